"""Ids made from content: the same content gives the same id, on any machine, in any run.

>>> make_id("tm", 219, 227, "2023-10-26")
'tm_eb69536ee7'
"""

from __future__ import annotations

import hashlib


def make_id(prefix: str, *parts: object) -> str:
    """An id such as `st_3f9a1c02de`: 40 bits of a BLAKE2b digest over the parts' texts."""
    digest = hashlib.blake2b("\x1f".join(map(str, parts)).encode("utf-8", "surrogatepass"), digest_size=5)
    return f"{prefix}_{digest.hexdigest()}"
