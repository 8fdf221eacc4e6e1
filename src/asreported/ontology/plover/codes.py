"""PLOVER's contexts and actor codes, and what CAMEO's codes are in PLOVER.

A CAMEO code that is not listed means what its beginning means: `"1724"` is listed, `"17"` stands for the rest.
"""

from __future__ import annotations

from asreported.ontology.base import Coding


def _pairs(table: str) -> dict[str, str]:
    rows = (line.split(" ", 1) for line in table.strip().splitlines())
    return {code: meaning.strip() for code, meaning in rows}


CONTEXTS = _pairs("""
military a state's armed forces and arms
intelligence secret services
executive ministries, heads of state and government
legislative parliaments and coalitions
election elections and campaigns
political_institutions how offices, parties and branches deal with each other
pro_democracy steps towards democracy
pro_autocracy steps away from democracy
economic trade, finance, prices
legal courts and law
reparations payment for past wrongs
human_rights human rights at large
rights_freedoms particular political rights
repression force of the state against people
human_security water, food, homes, power
gender women and gender
lgbt sexual minorities
religion_ethnicity faith, ethnicity, language
inequality who has and who has not
diplomatic foreign ministries and embassies
territory land, borders, autonomy
peacekeeping peace missions and monitors
health disease and care
asylum asylum
migration migrants and refugees
disasters disasters and accidents
natural_resource oil, gas, ore, water, timber
environment climate, pollution
technology new technology
terrorism terrorists and the fight against them
cbrn chemical, biological, nuclear arms
cyber computers attacked and defended
misinformation deception of the public
crime crime of no narrower kind
corruption bribes and abuse of office
illegal_drugs drugs
trafficking smuggling of people and goods
""")

SECTORS = _pairs("""
COP police
GOV executive government
JUD courts
LEG parliament
MIL a state's armed forces
PRM armed bodies on no side against the state
PTY political parties
REB armed opposition
SPY a state's secret services
UAF armed men of unknown side
UNK nobody knows who
AGR farmers
BUS business
CRM criminals
CVL civilians
EDU schools and students
ELI former officials and their families
JRN journalists and media
LAB workers and unions
MED doctors and hospitals
REF refugees
OPP political opposition
PRE a state that few recognise
REL religious bodies
SOC other bodies of society
""")

SUPRANATIONAL = _pairs("""
IGO a body of states other than the UN and the EU
UNO United Nations
EUR European Union
NGO a body that is no state's
ISM an international movement
IMG an armed group of several countries
MNC a company of several countries
""")

