"""Who says what: statements paired by their content, then judged by their source.

content   F1 of statements whose content shares at least half of its words (Jaccard) with the expected one
joint     the same, the source sharing a word too (or both having none): the figure that floors are set on
cue       of the pairs, the share whose cue shares a word
speaker, chain, details   of what the lines ask (details: kind, not-made, denied, inside), the share that is right; a missed statement is wrong
"""

from __future__ import annotations

from collections.abc import Sequence

from asreported.record import Record, Statement
from evals.expected import Said, read_attribution
from evals.measure import Miss, Reading, Result, match, names_of, plain_words, prf, share, shown, words_of

FLOORS = ("content", "joint", "speaker", "chain", "details")


def score(readings: Sequence[Reading]) -> Result:
    """The figures over all cases."""
    content = joint = cue = found = wanted = pairs_seen = 0
    asked = {"speaker": [0, 0], "chain": [0, 0], "details": [0, 0]}
    misses: list[Miss] = []
    for case, record in readings:
        text = record.report.text
        gold = read_attribution(case)
        pairs = match(gold, record.statements, lambda g, p, text=text: _likeness(g, p, text))  # type: ignore[misc]
        counterpart = {i: record.statements[j] for i, j in pairs}
        content += len(pairs)
        found += len(record.statements)
        wanted += len(gold)
        for i, said in enumerate(gold):
            got = counterpart.get(i)
            wrong = []
            if got is None:
                misses.append(Miss(case.title, f"missed: {said.line.text}"))
            else:
                pairs_seen += 1
                cue += _same_words(said.cue, got.cue, text)
                if _same_words(said.source, got.source, text):
                    joint += 1
                else:
                    wrong.append(f"source {shown(got.source, text)!r}")
            for kind, right, told in _details(said, got, record, counterpart):
                asked[kind][0] += right
                asked[kind][1] += 1
                if got is not None and not right:
                    wrong.append(told)
            if wrong:
                misses.append(Miss(case.title, f"wrong: {said.line.text} ({'; '.join(wrong)})"))
        paired = {j for _, j in pairs}
        misses += [
            Miss(
                case.title, f"extra: {shown(s.source, text)} | {shown(s.cue, text)} | {shown(s.content, text)} ({s.by})"
            )
            for j, s in enumerate(record.statements)
            if j not in paired
        ]
    figures = {"content": prf(content, found, wanted)[2]}
    figures["joint_p"], figures["joint_r"], figures["joint"] = prf(joint, found, wanted)
    figures["cue"] = share(cue, pairs_seen)
    figures |= {kind: share(right, of) for kind, (right, of) in asked.items()}
    return Result(figures, tuple(misses), len(readings), wanted)


def _likeness(said: Said, statement: Statement, text: str) -> float:
    a, b = words_of(said.content, text), words_of(statement.content, text)
    if not a & b:
        return 0.0
    jaccard = len(a & b) / len(a | b)
    return jaccard + 0.001 * _same_words(said.source, statement.source, text) if jaccard >= 0.5 else 0.0


def _same_words(a: tuple, b: tuple, text: str) -> bool:  # type: ignore[type-arg]
    return bool(words_of(a, text) & words_of(b, text)) or (not a and not b)


def _details(
    said: Said, got: Statement | None, record: Record, counterpart: dict[int, Statement]
) -> list[tuple[str, bool, str]]:
    """(figure, right, what was found) of everything that the line asks beside its words."""
    text = record.report.text
    out: list[tuple[str, bool, str]] = []
    if said.speaker:
        entity = record.entity(got.speaker) if got else None
        names = names_of(entity)
        nobody = entity is None or entity.generic
        right = got is not None and (nobody if said.speaker == "-" else said.speaker.casefold() in names)
        out.append(("speaker", right, f"speaker {sorted(names) or 'unknown'}"))
    if said.chain:
        hops = [h for h in got.chain if h.by != "outlet"] if got else []
        told = [shown(h.spans, text) + " " + " ".join(names_of(record.entity(h.by))) for h in hops]
        right = len(told) == len(said.chain) and all(
            plain_words(a) & plain_words(b) for a, b in zip(said.chain, told, strict=True)
        )
        out.append(("chain", right, f"chain {' < '.join(told) or 'none'}"))
    if said.kind:
        out.append(("details", got is not None and got.kind == said.kind, f"kind {got and got.kind}"))
    if not said.made or (got and not got.made):
        out.append(("details", got is not None and got.made == said.made, f"made {got and got.made}"))
    if said.polarity == "negative" or (got and got.polarity == "negative"):
        out.append(("details", got is not None and got.polarity == said.polarity, f"polarity {got and got.polarity}"))
    if said.inside is not None:
        parent = counterpart.get(said.inside)
        right = got is not None and parent is not None and got.inside == parent.id
        out.append(("details", right, "not inside it"))
    return out
