"""Spelling: how alike two written names are, whatever alphabet they came from.

The Arabic name that one paper writes Marzouk is Marzook or Marzuq in another; a Ukrainian Serhiy was a Russian Sergei;
Lee, Yi and Rhee are one Korean surname. A word is folded (`fold`), then reduced to the sounds that survive
transliteration (`sounds_of`), so that variants meet under one key. What differs is measured with Jaro and Winkler.

>>> sounds_of("Marzouk") == sounds_of("Marzuq"), sounds_of("Haniyeh") == sounds_of("Haniya")
(True, True)
>>> same_person("Moussa Abu Marzouk", "Musa Abu Marzuq") > 0.9 > same_person("Kim Jong-il", "Kim Jong-un")
True
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.distance import JaroWinkler

from asreported.across.name_tables import GIVEN, KOREAN, PARTICLES, SHORT, SUFFIXES

ALIKE = 0.86  # words that are as alike as this may be one
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ə": "a",
     "ğ": "g", "’": "", "'": "", "ʿ": "", "ʾ": "", "`": "", "‘": "", "ʻ": "", "ʼ": "", "ъ": "", "ь": ""}
)  # fmt: skip
# Spellings of one sound, longest first; what is on the right stands for all of them.
_SOUNDS: tuple[tuple[str, str], ...] = (
    ("schtsch", "S"), ("chtch", "S"), ("shch", "S"), ("tsch", "C"), ("sch", "S"), ("tch", "C"), ("dzh", "J"), ("dj", "J"), ("kh", "h"), ("gh", "g"),
    ("zh", "J"), ("sh", "S"), ("ch", "C"), ("ph", "f"), ("th", "t"), ("dh", "d"), ("ts", "z"), ("tz", "z"), ("ck", "k"),
    ("x", "ks"), ("q", "k"), ("w", "v"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("j", "J"),
)  # fmt: skip
# Letters that systems of transliteration share out differently: French ch is English sh, German ch is kh, and so on.
_SHARED_OUT = (
    ("sch", "ch"), ("ch", "kh"), ("ch", "sh"), ("kh", "h"), ("q", "g"), ("gh", "q"), ("j", "y"), ("dj", "g"), ("dh", "z"), ("j", "z"), ("sh", "s"),
    ("w", "u"), ("ou", "w"), ("g", "h"), ("mp", "b"), ("mb", "b"), ("j", "g"),
)  # fmt: skip
_VOWELS = re.compile(r"[aeiouy]+")
_DOUBLE = re.compile(r"(.)\1+")
_WORDS = re.compile(r"[^\W_]+(?:[.’'ʿ`][^\W_]+)*\.?")


@lru_cache(maxsize=200_000)
def fold(word: str) -> str:
    """A word in plain small letters, without accents and apostrophes."""
    plain = unicodedata.normalize("NFKD", word.translate(_LETTERS).lower().translate(_LETTERS))
    return "".join(c for c in plain if c.isalnum())


@lru_cache(maxsize=200_000)
def sounds_of(word: str) -> str:
    """The sounds of a folded or written word that survive transliteration: its consonants, and whether it ends in a vowel.

    A vowel at the beginning is "a"; two vowels in a row are one; a silent h at the end is none.
    """
    text = fold(word)
    if text.endswith(("off", "eff")):
        text = text[:-2] + "v"
    for end in ("sky", "skyy", "skyi", "skiy", "skiï", "skii", "skij", "skyj"):
        if text.endswith(end):
            text = text.removesuffix(end) + "ski"
            break
    if len(text) > 3 and text.endswith("h") and text[-2] in "aeiou":
        text = text[:-1]
    text = "yu" + text[3:] if text.startswith("iou") else text
    if text.startswith(("ye", "yu", "ya", "ie", "iu", "ia", "je", "ju", "yo")):
        text = "a" + text[2:]
    for written, sound in _SOUNDS:
        text = text.replace(written, sound)
    text = text.replace("c", "s" if re.search(r"c[eiy]", text) else "k") if "c" in text else text
    parts = _VOWELS.sub("a", text)
    parts = parts[:1] + parts[1:].replace("a", "")
    return _DOUBLE.sub(r"\1", parts) + ("+" if text[-1:] in "aeiouy" and len(text) > 1 else "")


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name, a hyphen and a comma between two words as good as a space; the Arabic article is none."""
    found = _WORDS.findall(name.replace("-", " ").replace("‑", " ").replace("–", " "))
    kept = [w for w in found if fold(w) and fold(w) not in PARTICLES]
    return tuple(kept or found)