# code | type | mode | contexts
_CAMEO = """
01
02 | REQUEST
03 | AGREE
0311 | AGREE | | economic
0312 | AGREE | | military
0313 | AGREE | | legal
0314 | AGREE | | intelligence
0331 | AGREE | | economic
0333 | AGREE | | human_security
0332 | AGREE | | military
0334 | AGREE | | peacekeeping
034 | AGREE | | political_institutions
0342 | AGREE | | executive
0343 0351 0353 | AGREE | | rights_freedoms
0354 | AGREE | | economic
0356 | AGREE | | military
030 031 032 033 0355 036 037 038 039 | AGREE | | diplomatic
04 | CONSULT
041 | CONSULT | phone
042 043 | CONSULT | visit
044 | CONSULT | third-party
045 046 | CONSULT | | diplomatic
05 | SUPPORT | | diplomatic
06 | COOPERATE
061 | COOPERATE | | economic
062 | COOPERATE | | military
063 | COOPERATE | | legal
064 | COOPERATE | | intelligence
07 | AID
071 | AID | | economic
072 | AID | | military
073 | AID | | human_security
074 | AID | | peacekeeping
075 | AID | | asylum
08 | CONCEDE
081 | CONCEDE | | legal
0811 0812 082 | CONCEDE | | pro_democracy
083 0831 0834 | CONCEDE | | political_institutions
0832 | CONCEDE | | executive
0833 | CONCEDE | | rights_freedoms
0813 0814 0842 | RETREAT | | legal
084 | RETREAT
0841 | RETREAT | release | legal
085 | RETREAT | | economic
086 0862 | RETREAT | access | diplomatic
0861 | RETREAT | access | peacekeeping
0863 | RETREAT | access | human_security
087 0873 0874 | RETREAT | disarm | military
0871 | RETREAT | ceasefire | military
0872 | RETREAT | withdraw | military
09 | ACCUSE | investigate
091 | ACCUSE | investigate | crime corruption
092 | ACCUSE | investigate | human_rights
093 | ACCUSE | investigate | military
094 | ACCUSE | investigate | military legal
10 | REQUEST
101 103 | REQUEST | assist
102 | REQUEST | assist | diplomatic
1011 1031 | REQUEST | assist | economic
1012 1032 | REQUEST | assist | military
1013 | REQUEST | assist | legal
1014 | REQUEST | assist | intelligence
1033 | REQUEST | assist | human_security
1034 | REQUEST | assist | peacekeeping
104 1044 | REQUEST | change | political_institutions
1041 1042 | REQUEST | change | executive
1043 | REQUEST | change | rights_freedoms
105 | REQUEST | change | legal
1051 1052 1053 | REQUEST | yield | legal
1054 | REQUEST | yield | economic
1055 | REQUEST | yield | diplomatic
1056 | REQUEST | yield | military
106 107 108 | REQUEST | meet | diplomatic
11 | ACCUSE | disapprove
1121 | ACCUSE | allege | crime corruption
1122 | ACCUSE | allege | human_rights
1123 | ACCUSE | allege | military
1124 | ACCUSE | allege | military legal
1125 115 | ACCUSE | allege | legal
114 | ACCUSE | allege | diplomatic
116 | ACCUSE | disapprove | legal
12 | REJECT
121 122 | REJECT | assist
1211 1221 | REJECT | assist | economic
1212 1222 | REJECT | assist | military
1213 | REJECT | assist | legal
1214 | REJECT | assist | intelligence
1223 | REJECT | assist | human_security
1224 | REJECT | assist | peacekeeping
123 1234 | REJECT | change | political_institutions
1231 1232 | REJECT | change | executive
1233 | REJECT | change | rights_freedoms
124 1242 | REJECT | change
1241 | REJECT | change | executive
1243 128 | REJECT | yield | legal
1244 | REJECT | yield | economic
1245 129 | REJECT | yield | diplomatic
1246 | REJECT | yield | military
125 126 127 | REJECT | meet | diplomatic
13 | THREATEN
1311 133 | THREATEN | relations
1312 | THREATEN | restrict | economic
1313 134 135 139 | THREATEN | relations | diplomatic
132 | THREATEN | restrict | executive
1321 | THREATEN | restrict | human_rights
1322 1323 1324 | THREATEN | restrict | pro_autocracy
136 | THREATEN | expel | diplomatic
137 | THREATEN | violence | pro_autocracy
138 1383 1384 | THREATEN | violence | military
1381 | THREATEN | restrict | military
1382 | THREATEN | territory | military
1385 | THREATEN | violence | cbrn
14 | PROTEST
141 | PROTEST | demo
142 | PROTEST | hunger
143 | PROTEST | boycott
144 | PROTEST | obstruct
145 | PROTEST | riot
1411 1412 | PROTEST | demo | executive
1413 | PROTEST | demo | rights_freedoms
1414 | PROTEST | demo | political_institutions
1421 1422 | PROTEST | hunger | executive
1423 | PROTEST | hunger | rights_freedoms
1424 | PROTEST | hunger | political_institutions
1431 1432 | PROTEST | boycott | executive
1433 | PROTEST | boycott | rights_freedoms
1434 | PROTEST | boycott | political_institutions
1441 1442 | PROTEST | obstruct | executive
1443 | PROTEST | obstruct | rights_freedoms
1444 | PROTEST | obstruct | political_institutions
1451 1452 | PROTEST | riot | executive
1453 | PROTEST | riot | rights_freedoms
1454 | PROTEST | riot | political_institutions
15 | MOBILIZE
151 153 | MOBILIZE | police
152 154 | MOBILIZE | troops | military
155 | MOBILIZE | | cyber
16 | SANCTION
161 164 165 | SANCTION | withdraw | diplomatic
162 | SANCTION | discontinue | human_security
1621 | SANCTION | discontinue | economic
1622 | SANCTION | discontinue | military
1623 | SANCTION | discontinue | human_security
163 | COERCE | restrict | diplomatic
166 1662 | SANCTION | expel | diplomatic
1661 | SANCTION | expel | peacekeeping
1663 | SANCTION | expel | human_security
17 | COERCE
171 1711 | COERCE | seize | human_security
1712 | ASSAULT | destroy | human_security
172 | COERCE | restrict | executive
1721 | COERCE | restrict | rights_freedoms
1722 | COERCE | restrict | pro_autocracy
1723 | COERCE | curfew | pro_autocracy
1724 | COERCE | martial-law | pro_autocracy
173 | COERCE | arrest | legal
174 | COERCE | deport | legal
175 | ASSAULT | | military
176 | COERCE | cyber | cyber
18 | ASSAULT
181 184 | ASSAULT | abduct
182 | ASSAULT | beat
1821 | ASSAULT | sexual
1822 | ASSAULT | torture
1823 | ASSAULT
183 1831 | ASSAULT | suicide-attack
1832 1833 1834 | ASSAULT | explosives
185 186 | ASSAULT | targeted
19 | ASSAULT | | military
191 | COERCE | restrict | military
192 | COERCE | seize | military
193 | ASSAULT | firearms | military
194 | ASSAULT | heavy-weapons | military
195 | ASSAULT | aerial | military
1951 | ASSAULT | aerial | military
1952 | ASSAULT | drone | military
196 | ASSAULT | | military legal
20 | ASSAULT | | military
200 202 | ASSAULT | targeted | military
201 203 | ASSAULT | | religion_ethnicity
204 | ASSAULT | unconventional | cbrn
"""


