"""Turning the pages of a long list."""

from __future__ import annotations


def turns(offset: int, shown: int, total: int, size: int) -> dict[str, int | None]:
    """Where the page before and the one after begin; None where there is none."""
    return {
        "before": max(0, offset - size) if offset > 0 else None,
        "after": offset + shown if shown and offset + shown < total else None,
    }
