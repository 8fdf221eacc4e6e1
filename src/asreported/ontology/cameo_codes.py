"""CAMEO's codes, one a line: code, Goldstein's value, and what it stands for, in our words.

The codes are those of CAMEO 1.1b3 (2012). The values are the ones that GDELT publishes beside its data (CAMEO.goldsteinscale);
`-` stands at the seven codes that the list leaves out. A root code is two digits long, `020` is `02` with
nothing further known.
"""

from __future__ import annotations

TABLE = """
01 0.0 speaks in public
010 0.0 states something, no further known
011 -0.1 gives no comment
012 -0.4 speaks darkly of what is to come
013 0.4 speaks brightly of what is to come
014 0.0 weighs a course of action
015 0.0 owns up to a deed, or claims it
016 -2.0 says that a deed was not its own
017 0.0 performs a symbolic act
018 3.4 shows sympathy
019 3.4 says that it agrees
02 3.0 appeals
020 3.0 appeals, no further known
021 3.4 asks for material cooperation
0211 3.4 asks for economic cooperation
0212 3.4 asks for military cooperation
0213 3.4 asks for cooperation of courts
0214 3.4 asks for intelligence
022 3.2 asks for diplomatic cooperation
023 3.4 asks for aid
0231 3.4 asks for economic aid
0232 3.4 asks for military aid
0233 3.4 asks for relief
0234 3.4 asks for protection by soldiers or peacekeepers
024 -0.3 asks for political reform
0241 -0.3 asks for other leaders
0242 -0.3 asks for another policy
0243 -0.3 asks for rights
0244 -0.3 asks for other institutions
025 -0.3 asks another to give way
0251 -0.3 asks for lighter administrative measures
0252 -0.3 asks for less dissent
0253 -0.3 asks for a release of people or goods
0254 -0.3 asks for an end of economic measures
0255 -0.3 asks that outsiders be let in
0256 -0.3 asks for less fighting
026 4.0 asks others to meet or negotiate
027 4.0 asks others to settle their quarrel
028 4.0 asks others to take a mediator
03 4.0 means to cooperate
030 4.0 means to cooperate, no further known
031 5.2 means to cooperate in deeds
0311 5.2 means to cooperate in the economy
0312 5.2 means to cooperate in arms
0313 5.2 means to cooperate in justice
0314 5.2 means to share intelligence
032 4.5 means to cooperate in diplomacy
033 5.2 means to give aid
0331 5.2 means to give economic aid
0332 5.2 means to give military aid
0333 5.2 means to give relief
0334 6.0 means to protect with soldiers or peacekeepers
034 7.0 means to reform
0341 7.0 means to change leaders
0342 7.0 means to change a policy
0343 7.0 means to grant rights
0344 7.0 means to change institutions
035 7.0 means to give way
0351 7.0 means to lighten administrative measures
0352 7.0 means to end dissent
0353 7.0 means to release people or goods
0354 7.0 means to end economic measures
0355 7.0 means to let outsiders in
0356 7.0 means to fight less
036 4.0 means to meet or negotiate
037 5.0 means to settle a quarrel
038 7.0 means to take a mediator
039 5.0 means to mediate
04 1.0 consults
040 1.0 consults, no further known
041 1.0 speaks from afar
042 1.9 pays a visit
043 2.8 receives a visit
044 2.5 meets where neither is at home
045 5.0 mediates
046 7.0 negotiates
05 3.5 cooperates in diplomacy
050 3.5 cooperates in diplomacy, no further known
051 3.4 praises or backs
052 3.5 defends in words
053 3.8 gathers support for another
054 6.0 recognises diplomatically
055 7.0 apologises
056 7.0 forgives
057 8.0 signs a formal agreement
06 6.0 cooperates in deeds
060 6.0 cooperates in deeds, no further known
061 6.4 cooperates in the economy
062 7.4 cooperates in arms
063 7.4 cooperates in justice
064 7.0 shares intelligence
07 7.0 gives aid
070 7.0 gives aid, no further known
071 7.4 gives economic aid
072 8.3 gives military aid
073 7.4 gives relief
074 8.5 protects with soldiers or peacekeepers
075 7.0 grants asylum
08 5.0 gives way
080 5.0 gives way, no further known
081 5.0 lightens administrative measures
0811 5.0 lightens limits on political freedom
0812 5.0 lifts a ban on parties or politicians
0813 5.0 lifts a curfew
0814 5.0 lifts a state of emergency
082 5.0 ends or lightens dissent
083 5.0 grants political reform that was demanded
0831 5.0 grants other leaders
0832 5.0 grants another policy
0833 5.0 grants rights
0834 5.0 grants other institutions
084 7.0 returns or releases
0841 7.0 returns or releases people
0842 7.0 returns goods
085 7.0 lightens sanctions, a boycott or an embargo
086 9.0 lets outsiders in
0861 9.0 lets peacekeepers in
0862 9.0 lets inspectors in
0863 9.0 lets relief workers in
087 9.0 fights less
0871 9.0 declares a truce
0872 9.0 lightens a siege or blockade
0873 9.0 sends soldiers home
0874 10.0 draws back or gives up in arms
09 -2.0 investigates
090 -2.0 investigates, no further known
091 -2.0 investigates crime or corruption
092 -2.0 investigates abuses of human rights
093 -2.0 investigates an armed act
094 -2.0 investigates war crimes
10 -5.0 demands
100 -5.0 demands, no further known
101 -5.0 demands material cooperation
1011 -5.0 demands economic cooperation
1012 -5.0 demands military cooperation
1013 -5.0 demands cooperation of courts
1014 -5.0 demands intelligence
102 -5.0 demands diplomatic cooperation
103 -5.0 demands aid
1031 -5.0 demands economic aid
1032 -5.0 demands military aid
1033 -5.0 demands relief
1034 -5.0 demands protection by soldiers or peacekeepers
104 -5.0 demands political reform
1041 -5.0 demands other leaders
1042 -5.0 demands another policy
1043 -5.0 demands rights
1044 -5.0 demands other institutions
105 -5.0 demands that another give way
1051 -5.0 demands lighter administrative measures
1052 -5.0 demands less dissent
1053 -5.0 demands a release of people or goods
1054 -5.0 demands an end of economic measures
1055 -5.0 demands that outsiders be let in
1056 -5.0 demands less fighting
106 -5.0 demands a meeting or negotiation
107 -5.0 demands that a quarrel be settled
108 -5.0 demands that a mediator be taken
11 -2.0 disapproves
110 -2.0 disapproves, no further known
111 -2.0 criticises or denounces
112 -2.0 accuses
1121 -2.0 accuses of crime or corruption
1122 -2.0 accuses of abuses of human rights
1123 -2.0 accuses of aggression
1124 -2.0 accuses of war crimes
1125 -2.0 accuses of spying or treason
113 -2.0 gathers opposition to another
114 -2.0 complains officially
115 -2.0 sues
116 -2.0 finds guilty or liable in law
12 -4.0 rejects
120 -4.0 rejects, no further known
121 -4.0 rejects material cooperation
1211 -4.0 rejects economic cooperation
1212 -4.0 rejects military cooperation
1213 - rejects cooperation of courts
1214 - rejects sharing intelligence
122 -4.0 rejects a request for aid
1221 -4.0 rejects a request for economic aid
1222 -4.0 rejects a request for military aid
1223 -4.0 rejects a request for relief
1224 -4.0 rejects a request for protection
123 -4.0 rejects political reform
1231 -4.0 rejects other leaders
1232 -4.0 rejects another policy
1233 -4.0 rejects rights
1234 -4.0 rejects other institutions
124 -4.0 refuses to give way
1241 -4.0 refuses lighter administrative measures
1242 -4.0 refuses to end dissent
1243 -4.0 refuses a release of people or goods
1244 -4.0 refuses an end of economic measures
1245 -4.0 refuses to let outsiders in
1246 -4.0 refuses to fight less
125 -5.0 rejects a meeting or negotiation
126 -5.0 rejects mediation
127 -5.0 rejects a plan of settlement
128 -5.0 defies norms or law
129 -5.0 vetoes
13 -6.0 threatens
130 -4.4 threatens, no further known
131 -5.8 threatens without force
1311 -5.8 threatens to give less aid or to leave
1312 -5.8 threatens with sanctions, a boycott or an embargo
1313 -5.8 threatens to cut relations
132 -5.8 threatens with administrative measures
1321 -5.8 threatens political freedom
1322 -5.8 threatens to ban parties or politicians
1323 -5.8 threatens with a curfew
1324 -5.8 threatens with a state of emergency
133 -5.8 threatens with dissent or protest
134 -5.8 threatens to stop negotiating
135 -5.8 threatens to stop mediating
136 -7.0 threatens to end a mission
137 -7.0 threatens with repression
138 -7.0 threatens with arms
1381 -7.0 threatens with a blockade
1382 -7.0 threatens to occupy land
1383 -7.0 threatens with small attacks
1384 -7.0 threatens with a great attack
1385 -7.0 threatens with weapons of mass destruction
139 -7.0 sets an ultimatum
14 -6.5 protests
140 -6.5 dissents in public, no further known
141 -6.5 demonstrates
1411 -6.5 demonstrates for other leaders
1412 -6.5 demonstrates for another policy
1413 -6.5 demonstrates for rights
1414 -6.5 demonstrates for other institutions
142 -6.5 refuses food
1421 -6.5 refuses food for other leaders
1422 -6.5 refuses food for another policy
1423 -6.5 refuses food for rights
1424 -6.5 refuses food for other institutions
143 -6.5 strikes or boycotts
1431 -6.5 strikes or boycotts for other leaders
1432 -6.5 strikes or boycotts for another policy
1433 -6.5 strikes or boycotts for rights
1434 -6.5 strikes or boycotts for other institutions
144 -7.5 blocks a way or place
1441 -7.5 blocks for other leaders
1442 -7.5 blocks for another policy
1443 -7.5 blocks for rights
1444 -7.5 blocks for other institutions
145 -7.5 riots
1451 -7.5 riots for other leaders
1452 -7.5 riots for another policy
1453 -7.5 riots for rights
1454 -7.5 riots for other institutions
15 -7.2 shows its strength
150 -7.2 shows its strength, no further known
151 -7.2 puts its police on alert
152 -7.2 puts its soldiers on alert
153 -7.2 moves or raises police
154 -7.2 moves or raises soldiers
155 - moves or raises forces for computer networks
16 -4.0 reduces relations
160 -4.0 reduces relations, no further known
161 -4.0 reduces or breaks diplomatic relations
162 -5.6 gives less aid or none
1621 -5.6 gives less economic aid or none
1622 -5.6 gives less military aid or none
1623 -5.6 gives less relief or none
163 -8.0 lays on sanctions, a boycott or an embargo
164 -7.0 stops negotiating
165 -6.5 stops mediating
166 -7.0 puts out, or takes home, a mission
1661 -7.0 puts out, or takes home, peacekeepers
1662 -7.0 puts out, or takes home, inspectors
1663 -7.0 puts out, or takes home, relief workers
17 -7.0 coerces
170 -7.0 coerces, no further known
171 -9.2 seizes or damages property
1711 -9.2 takes property
1712 -9.2 destroys property
172 -5.0 lays on administrative measures
1721 -5.0 limits political freedom
1722 -5.0 bans parties or politicians
1723 -5.0 lays on a curfew
1724 -5.0 declares a state of emergency
173 -5.0 arrests or charges
174 -5.0 puts people out of the country
175 -9.0 represses with violence
176 - attacks computers
18 -9.0 assaults
180 -9.0 uses violence that is not an army's, no further known
181 -9.0 abducts or takes hostages
182 -9.5 attacks bodily
1821 -9.0 attacks sexually
1822 -9.0 tortures
1823 -10.0 kills bodily
183 -10.0 bombs, and is no army
1831 -10.0 bombs and means to die
1832 -10.0 bombs with a vehicle
1833 -10.0 bombs at a roadside
1834 - bombs a place
184 -8.0 uses people as shields
185 -8.0 tries to murder somebody in office
186 -10.0 murders somebody in office
19 -10.0 fights
190 -10.0 uses an army's force, no further known
191 -9.5 blockades
192 -9.5 occupies land
193 -10.0 fights with small arms
194 -10.0 fights with artillery and tanks
195 -10.0 fights from the air
1951 - fights from the air with guided munitions
1952 - fights from the air with unmanned aircraft
196 -9.5 breaks a truce
20 -10.0 uses mass violence
200 -10.0 uses mass violence, no further known
201 -9.5 drives people out in masses
202 -10.0 kills in masses
203 -10.0 drives a people out or kills it
204 -10.0 uses weapons of mass destruction
2041 -10.0 uses poison, germs or radiation
2042 -10.0 uses a nuclear weapon
"""
