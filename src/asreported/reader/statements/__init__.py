"""Statements: who says what, as words only. `quotations` pair marks, `verb_cues` and `other_cues` are the rules of saying,
`content_edges` says where a content ends, `make` adds what the sentence tells, `carried_on` follows quotations over
paragraphs, `find` is the rules' stage, `readings` sets them against what the encoder reads."""

from asreported.reader.statements.find import find_sayings, in_order, set_scenes
from asreported.reader.statements.quotations import Quotation, find_quotations
from asreported.reader.statements.readings import judge_sayings, said_by

__all__ = ["Quotation", "find_quotations", "find_sayings", "in_order", "judge_sayings", "said_by", "set_scenes"]
