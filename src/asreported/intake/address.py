"""Which addresses a stranger's request may make this machine connect to, and connections that go there and nowhere else.

A web tool that fetches any address for anybody would open the machine's own network to everybody. The check stands where
the connection is made: a host is looked up once, all its addresses are looked at, and the connection goes to one that was
looked at, so that a name that changes between look and connection (DNS rebinding) changes nothing. Everything that is
read has one end of time, however slowly it trickles.

>>> is_public("93.184.216.34"), is_public("10.0.0.1"), is_public("::ffff:127.0.0.1"), is_public("64:ff9b::a00:1")
(True, False, False, False)
"""

from __future__ import annotations

import ipaddress
import socket
import ssl
import time
from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

import httpcore

from asreported.errors import InputError

# Where pages are served; anything else is no page, and may be a mail server that is asked to send a mail.
PORTS = frozenset({80, 443, 8000, 8008, 8080, 8443})
LONGEST_ADDRESS = 4_000
# What Python's tables call global, in one version or another, and is none: tunnels that carry an IPv4 address, examples.
_NOWHERE = tuple(map(ipaddress.ip_network, ("2002::/16", "2001::/32", "3fff::/20", "192.88.99.0/24")))
_ISATAP = (0x5EFE, 0x02005EFE)  # the middle of an interface's number that ends in an IPv4 address
_GLOBAL_UNICAST = ipaddress.ip_network("2000::/3")  # all of IPv6 that is given out


def checked_address(url: str) -> None:
    """InputError when `url` is no plain http address: another scheme, a name before an @, spaces, controls, backslashes."""
    shown = url if len(url) <= 200 else url[:199] + "…"
    if len(url) > LONGEST_ADDRESS:
        raise InputError(f"{shown}: an address of more than {LONGEST_ADDRESS:,} characters cannot be fetched")
    if any(ord(c) <= 0x20 or ord(c) == 0x7F or c == "\\" for c in url):
        raise InputError(f"{shown!r}: cannot be fetched (an address has no spaces, controls or backslashes)")
    try:
        parts = urlsplit(url)
        host = parts.hostname
        parts.port  # noqa: B018 (its getter checks it)
    except ValueError as error:
        raise InputError(f"{shown}: cannot be fetched ({error})") from None
    if parts.scheme.lower() not in ("http", "https") or not host:
        raise InputError(f"{shown}: only http and https addresses can be fetched")
    if "@" in parts.netloc:
        raise InputError(f"{shown}: cannot be fetched (a name before the @ is not sent to anybody)")


def is_public(address: str) -> bool:
    """Is the IP address one of the open internet, as itself and as what it may be translated to?"""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address) and ip.ipv4_mapped is not None:
        ip = ip.ipv4_mapped
    if any(ip.version == net.version and ip in net for net in _NOWHERE):
        return False
    if ip.version == 6 and (ip not in _GLOBAL_UNICAST or (int(ip) >> 32) & 0xFFFFFFFF in _ISATAP):
        return False
    return ip.is_global and not ip.is_multicast and not ip.is_reserved


def addresses_of(host: str, port: int) -> tuple[str, ...]:
    """The addresses of a host, in the system's order, a number of any notation included. OSError when it has none."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(info[4][0]) for info in found))


class CheckedNetwork(httpcore.NetworkBackend):
    """Connections to addresses that were looked at, over at `end` (of the monotonic clock).

    `allow_private` lets them go to the own network too; `private` says whether one did.
    """

    def __init__(self, *, end: float, allow_private: bool) -> None:
        self.end, self.allow_private, self.private = end, allow_private, False
        self._sync = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """A connection to the first address that answers, if all are allowed. InputError otherwise."""
        if not self.allow_private and port not in PORTS:
            raise InputError(f"{host}:{port}: port {port} is no web server's; save the page and give its file")
        try:
            addresses = addresses_of(host.strip("[]"), port)
        except (OSError, UnicodeError):
            raise InputError(f"the host {host} is not known") from None
        if not addresses:
            raise InputError(f"the host {host} is not known")
        self.private = not all(map(is_public, addresses))
        if self.private and not self.allow_private:
            raise InputError(f"{host} is an address inside the own network; save the page and give its file")
        failed: Exception = httpcore.ConnectError("no address answers")
        for address in addresses[:4]:
            try:
                stream = self._sync.connect_tcp(address, port, self.left(timeout), local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failed = error
                continue
            return _Bounded(stream, self)
        raise failed

    def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,  # noqa: ARG002
        socket_options: Iterable[Any] | None = None,  # noqa: ARG002
    ) -> httpcore.NetworkStream:
        """Never."""
        raise InputError(f"{path}: only http and https addresses can be fetched")

    def sleep(self, seconds: float) -> None:
        """Never longer than what is left."""
        self._sync.sleep(min(seconds, self.left(None)))

    def left(self, timeout: float | None) -> float:
        """The seconds that a step may take. `httpcore.ReadTimeout` when the time is up."""
        left = self.end - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout("the time is up")
        return left if timeout is None else min(left, timeout)


class _Bounded(httpcore.NetworkStream):
    """A stream whose every step ends when the whole fetch must."""

    def __init__(self, stream: httpcore.NetworkStream, network: CheckedNetwork) -> None:
        self._stream, self._network = stream, network

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """What came, at most `max_bytes`."""
        return self._stream.read(max_bytes, self._network.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send."""
        self._stream.write(buffer, self._network.left(timeout))

    def close(self) -> None:
        """Hang up."""
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """The same stream, encrypted."""
        return _Bounded(
            self._stream.start_tls(ssl_context, server_hostname, self._network.left(timeout)), self._network
        )

    def get_extra_info(self, info: str) -> Any:
        """What is known of the socket."""
        return self._stream.get_extra_info(info)
