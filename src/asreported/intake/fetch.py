"""Fetching a page: over http and https only, of limited size and time, and never from inside the own network.

A web tool that fetches any address for anybody would open the machine's own network to everybody; so a host's
addresses are looked at before a connection is made, the connection goes to the address that was looked at, and every redirect is
looked at again. Proxies of the environment are not used, for the same reason.
"""

from __future__ import annotations

import ipaddress
import socket
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urljoin

from asreported.errors import InputError
from asreported.intake.limits import FETCH_REDIRECTS, FETCH_SECONDS, PAGE_BYTES, check_size
from asreported.version import __version__

if TYPE_CHECKING:
    import httpx

_MARKUP = ("text/html", "application/xhtml+xml")
_PLAIN = ("text/plain", "text/markdown")


class Fetched(NamedTuple):
    """What a server sent: the address that it came from in the end, the bytes, and what the server said of them."""

    url: str
    data: bytes
    charset: str | None
    markup: bool


def fetch(url: str, *, allow_private: bool = False) -> Fetched:
    """The page at an address. InputError says what went wrong, in one line.

    `allow_private` lets it reach loopback and private addresses (a newsroom's own archive, a test's server).
    """
    import time

    import httpx

    end = time.monotonic() + FETCH_SECONDS
    headers = {
        "User-Agent": f"asreported/{__version__}",
        "Accept": "text/html, application/xhtml+xml, text/plain;q=0.8",
    }
    at = url
    with httpx.Client(timeout=FETCH_SECONDS / 2, trust_env=False, follow_redirects=False) as client:
        for _ in range(FETCH_REDIRECTS + 1):
            try:
                request = _request(client, at, headers, allow_private)
                response = client.send(request, stream=True)
                try:
                    onward = response.headers.get("location") if response.is_redirect else None
                    if onward is None:
                        return _received(at, response, end)
                    at = urljoin(at, onward)
                finally:
                    response.close()
            except httpx.TimeoutException:
                raise InputError(f"{at}: no answer within {FETCH_SECONDS / 2:.0f} seconds") from None
            except (httpx.HTTPError, httpx.InvalidURL, UnicodeError, ValueError) as error:
                raise InputError(f"{at}: cannot be fetched ({_reason(error)})") from None
    raise InputError(f"{url}: more than {FETCH_REDIRECTS} redirects")


def _request(client: httpx.Client, url: str, headers: dict[str, str], allow_private: bool) -> httpx.Request:
    """A request to the very address that was looked at, under the host's name."""
    import httpx

    parts = httpx.URL(url)
    if parts.scheme not in ("http", "https") or not parts.host:
        raise InputError(f"{url}: only http and https addresses can be fetched")
    address = _looked_up(parts.host, parts.port or (443 if parts.scheme == "https" else 80), url, allow_private)
    return client.build_request(
        "GET",
        parts.copy_with(host=address),
        headers={**headers, "Host": parts.netloc.decode("ascii")},
        extensions={"sni_hostname": parts.raw_host.decode("ascii")} if parts.scheme == "https" else {},
    )


def _looked_up(host: str, port: int, url: str, allow_private: bool) -> str:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError:
        raise InputError(f"{url}: the host {host} is not known") from None
    addresses = [str(info[4][0]).partition("%")[0] for info in found]
    if not allow_private:
        for address in addresses:
            if not _is_public(address):
                raise InputError(f"{url}: {host} is an address inside the own network; save the page and give its file")
    return addresses[0]


def _is_public(address: str) -> bool:
    ip = ipaddress.ip_address(address)
    inner = getattr(ip, "ipv4_mapped", None) or getattr(ip, "sixtofour", None)
    return ip.is_global and not ip.is_multicast and (inner is None or inner.is_global)


def _received(url: str, response: httpx.Response, end: float) -> Fetched:
    import time

    if response.status_code != 200:
        raise InputError(f"{url}: the server answered {response.status_code} {response.reason_phrase}".rstrip())
    kind = response.headers.get("content-type", "text/html").partition(";")[0].strip().lower()
    if kind not in _MARKUP + _PLAIN:
        raise InputError(f"{url}: the server sent {kind or 'something unnamed'}, not a page or a text")
    data = bytearray()
    for piece in response.iter_bytes(65_536):
        data += piece
        check_size(url, len(data), PAGE_BYTES, "page")
        if time.monotonic() > end:
            raise InputError(f"{url}: not all of it came within {FETCH_SECONDS:.0f} seconds")
    if not data:
        raise InputError(f"{url}: the server sent nothing")
    return Fetched(url, bytes(data), response.charset_encoding, kind in _MARKUP)


def _reason(error: Exception) -> str:
    return (str(error) or type(error).__name__).splitlines()[0][:200]
