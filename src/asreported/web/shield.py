"""What stands before every page: headers that tell a browser what it may do, and the sizes and hosts that are let in.

In local use only requests for this machine's own names are answered: a page elsewhere whose name is made to point here
(DNS rebinding) gets nothing.
"""

from __future__ import annotations

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from asreported.web.problems import Problem, answer
from asreported.web.settings import LOCAL_HOSTS, Settings

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "cache-control": "no-store",
}


class Shield:
    """The outermost layer of the app."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app, self.settings = app, settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or refuse it."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                given = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    given.setdefault(name, value)
                if scope.get("scheme") == "https":
                    given.setdefault("strict-transport-security", "max-age=31536000")
            await send(message)

        refused = self._refused(headers)
        if refused is not None:
            await answer(refused)(scope, receive, sending)
            return
        await self.app(scope, _counted(receive, self.settings.body_bytes), sending)

    def _refused(self, headers: Headers) -> Problem | None:
        if self.settings.local and _host(headers.get("host", "")) not in LOCAL_HOSTS:
            return Problem(
                421, "Not this machine's name", "This reading room is only for the machine it runs on: open 127.0.0.1."
            )
        length = headers.get("content-length", "0")
        if not length.isdigit() or int(length) > self.settings.body_bytes:
            return Problem(413, "Too large", f"A request may bring {self.settings.body_bytes / 1e6:.0f} MB at most.")
        return None


def _host(given: str) -> str:
    """The name in a Host header, without its port."""
    if given.startswith("["):
        return given.partition("]")[0].lower() + "]"
    return given.partition(":")[0].lower()


def _counted(receive: Receive, most: int) -> Receive:
    """What comes in, cut off where it is more than was let in (a body that does not say its length)."""
    came = 0

    async def receiving() -> Message:
        nonlocal came
        message = await receive()
        came += len(message.get("body", b"") or b"")
        if came > most:
            raise HTTPException(413, f"A request may bring {most / 1e6:.0f} MB at most.")
        return message

    return receiving
