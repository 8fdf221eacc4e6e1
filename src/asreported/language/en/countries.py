"""Countries: ISO 3166-1 alpha-3, English names, demonyms, capital.

One line a country: `RUS | Russia, Russian Federation | Russian, Russians | Moscow`. Palestine and Kosovo stand with the
codes that PLOVER gives them. Source: ISO 3166 and common knowledge.
"""

from __future__ import annotations

from asreported.language.names import listed

TABLE = """
AFG | Afghanistan | Afghan, Afghans | Kabul
ALB | Albania | Albanian, Albanians | Tirana
DZA | Algeria | Algerian, Algerians | Algiers
AND | Andorra | Andorran, Andorrans | Andorra la Vella
AGO | Angola | Angolan, Angolans | Luanda
ATG | Antigua and Barbuda, Antigua | Antiguan, Antiguans, Barbudan, Barbudans |
ARG | Argentina | Argentine, Argentinian, Argentines, Argentinians | Buenos Aires
ARM | Armenia | Armenian, Armenians | Yerevan
AUS | Australia | Australian, Australians, Aussie | Canberra
AUT | Austria | Austrian, Austrians | Vienna
AZE | Azerbaijan | Azerbaijani, Azeri, Azerbaijanis, Azeris | Baku
BHS | Bahamas, The Bahamas | Bahamian, Bahamians | Nassau
BHR | Bahrain | Bahraini, Bahrainis | Manama
BGD | Bangladesh | Bangladeshi, Bangladeshis | Dhaka
BRB | Barbados | Barbadian, Barbadians | Bridgetown
BLR | Belarus, Byelorussia | Belarusian, Belarussian, Belarusians | Minsk
BEL | Belgium | Belgian, Belgians | Brussels
BLZ | Belize | Belizean, Belizeans | Belmopan
BEN | Benin | Beninese | Porto-Novo
BTN | Bhutan | Bhutanese | Thimphu
BOL | Bolivia | Bolivian, Bolivians | La Paz
BIH | Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia | Bosnian, Bosnians | Sarajevo
BWA | Botswana | Batswana, Botswanan | Gaborone
BRA | Brazil | Brazilian, Brazilians | Brasilia, Brasília
BRN | Brunei, Brunei Darussalam | Bruneian, Bruneians | Bandar Seri Begawan
BGR | Bulgaria | Bulgarian, Bulgarians | Sofia
BFA | Burkina Faso | Burkinabe, Burkinabé | Ouagadougou
BDI | Burundi | Burundian, Burundians | Bujumbura, Gitega
CPV | Cape Verde, Cabo Verde | Cape Verdean, Cape Verdeans | Praia
KHM | Cambodia | Cambodian, Cambodians | Phnom Penh
CMR | Cameroon | Cameroonian, Cameroonians | Yaounde, Yaoundé
CAN | Canada | Canadian, Canadians | Ottawa
CAF | Central African Republic | Central African | Bangui
TCD | Chad | Chadian, Chadians | N'Djamena
CHL | Chile | Chilean, Chileans | Santiago
CHN | China, People's Republic of China, PRC | Chinese | Beijing, Peking
COL | Colombia | Colombian, Colombians | Bogota, Bogotá
COM | Comoros | Comoran, Comorian | Moroni
COG | Republic of Congo, Congo-Brazzaville, Congo | Congolese | Brazzaville
COD | Democratic Republic of Congo, Democratic Republic of the Congo, DR Congo, DRC, Zaire | | Kinshasa
CRI | Costa Rica | Costa Rican, Costa Ricans | San José
CIV | Ivory Coast, Cote d'Ivoire, Côte d'Ivoire | Ivorian, Ivorians | Yamoussoukro
HRV | Croatia | Croatian, Croat, Croatians, Croats | Zagreb
CUB | Cuba | Cuban, Cubans | Havana
CYP | Cyprus | Cypriot, Cypriots, Greek Cypriot, Turkish Cypriot | Nicosia
CZE | Czech Republic, Czechia, Czechoslovakia | Czech, Czechs, Czechoslovak | Prague
DNK | Denmark | Danish, Dane, Danes | Copenhagen
DJI | Djibouti | Djiboutian, Djiboutians | Djibouti City
DMA | Dominica | | Roseau
DOM | Dominican Republic | Dominican, Dominicans | Santo Domingo
TLS | East Timor, Timor-Leste | Timorese, East Timorese | Dili
ECU | Ecuador | Ecuadorian, Ecuadorean, Ecuadorians, Ecuadoreans | Quito
EGY | Egypt | Egyptian, Egyptians | Cairo
SLV | El Salvador | Salvadoran, Salvadorean, Salvadorans | San Salvador
GNQ | Equatorial Guinea | Equatorial Guinean | Malabo
ERI | Eritrea | Eritrean, Eritreans | Asmara
EST | Estonia | Estonian, Estonians | Tallinn
SWZ | Eswatini, Swaziland | Swazi, Swazis | Mbabane
ETH | Ethiopia | Ethiopian, Ethiopians | Addis Ababa
FJI | Fiji | Fijian, Fijians | Suva
FIN | Finland | Finnish, Finn, Finns | Helsinki
FRA | France | French, Frenchman, Frenchwoman, Frenchmen | Paris
GAB | Gabon | Gabonese | Libreville
GMB | Gambia, The Gambia | Gambian, Gambians | Banjul
GEO | | Georgian, Georgians | Tbilisi
DEU | Germany, Federal Republic of Germany, East Germany, West Germany | German, Germans, West German, East German | Berlin
GHA | Ghana | Ghanaian, Ghanaians | Accra
GRC | Greece | Greek, Greeks | Athens
GRD | Grenada | Grenadian, Grenadians | St. George's
GRL | Greenland | Greenlandic, Greenlander, Greenlanders | Nuuk
GTM | Guatemala | Guatemalan, Guatemalans | Guatemala City
GIN | Guinea | Guinean, Guineans | Conakry
GNB | Guinea-Bissau | Bissau-Guinean, Bissau-Guineans | Bissau
GUY | Guyana | Guyanese | Georgetown
HTI | Haiti | Haitian, Haitians | Port-au-Prince
HND | Honduras | Honduran, Hondurans | Tegucigalpa
HKG | Hong Kong | Hong Konger, Hong Kongers |
HUN | Hungary | Hungarian, Hungarians | Budapest
ISL | Iceland | Icelandic, Icelander, Icelanders | Reykjavik, Reykjavík
IND | India | Indian, Indians | New Delhi, Delhi
IDN | Indonesia | Indonesian, Indonesians | Jakarta
IRN | Iran, Islamic Republic of Iran, Islamic Republic | Iranian, Iranians | Tehran, Teheran
IRQ | Iraq | Iraqi, Iraqis | Baghdad
IRL | Ireland, Republic of Ireland | Irish, Irishman, Irishmen | Dublin
ISR | Israel | Israeli, Israelis | Jerusalem, Tel Aviv
ITA | Italy | Italian, Italians | Rome
JAM | Jamaica | Jamaican, Jamaicans | Kingston
JPN | Japan | Japanese | Tokyo
JOR | Jordan | Jordanian, Jordanians | Amman
KAZ | Kazakhstan | Kazakh, Kazakhs, Kazakhstani | Astana, Nur-Sultan
KEN | Kenya | Kenyan, Kenyans | Nairobi
KIR | Kiribati | I-Kiribati | South Tarawa, Tarawa
KOS | Kosovo | Kosovar, Kosovan, Kosovars | Pristina
KWT | Kuwait | Kuwaiti, Kuwaitis | Kuwait City
KGZ | Kyrgyzstan | Kyrgyz, Kyrgyzstani | Bishkek
LAO | Laos | Laotian, Lao, Laotians | Vientiane
LVA | Latvia | Latvian, Latvians | Riga
LBN | Lebanon | Lebanese | Beirut
LSO | Lesotho | Basotho | Maseru
LBR | Liberia | Liberian, Liberians | Monrovia
LBY | Libya | Libyan, Libyans | Tripoli
LIE | Liechtenstein | Liechtensteiner, Liechtensteiners | Vaduz
LTU | Lithuania | Lithuanian, Lithuanians | Vilnius
LUX | Luxembourg | Luxembourgish, Luxembourger, Luxembourgers | Luxembourg City
MAC | Macau, Macao | Macanese |
MDG | Madagascar | Malagasy | Antananarivo
MWI | Malawi | Malawian, Malawians | Lilongwe
MYS | Malaysia | Malaysian, Malaysians | Kuala Lumpur, Putrajaya
MDV | Maldives | Maldivian, Maldivians | Male
MLI | Mali | Malian, Malians | Bamako
MLT | Malta | Maltese | Valletta
MHL | Marshall Islands | Marshallese | Majuro
MRT | Mauritania | Mauritanian, Mauritanians | Nouakchott
MUS | Mauritius | Mauritian, Mauritians | Port Louis
MEX | Mexico | Mexican, Mexicans | Mexico City
FSM | Micronesia, Federated States of Micronesia | Micronesian, Micronesians | Palikir
MDA | Moldova | Moldovan, Moldovans | Chisinau, Chișinău
MCO | Monaco | Monegasque, Monegasques, Monégasque |
MNG | Mongolia | Mongolian, Mongolians | Ulaanbaatar, Ulan Bator
MNE | Montenegro | Montenegrin, Montenegrins | Podgorica
MAR | Morocco | Moroccan, Moroccans | Rabat
MOZ | Mozambique | Mozambican, Mozambicans | Maputo
MMR | Myanmar, Burma | Burmese | Naypyidaw, Yangon, Rangoon
NAM | Namibia | Namibian, Namibians | Windhoek
NRU | Nauru | Nauruan, Nauruans |
NPL | Nepal | Nepali, Nepalese, Nepalis | Kathmandu
NLD | Netherlands, Holland | Dutch, Dutchman, Dutchmen | The Hague, Hague, Amsterdam
NZL | New Zealand | New Zealander, New Zealanders | Wellington
NIC | Nicaragua | Nicaraguan, Nicaraguans | Managua
NER | Niger | Nigerien, Nigeriens | Niamey
NGA | Nigeria | Nigerian, Nigerians | Abuja
PRK | North Korea, DPRK, Democratic People's Republic of Korea | North Korean, North Koreans | Pyongyang
MKD | North Macedonia, Macedonia | Macedonian, Macedonians, North Macedonian | Skopje
NOR | Norway | Norwegian, Norwegians | Oslo
OMN | Oman | Omani, Omanis | Muscat
PAK | Pakistan | Pakistani, Pakistanis | Islamabad
PLW | Palau | Palauan, Palauans |
PSE | Palestine, State of Palestine, Palestinian Territories, Palestinian territories | Palestinian, Palestinians | Ramallah
PAN | Panama | Panamanian, Panamanians | Panama City
PNG | Papua New Guinea | Papua New Guinean | Port Moresby
PRY | Paraguay | Paraguayan, Paraguayans | Asuncion, Asunción
PER | Peru | Peruvian, Peruvians | Lima
PHL | Philippines | Filipino, Philippine, Filipinos, Filipina | Manila
POL | Poland | Polish, Pole, Poles | Warsaw
PRT | Portugal | Portuguese | Lisbon
PRI | Puerto Rico | Puerto Rican, Puerto Ricans | San Juan
QAT | Qatar | Qatari, Qataris | Doha
ROU | Romania | Romanian, Romanians | Bucharest
RUS | Russia, Russian Federation, Soviet Union, USSR | Russian, Russians, Soviet, Soviets | Moscow
RWA | Rwanda | Rwandan, Rwandans | Kigali
KNA | Saint Kitts and Nevis, St. Kitts and Nevis, St Kitts and Nevis | Kittitian, Kittitians | Basseterre
LCA | Saint Lucia, St. Lucia, St Lucia | Saint Lucian, Saint Lucians, St. Lucian, St. Lucians | Castries
VCT | Saint Vincent and the Grenadines, St. Vincent and the Grenadines, St Vincent and the Grenadines | Vincentian, Vincentians | Kingstown
WSM | Samoa | Samoan, Samoans | Apia
SMR | San Marino | Sammarinese, Sanmarinese |
SAU | Saudi Arabia, Kingdom of Saudi Arabia | Saudi, Saudis, Saudi Arabian | Riyadh
SEN | Senegal | Senegalese | Dakar
SRB | Serbia, Yugoslavia | Serbian, Serb, Serbs, Serbians, Yugoslav | Belgrade
SYC | Seychelles | Seychellois |
SLE | Sierra Leone | Sierra Leonean, Sierra Leoneans | Freetown
SGP | Singapore | Singaporean, Singaporeans |
SVK | Slovakia | Slovak, Slovaks, Slovakian | Bratislava
SVN | Slovenia | Slovenian, Slovene, Slovenians, Slovenes | Ljubljana
SLB | Solomon Islands | Solomon Islander, Solomon Islanders | Honiara
SOM | Somalia | Somali, Somalis, Somalian | Mogadishu
ZAF | South Africa | South African, South Africans | Pretoria
KOR | South Korea, Republic of Korea | South Korean, South Koreans | Seoul
SSD | South Sudan | South Sudanese | Juba
ESP | Spain | Spanish, Spaniard, Spaniards, Catalan, Catalans | Madrid
LKA | Sri Lanka | Sri Lankan, Sri Lankans | Colombo
SDN | Sudan | Sudanese | Khartoum
SUR | Suriname | Surinamese | Paramaribo
SWE | Sweden | Swedish, Swede, Swedes | Stockholm
CHE | Switzerland | Swiss | Bern, Berne
SYR | Syria, Syrian Arab Republic | Syrian, Syrians | Damascus
TWN | Taiwan, Republic of China | Taiwanese | Taipei
TJK | Tajikistan | Tajik, Tajiks | Dushanbe
TZA | Tanzania | Tanzanian, Tanzanians | Dodoma, Dar es Salaam
THA | Thailand | Thai, Thais | Bangkok
TGO | Togo | Togolese | Lome, Lomé
TON | Tonga | Tongan, Tongans | Nuku'alofa
TTO | Trinidad and Tobago, Trinidad | Trinidadian, Trinidadians | Port of Spain
TUN | Tunisia | Tunisian, Tunisians | Tunis
TUR | Turkey, Türkiye, Turkiye | Turkish, Turk, Turks | Ankara
TKM | Turkmenistan | Turkmen | Ashgabat
TUV | Tuvalu | Tuvaluan, Tuvaluans | Funafuti
UGA | Uganda | Ugandan, Ugandans | Kampala
UKR | Ukraine | Ukrainian, Ukrainians | Kyiv, Kiev
ARE | United Arab Emirates, UAE, U.A.E. | Emirati, Emiratis | Abu Dhabi
GBR | United Kingdom, UK, U.K., Britain, Great Britain, England, Scotland, Wales, Northern Ireland | British, Briton, Britons, English, Scottish, Welsh, Scot, Scots, Englishman, Northern Irish | London
USA | United States, United States of America, US, U.S., U.S, USA, U.S.A., U.S.A, America | American, Americans, African-American, African-Americans, African American, African Americans | Washington, Washington DC, Washington D.C., Washington, D.C., Washington, DC
URY | Uruguay | Uruguayan, Uruguayans | Montevideo
UZB | Uzbekistan | Uzbek, Uzbeks | Tashkent
VUT | Vanuatu | Ni-Vanuatu | Port Vila
VAT | Vatican City | |
VEN | Venezuela | Venezuelan, Venezuelans | Caracas
VNM | Vietnam, Viet Nam, North Vietnam, South Vietnam | Vietnamese | Hanoi
ESH | Western Sahara | Sahrawi, Sahrawis |
YEM | Yemen | Yemeni, Yemenis | Sanaa, Sana'a, Sanaʽa, Aden
ZMB | Zambia | Zambian, Zambians | Lusaka
ZWE | Zimbabwe, Rhodesia | Zimbabwean, Zimbabweans | Harare
"""

