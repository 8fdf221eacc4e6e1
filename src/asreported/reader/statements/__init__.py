"""Statements: who says what, as words only. `quotations` pair marks, `verb_cues` and `other_cues` are the rules of saying,
`content_edges` says where a content ends, `carried_on` follows quotations over paragraphs, `find` is the stage."""

from asreported.reader.statements.find import find_sayings
from asreported.reader.statements.quotations import Quotation, find_quotations

__all__ = ["Quotation", "find_quotations", "find_sayings"]
