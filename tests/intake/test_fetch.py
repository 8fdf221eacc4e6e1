"""Fetching, from a real server on this machine; and every address that must not be fetched."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from asreported.errors import InputError
from asreported.intake import fetch as fetching
from asreported.intake import load_report
from asreported.intake.fetch import fetch

PAGE = (
    "<!doctype html><html><head><title>Rain</title></head><body><article><h1>Rain closes two roads in Lindholm</h1>"
    "<p>Two roads over the pass were closed on Friday after heavy rain, the roads office of Lindholm said.</p>"
    "</article></body></html>"
)


class Newsroom(BaseHTTPRequestHandler):
    """A newspaper's server: pages, redirects and trouble."""

    def do_GET(self) -> None:
        if self.path.startswith("/to/"):
            self.send_response(302)
            self.send_header(
                "Location", {"/to/page": "/page", "/to/file": "file:///etc/hosts"}.get(self.path, self.path)
            )
            self.end_headers()
            return
        status, kind, body = {
            "/page": (200, "text/html; charset=utf-8", PAGE.encode()),
            "/text": (200, "text/plain; charset=iso-8859-1", "Café closed, owner said.".encode("latin-1")),
            "/picture": (200, "image/png", b"\x89PNG"),
            "/nothing": (200, "text/html", b""),
            "/large": (200, "text/html", b"x" * 300_000),
        }.get(self.path, (404, "text/html", b"gone"))
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def newsroom() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Newsroom)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_page_is_fetched_and_read(newsroom: str) -> None:
    report, notes = load_report(f"{newsroom}/page", allow_private=True)
    assert report.title == "Rain closes two roads in Lindholm"
    assert report.url == f"{newsroom}/page"
    assert notes == ()


def test_a_plain_text_in_the_servers_charset(newsroom: str) -> None:
    assert load_report(f"{newsroom}/text", allow_private=True)[0].text == "Café closed, owner said."


def test_a_redirect_is_followed(newsroom: str) -> None:
    assert fetch(f"{newsroom}/to/page", allow_private=True).url == f"{newsroom}/page"


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("/missing", "answered 404"),
        ("/picture", "sent image/png"),
        ("/nothing", "sent nothing"),
        ("/to/itself", "more than 5 redirects"),
        ("/to/file", "only http and https"),
    ],
)
def test_trouble_is_told_in_one_line(newsroom: str, path: str, message: str) -> None:
    with pytest.raises(InputError, match=message) as caught:
        fetch(newsroom + path, allow_private=True)
    assert "\n" not in str(caught.value)


def test_a_page_that_is_too_large(newsroom: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "PAGE_BYTES", 100_000)
    with pytest.raises(InputError, match="too large"):
        fetch(f"{newsroom}/large", allow_private=True)


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://localhost/",
        "http://10.0.0.1/",
        "http://192.168.1.1/",
        "http://169.254.169.254/latest/meta-data",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://0.0.0.0/",
        "http://2130706433/",
    ],
)
def test_the_own_network_is_not_reached(url: str) -> None:
    with pytest.raises(InputError, match=r"inside the own network|is not known"):
        fetch(url)


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("ftp://a.example/b", "only http and https"),
        ("http://", "only http and https"),
        ("http://no-such-host.invalid/", "is not known"),
        ("http://127.0.0.1:1/", "cannot be fetched"),
        ("http://a b/", "cannot be fetched|is not known"),
    ],
)
def test_addresses_that_lead_nowhere(url: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        fetch(url, allow_private=True)