# Peoples and faiths: adjectives and plurals that are no name of a person, body or place, and point at no one country.
PEOPLES = listed("""
european europeans african africans asian asians arab arabs arabic kurd kurds kurdish jewish jew jews muslim
muslims islamic islamist islamists christian christians catholic catholics protestant protestants orthodox hindu
hindus buddhist buddhists sikh sikhs sunni sunnis shia shias shiite shiites shi'ite shi'ites shi'a latin
hispanic hispanics latino latinos latina western westerner westerners eastern nordic scandinavian baltic balkan
slavic slav slavs roma yazidi yazidis druze alawite alawites pashtun pashtuns tamil tamils uyghur uyghurs uighur
uighurs rohingya tibetan tibetans chechen chechens tatar tatars hutu hutus tutsi tutsis hausa yoruba igbo zulu
berber berbers tuareg maori inuit aboriginal indigenous quebecois flemish walloon basque basques breton cornish
bavarian sicilian californian texan texans floridian londoner londoners parisian new-yorker muscovite muscovites
republican republicans democrat democrats democratic conservative conservatives liberal liberals labour tory
tories communist communists socialist socialists marxist marxists leninist nazi nazis fascist fascists zionist
zionists salafi salafist salafists jihadist jihadists wahhabi baathist ba'athist mormon mormons evangelical
evangelicals anglican anglicans lutheran methodist baptist presbyterian mediterranean caribbean caucasian
north-american latin-american south-american southeast-asian transatlantic anglo-saxon anglo-american
euro-atlantic pacific-islander
""")
