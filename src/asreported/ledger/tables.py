"""The ledger's tables, as the newest migration leaves them (a test compares the two).

What cannot be made anew is in `reports`, `blobs` and `log`; all other tables are made from them, and are there to ask
questions fast. A report's record is kept whole, as the bytes of its wire form; nothing changes it.

    reports       one row a report: where it came from, its record, its story
    blobs         the bytes as they were given, by their SHA-256
    log           what was done, by whom and when, chained by SHA-256: rows are only ever added
    verdicts      what people say of single lines, the newest last; a row that is undone stays
    lines         statements, events and reports as they are searched: one row each, its words and facets
    line_entities who has a part in a line, and which
    placements    which entity across reports an entity of a report is
    entities      those entities: what all reports say of each;  entity_keys  under what they are looked for
    stories       reports of one piece of news;  story_terms  their words
    prints        fingerprints of texts;  copies  which report has which other's text
    notes         facts on the ledger itself
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)
# SQLite counts a row by itself only when its key is an INTEGER.
_ROW = BigInteger().with_variant(Integer, "sqlite")

blobs = Table(
    "blobs",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("media_type", String, nullable=False),
    Column("data", LargeBinary, nullable=False),
)

reports = Table(
    "reports",
    metadata,
    Column("seq", _ROW, primary_key=True, autoincrement=True),
    Column("id", String, nullable=False, unique=True),
    Column("text_sha256", String(64), nullable=False, index=True),
    Column("blob", String(64), ForeignKey("blobs.sha256"), nullable=False),
    Column("url", String, index=True),
    Column("outlet", String),
    Column("title", String),
    Column("published", String),
    Column("updated", String),
    Column("day", String(10), index=True),  # of `updated`, else `published`: what reports are put in order by
    Column("words", Integer, nullable=False),
    Column("record", LargeBinary, nullable=False),  # the wire form, UTF-8, packed by zlib
    Column("record_sha256", String(64), nullable=False),  # of the wire form
    Column("story", String, index=True),
    Column("added", String, nullable=False),
    Column("withdrawn", Boolean, nullable=False, default=False),
    sqlite_autoincrement=True,
)

log = Table(
    "log",
    metadata,
    Column("seq", _ROW, primary_key=True, autoincrement=False),
    Column("at", String, nullable=False),
    Column("by", String, nullable=False),
    Column("action", String, nullable=False, index=True),
    Column("subject", String, nullable=False, index=True),
    Column("before", Text),  # JSON, or null
    Column("after", Text),
    Column("why", Text),
    Column("previous", String(64), nullable=False),
    Column("digest", String(64), nullable=False),
)

verdicts = Table(
    "verdicts",
    metadata,
    Column("seq", _ROW, ForeignKey("log.seq"), primary_key=True, autoincrement=False),
    Column("report", String, nullable=False, index=True),
    Column("line", String, nullable=False),
    Column("verdict", String, nullable=False),  # accept | reject | correct
    Column("field", String),
    Column("value", Text),  # JSON
    Column("by", String, nullable=False),
    Column("undone", Boolean, nullable=False, default=False),
)

lines = Table(
    "lines",
    metadata,
    Column("seq", _ROW, primary_key=True, autoincrement=True),
    Column("report", _ROW, ForeignKey("reports.seq"), nullable=False, index=True),
    Column("id", String, nullable=False),
    Column("kind", String, nullable=False),  # report | statement | event
    Column("type", String),  # an event's type, a statement's kind
    Column("status", String),  # an event's status; made, denied or not said of a statement
    Column("outlet", String),
    Column("story", String),
    Column("first_day", String(10)),
    Column("last_day", String(10)),
    Column("words", Text, nullable=False),
    Index("ix_lines_facets", "kind", "type", "status"),
    Index("ix_lines_days", "first_day", "last_day"),
)

line_entities = Table(
    "line_entities",
    metadata,
    Column("entity", String, primary_key=True),
    Column("line", _ROW, ForeignKey("lines.seq", ondelete="CASCADE"), primary_key=True),
    Column("part", String, primary_key=True),  # speaker | origin | chain | actor | recipient | place
    Index("ix_line_entities_line", "line"),
    sqlite_with_rowid=False,
)

placements = Table(
    "placements",
    metadata,
    Column("report", String, primary_key=True),
    Column("entity", String, primary_key=True),
    Column("global", String, nullable=False, index=True),
    Column("score", Float, nullable=False),
    Column("reason", String, nullable=False),
    Column("by", String, nullable=False),
    sqlite_with_rowid=False,
)

entities = Table(
    "entities",
    metadata,
    Column("id", String, primary_key=True),
    Column("sort", String, nullable=False),
    Column("name", String, nullable=False),
    Column("folded", String, nullable=False, index=True),
    Column("country", String),
    Column("members", Integer, nullable=False),
    Column("profile", Text, nullable=False),  # JSON
    Column("merged_into", String, index=True),
)

entity_keys = Table(
    "entity_keys",
    metadata,
    Column("key", String, primary_key=True),
    Column("entity", String, primary_key=True),
    Column("seq", _ROW, nullable=False),  # rises: the last to be saved is found first
    Index("ix_entity_keys_seq", "key", "seq"),
    sqlite_with_rowid=False,
)

stories = Table(
    "stories",
    metadata,
    Column("id", String, primary_key=True),
    Column("features", Text, nullable=False),  # JSON
    Column("first_day", String),  # where its reports say their days: from which other days it is too far
    Column("last_day", String),
)

story_terms = Table(
    "story_terms",
    metadata,
    Column("term", String, primary_key=True),
    Column("story", String, primary_key=True),
    Column("seq", _ROW, nullable=False),
    Index("ix_story_terms_seq", "term", "seq"),
    sqlite_with_rowid=False,
)

term_counts = Table(
    "term_counts",
    metadata,
    Column("term", String, primary_key=True),
    Column("reports", Integer, nullable=False),
    sqlite_with_rowid=False,
)

prints = Table(
    "prints",
    metadata,
    Column("mark", BigInteger, primary_key=True, autoincrement=False),
    Column("report", _ROW, ForeignKey("reports.seq"), primary_key=True, autoincrement=False),
    Index("ix_prints_report", "report"),
    sqlite_with_rowid=False,
)

copies = Table(
    "copies",
    metadata,
    Column("one", String, primary_key=True),
    Column("other", String, primary_key=True),
    Column("kind", String, nullable=False),  # verbatim | edited
    Column("of_one", Float, nullable=False),  # the share of the one's text that the other carries
    Column("of_other", Float, nullable=False),
    Column("same", Float, nullable=False),
    Column("words", Integer, nullable=False),
    Index("ix_copies_other", "other"),
    sqlite_with_rowid=False,
)

notes = Table(
    "notes",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", Text, nullable=False),
)
