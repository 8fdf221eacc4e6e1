"""No address that a stranger gives makes this machine speak to its own network: real sockets, a real server on loopback.

The server counts who reaches it, whatever comes of it afterwards; nobody may.
"""

from __future__ import annotations

import contextlib
import gzip
import socket
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from asreported.errors import InputError
from asreported.intake import address as addresses
from asreported.intake.address import is_public
from asreported.intake.fetch import fetch

REACHED: list[str] = []


class Inside(BaseHTTPRequestHandler):
    """A service of the own network that nobody outside should reach."""

    def do_GET(self) -> None:
        REACHED.append(self.path)
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.end_headers()
        self.wfile.write(b"the secret")

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


class Dual(ThreadingHTTPServer):
    """On IPv6 and IPv4 of loopback, on a port that pages are served on."""

    address_family = socket.AF_INET6

    def server_bind(self) -> None:
        self.socket.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
        super().server_bind()


@pytest.fixture(scope="module")
def inside() -> Iterator[int]:
    """The port of a server on every loopback address."""
    for port in (8008, 8080, 8443, 8000):
        try:
            server = Dual(("::", port), Inside)
            break
        except OSError:
            continue
    else:
        pytest.skip("no port of the allowed ones is free")
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield port
    server.shutdown()
    server.server_close()
    thread.join()


# Every way to write an address of the own network that we know; {p} is the server's port.
NUMBERS = (
    "127.0.0.1 127.0.0.2 127.1 127.0.1 127.255.255.254 2130706433 017700000001 0x7f000001 0x7F.0x0.0x0.0x1 0177.0.0.1 0177.0.0.01 "
    "0x7f.1 127.0x1 0x7f.0.1 00000177.0.0.1 127.0.0.01 127.00.00.01 0.0.0.0 0 00 0x0 000.000.000.000 0.0 0.0.0 2130706434 "
    "10.0.0.1 10.255.255.255 0xa000001 167772161 012.0.0.1 10.1 172.16.0.1 172.31.255.254 192.168.0.1 192.168.1 3232235777 "
    "0xc0a80001 169.254.169.254 0xa9fea9fe 2852039166 0251.0376.0251.0376 169.254.43518 169.16689662 100.64.0.1 100.127.255.254 "
    "192.0.0.1 192.0.0.8 192.0.0.170 192.0.2.1 198.18.0.1 198.19.255.255 198.51.100.1 203.0.113.1 224.0.0.1 239.255.255.255 "
    "233.252.0.1 240.0.0.1 255.255.255.255 0.1.2.3 192.88.99.1"
).split()
SIXES = (
    "::1 :: 0:0:0:0:0:0:0:1 0000:0000:0000:0000:0000:0000:0000:0001 ::ffff:127.0.0.1 ::ffff:7f00:1 ::FFFF:127.0.0.1 0:0:0:0:0:ffff:127.0.0.1 "
    "::127.0.0.1 ::7f00:1 ::ffff:0:127.0.0.1 ::ffff:10.0.0.1 ::ffff:192.168.0.1 ::ffff:169.254.169.254 ::ffff:a9fe:a9fe ::ffff:0.0.0.0 "
    "fe80::1 febf::1 fec0::1 fc00::1 fd00::1 fd00:ec2::254 fdff:ffff::1 ff02::1 ff01::1 ff05::1:3 64:ff9b::127.0.0.1 64:ff9b::7f00:1 "
    "64:ff9b::10.0.0.1 64:ff9b:1::1 2002:7f00:1:: 2002:a00:1:: 2002:c0a8:1:: 2002:a9fe:a9fe:: 2001:0:4136:e378:8000:63bf:80ff:fffe 2001:db8::1 "
    "2001:10::1 100::1 2606:4700::5efe:7f00:1 2606:4700::200:5efe:a00:1 3fff::1 5f00::1 fe80::1%25lo ::1%25lo"
).split()
NAMES = ("localhost LOCALHOST LocalHost localhost. ip6-localhost ip6-loopback localhost.localdomain foo.localhost a.b.localhost 127.0.0.1. "
         "①②⑦.⓪.⓪.① 127。0。0。1 １２７.0.0.1 loc𝐚lhost ⓛocalhost").split()  # fmt: skip
