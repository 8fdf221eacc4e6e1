"""What a record's `by` means: the rule's own sentence, looked up by its name.

Every value of a record says which rule made it (`"by": "source_before_cue"`). A rule is a function of that name in one
of the reader's files, and the first line of its docstring says what it does. There is no list to keep: the reader's
modules are searched, and nothing is searched unless somebody asks (`asreported explain`).
"""

from __future__ import annotations

import functools
import importlib
import inspect
import pkgutil
from types import ModuleType

import asreported.reader


def describe(by: str) -> str | None:
    """One sentence on the rule of that name; None when no rule of the reader is called so."""
    for name in (by, by.rpartition(".")[2], by.rpartition(":")[2]):
        if not name.isidentifier():
            continue
        for module in _modules():
            rule = getattr(module, name, None)
            if inspect.isfunction(rule) and rule.__module__ == module.__name__ and rule.__doc__:
                return " ".join(rule.__doc__.strip().split("\n\n")[0].split())
            if name in getattr(module, "BY", {}):
                return str(module.BY[name])
    return None


@functools.cache
def _modules() -> tuple[ModuleType, ...]:
    """The reader's modules, those of its packages too; one that cannot be imported has nothing to say."""
    found = []
    for info in pkgutil.walk_packages(asreported.reader.__path__, "asreported.reader.", onerror=lambda _: None):
        try:
            found.append(importlib.import_module(info.name))
        except ImportError:
            continue
    return tuple(found)