def _cameo() -> dict[str, Coding]:
    out: dict[str, Coding] = {}
    for line in _CAMEO.strip().splitlines():
        cells = [c.strip() for c in line.split("|")] + [""] * 3
        for code in cells[0].split():
            out[code] = Coding(cells[1] or None, cells[2] or None, tuple(cells[3].split()))
    return out


CAMEO = _cameo()

# The code that an event of ours gets. None of these says more than the type and the mode do.
CODES: dict[tuple[str, str | None], str] = {
    ("AGREE", None): "030", ("CONSULT", None): "040", ("CONSULT", "phone"): "041", ("CONSULT", "visit"): "042",
    ("CONSULT", "third-party"): "044", ("CONSULT", "multilateral"): "040", ("SUPPORT", None): "050",
    ("CONCEDE", None): "080", ("COOPERATE", None): "060", ("AID", None): "070", ("RETREAT", None): "080",
    ("RETREAT", "release"): "0841", ("RETREAT", "withdraw"): "0872", ("RETREAT", "disarm"): "0874",
    ("RETREAT", "ceasefire"): "0871", ("RETREAT", "access"): "086", ("RETREAT", "resign"): "080",
    ("REQUEST", None): "100", ("REQUEST", "assist"): "103", ("REQUEST", "change"): "104", ("REQUEST", "yield"): "105",
    ("REQUEST", "meet"): "107", ("ACCUSE", None): "110", ("ACCUSE", "disapprove"): "111",
    ("ACCUSE", "investigate"): "090", ("ACCUSE", "allege"): "112", ("REJECT", None): "120",
    ("REJECT", "assist"): "122", ("REJECT", "change"): "123", ("REJECT", "yield"): "124", ("REJECT", "meet"): "125",
    ("THREATEN", None): "130", ("THREATEN", "restrict"): "132", ("THREATEN", "arrest"): "137",
    ("THREATEN", "relations"): "134", ("THREATEN", "expel"): "136", ("THREATEN", "territory"): "1382",
    ("THREATEN", "violence"): "138", ("PROTEST", None): "140", ("PROTEST", "demo"): "141", ("PROTEST", "riot"): "145",
    ("PROTEST", "strike"): "143", ("PROTEST", "hunger"): "142", ("PROTEST", "boycott"): "143",
    ("PROTEST", "obstruct"): "144", ("PROTEST", "vandalize"): "145", ("SANCTION", None): "160",
    ("SANCTION", "convict"): "160", ("SANCTION", "expel"): "166", ("SANCTION", "withdraw"): "165",
    ("SANCTION", "discontinue"): "162", ("MOBILIZE", None): "150", ("MOBILIZE", "troops"): "154",
    ("MOBILIZE", "weapons"): "154", ("MOBILIZE", "police"): "153", ("MOBILIZE", "militia"): "150",
    ("COERCE", None): "170", ("COERCE", "seize"): "171", ("COERCE", "restrict"): "172", ("COERCE", "censor"): "172",
    ("COERCE", "curfew"): "1723", ("COERCE", "martial-law"): "1724", ("COERCE", "arrest"): "173",
    ("COERCE", "deport"): "174", ("COERCE", "withhold"): "170", ("COERCE", "misinformation"): "170",
    ("COERCE", "cyber"): "176", ("ASSAULT", None): "180", ("ASSAULT", "abduct"): "181", ("ASSAULT", "beat"): "182",
    ("ASSAULT", "torture"): "1822", ("ASSAULT", "sexual"): "1821", ("ASSAULT", "targeted"): "186",
    ("ASSAULT", "destroy"): "1712", ("ASSAULT", "primitive"): "180", ("ASSAULT", "firearms"): "193",
    ("ASSAULT", "explosives"): "183", ("ASSAULT", "suicide-attack"): "1831", ("ASSAULT", "aerial"): "195",
    ("ASSAULT", "drone"): "195", ("ASSAULT", "heavy-weapons"): "194", ("ASSAULT", "crowd-control"): "175",
    ("ASSAULT", "unconventional"): "204",
}  # fmt: skip

INTENTS = {
    "CONSULT": "036", "SUPPORT": "032", "COOPERATE": "031", "AID": "033", "RETREAT": "035", "CONCEDE": "035",
    "AGREE": "030",
}  # fmt: skip

# What is only planned is an agreement, or a concession, in words: how PLOVER codes the future.
PLANNED = {"CONSULT": "AGREE", "SUPPORT": "AGREE", "COOPERATE": "AGREE", "AID": "AGREE", "RETREAT": "CONCEDE"}
