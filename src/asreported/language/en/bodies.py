"""Organizations that news names often: seats of power, international bodies, armed groups, parties, companies.

One line: `type country sector | names`, `-` for none; forms of one body with `=` between, bodies with
commas. Types are the record's entity types.
Countries beside ISO 3166 are PLOVER's (UNO, EUR, IGO, NGO, IMG, MNC). Source: common knowledge; a first table.
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
organization FRA GOV | Élysée = Elysee = Elysée = Elysee Palace = Élysée Palace, Quai d'Orsay, Matignon
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
armed_group IRQ PRM | Peshmerga, Popular Mobilization Forces, Kataib Hezbollah
armed_group UKR MIL | Azov
organization IRN MIL | Revolutionary Guards = Revolutionary Guard = Islamic Revolutionary Guard Corps = IRGC
organization IRN MIL | Quds Force
organization EGY - | Muslim Brotherhood
organization CHN PTY | Communist Party of China = Chinese Communist Party, Kuomintang
organization CHN MIL | People's Liberation Army = PLA
organization CHN GOV | Politburo, State Council, Zhongnanhai
organization KOR GOV | Blue House
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
organization UNO - | UNRWA
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
organization IGO - | OECD, Commonwealth, OPCW = Organisation for the Prohibition of Chemical Weapons
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
"""