ODD = (
    "http://user@127.0.0.1:{p}/",
    "http://user:word@127.0.0.1:{p}/",
    "http://example.org@127.0.0.1:{p}/",
    "http://example.org:80@127.0.0.1:{p}/",
    "http://127.0.0.1:{p}@example.org/",
    "http://127.0.0.1:{p}\\@example.org/",
    "http://example.org\\@127.0.0.1:{p}/",
    "http:\\\\127.0.0.1:{p}\\",
    "http:/\\127.0.0.1:{p}/",
    "http:127.0.0.1:{p}/",
    "http:/127.0.0.1:{p}/",
    "http:///127.0.0.1:{p}/",
    "http:////127.0.0.1:{p}/",
    "//127.0.0.1:{p}/",
    "http://127.0.0.1:{p}#@example.org/",
    "http://127.0.0.1:{p}?@example.org/",
    "http://127.0.0.1:{p};@example.org/",
    "http://example.org #@127.0.0.1:{p}/",
    "http://127.0.0.1 :{p}/",
    "http://127.0.0.1\t:{p}/",
    "http://127.0.0.1\n:{p}/",
    "http://127.0.0.1\r\n:{p}/",
    "http://127.0.0.1:{p}/\r\nHost: example.org",
    "ht\ntp://127.0.0.1:{p}/",
    "http://127.0.0.1\x00.example.org:{p}/",
    "http://127.0.0.1%00.example.org:{p}/",
    "http://127.0.0.1%2eexample.org:{p}/",
    "http://127%2e0%2e0%2e1:{p}/",
    "http://%31%32%37.0.0.1:{p}/",
    "http://[127.0.0.1]:{p}/",
    "http://[::1:{p}/",
    "http://::1:{p}/",
    "http://[::1]]:{p}/",
    "http://[[::1]]:{p}/",
    "http://[::1]@example.org:{p}/",
    "http://[v1.127.0.0.1]:{p}/",
    "http://127.0.0.1:0{p}/",
    "http://127.0.0.1:{p}{p}/",
    "http://127.0.0.1:-1/",
    "http://127.0.0.1:٨٠٨٠/",
    "http://127.0.0.1,example.org:{p}/",
    "http://localhost%E3%80%82:{p}/",
    "http://1\u00ad27.0.0.1:{p}/",
    "http://127.0.0.1\u200b:{p}/",
    "HTTP://127.0.0.1:{p}/",
    "hTTpS://127.0.0.1:{p}/",
    " http://127.0.0.1:{p}/",
    "http://127.0.0.1:{p}/ ",
    "file:///etc/passwd",
    "file://127.0.0.1/etc/passwd",
    "gopher://127.0.0.1:{p}/_GET%20/",
    "dict://127.0.0.1:{p}/info",
    "ftp://127.0.0.1:{p}/",
    "ldap://127.0.0.1:{p}/",
    "jar:http://127.0.0.1:{p}/!/",
    "view-source:http://127.0.0.1:{p}/",
    "data:text/html,<p>x</p>",
    "javascript:alert(1)",
    "ws://127.0.0.1:{p}/",
    "unix:///var/run/docker.sock",
    "http+unix://%2Fvar%2Frun%2Fdocker.sock/info",
    "http://unix:/var/run/docker.sock:/info",
    "",
    "http://",
    "http://:{p}/",
    "http://.:{p}/",
    "http://..:{p}/",
    "http://" + "a" * 5000 + "/",
)
ADDRESSES = (
    *(f"http://{host}:{{p}}/n" for host in NUMBERS),
    *(f"http://[{host}]:{{p}}/s" for host in SIXES),
    *(f"http://{host}:{{p}}/l" for host in NAMES),
    *ODD,
)


