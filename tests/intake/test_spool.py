"""The spool gives back what was put aside, by any order, and is gone when closed."""

from __future__ import annotations

import pytest

from asreported.intake.spool import Spool
from asreported.reader.kit import Kit
from asreported.reader.read import read
from asreported.record.report import report_of


def test_records_come_back_as_they_were_whatever_the_order(kit: Kit) -> None:
    texts = {"a": "Ines Prado resigned, Otto Lund said.", "b": "Ærø’s mayor — “no” \ud800 — said nothing. 🙂", "c": ""}
    records = {name: read(report_of(text, id=name), kit) for name, text in texts.items()}
    with Spool() as spool:
        for record in records.values():
            spool.put(record)
        assert [spool.get(name) for name in "cabca"] == [records[name] for name in "cabca"]
        assert "a" in spool
        assert "d" not in spool
        with pytest.raises(KeyError):
            spool.get("d")
    with pytest.raises(ValueError, match="closed"):
        spool.get("a")
