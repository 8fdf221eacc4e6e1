"""English words for names: the tables beside this file, put into the shape that the rules consult."""

from __future__ import annotations

from collections.abc import Iterator

from asreported.kb import load_outlets, load_places
from asreported.language.en import armed_groups, bodies, countries, given, places, titles
from asreported.language.names import Known, NameWords, key_of, learned, listed


def _lines(table: str) -> Iterator[list[str]]:
    for line in table.strip().splitlines():
        yield [cell.strip() for cell in line.split("|")]


def _forms(cell: str) -> list[str]:
    return [form.strip() for form in cell.split(",") if form.strip()]


def _countries() -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    names: dict[str, str] = {}
    demonyms: dict[str, str] = {}
    capitals: dict[str, str] = {}
    for code, called, people, capital in _lines(countries.TABLE):
        names.update((key_of(form), code) for form in _forms(called))
        demonyms.update((key_of(form), code) for form in _forms(people))
        capitals.update((key_of(form), code) for form in _forms(capital))
    demonyms.update((people, "") for people in countries.PEOPLES)
    return names, demonyms, capitals


def _places() -> dict[str, str]:
    out = {"georgia": ""}  # a country and a state
    for code, called in _lines(places.TABLE):
        out.update((key_of(form), "" if code == "-" else code) for form in _forms(called))
    return out


def _states() -> dict[str, str]:
    return {key_of(form): code for code, called in _lines(places.STATES) for form in _forms(called)}


def _known() -> dict[str, Known]:
    out = learned({}, load_outlets())
    for kind, called in (*_lines(bodies.TABLE), *_lines(armed_groups.TABLE)):
        type_, country, sector = (None if cell == "-" else cell for cell in kind.split())
        for body in _forms(called):
            forms = [form.strip() for form in body.split("=")]
            known = Known(forms[0], type_ or "organization", country, sector)
            out.update((key_of(form), known) for form in forms)
            out.update((key_of(form.removeprefix("The ")), known) for form in forms if len(form.split()) > 2)
    return out


def _titles() -> dict[str, str]:
    out = dict.fromkeys(titles.TITLES, "") | dict.fromkeys(titles.MEN, "m") | dict.fromkeys(titles.WOMEN, "f")
    out.update((role, gender) for role, gender in _roles().items() if role.endswith(("man", "woman")) and len(role) > 5)
    return out


def _roles() -> dict[str, str]:
    return dict.fromkeys(titles.ROLES, "") | dict.fromkeys(titles.ROLES_M, "m") | dict.fromkeys(titles.ROLES_F, "f")


def _by_sector(lines: list[str]) -> dict[str, str]:
    out: dict[str, str] = {}
    for line in lines:
        sector, *nouns = line.split()
        for noun in nouns:
            out.setdefault(noun, "" if sector == "-" else sector)
    return out


def _given() -> dict[str, str]:
    men, women = set(given.MALE), set(given.FEMALE)
    both = men & women | set(given.BOTH)
    return {n: "" if n in both else "m" if n in men else "f" for n in sorted(men | women | both)}


_COUNTRIES, _DEMONYMS, _CAPITALS = _countries()

BODIES = """
GOV ministry department government administration cabinet agency bureau commission treasury embassy consulate
GOV secretariat presidency
GOV directorate inspectorate governorate mission taskforce
LEG parliament senate congress assembly legislature duma knesset bundestag house
JUD court tribunal judiciary
MIL army navy military corps command battalion brigade regiment division squadron fleet battery infantry guard
MIL militia
COP police constabulary
PTY party
BUS company corporation bank airlines airways industries motors holdings partners enterprises group petroleum
BUS technologies
BUS pharmaceuticals insurance electronics
EDU university college school institute academy polytechnic
MED hospital clinic
JRN news times post journal tribune herald gazette telegraph newspaper television tv radio press magazine
JRN broadcasting gazeta ledger chronicle observer inquirer examiner zeitung
- council committee board association federation union league organization organisation foundation fund society
- club network alliance
- coalition movement front forces force service services authority office center centre institution office
- confederation
- trust team church exchange international united rovers fc laboratory laboratories labs studios records museum
- library theatre theater
- orchestra initiative project programme program campaign panel conference forum system observatory summit inc
- consortium
- brigades battalions guards republicans democrats conservatives liberals communists socialists chamber
"""
OPENERS = """
GOV ministry department bureau office secretariat embassy
LEG parliament house assembly chamber congress
JUD court
BUS bank
EDU university college institute school academy faculty
- council committee association federation union league organization organisation foundation society center centre
- centers coalition
- church movement front group confederation commission agency board alliance community international party army
- fund campaign
- museum library conference
"""
BODY_NOUNS = """
GOV ministry government administration department agency cabinet embassy commission regime authority watchdog
GOV regulator bureau
LEG parliament congress legislature senate
JUD court tribunal
MIL military army navy
COP police
REB militia
PTY party
BUS company firm bank airline manufacturer corporation carrier automaker carmaker retailer conglomerate startup
BUS maker
BUS planemaker airframer builder supplier operator
EDU university school college
MED hospital
JRN newspaper magazine network broadcaster station channel outlet website tabloid paper
- organization organisation group movement union club team committee council association institute charity
- foundation
- federation alliance coalition bloc consortium body
"""

