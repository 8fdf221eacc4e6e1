"""The files that pages load: style, script, and what others made (`static/vendor`), each under an address with its digest.

The address changes with the content, so that a browser may keep a file for ever. Nothing is loaded from anywhere else.
"""

from __future__ import annotations

import base64
import functools
import hashlib
import json
from importlib import resources
from typing import NamedTuple

_TYPES = {
    "json": "application/json",
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "svg": "image/svg+xml",
}
# The reading view's own style is the one of the page that `asreported read --format html` writes.
_FILES = {
    "app.css": ("asreported.web", "static/app.css"),
    "pages.css": ("asreported.web", "static/pages.css"),
    "reading.css": ("asreported.views", "page.css"),
    "room.js": ("asreported.web", "static/room.js"),
    "icon.svg": ("asreported.web", "static/icon.svg"),
}


class Asset(NamedTuple):
    """A file, what it is, and the beginning of its SHA-256."""

    name: str
    media_type: str
    data: bytes

    @property
    def digest(self) -> str:
        """The first 16 hexadecimal digits of the SHA-256."""
        return hashlib.sha256(self.data).hexdigest()[:16]

    @property
    def integrity(self) -> str:
        """What a browser checks the file against."""
        return "sha384-" + base64.b64encode(hashlib.sha384(self.data).digest()).decode("ascii")

    @property
    def url(self) -> str:
        """Where it is served."""
        return f"/static/{self.digest}/{self.name}"


@functools.cache
def assets() -> dict[str, Asset]:
    """All files by name; those of others are named in their manifest. ValueError when one is not what it was."""
    found = {name: _asset(name, package, path) for name, (package, path) in _FILES.items()}
    folder = resources.files("asreported.web") / "static" / "vendor"
    for name, told in json.loads((folder / "manifest.json").read_text(encoding="utf-8")).items():
        asset = _asset(name, "asreported.web", f"static/vendor/{name}")
        if hashlib.sha256(asset.data).hexdigest() != told["sha256"]:
            raise ValueError(f"{name} is not the file that its manifest names; install asreported again")
        found[name] = asset
    return found


def _asset(name: str, package: str, path: str) -> Asset:
    data = resources.files(package).joinpath(path).read_bytes()
    return Asset(name, _TYPES[name.rpartition(".")[2]], data)
