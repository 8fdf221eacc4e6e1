"""A ledger made many times as large, in the database itself: each row copied under other ids.

What many reports have in common stays in common: the words of texts, bodies and countries that are named often, the keys
by which like names are looked for (so that each holds as many as it may). People and bodies that are named seldom get
names of their own, stories and reports ids and addresses. Fingerprints and words of stories are cut down to what the
ledger keeps under each. The log's chain is not made anew: such a ledger is good for measuring alone.
"""

from __future__ import annotations

from sqlalchemy.engine import Connection

from asreported.across import copies, shelf, stories

OFTEN = 20  # reports: who is in more stays one entity

COPY = (
    """INSERT INTO blobs SELECT sha256 || :tail, media_type, data FROM blobs WHERE rowid <= :base_blobs""",
    """INSERT INTO reports SELECT seq + :reports, id || :tail, text_sha256 || :tail, blob || :tail, url || :tail, outlet, title,
         published, updated, day, words, record, record_sha256, story || :tail, added, withdrawn
       FROM reports WHERE seq <= :base""",
    """INSERT INTO log SELECT seq + :log, at, "by", action, subject || :tail, before, after, why, previous, digest
       FROM log WHERE seq <= :base_log""",
    """INSERT INTO lines SELECT seq + :lines, report + :reports, id, kind, type, status, outlet, story || :tail, first_day,
         last_day, words FROM lines WHERE seq <= :base_lines""",
    """INSERT INTO line_entities SELECT CASE WHEN e.members > :often THEN e.id ELSE e.id || :tail END, l.line + :lines, l.part
       FROM line_entities l JOIN entities e ON e.id = l.entity WHERE l.line <= :base_lines""",
    """INSERT INTO placements SELECT p.report || :tail, p.entity, CASE WHEN e.members > :often THEN e.id ELSE e.id || :tail END,
         p.score, p.reason, p."by"
       FROM placements p JOIN reports r ON r.id = p.report JOIN entities e ON e.id = p."global" WHERE r.seq <= :base""",
    """INSERT INTO entity_keys SELECT CASE WHEN k.key LIKE '_ %' THEN k.key ELSE :tail || k.key END, k.entity || :tail, k.seq + :keys
       FROM entity_keys k JOIN entities e ON e.id = k.entity WHERE e.members <= :often AND e.rowid <= :base_entities""",
    """INSERT INTO entities SELECT id || :tail, sort, :tail || name, :tail || folded, country, members,
         replace(profile, '"' || name || '"', '"' || :tail || name || '"'), merged_into || :tail
       FROM entities WHERE members <= :often AND rowid <= :base_entities""",
    """INSERT INTO stories SELECT id || :tail, features, first_day, last_day FROM stories WHERE rowid <= :base_stories""",
    """INSERT INTO story_terms SELECT t.term, t.story || :tail, t.seq + :reports FROM story_terms t JOIN stories s ON s.id = t.story
       WHERE s.rowid <= :base_stories""",
    """INSERT INTO prints SELECT mark + :reports, report + :reports FROM prints WHERE report <= :base""",
    """INSERT INTO copies SELECT c.one || :tail, c.other || :tail, c.kind, c.of_one, c.of_other, c.same, c.words
       FROM copies c JOIN reports r ON r.id = c.one JOIN reports o ON o.id = c.other WHERE max(r.seq, o.seq) <= :base""",
)
CUT = """DELETE FROM {0} WHERE ({1}, {2}) IN (
  SELECT {1}, {2} FROM (SELECT {1}, {2}, row_number() OVER (PARTITION BY {1} ORDER BY {3} DESC) AS n FROM {0}) WHERE n > {4})"""
CUTS = (
    ("entity_keys", "key", "entity", "seq", shelf.UNDER),
    ("story_terms", "term", "story", "seq", 4 * stories.UNDER),
    ("prints", "mark", "report", "report", copies.UNDER),
)


def multiply(connection: Connection, times: int) -> None:
    """Copy all that is in a ledger of reports so many times, within a writer's transaction."""

    def most(table: str, number: str = "rowid") -> int:
        return int(connection.exec_driver_sql(f"SELECT max({number}) FROM {table}").scalar() or 0)

    base = {"base": most("reports"), "often": OFTEN}
    base |= {f"base_{table}": most(table) for table in ("log", "lines", "blobs", "entities", "stories")}
    keys = most("entity_keys", "seq")
    for n in range(1, times + 1):
        given = base | {
            "tail": "~" + "".join(chr(97 + int(d)) for d in str(n * base["base"])), "reports": n * base["base"], "log": n * base["base_log"],
            "lines": n * base["base_lines"], "keys": n * keys,
        }  # fmt: skip
        for command in COPY:
            connection.exec_driver_sql(command, given)
        if n % 8 == 0 or n == times:
            for cut in CUTS:
                connection.exec_driver_sql(CUT.format(*cut))
    counts = "UPDATE term_counts SET reports = reports * ?"
    connection.exec_driver_sql(counts, (times + 1,))
    connection.exec_driver_sql(
        "UPDATE notes SET value = CAST(value AS INTEGER) * ? WHERE name LIKE 'reports in%'", (times + 1,)
    )
