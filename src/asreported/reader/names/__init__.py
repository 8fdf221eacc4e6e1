"""Names: who and where, and which mentions are the same. `mentions` finds names, `nominals` and `pronouns` the rest,
`aliases` and `referents` join them, `coreference` is the stage, `cast` its result."""

from asreported.reader.names.cast import Cast
from asreported.reader.names.coreference import find_cast
from asreported.reader.names.mentions import find_names

__all__ = ["Cast", "find_cast", "find_names"]
