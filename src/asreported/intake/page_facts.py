"""What a page says about its report in its head: title, byline, outlet, address, language, dates.

Read from JSON-LD (`NewsArticle`), Open Graph and other `meta` elements, `time` elements, and for the date, when all of
these are silent, by htmldate without its guessing from the text. Nothing is taken from the clock.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urljoin, urlsplit

from asreported.intake.dates import FIRST_YEAR, LAST_YEAR, page_date

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_ARTICLE_TYPE = re.compile(r"(?:Article|Posting|Report|NewsReview|Interview)$")
_PUBLISHED = (
    "article:published_time", "og:article:published_time", "datepublished", "article.published", "date.published",
    "publishdate", "publish-date", "published_time", "publication_date", "dc.date.issued", "dcterms.issued",
    "dcterms.created", "dc.date", "sailthru.date", "parsely-pub-date", "pubdate", "article_date_original",
    "cxenseparse:recs:publishtime", "date",
)  # fmt: skip
_UPDATED = (
    "article:modified_time", "og:updated_time", "datemodified", "article.updated", "dcterms.modified", "lastmod",
    "last-modified", "revised", "updated_time",
)  # fmt: skip
_TITLE = ("og:title", "twitter:title", "headline", "dc.title", "sailthru.title", "parsely-title")
_AUTHOR = ("author", "article:author", "byl", "dc.creator", "parsely-author", "sailthru.author", "article.author")
_SITE = ("og:site_name", "application-name", "publisher", "dc.publisher")
# A page's data may nest without end; this many values of it are looked at.
_MOST_VALUES = 20_000


class Facts(NamedTuple):
    """What a page says of its report; None and () where it says nothing."""

    title: str | None
    description: str | None
    byline: tuple[str, ...]
    outlet: str | None
    url: str | None
    language: str | None
    published: str | None
    updated: str | None


def facts_of(tree: HtmlElement, url: str | None) -> Facts:
    """The facts in a page's head. `url` is the address that it was fetched from, if any."""
    metas = _metas(tree)
    article = _article(tree)
    address = _address(tree, metas, url)
    published = _first_date((article.get("datePublished"), *(metas.get(k) for k in _PUBLISHED), _time(tree)))
    return Facts(
        title=_title(tree, metas, article),
        description=_text(article.get("description")) or metas.get("og:description") or metas.get("description"),
        byline=_byline(article.get("author") or article.get("creator"), metas),
        outlet=_outlet(metas, article),
        url=address,
        language=_language(tree, metas, article),
        published=published or _found_date(tree, address),
        updated=_first_date((article.get("dateModified"), *(metas.get(k) for k in _UPDATED))),
    )


def _metas(tree: HtmlElement) -> dict[str, str]:
    out: dict[str, str] = {}
    for meta in tree.iter("meta"):
        content = _text(meta.get("content"))
        for key in ("property", "name", "itemprop"):
            name = (meta.get(key) or "").strip().lower()
            if name and content:
                out.setdefault(name, content)
    return out


def _article(tree: HtmlElement) -> dict[str, Any]:
    """The page's JSON-LD article; {} when it has none."""
    found: list[dict[str, Any]] = []
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower() or not script.text:
            continue
        try:
            data = json.loads(script.text.strip().rstrip(";"), strict=False)
        except (ValueError, RecursionError):
            continue
        found += [x for x in _objects(data) if _is_article(x)]
    return max(found, key=lambda x: ("headline" in x) + ("datePublished" in x), default={})


def _objects(data: Any) -> Iterator[dict[str, Any]]:
    queue, seen = [data], 0
    while queue and seen < _MOST_VALUES:
        value = queue.pop(0) if len(queue) < 1000 else queue.pop()
        seen += 1
        if isinstance(value, dict):
            yield value
            queue.extend(v for v in value.values() if isinstance(v, dict | list))
        elif isinstance(value, list):
            queue.extend(v for v in value if isinstance(v, dict | list))


def _is_article(value: dict[str, Any]) -> bool:
    kinds = value.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(k, str) and _ARTICLE_TYPE.search(k) for k in kinds)


def _text(value: Any) -> str | None:
    """A short text with its white space collapsed; None when there is none."""
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        value = value.get("name") or value.get("@value")
    if not isinstance(value, str):
        return None
    return " ".join(value.split())[:1000] or None


def _title(tree: HtmlElement, metas: dict[str, str], article: dict[str, Any]) -> str | None:
    found = _text(article.get("headline")) or _first(metas, _TITLE)
    if found:
        return found
    title = next(tree.iter("title"), None)
    return _text("".join(title.itertext())) if title is not None else None


def _first(metas: dict[str, str], names: Iterable[str]) -> str | None:
    return next((metas[name] for name in names if name in metas), None)


def _byline(value: Any, metas: dict[str, str]) -> tuple[str, ...]:
    values = value if isinstance(value, list) else [value]
    names = [_text(v) for v in values[:20]]
    if not any(names):
        names = [_first(metas, _AUTHOR)]
    out: list[str] = []
    for name in names:
        if name and not name.startswith("http") and 2 < len(name) <= 80:
            clean = re.sub(r"^by\s+", "", name, flags=re.IGNORECASE)
            if clean not in out:
                out.append(clean)
    return tuple(out)


def _outlet(metas: dict[str, str], article: dict[str, Any]) -> str | None:
    name = _text(article.get("publisher"))
    name = metas.get("og:site_name") or name or _first(metas, _SITE)
    return name if name and len(name) <= 80 and not name.startswith(("http", "@")) else None


def _address(tree: HtmlElement, metas: dict[str, str], url: str | None) -> str | None:
    given = next((e.get("href") for e in tree.iter("link") if (e.get("rel") or "").lower() == "canonical"), None)
    for value in (given, metas.get("og:url")):
        if not value:
            continue
        try:
            full: str = urljoin(url or "", value.strip())
            parts = urlsplit(full)
        except ValueError:
            continue
        if parts.scheme in ("http", "https") and parts.netloc and parts.path.strip("/"):
            return full
    return url


def _language(tree: HtmlElement, metas: dict[str, str], article: dict[str, Any]) -> str | None:
    root = tree.getroottree().getroot()
    for value in (root.get("lang"), article.get("inLanguage"), metas.get("og:locale"), metas.get("language")):
        code = (_text(value) or "")[:2].lower()
        if len(code) == 2 and code.isascii() and code.isalpha():
            return code
    return None


def _time(tree: HtmlElement) -> str | None:
    """A `time` element that is marked as the date of publication."""
    for element in tree.iter("time"):
        marks = " ".join((element.get("itemprop") or "", element.get("class") or "", element.get("pubdate") or "x"))
        if (
            re.search(r"datepublished|publish|\bpubdate\b|entry-date", marks, re.IGNORECASE)
            or element.get("pubdate") == ""
        ):
            return _text(element.get("datetime"))
    return None


def _first_date(values: Iterable[Any]) -> str | None:
    return next((date for value in values if (date := page_date(_text(value)))), None)


def _found_date(tree: HtmlElement, url: str | None) -> str | None:
    """The date that htmldate finds in markup or address. Its bounds are fixed: by default they come from the clock."""
    import copy
    import logging

    from htmldate import find_date

    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    try:
        found = find_date(
            copy.deepcopy(tree),
            extensive_search=False,
            original_date=True,
            url=url,
            min_date=datetime(FIRST_YEAR, 1, 1),  # noqa: DTZ001
            max_date=datetime(LAST_YEAR, 1, 1),  # noqa: DTZ001
        )
    except (ValueError, TypeError, OverflowError, RecursionError):
        return None
    return page_date(found)
