"""FollowTheMoney's entities, one a line, to entries of the knowledge base.

Taken are organizations: `Organization`, `Company`, `PublicBody`, `LegalEntity`. Other schemata (people, ownership,
addresses) are passed over and counted: who a person is comes from the reports.

>>> line = '{"id": "a", "schema": "Company", "properties": {"name": ["Fjord Post AS"], "alias": ["Fjord Post"], "country": ["no"]}}'
>>> entries, faults, passed = entries_of_ftm(line)
>>> entries[0].name, entries[0].aliases, entries[0].country, entries[0].type
('Fjord Post AS', ('Fjord Post',), 'NOR', 'organization')
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from typing import Any

from asreported.kb.countries import ALPHA3, alpha3_of
from asreported.kb.entry import Entry
from asreported.kb.rows import Fault, entry_of_row

SCHEMATA = {"Organization": "", "Company": "BUS", "PublicBody": "GOV", "LegalEntity": ""}
_SECTORS = {"gov": "GOV", "mil": "MIL", "pol.party": "PTY", "gov.igo": "IGO", "role.judge": "JUD"}
_NEWS = ("media", "news", "broadcast", "press", "journal")
_OTHER_NAMES = ("alias", "weakAlias", "abbreviation", "previousName")


def entries_of_ftm(text: str) -> tuple[list[Entry], list[Fault], Counter[str]]:
    """The entries, the faults of bad lines, and how many lines of each schema were passed over."""
    entries: list[Entry] = []
    faults: list[Fault] = []
    passed: Counter[str] = Counter()
    for line, raw in enumerate(text.removeprefix("\ufeff").split("\n"), 1):
        if not raw.strip():
            continue
        try:
            entity = json.loads(raw)
        except (ValueError, RecursionError):
            faults.append(Fault(line, "no JSON; every line must be one FollowTheMoney entity"))
            continue
        schema = entity.get("schema") if isinstance(entity, dict) else None
        if not isinstance(schema, str):
            faults.append(Fault(line, "no FollowTheMoney entity: the field 'schema' is missing"))
        elif schema not in SCHEMATA:
            passed[schema] += 1
        else:
            try:
                entries.append(_entry(schema, entity.get("properties")))
            except ValueError as error:
                faults.append(Fault(line, str(error)))
    return entries, faults, passed


def _entry(schema: str, properties: Any) -> Entry:
    if not isinstance(properties, Mapping):
        raise ValueError("the field 'properties' must be an object of lists")
    values = {name: _texts(name, value) for name, value in properties.items()}

    def of(*names: str) -> list[str]:
        return [" ".join(v.replace("|", "/").split()) for name in names for v in values.get(name, ())]

    names = of("name")
    if not names:
        raise ValueError("the property 'name' is missing")
    media = any(word in sector.lower() for sector in of("sector", "classification") for word in _NEWS)
    sector = next((_SECTORS[t] for t in of("topics") if t in _SECTORS), SCHEMATA[schema])
    codes = [alpha3_of(c) for c in of("mainCountry", "country", "jurisdiction")]
    return entry_of_row({
        "name": names[0],
        "aliases": "|".join([*names[1:], *of(*_OTHER_NAMES)]),
        "ambiguous": "|".join(of("weakAlias")),
        "country": next((c for c in codes if c in ALPHA3), ""),
        "home": "|".join(of("website")),
        "wikidata": next(iter(of("wikidataId")), ""),
        "source": next(iter(of("sourceUrl", "publisher")), ""),
        "type": "media" if media else "organization",
        "sector": "" if media else sector,
    })  # fmt: skip


def _texts(name: str, value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, list) and all(isinstance(v, str | dict) for v in value):
        return [v for v in value if isinstance(v, str)]  # what is nested is another entity
    raise ValueError(f"the property {name!r} must be a list of texts")
