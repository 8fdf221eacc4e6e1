"""Where a user's own things are kept, as each system has it: the knowledge base's tables, the ledger."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def data_folder() -> Path:
    """The folder for a user's data of asreported. It need not exist."""
    data = os.environ.get("XDG_DATA_HOME")
    if data and Path(data).is_absolute():
        return Path(data) / "asreported"
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA")
        return (Path(base) if base else Path.home() / "AppData" / "Local") / "asreported"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "asreported"
    return Path.home() / ".local" / "share" / "asreported"
