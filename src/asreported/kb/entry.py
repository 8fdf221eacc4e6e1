"""One row of the knowledge base, as a value: a news medium, or another body that a user wants to be known."""

from __future__ import annotations

from typing import NamedTuple

# Who keeps a news medium; README of the meanings: docs/how-to/use-your-own-knowledge.md
KINDS = ("agency", "public", "state-run", "party", "private", "nonprofit")
MEDIA = ("agency", "broadcaster", "print", "online")
TYPES = ("media", "organization", "armed_group")
FIELDS = (
    "name", "aliases", "ambiguous", "country", "languages", "home", "kind", "medium", "owner", "source", "wikidata", "type",
    "sector",
)  # fmt: skip
# The fields that hold several values, parted by `|` in a table.
SEVERAL = frozenset(("aliases", "ambiguous", "languages", "home"))


class Entry(NamedTuple):
    """What is known of one body. Empty where nothing is known for sure.

    aliases    other forms of its name
    ambiguous  forms that mean other things too ("Trend", "CNA"): found when asked for, not looked for in a text
    country    ISO 3166-1 alpha-3; Kosovo is KOS
    languages  ISO 639 codes, the first one the main one;  home  domains of its home pages
    kind       who keeps a news medium: agency (a news agency that no government owns), public (a public charter or law),
               state-run, party (a party's or an armed group's), private, nonprofit
    medium     agency, broadcaster, print or online
    owner      owner or controlling body;  source  where the facts can be checked;  wikidata  its item
    type       media, organization or armed_group;  sector  PLOVER's actor sector, for what is no medium
    """

    name: str
    aliases: tuple[str, ...] = ()
    ambiguous: tuple[str, ...] = ()
    country: str = ""
    languages: tuple[str, ...] = ()
    home: tuple[str, ...] = ()
    kind: str = ""
    medium: str = ""
    owner: str = ""
    source: str = ""
    wikidata: str = ""
    type: str = "media"
    sector: str = ""

    @property
    def forms(self) -> tuple[str, ...]:
        """The forms that mean it wherever they stand: the name and its aliases without the ambiguous ones."""
        return tuple(form for form in (self.name, *self.aliases) if form not in self.ambiguous)
