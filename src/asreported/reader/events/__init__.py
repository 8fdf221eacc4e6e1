"""Events: who did what to whom, and what came of it. `triggers` finds the words, `roles` who stands beside them, `status`
whether it happened, `drafts` and `find` are the two passes of the stage."""

from asreported.reader.events.drafts import draft_events, wanted_spans
from asreported.reader.events.find import find_events

__all__ = ["draft_events", "find_events", "wanted_spans"]
