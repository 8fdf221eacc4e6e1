"""Who may read, correct and administer: accounts, their sessions and their API tokens, in a small file of their own.

Passwords are kept as Argon2id makes them, sessions and tokens as their SHA-256: who reads the file can log in with none.

    accounts = Accounts.open("news.accounts")
    accounts.add("ada", "correct horse battery", "editor")
    session = accounts.log_in("ada", "correct horse battery")
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Literal, NamedTuple, cast, get_args

from asreported.errors import InputError

Role = Literal["reader", "editor", "admin"]
ROLES: tuple[Role, ...] = get_args(Role)
SESSION_SECONDS = 12 * 3600
SHORTEST_PASSWORD, LONGEST_PASSWORD = 10, 1_000
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,62}")
_TABLES = """
CREATE TABLE IF NOT EXISTS users (name TEXT PRIMARY KEY, password TEXT NOT NULL, role TEXT NOT NULL, created INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS sessions (digest TEXT PRIMARY KEY, user TEXT NOT NULL REFERENCES users(name) ON DELETE CASCADE,
  ends INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS tokens (digest TEXT PRIMARY KEY, user TEXT NOT NULL REFERENCES users(name) ON DELETE CASCADE,
  label TEXT NOT NULL, created INTEGER NOT NULL, UNIQUE (user, label));
"""


class User(NamedTuple):
    """Somebody who may do what their role allows."""

    name: str
    role: Role

    def may(self, role: Role) -> bool:
        """Does this user's role hold that one too?"""
        return ROLES.index(self.role) >= ROLES.index(role)


class Accounts:
    """The accounts of one reading room. Safe to share among threads: every call has a connection of its own."""

    def __init__(self, path: Path, clock: Callable[[], float] = time.time) -> None:
        self.path, self._clock = path, clock
        from argon2 import PasswordHasher

        self._hasher = PasswordHasher()
        self._nobody = self._hasher.hash(secrets.token_hex(16))  # what a name that is not there is compared with

    @classmethod
    def open(cls, path: str | Path, clock: Callable[[], float] = time.time) -> Accounts:
        """The accounts in that file, which is made when it is not there, for its owner alone. InputError when it is none."""
        at = Path(path).expanduser()
        try:
            at.parent.mkdir(parents=True, exist_ok=True)
            at.touch(mode=0o600, exist_ok=True)
            made = cls(at, clock)
            with made._connected() as connection:
                connection.executescript(_TABLES)
        except (OSError, sqlite3.Error) as error:
            raise InputError(f"{at} cannot hold accounts: {error}") from None
        return made

    @contextmanager
    def _connected(self) -> Iterator[sqlite3.Connection]:
        with closing(sqlite3.connect(self.path, timeout=10)) as connection:
            connection.execute("PRAGMA foreign_keys=ON")
            with connection:
                yield connection

    def add(self, name: str, password: str, role: Role) -> None:
        """A new user. InputError when there is one of that name, or the password is too short."""
        if not _NAME.fullmatch(name):
            raise InputError(f"{name!r} cannot be a user's name: small letters, digits, dots, hyphens, at most 63")
        if role not in ROLES:
            raise InputError(f"{role!r} is no role; one of {', '.join(ROLES)}")
        kept = self._hasher.hash(_checked(password))
        try:
            with self._connected() as connection:
                connection.execute("INSERT INTO users VALUES (?, ?, ?, ?)", (name, kept, role, int(self._clock())))
        except sqlite3.IntegrityError:
            raise InputError(f"there is a user {name!r} already") from None

    def remove(self, name: str) -> None:
        """Take a user away, with all sessions and tokens. InputError when there is none of that name."""
        with self._connected() as connection:
            if connection.execute("DELETE FROM users WHERE name = ?", (name,)).rowcount == 0:
                raise InputError(f"there is no user {name!r}")

    def users(self) -> tuple[User, ...]:
        """All users, by name."""
        with self._connected() as connection:
            rows = connection.execute("SELECT name, role FROM users ORDER BY name").fetchall()
        return tuple(User(name, role) for name, role in rows)

    def log_in(self, name: str, password: str) -> str | None:
        """A new session's secret, or None. It takes as long for a name that is not there."""
        from argon2.exceptions import Argon2Error, InvalidHashError

        with self._connected() as connection:
            row = connection.execute("SELECT password FROM users WHERE name = ?", (name,)).fetchone()
        try:
            right: bool = self._hasher.verify(row[0] if row else self._nobody, password[:LONGEST_PASSWORD])
        except (Argon2Error, InvalidHashError):
            right = False
        if not right or row is None:
            return None
        secret = secrets.token_urlsafe(32)
        now = int(self._clock())
        with self._connected() as connection:
            connection.execute("DELETE FROM sessions WHERE ends <= ?", (now,))
            connection.execute("INSERT INTO sessions VALUES (?, ?, ?)", (_digest(secret), name, now + SESSION_SECONDS))
        return secret

    def of_session(self, secret: str) -> User | None:
        """Whose session it is; None when it is none, or over."""
        with self._connected() as connection:
            row = connection.execute(
                "SELECT name, role FROM sessions JOIN users ON user = name WHERE digest = ? AND ends > ?",
                (_digest(secret), int(self._clock())),
            ).fetchone()
        return User(row[0], cast("Role", row[1])) if row else None

    def log_out(self, secret: str) -> None:
        """End a session."""
        with self._connected() as connection:
            connection.execute("DELETE FROM sessions WHERE digest = ?", (_digest(secret),))

    def give_token(self, name: str, label: str) -> str:
        """A new API token of a user, shown this once. InputError when there is no such user, or one of that label."""
        secret = f"asr_{secrets.token_urlsafe(32)}"
        try:
            with self._connected() as connection:
                connection.execute(
                    "INSERT INTO tokens VALUES (?, ?, ?, ?)", (_digest(secret), name, label, int(self._clock()))
                )
        except sqlite3.IntegrityError:
            raise InputError(f"there is no user {name!r}, or a token {label!r} already") from None
        return secret

    def take_token(self, name: str, label: str) -> None:
        """Take a token back. InputError when there is none."""
        with self._connected() as connection:
            if connection.execute("DELETE FROM tokens WHERE user = ? AND label = ?", (name, label)).rowcount == 0:
                raise InputError(f"{name!r} has no token {label!r}")

    def tokens(self, name: str) -> tuple[str, ...]:
        """The labels of a user's tokens."""
        with self._connected() as connection:
            rows = connection.execute("SELECT label FROM tokens WHERE user = ? ORDER BY label", (name,)).fetchall()
        return tuple(label for (label,) in rows)

    def of_token(self, secret: str) -> User | None:
        """Whose token it is; None when it is nobody's."""
        with self._connected() as connection:
            row = connection.execute(
                "SELECT name, role FROM tokens JOIN users ON user = name WHERE digest = ?", (_digest(secret),)
            ).fetchone()
        return User(row[0], cast("Role", row[1])) if row else None


class Attempts:
    """How often something failed: after `limit` failures within `seconds`, no more for the rest of that time."""

    def __init__(self, limit: int, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._limit, self._seconds, self._clock = limit, seconds, clock
        self._failed: dict[str, list[float]] = {}
        self._lock = threading.Lock()

    def wait(self, key: str) -> float:
        """Seconds to wait before the next attempt; 0 when it may be made now."""
        with self._lock:
            recent = self._recent(key)
            return max(0.0, recent[0] + self._seconds - self._clock()) if len(recent) >= self._limit else 0.0

    def failed(self, key: str) -> None:
        """One more."""
        with self._lock:
            self._failed[key] = [*self._recent(key), self._clock()][-self._limit :]
            if len(self._failed) > 10_000:
                self._failed = {k: v for k in list(self._failed) if (v := self._recent(k))}

    def succeeded(self, key: str) -> None:
        """Take the last one back: it was none. Those before it stay."""
        with self._lock:
            if key in self._failed:
                self._failed[key] = self._failed[key][:-1]

    def _recent(self, key: str) -> list[float]:
        since = self._clock() - self._seconds
        return [at for at in self._failed.get(key, ()) if at > since]


def csrf_of(key: bytes, session: str) -> str:
    """The word that forms of a session must send back: nobody else's page can know it."""
    return hmac.new(key, session.encode("utf-8", "replace"), hashlib.sha256).hexdigest()


def masked(word: str) -> str:
    """A word of forms as a page carries it, another each time: in a packed page its length tells nothing of it (BREACH)."""
    secret = bytes.fromhex(word)
    mask = secrets.token_bytes(len(secret))
    return (mask + _mixed(secret, mask)).hex()


def unmasked(sent: str) -> str:
    """The word that a page was given by `masked`; "" for what was not made so."""
    try:
        data = bytes.fromhex(sent)
    except ValueError:
        return ""
    half = len(data) // 2
    return _mixed(data[:half], data[half:]).hex() if len(data) == 2 * half else ""


def _mixed(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))


def same(one: str, other: str) -> bool:
    """Are two secrets the same, in a time that does not tell where they differ?"""
    return hmac.compare_digest(one.encode("utf-8", "replace"), other.encode("utf-8", "replace"))


def _checked(password: str) -> str:
    if not SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD:
        raise InputError(f"a password has {SHORTEST_PASSWORD} to {LONGEST_PASSWORD:,} characters")
    return password


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()
