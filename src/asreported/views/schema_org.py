"""Records as schema.org's NewsArticle (JSON-LD), with what is quoted as Quotation and what is claimed as Claim.

A Claim has its speaker as author. So what a source denies, and what the report says was not said, is no Claim here:
schema.org has no word for it, and its author would be said to hold what he rejects.

    json.dumps(news_article(record), ensure_ascii=False)
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from asreported.record.entity import BODIES, Entity
from asreported.record.record import Record
from asreported.record.statement import Statement
from asreported.views.annotations import address_of, report_urn
from asreported.views.event_rows import Directory, evidence_of
from asreported.views.flat import title_of

Json = dict[str, Any]


def news_article(record: Record) -> Json:
    """The article with those whom it names (`mentions`) and what they say (`hasPart`)."""
    report, base = record.report, report_urn(record)
    parts = list(_parts(record, base))
    named = [_entity(e, base) for e in record.entities if not e.generic and e.type in ("person", "place", *BODIES)]
    values = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": base,
        "url": address_of(record),
        "headline": title_of(record),
        "inLanguage": report.language,
        "datePublished": report.published,
        "dateModified": report.updated,
        "publisher": {"@type": "Organization", "name": report.outlet} if report.outlet else None,
        "author": [{"@type": "Person", "name": name} for name in report.byline],
        "mentions": named,
        "hasPart": parts,
    }
    return {name: value for name, value in values.items() if value}


def unclaimed(record: Record) -> int:
    """How many statements have no Claim: what is denied, and what was not said."""
    return sum(not _is_claimed(s) for s in record.statements)


def _parts(record: Record, base: str) -> Iterator[Json]:
    directory = Directory(record)
    for s in sorted(record.statements, key=lambda s: (evidence_of(s)[0], s.id)):
        speaker = directory.entities.get(s.speaker or "")
        who = {"@id": f"{base}:{speaker.id}"} if speaker and not speaker.generic else None
        common = {"isPartOf": {"@id": base}, "creditText": directory.chain(s.chain), "dateCreated": s.said_on}
        if s.verbatim and s.made:
            quoted = {**common, "text": directory.words(s.verbatim), "spokenByCharacter": who}
            yield _thing("Quotation", f"{base}:{s.id}:quotation", quoted)
        if _is_claimed(s):
            hedge = f"certainty: {s.certainty}" if s.certainty != "certain" else None
            claim = {**common, "text": directory.words(s.content), "author": who, "description": hedge}
            yield _thing("Claim", f"{base}:{s.id}", {**claim, "appearance": {"@id": base}})


def _is_claimed(s: Statement) -> bool:
    return s.made and s.polarity == "positive"


def _entity(entity: Entity, base: str) -> Json:
    kind = {
        "person": "Person",
        "place": "Place",
        "government": "GovernmentOrganization",
        "media": "NewsMediaOrganization",
    }
    return _thing(kind.get(entity.type, "Organization"), f"{base}:{entity.id}", {
        "name": entity.name, "alternateName": list(entity.aliases),
        "jobTitle": [role.title for role in entity.roles] if entity.type == "person" else None,
        "sameAs": f"http://www.wikidata.org/entity/{entity.links.wikidata}" if entity.links.wikidata else None,
    })  # fmt: skip


def _thing(kind: str, id: str, values: Json) -> Json:
    return {"@type": kind, "@id": id, **{name: value for name, value in values.items() if value}}
