"""A page of the user's own network, by the command line: a real server on this machine."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

PAGE = "<!doctype html><title>Rain</title><h1>Rain closes a road</h1><p>The road over the pass was closed on Friday, police said.</p>"


class Archive(BaseHTTPRequestHandler):
    """A newsroom's archive."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(PAGE.encode())

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def test_a_page_of_the_own_network_is_read(tmp_path: Path) -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), Archive) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        done = subprocess.run(
            [sys.executable, "-m", "asreported", "read", f"http://127.0.0.1:{server.server_address[1]}/1"],
            capture_output=True, encoding="utf-8", check=False, cwd=tmp_path, env={**os.environ, "PYTHONUTF8": "1"}, timeout=120,
        )  # fmt: skip
        server.shutdown()
    assert done.returncode == 0, done.stderr
    assert "Rain closes a road" in done.stdout
