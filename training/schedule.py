"""How fast a run learns: a hundred steps to warm up, then along a cosine to nearly nothing at the end."""

from __future__ import annotations

import math

WARM, LEAST = 100, 0.02


def rate_factor(step: int, done: float) -> float:
    """What the base rate is multiplied by at a step (from 0), `done` being the share of the time that is over."""
    return min(1.0, (step + 1) / WARM) * max(LEAST, (1 + math.cos(math.pi * done)) / 2)