@lru_cache(maxsize=200_000)
def same_word(one: str, other: str) -> float:
    """How alike two words of a name are, 0 to 1; an initial fits its word."""
    a, b = fold(one), fold(other)
    if a == b:
        return 1.0
    if not a or not b:
        return 0.0
    if len(a) == 1 or len(b) == 1:
        return 0.8 if a[0] == b[0] else 0.0
    if GIVEN.get(a, a) == GIVEN.get(b, b) or SHORT.get(a, a) == SHORT.get(b, b):
        return 0.96
    if KOREAN.get(a, a) == KOREAN.get(b, b):
        return 0.94
    if _is_pair(a, b):
        return 0.5  # Ivanov and Ivanova are two people
    alike = float(JaroWinkler.similarity(a, b))
    if _vowels_alike(a, b):
        if sounds_of(a) == sounds_of(b):
            return max(alike, 0.93 if len(sounds_of(a)) > 2 else 0.88)
        if ways_of(a) & ways_of(b):
            return max(alike, 0.88)
    return alike if _is_slip(a, b) else min(alike, 0.75)


@lru_cache(maxsize=200_000)
def ways_of(word: str) -> frozenset[str]:
    """The keys of a word under all readings of letters that systems of transliteration share out differently."""
    text = fold(word)
    some = {text}
    for written, other in _SHARED_OUT:
        if len(some) < 24:
            some |= {form.replace(written, other) for form in some if written in form}
    return frozenset(sounds_of(form).rstrip("+") for form in some if len(sounds_of(form)) > 1)


def _vowels_alike(a: str, b: str) -> bool:
    """Are the vowels of two words alike: i with y, o with u, e with a or i? One in three may differ, or be missing."""
    left, right = _vowels_of(a), _vowels_of(b)
    if left == right or not left or not right:
        return True
    if len(left) != len(right):
        return abs(len(left) - len(right)) == 1 and len(left) + len(right) > 4
    same = sum(x == y or ("e" in (x, y) and "u" not in (x, y)) for x, y in zip(left, right, strict=True))
    return len(left) - same <= len(left) // 3


@lru_cache(maxsize=200_000)
def _vowels_of(word: str) -> str:
    """The vowels, a run as the last of it: "ee" is i, "oo" and "ou" are u."""
    text = word.replace("ee", "i").replace("oo", "u")
    runs = _VOWELS.findall(text.removesuffix("h") if len(text) > 3 else text)
    return "".join({"y": "i", "o": "u"}.get(run[-1], run[-1]) for run in runs)


def same_given(one: str, other: str) -> float:
    """How alike two given names are: a woman's is not a man's, and two well-known names are two."""
    a, b = sorted((fold(one), fold(other)), key=len)
    if b in (a + "a", a + "ia", a + "ya") and len(a) > 2 and GIVEN.get(a) != GIVEN.get(b, ""):
        return 0.6
    found = same_word(one, other)
    if found < 0.94 and len(a) > 1 and all(w in GIVEN or w in SHORT for w in (a, b)):
        return min(found, 0.7)
    return found


def _is_slip(a: str, b: str) -> bool:
    """May one letter, and no more, be a slip or another spelling in words as long as these?"""
    if min(len(a), len(b)) < 6 or abs(len(a) - len(b)) > 1:
        return False
    if len(a) == len(b):
        return sum(x != y for x, y in zip(a, b, strict=True)) == 1 and a[0] == b[0]
    short, long = sorted((a, b), key=len)
    at = next((i for i, c in enumerate(short) if c != long[i]), len(short))
    return at > 0 and short[at:] == long[at + 1 :]


def _is_pair(a: str, b: str) -> bool:
    """Are they a man's and a woman's form of one surname?"""
    for man, woman in ((a, b), (b, a)):
        if man.endswith(("ov", "ev", "in", "yn", "ow")) and woman == man + "a":
            return len(man) > 4
        if man.endswith(("ski", "sky", "skyy", "skiy", "cki")) and woman.endswith(("ska", "skaya", "skaia", "cka")):
            return man[:4] == woman[:4]
    return False


def same_person(one: str, other: str) -> float:
    """How likely two written names are one person's by their words alone, 0 to 1.

    Surnames must be alike; given names may be short, initials, or left out, but not contradict.
    """
    left, right = _without_suffix(words_of(one)), _without_suffix(words_of(other))
    if not left[0] or not right[0] or (left[1] and right[1] and left[1] != right[1]):
        return 0.0
    best = max(_aligned(left[0], right[0]), _by_syllables(one, other))
    if best < ALIKE and len(left[0]) == len(right[0]) == 2:
        best = max(best, 0.97 * _aligned(left[0], right[0][::-1]) if _is_eastern(one, other) else 0.0)
    return best * (0.8 if left[1] != right[1] else 1.0)


def _is_eastern(one: str, other: str) -> bool:
    """Is one of them written with the family first, as a comma tells, or as Hungarians, Chinese and Koreans write?"""
    return "," in one or "," in other or any(fold(w) in KOREAN for n in (one, other) for w in words_of(n)[:1])


def _without_suffix(words: Sequence[str]) -> tuple[tuple[str, ...], str]:
    """The words, and which of a line of namesakes: "jr", "ii"."""
    if len(words) > 1 and fold(words[-1]) in SUFFIXES:
        return tuple(words[:-1]), fold(words[-1])
    return tuple(words), ""


