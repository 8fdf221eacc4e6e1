"""English words for status: what a word makes of the event that hangs on it."""

from __future__ import annotations

from asreported.language.status import StatusWords
from asreported.record.event import Status
from asreported.record.statement import Certainty


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_PLANNED = """
agree agreement aim ambition announce announcement arrange arrangement authorise authorize approve approval bid commit
commitment consent decide decision determine expect expectation gear idea initiative intend intent intention invite
invitation negotiate offer plan pledge poise prepare preparation prepared project promise propose proposal purpose ready readiness
resolve schedule set slate strategy swear undertake vote vow willing willingness about bound due eager effort move
choose opt elect plot conspire conspiracy await volunteer programme program draft pledge bent determined
"""
_CALLED_FOR = """
advise advocate appeal ask beg beseech call challenge command demand deserve duty encourage entreat exhort
implore insist insistence instruct invoke need necessary necessity important essential imperative crucial vital urgent lobby must obligation
oblige order petition plea plead press pressure prod push recommend recommendation request require requirement right seek
suggest suggestion task tell urge want warrant welcome_to time better obliged incumbent mandate clamour clamor
"""
_HYPOTHETICAL = """
alarm anticipate anxiety anxious apt capable capability capacity chance concern consider consideration contemplate
danger desire doubt dread dream envisage envision fear feasible forecast free hint hope hopeful hypothesis idea imagine
incite incentive likelihood likely mull need option possibility possible potential predict prediction prepared prospect
reason reluctant risk scenario speculate speculation temptation theory threat threaten tempt try attempt unlikely
unclear urge vulnerable warn warning wish worry wonder whether explore liable licence license permission permit allow
enable deter dare discourage afraid debate ensure guarantee strive struggle fight campaign chance opportunity want
tend weigh ponder ability ultimatum pretext plea talk_of deserve dangerous difficult hard impossible easy useful aimed
condition bar
"""
_NOT = """
abandon abort abstain avert avoid avoidance block cancel cancellation cease decline delay failure fail foil forbid forego
forgo forswear hesitate inability incapable lack miss neglect neglecting never obviate omit oppose opposed postpone
postponement preclude prevent prevention prohibit rebuff refrain refusal refuse reject rejection renounce resist rule_out
scrap shelve shun spurn stall suspend thwart unable unwilling veto withhold stop ban bar opposition absence
"""
_DENIED = "deny denial refute disavow disclaim rebut dismiss"
_DISCUSSED = "discuss discussion debate issue question topic subject matter agenda negotiation talk"
_SAME = """
begin start continue resume keep finish complete go manage help force compel cause make let get see watch witness lead trigger
prompt spark provoke proceed stage happen use appear seem prove say report tell claim announce confirm acknowledge admit
remember forget_not know note find believe think understand allege estimate accuse condemn praise thank blame criticise
criticize suspect come carry do dispatch send able chance_upon succeed return try_not follow meet visit travel remain
charge convict hold order_not hear show reveal assert state declare insist_that
"""


def _governors() -> dict[str, Status | None]:
    out: dict[str, Status | None] = dict.fromkeys(_SAME.split())
    status: Status
    tables: tuple[tuple[Status, str], ...] = (
        ("hypothetical", _HYPOTHETICAL), ("planned", _PLANNED), ("called_for", _CALLED_FOR),
        ("did_not_happen", _NOT), ("denied", _DENIED), ("discussed", _DISCUSSED),
    )  # fmt: skip
    for status, words in tables:
        out.update(dict.fromkeys(words.split(), status))
    return out


_CERTAINTY: tuple[tuple[Certainty, str], ...] = (
    ("probable", "believe think understand estimate likely seem appear presume assume expect"),
    (
        "possible",
        "suspect allege claim accuse fear rumour rumor may might could suspicion accusation allegation charge blame",
    ),
)

