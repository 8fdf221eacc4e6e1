"""What a reading room is run with."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

from asreported.web.accounts import Accounts, User

LOCAL_HOSTS = frozenset({"127.0.0.1", "localhost", "[::1]", "::1"})
# Whoever sits at the machine, where no accounts are asked for.
AT_THE_MACHINE = User("local", "admin")


@dataclass(frozen=True, kw_only=True)
class Settings:
    """How the room is run.

    accounts     who may come in; None for local use: everybody at this machine, and nobody else
    key          what the words in forms are made with; new with every start
    fetch_private  may "give an address" reach this machine's own network? Only tests say so
    body_bytes   the most that a request may bring
    """

    accounts: Accounts | None = None
    key: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    fetch_private: bool = False
    body_bytes: int = 24_000_000

    @property
    def local(self) -> bool:
        """Is it one person's room, on one machine?"""
        return self.accounts is None
