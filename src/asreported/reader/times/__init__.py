"""Times: expressions to TIMEX3 and EDTF, against an anchor that is always named. `tokens` reads words, `rules`, `days` and
`spans` understand them, `anchor` and `dating` resolve them, `find` is the stage."""

from asreported.reader.times.find import Dating, find_times, tag_times

__all__ = ["Dating", "find_times", "tag_times"]
