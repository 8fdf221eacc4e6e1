"""How much is read at most. A news report is far below each of these; what is above them is no report.

The limits keep one input from taking a machine's memory: they are looked at before anything is parsed.
"""

from __future__ import annotations

from asreported.errors import InputError

# Bytes of a plain text: about 700,000 words, seven long novels.
TEXT_BYTES = 4_000_000
# Bytes of a page, markup and scripts included.
PAGE_BYTES = 20_000_000
# Tags of a page, above which nobody chooses its main text (the chooser's time grows faster than the page).
PAGE_TAGS = 60_000
# Elements inside one another; what is deeper is flattened. The parser itself drops text below 255.
PAGE_DEPTH = 200
# Seconds that a server has for a page, redirects included, and how many of these it may send.
FETCH_SECONDS = 20.0
FETCH_REDIRECTS = 5


def check_size(name: str, size: int, limit: int, noun: str = "text") -> None:
    """InputError when `size` bytes are more than `limit`."""
    if size > limit:
        shown = f"{size / 1e6:.1f} MB" if size >= 1_000_000 else f"{size:,} bytes"
        raise InputError(
            f"{name}: {shown} is too large for one report (at most {limit / 1e6:.0f} MB of {noun}); split it into reports"
        )
