"""Organizations that news names often: seats of power, international bodies, armed groups, parties, companies.

One line: `type country sector | names`, `-` for none; forms of one body with `=` between, bodies with
commas. Types are the record's entity types.
Countries beside ISO 3166 are PLOVER's (UNO, EUR, IGO, NGO, IMG, MNC). Source: common knowledge; not
complete and not meant to be: users add their own (`asreported kb import`).
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
armed_group PSE REB | Hamas
armed_group PSE REB | Islamic Jihad = Palestinian Islamic Jihad
armed_group PSE REB | Qassam Brigades = al-Qassam Brigades = Al-Qassam Brigades = Izz ad-Din al-Qassam Brigades
armed_group LBN REB | Hezbollah = Hizbollah = Hizbullah = Hizballah
armed_group YEM REB | Houthis = Houthi = Huthis = Ansar Allah
armed_group IMG REB | Islamic State = Islamic State of Iraq and the Levant = Islamic State of Iraq and Syria = IS = ISIS = ISIL = Daesh = Da'esh = Islamic State group
armed_group IMG REB | al-Qaeda = Al-Qaeda = al-Qaida = Al-Qaida = Al Qaeda = al Qaeda = Al Qaida = Qaeda
armed_group AFG REB | Taliban = Taleban
armed_group PAK REB | Tehrik-i-Taliban Pakistan = TTP = Pakistani Taliban
armed_group PAK REB | Lashkar-e-Taiba = Lashkar-e-Toiba
armed_group AFG REB | Haqqani network = Haqqani Network
armed_group SYR REB | Nusra Front = al-Nusra Front = Al-Nusra Front = Jabhat al-Nusra = al-Nusra
armed_group SYR REB | Hayat Tahrir al-Sham = HTS
armed_group SYR REB | Syrian Democratic Forces = SDF
armed_group SYR REB | Free Syrian Army = FSA
armed_group SYR REB | YPG = People's Protection Units
armed_group TUR REB | PKK = Kurdistan Workers' Party = Kurdistan Workers Party
armed_group SOM REB | al-Shabaab = Al-Shabaab = al-Shabab = Al-Shabab = al Shabaab = Al Shabaab = Shabaab
armed_group NGA REB | Boko Haram
armed_group COL REB | FARC = Revolutionary Armed Forces of Colombia, ELN = National Liberation Army
armed_group GBR REB | IRA = Irish Republican Army
armed_group ESP REB | ETA
armed_group LKA REB | Tamil Tigers = LTTE
armed_group COD REB | M23
armed_group SDN PRM | Rapid Support Forces = RSF, Janjaweed
armed_group UGA REB | Lord's Resistance Army = LRA
armed_group ETH REB | TPLF = Tigray People's Liberation Front
armed_group IRQ PRM | Peshmerga, Popular Mobilization Forces = Popular Mobilisation Forces = PMF = Hashd al-Shaabi = Hashd al-Shabi
armed_group IRQ PRM | Kataib Hezbollah = Kata'ib Hezbollah
armed_group UKR MIL | Azov = Azov Brigade = Azov Battalion = Azov Regiment
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
armed_group PSE REB | Al-Aqsa Martyrs' Brigades = Al-Aqsa Martyrs Brigades = al-Aqsa Martyrs' Brigades = al-Aqsa Martyrs Brigades
armed_group PSE REB | Al-Quds Brigades = al-Quds Brigades = Saraya al-Quds
armed_group PSE REB | Popular Front for the Liberation of Palestine = PFLP
armed_group PSE REB | Democratic Front for the Liberation of Palestine = DFLP
armed_group PSE REB | Popular Resistance Committees
armed_group IRQ PRM | Asaib Ahl al-Haq = Asa'ib Ahl al-Haq, Harakat Hezbollah al-Nujaba = Harakat al-Nujaba, Badr Organization
armed_group IRQ REB | Islamic Resistance in Iraq, Mahdi Army
armed_group SYR REB | Syrian National Army, Ahrar al-Sham, Jaish al-Islam = Jaysh al-Islam, YPJ = Women's Protection Units
armed_group IRN REB | Jaish al-Adl = Jaysh al-Adl, Mujahedin-e-Khalq = MEK = People's Mujahedin of Iran
armed_group YEM REB | al-Qaeda in the Arabian Peninsula = Al-Qaeda in the Arabian Peninsula = AQAP
armed_group PAK REB | Balochistan Liberation Army, Jaish-e-Mohammed = Jaish-e-Mohammad, Lashkar-e-Jhangvi, Hizbul Mujahideen
armed_group AFG REB | Islamic State Khorasan = Islamic State-Khorasan = Islamic State Khorasan Province = ISIS-K = ISKP = IS-K
armed_group AFG REB | Northern Alliance, National Resistance Front
armed_group IND REB | Naxalites, ULFA = United Liberation Front of Asom
armed_group MMR REB | Arakan Army, Kachin Independence Army, Karen National Liberation Army, United Wa State Army
armed_group MMR REB | Ta'ang National Liberation Army = TNLA, Myanmar National Democratic Alliance Army = MNDAA
armed_group PHL REB | Abu Sayyaf, New People's Army, Moro Islamic Liberation Front, Moro National Liberation Front
armed_group IDN REB | Jemaah Islamiyah = Jemaah Islamiah, Free Papua Movement
armed_group NGA REB | Islamic State West Africa Province = ISWAP, Ansaru
armed_group MLI REB | Jama'at Nusrat al-Islam wal-Muslimin = Jama'at Nasr al-Islam wal Muslimin = JNIM, Ansar Dine = Ansar al-Din
armed_group IMG REB | al-Qaeda in the Islamic Maghreb = Al-Qaeda in the Islamic Maghreb = AQIM
armed_group IMG REB | Islamic State in the Greater Sahara = Islamic State Sahel Province
armed_group COD REB | Allied Democratic Forces, FDLR = Democratic Forces for the Liberation of Rwanda, CODECO, Mai-Mai = Mayi-Mayi
armed_group CAF REB | Seleka = Séléka, Anti-balaka = anti-Balaka
armed_group ETH REB | Oromo Liberation Army, Amhara Fano
armed_group SDN REB | Sudan People's Liberation Movement-North = SPLM-N, Sudan Liberation Army
armed_group MOZ REB | Renamo = RENAMO
armed_group LBY REB | Libyan National Army, Libya Dawn
armed_group RUS REB | Freedom of Russia Legion, Russian Volunteer Corps
armed_group UKR REB | Donetsk People's Republic, Luhansk People's Republic = Lugansk People's Republic
armed_group COL REB | Gulf Clan = Clan del Golfo, Segunda Marquetalia, United Self-Defense Forces of Colombia
armed_group PER REB | Shining Path = Sendero Luminoso
armed_group MEX CRM | Sinaloa Cartel, Jalisco New Generation Cartel = CJNG, Los Zetas = Zetas, Gulf Cartel
armed_group HTI CRM | Viv Ansanm
armed_group SLV CRM | MS-13 = Mara Salvatrucha
armed_group VEN CRM | Tren de Aragua
armed_group GBR REB | Provisional IRA, Real IRA, New IRA, Ulster Volunteer Force = UVF, Ulster Defence Association = UDA
armed_group TUR REB | DHKP-C
armed_group KOS REB | Kosovo Liberation Army
armed_group USA REB | Proud Boys, Oath Keepers
armed_group UGA REB | National Resistance Army
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
"""
