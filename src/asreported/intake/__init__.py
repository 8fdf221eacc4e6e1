"""Intake: the world to a `Report`. The one place that touches files, standard input and the network.

Nothing heavy is imported until a page or an odd encoding comes: reading plain text starts fast.
"""

from asreported.intake.dates import given_date
from asreported.intake.load import load_report
from asreported.intake.sources import Source, source_of, sources_of
from asreported.intake.text import report_from_bytes

__all__ = ["Source", "given_date", "load_report", "report_from_bytes", "source_of", "sources_of"]
