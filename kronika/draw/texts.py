"""Text in drawings: how wide it is, how it breaks into lines, and where it stands without touching other text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from heapq import heappop, heappush
from itertools import chain
from unicodedata import combining, east_asian_width, normalize

NARROW = frozenset(" \N{NO-BREAK SPACE}fijlrtI.,;:'’()[]|!/-")
BROAD = frozenset("mwMW@%&—…")

ELLIPSIS = 1.0
"""The width of an ellipsis, in font sizes."""

LINE = 1.2
"""The distance of two lines, in font sizes."""


@dataclass(frozen=True)
class Span:
    """A stretch of the line that text stands on, from `start` to `end`."""

    start: float
    end: float


def text_width(text: str, size: float) -> float:
    """Return about how wide a text is at a font size: as wide as in Arial, or a little wider."""
    return size * sum(map(_letter_width, text))


@lru_cache(maxsize=4096)
def _letter_width(letter: str) -> float:
    """Return how wide a letter is in font sizes, by its kind; the widest of each kind in Arial gave the numbers."""
    base = normalize("NFD", letter)[0]
    if combining(letter):
        return 0.0
    if base in BROAD or east_asian_width(letter) in "WF":
        return 1.0
    if base in NARROW:
        return 0.34
    if base.isupper():
        return 0.78
    return 0.56 if base < "\u0250" or base == "–" else 0.68


def wrapped(text: str, width: float, size: float) -> tuple[str, ...]:
    """Return the text in lines no wider than `width`; a word that is wider alone is cut with an ellipsis.

    What no-break spaces join stays in one line where it fits into one.
    """
    lines: list[str] = []
    joined_words = (word for word in re.split(r"[ \t\n]+", text) if word)
    for word in chain.from_iterable(
        (word,) if text_width(word, size) <= width else word.split() for word in joined_words
    ):
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and text_width(joined, size) <= width:
            lines[-1] = joined
        else:
            lines.append(shortened(word, width, size))
    return tuple(lines)


def balanced(text: str, width: float, size: float) -> tuple[str, ...]:
    """Return the text in as many lines as `wrapped` gives, these about as long as one another: no word stands alone."""
    lines = wrapped(text, width, size)
    words = " ".join(lines)
    while len(lines) > 1:
        width *= 0.95
        tried = wrapped(text, width, size)
        if len(tried) > len(lines) or " ".join(tried) != words:
            break
        lines = tried
    return lines


def shortened(text: str, width: float, size: float) -> str:
    """Return the text, cut with an ellipsis if it is wider than `width`."""
    if text_width(text, size) <= width:
        return text
    kept = text
    while kept and text_width(kept, size) > width - size * ELLIPSIS:
        kept = kept[:-1]
    return f"{kept.rstrip()}…"


def stacked(spans: Sequence[Span], gap: float) -> tuple[int, ...]:
    """Return a row for each span, from 0, so that no two of one row are nearer than `gap`.

    In order of their starts each takes the first row that is free, which needs the fewest rows there can be (greedy
    colouring of intervals). Two heaps, of the rows in use by where they end and of the free ones, keep it from
    growing with the number of rows.
    """
    rows = [0] * len(spans)
    in_use: list[tuple[float, int]] = []
    free: list[int] = []
    opened = 0
    for index in sorted(range(len(spans)), key=lambda index: (spans[index].start, index)):
        while in_use and in_use[0][0] + gap <= spans[index].start:
            heappush(free, heappop(in_use)[1])
        if not free:
            heappush(free, opened)
            opened += 1
        rows[index] = heappop(free)
        heappush(in_use, (spans[index].end, rows[index]))
    return tuple(rows)


def centred(middle: float, width: float, within: Span) -> Span:
    """Return a span of `width` around `middle`, moved as little as it takes to lie within the given bounds."""
    start = min(max(middle - width / 2, within.start), max(within.end - width, within.start))
    return Span(start, start + width)