def _aligned(left: tuple[str, ...], right: tuple[str, ...]) -> float:
    """The words of the shorter name, each with its best of the longer, in order; surname with surname."""
    short, long = sorted((left, right), key=len)
    if len(short) == 1:
        found = max(same_word(short[0], w) for w in (long[-1], long[0]))
        return found if len(long) == 1 else 0.75 * found
    last = same_word(short[-1], long[-1])
    first = same_given(short[0], long[0])
    if _is_family_first(left, right):
        last, first = first, last
    if last < ALIKE:
        return _run_together(left, right)
    rest_short, rest_long = short[1:-1], long[1:-1]
    if first < ALIKE - 0.07:
        return max(0.55 * last, _run_together(left, right))
    scores = [last, first]
    at = 0
    for word in rest_short:
        fits = [(same_word(word, rest_long[k]), -k) for k in range(at, len(rest_long))]
        if not fits or max(fits)[0] < ALIKE - 0.07:
            scores.append(0.5 if len(rest_long) >= len(rest_short) else 0.7)
            continue
        found, k = max(fits)
        at = 1 - k
        scores.append(found)
    whole = sum(scores) / len(scores)
    lowest = min(scores)
    return min(whole, lowest + 0.12) if lowest < ALIKE - 0.07 else whole


def _is_family_first(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    return all(fold(words[0]) in KOREAN and len(words) == 3 for words in (left, right))


def _by_syllables(one: str, other: str) -> float:
    """Chinese and Korean names under two systems: the family first, the given name's syllables joined or parted."""
    parts = [tuple(w.lower() for w in re.split(r"[\s\-‑–]+", name) if w) for name in (one, other)]
    if not all(2 <= len(p) <= 3 for p in parts):
        return 0.0
    if all(fold(p[0]) in KOREAN for p in parts) and all(len(p) == 3 for p in parts):
        (a, *left), (b, *right) = parts
        if KOREAN[fold(a)] == KOREAN[fold(b)] and list(map(_korean, left)) == list(map(_korean, right)):
            return 0.92
    forms = [{(p[0], "".join(map(fold, p[1:]))), (_pinyin(p[0]), "".join(map(_pinyin, p[1:])))} for p in parts]
    return 0.95 if forms[0] & forms[1] else 0.0


_WADE = (("ts'", "c"), ("tz'", "c"), ("ts", "z"), ("tz", "z"), ("hs", "x"), ("p'", "p"), ("t'", "t"), ("k'", "k"), ("p", "b"),
         ("t", "d"), ("k", "g"), ("j", "r"), ("sz", "s"), ("ss", "s"))  # fmt: skip


@lru_cache(maxsize=20_000)
def _pinyin(syllable: str) -> str:
    """A syllable of Wade-Giles in pinyin, without marks (Giles 1892; the tables of the Library of Congress)."""
    text = syllable.lower().replace("’", "'").replace("ʻ", "'")
    if text.startswith("ch"):
        hard = text[2:].startswith("'")
        rest = text[2:].removeprefix("'")
        front = rest.startswith("ü") or (rest.startswith("i") and not rest.startswith("ih"))
        text = (("q" if hard else "j") if front else ("ch" if hard else "zh")) + rest
    else:
        for wade, pinyin in _WADE:
            if text.startswith(wade):
                text = pinyin + text[len(wade) :]
                break
    for end, pinyin in (
        ("ieh", "ie"),
        ("ueh", "ue"),
        ("ien", "ian"),
        ("ung", "ong"),
        ("ih", "i"),
        ("zu", "zi"),
        ("eh", "e"),
    ):
        if text.endswith(end):
            text = text.removesuffix(end) + pinyin
            break
    if text.endswith("o") and text[:-1] in ("m", "p", "b", "f", "k", "g", "h", "t", "d", "l", "n", "s", "z", "c", "r"):
        text = text[:-1] + ("o" if text[0] in "mpbf" else "uo" if text[0] in "tdlnszcr" else "e")
    return fold(text)


@lru_cache(maxsize=20_000)
def _korean(syllable: str) -> str:
    """A Korean syllable without what McCune-Reischauer and the Revised Romanization write otherwise."""
    text = fold(syllable).replace("ch", "j").replace("sh", "s")
    text = text.translate(str.maketrans("gbdzrq", "kptjlk")).replace("w", "")
    text = re.sub("eo|eu|oo|ou|o|u", "o", re.sub("y", "", text))
    return re.sub("ae|e", "a", text)


def _run_together(left: tuple[str, ...], right: tuple[str, ...]) -> float:
    """Names whose words are only parted otherwise: "Abdel Rahman", "Abdelrahman"."""
    a, b = "".join(map(fold, left)), "".join(map(fold, right))
    if len(left) != len(right) and min(len(a), len(b)) > 7 and sounds_of(a) == sounds_of(b):
        return 0.92
    return 0.0
