"""News agencies, papers, broadcasters: country, who keeps them, names.

One line: `RUS state | TASS = Itar-Tass, RT = Russia Today`: forms of one body with `=` between, bodies with commas.
 Who keeps it is what independence of sources rests on: `agency` a news agency that
no government owns, `public` a broadcaster with a public charter, `state` owned and steered by a government, `party` a
party's or an armed group's, `private` the rest. Source: common knowledge; a first table, to be widened.
"""

from __future__ import annotations

TABLE = """
USA agency | Associated Press = The Associated Press = AP
GBR agency | Reuters, Thomson Reuters
FRA agency | Agence France-Presse = AFP = Agence France Presse
DEU agency | Deutsche Presse-Agentur = DPA = dpa
GBR agency | PA Media, Press Association
ITA agency | ANSA
ESP agency | EFE, Europa Press
JPN agency | Kyodo = Kyodo News, Jiji = Jiji Press
KOR agency | Yonhap = Yonhap News Agency
KOR private | Newsis, Chosun Ilbo, JoongAng Ilbo, Dong-a Ilbo, Hankyoreh
KOR public | KBS
RUS state | TASS = Tass = Itar-Tass = ITAR-TASS
RUS state | RIA Novosti = RIA
RUS state | RT = Russia Today
RUS state | Sputnik, Rossiya Segodnya
RUS state | Rossiya 1 = Rossiya-1, Rossiya 24, Channel One, Rossiyskaya Gazeta
RUS private | Interfax
RUS private | Kommersant, Vedomosti, RBC, Novaya Gazeta, Meduza, TV Rain, Dozhd, Moscow Times, Izvestia
RUS private | Komsomolskaya Pravda, The Insider, Ekho Moskvy
RUS party | Pravda
UKR agency | Interfax-Ukraine, UNIAN
UKR state | Ukrinform
UKR public | Suspilne
UKR private | Ukrainska Pravda, Kyiv Independent, Kyiv Post
BLR state | BelTA
CHN state | Xinhua = Xinhua News Agency
CHN state | CCTV, CGTN, China Central Television, China Daily, China News Service
CHN party | People's Daily, Global Times
CHN private | Caixin
HKG private | South China Morning Post = SCMP
TWN agency | Central News Agency
TWN private | Taipei Times, Liberty Times
PRK state | KCNA = Korean Central News Agency, Rodong Sinmun
VNM state | Vietnam News Agency
IND agency | Press Trust of India = PTI, Asian News International = ANI
IND private | Times of India, The Hindu, Indian Express, Hindustan Times, NDTV
IND public | Doordarshan
PAK state | Associated Press of Pakistan
PAK private | Dawn, Geo News, Geo TV, Express Tribune
BGD private | Daily Star
AFG private | Tolo News = TOLO News, Khaama Press, Pajhwok
IRN state | IRNA = Islamic Republic News Agency
IRN state | Press TV, IRIB, Al-Alam, Mehr = Mehr News Agency, ISNA
IRN party | Fars = Fars News Agency, Tasnim = Tasnim News Agency
IRQ state | Iraqi News Agency
IRQ private | Rudaw, Shafaq News
SYR state | SANA = Syrian Arab News Agency
LBN state | National News Agency
LBN party | Al-Manar = al-Manar
LBN private | Al Mayadeen = Al-Mayadeen, An-Nahar, Daily Star Lebanon, L'Orient-Le Jour
PSE state | Wafa = WAFA
PSE party | Al-Aqsa TV
PSE agency | Ma'an News Agency
ISR public | Kan, Israel Radio, Army Radio
ISR private | Haaretz = Ha'aretz, Jerusalem Post, Times of Israel, Yedioth Ahronoth, Ynet, Channel 12, Channel 13
ISR private | Israel Hayom
SAU state | Saudi Press Agency = SPA, Al Arabiya = Al-Arabiya
SAU private | Asharq Al-Awsat, Arab News
QAT state | Al Jazeera = Al-Jazeera = al-Jazeera = Aljazeera, Qatar News Agency
ARE state | WAM, Emirates News Agency, The National
KWT state | KUNA, Kuwait News Agency
JOR state | Petra News Agency
EGY state | MENA = Middle East News Agency, Al-Ahram
EGY private | Mada Masr
YEM party | Al-Masirah = Al Masirah
TUR state | Anadolu = Anadolu Agency, TRT, TRT World
TUR private | Hürriyet = Hurriyet, Cumhuriyet, DHA
AZE state | Azertac = AZERTAC
ARM state | Armenpress
GEO private | Interpressnews
KAZ state | Kazinform
POL agency | Polish Press Agency, PAP
POL private | Gazeta Wyborcza, Rzeczpospolita, TVN, TVN24
HUN state | MTI
CZE agency | ČTK = CTK
AUT agency | Austria Press Agency = APA
CHE agency | Keystone-SDA
BEL agency | Belga
NLD agency | ANP
NLD public | NOS
NLD private | De Telegraaf, NRC Handelsblad, Volkskrant
SWE agency | TT News Agency
SWE public | SVT, Sveriges Radio
SWE private | Dagens Nyheter, Svenska Dagbladet, Aftonbladet, Expressen
NOR agency | NTB
NOR public | NRK
NOR private | Aftenposten, Verdens Gang
DNK agency | Ritzau
DNK private | Politiken, Jyllands-Posten
FIN agency | STT
FIN public | Yle
FIN private | Helsingin Sanomat
EST public | ERR
LVA agency | LETA
LTU agency | BNS = Baltic News Service
SRB state | Tanjug
SRB agency | Beta news agency
GRC state | Athens News Agency
GRC private | Kathimerini
ROU state | Agerpres
BGR state | BTA
HRV state | HINA
PRT agency | Lusa
FRA public | France 24, France 2, Radio France, RFI = Radio France Internationale, France Info, Franceinfo
FRA public | France Televisions
FRA private | Le Monde, Le Figaro, Libération = Liberation, Le Parisien, Mediapart, BFM TV = BFMTV = BFM-TV, TF1
FRA private | Charlie Hebdo, L'Equipe, L'Express, Paris Match, Les Echos
DEU public | ARD, ZDF, Deutsche Welle = DW, Deutschlandfunk, Tagesschau
DEU private | Der Spiegel = Spiegel, Bild, Die Zeit, Süddeutsche Zeitung = Sueddeutsche Zeitung
DEU private | Frankfurter Allgemeine Zeitung, Die Welt, Handelsblatt
ITA public | RAI = Rai
ITA private | Corriere della Sera, La Repubblica, La Stampa, Il Sole 24 Ore
ESP public | RTVE, TVE
ESP private | El País = El Pais, El Mundo, Marca, La Vanguardia
VAT state | Vatican News, L'Osservatore Romano
GBR public | BBC = British Broadcasting Corporation = BBC News, BBC Radio, BBC Radio 4, BBC World Service, BBC One
GBR public | BBC Two, Channel 4, Channel 4 News
GBR private | Guardian = The Guardian, Daily Telegraph, Sunday Telegraph, Financial Times, The Times
GBR private | Sunday Times = The Sunday Times, The Independent, Daily Mail, Daily Mirror, Evening Standard, Sky News
GBR private | ITV = ITV News, The Sun, The Economist = Economist, New Scientist, MailOnline, Daily Express
GBR private | The Observer, Times of London, News of the World
GBR private | Bellingcat
IRL public | RTÉ = RTE
IRL private | Irish Times, Irish Independent, Irish Examiner
USA public | NPR = National Public Radio, PBS, Voice of America = VOA
USA public | Radio Free Europe = Radio Free Europe/Radio Liberty = RFE/RL, Radio Free Asia, Radio Liberty
USA public | Stars and Stripes
USA private | New York Times = The New York Times, Washington Post = The Washington Post
USA private | Wall Street Journal = The Wall Street Journal, Los Angeles Times = LA Times, USA Today
USA private | Chicago Tribune, Boston Globe, San Francisco Chronicle, Miami Herald, New York Post
USA private | Dallas Morning News, Houston Chronicle, Philadelphia Inquirer, Seattle Times, Denver Post
USA private | Detroit News, Baltimore Sun, Des Moines Register, Tampa Bay Times, Newsday, New York Daily News
USA private | Star Tribune, Sacramento Bee
USA private | CNN, Fox News = FOX News, Fox, NBC = NBC News, CBS = CBS News, ABC News, MSNBC, CNBC, Univision
USA private | Telemundo, C-SPAN, Fox Business, NewsNation, Newsmax
USA private | Bloomberg = Bloomberg News, Politico = POLITICO, Axios, The Hill, Time magazine, Newsweek
USA private | The Atlantic, The New Yorker = New Yorker, Vox, BuzzFeed = BuzzFeed News
USA private | HuffPost = Huffington Post = The Huffington Post, Breitbart = Breitbart News
USA private | Daily Beast = The Daily Beast, ProPublica, Slate, Salon, The Intercept, Mother Jones, National Review
USA private | Weekly Standard, Vanity Fair, Rolling Stone, Forbes, Fortune, Business Insider, Washington Times
USA private | Washington Examiner, Roll Call, FiveThirtyEight, RealClearPolitics, Foreign Policy, Foreign Affairs
USA private | Daily Caller, Vice News, Western Journalism, TMZ, Esquire, Variety, Hollywood Reporter, ESPN
USA private | Sports Illustrated, The Verge, TechCrunch, Wired, Associated Press Television News, Dow Jones
USA private | Dow Jones Newswires, MarketWatch, Wikinews, United Press International = UPI, Des Moines Register
USA private | Ars Technica, National Geographic
CAN public | CBC = CBC News, Radio-Canada
CAN agency | Canadian Press = The Canadian Press
CAN private | Globe and Mail = The Globe and Mail, Toronto Star, National Post, CTV = CTV News
AUS public | Australian Broadcasting Corporation, SBS
AUS agency | AAP = Australian Associated Press
AUS private | Sydney Morning Herald, The Age, The Australian, Nine News, Herald Sun, Sky News Australia
NZL public | RNZ = Radio New Zealand
NZL private | New Zealand Herald, Stuff.co.nz
JPN public | NHK
JPN private | Nikkei, Asahi Shimbun = Asahi, Yomiuri Shimbun = Yomiuri, Mainichi Shimbun = Mainichi, Japan Times
JPN private | Sankei
SGP private | Straits Times = The Straits Times, Channel NewsAsia = CNA
MYS state | Bernama
IDN state | Antara
IDN private | Jakarta Post, Kompas, Tempo
PHL private | Rappler, Philippine Daily Inquirer
THA private | Bangkok Post
MMR private | Irrawaddy = The Irrawaddy
BRA private | Globo, TV Globo, Folha de S.Paulo = Folha de S. Paulo, O Globo, Estadao
BRA public | Agencia Brasil
ARG state | Télam = Telam
ARG private | Clarín = Clarin, La Nación = La Nacion
MEX state | Notimex
MEX private | Reforma, El Universal, Milenio
CUB state | Prensa Latina
CUB party | Granma
VEN state | Telesur = teleSUR
COL private | El Tiempo, Caracol, Semana
NGA private | Premium Times, ThisDay, Channels Television
NGA state | News Agency of Nigeria
KEN private | Daily Nation
ZAF public | SABC
ZAF private | News24, Mail & Guardian
ETH state | Fana, Ethiopian News Agency
SDN state | SUNA
- agency | Inter Press Service
"""
