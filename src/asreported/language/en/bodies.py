"""Organizations that news names often: seats of power, international bodies, parties, companies.

One line: `type country sector | names`, `-` for none; forms of one body with `=` between, bodies with
commas. Types are the record's entity types.
Countries beside ISO 3166 are PLOVER's (UNO, EUR, IGO, NGO, IMG, MNC). Source: common knowledge; not
complete and not meant to be: users add their own (`asreported kb import`). Armed groups: `armed_groups.py`.
"""

from __future__ import annotations

TABLE = """
organization RUS GOV | Kremlin
organization USA GOV | White House = Oval Office
organization USA MIL | Pentagon = Defense Department = Department of Defense
organization USA GOV | State Department = US State Department = U.S. State Department = Department of State = Foggy Bottom
organization USA GOV | Justice Department = Department of Justice, Treasury Department
organization USA GOV | Homeland Security = Department of Homeland Security, Energy Department, Commerce Department
organization USA GOV | Labor Department
organization USA GOV | FBI = Federal Bureau of Investigation
organization USA SPY | CIA = Central Intelligence Agency
organization USA SPY | NSA = National Security Agency
organization USA GOV | FDA = Food and Drug Administration
organization USA GOV | EPA = Environmental Protection Agency
organization USA GOV | FAA = Federal Aviation Administration
organization USA GOV | CDC = Centers for Disease Control and Prevention
organization USA GOV | NASA = Nasa
organization USA GOV | NOAA
organization USA GOV | FEMA
organization USA GOV | Secret Service = US Secret Service
organization USA GOV | Federal Reserve = Fed
organization USA GOV | SEC = Securities and Exchange Commission
organization USA GOV | IRS = Internal Revenue Service
organization USA GOV | NTSB = National Transportation Safety Board
organization USA GOV | GAO = Government Accountability Office
organization USA GOV | USAID
organization USA LEG | Congress = US Congress = U.S. Congress
organization USA LEG | Senate = US Senate = U.S. Senate
organization USA LEG | House of Representatives = US House of Representatives = U.S. House = US House
organization USA JUD | Supreme Court = US Supreme Court = U.S. Supreme Court
organization USA MIL | US Air Force = U.S. Air Force = United States Air Force = USAF
organization USA MIL | US Army = U.S. Army = United States Army
organization USA MIL | US Navy = U.S. Navy = United States Navy
organization USA MIL | US Marine Corps = Marine Corps = Marines = US Marines = U.S. Marines
organization USA MIL | Central Command = US Central Command = U.S. Central Command = United States Central Command = CENTCOM
organization USA MIL | National Guard, Coast Guard = US Coast Guard = U.S. Coast Guard
organization USA MIL | Joint Chiefs of Staff = Joint Chiefs
organization USA PTY | Republican Party = GOP, RNC = Republican National Committee
organization USA PTY | Democratic Party, DNC = Democratic National Committee
organization USA PTY | Libertarian Party, Green Party, Tea Party
organization USA COP | NYPD, LAPD
organization GBR GOV | Downing Street = 10 Downing Street = Number 10 = No 10 = No. 10
organization GBR GOV | Foreign Office, Home Office, Whitehall
organization GBR LEG | House of Commons, House of Lords
organization GBR COP | Scotland Yard = Metropolitan Police
organization GBR SPY | MI5, MI6, GCHQ
organization GBR MIL | Royal Air Force = RAF
organization GBR MIL | Royal Navy
organization GBR PTY | Labour Party, Conservative Party, Liberal Democrats, Scottish National Party = SNP, UKIP
organization GBR PTY | Sinn Féin = Sinn Fein, Reform UK
organization GBR - | Bank of England
organization FRA GOV | Élysée = Elysee = Elysée = Elysee Palace = Élysée Palace, Quai d'Orsay = Quai d’Orsay, Matignon = Hôtel Matignon = Hotel Matignon
organization FRA PTY | National Rally, National Front, En Marche
organization DEU LEG | Bundestag, Bundesrat
organization DEU - | Bundesbank
organization DEU MIL | Bundeswehr
organization DEU PTY | CDU, SPD, AfD = Alternative for Germany, CSU, FDP
organization RUS LEG | State Duma = Duma, Federation Council
organization RUS SPY | FSB, GRU, SVR, KGB
organization RUS PTY | United Russia
organization RUS PRM | Wagner = Wagner Group
organization RUS - | Gazprom, Rosneft, Lukoil, Rosatom, Roscosmos, Sberbank
organization UKR LEG | Verkhovna Rada = Rada
organization ISR LEG | Knesset
organization ISR MIL | Israel Defense Forces = IDF = Israeli Defense Forces = Israel Defence Forces = Israeli Defence Forces
organization ISR SPY | Mossad
organization ISR SPY | Shin Bet
organization ISR PTY | Likud, Kadima
organization PSE GOV | Palestinian Authority = PA
organization PSE - | Palestine Liberation Organization = PLO
organization PSE PTY | Fatah
organization IRN MIL | Revolutionary Guards = Revolutionary Guard = Islamic Revolutionary Guard Corps = IRGC
organization IRN MIL | Quds Force
organization EGY - | Muslim Brotherhood
organization CHN PTY | Communist Party of China = Chinese Communist Party, Kuomintang
organization CHN MIL | People's Liberation Army = PLA
organization CHN GOV | Politburo, State Council, Zhongnanhai
organization KOR GOV | Blue House = Cheong Wa Dae
organization IND LEG | Lok Sabha, Rajya Sabha
organization IND PTY | Bharatiya Janata Party = BJP
organization PAK SPY | ISI = Inter-Services Intelligence
organization ZAF PTY | African National Congress = ANC
organization ZWE PTY | Zanu-PF = ZANU-PF
organization VAT REL | Vatican = Holy See
organization JPN PTY | Liberal Democratic Party
organization UNO - | United Nations = UN = U.N. = U.N
organization UNO - | UN Security Council = U.N. Security Council = United Nations Security Council = Security Council
organization UNO - | UN General Assembly = General Assembly = United Nations General Assembly
organization UNO - | UNICEF = Unicef
organization UNO - | UNHCR = UN refugee agency
organization UNO - | UNRWA = UN Relief and Works Agency
organization UNO - | UNESCO = Unesco
organization UNO - | WFP = World Food Programme = World Food Program
organization UNO - | WHO = World Health Organization = World Health Organisation
organization UNO - | IAEA = International Atomic Energy Agency
organization UNO - | OCHA, OHCHR, UNDP, UNEP, ILO, FAO
organization UNO - | International Court of Justice = ICJ
organization IGO - | International Criminal Court = ICC
organization EUR - | European Union = EU = E.U.
organization EUR - | European Commission
organization EUR - | European Parliament
organization EUR - | European Central Bank = ECB
organization EUR - | European Council, Council of the European Union, Eurogroup, Europol, Frontex
organization IGO - | European Court of Human Rights, Council of Europe
organization IGO - | NATO = Nato = North Atlantic Treaty Organization
organization IGO - | OPEC = Opec = OPEC+
organization IGO - | International Monetary Fund = IMF
organization IGO - | World Bank
organization IGO - | World Trade Organization = WTO
organization IGO - | African Union = AU
organization IGO - | Arab League = League of Arab States
organization IGO - | ASEAN = Asean = Association of Southeast Asian Nations
organization IGO - | OSCE = Organization for Security and Co-operation in Europe
organization IGO - | ECOWAS = Ecowas = Economic Community of West African States
organization IGO - | Organization of American States = OAS
organization IGO - | Gulf Cooperation Council = GCC
organization IGO - | G7 = G-7 = Group of Seven, G8 = G-8, G20 = G-20 = Group of 20, BRICS
organization IGO - | Interpol = INTERPOL
organization IGO - | OECD = Organisation for Economic Co-operation and Development, Commonwealth, OPCW = Organisation for the Prohibition of Chemical Weapons
organization NGO - | Red Cross, International Committee of the Red Cross = ICRC, Red Crescent
organization NGO - | Amnesty International = Amnesty
organization NGO - | Human Rights Watch = HRW
organization NGO - | Greenpeace
organization NGO - | Doctors Without Borders = Medecins Sans Frontieres = MSF = Médecins Sans Frontières
organization NGO - | Save the Children, Oxfam, Reporters Without Borders, WikiLeaks = Wikileaks
organization NGO - | Transparency International, Syrian Observatory for Human Rights, International Crisis Group
organization NGO - | Committee to Protect Journalists
organization NGO - | FIFA = Fifa, UEFA = Uefa, International Olympic Committee = IOC, WADA
organization USA SOC | NRA = National Rifle Association, ACLU, NAACP, Planned Parenthood, Brookings Institution
organization USA SOC | Heritage Foundation, Rand Corporation, Pew Research Center, Gallup, NFL, NBA, MLB, NHL, NCAA
organization MNC BUS | Apple, Google, Alphabet, Microsoft, Amazon, Facebook, Meta, Twitter, Tesla, Boeing, Airbus
organization MNC BUS | Toyota, Samsung, Sony, Intel, IBM, Volkswagen, BMW, Siemens, Shell, BP
organization MNC BUS | ExxonMobil = Exxon Mobil, Chevron, TotalEnergies, Huawei, TikTok, ByteDance, Alibaba, Tencent
organization MNC BUS | Goldman Sachs, JPMorgan = JPMorgan Chase, Morgan Stanley, Citigroup, HSBC, UBS, Credit Suisse
organization MNC BUS | Deutsche Bank, Barclays, Pfizer, Moderna, AstraZeneca, Novartis, Nestlé = Nestle, Unilever
organization MNC BUS | Walmart, Netflix, Disney, Uber, SpaceX, OpenAI, Nvidia, YouTube, Instagram, WhatsApp
organization MNC BUS | Telegram, Nokia, Ericsson, Ford, General Motors = GM, Chrysler, Nissan, Honda, Hyundai
organization MNC BUS | Renault, Lockheed Martin, Northrop Grumman, Raytheon, BAE Systems, Rolls-Royce
organization MNC BUS | General Electric, McDonald's, Starbucks, Coca-Cola, Nike, Adidas, Yahoo, Oracle, Cisco, eBay
organization MNC BUS | PayPal, Mastercard, FedEx, UPS, Ryanair, Lufthansa, British Airways, Air France, KLM
organization MNC BUS | American Airlines, Delta Air Lines, United Airlines, Aeroflot, Emirates, Qatar Airways
organization MNC BUS | Qantas, EasyJet, Saudi Aramco = Aramco, Petrobras, Maersk, Hewlett-Packard = HP, Dell, AT&T
organization MNC BUS | Verizon, Vodafone, Motorola, Adobe, Reddit, LinkedIn, Wikipedia, Pixar, Monsanto, Bayer
organization ITA GOV | Palazzo Chigi = Chigi Palace, Quirinale = Quirinal Palace, Farnesina
organization ESP GOV | Moncloa = La Moncloa = Moncloa Palace
organization DEU GOV | German Chancellery = Federal Chancellery, Bellevue Palace
organization AUT GOV | Hofburg, Ballhausplatz
organization NLD GOV | Binnenhof
organization SWE GOV | Rosenbad
organization DNK GOV | Christiansborg
organization CZE GOV | Prague Castle
organization ROU GOV | Cotroceni = Cotroceni Palace
organization HRV GOV | Banski dvori
organization GRC GOV | Maximos Mansion
organization UKR GOV | Bankova = Bankova Street
organization GBR GOV | Stormont, Holyrood, Senedd
organization GBR - | Buckingham Palace, Kensington Palace
organization IRL GOV | Leinster House, Áras an Uachtaráin = Aras an Uachtarain
organization CAN GOV | Rideau Hall, Parliament Hill
organization ARG GOV | Casa Rosada
organization BRA GOV | Planalto = Planalto Palace, Itamaraty
organization CHL GOV | La Moneda = La Moneda Palace
organization COL GOV | Casa de Nariño = Casa de Narino = Nariño Palace
organization VEN GOV | Miraflores Palace
organization ECU GOV | Carondelet Palace
organization PHL GOV | Malacañang = Malacanang = Malacañang Palace = Malacanang Palace
organization SGP GOV | Istana
organization IDN GOV | Merdeka Palace
organization IND GOV | South Block, Rashtrapati Bhavan, Raisina Hill
organization JPN GOV | Kantei, Kasumigaseki
organization TWN GOV | Executive Yuan
organization ZAF GOV | Union Buildings
organization ZAF PTY | Luthuli House
organization NGA GOV | Aso Rock = Aso Villa
organization GHA GOV | Jubilee House = Flagstaff House
organization TUN GOV | Carthage Palace
organization DZA GOV | El Mouradia
organization EGY GOV | Ittihadiya Palace = Al-Ittihadiya Palace
organization LBN GOV | Baabda Palace, Grand Serail
organization PSE GOV | Muqata = Mukataa = Muqataa
organization TUR GOV | Beştepe = Bestepe
organization KAZ GOV | Ak Orda = Akorda
organization ISR MIL | Kirya
organization RUS SPY | Lubyanka
organization EUR - | Berlaymont
organization POL LEG | Sejm
organization SWE LEG | Riksdag
organization NOR LEG | Storting
organization DNK LEG | Folketing
organization FIN LEG | Eduskunta
organization ISL LEG | Althing
organization LVA LEG | Saeima
organization LTU LEG | Seimas
organization EST LEG | Riigikogu
organization ESP LEG | Cortes Generales, Congress of Deputies
organization AUT LEG | Nationalrat
organization NLD LEG | Tweede Kamer
organization IRL LEG | Dáil = Dail = Dáil Éireann = Dail Eireann, Oireachtas, Seanad
organization AZE LEG | Milli Majlis
organization KGZ LEG | Jogorku Kenesh
organization UZB LEG | Oliy Majlis
organization KAZ LEG | Mazhilis = Majilis
organization AFG LEG | Loya Jirga
organization JPN LEG | National Diet
organization TWN LEG | Legislative Yuan
organization CHN LEG | National People's Congress = NPC
organization IRN GOV | Guardian Council, Assembly of Experts, Expediency Council, Supreme National Security Council
organization IRN PRM | Basij
organization MNG LEG | State Great Khural = Great Khural
organization DEU SPY | BND, BfV
organization FRA SPY | DGSE, DGSI
organization UKR SPY | SBU = Security Service of Ukraine
organization UKR JUD | NABU = National Anti-Corruption Bureau of Ukraine
organization KOR SPY | National Intelligence Service
organization AUS SPY | ASIO
organization RUS GOV | Roskomnadzor
organization RUS MIL | Rosgvardia = Rosgvardiya
organization CAN COP | RCMP = Royal Canadian Mounted Police
organization ITA COP | Carabinieri
organization ESP COP | Guardia Civil = Civil Guard, Mossos d'Esquadra
organization IRL COP | Garda Síochána = Garda Siochana = Gardaí = Gardai
organization GBR COP | PSNI = Police Service of Northern Ireland
organization IND GOV | Central Bureau of Investigation
organization LBN PTY | Amal Movement
organization YEM - | Southern Transitional Council
organization UNO - | UNFPA = United Nations Population Fund, UN Women, UNODC = United Nations Office on Drugs and Crime
organization UNO - | UNCTAD, UNAIDS, UNIFIL, MONUSCO, MINUSMA, UNMISS, UNAMA, UNDOF, MINUSCA, UNAMI, UNSMIL
organization UNO - | International Organization for Migration = IOM
organization UNO - | UN Human Rights Council = United Nations Human Rights Council
organization UNO - | International Civil Aviation Organization = ICAO
organization UNO - | International Maritime Organization = IMO
organization UNO - | World Meteorological Organization = WMO
organization UNO - | Intergovernmental Panel on Climate Change = IPCC
organization UNO - | International Telecommunication Union, World Intellectual Property Organization = WIPO
organization UNO - | International Criminal Tribunal for the former Yugoslavia = ICTY
organization EUR - | European Court of Justice = ECJ = Court of Justice of the European Union
organization EUR - | European External Action Service = EEAS, European Medicines Agency, European Investment Bank = EIB
organization EUR - | Eurostat, Eurojust, European Public Prosecutor's Office = EPPO
organization IGO - | International Energy Agency = IEA
organization IGO - | Asian Development Bank, African Development Bank = AfDB, Inter-American Development Bank
organization IGO - | European Bank for Reconstruction and Development = EBRD, Bank for International Settlements
organization IGO - | Southern African Development Community = SADC, East African Community
organization IGO - | Intergovernmental Authority on Development = IGAD
organization IGO - | Shanghai Cooperation Organisation = Shanghai Cooperation Organization = SCO
organization IGO - | Collective Security Treaty Organization = Collective Security Treaty Organisation = CSTO
organization IGO - | Commonwealth of Independent States = CIS, Eurasian Economic Union = EAEU
organization IGO - | Asia-Pacific Economic Cooperation = APEC = Apec
organization IGO - | South Asian Association for Regional Cooperation = SAARC = Saarc
organization IGO - | Mercosur, Caricom = CARICOM = Caribbean Community, Celac = CELAC, Unasur = UNASUR
organization IGO - | Organisation of Islamic Cooperation = Organization of Islamic Cooperation = OIC
organization IGO - | Pacific Islands Forum, AUKUS = Aukus, Five Eyes, Alliance of Sahel States, Non-Aligned Movement
organization IGO - | Financial Action Task Force = FATF, Permanent Court of Arbitration, Economic Community of Central African States
organization NGO - | International Federation of Red Cross and Red Crescent Societies = IFRC
organization NGO - | Palestine Red Crescent Society = Palestinian Red Crescent Society = Palestinian Red Crescent = Palestine Red Crescent
organization NGO - | Syrian Arab Red Crescent, White Helmets = Syrian Civil Defence = Syria Civil Defence
organization NGO - | International Rescue Committee, Norwegian Refugee Council, Danish Refugee Council, Mercy Corps
organization NGO - | World Central Kitchen, CARE International, Refugees International, Islamic Relief, Caritas
organization NGO - | Freedom House, Physicians for Human Rights, Global Witness, Carter Center, Access Now, NetBlocks
organization NGO - | World Wildlife Fund = World Wide Fund for Nature = WWF
organization NGO - | Stockholm International Peace Research Institute = SIPRI
organization NGO - | Institute for the Study of War, International Institute for Strategic Studies = IISS, Chatham House
organization NGO - | Carnegie Endowment for International Peace, Atlantic Council, Council on Foreign Relations
organization ISR SOC | B'Tselem, Peace Now
organization SWE - | Riksbank, Sveriges Riksbank
organization USA - | New York Fed, FOMC = Federal Open Market Committee
organization JPN - | Bank of Japan = BOJ = BoJ
organization CHN - | People's Bank of China = PBOC
organization CHE - | Swiss National Bank = SNB
organization AUS - | Reserve Bank of Australia = RBA
organization NZL - | Reserve Bank of New Zealand = RBNZ
organization IND - | Reserve Bank of India
organization CAN - | Bank of Canada
organization NOR - | Norges Bank
organization DNK - | Danmarks Nationalbank
organization FRA - | Banque de France = Bank of France
organization ITA - | Banca d'Italia = Bank of Italy
organization RUS - | Bank of Russia
organization UKR - | National Bank of Ukraine
organization KOR - | Bank of Korea
organization ISR - | Bank of Israel
organization MEX - | Banxico = Bank of Mexico
organization LBN - | Banque du Liban
organization IRN LEG | Iranian Majlis = Islamic Consultative Assembly
organization MDV LEG | People's Majlis
organization TUR LEG | Grand National Assembly
organization KOR LEG | National Assembly of South Korea
organization PAK JUD | Supreme Court of Pakistan
organization VNM PTY | Communist Party of Vietnam
organization HUN LEG | Országgyűlés = Orszaggyules
organization BGR LEG | Narodno Sabranie
organization SRB LEG | Skupština = Skupstina
organization POL SPY | ABW = Internal Security Agency
organization NLD SPY | AIVD, MIVD
organization BEL SPY | VSSE
organization SWE SPY | Säpo = Sapo
organization EST SPY | KAPO
organization CHN SPY | MSS = Ministry of State Security
organization IND SPY | Research and Analysis Wing
organization TUR SPY | National Intelligence Organization
organization SAU SPY | General Intelligence Presidency
organization EGY SPY | Mukhabarat
organization CAN SPY | Canadian Security Intelligence Service
organization USA SPY | Defense Intelligence Agency, ODNI = Office of the Director of National Intelligence
organization GBR MIL | British Army, Royal Marines
organization DEU GOV | Auswärtiges Amt = Auswaertiges Amt
organization IND GOV | Ministry of External Affairs
organization CHE GOV | Federal Palace
organization BEL GOV | Rue de la Loi
organization VAT REL | Apostolic Palace
organization EGY REL | Al-Azhar
organization FRA LEG | Palais Bourbon
organization ITA LEG | Montecitorio, Palazzo Madama
organization LBY LEG | Libyan House of Representatives
organization LBY GOV | Government of National Accord
organization UNO - | UN Secretariat, UN-Habitat, UNCHR, UNIDO, UNOPS, UNMIK, UNFICYP, UNITAMS, UNSOM, UNTSO, UNMOGIP
organization UNO - | UN Trade and Development, World Tourism Organization = UNWTO, Universal Postal Union = UPU
organization UNO - | International Fund for Agricultural Development = IFAD, UNFCCC
organization UNO - | Comprehensive Nuclear-Test-Ban Treaty Organization = CTBTO
organization UNO - | International Residual Mechanism for Criminal Tribunals, Special Tribunal for Lebanon
organization IGO - | International Finance Corporation, Asian Infrastructure Investment Bank = AIIB
organization IGO - | New Development Bank, Islamic Development Bank, Development Bank of Latin America
organization IGO - | International Organisation of La Francophonie = Organisation Internationale de la Francophonie = OIF
organization IGO - | Arab Maghreb Union, Common Market for Eastern and Southern Africa = COMESA, Indian Ocean Commission
organization IGO - | Economic Cooperation Organization, Organization of Turkic States, Nordic Council, Arctic Council
organization IGO - | Visegrad Group = Visegrád Group, Benelux Union, EFTA = European Free Trade Association
organization IGO - | International Seabed Authority, International Whaling Commission, International Renewable Energy Agency = IRENA
organization IGO - | Kimberley Process, Wassenaar Arrangement, Nuclear Suppliers Group, Missile Technology Control Regime
organization IGO - | Lima Group, Normandy Format, OSCE Special Monitoring Mission, Minsk Group
organization IGO - | Inter-American Court of Human Rights, Inter-American Commission on Human Rights
organization IGO - | African Court on Human and Peoples' Rights, Caribbean Court of Justice, International Tribunal for the Law of the Sea
organization IGO - | Pacific Alliance, Andean Community, Central American Integration System
organization IGO - | Lake Chad Basin Commission, G5 Sahel, Mano River Union, ECCAS, Multinational Joint Task Force
organization IGO - | African Union Commission, Africa Centres for Disease Control and Prevention = Africa CDC
organization IGO - | CERN, European Space Agency = ESA, ITER, Eurocontrol = EUROCONTROL
organization EUR - | European Court of Auditors, European Ombudsman, European Border and Coast Guard Agency
organization EUR - | European Centre for Disease Prevention and Control = ECDC, European Food Safety Authority = EFSA
organization EUR - | European Defence Agency, European Union Aviation Safety Agency = EASA, OLAF
organization NGO - | World Vision, Plan International, Action Against Hunger, ActionAid, Concern Worldwide, Tearfund
organization NGO - | Christian Aid, Catholic Relief Services, Handicap International = Humanity & Inclusion, Médecins du Monde
organization NGO - | International Federation for Human Rights = FIDH, PEN America, PEN International, Index on Censorship
organization NGO - | Friends of the Earth, Extinction Rebellion, Sea Shepherd, Conservation International, The Nature Conservancy
organization NGO - | Forensic Architecture, ACLED, OVD-Info, Citizen Lab
organization NGO - | Open Society Foundations, Ford Foundation, Gates Foundation, Wikimedia Foundation, Electronic Frontier Foundation
organization NGO - | SOS Mediterranee = SOS Méditerranée, Sea-Watch, Proactiva Open Arms = Open Arms, HIAS
organization NGO - | Rotary International, World Economic Forum = WEF, International Chamber of Commerce
organization NGO - | International Air Transport Association = IATA, International Union for Conservation of Nature = IUCN
organization NGO - | Campaign to Stop Killer Robots, International Campaign to Abolish Nuclear Weapons, Mayors for Peace
organization NGO - | HALO Trust, Mines Advisory Group, International Commission on Missing Persons
"""
