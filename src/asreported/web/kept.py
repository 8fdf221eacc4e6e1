"""Pages that were made stay for the next who asks, as long as the ledger is what it was.

    @router.get("/story/{id}")
    @kept
    def story_page(request: Request, id: str, ledger: TheLedger, visitor: Reader) -> Response: ...

Whatever changes a ledger adds to its log, whoever does it and from which process: a page is kept under the digest of the
log's last entry, the address and the visitor, and is never found again once anything has changed. Many who read the same
news at once then cost as much as one. The word of a page's forms is put in anew for each.
"""

from __future__ import annotations

import functools
import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import NamedTuple, ParamSpec, cast

from starlette.requests import Request
from starlette.responses import Response

from asreported.ledger import Ledger
from asreported.web.guard import Visitor

MOST_BYTES = 32_000_000
TURNS = 64
P = ParamSpec("P")


class Made(NamedTuple):
    """A page as it was made, and the word that its forms had."""

    body: bytes
    media_type: str
    csrf: bytes


class Shelf:
    """The pages that are kept, those asked for last; threads share it."""

    def __init__(self, most: int = MOST_BYTES) -> None:
        self._most, self._bytes = most, 0
        self._made: OrderedDict[Hashable, Made] = OrderedDict()
        self._lock = threading.Lock()
        self._turns = tuple(threading.Lock() for _ in range(TURNS))

    def turn(self, key: Hashable) -> threading.Lock:
        """What to hold while the page of that key is made: others who want it wait for it and do not make it too."""
        return self._turns[hash(key) % TURNS]

    def find(self, key: Hashable) -> Made | None:
        """The page of that key; None when it is not kept."""
        with self._lock:
            made = self._made.get(key)
            if made is not None:
                self._made.move_to_end(key)
            return made

    def keep(self, key: Hashable, made: Made) -> None:
        """Keep a page; those that nobody asked for longest go."""
        with self._lock:
            before = self._made.pop(key, None)
            self._bytes += len(made.body) - (len(before.body) if before else 0)
            self._made[key] = made
            while self._bytes > self._most:
                self._bytes -= len(self._made.popitem(last=False)[1].body)


def kept(route: Callable[P, Response]) -> Callable[P, Response]:
    """A route whose page hangs on the ledger, the address and the visitor alone. It takes `request`, `ledger`, `visitor`."""

    @functools.wraps(route)
    def asked(*args: P.args, **given: P.kwargs) -> Response:
        request, ledger = cast("Request", given["request"]), cast("Ledger", given["ledger"])
        visitor = cast("Visitor", given["visitor"])
        csrf = (visitor.csrf or "").encode("ascii")
        shelf: Shelf = request.app.state.kept
        # The log is looked at first: what changes while the page is made is seen by the next who asks.
        key = (ledger.head(), request.url.path, request.url.query, visitor.user, bool(csrf))
        if (found := shelf.find(key)) is not None:
            return _again(found, csrf)
        with shelf.turn(key):
            if (found := shelf.find(key)) is not None:
                return _again(found, csrf)
            answer = route(*args, **given)
            if answer.status_code == 200:
                shelf.keep(key, Made(bytes(answer.body), answer.headers["content-type"], csrf))
            return answer

    return asked


def _again(made: Made, csrf: bytes) -> Response:
    """A page that was made before, with this visitor's word in its forms."""
    body = made.body.replace(made.csrf, csrf) if csrf else made.body
    return Response(body, headers={"content-type": made.media_type})
