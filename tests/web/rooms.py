"""Reading rooms for tests: a real ledger in a folder, a real app, and a visitor's browser without script."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from starlette.testclient import TestClient

from asreported.ledger import Ledger
from asreported.web.accounts import Accounts
from asreported.web.app import create_app
from asreported.web.settings import Settings

EXAMPLE = Path(__file__).parents[2] / "examples" / "harbour-bridge.txt"
WORD = "a bridge too far"


def room(
    folder: Path, *, accounts: Accounts | None = None, host: str = "127.0.0.1:8000", **settings: Any
) -> TestClient:
    """A visitor of a new room; used as a context manager, so that the room opens and closes."""
    app = create_app(lambda: Ledger.open(folder / "test.ledger"), Settings(accounts=accounts, **settings))
    return TestClient(app, base_url=f"http://{host}", follow_redirects=False, raise_server_exceptions=False)


def accounts_in(folder: Path) -> Accounts:
    """Three users, one of each role, all with the same password."""
    accounts = Accounts.open(folder / "test.accounts")
    for name, role in (("rita", "reader"), ("ed", "editor"), ("ada", "admin")):
        accounts.add(name, WORD, role)  # type: ignore[arg-type]
    return accounts


def csrf_in(page: str) -> str:
    """The word of the page's forms."""
    found = re.search(r'X-CSRF-Token": "([0-9a-f]+)"', page)
    assert found is not None, page[:500]
    return found.group(1)


def log_in(client: TestClient, name: str) -> str:
    """Log in; the word of the session's forms."""
    done = client.post("/login", data={"name": name, "password": WORD})
    assert done.status_code == 303, done.text
    return csrf_in(client.get("/").text)


def add(client: TestClient, text: str, **fields: str) -> str:
    """Add a report as the page's own form does; its id."""
    csrf = csrf_in(client.get("/add").text)
    done = client.post("/add", data={"csrf": csrf, "text": text, **fields}, headers={"Accept": "application/json"})
    assert done.status_code == 201, done.text
    return str(done.json()["report"])
