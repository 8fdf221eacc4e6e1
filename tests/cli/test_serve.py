"""`asreported serve` and `asreported user` as a user runs them."""

from __future__ import annotations

import http.client
import os
import re
import signal
import stat
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

WORD = "a bridge too far"


def run(here: Path, *arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "asreported", *arguments], input=given, capture_output=True, encoding="utf-8", check=False,
        cwd=here, env={**os.environ, "PYTHONUTF8": "1"}, timeout=120,
    )  # fmt: skip


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.5", "news.example"])
def test_beyond_this_machine_it_asks_for_accounts(tmp_path: Path, host: str) -> None:
    done = run(tmp_path, "serve", "--host", host)
    assert done.returncode == 1
    assert "without asking who they are" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_accounts_that_are_not_there_or_empty(tmp_path: Path) -> None:
    done = run(tmp_path, "serve", "--host", "0.0.0.0", "--accounts", "none")
    assert done.returncode == 1
    assert "there are no accounts yet" in done.stderr
    run(tmp_path, "user", "add", "ada", "--accounts", "a", given=WORD)
    run(tmp_path, "user", "remove", "ada", "--accounts", "a")
    assert "holds no user" in run(tmp_path, "serve", "--host", "0.0.0.0", "--accounts", "a").stderr


def test_users_come_and_go(tmp_path: Path) -> None:
    done = run(tmp_path, "user", "add", "ada", "--role", "editor", "--accounts", "a", given=WORD + "\n")
    assert (done.returncode, done.stderr) == (0, "asreported: ada may come in, as editor\n")
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o600
    token = run(tmp_path, "user", "token", "ada", "nightly", "--accounts", "a").stdout.strip()
    assert re.fullmatch(r"asr_[\w-]{40,}", token)
    assert run(tmp_path, "user", "list", "--accounts", "a").stdout == "ada\teditor\ttokens: nightly\n"
    assert run(tmp_path, "user", "token", "ada", "nightly", "--revoke", "--accounts", "a").returncode == 0
    assert run(tmp_path, "user", "remove", "ada", "--accounts", "a").returncode == 0
    assert run(tmp_path, "user", "list", "--accounts", "a").stdout == ""


@pytest.mark.parametrize(("arguments", "given", "message"), [
    (("add", "ada", "--accounts", "a"), "short\n", "10 to 1,000 characters"),
    (("add", "Ada Lovelace", "--accounts", "a"), WORD, "cannot be a user's name"),
    (("remove", "ada", "--accounts", "none"), "", "there are no accounts yet"),
    (("token", "ada", "x", "--accounts", "none"), "", "there are no accounts yet"),
])  # fmt: skip
def test_what_is_refused(tmp_path: Path, arguments: tuple[str, ...], given: str, message: str) -> None:
    done = run(tmp_path, "user", *arguments, given=given)
    assert done.returncode == 1
    assert message in done.stderr


def test_the_room_opens_and_closes(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "asreported", "serve", "--port", "0", "--ledger", "a.ledger"], cwd=tmp_path,
        stderr=subprocess.PIPE, encoding="utf-8",
    )  # fmt: skip
    with process:
        assert process.stderr is not None
        told = process.stderr.readline()
        found = re.search(r"http://127\.0\.0\.1:\d+/", told)
        try:
            assert found, told
            with urllib.request.urlopen(found.group(), timeout=60) as answer:
                assert b"There is no report here yet" in answer.read()
                assert "server" not in answer.headers
        finally:
            process.send_signal(signal.SIGTERM)
    assert process.returncode in (0, -signal.SIGTERM)


def test_a_port_that_is_taken(tmp_path: Path) -> None:
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        done = run(tmp_path, "serve", "--port", port)
    assert done.returncode == 1
    assert f"port {port} cannot be listened at" in done.stderr


def test_behind_a_server_with_tls_the_cookie_stays_on_tls(tmp_path: Path) -> None:
    run(tmp_path, "user", "add", "ada", "--accounts", "a", given=WORD)
    process = subprocess.Popen(
        [sys.executable, "-m", "asreported", "serve", "--port", "0", "--ledger", "a.ledger", "--accounts", "a"],
        cwd=tmp_path, stderr=subprocess.PIPE, encoding="utf-8",
    )  # fmt: skip
    with process:
        assert process.stderr is not None
        told = process.stderr.readline()
        try:
            host = re.search(r"127\.0\.0\.1:\d+", told)
            assert host, told
            connection = http.client.HTTPConnection(host.group(), timeout=60)
            headers = {
                "Content-Type": "application/x-www-form-urlencoded",
                "X-Forwarded-Proto": "https",
                "X-Forwarded-For": "198.51.100.7",
            }
            connection.request("POST", "/login", f"name=ada&password={WORD.replace(' ', '+')}", headers)
            answer = connection.getresponse()
            assert answer.status == 303
            assert "Secure" in (answer.getheader("set-cookie") or "")
            connection.close()
        finally:
            process.send_signal(signal.SIGTERM)