def test_the_corpus_is_as_large_as_it_says() -> None:
    assert len(set(ADDRESSES)) == len(ADDRESSES) >= 150


@pytest.mark.parametrize("address", ADDRESSES, ids=lambda a: repr(a)[:60])
def test_nothing_inside_is_reached(inside: int, address: str) -> None:
    REACHED.clear()
    with pytest.raises(InputError) as caught:
        fetch(address.replace("{p}", str(inside)), seconds=4)
    assert REACHED == []
    assert "\n" not in str(caught.value)


def test_the_server_would_have_been_reached(inside: int) -> None:
    """The guard of all tests above: with leave, the very same server answers."""
    REACHED.clear()
    assert fetch(f"http://127.0.0.1:{inside}/n", allow_private=True).data == b"the secret"
    assert REACHED == ["/n"]


@pytest.mark.parametrize("address", ["93.184.216.34", "1.1.1.1", "2606:4700:4700::1111", "::ffff:1.1.1.1", "8.8.8.8"])
def test_the_open_internet_is_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("address", [*(s.replace("%25", "%") for s in SIXES), "127.0.0.1", "10.1.2.3"])
def test_what_is_not_public(address: str) -> None:
    assert not is_public(address)


Answer = list[tuple[Any, ...]]


def _answers(monkeypatch: pytest.MonkeyPatch, *turns: list[str]) -> list[str]:
    """The name server of a stranger: each time it is asked for a name it gives the next answer."""
    asked: list[str] = []
    real = socket.getaddrinfo

    def answering(host: Any, port: Any, *rest: Any, **more: Any) -> Answer:
        if host != "stranger.example":
            return list(real(host, port, *rest, **more))
        turn = turns[min(len(asked), len(turns) - 1)]
        asked.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in turn]

    monkeypatch.setattr(socket, "getaddrinfo", answering)
    return asked


def test_a_name_that_changes_after_the_look_is_not_asked_again(inside: int, monkeypatch: pytest.MonkeyPatch) -> None:
    REACHED.clear()
    asked = _answers(monkeypatch, ["198.41.0.4"], ["127.0.0.1"])
    gone: list[tuple[str, int]] = []
    connect = socket.create_connection

    def connecting(to: tuple[str, int], *rest: Any, **more: Any) -> socket.socket:
        gone.append(to)
        if to[0] == "198.41.0.4":
            raise OSError("not from a test")
        return connect(to, *rest, **more)

    monkeypatch.setattr(socket, "create_connection", connecting)
    with pytest.raises(InputError, match="cannot be fetched"):
        fetch(f"http://stranger.example:{inside}/", seconds=3)
    assert (asked, gone, REACHED) == (["stranger.example"], [("198.41.0.4", inside)], [])


@pytest.mark.parametrize(
    "answer", [["127.0.0.1"], ["198.41.0.4", "127.0.0.1"], ["127.0.0.1", "198.41.0.4"], ["10.0.0.1"]]
)
def test_a_name_of_which_one_address_is_inside(inside: int, monkeypatch: pytest.MonkeyPatch, answer: list[str]) -> None:
    REACHED.clear()
    _answers(monkeypatch, answer)
    with pytest.raises(InputError, match="inside the own network"):
        fetch(f"http://stranger.example:{inside}/", seconds=3)
    assert REACHED == []


