"""Fetching a page: over http and https only, of limited size and time, and never from inside the own network.

What may be connected to is decided in `address`, at the very connection, and for every redirect anew. Proxies of the
environment are not used, since they would look up the host again. What a server packs is unpacked piece by piece, so that
a small answer cannot become a large one.
"""

from __future__ import annotations

import time
import zlib
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urljoin

from asreported.errors import InputError
from asreported.intake.limits import FETCH_REDIRECTS, FETCH_SECONDS, PAGE_BYTES, check_size
from asreported.version import __version__

if TYPE_CHECKING:
    import httpcore
    import httpx

_MARKUP = ("text/html", "application/xhtml+xml")
_PLAIN = ("text/plain", "text/markdown")
_REDIRECTS = (301, 302, 303, 307, 308)
_PIECE = 65_536


class Fetched(NamedTuple):
    """What a server sent: the address that it came from in the end, the bytes, and what the server said of them."""

    url: str
    data: bytes
    charset: str | None
    markup: bool


def fetch(url: str, *, allow_private: bool = False, seconds: float = FETCH_SECONDS) -> Fetched:
    """The page at an address. InputError says what went wrong, in one line.

    `allow_private` lets it reach loopback and private addresses (a newsroom's own archive, a test's server) where the
    given address is one; a page of the open internet cannot lead there by a redirect.
    `seconds` is the time that all of it may take, redirects included.
    """
    import httpcore
    import httpx

    from asreported.intake.address import CheckedNetwork, checked_address

    end = time.monotonic() + seconds
    at = url
    for _ in range(FETCH_REDIRECTS + 1):
        checked_address(at)
        network = CheckedNetwork(end=end, allow_private=allow_private)
        try:
            parts = httpx.URL(at)
            with (
                httpcore.ConnectionPool(
                    ssl_context=httpx.create_ssl_context(trust_env=False), network_backend=network
                ) as pool,
                pool.stream(
                    "GET", _target(parts), headers=_headers(parts), extensions=_patience(seconds / 2)
                ) as response,
            ):
                said = httpx.Response(response.status, headers=response.headers)
                onward = said.headers.get("location") if response.status in _REDIRECTS else None
                if onward is None:
                    return _received(at, said, _unpacked(at, said, response.iter_stream()))
        except (httpcore.TimeoutException, TimeoutError):
            raise InputError(f"{at}: no answer within {seconds:.0f} seconds") from None
        except InputError as error:
            raise error if str(error).startswith(at) else InputError(f"{at}: {error}") from None
        except (
            httpcore.NetworkError, httpcore.ProtocolError, httpcore.UnsupportedProtocol, httpx.InvalidURL,
            UnicodeError, ValueError, OSError,
        ) as error:  # fmt: skip
            raise InputError(f"{at}: cannot be fetched ({_reason(error)})") from None
        allow_private = allow_private and network.private
        at = _onward(at, onward)
    raise InputError(f"{url}: more than {FETCH_REDIRECTS} redirects")


def _onward(at: str, onward: str) -> str:
    try:
        return urljoin(at, onward)
    except ValueError:
        raise InputError(f"{at}: cannot be fetched (it leads to an address that is none)") from None


def _target(parts: httpx.URL) -> httpcore.URL:
    import httpcore

    return httpcore.URL(
        scheme=parts.raw_scheme.lower(), host=parts.raw_host, port=parts.port, target=parts.raw_path or b"/"
    )


def _headers(parts: httpx.URL) -> list[tuple[bytes, bytes]]:
    return [
        (b"Host", parts.netloc),
        (b"User-Agent", f"asreported/{__version__}".encode("ascii")),
        (b"Accept", b"text/html, application/xhtml+xml, text/plain;q=0.8"),
        (b"Accept-Encoding", b"gzip"),
        (b"Connection", b"close"),
    ]


def _patience(seconds: float) -> dict[str, dict[str, float]]:
    return {"timeout": {"connect": seconds, "read": seconds, "write": seconds, "pool": seconds}}


def _received(url: str, response: httpx.Response, pieces: Iterable[bytes]) -> Fetched:
    if response.status_code != 200:
        raise InputError(f"{url}: the server answered {response.status_code} {response.reason_phrase}".rstrip())
    kind = response.headers.get("content-type", "text/html").partition(";")[0].strip().lower()
    if kind not in _MARKUP + _PLAIN:
        raise InputError(f"{url}: the server sent {kind or 'something unnamed'}, not a page or a text")
    data = bytearray()
    for piece in pieces:
        data += piece
        check_size(url, len(data), PAGE_BYTES, "page")
    if not data:
        raise InputError(f"{url}: the server sent nothing")
    return Fetched(url, bytes(data), response.charset_encoding, kind in _MARKUP)


def _unpacked(url: str, response: httpx.Response, pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The body's bytes; gzip is undone in steps of at most `_PIECE` bytes, any other packing is refused."""
    packing = response.headers.get("content-encoding", "identity").strip().lower() or "identity"
    if packing == "identity":
        yield from pieces
        return
    if packing not in ("gzip", "x-gzip"):
        raise InputError(f"{url}: the server packed the page in a way that was not asked for ({packing[:40]})")
    undone = zlib.decompressobj(16 + zlib.MAX_WBITS)
    try:
        for piece in pieces:
            rest = piece
            while rest and not undone.eof:
                yield undone.decompress(rest, _PIECE)
                rest = undone.unconsumed_tail
    except zlib.error:
        raise InputError(f"{url}: the packed page is damaged") from None


def _reason(error: Exception) -> str:
    return (str(error) or type(error).__name__).splitlines()[0][:200]
