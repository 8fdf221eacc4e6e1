"""Read one report into a record: the stages in the order in which the text walks through them, nothing else.

    kit = Kit(language=ENGLISH, ontology=PLOVER, model=Encoder())
    record = read(report_of("Rain fell on Oslo on Monday, police said."), kit)

Pure: the same report, kit and notes give the same record, byte for byte.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from asreported.reader.chains import make_statements
from asreported.reader.events import draft_events, find_events, wanted_spans
from asreported.reader.kit import Kit
from asreported.reader.names import find_cast
from asreported.reader.passages import parse_sections, sentences_of
from asreported.reader.sections import split_sections
from asreported.reader.statements import find_quotations, find_sayings, in_order, judge_sayings, said_by, set_scenes
from asreported.reader.times import find_times
from asreported.record.note import Note
from asreported.record.record import MadeBy, Record
from asreported.record.report import Report
from asreported.version import __version__


def read(report: Report, kit: Kit, notes: Iterable[Note] = ()) -> Record:
    """Read one report into a record. `notes` are what the intake found odd; they stand first among the record's."""
    language, text = kit.language, report.text
    sections, section_notes = split_sections(report, language.sections)
    analysis = kit.model.analyse(text)
    passages = parse_sections(text, sections, analysis)
    quotations, quotation_notes = find_quotations(text, sections)
    times, time_notes, dating = find_times(
        text,
        sections,
        passages,
        published=report.published,
        updated=report.updated,
        words=language.times,
        url=report.url,
    )
    if report.published is None and dating.published is not None:
        report = replace(report, published=dating.published, published_from=dating.published_from)
    scenes = set_scenes(text, passages, quotations, language.cues)
    sayings = find_sayings(text, scenes, quotations)
    readings = analysis.statements(said_by(s) for s in sayings)
    if readings is not None:
        sayings = in_order(text, quotations, judge_sayings(text, scenes, sayings, readings))
    drafts = draft_events(text, passages, kit.ontology, language.status, analysis.facts)
    # Rules for "should" and "would not" know demands and refusals, which another ontology may not have.
    drafts = tuple(d for d in drafts if d.type in kit.ontology.types)
    wanted = [span for s in sayings for span in (*s.voice, *s.audience, *(x for link in s.links for x in link.source))]
    named = analysis.facts.names() if analysis.facts is not None else None
    cast = find_cast(text, passages, sayings, language.names, wanted=[*wanted, *wanted_spans(drafts)], named=named)
    statements = make_statements(report, sections, passages, sayings, cast, times)
    events = find_events(
        text, passages, drafts, cast, times, statements, kit.ontology, language.status, published=report.published
    )
    found = (*notes, *section_notes, *quotation_notes, *time_notes, *cast.notes)
    return Record(
        report=report,
        sections=sections,
        sentences=sentences_of(passages),
        mentions=cast.mentions,
        entities=cast.entities,
        times=times,
        statements=statements,
        events=events,
        notes=tuple(sorted(set(found), key=lambda n: (n.start, n.end, n.code))),
        made_by=MadeBy(
            asreported=__version__,
            language=language.code,
            model=kit.model.digest,
            ontology=kit.ontology.name,
            knowledge=kit.knowledge,
        ),
    )
