"""Web Annotations, FollowTheMoney, schema.org and ninjs, each read by the strictest reader that there is for it."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest
import rdflib
from hypothesis import given
from jsonschema import Draft202012Validator, FormatChecker

from asreported.record import Entity, Record, Role, report_of
from asreported.views.annotations import CONTEXT, annotation_collection
from asreported.views.followthemoney import ftm_entities
from asreported.views.ninjs import ninjs_item
from asreported.views.schema_org import news_article, unclaimed
from tests.views.export_records import records

# What the Web Annotation context says of the terms that are used here.
OA, AS = "http://www.w3.org/ns/oa#", "http://www.w3.org/ns/activitystreams#"
TERMS: dict[str, Any] = {
    "id": "@id", "type": "@type", "Annotation": f"{OA}Annotation", "TextualBody": f"{OA}TextualBody",
    "SpecificResource": f"{OA}SpecificResource", "TextPositionSelector": f"{OA}TextPositionSelector",
    "TextQuoteSelector": f"{OA}TextQuoteSelector", "AnnotationCollection": f"{AS}OrderedCollection",
    "AnnotationPage": f"{AS}OrderedCollectionPage", "start": f"{OA}start", "end": f"{OA}end", "exact": f"{OA}exact",
    "prefix": f"{OA}prefix", "suffix": f"{OA}suffix", "total": f"{AS}totalItems", "startIndex": f"{AS}startIndex",
    "value": "http://www.w3.org/1999/02/22-rdf-syntax-ns#value", "format": "http://purl.org/dc/elements/1.1/format",
    "label": "http://www.w3.org/2000/01/rdf-schema#label",
    **{n: {"@type": "@id", "@id": f"{OA}{t}"} for n, t in {"body": "hasBody", "target": "hasTarget", "source": "hasSource", "selector": "hasSelector"}.items()},
    **{n: {"@type": "@id", "@id": f"{AS}{n}"} for n in ("partOf", "first", "last")},
    "items": {"@type": "@id", "@id": f"{AS}items", "@container": "@list"},
    **{m: f"{OA}{m}" for m in ("describing", "classifying", "identifying")},
    "motivation": {"@type": "@vocab", "@id": f"{OA}motivatedBy"}, "purpose": {"@type": "@vocab", "@id": f"{OA}hasPurpose"},
}  # fmt: skip


def read_annotations(value: dict[str, Any], text: str) -> list[dict[str, Any]]:
    """The annotations of a collection, refused when anything is not as the model says."""
    assert value["@context"][0] == CONTEXT
    assert value["type"] == "AnnotationCollection"
    page = value.get("first")
    assert (page is None) == (value["total"] == 0)
    items = page["items"] if page else []
    assert len(items) == value["total"] == len({a["id"] for a in items})
    if page:
        assert (page["type"], page["partOf"], page["startIndex"]) == ("AnnotationPage", value["id"], 0)
        assert value["last"] == page["id"]
    for item in items:
        assert item["type"] == "Annotation"
        assert item["motivation"] in ("describing", "classifying", "identifying")
        for target in item["target"] if isinstance(item["target"], list) else [item["target"]]:
            position, quoted = target["selector"]
            start, end = position["start"], position["end"]
            assert (position["type"], quoted["type"]) == ("TextPositionSelector", "TextQuoteSelector")
            assert text[start:end] == quoted["exact"] != ""
            assert text[:start].endswith(quoted.get("prefix", ""))
            assert text[end:].startswith(quoted.get("suffix", ""))
            assert rdflib.URIRef(target["source"]).n3()
    return items


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")
def test_annotations_are_triples_of_the_model(record: Record) -> None:
    value = annotation_collection(record)
    assert len(read_annotations(value, record.report.text)) == 8
    graph = rdflib.Graph().parse(
        data=json.dumps({**value, "@context": [TERMS, *value["@context"][1:]]}), format="json-ld"
    )
    oa = rdflib.Namespace(OA)
    assert len(set(graph.subjects(rdflib.RDF.type, oa.Annotation))) == 8
    exact = {str(words) for words in graph.objects(None, oa.exact)}
    assert {"that two workers were hurt", "never", "to the closure", "strike", "Ana Ruiz"} <= exact
    assert set(graph.objects(None, oa.hasSource)) == {rdflib.URIRef("https://example.org/1")}
    assert rdflib.Literal("denied") in set(graph.objects(None, rdflib.URIRef("urn:asreported:term:status")))


@given(records())
def test_every_line_is_an_annotation(record: Record) -> None:
    items = read_annotations(annotation_collection(record), record.report.text)
    assert len(items) == len(record.statements) + len(record.events) + len(record.mentions)


NO_FTM = "FollowTheMoney's own library is not here (it needs ICU's headers to be built: pip install followthemoney)"


def check_ftm(record: Record) -> list[dict[str, Any]]:
    """All entities of a record, validated: schema, property, value, required, and what each reference leads to."""
    model = pytest.importorskip("followthemoney", reason=NO_FTM).model
    registry = pytest.importorskip("followthemoney.types", reason=NO_FTM).registry
    found = list(ftm_entities(record))
    by_id = {entity["id"]: entity for entity in found}
    assert len(by_id) == len(found)
    for entity in found:
        schema = model.get(entity["schema"])
        assert schema is not None
        assert not schema.abstract
        assert registry.entity.validate(entity["id"])
        schema.validate(entity)
        for name, values in entity["properties"].items():
            prop = schema.properties[name]  # KeyError: no property of that schema
            assert not prop.stub
            for value in values:
                assert prop.type.validate(value), (schema.name, name, value)
                if prop.range is not None:
                    assert model.get(by_id[value]["schema"]).is_a(prop.range), (
                        schema.name,
                        name,
                        by_id[value]["schema"],
                    )  # type: ignore[union-attr]
        assert set(schema.required) <= set(entity["properties"])
        proxy = model.get_proxy(entity, cleaned=False)
        for name, values in entity["properties"].items():
            assert len(proxy.get(name)) == len(set(values)), (schema.name, name, values)
    return found


def test_roles_become_the_relations_that_followthemoney_has(record: Record) -> None:
    span = (record.mentions[0].span,)

    def person(id: str, title: str, of: str | None) -> Entity:
        return Entity(id=id, type="person", name=f"Person {id}", roles=(Role(title=title, of=of, spans=span),))

    people = (person("en_1", "finance minister", "en_gov"), person("en_2", "spokesman", "en_d4"), person("en_3", "member", "en_d4"),
              person("en_4", "managing director", "en_firm"), person("en_5", "engineer", "en_firm"), person("en_6", "mayor", "en_town"),
              person("en_7", "poet", None))  # fmt: skip
    others = (Entity(id="en_gov", type="government", name="Norway", country="NOR"),
              Entity(id="en_firm", type="organization", name="Fjordkraft", sector="BUS"), Entity(id="en_town", type="place", name="Oslo", country="NOR"))  # fmt: skip
    found = check_ftm(dataclasses.replace(record, entities=(*record.entities, *people, *others)))
    schemas = [entity["schema"] for entity in found]
    for name in (
        "Article",
        "Position",
        "Occupancy",
        "Representation",
        "Membership",
        "Directorship",
        "Employment",
        "UnknownLink",
    ):
        assert schemas.count(name) == 1, name
    for name in ("PublicBody", "Company", "Address", "Organization", "Mention"):
        assert name in schemas
    film = Entity(id="en_a1b2", type="other", name="The Port")
    kept = check_ftm(dataclasses.replace(record, entities=(film, *record.entities[1:])))
    port = next(e["properties"] for e in kept if e["properties"].get("name") == ["The port"])
    assert set(port) == {"document", "name"}
    article = next(entity for entity in found if entity["schema"] == "Article")
    assert article["properties"]["publishedAt"] == ["2024-05-07"]
    norway = next(entity for entity in found if entity["schema"] == "PublicBody")
    assert norway["properties"]["country"] == ["no"]


@given(records())
def test_whatever_is_read_validates_as_followthemoney(record: Record) -> None:
    check_ftm(record)


def test_what_is_denied_or_not_said_is_nobodys_claim(record: Record) -> None:
    value = news_article(record)
    assert (value["@type"], value["@context"], value["datePublished"]) == (
        "NewsArticle",
        "https://schema.org",
        "2024-05-07",
    )
    claims = [part for part in value["hasPart"] if part["@type"] == "Claim"]
    assert len(claims) == len(record.statements) - unclaimed(record) == 2
    assert not any("were hurt" in claim["text"] for claim in claims)
    (quotation,) = [part for part in value["hasPart"] if part["@type"] == "Quotation"]
    names = {thing["@id"]: thing["name"] for thing in value["mentions"]}
    assert (quotation["text"], names[quotation["spokenByCharacter"]["@id"]]) == ("never agreed", "the port")


@given(records())
def test_schema_org_has_known_types_and_every_reference_is_there(record: Record) -> None:
    value = news_article(record)
    ids = {value["@id"]} | {thing["@id"] for thing in value.get("mentions", [])}
    allowed = {
        "@type",
        "@id",
        "isPartOf",
        "creditText",
        "dateCreated",
        "text",
        "spokenByCharacter",
        "author",
        "description",
        "appearance",
    }
    for part in value.get("hasPart", []):
        assert part["@type"] in ("Claim", "Quotation")
        assert set(part) <= allowed
        for name in ("isPartOf", "spokenByCharacter", "author", "appearance"):
            assert name not in part or part[name]["@id"] in ids
    kinds = {"Person", "Place", "Organization", "GovernmentOrganization", "NewsMediaOrganization"}
    assert {thing["@type"] for thing in value.get("mentions", [])} <= kinds


def _listed(*names: str, required: tuple[str, ...] = ()) -> dict[str, Any]:
    text = {"type": "string"}
    properties = {
        n: {"type": "integer"} if n.endswith("Count") else {**text, "format": "uri"} if n == "uri" else text
        for n in names
    }
    return {
        "type": "array",
        "items": {
            "type": "object",
            "additionalProperties": False,
            "properties": properties,
            "required": list(required),
        },
    }


# The rules of ninjs 3.0 for the fields that are written here, restated.
MOMENT = {"type": "string", "format": "date-time"}
NINJS = {
    "type": "object", "required": ["uri"], "additionalProperties": False,
    "properties": {
        "uri": {"type": "string", "format": "uri"}, "type": {"const": "text"}, "representationType": {"enum": ["full", "partial"]},
        "standard": {"type": "object", "additionalProperties": False, "properties": {n: {"type": "string"} for n in ("name", "version", "schema")}},
        "language": {"type": "string"}, "firstCreated": MOMENT, "versionCreated": MOMENT, "by": {"type": "string"},
        "copyrightHolder": {"type": "string"}, "headlines": _listed("role", "contentType", "value", required=("value",)),
        "bodies": _listed("role", "contentType", "charCount", "wordCount", "value", required=("value",)),
        "people": _listed("name", "rel", "uri", "literal"), "organisations": _listed("name", "rel", "uri", "literal"),
        "places": _listed("name", "rel", "uri", "literal"), "events": _listed("id", "name", "rel", "uri", "literal"),
    },
}  # fmt: skip


@given(records())
def test_ninjs_keeps_its_rules(record: Record) -> None:
    Draft202012Validator(NINJS, format_checker=FormatChecker()).validate(ninjs_item(record))


def test_ninjs_names_who_is_named_and_gives_events_their_status(record: Record) -> None:
    item = ninjs_item(record)
    assert [p["name"] for p in item["people"]] == ["Ana Ruiz"]
    assert [o["name"] for o in item["organisations"]] == ["the port", "the police"]
    assert {(e["id"], e["rel"]) for e in item["events"]} == {("ev_1", "planned"), ("ev_2", "denied")}
    assert "firstCreated" not in item  # a day alone is no date-time
    at = dataclasses.replace(record, report=report_of(record.report.text, published="2024-05-07T10:00:00+02:00"))
    assert ninjs_item(at)["firstCreated"] == "2024-05-07T10:00:00+02:00"