class Hostile(BaseHTTPRequestHandler):
    """A server that is out to do harm: redirects inward, bombs, answers that never end."""

    protocol_version = "HTTP/1.1"
    inside = 0

    def do_GET(self) -> None:
        kind = self.path.strip("/")
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            getattr(self, f"do_{kind}")()
        self.close_connection = True

    def _head(self, *headers: tuple[str, str], status: int = 200) -> None:
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()

    def do_bomb(self) -> None:
        self._head(("Content-Type", "text/html"), ("Content-Encoding", "gzip"))
        self.wfile.write(gzip.compress(b"\0" * 300_000_000, 1)[:2_000_000])

    def do_twice(self) -> None:
        self._head(("Content-Type", "text/html"), ("Content-Encoding", "gzip, gzip"))
        self.wfile.write(gzip.compress(gzip.compress(b"\0" * 100_000)))

    def do_brotli(self) -> None:
        self._head(("Content-Type", "text/html"), ("Content-Encoding", "br"))
        self.wfile.write(b"\x1b\x00\x00")

    def do_damaged(self) -> None:
        self._head(("Content-Type", "text/html"), ("Content-Encoding", "gzip"))
        self.wfile.write(b"no gzip at all")

    def do_packed(self) -> None:
        self._head(("Content-Type", "text/plain"), ("Content-Encoding", "gzip"))
        self.wfile.write(gzip.compress(b"Rain fell."))

    def do_trickle(self) -> None:
        self._head(("Content-Type", "text/html"))
        while True:
            self.wfile.write(b"a")
            self.wfile.flush()
            time.sleep(0.1)

    def do_slowhead(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\n")
        while True:
            self.wfile.write(b"X-A: b\r\n")
            self.wfile.flush()
            time.sleep(0.1)

    def do_waiting(self) -> None:
        while True:
            self.wfile.write(b"HTTP/1.1 102 Processing\r\n\r\n")
            self.wfile.flush()
            time.sleep(0.05)

    def do_manyheads(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\n" + b"X-A: b\r\n" * 100_000)

    def do_endless(self) -> None:
        self._head(("Content-Type", "text/html"))
        while True:
            self.wfile.write(b"a" * 1_000_000)

    def do_silent(self) -> None:
        time.sleep(6)

    def do_inward(self) -> None:
        self._head(("Location", f"http://10.0.0.1:{Hostile.inside}/"), status=302)

    def do_file(self) -> None:
        self._head(("Location", "file:///etc/passwd"), status=301)

    def do_badaddress(self) -> None:
        self._head(("Location", "http://[::1"), status=307)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def hostile() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Hostile)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    threading.Thread(target=server.server_close, daemon=True).start()


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("bomb", "too large"),
        ("twice", "not asked for"),
        ("brotli", "not asked for"),
        ("damaged", "damaged"),
        ("trickle", "no answer within 1 second"),
        ("slowhead", "no answer within 1 second"),
        ("waiting", "no answer within 1 second"),
        ("manyheads", "cannot be fetched"),
        ("endless", "too large"),
        ("silent", "no answer within 1 second"),
        ("file", "only http and https"),
        ("badaddress", "cannot be fetched"),
    ],
)
def test_a_hostile_server_is_left_in_time(hostile: str, path: str, message: str) -> None:
    seconds = 20 if path in ("bomb", "endless") else 1
    began = time.monotonic()
    with pytest.raises(InputError, match=message):
        fetch(f"{hostile}/{path}", allow_private=True, seconds=seconds)
    assert time.monotonic() - began < seconds + 1


def test_gzip_is_undone(hostile: str) -> None:
    assert fetch(f"{hostile}/packed", allow_private=True).data == b"Rain fell."


def test_a_public_page_does_not_lead_inward(hostile: str, inside: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Even who may reach the own network is not led there by a page of the open internet."""
    REACHED.clear()
    Hostile.inside = inside
    monkeypatch.setattr(addresses, "is_public", lambda address: address == "127.0.0.1")
    with pytest.raises(InputError, match="inside the own network"):
        fetch(f"{hostile}/inward", allow_private=True, seconds=3)
    assert REACHED == []


def test_a_port_that_serves_no_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(InputError, match="port 25"):
        fetch("http://93.184.216.34:25/")
