"""A real Chromium before a real server. Without a Chromium these tests are left out, and say why."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

playwright = pytest.importorskip("playwright.sync_api", reason="the Python package playwright is not installed")

ROOT = Path(__file__).parents[2]
SCREENS = ROOT / "build" / "screens"
ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def _chromium() -> str | None:
    """The browser of this machine: ASREPORTED_CHROMIUM, or a known name on the path."""
    named = os.environ.get("ASREPORTED_CHROMIUM")
    return named or next((path for name in NAMES if (path := shutil.which(name))), None)


class Served(NamedTuple):
    """A reading room at an address."""

    url: str
    folder: Path


@pytest.fixture(scope="session")
def browser() -> Iterator[playwright.Browser]:
    path = _chromium()
    if path is None:
        pytest.skip(
            "no Chromium is on this machine (Debian: apt-get install chromium), so pages are not tried in a browser"
        )
    with playwright.sync_playwright() as started:
        chromium = started.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """`asreported serve` in a process of its own, as a user starts it."""
    folder = tmp_path_factory.mktemp("served")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "asreported", "serve", "--ledger", str(folder / "a.ledger"), "--port", str(port)]
    process = subprocess.Popen(
        command, cwd=folder, stderr=subprocess.PIPE, env={**os.environ, "PYTHONPATH": str(ROOT / "src")}
    )
    try:
        _wait(process, port)
        yield Served(f"http://127.0.0.1:{port}", folder)
    finally:
        ended = process.poll()
        process.terminate()
        told = process.communicate(timeout=15)[1].decode("utf-8", "replace")
        assert ended is None, f"the server ended by itself ({ended}): {told[-2000:]}"


def _wait(process: subprocess.Popen[bytes], port: int) -> None:
    end = time.monotonic() + 60
    while time.monotonic() < end:
        if process.poll() is not None:
            raise AssertionError(process.communicate()[1].decode())
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError("the room did not open within a minute")


class Watched(NamedTuple):
    """A page, and what its console complained of."""

    page: playwright.Page
    complaints: list[str]


@pytest.fixture
def watched(browser: playwright.Browser) -> Iterator[Watched]:
    """A page whose console must stay quiet."""
    context = browser.new_context(viewport={"width": 1360, "height": 900}, reduced_motion="reduce")
    page = context.new_page()
    page.set_default_timeout(10_000)
    complaints: list[str] = []
    page.on(
        "console", lambda message: complaints.append(message.text) if message.type in ("error", "warning") else None
    )
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("dialog", lambda dialog: (complaints.append(f"dialog {dialog.message}"), dialog.dismiss()))
    yield Watched(page, complaints)
    context.close()


def keep(page: playwright.Page, name: str) -> None:
    """Keep a picture of the page, for people to look at."""
    SCREENS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=str(SCREENS / f"{name}.png"), full_page=False)