NAMES = NameWords(
    countries=_COUNTRIES,
    demonyms=_DEMONYMS,
    capitals=_CAPITALS,
    places=_places(),
    states=_states(),
    located=load_places().country_of,
    may_lie=load_places().countries_of,
    known=_known(),
    bodies=_by_sector(BODIES.strip().splitlines()),
    openers=_by_sector(OPENERS.strip().splitlines()),
    place_heads=frozenset(
        listed(
            """
            river lake sea ocean mountain mountains province region county district city town village island islands
            peninsula valley desert bay gulf strait strip heights square street avenue road airport port harbor
            harbour bridge highway park beach state territory territories canyon coast creek falls forest hill hills
            plateau basin canal cathedral stadium palace castle prison tower towers station hall plaza garden
            gardens boulevard border checkpoint oblast prefecture governorate township crossing cemetery zoo
            """
        )
    ),
    numbered=frozenset(
        listed("pier gate terminal building block berth platform runway dock wharf reactor unit hangar highway route")
    ),
    namesakes=tuple(
        tuple(phrase.split())
        for phrase in ("confused with", "mistaken for", "mixed up with", "no relation to", "no relation of", "unrelated to",
                       "not related to", "his namesake", "her namesake", "a namesake of")
    ),
    place_openers=frozenset(
        listed(
            """
            mount mt mt. lake cape port fort gulf bay strait isle isles river san santa saint st st. sao new north
            south east west northern southern eastern western central upper lower camp
            """
        )
    ),
    company_ends=frozenset(
        listed(
            """
            inc inc. corp corp. ltd ltd. llc plc gmbh ag co co. n.v. nv s.a. sa spa s.p.a. llp pty pjsc oao ojsc
            """
        )
    ),
    other_heads=frozenset(
        listed(
            """
            cup act war wars prize award awards games game olympics paralympics treaty agreement accord accords
            agreements convention protocol plan day week bill law amendment constitution series championship
            championships tournament protests revolution crisis attack attacks massacre bombing genocide holocaust
            scandal virus disease index medal trophy festival century age era resolution deal operation pact flu
            hurricane typhoon storm cyclone election elections summit debate show trial march marathon prix anthem
            bible koran quran torah grant scholarship language theory report review study papers book film movie
            album song
            """
        )
    ),
    other_openers=frozenset(("operation", "uss", "hms", "hurricane", "typhoon", "cyclone", "project")),
    titles=_titles(),
    title_starts=frozenset(titles.STARTS),
    roles=_roles(),
    role_sectors={noun: line.split()[0] for line in titles.SECTORS.strip().splitlines() for noun in line.split()[1:]},
    group_nouns=_by_sector(titles.GROUPS),
    body_nouns=_by_sector(BODY_NOUNS.strip().splitlines()),
    armed_words=frozenset(listed(
        """
        militant armed rebel terrorist insurgent guerrilla jihadist extremist paramilitary islamist
        """
    )),
    place_nouns=frozenset(
        listed(
            """
            city country town village state province region capital nation island district enclave territory
            peninsula county republic kingdom strip area neighborhood neighbourhood
            """
        )
    ),
    given=_given(),
    particles=frozenset(
        listed(
            """
            de del della der den van von bin bint ibn al el la le du da dos di ul ur abu ben st ter te zu zur af y e
            ash as az an ad
            """
        )
    ),
    suffixes=frozenset(listed("jr jr. sr sr. ii iii iv phd md esq m.p. mp")),
    calendar=frozenset(
        listed(
            """
            monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
            saturdays sundays january february march april june july august september october november december jan jan.
            feb feb. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec. mon tue wed
            thu fri sat sun gmt utc est edt pst pdt cet a.m. p.m. am pm christmas easter ramadan eid thanksgiving bc
            ad spring summer autumn winter
            """
        )
    ),
    never=frozenset(
        listed(
            """
            i i'm i've i'll i'd mr mr. mrs mrs. ms ms. the a an this that these those he she it they we you who what
            when where why how his her their our my your its and or but if as at by for from in into of off on onto
            out over to up with within without not no yes all any some many most more much such than then there here
            now just also only even still yet so too very one two three four five six seven eight nine ten first
            second third last next other another each every both either neither nor however meanwhile moreover
            furthermore therefore thus although though while whereas because since unless until after before during
            despite according given following against among between through about above below under updated image
            photo photos video file read more see also watch listen related article source sources note update
            breaking exclusive editor editors interview analysis opinion background q wn god internet web tv dna hiv
            aids covid covid-19 ok oh well hello hi thank thanks please mom dad hell http https www i.e e.g phd ceo
            cfo coo pdf dvd cd pc id q&a fyi re ps faq url gdp ufo suv atm pm mp mps ied ieds uav uavs vbied vbieds
            sunni shia marxism islam christianity catholicism judaism buddhism hinduism english communism heaven sir
            madam lord jesus christ allah satan bible koran quran jpg png live
            """
        )
    ),
    joiners=frozenset(["of", "for", "de", "&", "and", "the", "on", "in", "to"]),
    agent_verbs=frozenset(
        listed(
            """
            say announce declare insist continue call accuse deny reject refuse warn vow pledge promise want seek
            urge demand threaten agree condemn criticise criticize support back oppose claim argue believe think
            hope fear expect plan intend try attempt decide sign negotiate recognise recognize impose lift suspend
            withdraw send supply launch invade annex attack retaliate respond react propose offer request ask tell
            inform consider regard view describe denounce blame summon expel recall ban block veto approve confirm
            acknowledge admit maintain hold deploy need fund finance arm help use pursue ignore welcome signal show
            give make take put push press fail cut sell buy remain keep step move strike act stress note add dispute
            designate ratify release provide drop concede violate order allow permit issue
            """
        )
    ),
    idle_verbs=frozenset(listed("""
        be have lie border become see suffer face remain appear seem look contain cover rank experience win lose play beat
        score qualify draw finish host live exist stand grow shrink mean know sit stretch share boast enjoy hit get
        """)),
    agent_nouns=frozenset(
        listed(
            """
            tie relation talk dialogue war deal agreement sanction pressure negotiation cooperation contact tension
            treaty alliance partnership conflict position policy decision diplomacy stance government response
            reaction support invasion aggression demand claim view refusal influence ambition interest ally
            leadership proposal plan campaign accusation effort attempt concern warning promise rhetoric strategy
            offer request message role trade rapprochement confrontation rift row dispute standoff pact invitation
            announcement criticism opposition right
            """
        )
    ),
    asked_verbs=frozenset(
        listed(
            """
            accuse urge blame warn press ask tell condemn criticise criticize pressure punish sanction persuade
            convince notify inform isolate provoke thank sue invite support back arm fund
            """
        )
    ),
    compass=frozenset(listed(
        """
        north south east west northern southern eastern western central northeast northwest southeast southwest
        """
    )),
    where=frozenset(("in", "near", "outside", "across", "throughout")),
    months_and_names=frozenset(("may",)),
    media_openers=frozenset(("radio", "daily", "channel", "tv")),
    articles=frozenset(("the", "a", "an")),
    possessives=frozenset(("'s", "’s", "'", "’")),
    definite=frozenset(["the", "this", "that", "these", "those"]),
    pronouns={
        "he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f",
        "it": "n", "its": "n", "itself": "n", "they": "p", "them": "p", "their": "p", "theirs": "p", "themselves": "p",
        "i": "i", "me": "i", "my": "i", "mine": "i", "myself": "i",
        "we": "w", "us": "w", "our": "w", "ours": "w", "ourselves": "w",
    },
    judgements=frozenset(listed(
        """
        important necessary possible impossible clear unclear likely unlikely hard easy difficult true false good bad
        better best worth crucial essential vital interesting surprising strange odd sad obvious evident apparent fair
        safe wrong reasonable tempting customary common unusual rare exaggeration pity shame imperative advisable helpful
        useful natural normal notable remarkable telling ironic inevitable plausible conceivable doubtful
        """
    )),
    seeming=frozenset(("seem", "appear", "happen", "emerge", "transpire", "follow")),
    anybody=frozenset(("people", "men", "women", "children", "kids", "others", "folks")),
    name_endings=given.ENDINGS,
    company_like=frozenset(listed(
        """
        company firm bank airline manufacturer corporation carrier automaker carmaker retailer conglomerate startup
        maker planemaker airframer
        """
    )),
    company_tails=frozenset(listed(
        """
        computer computers motors motor airlines airways group corporation company international technologies
        electronics industries holdings pharmaceuticals entertainment petroleum aerospace
        """
    )),
    national=frozenset(["military", "army", "navy"]),
    members=(
        frozenset(listed("delegates delegation representatives envoys negotiators delegations")),
        frozenset(["troops", "soldiers", "forces"]),
        frozenset(["hostages", "captives"]),
        frozenset(["police", "officers", "policemen"]),
        frozenset(["protesters", "demonstrators", "protestors"]),
        frozenset(["refugees", "migrants"]),
        frozenset(["journalists", "reporters"]),
        frozenset(["rebels", "militants", "fighters", "insurgents", "gunmen"]),
        frozenset(["lawmakers", "legislators", "parliamentarians", "mps"]),
    ),
)  # fmt: skip
