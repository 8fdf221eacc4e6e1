"""Armed groups that news names often, militias and cartels among them, by the country where they mostly are or were.

Lines as in `bodies.py`: `type country sector | names`, forms of one group with `=` between. Whether a group is rebel, a
government's militia or criminal is said as PLOVER codes it (REB, PRM, CRM), not judged. Source: common knowledge.
"""

from __future__ import annotations

TABLE = """
armed_group AFG REB | Taliban = Taleban
armed_group AFG REB | Haqqani network = Haqqani Network
armed_group AFG REB | Islamic State Khorasan = Islamic State-Khorasan = Islamic State Khorasan Province = ISIS-K = ISKP = IS-K
armed_group AFG REB | Northern Alliance, National Resistance Front
armed_group AGO REB | UNITA
armed_group BDI REB | RED-Tabara
armed_group BGD REB | Jamaat-ul-Mujahideen Bangladesh = JMB, Ansarullah Bangla Team
armed_group BRA CRM | First Capital Command = Primeiro Comando da Capital, Red Command = Comando Vermelho
armed_group CAF REB | Seleka = Séléka, Anti-balaka = anti-Balaka
armed_group CAF REB | Coalition of Patriots for Change
armed_group CHN REB | East Turkestan Islamic Movement = Turkistan Islamic Party
armed_group CMR REB | Ambazonia Defence Forces
armed_group COD REB | M23
armed_group COD REB | Allied Democratic Forces, FDLR = Democratic Forces for the Liberation of Rwanda, CODECO, Mai-Mai = Mayi-Mayi
armed_group COL REB | FARC = Revolutionary Armed Forces of Colombia, ELN = National Liberation Army
armed_group COL REB | Gulf Clan = Clan del Golfo, Segunda Marquetalia, United Self-Defense Forces of Colombia
armed_group COL REB | M-19 = 19th of April Movement, Estado Mayor Central = Central General Staff
armed_group DEU REB | Red Army Faction
armed_group DZA REB | Armed Islamic Group
armed_group ECU CRM | Los Choneros
armed_group EGY REB | Ansar Beit al-Maqdis = Sinai Province = Wilayat Sinai
armed_group ESP REB | ETA
armed_group ETH REB | TPLF = Tigray People's Liberation Front
armed_group ETH REB | Oromo Liberation Army, Amhara Fano
armed_group ETH REB | Ogaden National Liberation Front = ONLF
armed_group GBR REB | IRA = Irish Republican Army
armed_group GBR REB | Provisional IRA, Real IRA, New IRA, Ulster Volunteer Force = UVF, Ulster Defence Association = UDA
armed_group GBR REB | Irish National Liberation Army = INLA, Continuity IRA, Red Hand Commando
armed_group HTI CRM | Viv Ansanm
armed_group HTI CRM | 400 Mawozo, G9 Family and Allies
armed_group IDN REB | Jemaah Islamiyah = Jemaah Islamiah, Free Papua Movement
armed_group IDN REB | West Papua National Liberation Army, Jamaah Ansharut Daulah
armed_group IMG REB | Islamic State = Islamic State of Iraq and the Levant = Islamic State of Iraq and Syria = IS = ISIS = ISIL = Daesh = Da'esh = Islamic State group
armed_group IMG REB | al-Qaeda = Al-Qaeda = al-Qaida = Al-Qaida = Al Qaeda = al Qaeda = Al Qaida = Qaeda
armed_group IMG REB | al-Qaeda in the Islamic Maghreb = Al-Qaeda in the Islamic Maghreb = AQIM
armed_group IMG REB | Islamic State in the Greater Sahara = Islamic State Sahel Province
armed_group IMG REB | al-Qaeda in Iraq = AQI
armed_group IND REB | Naxalites, ULFA = United Liberation Front of Asom
armed_group IND REB | People's Liberation Army of Manipur, National Socialist Council of Nagaland = NSCN
armed_group IRN REB | Jaish al-Adl = Jaysh al-Adl, Mujahedin-e-Khalq = MEK = People's Mujahedin of Iran
armed_group IRN REB | PJAK = Kurdistan Free Life Party, Komala, Jundallah
armed_group IRQ PRM | Peshmerga, Popular Mobilization Forces = Popular Mobilisation Forces = PMF = Hashd al-Shaabi = Hashd al-Shabi
armed_group IRQ PRM | Kataib Hezbollah = Kata'ib Hezbollah
armed_group IRQ PRM | Asaib Ahl al-Haq = Asa'ib Ahl al-Haq, Harakat Hezbollah al-Nujaba = Harakat al-Nujaba, Badr Organization
armed_group IRQ REB | Islamic Resistance in Iraq, Mahdi Army
armed_group IRQ PRM | Saraya al-Salam, Saraya Awliya al-Dam, Kataib Sayyid al-Shuhada = Kata'ib Sayyid al-Shuhada
armed_group IRQ REB | Ansar al-Islam, Naqshbandi Army
armed_group ITA CRM | Camorra, 'Ndrangheta = Ndrangheta, Cosa Nostra
armed_group ITA REB | Red Brigades
armed_group JPN REB | Aum Shinrikyo, Japanese Red Army
armed_group KOS REB | Kosovo Liberation Army
armed_group LBN REB | Hezbollah = Hizbollah = Hizbullah = Hizballah
armed_group LBN REB | Fatah al-Islam, Radwan Force
armed_group LBY REB | Libyan National Army, Libya Dawn
armed_group LBY REB | Ansar al-Sharia, Benghazi Defense Brigades
armed_group LKA REB | Tamil Tigers = LTTE
armed_group LKA REB | National Thowheeth Jama'ath
armed_group MEX CRM | Sinaloa Cartel, Jalisco New Generation Cartel = CJNG, Los Zetas = Zetas, Gulf Cartel
armed_group MEX REB | Zapatista Army of National Liberation = EZLN = Zapatistas
armed_group MEX CRM | La Familia Michoacana, Knights Templar Cartel, Juárez Cartel = Juarez Cartel, Tijuana Cartel
armed_group MLI REB | Jama'at Nusrat al-Islam wal-Muslimin = Jama'at Nasr al-Islam wal Muslimin = JNIM, Ansar Dine = Ansar al-Din
armed_group MLI REB | Macina Liberation Front = Katiba Macina, National Movement for the Liberation of Azawad = MNLA
armed_group MLI REB | al-Mourabitoun, Azawad Liberation Front
armed_group MMR REB | Arakan Army, Kachin Independence Army, Karen National Liberation Army, United Wa State Army
armed_group MMR REB | Ta'ang National Liberation Army = TNLA, Myanmar National Democratic Alliance Army = MNDAA
armed_group MMR REB | People's Defence Force = People's Defense Force, Arakan Rohingya Salvation Army = ARSA, Chin National Front
armed_group MMR REB | Karenni Nationalities Defence Force
armed_group MOZ REB | Renamo = RENAMO
armed_group MOZ REB | Ansar al-Sunna = Ahlu Sunnah Wa Jama
armed_group NGA REB | Boko Haram
armed_group NGA REB | Islamic State West Africa Province = ISWAP, Ansaru
armed_group NGA REB | Movement for the Emancipation of the Niger Delta, Indigenous People of Biafra = IPOB
armed_group NPL REB | Nepalese Maoists
armed_group PAK REB | Tehrik-i-Taliban Pakistan = TTP = Pakistani Taliban
armed_group PAK REB | Lashkar-e-Taiba = Lashkar-e-Toiba
armed_group PAK REB | Balochistan Liberation Army, Jaish-e-Mohammed = Jaish-e-Mohammad, Lashkar-e-Jhangvi, Hizbul Mujahideen
armed_group PAK REB | Baloch Liberation Front, Sipah-e-Sahaba, Jamaat-ul-Ahrar, Harkat-ul-Mujahideen
armed_group PER REB | Shining Path = Sendero Luminoso
armed_group PHL REB | Abu Sayyaf, New People's Army, Moro Islamic Liberation Front, Moro National Liberation Front
armed_group PHL REB | Bangsamoro Islamic Freedom Fighters, Maute group
armed_group PSE REB | Hamas
armed_group PSE REB | Islamic Jihad = Palestinian Islamic Jihad
armed_group PSE REB | Qassam Brigades = al-Qassam Brigades = Al-Qassam Brigades = Izz ad-Din al-Qassam Brigades
armed_group PSE REB | Al-Aqsa Martyrs' Brigades = Al-Aqsa Martyrs Brigades = al-Aqsa Martyrs' Brigades = al-Aqsa Martyrs Brigades
armed_group PSE REB | Al-Quds Brigades = al-Quds Brigades = Saraya al-Quds
armed_group PSE REB | Popular Front for the Liberation of Palestine = PFLP
armed_group PSE REB | Democratic Front for the Liberation of Palestine = DFLP
armed_group PSE REB | Popular Resistance Committees
armed_group PSE REB | Lions' Den, Jenin Brigades
armed_group RUS REB | Freedom of Russia Legion, Russian Volunteer Corps
armed_group RUS REB | Caucasus Emirate
armed_group SDN PRM | Rapid Support Forces = RSF, Janjaweed
armed_group SDN REB | Sudan People's Liberation Movement-North = SPLM-N, Sudan Liberation Army
armed_group SDN REB | Justice and Equality Movement
armed_group SLV CRM | MS-13 = Mara Salvatrucha
armed_group SLV CRM | Barrio 18
armed_group SOM REB | al-Shabaab = Al-Shabaab = al-Shabab = Al-Shabab = al Shabaab = Al Shabaab = Shabaab
armed_group SSD REB | SPLA-IO
armed_group SYR REB | Nusra Front = al-Nusra Front = Al-Nusra Front = Jabhat al-Nusra = al-Nusra
armed_group SYR REB | Hayat Tahrir al-Sham = HTS
armed_group SYR REB | Syrian Democratic Forces = SDF
armed_group SYR REB | Free Syrian Army = FSA
armed_group SYR REB | YPG = People's Protection Units
armed_group SYR REB | Syrian National Army, Ahrar al-Sham, Jaish al-Islam = Jaysh al-Islam, YPJ = Women's Protection Units
armed_group SYR REB | Levant Front, Jund al-Aqsa, Liwa al-Quds, Jaysh al-Nasr, Hurras al-Din
armed_group SYR REB | Maghawir al-Thawra, Saraya Ahl al-Sham
armed_group TCD REB | Front for Change and Concord in Chad
armed_group THA REB | Barisan Revolusi Nasional
armed_group TUR REB | PKK = Kurdistan Workers' Party = Kurdistan Workers Party
armed_group TUR REB | DHKP-C
armed_group TUR REB | Kurdistan Freedom Falcons = Kurdistan Freedom Hawks
armed_group UGA REB | Lord's Resistance Army = LRA
armed_group UGA REB | National Resistance Army
armed_group UKR MIL | Azov = Azov Brigade = Azov Battalion = Azov Regiment
armed_group UKR REB | Donetsk People's Republic, Luhansk People's Republic = Lugansk People's Republic
armed_group UKR MIL | Right Sector
armed_group USA REB | Proud Boys, Oath Keepers
armed_group USA REB | Ku Klux Klan = KKK, Three Percenters, Patriot Front
armed_group UZB REB | Islamic Movement of Uzbekistan
armed_group VEN CRM | Tren de Aragua
armed_group YEM REB | Houthis = Houthi = Huthis = Ansar Allah
armed_group YEM REB | al-Qaeda in the Arabian Peninsula = Al-Qaeda in the Arabian Peninsula = AQAP
"""
