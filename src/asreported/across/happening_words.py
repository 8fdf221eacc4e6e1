"""The words by which reports tell of what happened, in English: kinds of happenings, and what makes one planned or denied.

The reader's ontology knows what states, movements and crowds do to each other. A story is as often about a fire, a
crash, an election or a funeral; and across reports the same march is "a demonstration" here and "the crowd" there.
Each kind here has a family: tellings of one family may be of one happening ("the blast", "the second roof came down").

>>> kind_at("An explosion tore through the mill").name
'blast'
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Kind(NamedTuple):
    """A kind of happening.

    family  kinds of one family may be one happening;  type, mode  the ontology's, "OTHER" where it has none
    once    to one person it happens once in a story (he resigns): two dates of it contradict each other
    effect  tells what came of another happening (the dead), and is none by itself
    """

    name: str
    family: str
    type: str
    mode: str | None
    pattern: str
    once: bool = False
    effect: bool = False


KINDS: tuple[Kind, ...] = (
    Kind("blast", "disaster", "OTHER", None, r"explosions?|blasts?|bangs?|explod(?:e|es|ed|ing)|blew up|blown up|blowing up|detonations?|fireballs?"),
    Kind("fire", "disaster", "OTHER", None,
         r"(?<!under )(?<!open )(?<!opened )(?<!cease-)(?<!rocket )(?<!artillery )(?:fires?|blazes?|wildfires?|infernos?)"
         r"(?! him\b| her\b| them\b| at\b| on\b| upon\b| chief| brigade| service| department| engine| crew| station| alarm| official| safety)|caught fire|burn(?:ed|t) down|up in flames"),
    Kind("crash", "disaster", "OTHER", None,
         r"crash(?:es|ed)?(?! course)|ramm(?:ed|ing)|rams|collisions?|collid(?:e|es|ed|ing)|derail(?:s|ed|ing|ments?)|ran aground|(?:left|came off|jumped|off) the (?:rails|tracks)|capsiz(?:e|es|ed|ing)|shipwrecks?"
         r"|sank|sunk|sinking of|went (?:down|under)(?= in| at| off| with| on| about|[.,]| after| during| within)|keeled over|rolled over|overturn(?:ed|ing)|pile-?ups?"),
    Kind("collapse", "disaster", "OTHER", None,
         r"collapses?|collapsed|collapsing|caved in|came down|gave way|landslides?|mudslides?|rockfalls?|avalanches?|cave-ins?"),
    Kind("quake", "disaster", "OTHER", None, r"earthquakes?|quakes?|tremors?|aftershocks?|eruptions?|erupted"),
    Kind("flood", "disaster", "OTHER", None, r"floods?|flooding|flooded|burst (?:its|their) banks|hurricanes?|typhoons?|cyclones?|tornado(?:e?s)?|floodwaters?|tsunamis?|tidal waves?"),
    Kind("leak", "disaster", "OTHER", None, r"(?:gas|oil|chemical|toxic|ammonia|chlorine|fuel|water|methane|radiation|the|a) (?:leaks?|spills?)|leak(?:ed|ing) (?:from|into|out)|ruptur(?:e|ed|es)|burst(?= (?:at|in|on|and|early|late|shortly|open|[,.]))|stampedes?|power cuts?|blackouts?|outbreaks?"),
    Kind("toll", "toll", "OTHER", None,
         r"kill(?:s|ed|ing)|died|dead(?! end| line|line)|deaths?|death toll|fatalities|injur(?:ed|ing|ies)|wounded|wounding|hurt|claimed (?:the )?(?:\w+[ -]?){1,3}lives",
         effect=True),
    Kind("attack", "disaster", "ASSAULT", None,
         r"attack(?:s|ed|ing)?|air ?strikes?|airstrikes?|shell(?:ing|ed)|bombings?|bombed|bombardments?|shootings?|shot dead|shot and killed|opened fire"
         r"|gunned down|stabb(?:ed|ings?)|ambush(?:es|ed)?|massacres?|assassinat(?:ed|ions?)|(?:missile|drone|rocket)s? (?:strikes?|hit|fire)"),
    Kind("election", "election", "OTHER", None, r"(?<!re-)elections?|referendums?|referenda|run-?offs?|polling day|went to the polls"),
    Kind("elected", "election", "OTHER", None, r"(?:was|were|been) (?:re-)?elected|re-elect(?:ed|ion)|w(?:on|ins) (?:the )?(?:general |presidential |parliamentary )?(?:elections?|vote|presidency)|won (?:[\w.]+ ){1,3}of the vote|elected (?:a|an|the|its|their|his|her)\b|took (?:[\w.]+ ){1,3}of the vote"),
    Kind("ceremony", "ceremony", "OTHER", None, r"funerals?|buried|inaugurat(?:ed|ions?)|sworn in|coronations?|crowned|weddings?|memorials?(?: services?)?|unveil(?:ed|ing)"),
    Kind("verdict", "verdict", "OTHER", None, r"sentenced|convicted|acquitt(?:ed|als?)|found (?:not )?guilty|verdicts?|jailed for", once=True),
    Kind("strike", "strike", "PROTEST", "strike",
         r"(?<!air )(?<!drone )(?<!missile )(?<!rocket )(?<!hunger )strikes?(?! force| group| on the (?:port|city|camp))|walk-?outs?|stoppages?|walk(?:s|ed|ing)? out|stop(?:s|ped)? work(?:ing)?"
         r"|down(?:s|ed|ing)? tools|stay(?:s|ed|ing)? (?:off the (?:job|wards?|floor|buses|trains)|off work|away from work)|industrial action|picket(?:s|ed|ing)?(?: lines?)?"),
    Kind("march", "march", "PROTEST", "demo",
         r"march(?:ed|ing|es|ers)|(?:a|the|this|that|their|protest|peace|\d+-strong) march|demonstrat(?:ed|ing|ions?|ors)|rall(?:y|ies|ied)|protest(?:s|ed|ers|ors)?|sit-ins?|vigils?"
         r"|(?:the|a) crowds?(?= (?:at|of|was|were|in|on|outside|had|swelled))|took to the streets|parades?"),
    Kind("riot", "march", "PROTEST", "riot", r"riots?|rioting|rioters|rioted|clash(?:es|ed)? (?:with|between)|unrest"),
    Kind("part", "part", "PROTEST", None, r"(?:taken|took|taking|take) part|turnout|turned out", effect=True),
    Kind("calling off", "calling off", "OTHER", None, r"(?:the|this|that) (?:cancellation|postponement|calling off)", effect=True),
    Kind("visit", "meeting", "CONSULT", "visit",
         r"visit(?:s|ed|ing)?(?!ors)|trips?|travel(?:s|led|ed|ling|ing)? to|fl(?:y|ew|ies|ying|own) to|(?:was|were|is|are) due (?:in|at)(?= (?-i:[A-Z]))|to host|hosted"),
    Kind("meeting", "meeting", "CONSULT", None,
         r"(?:had )?met(?! with (?:criticism|anger|disbelief|scepticism|skepticism|resistance))(?! the| a (?:target|deadline))|meetings?|meets?|talks|summits?|sat (?:down|across)|sit(?:s|ting)? down|sat at the (?:same )?table"
         r"|held (?:secret |direct |indirect )?(?:talks|negotiations)|negotiations|rounds?(?= of talks|[”\"’'] )"),
    Kind("arrest", "arrest", "COERCE", "arrest",
         r"arrest(?:s|ed|ing)?|detained|detain(?:s|ing)|detention(?! hearing| cent)|(?:taken|took) (?:him |her |them )?into custody|led (?:away|from)|taken away (?:by|in)|(?:remanded|placed) in custody|handcuffed", once=True),
    Kind("search", "search", "COERCE", "seize",
         r"search(?:es|ed)? (?:of|at|in|on|the|his|her|its|their|homes?|offices?|several|two|three)|raid(?:s|ed)?|seiz(?:e|es|ed|ing|ures?)|confiscat(?:ed|ing|ion)"
         r"|(?:boxes|files|documents|computers|folders|papers)(?: [a-z]+){0,4} (?:carried|taken|wheeled|removed|hauled)(?: out| away)?"),
    Kind("release", "release", "RETREAT", "release",
         r"free(?:d|s|ing)(?! up)|(?<!press )(?<!news )releas(?:ed?|es|ing)(?! (?:a|the|its|his|her|their|new) (?:statement|report|figures?|data|any|details|information|names|film|video|album|book))|let (?:him|her|them|the \w+) go|(?:prisoner|hostage)s? (?:swaps?|exchanges?)|(?:exchang|swapp)ed (?:\w+ )?(?:prisoners|hostages|captives|soldiers)|(?:was|were|been) handed over|handed over(?= (?:[\w-]+ ){0,3}(?:soldiers|prisoners|hostages|captives|detainees|bodies|him|her|them)\b)|walked free|granted bail|bailed", once=True),
    Kind("resign", "resign", "RETREAT", "resign",
         r"resign(?:s|ed|ing|ations?)?|step(?:s|ped|ping)? (?:down|aside)|quit(?:s|ting)?(?= |[.,])|(?:leave|leaves|left|leaving) office|hand(?:ed|s|ing)? in (?:his|her|their) notice", once=True),
    Kind("deal", "deal", "AGREE", None,
         r"(?:the|a|an|this|that|pay|wage|peace|late-night|\w+-year|trade|draft) (?:deal|agreement|accord|pact|treaty|truce|ceasefire|settlement)|(?:fair|good|bad|tentative|provisional|final) (?:deal|agreement|settlement)"
         r"|agreed (?:on|to|a)|(?<=no )(?:deal|agreement|accord|settlement)|initial(?:l?ed|l?ing)|reach(?:ed|ing) (?:a |an )?(?:deal|agreement|accord|settlement)|struck a deal|ceasefires?|truces?"),
    Kind("inquiry", "inquiry", "ACCUSE", "investigate",
         r"(?:open(?:s|ed|ing)?|launch(?:es|ed|ing)?|beg[au]n|begins?|start(?:s|ed|ing)?|order(?:s|ed|ing)?|announc(?:es|ed|ing)) (?:a |an |its |his |her |their |the )?(?:[\w-]+ ){0,2}(?:inquir(?:y|ies)|investigations?|probes?|enquir(?:y|ies))"
         r"|(?:inquiry|investigation|probe|enquiry) (?:was|has been|had been|would be|will be) (?:opened|launched|ordered|started|closed|dropped)"),
    Kind("charge", "charge", "ACCUSE", "legal", r"(?:was|were|been|be) (?:formally )?(?:charged|indicted)|charged(?=[^.;]{0,60} with\b)|indict(?:ed|ments?)|sued|lawsuits?|filed (?:a )?(?:suit|charges|complaint)", once=True),
    Kind("accusal", "accusal", "ACCUSE", "allege", r"accus(?:ed|es|ing)|blam(?:ed|es|ing)"),
    Kind("sanction", "sanction", "SANCTION", None, r"sanctions|embargo(?:es|ed)?|expell?(?:ed|ing|s)|tariffs?|imposed"),
    Kind("appointment", "appointment", "OTHER", None, r"appoint(?:ed|ment)|(?:was|were|been) named(?= (?:as |acting |the |a |new |head|chief|chair|prime|foreign|finance|interior|defen[cs]e|minister|president))|took over as|sworn in as", once=True),
    Kind("closure", "closure", "COERCE", "restrict", r"clos(?:ed|ure)(?= (?:the|its|their|his|of|all|down|his) )|shut down|curfews?|lockdowns?|state of emergency|ordered (?:[\w'’-]+ ){1,8}(?:closed|shut|to (?:close|stay closed|shut))"),
    Kind("evacuation", "evacuation", "OTHER", None, r"evacuat(?:ed|ions?|ing)|(?:told|ordered|forced|asked|had) to (?:leave|flee) their homes?|(?:forced|driven|moved) from their homes?|left homeless|displaced"),
    Kind("ruling", "ruling", "OTHER", None,
         r"(?:court|judges?|tribunal|panel|commission) (?:[\w'’-]+ ){0,3}(?:rejected|upheld|threw out|throws out|ruled|overturned|annulled|dismissed|struck down|quashed|suspended)|ruling"),
    Kind("complaint", "complaint", "OTHER", None, r"(?:fil(?:e|ed|es|ing)|lodg(?:e|ed|es|ing)) (?:a |an |its |their |his |her )?(?:\w+ )?(?:complaint|appeal|petition|challenge|objection)"),
    Kind("passage", "passage", "OTHER", None,
         r"(?:parliament|senate|assembly|council|house|deputies|lawmakers|mps|board|shareholders|members|cabinet) (?:[\w'’-]+ ){0,3}(?:approved|passed|adopted|backed|rejected|voted (?:for|against|to))"),
    Kind("abduction", "abduction", "ASSAULT", "abduct", r"kidnapp(?:ed|ings?)|abduct(?:ed|ions?)|hijack(?:ed|ings?)|(?:took|taken|takes|seized|held) (?:[\w-]+ ){0,3}hostages?|taken captive"),
    Kind("opening", "opening", "OTHER", None, r"(?:re)?opened to (?:the public|traffic|visitors)|opening ceremony|maiden (?:voyage|flight)|launched (?:a|the|its) (?:rocket|satellite|spacecraft|probe)|lift-?off"),
    Kind("recall", "recall", "OTHER", None, r"recall(?:ed|ing|s)? (?:[\w,]+ ){0,4}(?:cars|vehicles|products|batteries|toys|drugs|medicines|units)|product recall"),
    Kind("capture", "capture", "ASSAULT", None, r"(?:re)?captur(?:ed|es|ing)(?= (?:the )?(?:[\w-]+ ){0,2}(?:town|city|village|port|base|airport|hill|(?-i:[A-Z])))|took control of|seized control of|fell to (?:the )?(?:rebels|army|government|troops)"),
    Kind("dismissal", "dismissal", "OTHER", None, r"(?:was|were|been|is) (?:dismissed|sacked|ousted|removed from (?:office|his post|her post)|stripped of)", once=True),
    Kind("poisoning", "disaster", "OTHER", None, r"food poisoning|poisoned|(?:fell|fallen|taken) ill|outbreak of"),
    Kind("theft", "theft", "OTHER", None, r"stolen|robb(?:ed|ery|eries|ers)|burglar(?:y|ies)|heists?|thefts?|stole"),
    Kind("launch", "launch", "OTHER", None, r"merg(?:er|ed)|takeovers?|acquisition|bankruptc(?:y|ies)|filed for bankruptcy|lay-?offs|laid off"),
)  # fmt: skip
_HITS = tuple((kind, re.compile(rf"(?<![\w-])(?:{kind.pattern})(?![\w])", re.IGNORECASE)) for kind in KINDS)
# A strike is of work only where people work.
LABOUR = re.compile(
    r"\b(?:unions?|nurses?|workers?|staff|wages?|pay|walkouts?|stoppages?|pickets?|drivers?|teachers?|employees|strikers|dockers|pilots)\b",
    re.IGNORECASE,
)
# Words of a blast that was meant.
MEANT = re.compile(
    r"\b(?:bomb(?:er|ers|ing|ings|s)?|attack(?:s|ed|ers?)?|missiles?|rockets?|shell(?:s|ed|ing)|drones?|gunmen|militants?|terror\w*|"
    r"suicide|claimed responsibility|air ?strikes?|mines?(?= exploded))\b", re.IGNORECASE)  # fmt: skip

CANCELLED = re.compile(
    r"\b(?:call(?:s|ed|ing)? off|called it off|cancel(?:s|l?ed|l?ing|lations?)?|scrap(?:s|ped|ping)?|shelv(?:es|ed|ing)|abandon(?:s|ed|ing)|"
    r"will not (?:go ahead|take place)|would not (?:go ahead|take place)|pulled out of|averted|withdr(?:ew|awn))\b", re.IGNORECASE)  # fmt: skip
NOT_BEFORE = re.compile(
    r"(?:\b(?:no|not|never|nor|neither|without)|n[’']t)(?: (?:such|been|have|had|be|yet|any|a|the|secret|direct))*\W*$",
    re.IGNORECASE,
)
NOT_AFTER = re.compile(
    r"^(?:, (?:which|that|who)\b[^,;.]{0,60},)?[^,;.]{0,25}?(?:\b(?:never|not) (?:happened|took place|take place|occur(?:red)?|happen|took effect|take effect|came into force|come into force|went ahead|materiali[sz]ed?)\b)",
    re.IGNORECASE,
)
ELSEWHERE = re.compile(
    r"^ (?:was|were|had) (?:not|never) (?:been )?(?:held |taken place )?(?:in|at|near|on) ", re.IGNORECASE
)
IF = re.compile(r"\b(?:if|unless|whether|in case)\b[^,;.]{0,30}$", re.IGNORECASE)
DENYING = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)|reject(?:s|ed|ing)?|refut(?:es|ed|ing))\b[^,;.]{0,60}$",
    re.IGNORECASE,
)
OPEN_BEFORE = re.compile(
    r"\b(?:may|might|could|if|whether|unless|possible|possibly|threaten(?:s|ed|ing)? (?:to|a|with)|consider(?:s|ed|ing)?|prospect of|"
    r"call(?:s|ed)? on|rule out|exclude|confirm nor deny|confirm|ban|avert|avoid|prevent|future)\b[^;.]{0,45}$", re.IGNORECASE)  # fmt: skip
OPEN_AFTER = re.compile(r"^[^,;.]{0,40}\b(?:may|might|could|can)\b", re.IGNORECASE)
PLANNED_BEFORE = re.compile(
    r"\b(?:will|would|shall|due to|due for|is to|are to|was to|were to|set to|plans? (?:to|a|for)|planned|planning|scheduled|vowed to|voted[^,;.]{0,30} to|"
    r"intends? to|promised to|going to|ahead of|before|pledged to|backs?|backed|want(?:s|ed)?|announced)\b[^;.]{0,30}$", re.IGNORECASE)  # fmt: skip
PLANNED_AFTER = re.compile(
    r"^[^,;.]{0,40}?\b(?:will|would|due to|is to|are to|is set|are set|planned|scheduled|is due|was due)\b",
    re.IGNORECASE,
)
CALLED_FOR = re.compile(r"\b(?:call(?:s|ed|ing)? for|demand(?:s|ed|ing)?|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?(?: [A-Z]\w+)? for|appeal(?:s|ed|ing)? for)\b[^,;.]{0,30}$", re.IGNORECASE)  # fmt: skip
# What is only named beside a denial: "denied arson following a fire"
BESIDE = re.compile(
    r"\b(?:following|after|over|during|before|since|about|amid|despite|resist(?:ed|ing)|in connection with)(?: [\w-]+){0,4} $",
    re.IGNORECASE,
)
# What would not be so, had it happened: to the release of somebody, that he is still in custody.
STILL = {
    "release": re.compile(r"\b(?:still|remain(?:s|ed)|continues? to be) (?:being )?(?:in (?:custody|detention|jail|prison)|behind bars|held|detained)\b", re.IGNORECASE),
    "resign": re.compile(r"\b(?:(?:still|remain(?:s|ed)|stay(?:s|ed|ing)?) (?:in (?:office|charge|his post|her post|power)|on as)|would stay on|will stay on)\b", re.IGNORECASE),
    "capture": re.compile(r"\bstill (?:held|holds?|controlled|controls?|in control of|in (?:its|their|our|his) hands|(?:its|their|our) town)\b", re.IGNORECASE),
    "dismissal": re.compile(r"\bstill (?:in (?:office|command|charge|his post|her post)|at (?:his|her) desk|works?)\b", re.IGNORECASE),
    "arrest": re.compile(r"\b(?:still|remain(?:s|ed)) (?:at large|free|on the run|in hiding)\b", re.IGNORECASE),
}  # fmt: skip
# The same of a plan: "no meeting was planned", "has no plans to"
NO_PLAN = re.compile(
    r"\b(?:no|not|never|nor)\b[^.;]{0,60}\b(?:plan(?:s|ned)?|scheduled|intend(?:s|ed)?|intention)\b|\bwithout plans\b",
    re.IGNORECASE,
)
# Behind the name of a thing that is there, whatever is denied of it.
GIVEN = re.compile(
    r"^ (?:would|will|could|had|has|was|were|is)\b(?! (?:taken? place|happen|held|ever|planned|due))", re.IGNORECASE
)
NOT_YET = re.compile(r"\b(?:yet|so far|still)\b", re.IGNORECASE)
# One more of a kind is another one.
ANOTHER = re.compile(
    r"\b(?:second|third|fourth|another|further|new|next|fresh|more|future|other|longer|previous|earlier|past|last|first[- ]ever)[\w, -]{0,20}$",
    re.IGNORECASE,
)
DEFINITE = re.compile(r"\b(?:the|this|that|these|those|his|her|their|its|such|same)(?: [\w-]+)?\W*$", re.IGNORECASE)
# "three days after his arrest", "a week before he was due in"
APART = re.compile(r"\b(\w+|\d+) (day|week|month)s? (before|after|ahead of|following)\b[^,;.]{0,25}$", re.IGNORECASE)
SMALL = {w: n for n, w in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())} | {
    "a": 1,
    "an": 1,
}
CLOCK = re.compile(r"(?:shortly |just )?(?:before |after |about |around )?(?:noon|midnight|dawn|dusk|[\w-]+ o[’']clock|\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?|the (?:morning|evening|afternoon))\.?", re.IGNORECASE)  # fmt: skip
OWNERS = frozenset({"his", "her", "its", "their", "my", "our", "your"})


class Hit(NamedTuple):
    """Words of a kind of happening: `[start, end)` in the text that was searched."""

    kind: Kind
    start: int
    end: int


def hits_in(text: str, *, labour: bool = True) -> list[Hit]:
    """The words of happenings in a text, in order; of overlapping ones the longest. Without `labour` no strike is of work."""
    found = [
        Hit(kind, m.start(), m.end())
        for kind, pattern in _HITS
        if labour or kind.name != "strike"
        for m in pattern.finditer(text)
    ]
    out: list[Hit] = []
    for hit in sorted(found, key=lambda h: (h.start - h.end, h.start)):
        if all(hit.end <= o.start or o.end <= hit.start for o in out):
            out.append(hit)
    return sorted(out, key=lambda h: h.start)


def kind_at(text: str) -> Kind | None:
    """The kind of the first words of a happening; None where there are none."""
    found = hits_in(text)
    return found[0].kind if found else None
