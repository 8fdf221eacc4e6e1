"""Tables of given names, short forms and syllables that differ by language or by system of transliteration.

Each line holds forms that may be one person's; the first stands for all.
"""

from __future__ import annotations

_GIVEN = """
vladimir volodymyr uladzimir wladimir
alexander aleksandr aleksander oleksandr aliaksandr alexandr aleksandar alexandros
alexandra aleksandra oleksandra
alexei alexey aleksei aleksey oleksiy oleksii aliaksei alexej
sergei sergey serhiy serhii siarhei sergej serguei
nikolai nikolay mykola mikalai nikolaj
dmitry dmitri dmytro dimitri dmitriy dzmitry dmitrij
andrei andrey andriy andrii andrej andrzej
mikhail mykhailo mikhailo mikhael michail mihail
yevgeny evgeny yevgeni evgeni yevhen yevgeniy evgenii jewgeni
pavel pavlo paval
pyotr petr petro pjotr piotr
ivan ioann
yuri yury yuriy yurii iouri juri
viktor victor viktar
vasily vasyl vasiliy vasili wassili
konstantin kostiantyn kastus
georgy georgi georgiy heorhiy giorgi
grigory grigori hryhoriy
igor ihor
oleg oleh
gennady hennadiy gennadi
natalia nataliya natalya nathalia
yulia julia yuliya iuliia
yelena elena olena alena helena
tatiana tatyana tetiana tetyana
svetlana svitlana sviatlana
anna hanna ganna
xenia ksenia kseniya oksana
mohammed muhammad mohammad mohamed mohamad muhammed mehmet mohamet muhamad mahomet magomed
ahmed ahmad achmed ahmet akhmed akhmad
hussein husain hossein hussain husein huseyin houssein
hassan hasan hassane
moussa musa mousa mussa
yousef yusuf yousuf joseph yussef youssef yusef yosef iosif josef
ibrahim abraham ebrahim avraham brahim ibraheem
ismail ismael esmail ishmael ismaeel
omar umar omer oumar
ali aly
khaled khalid chaled halid
mahmoud mahmud mehmud
mustafa mostafa moustafa mustapha moustapha
saeed said sayed saeid
abdullah abdallah abdulla abdalla
abdulrahman abdelrahman abdurrahman abdurahman abdirahman
suleiman sulaiman soliman suleyman solomon shlomo sulayman
yahya yahia yehia jahja
jamal gamal jemal cemal djamal
nasser nasir naser nasr
tariq tarek tareq tarik
fatima fatma fatimah fateme
aisha aysha ayesha aicha
khadija hadija khadijah
osama usama
muammar moammar mouammar
salih saleh salah
qasim kassem qasem kasim ghasem gassem
jafar jaafar gafar cafer
bashar bachar
walid waleed oualid
rashid rasheed rachid
hamid hameed
karim kareem
faisal faysal feisal
reza rida riza
mehdi mahdi
"""

_SHORT = """
robert bob bobby rob robbie
william bill billy will willie
james jim jimmy jamie
john jack johnny
michael mike mick mickey
richard rick dick ricky
thomas tom tommy
joseph joe joey
edward ed eddie ted
theodore ted teddy
charles charlie chuck
david dave davey
daniel dan danny
samuel sam sammy
anthony tony
benjamin ben benny
christopher chris
matthew matt
nicholas nick nicky
andrew andy drew
stephen steve steven
gregory greg
timothy tim
kenneth ken kenny
ronald ron ronnie
donald don donnie
lawrence larry laurence
patrick pat paddy
peter pete
frederick fred freddie
gerald gerry jerry
jeffrey jeff geoffrey
raymond ray
leonard len lenny
albert al bert
alan allan allen
philip phil phillip
elizabeth liz beth betty lizzie
margaret maggie meg peggy
katherine kate kathy katie catherine cathy
deborah debbie deb
jennifer jen jenny
susan sue
patricia pat patty tricia
barbara barb
rebecca becky
victoria vicky
abigail abby
francisco paco pancho
jose pepe
manuel manolo
ignacio nacho
"""

_KOREAN = """
lee yi rhee ri li
park pak bak
kim gim
choi choe choy
jung jeong chung joung cheong
kang gang
cho jo joe
yoon yun
jang chang
lim im rim
han
oh o
seo suh so
shin sin
kwon gwon
hwang
ahn an
song
yoo yu ryu
hong
moon mun
bae pae
noh roh no
baek paik paek
"""


def _read(table: str) -> dict[str, str]:
    """Form -> what stands for it."""
    out: dict[str, str] = {}
    for line in table.split("\n"):
        forms = line.replace("'", "").split()
        for form in forms:
            out.setdefault(form, forms[0])
    return out


