"""English cues of saying, holding, asking and denying, with what may follow each.

Each line of `_FRAMES` gives flags of `Frame` and prepositions (`for`, `on`, `as` ...), then the verbs that have them;
a verb has all that its lines give it.
"""

from __future__ import annotations

from asreported.language.cues import CueWords, Frame
from asreported.record.statement import Certainty

_FLAGS = frozenset(["clause", "quote", "object", "infinitive", "urges", "names_as", "raising", "audience"])

# flags and prepositions : verbs
_FRAMES = """
clause quote raising : say
clause quote audience about of : tell
clause quote : add continue explain note remark observe reply respond recall joke quip muse concede admit acknowledge
clause quote : insist maintain contend assert affirm reaffirm reiterate stress emphasize emphasise underline underscore
clause quote : conclude reason counter retort interject interrupt elaborate opine caution chide gush scoff sniff tease
clause quote : exclaim shout yell scream cry whisper mutter murmur declare proclaim pronounce blurt boast brag
clause quote : testify complain lament sigh grumble protest quote
clause quote : write tweet post text email blog message caption
clause quote : reveal claim point rule
clause quote object : state announce disclose report confirm predict forecast warn pledge promise vow swear guarantee
clause quote object : mention cite repeat relay recount narrate detail outline
clause quote about of : warn joke complain boast brag
clause quote infinitive : promise pledge vow swear threaten claim
clause quote object infinitive : demand propose
clause object : suggest imply hint allege charge indicate
clause : argue show find demonstrate reveal signal prove
clause object : deny doubt dispute refute rebut
clause object : note recognize recognise
clause : understand realize realise believe know remember forget
clause : think feel suspect assume presume guess imagine reckon suppose believe expect hope wish fear worry
clause : determine discover hear learn judge decide agree estimate calculate speculate
clause quote : ask wonder inquire enquire query
clause object : question
clause object about : explain
infinitive : decline refuse hope want wish seek plan intend decide agree offer expect promise vow pledge threaten aim aspire
infinitive : prefer choose opt elect ask demand
object : support oppose endorse reject favor favour advocate condemn denounce criticize criticise blast slam decry
object : deplore praise hail applaud laud commend welcome celebrate dismiss deride mock ridicule attack
object : blame slam rip assail lambast lambaste bash rebuke reprimand chastise scold berate thank congratulate salute
object : propose recommend urge discuss address describe acknowledge concede admit predict repeat question challenge
object : expect fear
urges : urge ask tell order instruct advise encourage beg implore exhort press pressure want expect invite direct warn
for : call push press lobby ask argue campaign plead appeal hope advocate praise criticize criticise blame apologize apologise
for : thank hail attack
on : call comment insist
urges on : call appeal
about : talk speak complain ask worry joke tweet boast wonder think write warn care brag
of : complain speak warn accuse talk think suspect boast dream approve disapprove
of : remind assure inform
to : refer point allude object admit confess agree swear
at : hint scoff
against : speak argue warn caution rail vote campaign protest
with : disagree agree
as : describe regard view see portray depict characterize characterise identify dismiss denounce criticize refer label brand
as : hail praise condemn define cast quote cite blast slam reject dismiss welcome criticise
names_as : call label brand dub name consider deem term declare describe dismiss
audience : remind assure inform notify advise warn reassure convince persuade
clause : remind assure inform notify advise warn reassure
of : accuse
raising : say believe think report know consider estimate understand allege expect rumor rumour assume suspect confirm
raising : fear hope accuse think
"""

_DENY = frozenset(["deny", "refute", "rebut"])
_PROBABLE = frozenset(
    [
        "believe",
        "think",
        "suspect",
        "expect",
        "assume",
        "presume",
        "guess",
        "reckon",
        "suppose",
        "estimate",
        "predict",
        "forecast",
        "imply",
    ]
)
_POSSIBLE = frozenset(["fear", "worry", "speculate", "wonder", "doubt", "hint", "hope", "suggest"])


