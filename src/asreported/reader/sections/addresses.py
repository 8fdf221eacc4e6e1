"""Addresses (URLs) in a text: where one stands, and whether it is a known player or post.

>>> is_embed("https://youtu.be/dQw4w9WgXcQ"), is_embed("https://www.youtube.com/"), is_embed("https://example.org/a")
(True, False, False)
"""

from __future__ import annotations

import re

# Sites whose pages are players or posts. A host counts with all its subdomains, and only with a path behind it.
PLAYERS: frozenset[str] = frozenset(
    {
        "youtube.com", "youtu.be", "youtube-nocookie.com", "vimeo.com", "dailymotion.com", "dai.ly", "rumble.com",
        "twitch.tv", "rutube.ru", "x.com", "twitter.com", "pic.twitter.com", "t.me", "telegram.me", "telegram.org",
        "instagram.com", "facebook.com", "fb.watch", "tiktok.com", "threads.net", "threads.com", "bsky.app",
        "truthsocial.com", "vk.com", "vkvideo.ru", "ok.ru", "reddit.com", "redd.it", "linkedin.com", "snapchat.com",
        "pinterest.com", "soundcloud.com", "spotify.com", "podcasts.apple.com", "omny.fm", "megaphone.fm",
        "acast.com", "audioboom.com", "brightcove.net", "jwplatform.com", "jwplayer.com", "streamable.com",
        "gfycat.com", "giphy.com", "imgur.com", "flourish.studio", "datawrapper.dwcdn.net", "scribd.com",
        "documentcloud.org",
    }
)  # fmt: skip

ADDRESS = re.compile(r"(?:https?://|www\.|(?:pic\.twitter\.com|t\.me|youtu\.be)/)[^\s<>\"“”]+", re.IGNORECASE)


def host_of(address: str) -> str:
    """The host of an address, in lower case, without `www.` and port."""
    rest = address.split("://", 1)[-1]
    host = re.split(r"[/?#]", rest, maxsplit=1)[0].rpartition("@")[2].partition(":")[0].lower()
    return host.removeprefix("www.")


def is_embed(address: str) -> bool:
    """Is it the address of a known player or post, and not just its site?"""
    host = host_of(address)
    path = re.split(r"[/?#]", address.split("://", 1)[-1], maxsplit=1)
    if len(path) < 2 or not path[1].strip("/"):
        return False
    labels = host.split(".")
    return any(".".join(labels[i:]) in PLAYERS for i in range(len(labels) - 1))
