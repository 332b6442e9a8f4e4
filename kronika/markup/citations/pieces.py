"""Pieces of a citation, as escaped HTML, and how they are joined.

Punctuation moves where two pieces meet: a comma or full stop goes inside a closing quotation mark where the language
wants it there, and a full stop is left out after one that stands already, or after a question or exclamation mark.
"""

import html
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

_PLAIN = frozenset("'&<>")
_APOSTROPHE = re.compile(r"(?<=\w)'|'(?=\d\ds?\b)")
_QUOTED = re.compile(r"[“„\"«»]([^“”„\"«»]*)[”“\"»«]")
_DIGITS_APART = re.compile(r"(?<![\w/.-])(\d+)[ ]?[-–][ ]?(\d+)(?![\w/-])")
_RANGE = re.compile(r"\b(\d+)–(\d+)\b")
_TAIL = re.compile(r"(?P<closing>(?:</\w+>|[’”»])*)$")


@dataclass(frozen=True)
class Marks:
    """The quotation marks of a language; `stops_inside`: commas and full stops go before a closing one."""

    outer: tuple[str, str]
    inner: tuple[str, str]
    stops_inside: bool


def typeset(words: str) -> str:
    """Return words escaped, with typographic apostrophes."""
    if _PLAIN.isdisjoint(words):
        return words.strip()
    return html.escape(_APOSTROPHE.sub("’", words.strip()), quote=False)


def with_dashes(numbers: str) -> str:
    """Return words with en dashes in their ranges of numbers ("pp. 1-5"); other hyphens stay ("11/04-24956")."""
    return _DIGITS_APART.sub(r"\1–\2", numbers)


def italic(title: str, marks: Marks) -> str:
    """Return a title in italics; quotations within it are in the language's own marks."""
    return f"<i>{typeset(_with_marks(title, marks.outer))}</i>" if title else ""


def quoted(title: str, marks: Marks) -> str:
    """Return a title in quotation marks; quotations within it take the inner ones."""
    opening, closing = marks.outer
    return f"{opening}{typeset(_with_marks(title, marks.inner))}{closing}" if title else ""


def capital(piece: str) -> str:
    """Return a piece with its first letter, after any elements and marks, in upper case."""
    match = re.match(r"(?:<[^>]*>|[“„»«‘(\[])*", piece)
    start = match.end() if match is not None else 0
    return piece[:start] + piece[start : start + 1].upper() + piece[start + 1 :]


def joiner(separator: str, marks: Marks) -> Callable[..., str]:
    """Return a function that joins those of its pieces that are not empty."""

    def join(*pieces: str) -> str:
        return joined(separator, pieces, marks)

    return join


def joined(separator: str, pieces: Iterable[str], marks: Marks) -> str:
    """Return the pieces that are not empty, with `separator` between them."""
    whole = ""
    for piece in filter(None, pieces):
        whole = _stopped(whole, separator, marks) + piece if whole else piece
    return whole


def ended(piece: str, marks: Marks) -> str:
    """Return a piece with a full stop at its end."""
    return _stopped(piece, ".", marks)


def shortened_range(numbers: str) -> str:
    """Return page ranges with their second number shortened: "101–8", "737–38", "1103–13", "100–104".

    The Chicago Manual of Style, 9.63: below 100 and from multiples of 100 all digits; otherwise the changed part,
    of two digits at least unless the first number ends in 01 to 09.
    """
    return _RANGE.sub(lambda match: f"{match[1]}–{_shortened(match[1], match[2])}", numbers)


def _shortened(first: str, last: str) -> str:
    if len(first) != len(last) or int(first) < 100 or first.endswith("00"):
        return last
    same = next((i for i, (a, b) in enumerate(zip(first, last, strict=True)) if a != b), len(last))
    keep = 1 if first[-2] == "0" else 2
    return last[min(same, len(last) - keep) :]


def _stopped(whole: str, separator: str, marks: Marks) -> str:
    """Return `whole` followed by a separator such as ", " or ". ", placed as the language wants it."""
    tail = _TAIL.search(whole)
    closing = tail["closing"] if tail is not None else ""
    inside = whole.removesuffix(closing)
    stop = separator.rstrip()
    if stop not in (",", "."):
        return whole + separator
    if stop == "." and inside.endswith((".", "?", "!", "…")):
        return whole + separator[1:]
    if marks.stops_inside and marks.outer[1] in closing:
        return inside + stop + closing + separator[1:]
    return whole + separator


def _with_marks(title: str, pair: tuple[str, str]) -> str:
    return _QUOTED.sub(lambda match: f"{pair[0]}{match[1]}{pair[1]}", title)