def _frames() -> dict[str, Frame]:
    flags: dict[str, set[str]] = {}
    preps: dict[str, set[str]] = {}
    for line in _FRAMES.strip().splitlines():
        left, _, right = line.partition(" : ")
        for lemma in right.split():
            for word in left.split():
                (flags if word in _FLAGS else preps).setdefault(lemma, set()).add(word)
    out: dict[str, Frame] = {}
    for lemma in sorted(flags.keys() | preps.keys()):
        certainty: Certainty = "probable" if lemma in _PROBABLE else "possible" if lemma in _POSSIBLE else "certain"
        has = flags.get(lemma, set())
        out[lemma] = Frame(
            clause="clause" in has,
            quote="quote" in has,
            object="object" in has,
            infinitive="infinitive" in has,
            urges="urges" in has,
            names_as="names_as" in has or "as" in preps.get(lemma, set()),
            raising="raising" in has,
            audience="audience" in has,
            preps=frozenset(preps.get(lemma, set()) - {"as"}),
            polarity="negative" if lemma in _DENY else "positive",
            certainty=certainty,
        )
    return out


def _nouns() -> dict[str, frozenset[str]]:
    table = """
    that : claim statement assertion argument suggestion allegation belief view hope fear warning promise pledge vow
    that : announcement conclusion contention opinion notion complaint concern admission accusation prediction denial
    for : call demand request support plea praise hope push
    of : criticism accusation description condemnation denunciation warning view opinion praise endorsement characterization
    of : rejection fear denial assessment mention
    to : plan promise pledge vow decision desire threat refusal opposition proposal offer commitment objection reaction
    against : accusation allegation warning attack tirade
    about : concern comment remark question claim complaint doubt worry warning statement
    over : outrage anger concern alarm fear dismay
    on : attack view position stance comment policy
    at : outrage anger dismay
    with : disagreement
    """
    out: dict[str, set[str]] = {}
    for line in table.strip().splitlines():
        prep, _, nouns = line.strip().partition(" : ")
        for noun in nouns.split():
            out.setdefault(noun, set()).add(prep)
    return {noun: frozenset(preps) for noun, preps in out.items()}


CUES = CueWords(
    verbs=_frames(),
    nouns=_nouns(),
    light=frozenset(
        ["voice", "express", "raise", "make", "issue", "give", "offer", "reiterate", "have", "share", "repeat", "air"]
    ),
    according=(("according", "to"),),
    citing=frozenset(["cite", "quote"]),
    hedges={"reportedly": "probable", "allegedly": "possible", "purportedly": "possible", "supposedly": "possible"},
    first_person=frozenset(["i", "we", "me", "us", "my", "our"]),
    second_person=frozenset(["you", "your"]),
    occasions=frozenset(
        [
            "briefing",
            "conference",
            "interview",
            "statement",
            "speech",
            "address",
            "hearing",
            "testimony",
            "memo",
            "letter",
            "email",
            "e-mail",
            "tweet",
            "post",
            "report",
            "release",
            "rally",
            "debate",
            "column",
            "article",
            "editorial",
            "book",
            "op-ed",
            "appearance",
            "news",
            "meeting",
            "session",
            "court",
            "filing",
            "message",
            "broadcast",
            "podcast",
            "communique",
            "communiqué",
            "bulletin",
            "affidavit",
            "telegram",
            "ruling",
            "judgment",
        ]
    ),
    after_quote=frozenset(
        ["after", "as", "when", "amid", "while", "following", "before", "since", "although", "though"]
    ),
    relatives=frozenset(["who", "which", "that", "whom"]),
    negations=frozenset(["not", "n't", "never", "no", "neither", "nor", "hardly", "nobody", "none"]),
    never_active_infinitive=frozenset(
        [
            "say",
            "report",
            "confirm",
            "know",
            "consider",
            "estimate",
            "understand",
            "allege",
            "rumor",
            "rumour",
            "suspect",
            "assume",
            "think",
            "believe",
        ]
    ),
    aids=frozenset(["decline", "refuse"]),
    rejecting=frozenset(["reject", "dismiss", "dispute"]),
    claims=frozenset(
        ["accusation", "allegation", "charge", "claim", "report", "rumor", "rumour", "suggestion", "insinuation"]
    ),
    denials=frozenset(["denial"]),
)
