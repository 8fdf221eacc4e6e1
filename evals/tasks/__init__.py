"""One file a task; each counts what the reader got right on the cases of one noun, and says what it counts.

A task is a module with `score(readings) -> Result` and `FLOORS`, the figures that must not fall.
"""

from __future__ import annotations

from types import ModuleType

from evals.tasks import attribution, events, names, sections, status, time

TASKS: dict[str, ModuleType] = {
    "attribution": attribution,
    "time": time,
    "names": names,
    "events": events,
    "status": status,
    "sections": sections,
}
