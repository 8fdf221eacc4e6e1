"""The first tables."""

import sqlalchemy as sa
from alembic import op

from asreported.ledger.plain import VECTOR

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

ROW = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

# SQLite's full-text index stands over the lines and follows them by triggers.
FTS5 = (
    """CREATE VIRTUAL TABLE line_words USING fts5(
         words, content='lines', content_rowid='seq', tokenize='unicode61 remove_diacritics 2')""",
    """CREATE TRIGGER lines_added AFTER INSERT ON lines BEGIN
         INSERT INTO line_words(rowid, words) VALUES (new.seq, new.words); END""",
    """CREATE TRIGGER lines_removed AFTER DELETE ON lines BEGIN
         INSERT INTO line_words(line_words, rowid, words) VALUES ('delete', old.seq, old.words); END""",
)
TSVECTOR = f"CREATE INDEX ix_lines_words ON lines USING gin ({VECTOR})"


def upgrade() -> None:
    op.create_table(
        "blobs",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_blobs")),
    )
    op.create_table(
        "copies",
        sa.Column("one", sa.String(), nullable=False),
        sa.Column("other", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("of_one", sa.Float(), nullable=False),
        sa.Column("of_other", sa.Float(), nullable=False),
        sa.Column("same", sa.Float(), nullable=False),
        sa.Column("words", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("one", "other", name=op.f("pk_copies")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_copies_other", "copies", ["other"], unique=False)
    op.create_table(
        "entities",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("sort", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=True),
        sa.Column("members", sa.Integer(), nullable=False),
        sa.Column("profile", sa.Text(), nullable=False),
        sa.Column("merged_into", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entities")),
    )
    op.create_index(op.f("ix_entities_folded"), "entities", ["folded"], unique=False)
    op.create_index(op.f("ix_entities_merged_into"), "entities", ["merged_into"], unique=False)
    op.create_table(
        "entity_keys",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("entity", sa.String(), nullable=False),
        sa.Column("seq", ROW, nullable=False),
        sa.PrimaryKeyConstraint("key", "entity", name=op.f("pk_entity_keys")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_entity_keys_seq", "entity_keys", ["key", "seq"], unique=False)
    op.create_table(
        "log",
        sa.Column("seq", ROW, autoincrement=False, nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("after", sa.Text(), nullable=True),
        sa.Column("why", sa.Text(), nullable=True),
        sa.Column("previous", sa.String(length=64), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_log")),
    )
    op.create_index(op.f("ix_log_action"), "log", ["action"], unique=False)
    op.create_index(op.f("ix_log_subject"), "log", ["subject"], unique=False)
    op.create_table(
        "notes",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_notes")),
    )
    op.create_table(
        "placements",
        sa.Column("report", sa.String(), nullable=False),
        sa.Column("entity", sa.String(), nullable=False),
        sa.Column("global", sa.String(), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("report", "entity", name=op.f("pk_placements")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_placements_global"), "placements", ["global"], unique=False)
    op.create_table(
        "stories",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("features", sa.Text(), nullable=False),
        sa.Column("first_day", sa.String(), nullable=True),
        sa.Column("last_day", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stories")),
    )
    op.create_table(
        "story_terms",
        sa.Column("term", sa.String(), nullable=False),
        sa.Column("story", sa.String(), nullable=False),
        sa.Column("seq", ROW, nullable=False),
        sa.PrimaryKeyConstraint("term", "story", name=op.f("pk_story_terms")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_story_terms_seq", "story_terms", ["term", "seq"], unique=False)
    op.create_table(
        "term_counts",
        sa.Column("term", sa.String(), nullable=False),
        sa.Column("reports", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("term", name=op.f("pk_term_counts")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "reports",
        sa.Column("seq", ROW, autoincrement=True, nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("text_sha256", sa.String(length=64), nullable=False),
        sa.Column("blob", sa.String(length=64), nullable=False),
        sa.Column("url", sa.String(), nullable=True),
        sa.Column("outlet", sa.String(), nullable=True),
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("published", sa.String(), nullable=True),
        sa.Column("updated", sa.String(), nullable=True),
        sa.Column("day", sa.String(length=10), nullable=True),
        sa.Column("words", sa.Integer(), nullable=False),
        sa.Column("record", sa.LargeBinary(), nullable=False),
        sa.Column("record_sha256", sa.String(length=64), nullable=False),
        sa.Column("story", sa.String(), nullable=True),
        sa.Column("added", sa.String(), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["blob"], ["blobs.sha256"], name=op.f("fk_reports_blob_blobs")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_reports")),
        sa.UniqueConstraint("id", name=op.f("uq_reports_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_reports_day"), "reports", ["day"], unique=False)
    op.create_index(op.f("ix_reports_story"), "reports", ["story"], unique=False)
    op.create_index(op.f("ix_reports_text_sha256"), "reports", ["text_sha256"], unique=False)
    op.create_index(op.f("ix_reports_url"), "reports", ["url"], unique=False)
    op.create_table(
        "verdicts",
        sa.Column("seq", ROW, autoincrement=False, nullable=False),
        sa.Column("report", sa.String(), nullable=False),
        sa.Column("line", sa.String(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("field", sa.String(), nullable=True),
        sa.Column("value", sa.Text(), nullable=True),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("undone", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["seq"], ["log.seq"], name=op.f("fk_verdicts_seq_log")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_verdicts")),
    )
    op.create_index(op.f("ix_verdicts_report"), "verdicts", ["report"], unique=False)
    op.create_table(
        "lines",
        sa.Column("seq", ROW, autoincrement=True, nullable=False),
        sa.Column("report", ROW, nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("type", sa.String(), nullable=True),
        sa.Column("status", sa.String(), nullable=True),
        sa.Column("outlet", sa.String(), nullable=True),
        sa.Column("story", sa.String(), nullable=True),
        sa.Column("first_day", sa.String(length=10), nullable=True),
        sa.Column("last_day", sa.String(length=10), nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["report"], ["reports.seq"], name=op.f("fk_lines_report_reports")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_lines")),
    )
    op.create_index("ix_lines_days", "lines", ["first_day", "last_day"], unique=False)
    op.create_index("ix_lines_facets", "lines", ["kind", "type", "status"], unique=False)
    op.create_index(op.f("ix_lines_report"), "lines", ["report"], unique=False)
    op.create_table(
        "prints",
        sa.Column("mark", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("report", ROW, autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["report"], ["reports.seq"], name=op.f("fk_prints_report_reports")),
        sa.PrimaryKeyConstraint("mark", "report", name=op.f("pk_prints")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_prints_report", "prints", ["report"], unique=False)
    op.create_table(
        "line_entities",
        sa.Column("entity", sa.String(), nullable=False),
        sa.Column("line", ROW, nullable=False),
        sa.Column("part", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["line"], ["lines.seq"], name=op.f("fk_line_entities_line_lines"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("entity", "line", "part", name=op.f("pk_line_entities")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_line_entities_line", "line_entities", ["line"], unique=False)
    for command in FTS5 if op.get_bind().dialect.name == "sqlite" else (TSVECTOR,):
        op.get_bind().exec_driver_sql(command)
