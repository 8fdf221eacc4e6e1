"""Words for sources that bear no name: whose mouth a spokesman is, who stays unnamed, how a paper speaks of itself."""

from __future__ import annotations

# By these a paper, a station or an agency means itself.
OWN = frozenset(
    f"{which} {what}"
    for which in ("this", "our", "your")
    for what in (
        "newspaper paper newsroom website site station channel broadcaster agency magazine publication correspondent "
        "reporter reporters team outlet bureau programme program"
    ).split()
)
REPORTERS = frozenset(
    "reporter reporters correspondent correspondents journalist journalists photographer staff newsroom desk team bureau "
    "archive writer writers editor editors".split()
)
# Last words of newspapers' and agencies' names: one alone is the paper's short name ("the Herald").
MEDIA_ENDS = frozenset(
    "herald post times courier ledger gazette gazeta tribune journal news telegraph guardian mail express star sun mirror "
    "chronicle observer standard echo dispatch bulletin record examiner inquirer register sentinel argus independent "
    "monitor review daily press agency radio television tv today week zeitung".split()
)
# Words of an agency's name, where nothing else says what it is.
AGENCY = frozenset("agency newswire wire wires agence agencia agentur press".split())
# Who speaks for the body that is named beside: "a spokesman for the ministry", "the company's chairman".
MOUTHS = frozenset(
    "spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen chairman chairwoman chair chairperson chief "
    "ceo president director head secretary office organisers organizers leadership leaders lawyers press service "
    "management board forecaster officers".split()
)
# What a body lays down in writing: "a statement by the ministry", "the hotel's register".
PAPERS = frozenset(
    "statement statements report reports communique communiqué release register records figures data documents document "
    "website letter survey study review bulletin account ledger filing filings notice memo email e-mail tweet post posts "
    "page channel decree ruling order indictment".split()
)
# Those who do not speak for the body that they belong to, or may not be known to: they stay unnamed.
UNNAMED = frozenset(
    "official officials source sources diplomat diplomats employee employees worker workers member members insider "
    "insiders person people witness witnesses resident residents aide aides analyst analysts expert experts manager "
    "deputy deputies councillor councillors soldier soldiers trader traders".split()
)
# Beside these a body's name makes no source of the body: the speaker asks to stay unnamed.
ANONYMOUS = ("anonym", "not to be named", "not be named", "not named", "unnamed", "declined to be named", "identified")
# How somebody takes part in another's text: the text is not all his.
PARTLY = ("additional", "with reporting", "contributed", "contributing", "with agencies", "also")
# Words of a byline that are no place: what somebody is, or that nobody is named.
TITLES = frozenset(
    "desk staff newsroom correspondent reporter editor writer columnist agency agencies press news team bureau chief "
    "senior political economics sports science health foreign deputy special contributor phd md updated published".split()
)
# Nouns for a body that end or begin its name: "the ministry" after "the Interior Ministry".
BODY_NOUNS = frozenset(
    "ministry department union federation company firm operator club museum bank court council police army military navy "
    "government party parliament senate congress commission committee agency authority office university hospital "
    "airline association organization organisation institute foundation group office board team school church bureau "
    "regulator prosecutor prosecutors brigade service hotel".split()
)
# Nouns that make a body one of the state.
FIELD_HEADS = frozenset("ministry ministerium ministerio department government cabinet presidency kremlin".split())
# Bodies that news names by a common noun alone: their word is theirs, not an unnamed source's.
COLLECTIVE = frozenset("police prosecutors firefighters guard coastguard army military navy gendarmerie".split())
# Media of which nothing says which they are, unless "the" points back to one.
BROADCAST = frozenset("media television tv radio press newspapers papers broadcasters outlets reports".split())
# What a paper calls what it prints: "an earlier version of this article" is its own word.
ARTICLES = ("article", "report", "story", "dispatch", "post", "piece")
