"""Places that news names often and that are no country: regions, cities, seas, each with its country's code.

One line a country (`-` for none): the names, with commas. Source: common knowledge; not complete and not meant to be.
"""

from __future__ import annotations

TABLE = """
- | Europe, Asia, Africa, North America, South America, Latin America, Central America, Antarctica, Oceania
- | Middle East, Near East, Far East, West Bank and Gaza
- | Eastern Europe, Western Europe, Central Europe, Southern Europe, Northern Europe, Central Asia, Southeast Asia
- | South Asia, East Asia, West Africa, East Africa, North Africa, Southern Africa, Horn of Africa, Sahel, Balkans
- | Caucasus, Scandinavia, Baltics, Gulf, Persian Gulf, Levant, Maghreb, Caribbean, Pacific Rim, Asia-Pacific
- | Indo-Pacific, Arctic, Antarctic, West, East, Arabian Peninsula, Korean Peninsula, Korean peninsula
- | Iberian Peninsula, Sub-Saharan Africa, Donbas, Donbass, Kashmir, Kurdistan, Mesopotamia, Siberia, Indochina
- | Atlantic, Atlantic Ocean, Pacific, Pacific Ocean, Indian Ocean, Arctic Ocean, Mediterranean, Mediterranean Sea
- | Red Sea, Black Sea, Baltic Sea, North Sea, Caspian Sea, South China Sea, East China Sea, Yellow Sea, Dead Sea
- | Sea of Azov, Sea of Japan, Arabian Sea, Gulf of Mexico, Gulf of Aden, Gulf of Oman, Strait of Hormuz
- | Taiwan Strait, Suez Canal, Panama Canal, Bosphorus, English Channel, Amazon, Nile, Danube, Rhine, Mekong, Sahara
- | Himalayas, Alps, Andes, Earth, Moon, Mars, Korea
PSE | Gaza, Gaza Strip, Gaza City, West Bank, East Jerusalem, Rafah, Khan Younis, Khan Yunis, Jenin, Nablus, Hebron
PSE | Jericho, Bethlehem, Tulkarm, Jabalia, Deir al-Balah, Beit Lahia, Beit Hanoun
ISR | Haifa, Ashkelon, Ashdod, Eilat, Sderot, Negev, Galilee, Beersheba, Golan Heights, Golan, Nazareth
USA | New York, New York City, NYC, Manhattan, Brooklyn, Los Angeles, LA, Chicago, Houston, Philadelphia, Phoenix
USA | San Antonio, San Diego, Dallas, San Francisco, Austin, Seattle, Denver, Boston, Detroit, Atlanta, Miami
USA | Cleveland, Baltimore, Pittsburgh, St. Louis, Minneapolis, New Orleans, Las Vegas, Portland, Sacramento
USA | Orlando, Tampa, Charlotte, Nashville, Memphis, Milwaukee, Kansas City, Salt Lake City, Honolulu, Anchorage
USA | Oakland, San Jose, Silicon Valley, Hollywood, Capitol Hill, Ground Zero, Guantanamo Bay, Guantánamo Bay, Guam
USA | Long Island, Harlem, Queens, Bronx, Wall Street, Camp David, Mar-a-Lago, Manhattan Beach
USA | Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho
USA | Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota
USA | Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina
USA | North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee
USA | Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, D.C., Southern California
USA | Northern California, Midwest, New England, Washington State, Washington state, New York state, New York State
GBR | Manchester, Birmingham, Liverpool, Leeds, Glasgow, Edinburgh, Belfast, Cardiff, Bristol, Sheffield, Newcastle
GBR | Oxford, Cambridge, Brighton, Nottingham, Leicester, Southampton, Portsmouth, Plymouth, Aberdeen, Dundee
GBR | Salisbury, York, Kent, Essex, Sussex, Surrey, Yorkshire, Lancashire, Cornwall, Devon, Gibraltar
GBR | Falkland Islands, Bermuda, Heathrow, Gatwick, Westminster, Isle of Man, Jersey, Guernsey, Ulster
GBR | West Midlands, Canary Wharf
FRA | Marseille, Marseilles, Lyon, Toulouse, Nice, Nantes, Strasbourg, Bordeaux, Lille, Calais, Cannes, Corsica
FRA | Normandy, Brittany, Provence, Versailles, New Caledonia, French Guiana, Guadeloupe, Martinique, Reunion
FRA | Réunion
DEU | Hamburg, Munich, Cologne, Frankfurt, Stuttgart, Düsseldorf, Dusseldorf, Dortmund, Leipzig, Dresden, Hanover
DEU | Bremen, Nuremberg, Bonn, Bavaria, Saxony, Hesse, Ramstein
ITA | Milan, Naples, Turin, Palermo, Genoa, Bologna, Florence, Venice, Sicily, Sardinia, Lampedusa, Tuscany, Lombardy
ESP | Barcelona, Valencia, Seville, Catalonia, Bilbao, Basque Country, Canary Islands, Malaga, Mallorca, Ceuta
ESP | Melilla, Galicia, Andalusia
RUS | Saint Petersburg, St. Petersburg, St Petersburg, Novosibirsk, Yekaterinburg, Kazan, Sochi, Vladivostok
RUS | Chechnya, Grozny, Dagestan, Belgorod, Kursk, Bryansk, Rostov, Rostov-on-Don, Kaliningrad, Murmansk, Krasnodar
RUS | Tatarstan, Volgograd, Ingushetia
UKR | Kharkiv, Odesa, Odessa, Lviv, Dnipro, Donetsk, Luhansk, Lugansk, Mariupol, Kherson, Zaporizhzhia, Zaporizhia
UKR | Bakhmut, Avdiivka, Sevastopol, Crimea, Simferopol, Mykolaiv, Chernihiv, Sumy, Bucha, Irpin, Chernobyl
UKR | Chornobyl, Kramatorsk, Pokrovsk
CHN | Shanghai, Guangzhou, Shenzhen, Wuhan, Chongqing, Tianjin, Chengdu, Xinjiang, Tibet, Lhasa, Guangdong, Sichuan
CHN | Hubei, Yunnan, Zhejiang, Jiangsu, Fujian, Shandong, Hunan, Henan, Hainan, Inner Mongolia, Urumqi, Nanjing
CHN | Xi'an, Harbin, Dalian, Tiananmen Square, Tangshan
JPN | Osaka, Kyoto, Hiroshima, Nagasaki, Okinawa, Fukushima, Hokkaido, Nagoya, Sapporo, Yokohama, Kobe, Sendai
JPN | Miyagi, Ishikawa
KOR | Busan, Incheon, Pusan, Daegu, Itaewon
IND | Mumbai, Bombay, Kolkata, Calcutta, Chennai, Madras, Bangalore, Bengaluru, Hyderabad, Ahmedabad, Pune, Jaipur
IND | Lucknow, Punjab, Gujarat, Kerala, Uttar Pradesh, Bihar, Tamil Nadu, Maharashtra, West Bengal, Assam, Manipur
IND | Srinagar, Jammu, Jammu and Kashmir, Ladakh, Goa, Rajasthan, Karnataka, Varanasi
PAK | Karachi, Lahore, Peshawar, Rawalpindi, Quetta, Balochistan, Sindh, Khyber Pakhtunkhwa, Waziristan, Faisalabad
PAK | Swat
AFG | Kandahar, Herat, Helmand, Jalalabad, Mazar-i-Sharif, Kunduz, Bagram
IRQ | Mosul, Basra, Kirkuk, Erbil, Irbil, Najaf, Karbala, Fallujah, Ramadi, Tikrit, Anbar, Nineveh, Sinjar, Samarra
IRQ | Green Zone
SYR | Aleppo, Homs, Idlib, Raqqa, Deir ez-Zor, Deir Ezzor, Hama, Latakia, Palmyra, Daraa, Kobani, Afrin, Tartus
SYR | Ghouta, Eastern Ghouta, East Ghouta, Ar Raqqah, Douma
IRN | Isfahan, Mashhad, Shiraz, Tabriz, Natanz, Fordow, Qom, Bushehr, Kerman, Bandar Abbas
TUR | Istanbul, Izmir, Antalya, Gaziantep, Diyarbakir, Incirlik, Hatay, Bodrum
LBN | Sidon, Tyre, Tripoli Lebanon, Bekaa, Bekaa Valley
EGY | Alexandria, Sinai, Sinai Peninsula, Sharm el-Sheikh, Giza, Luxor, Tahrir Square, Suez, Port Said
LBY | Benghazi, Misrata, Sirte, Derna, Tobruk
YEM | Hodeidah, Hudaydah, Taiz, Marib, Saada, Hadramawt
SAU | Jeddah, Mecca, Medina, Dhahran
ARE | Dubai, Sharjah, Ras al-Khaimah
CAN | Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg, Quebec, Quebec City, Ontario, British Columbia
CAN | Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Halifax, Yukon, Nunavut
AUS | Sydney, Melbourne, Brisbane, Perth, Adelaide, Hobart, Darwin, Gold Coast, New South Wales, Queensland
AUS | Victoria, Tasmania, South Australia, Western Australia, Northern Territory, Great Barrier Reef
NZL | Auckland, Christchurch, Dunedin, Hamilton
BRA | Rio de Janeiro, Sao Paulo, São Paulo, Rio, Salvador, Recife, Porto Alegre, Manaus, Minas Gerais, Bahia
MEX | Guadalajara, Monterrey, Tijuana, Ciudad Juarez, Ciudad Juárez, Acapulco, Cancun, Cancún, Chiapas, Sinaloa
MEX | Oaxaca, Jalisco
COL | Medellin, Medellín, Cali, Cartagena
VEN | Maracaibo
PER | Cusco, Arequipa
ARG | Rosario, Patagonia
CHL | Valparaiso, Valparaíso
CUB | Guantanamo
NGA | Lagos, Kano, Kaduna, Maiduguri, Borno, Niger Delta, Port Harcourt
KEN | Mombasa, Kisumu, Lamu
ETH | Tigray, Mekelle, Amhara, Oromia
SOM | Puntland, Somaliland, Kismayo
SDN | Darfur, El Fasher, Port Sudan, Omdurman
COD | Goma, Ituri, Kivu, North Kivu, South Kivu, Bukavu, Lubumbashi
ZAF | Johannesburg, Cape Town, Durban, Soweto
MLI | Timbuktu, Gao, Kidal
CIV | Abidjan
MAR | Casablanca, Marrakech, Marrakesh
VNM | Ho Chi Minh City, Saigon, Da Nang, Danang, Haiphong
IDN | Bali, Java, Sumatra, Aceh, Papua, Borneo, Surabaya, Bandung, Sulawesi, Lombok, Banda Aceh
PHL | Mindanao, Davao, Cebu, Luzon, Marawi
THA | Phuket, Chiang Mai, Pattaya
MYS | Penang, Sabah, Sarawak
MMR | Mandalay, Rakhine
BGD | Chittagong, Cox's Bazar
LKA | Jaffna
POL | Krakow, Kraków, Gdansk, Gdańsk, Wroclaw, Lodz, Poznan, Auschwitz
BEL | Antwerp, Ghent, Bruges, Liege, Liège, Flanders, Wallonia
NLD | Rotterdam, Utrecht, Eindhoven, Schiphol
CHE | Geneva, Zurich, Zürich, Basel, Lausanne, Davos
AUT | Salzburg, Graz, Innsbruck, Tyrol
SWE | Gothenburg, Malmo, Malmö, Uppsala
NOR | Bergen, Svalbard, Tromso, Tromsø, Utoya, Utøya
DNK | Aarhus, Faroe Islands
FIN | Lapland, Tampere, Turku
ISL | Grindavik
GRC | Thessaloniki, Crete, Lesbos, Piraeus, Corfu
PRT | Porto, Madeira, Azores
IRL | Cork, Galway, Limerick
ROU | Transylvania, Cluj
GEO | South Ossetia, Abkhazia, Tskhinvali, Batumi
AZE | Nagorno-Karabakh, Karabakh, Stepanakert
MDA | Transnistria, Transdniestria
SRB | Vojvodina, Novi Sad
BIH | Srebrenica, Republika Srpska, Mostar
CZE | Brno
HTI | Cap-Haitien
JAM | Montego Bay
"""

