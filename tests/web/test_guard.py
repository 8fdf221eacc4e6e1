"""Who may do what: roles, sessions, tokens, forged forms, foreign hosts, sizes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from starlette.testclient import TestClient

from asreported.web.accounts import Accounts
from tests.web.conftest import Furnished
from tests.web.rooms import WORD, accounts_in, csrf_in, log_in, room


class Guarded(NamedTuple):
    """A room with accounts, and a visitor who has not logged in."""

    client: TestClient
    accounts: Accounts


@pytest.fixture
def guarded(tmp_path: Path) -> Iterator[Guarded]:
    accounts = accounts_in(tmp_path)
    with room(tmp_path, accounts=accounts, host="news.example") as client:
        yield Guarded(client, accounts)


TEXT = {"text": "Rain closed two roads on Friday, police said."}


@pytest.mark.parametrize(
    "path", ["/", "/search?q=a", "/log", "/add", "/report/x", "/api", "/quality", "/stories", "/who", "/openapi.json"]
)
def test_nobody_reads_without_an_account(guarded: Guarded, path: str) -> None:
    answer = guarded.client.get(path)
    if path.endswith(".json"):
        assert answer.status_code == 401
    else:
        assert answer.status_code == 303
        assert answer.headers["location"].startswith("/login?next=%2F")


@pytest.mark.parametrize("path", ["/add", "/undo", "/report/x/judge", "/entity/x/merge", "/entity/x/split", "/logout"])
def test_nobody_changes_anything_without_an_account(guarded: Guarded, path: str) -> None:
    assert guarded.client.post(path, data=TEXT).status_code == 303
    assert guarded.client.post(path, data=TEXT, headers={"Accept": "application/json"}).status_code == 401


def test_every_route_has_a_guard(guarded: Guarded) -> None:
    """What a new route must not forget: without an account nothing but the way in, and files, is answered."""
    from fastapi.routing import APIRoute

    def routes(of: object) -> Iterator[APIRoute]:
        for route in getattr(of, "routes", ()):
            inner = getattr(route, "original_router", None)
            yield from routes(inner) if inner is not None else ([route] if isinstance(route, APIRoute) else [])

    seen = 0
    for route in routes(guarded.client.app):
        path = (
            route.path_format.replace("{id}", "x")
            .replace("{line}", "y")
            .replace("{digest}", "z")
            .replace("{name}", "n")
        )
        for method in route.methods or ():
            seen += 1
            status = guarded.client.request(method, path).status_code
            open_to_all = path == "/login" or path.startswith("/static/")
            assert status in ((200, 401, 404) if open_to_all else (303, 401)), (method, path, status)
    assert seen > 25


def test_a_session(guarded: Guarded) -> None:
    done = guarded.client.post("/login", data={"name": "Ed", "password": WORD, "next": "/log"})
    assert (done.status_code, done.headers["location"]) == (303, "/log")
    cookie = done.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    page = guarded.client.get("/")
    assert page.status_code == 200
    assert "ed</span>" in page.text
    assert guarded.client.post("/logout", data={"csrf": csrf_in(page.text)}).status_code == 303
    assert guarded.client.get("/").status_code == 303


def test_over_tls_the_cookie_stays_there(tmp_path: Path) -> None:
    accounts = accounts_in(tmp_path)
    with room(tmp_path, accounts=accounts) as client:
        client.base_url = "https://news.example"  # type: ignore[assignment]
        done = client.post("/login", data={"name": "ed", "password": WORD})
        assert "Secure" in done.headers["set-cookie"]
        assert "max-age" in done.headers["strict-transport-security"]


@pytest.mark.parametrize(
    "next_",
    [
        "https://evil.example/",
        "//evil.example",
        "/\\evil.example",
        "\\/evil.example",
        "javascript:alert(1)",
        "/\t/evil.example",
        "/a\r\nSet-Cookie: a=b",
    ],
)
def test_logging_in_leads_nowhere_else(guarded: Guarded, next_: str) -> None:
    done = guarded.client.post("/login", data={"name": "ed", "password": WORD, "next": next_})
    assert done.headers["location"] == "/"


def test_wrong_passwords_lead_to_a_pause(guarded: Guarded) -> None:
    for _ in range(5):
        assert guarded.client.post("/login", data={"name": "ed", "password": "wrong"}).status_code == 401
    paused = guarded.client.post("/login", data={"name": "ed", "password": WORD})
    assert paused.status_code == 429
    assert int(paused.headers["retry-after"]) > 600
    assert guarded.client.post("/login", data={"name": "ada", "password": WORD}).status_code == 303


def test_a_password_and_a_name_are_not_told_apart(guarded: Guarded) -> None:
    one = guarded.client.post("/login", data={"name": "ed", "password": "wrong"})
    two = guarded.client.post("/login", data={"name": "nobody", "password": "wrong"})
    assert (one.status_code, one.text) == (two.status_code, two.text)


def test_a_reader_reads_and_no_more(guarded: Guarded) -> None:
    csrf = log_in(guarded.client, "rita")
    assert guarded.client.get("/search?q=a").status_code == 200
    assert "Add a report" not in guarded.client.get("/").text
    for path in ("/add", "/undo", "/report/x/judge", "/entity/x/merge"):
        assert guarded.client.post(path, data={**TEXT, "csrf": csrf}).status_code == 403
    assert guarded.client.get("/add").status_code == 403


def test_an_editor_adds(guarded: Guarded) -> None:
    csrf = log_in(guarded.client, "ed")
    assert guarded.client.post("/add", data={**TEXT, "csrf": csrf}).status_code == 303
    assert "<td>ed</td>" in guarded.client.get("/log").text


@pytest.mark.parametrize("csrf", ["", "0" * 64, "é"])
def test_a_forged_form_changes_nothing(guarded: Guarded, csrf: str) -> None:
    log_in(guarded.client, "ed")
    assert guarded.client.post("/add", data={**TEXT, "csrf": csrf}).status_code == 403
    assert guarded.client.get("/reports.json").json()["total"] == 0


def test_another_sessions_word_does_not_do(guarded: Guarded, tmp_path: Path) -> None:
    other = log_in(guarded.client, "ed")
    guarded.client.cookies.clear()
    log_in(guarded.client, "ada")
    assert guarded.client.post("/add", data={**TEXT, "csrf": other}).status_code == 403


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_a_form_of_another_site_changes_nothing(furnished: Furnished, site: str) -> None:
    csrf = csrf_in(furnished.client.get("/").text)
    answer = furnished.client.post("/add", data={**TEXT, "csrf": csrf}, headers={"Sec-Fetch-Site": site})
    assert answer.status_code == 403


def test_local_use_needs_the_word_too(furnished: Furnished) -> None:
    assert furnished.client.post("/add", data=TEXT).status_code == 403
    assert furnished.client.post("/add", json=TEXT).status_code == 403
    assert furnished.client.post("/add", content="text=a", headers={"Content-Type": "text/plain"}).status_code == 403


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:8000",
        "127.0.0.1.evil.example",
        "localhost.evil.example",
        "",
        "10.0.0.1",
        "0.0.0.0",
        "[::2]:8000",
    ],
)
def test_a_foreign_name_that_points_here_gets_nothing(furnished: Furnished, host: str) -> None:
    answer = furnished.client.get("/", headers={"Host": host})
    assert answer.status_code == 421
    assert "Reports" not in answer.text


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost:8000", "LOCALHOST:80", "[::1]:8000"])
def test_this_machines_names_do(furnished: Furnished, host: str) -> None:
    assert furnished.client.get("/", headers={"Host": host}).status_code == 200


def test_a_token_lets_a_program_in(guarded: Guarded) -> None:
    token = guarded.accounts.give_token("ed", "script")
    headers = {"Authorization": f"Bearer {token}", "Accept": "application/json"}
    assert guarded.client.post("/add", data=TEXT, headers=headers).status_code == 201
    assert guarded.client.get("/reports.json", headers=headers).json()["total"] == 1
    guarded.accounts.take_token("ed", "script")
    refused = guarded.client.get("/reports.json", headers=headers)
    assert refused.status_code == 401
    assert refused.headers["www-authenticate"] == "Bearer"
    assert guarded.client.get("/reports.json", headers={"Authorization": "Basic eA=="}).status_code == 401


def test_what_is_too_large_is_not_taken_in(tmp_path: Path) -> None:
    with room(tmp_path, body_bytes=10_000) as client:
        csrf = csrf_in(client.get("/").text)
        assert client.post("/add", data={"csrf": csrf, "text": "a" * 20_000}).status_code == 413

        def endless() -> Iterator[bytes]:
            for _ in range(1_000):
                yield b"a" * 1_000

        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        assert client.post("/add", content=endless(), headers=headers).status_code == 413
