"""The evaluation: what the reader finds, measured against golden cases and, where it is at hand, against shared data.

Nothing in `src/` imports this package.
"""
