"""Text in drawings: how wide it is, how it breaks into lines, and where it stands without touching other text."""

from collections.abc import Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from unicodedata import combining, east_asian_width

WIDE = 1.0
"""The width of a letter that fills a square, in font sizes."""

LETTER = 0.56
"""The width of any other letter, in font sizes: more than the average of common sans-serif faces (0.5), for safety."""

LINE = 1.2
"""The distance of two lines, in font sizes."""


@dataclass(frozen=True)
class Span:
    """A stretch of the line that text stands on, from `start` to `end`."""

    start: float
    end: float


def text_width(text: str, size: float) -> float:
    """Return about how wide a text is at a font size; never less than it is in a common face."""
    return size * sum(
        0.0 if combining(letter) else WIDE if east_asian_width(letter) in "WF" else LETTER for letter in text
    )


def wrapped(text: str, width: float, size: float) -> tuple[str, ...]:
    """Return the text in lines no wider than `width`; a word that is wider alone is cut with an ellipsis."""
    lines: list[str] = []
    for word in text.split():
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and text_width(joined, size) <= width:
            lines[-1] = joined
        else:
            lines.append(shortened(word, width, size))
    return tuple(lines)


def shortened(text: str, width: float, size: float) -> str:
    """Return the text, cut with an ellipsis if it is wider than `width`."""
    if text_width(text, size) <= width:
        return text
    kept = text
    while kept and text_width(kept, size) > width - size * WIDE:
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
