"""Times: expressions to TIMEX3 and EDTF, against an anchor that is always named.

`tokens` reads words; `rules`, `days`, `eras`, `feasts`, `moves` and `spans` understand them; `ranges` lets two that belong
together share what one of them says; `anchor`, `dating`, `quoted` and `years` resolve them; `find` is the stage.
"""

from asreported.reader.times.find import Dating, find_times, tag_times

__all__ = ["Dating", "find_times", "tag_times"]
