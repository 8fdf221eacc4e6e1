"""Accounts in a real file: passwords, roles, sessions that end, tokens, and pauses after wrong passwords."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from asreported.errors import InputError
from asreported.web.accounts import SESSION_SECONDS, Accounts, Attempts, User, csrf_of

WORD = "a bridge too far"


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def accounts(tmp_path: Path, clock: Clock) -> Accounts:
    made = Accounts.open(tmp_path / "news.accounts", clock)
    made.add("ada", WORD, "editor")
    return made


def test_a_right_password_begins_a_session(accounts: Accounts) -> None:
    secret = accounts.log_in("ada", WORD)
    assert secret is not None
    assert accounts.of_session(secret) == User("ada", "editor")


@pytest.mark.parametrize(
    ("name", "password"), [("ada", "a bridge too fa"), ("ada", ""), ("eve", WORD), ("", ""), ("ada' OR 1=1 --", WORD)]
)
def test_a_wrong_one_does_not(accounts: Accounts, name: str, password: str) -> None:
    assert accounts.log_in(name, password) is None


def test_a_session_ends_by_itself_and_by_logging_out(accounts: Accounts, clock: Clock) -> None:
    one, two = accounts.log_in("ada", WORD), accounts.log_in("ada", WORD)
    assert one is not None
    assert two not in (None, one)
    accounts.log_out(one)
    assert accounts.of_session(one) is None
    assert accounts.of_session(two or "") is not None
    clock.now += SESSION_SECONDS + 1
    assert accounts.of_session(two or "") is None


def test_nothing_in_the_file_lets_anybody_in(accounts: Accounts) -> None:
    session, token = accounts.log_in("ada", WORD), accounts.give_token("ada", "script")
    data = accounts.path.read_bytes()
    for secret in (WORD, session or "?", token):
        assert secret.encode() not in data
    assert b"$argon2id$" in data
    assert stat.S_IMODE(accounts.path.stat().st_mode) == 0o600


def test_tokens(accounts: Accounts) -> None:
    token = accounts.give_token("ada", "script")
    assert accounts.of_token(token) == User("ada", "editor")
    assert accounts.of_token(token + "x") is None
    assert accounts.of_session(token) is None
    assert accounts.tokens("ada") == ("script",)
    with pytest.raises(InputError, match="already"):
        accounts.give_token("ada", "script")
    accounts.take_token("ada", "script")
    assert accounts.of_token(token) is None


def test_who_is_removed_is_out_at_once(accounts: Accounts) -> None:
    session, token = accounts.log_in("ada", WORD), accounts.give_token("ada", "script")
    accounts.remove("ada")
    assert accounts.of_session(session or "") is None
    assert accounts.of_token(token) is None
    with pytest.raises(InputError, match="no user"):
        accounts.remove("ada")


@pytest.mark.parametrize(
    ("name", "password", "role", "message"),
    [
        ("ada", WORD, "reader", "already"),
        ("eve", "short", "reader", "10 to"),
        ("eve", "x" * 1001, "reader", "10 to"),
        ("Eve", WORD, "reader", "cannot be a user's name"),
        ("../eve", WORD, "reader", "cannot be a user's name"),
        ("<b>", WORD, "reader", "cannot be a user's name"),
        ("eve", WORD, "root", "no role"),
    ],
)
def test_what_cannot_be_added(accounts: Accounts, name: str, password: str, role: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        accounts.add(name, password, role)  # type: ignore[arg-type]
    assert accounts.users() == (User("ada", "editor"),)


def test_roles_hold_those_below() -> None:
    assert User("a", "admin").may("editor")
    assert User("a", "editor").may("editor")
    assert not User("a", "reader").may("editor")


def test_a_pause_after_failures_and_no_longer(clock: Clock) -> None:
    attempts = Attempts(3, 60, clock)
    for _ in range(3):
        assert attempts.wait("ada") == 0
        attempts.failed("ada")
        clock.now += 1
    assert attempts.wait("ada") == pytest.approx(57)
    assert attempts.wait("eve") == 0
    clock.now += 57
    assert attempts.wait("ada") == 0


def test_a_success_takes_back_one_failure_only(clock: Clock) -> None:
    attempts = Attempts(2, 60, clock)
    attempts.failed("address")
    attempts.failed("address")
    attempts.succeeded("address")
    attempts.failed("address")
    assert attempts.wait("address") > 0


def test_the_word_of_forms_is_a_sessions_own() -> None:
    assert csrf_of(b"key", "one") != csrf_of(b"key", "two")
    assert csrf_of(b"key", "one") != csrf_of(b"other", "one")


def test_a_file_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("no database at all " * 100)
    with pytest.raises(InputError, match="cannot hold accounts"):
        Accounts.open(tmp_path / "x")
