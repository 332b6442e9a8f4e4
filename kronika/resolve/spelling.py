"""The nearest right spelling of a word that names nothing."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from unicodedata import combining, normalize

LIKENESS = 0.7
"""How alike two spellings are at least, as difflib counts: twice the signs they share by all their signs."""

MOST_SHARED = 500
"""A trigram of more spellings than this tells too little, and would make a hint as slow as the site is large."""

MOST_COMPARED = 50


@dataclass(frozen=True, eq=False)
class Spellings:
    """Right words by each folded spelling that leads to them, and those spellings by their trigrams."""

    words: Mapping[str, str]
    by_trigram: Mapping[str, tuple[str, ...]]


def spellings(words: Iterable[tuple[str, str]]) -> Spellings:
    """Return what `nearest` looks in, from pairs of a spelling (a slug, a name) and the right word it leads to."""
    found: dict[str, str] = {}
    for spelling, word in words:
        for folded in (_folded(spelling), _reordered(spelling)):
            found.setdefault(folded, word)
    by_trigram: dict[str, list[str]] = {}
    for folded in found:
        for trigram in _trigrams(folded):
            by_trigram.setdefault(trigram, []).append(folded)
    return Spellings(found, {trigram: tuple(likely) for trigram, likely in by_trigram.items()})


@lru_cache(maxsize=1024)
def nearest(word: str, among: Spellings) -> str:
    """Return the right word whose spelling is most like `word`, or "".

    Letter case, accents, signs and the order of words make no difference; a slip of the keyboard makes a small one.
    """
    for exact in (_folded(word), _reordered(word)):
        if exact in among.words:
            return among.words[exact]
    match = get_close_matches(_folded(word), _likeliest(_folded(word), among), 1, LIKENESS)
    return among.words[match[0]] if match else ""


def _likeliest(folded: str, among: Spellings) -> list[str]:
    """Return the spellings worth comparing: all where they are few, otherwise those that share most trigrams."""
    if len(among.words) <= MOST_COMPARED:
        return sorted(among.words)
    shared: Counter[str] = Counter()
    for trigram in _trigrams(folded):
        likely = among.by_trigram.get(trigram, ())
        if len(likely) <= MOST_SHARED:
            shared.update(likely)
    return sorted(shared, key=lambda spelling: (-shared[spelling], spelling))[:MOST_COMPARED]


def hint(word: str, among: Spellings, otherwise: str) -> str:
    """Return a hint that names the nearest right word, or `otherwise`."""
    near = nearest(word, among)
    return f"Did you mean '{near}'?" if near else otherwise


def _folded(word: str) -> str:
    return "-".join(_parts(word))


def _reordered(word: str) -> str:
    return "-".join(sorted(_parts(word)))


def _parts(word: str) -> list[str]:
    letters = "".join(letter for letter in normalize("NFKD", word.casefold()) if not combining(letter))
    return re.findall(r"\w+", letters.replace("_", "-"))


def _trigrams(folded: str) -> Iterator[str]:
    padded = f"^{folded}$"
    yield from dict.fromkeys(padded[start : start + 3] for start in range(len(padded) - 2))
