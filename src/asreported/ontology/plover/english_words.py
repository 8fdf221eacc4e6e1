"""English words around PLOVER's triggers: who can act, what attacks are made with, what an event is about.

`"gunmen"` acts and tells that firearms were used; `"election"` tells that an event is about an election.
"""

from __future__ import annotations

_ACTORS = """
activist actor administration adviser advisor agency agent aide air airline airman alliance ally ambassador analyst
anarchist archbishop armada army arsonist assailant assembly association attacker attorney authority bandit bank base
battalion bishop bloc board body bomber border boss boy brigade broadcaster brother bureau businessman cabinet cadet
cadre camp candidate captain captive captor cardinal cartel cell chairman chairwoman chamber chancellor charity chief
child church citizen city civilian clan cleric clergy club coalition colleague collective colonel combatant
command commander commando commission commissioner committee community company confederation congress congressman
congresswoman consortium contingent contractor convoy corporation council councillor counsel counterpart country coup
court crew criminal crowd cult customs daughter defector defendant defender defense delegate delegation
demonstrator department deputy desk deserter detachment detainee developer dictator diplomat director dissident
division doctor donor driver editor electorate elder embassy emergency emir emissary emperor employee employer enemy
engineer envoy establishment europeans evacuee executive exile expert extremist faction family farmer father federation
fighter firefighter firm fisherman fleet force foreigner foundation friend front gang gangster general girl
government governor group guard guerrilla guerilla gunman hacker head headquarters helicopter historian hospital hostage
husband imam immigrant incumbent individual industry infantry infiltrator inmate inspector inspectorate institute
institution insurgent intelligence investigator islamist jet jihadi jihadist journalist judge judiciary junta jury
king labor labour landowner lawmaker lawyer leader leadership league legislator legislature liberal lieutenant
lobby local majority maker man manager marine mayor mediator medic member merchant mercenary migrant military militant
militia militiaman minister ministry minority missionary mob monarch monitor monk mother mourner movement mp
municipality national nation navy negotiator neighbor neighbour network news newspaper nurse observer occupier office
officer official operative operator opponent opposition organisation organization outfit panel parent
parliament parliamentarian participant partisan partner party passenger patient patriarch patrol peacekeeper peasant people
personnel pilgrim pilot pirate player platoon police policeman policewoman politician politburo pontiff pope
population power premier presidency president press priest prince princess prisoner producer prosecution prosecutor
protester protestor province publisher pupil queen rebel recruit referee refugee regime regiment region regulator
representative republic republican reporter rescuer researcher resident residency resistance reservist residents
retailer rioter rival royal ruler sailor school scientist secretariat secretary sect security senate senator
separatist service settler sheikh shiite side sister smuggler sniper society soldier son source speaker spokesman
spokesperson spokeswoman spy squad squadron staff state strikers striker student sultan superpower supplier supporter
survivor suspect syndicate taskforce tanker target teacher team teenager terrorist thief thousand hundred dozen ten
million score town trader trafficker traveler traveller tribe tribesman tribunal troop trooper truck
trucker union unionist unit university veteran victim viewer vigilante villager voter warlord warplane
warship watchdog white wing wife woman worker world writer youngster youth
americans arabs britons chinese jews muslims christians hindus sunnis shiites palestinians israelis
anyone everybody everyone nobody somebody someone
"""
ACTORS = frozenset(_ACTORS.split())

# An attack's mode by the words that stand with it.
_INSTRUMENTS = """
aerial: airstrike air warplane jet fighter-jet aircraft plane bomber helicopter airplane gunship aerial warplanes
drone: drone uav quadcopter unmanned
heavy-weapons: rocket missile artillery tank mortar howitzer shell katyusha ballistic cannon
firearms: gunman gun rifle pistol gunfire sniper bullet shotgun gunshot kalashnikov shot
explosives: bomb ied mine landmine explosive grenade car-bomb roadside detonator improvised booby-trap dynamite
suicide-attack: suicide
primitive: knife machete axe sword stone rock petrol arson fire hammer spear bow blade acid molotov
crowd-control: teargas tear baton truncheon rubber pepper stun
unconventional: chemical sarin chlorine novichok nuclear biological nerve radioactive anthrax mustard poison
"""
INSTRUMENTS = {
    word: mode.strip()
    for mode, _, words in (line.partition(":") for line in _INSTRUMENTS.strip().splitlines())
    for word in words.split()
}

_TOPICS = """
military: military army troop soldier navy warship airstrike missile artillery tank weapon militia battalion defense defence
intelligence: intelligence spy espionage cia mossad
legislative: parliament senate congress lawmaker legislation legislator
election: election ballot poll vote voter referendum runoff
economic: trade tariff economy economic inflation export import investment loan debt bank
legal: court judge lawsuit trial prosecutor tribunal indictment verdict attorney
human_rights: human-rights abuse
repression: crackdown teargas dissident
gender: woman gender feminist
lgbt: gay lesbian lgbt lgbtq transgender
religion_ethnicity: church mosque muslim christian jewish hindu ethnic sectarian religious
diplomatic: ambassador embassy diplomat diplomatic envoy consulate delegation delegate summit
territory: annexation sovereignty border territory independence autonomy
peacekeeping: peacekeeper peacekeeping observer
health: hospital vaccine virus epidemic disease outbreak health
asylum: asylum
migration: refugee migrant immigrant deportation displaced
disasters: earthquake flood hurricane cyclone tsunami wildfire drought
natural_resource: oil gas pipeline mining uranium timber
environment: climate pollution emission environmental
technology: semiconductor chip satellite
terrorism: terrorist terrorism jihadist extremist bomber
cbrn: nuclear chemical biological radiological enrichment
cyber: cyber hacker cyberattack malware
misinformation: disinformation misinformation propaganda
crime: robbery gang cartel homicide fraud
corruption: corruption bribe bribery embezzlement graft
illegal_drugs: cocaine heroin narcotic fentanyl
trafficking: trafficking smuggler smuggling
"""
TOPICS = {
    word: topic.strip()
    for topic, _, words in (line.partition(":") for line in _TOPICS.strip().splitlines())
    for word in words.split()
}

# Two of these in a sentence, and "attack", "defend", "shoot" and "beat" are play.
_OFF_TOPIC = """
innings wicket midfielder goalkeeper quarterback touchdown playoff halftime semifinal semi-final quarterfinal
match season coach teammate tournament championship cup batsman bowler scorer fixture stoppage ball
basketball football soccer rugby cricket tennis hockey baseball nba nfl nhl fifa uefa equaliser equalizer
offside rebound inning homer pitcher birdie chess pawn referee boxing boxer bout qualifier featherweight heavyweight
"""
OFF_TOPIC = frozenset(_OFF_TOPIC.split())

# Harm that nobody need have meant, and the words beside it that say that nobody did.
HARMS = frozenset("kill injure wound hurt".split())
ACCIDENTS = frozenset(
    "accident crash collide collision derail derailment capsize overturn sink wreck shipwreck collapse avalanche landslide "
    "mudslide earthquake quake flood flooding hurricane cyclone typhoon tornado tsunami storm lightning blaze wildfire "
    "heatwave stampede malfunction ship ferry lorry truck bus train tram pile-up pileup rockfall eruption".split()
)