GIVEN = _read(_GIVEN)
SHORT = _read(_SHORT)
KOREAN = _read(_KOREAN)
# Words that come and go with a transliteration.
PARTICLES = frozenset("al el ul ash ar az bin ibn ben bint de la le van der den von del dos da di".split())
SUFFIXES = frozenset("jr sr i ii iii iv junior senior fils pere".split())
# What companies' and bodies' names may leave out.
ENDINGS = frozenset(
    "inc ltd llc plc corp co ag sa nv se gmbh corporation incorporated company limited group holdings holding spa oy ab as "
    "the of and for".split()
)
# Words that the names of many bodies are made of: "Foreign Ministry", "Central Bank" and "Supreme Court" are somebody's.
COMMON = frozenset(
    """
    academy administration affairs agency agriculture air airport anti anticorruption armed army assembly association
    attorney authority bank board border brigade bureau business cabinet central chamber chief city coast coastguard college
    commerce commission committee communications constitutional control cooperation corruption council counterterrorism
    country county court criminal crown culture customs cyber defence defense department development directorate disaster
    district economic economy education electoral election elections embassy emergencies emergency energy environment
    environmental exchange external faculty family federal federation finance financial fire fisheries food force forces
    foreign general government guard guards health high higher hospital house human immigration industry information
    infrastructure institute intelligence interior internal international investigation investigations investigative
    investment judicial judiciary justice labor labour land law local management marine maritime medical meteorological
    military ministry monetary municipal national naval navy nuclear nurses office oil ombudsman operations parliament
    party peoples petroleum planning police port post power president presidential prime ministers prison prisons
    prosecution prosecutor prosecutors protection province provincial public railway railways red regional regulator
    relations republic reserve resources revenue rights royal rural safety science secret secretariat security senate service
    services social special sports staff state statistics stock supreme tax teachers technology telecommunications
    territorial tourism trade traffic transport transportation treasury tribunal union university urban veterans water welfare
    womens workers works youth
    """.split()
)
# What a place's name may end in and leave out: "Kansas City" is not Kansas, but St. Ola is St. Ola Hospital.
PLACE_ENDS = frozenset(
    "airport bay beach bridge canal castle cathedral clinic county district governorate harbor harbour hospital island "
    "islands lake mosque oblast palace park peninsula port prefecture prison province region river sea square stadium "
    "station strait temple town township valley village".split()
)
# Titles that are no role.
HONORIFICS = frozenset(
    "mr mrs ms miss mx dr sir dame lord lady madam prof monsieur madame mister señor señora herr frau".split()
)
# Bodies that deal with other countries: a report of theirs names several.
ABROAD = frozenset("foreign external defense defence army navy military armed".split())
# Bodies of which a country has one, so that a single word may stand for it.
ALONE = frozenset("army cabinet navy parliament police senate treasury".split())
# What makes a place's name that of a team.
CLUBS = frozenset(
    "afc albion athletic athletico bc ac as atletico cf city club county dinamo dynamo fc fk hc inter lokomotiv olympique racing rangers "
    "real rovers rc sc sk spartak sporting sv tsv town united utd vfb vfl wanderers".split()
)
# Fields of life: people of one name and of two fields are two people, unless somebody links them.
FIELDS = {
    "sport": "boxer footballer striker goalkeeper midfielder defender coach cyclist swimmer sprinter athlete driver skier "
    "golfer wrestler batsman bowler jockey captain quarterback pitcher player champion referee gymnast".split(),
    "arts": "singer actor actress musician painter novelist poet director composer pianist rapper guitarist drummer sculptor "
    "author writer dancer comedian".split(),
    "science": "biologist physicist chemist professor astronomer geologist economist historian researcher scientist".split(),
    "state": "minister president premier chancellor senator mayor governor ambassador envoy deputy lawmaker spokesman "
    "spokeswoman spokesperson secretary councillor commissioner mp congressman congresswoman diplomat king queen".split(),
    "arms": "general colonel commander admiral major brigadier sergeant soldier lieutenant warlord marshal".split(),
    "trade": "ceo chairman banker executive trader founder owner entrepreneur".split(),
    "crime": "burglar robber dealer gangster murderer thief".split(),
}  # fmt: skip
FIELD_OF = {word: field for field, words in FIELDS.items() for word in words}
# Fields that one person may well be in at once.
NEAR_FIELDS = frozenset({frozenset(("state", "arms")), frozenset(("state", "trade")), frozenset(("arts", "science"))})
