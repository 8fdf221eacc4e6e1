"""Turning the pages of a long list."""

from __future__ import annotations

from typing import NamedTuple

FURTHEST = 1_000_000_000  # where a page of a list may begin at most: what comes after it no database counts


class Turns(NamedTuple):
    """Where the page before and the one after begin; None where there is none."""

    before: int | None
    after: int | None


def turns(offset: int, shown: int, total: int, size: int) -> Turns:
    """The turns of the page of `shown` rows of `total` that begins at `offset`, where a page has `size` rows."""
    return Turns(
        max(0, offset - size) if offset > 0 else None, offset + shown if shown and offset + shown < total else None
    )
