"""Titles, roles and common nouns that name people, bodies and places without a name.

`TITLES` stand before a name ("Mr", "Gen."); `ROLES` name one person ("spokeswoman"); `GROUPS` several ("officials").
"""

from __future__ import annotations

from asreported.language.names import listed

MEN = listed("""
mr mr. sir lord king prince duke sultan emir sheikh sheik pope fr. brother baron count imam ayatollah rabbi
mullah mgr msgr
""")
WOMEN = listed("""
mrs mrs. ms ms. miss lady queen princess duchess dame madam madame baroness countess sister mme
""")
TITLES = listed("""
president vice-president vice premier prime minister chancellor secretary chairman chairwoman chair governor
mayor senator congressman congresswoman representative rep rep. sen sen. gov gov. minister ambassador envoy
judge justice attorney general gen gen. maj maj. major col col. colonel lt lt. lieutenant capt capt. captain sgt
sgt. sergeant cpl cpl. corporal pvt private spc spc. specialist adm adm. admiral cmdr cmdr. commander brig brig.
brigadier marshal field-marshal commodore airman officer constable detective inspector superintendent sheriff
chief dr dr. doctor prof prof. professor reverend rev rev. father archbishop bishop cardinal patriarch coach
director deputy spokesman spokeswoman spokesperson analyst leader dictator emperor dean provost principal rabbi
councilman councilwoman councillor councilor assemblyman assemblywoman delegate speaker commissioner comptroller
treasurer prosecutor premier rear lance staff petty gunnery executive ceo cfo coo co-founder founder economist
author actor actress singer secretary-general secretary-designate president-elect vice-chairman hon hon.
brig-gen lt-gen maj-gen co-chair taoiseach tánaiste cllr cllr. councilor alderman provost goalkeeper striker midfielder
defender winger
""")
# Words that begin or fill a longer title: "Deputy Foreign Minister", "Acting Defense Secretary".
STARTS = listed("""
deputy vice acting former interim assistant associate senior chief first second third under foreign defence
defense finance interior prime justice health education energy trade economy home treasury state attorney
general security national homeland lieutenant major brigadier rear staff command sergeant field air lance
executive managing co opposition majority minority house senate press special high supreme permanent republican
democratic democrat labour conservative tory liberal then ex transport transportation environment agriculture
labor information culture tourism oil development communications information cabinet european union intelligence
district federal presidential ministerial military house majority minority
""")
ROLES_M = listed("""
spokesman chairman businessman congressman councilman policeman fireman gunman salesman cameraman serviceman
statesman father son brother husband grandfather uncle nephew king prince pope monk priest man boy actor widower
grandson fisherman anchorman assemblyman lawman imam cleric boyfriend waiter archbishop bishop cardinal
ayatollah gentleman guy landlord stepfather sultan emir duke
""")
ROLES_F = listed("""
spokeswoman chairwoman businesswoman congresswoman councilwoman policewoman servicewoman mother daughter sister
wife grandmother aunt niece queen princess nun woman girl actress widow granddaughter girlfriend waitress
heiress stepmother duchess lady landlady assemblywoman ballerina
""")
ROLES = listed("""
spokesperson president premier minister chancellor secretary chair governor mayor senator representative
lawmaker legislator ambassador envoy diplomat judge justice attorney lawyer prosecutor general major colonel
lieutenant captain sergeant admiral commander brigadier marshal officer constable detective inspector
superintendent sheriff chief doctor professor reverend patriarch coach director deputy analyst leader dictator
emperor dean provost principal rabbi councillor councilor delegate speaker commissioner treasurer executive ceo
founder economist author singer official member politician candidate nominee aide adviser advisor expert
scientist researcher historian journalist reporter editor columnist correspondent activist campaigner lobbyist
consultant strategist manager owner head boss teacher student pupil nurse surgeon physician engineer pilot
soldier fighter militant rebel insurgent terrorist suspect defendant victim witness survivor resident neighbour
neighbor passenger driver worker employee employer farmer migrant refugee hostage prisoner inmate detainee
tourist player footballer striker goalkeeper midfielder defender captain swimmer runner athlete champion cyclist
skipper boxer golfer musician artist writer novelist poet director producer painter architect photographer
designer model comedian star critic person child baby teenager teen toddler infant cousin relative friend
colleague partner spouse fiance ally rival opponent successor predecessor counterpart negotiator mediator
observer volunteer veteran clerk trader investor banker billionaire entrepreneur tycoon magnate accountant
broker guard agent spy dissident whistleblower monarch citizen national voter complainant plaintiff appellant
co-founder co-author co-chair coordinator organizer organiser secretary-general vice-president warlord kidnapper
hacker shooter attacker killer murderer assailant bomber thief biologist chemist physicist astronomer geologist
psychologist sociologist philosopher theologian mathematician anthropologist seismologist epidemiologist
virologist meteorologist climatologist lecturer scholar academic astronaut cosmonaut frontrunner front-runner
incumbent hopeful contender running-mate chairperson trustee
pianist violinist cellist soprano tenor conductor pollster pensioner illustrator insurer convenor barrister archivist
solicitor curator librarian baker butcher chef cook carpenter plumber electrician mechanic builder gardener tailor
hairdresser barber shopkeeper grocer innkeeper publican landowner shepherd beekeeper winemaker brewer blacksmith
potter sculptor playwright screenwriter biographer translator interpreter publisher bookseller critic reviewer
vet veterinarian dentist pharmacist midwife paramedic firefighter lifeguard ranger warden magistrate bailiff notary
coroner pathologist toxicologist botanist zoologist ecologist oceanographer statistician demographer linguist
anthropologist archaeologist palaeontologist paleontologist geneticist virologist oncologist cardiologist psychiatrist
therapist counsellor counselor caretaker cleaner courier cabbie trucker docker miner welder foreman surveyor
exhibitor blogger vlogger streamer podcaster comedian puppeteer dancer choreographer rapper drummer guitarist
""")
# Role -> PLOVER sector of one who bears it, where that is sure.
SECTORS = """
GOV president premier minister chancellor governor mayor ambassador envoy diplomat prime
LEG senator lawmaker legislator congressman congresswoman councillor
JUD judge justice prosecutor
MIL general colonel lieutenant sergeant admiral brigadier corporal soldier
COP policeman policewoman detective constable sheriff
JRN journalist reporter editor columnist correspondent photographer
REB militant rebel insurgent
BUS ceo businessman businesswoman entrepreneur banker billionaire
EDU professor student teacher lecturer scholar academic
MED doctor nurse surgeon physician
AGR farmer
REF refugee migrant
"""
GROUPS = """
GOV officials authorities ministers diplomats ambassadors leaders governors mayors presidents envoys policymakers
LEG lawmakers legislators senators representatives congressmen parliamentarians mps deputies councillors councilors
JUD judges prosecutors justices courts
MIL soldiers troops generals commanders servicemen airmen marines officers forces
COP police detectives investigators constables
REB rebels militants insurgents terrorists fighters guerrillas jihadis jihadists separatists
UAF gunmen attackers assailants
JRN journalists reporters media editors correspondents newspapers outlets broadcasters press
BUS executives businessmen companies firms manufacturers investors traders bankers employers shareholders banks
BUS airlines
CVL protesters demonstrators activists civilians citizens residents villagers campaigners locals people
EDU students teachers professors pupils academics
LAB workers unions employees strikers miners
MED doctors nurses medics paramedics physicians hospitals
REF refugees migrants
AGR farmers
CRM criminals smugglers traffickers gangs thieves
- delegates aides advisers advisors experts analysts scientists researchers economists historians critics
- opponents supporters
- allies observers lawyers attorneys witnesses survivors victims hostages prisoners detainees captives inmates
- passengers tourists
- relatives families parents children women men girls boys friends neighbours neighbors colleagues members staff
- crew fans players
- voters candidates politicians republicans democrats conservatives liberals democrats spokesmen spokespeople
- spokespersons sources
- negotiators mediators monitors inspectors engineers pilots drivers firefighters rescuers volunteers veterans
- representatives
- envoys dissidents defectors scholars authors writers artists users customers consumers patients americans
- foreigners nationals
- governments countries nations states parties groups factions tribes clans communities delegation delegations
- team crowd
- agencies ministries organizations organisations militias charities organisers organizers strategists pollsters
- pundits lobbyists
- trustees heirs suspects defendants plaintiffs applicants participants attendees guests visitors crews commentators
""".strip().splitlines()
