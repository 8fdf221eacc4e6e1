"""Records as entities of FollowTheMoney, one JSON object a line: who is named, in which article, and in what role.

What a report says of somebody is written as it says it, never as a fact of its own: every relation has the article as its
`proof`. Ids are made from the report's and the entity's, so that the same record gives the same entities.

    [json.dumps(entity) for entity in ftm_entities(record)]
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from asreported.kb.countries import ALPHA3_OF
from asreported.record.entity import BODIES, Entity, Role
from asreported.record.record import Record
from asreported.views.annotations import address_of
from asreported.views.columns import clean
from asreported.views.flat import title_of

Ftm = dict[str, Any]
_ALPHA2 = {three: two.lower() for two, three in ALPHA3_OF.items()}
# Sectors of PLOVER whose bodies are the state's.
_PUBLIC = frozenset({"GOV", "MIL", "COP", "JUD", "LEG", "SPY"})
_SPEAKS = (
    "spokes",
    "represent",
    "lawyer",
    "attorney",
    "solicitor",
    "envoy",
    "delegate",
    "counsel",
    "agent",
    "advocate",
)
_BELONGS = ("member", "follower", "supporter", "volunteer", "activist", "fighter", "militant")
_DIRECTS = ("director", "chairman", "chairwoman", "chairperson", "trustee", "board member")


def ftm_entities(record: Record) -> Iterator[Ftm]:
    """The article, those that it names, every mention, and the roles that it gives them."""
    article = _id(record, "article")
    yield _article(record, article)
    named = {e.id: e for e in record.entities if clean(e.name) and not e.generic}
    # A law, a storm, a film: FollowTheMoney has no schema for them, so only their mentions are kept.
    known: dict[str, Entity] = {key: entity for key, entity in named.items() if entity.type != "other"}
    schemas = {key: schema_of(entity) for key, entity in known.items()}
    for key, entity in known.items():
        yield _entity(record, entity, schemas[key], article)
    for mention in record.mentions:
        name, schema = clean(mention.span.of(record.report.text)), schemas.get(mention.entity)
        if mention.entity not in named or mention.kind != "name" or not name:
            continue
        resolved = _id(record, mention.entity) if schema not in (None, "Address") else None
        found = {"document": article, "name": name, "resolved": resolved, "detectedSchema": schema}
        yield _made("Mention", _id(record, mention.id), found)
    for entity in known.values():
        for number, role in enumerate(entity.roles):
            yield from _role(record, entity, role, number, known, schemas, article)


def schema_of(entity: Entity) -> str:
    """The schema of FollowTheMoney for an entity. What could be one or the other takes the wider one."""
    if entity.type == "person":
        return "Person"
    if entity.type == "place":
        return "Address"
    if entity.type == "government" or (entity.type in BODIES and entity.sector in _PUBLIC):
        return "PublicBody"
    if entity.type in BODIES:
        return "Company" if entity.sector == "BUS" else "Organization"
    return "LegalEntity"


def _article(record: Record, id: str) -> Ftm:
    report = record.report
    title = clean(title_of(record) or "")
    return _made("Article", id, {
        "title": title, "name": title or report.id, "publishedAt": _date(report.published), "modifiedAt": _date(report.updated),
        "sourceUrl": address_of(record), "publisher": clean(report.outlet or ""),
        "author": [clean(name) for name in report.byline], "language": "eng" if report.language == "en" else None,
    })  # fmt: skip


def _entity(record: Record, entity: Entity, schema: str, article: str) -> Ftm:
    country = _country(entity)
    aliases = [clean(alias) for alias in entity.aliases if clean(alias) != clean(entity.name)]
    common: dict[str, Any] = {
        "name": clean(entity.name),
        "alias": aliases,
        "wikidataId": entity.links.wikidata,
        "proof": article,
    }
    if schema == "Address":
        return _made(schema, _id(record, entity.id), {**common, "full": clean(entity.name), "country": country})
    if schema == "Person":
        common["position"] = [clean(role.title) for role in entity.roles]
    common["classification"] = entity.type.replace("_", " ")
    return _made(schema, _id(record, entity.id), {**common, "country": country})


def _role(
    record: Record,
    entity: Entity,
    role: Role,
    number: int,
    known: dict[str, Entity],
    schemas: dict[str, str],
    article: str,
) -> Iterator[Ftm]:
    """The relation that a role is: an occupancy of an office, a representation, a membership, an employment."""
    title, other = clean(role.title), known.get(role.of or "")
    if not title or schemas[entity.id] == "Address" or (other is not None and other.id == entity.id):
        return
    one, link = _id(record, entity.id), _id(record, entity.id, f"role{number}")
    told = {"proof": article, "role": title, "publisher": clean(record.report.outlet or "")}
    lower = title.casefold()
    if other is not None and schemas[other.id] != "Address" and any(word in lower for word in _SPEAKS):
        yield _made("Representation", link, {**told, "agent": one, "client": _id(record, other.id)})
        return
    body = other if other is not None and schemas[other.id] in ("Organization", "PublicBody", "Company") else None
    if body is not None and any(word in lower for word in _BELONGS):
        yield _made("Membership", link, {**told, "member": one, "organization": _id(record, body.id)})
    elif schemas[entity.id] == "Person" and body is not None and schemas[body.id] == "PublicBody":
        post = _id(record, entity.id, f"post{number}")
        office = {
            "name": f"{title}, {clean(body.name)}",
            "organization": _id(record, body.id),
            "country": _country(body),
        }
        yield _made("Position", post, {**office, "proof": article})
        yield _made("Occupancy", link, {"holder": one, "post": post, "proof": article, "publisher": told["publisher"]})
    elif body is not None and any(word in lower for word in _DIRECTS):
        yield _made("Directorship", link, {**told, "director": one, "organization": _id(record, body.id)})
    elif schemas[entity.id] == "Person" and body is not None:
        yield _made("Employment", link, {**told, "employee": one, "employer": _id(record, body.id)})
    elif other is not None:
        yield _made("UnknownLink", link, {**told, "subject": one, "object": _id(record, other.id)})


def _made(schema: str, id: str, values: Mapping[str, str | Iterable[str] | None]) -> Ftm:
    properties = {
        name: list(dict.fromkeys(v for v in ([value] if isinstance(value, str) else value or ()) if v))
        for name, value in values.items()
    }
    return {"id": id, "schema": schema, "properties": {name: found for name, found in properties.items() if found}}


def _id(record: Record, *parts: str) -> str:
    content = "\x1f".join((record.report.id, *parts)).encode("utf-8", "surrogatepass")
    return f"asr-{hashlib.blake2b(content, digest_size=16).hexdigest()}"


def _country(entity: Entity) -> str | None:
    """Two letters in lower case, as FollowTheMoney has them; None for bodies of several countries."""
    return _ALPHA2.get(entity.country or "")


def _date(value: str | None) -> str | None:
    """The day alone, since FollowTheMoney has no place for a zone; it knows no year before 1000."""
    return value[:10] if value is not None and value >= "1000" else None