# States and provinces as they stand after a city's name, in full and as news agencies shorten them. What is a city or a
# country too (New York, Washington, Georgia) is left out.
STATES = """
USA | Alabama, Ala., Alaska, Arizona, Ariz., Arkansas, Ark., California, Calif., Colorado, Colo., Connecticut, Conn.
USA | Delaware, Del., Florida, Fla., Ga., Hawaii, Idaho, Illinois, Ill., Indiana, Ind., Iowa, Kansas, Kan., Kentucky, Ky.
USA | Louisiana, La., Maine, Maryland, Md., Massachusetts, Mass., Michigan, Mich., Minnesota, Minn., Mississippi, Miss.
USA | Missouri, Mo., Montana, Mont., Nebraska, Neb., Nevada, Nev., New Hampshire, N.H., New Jersey, N.J., New Mexico, N.M.
USA | N.Y., North Carolina, N.C., North Dakota, N.D., Ohio, Oklahoma, Okla., Oregon, Ore., Pennsylvania, Pa.
USA | Rhode Island, R.I., South Carolina, S.C., South Dakota, S.D., Tennessee, Tenn., Texas, Tex., Utah, Vermont, Vt.
USA | Virginia, Va., Wash., West Virginia, W.Va., Wisconsin, Wis., Wyoming, Wyo., D.C., Puerto Rico
CAN | Alberta, British Columbia, B.C., Manitoba, New Brunswick, Newfoundland, Nova Scotia, Ontario, Ont., Quebec, Québec
CAN | Saskatchewan, Yukon, Nunavut, Prince Edward Island
AUS | New South Wales, Queensland, South Australia, Tasmania, Victoria, Western Australia, Northern Territory
"""