STATUS = StatusWords(
    governors=_governors(),
    by_particle={
        ("call", "for"): "called_for", ("call", "on"): "called_for", ("call", "off"): "did_not_happen",
        ("rule", "out"): "did_not_happen", ("talk", "about"): "discussed", ("look", "forward"): "planned",
        ("push", "for"): "called_for", ("press", "for"): "called_for", ("ask", "for"): "called_for",
        ("hope", "for"): "hypothetical", ("wait", "for"): "planned", ("prepare", "for"): "planned",
        ("work", "on"): "planned", ("work", "toward"): "planned", ("work", "towards"): "planned",
        ("aim", "at"): "planned", ("discuss", "with"): "discussed", ("negotiate", "over"): "discussed",
        ("turn", "down"): "did_not_happen", ("stop", "short"): "did_not_happen", ("put", "off"): "did_not_happen", ("decide", "against"): "did_not_happen",
        ("hold", "off"): "did_not_happen", ("back", "away"): "did_not_happen", ("shy", "away"): "did_not_happen", ("vote", "against"): "did_not_happen",
        **{(verb, "for"): "planned" for verb in _set("travel arrive go come head return gather leave fly meet convene")},
        ("set", "up"): None, ("set", "off"): None, ("protest", "against"): None,
    },
    weakening={word: certainty for certainty, words in _CERTAINTY for word in words.split()},
    modals={
        "will": "planned", "'ll": "planned", "wo": "planned", "shall": "planned", "would": "hypothetical",
        "'d": "hypothetical", "may": "hypothetical", "might": "hypothetical", "could": "hypothetical",
        "can": "hypothetical", "ca": "hypothetical", "should": "called_for", "must": "called_for", "ought": "called_for",
    },
    adjectives={
        **dict.fromkeys(_set("planned upcoming scheduled forthcoming future proposed promised agreed expected next intended imminent "
                             "impending anticipated envisaged envisioned pending"), "planned"),
        **dict.fromkeys(_set("possible potential feared threatened attempted hypothetical would-be likely eventual "
                             "prospective looming further conditional"), "hypothetical"),
        **dict.fromkeys(_set("cancelled canceled abandoned foiled thwarted averted aborted failed unsuccessful postponed "
                             "suspended delayed"), "did_not_happen"),
        **dict.fromkeys(_set("requested demanded required necessary"), "called_for"),
        **dict.fromkeys(_set("ongoing continuing continued current"), "ongoing"),
    },
    markers=dict.fromkeys(_set("if unless whether lest provided providing supposing"), "hypothetical"),
    prepositions={
        "without": "did_not_happen", "ahead": "planned", "pending": "planned", "toward": "planned", "towards": "planned",
        "until": "hypothetical", "till": "hypothetical", "instead": "did_not_happen", "about": "discussed",
        "regarding": "discussed", "concerning": "discussed", "before": "planned",
    },
    topics=_set("issue question matter topic subject relate relating concern concerning regard agenda point theme problem"),
    light=_set("""
        hold launch carry conduct make give stage mount issue voice express pay have lead begin start open take undertake
        wage continue resume initiate perpetrate commit do maintain perform execute unleash announce declare impose order
        finish complete join attend attempt step offer extend deliver pursue keep wrap conclude engage sustain
        file bring intensify escalate expand renew host arrange organise organize lodge
        """),
    occurring=_set("""
        take occur happen begin start resume continue follow come be erupt break hold convene proceed last go ensue unfold
        schedule open commence persist rage intensify escalate spread set plan expect
        reopen reconvene relaunch restart revive
        """),
    ending=_set("end stop halt suspend cease"),
    continuing=_set("continue keep ongoing continuing remain persist sustained maintain rage"),
    saying=_set("""
        say tell report announce claim add state declare note warn insist promise pledge vow reiterate confirm think believe
        hope argue indicate explain stress suggest acknowledge admit assert assure agree write predict expect decide
        know reveal maintain emphasise emphasize underline signal post tweet contend estimate fear conclude
        """),
    negations=_set("not n't never neither nor no longer"),
    no=_set("no neither zero nobody none nothing"),
    doubtful=_set("possibly perhaps maybe allegedly purportedly supposedly alleged suspected purported supposed claimed unconfirmed rumoured rumored"),
    likely=_set("probably reportedly apparently likely presumably seemingly reported apparent presumed evidently"),
    promising=_set("promise vow threaten agree pledge offer refuse decline plan swear"),
    must=_set("must should shall ought"),
    refusing=_set("will wo would 'll 'd"),
    definite=_set("the this that these those its their his her our my your which whose"),
    carriers=_set("""
        series wave round spate string number lot kind act form start beginning resumption continuation escalation outbreak
        surge rise increase flurry pair couple set sort type instance case campaign barrage day week month year hour
        eruption spike burst dozen hundred score thousand launch conduct
        """),
    until=_set("until till unless"),
    once=_set("when once before whenever as"),
    inverting={"had": "did_not_happen", "were": "hypothetical", "should": "hypothetical"},
    conditions=_set("if unless provided providing"),
    soon=_set("tomorrow tonight"),
    falsely=_set("falsely wrongly mistakenly incorrectly erroneously untruthfully inaccurately"),
    tales=_set("report claim rumour rumor allegation suggestion story assertion accusation tale post talk speculation"),
    untrue=_set("""
        false untrue wrong baseless unfounded groundless incorrect fake fabricated mistaken inaccurate erroneous
        lie hoax nonsense invention fiction disprove debunk discredit
        """),
    wanting=_set("want"),
    bills=_set("bill motion draft proposal amendment"),
    passing=_set("pass adopt approve enact sign"),
    musing=_set("speak talk think dream"),
    tables=_set("agenda table discussion consideration debate review deliberation option idea proposal measure"),
    spoken=_set("""
        demand request call appeal plea petition offer invitation accusation allegation criticism complaint
        ultimatum condemnation overture entreaty
        """),
    answering=frozenset({"turn down", "brush off", "brush aside", "wave away", "shrug off"}) | _set("""
        reject refuse decline dismiss rebuff spurn resist renounce ignore deny dispute refute rebut rubbish consider
        weigh mull study examine discuss debate
        """),
    recalling=_set("after since following because as amid when despite over"),
    deadly=_set("deadly fatal lethal bloody"),
    killing=_set("kill murder slay massacre slaughter assassinate execute behead claim shoot"),
    injuring=_set("injure wound hurt maim"),
    arresting=_set("arrest detain imprison jail apprehend round capture kidnap abduct hold take"),
    killed=_set("dead fatality death killed"),
    injured=_set("injured wounded injury casualty hurt"),
    at_least=_set("least minimum"),
    more_than=_set("more over above exceeding excess"),
    at_most=_set("most maximum up"),
    less_than=_set("less fewer under below nearly almost"),
    numerals={
        "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
        "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000, "million": 1_000_000,
        "dozen": 12, "billion": 1_000_000_000,
    },
)  # fmt: skip
