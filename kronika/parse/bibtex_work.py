"""One entry of a BibTeX file while its fields are read: what they say, and what is wrong in them."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from kronika.parse.bibtex_entries import BibEntry, BibField, Value
from kronika.parse.here import did_you_mean
from kronika.parse.latex_signs import COMMANDS
from kronika.parse.latex_text import plain_text
from kronika.parse.nodes import Entry, Scalar
from kronika.records.errors import At, Problem


@dataclass
class Work:
    """An entry, and the problems found in it."""

    entry: BibEntry
    problems: list[Problem] = field(default_factory=list)

    def first(self, *names: str) -> BibField | None:
        """Return the first of these fields that is stated and not empty."""
        found = (self.entry.fields.get(name) for name in names)
        return next((stated for stated in found if stated is not None and stated.value.raw.strip(" \t\n{}")), None)

    def plain(self, *names: str) -> str:
        """Return the first of these fields as plain text, or ""."""
        stated = self.first(*names)
        return "" if stated is None else self.words(stated.value.raw, stated.value)

    def words(self, latex: str, value: Value, offset: int = 0) -> str:
        """Return LaTeX as plain text; it stands in `value` at this offset, where unknown commands are told."""
        words, unknown = plain_text(latex)
        for within, name in unknown:
            hint = did_you_mean(name, COMMANDS, "Write the sign itself: the file may hold any of Unicode.")
            at = place_of(value, offset + within)
            self.tell(at, f"The LaTeX command '\\{name}' is not known here.", hint, "unknown-command")
        return words

    def text(self, variable: str, *names: str) -> Iterator[Entry]:
        """Yield a variable with the first of these fields, if one is stated."""
        stated = self.first(*names)
        if stated is not None:
            yield from self.entry_of(variable, stated, self.plain(stated.name))

    def entry_of(self, variable: str, stated: BibField, words: str) -> Iterator[Entry]:
        """Yield a variable with these words, if there are any, at a field's place."""
        if words:
            yield Entry(variable, stated.at, Scalar(stated.value.at, words, '"'))

    def tell(self, at: At, message: str, hint: str, code: str) -> None:
        """Tell a problem."""
        self.problems.append(Problem(at, message, hint, code))


def place_of(value: Value, offset: int) -> At:
    """Return the place of a character of a value's raw text."""
    pieces = iter(value.pieces)
    at, text = next(pieces)
    while offset > len(text):
        offset -= len(text)
        at, text = next(pieces)
    starts = _line_starts(text)
    line = bisect_right(starts, offset)
    return At(at.path, at.line + line - 1, offset - starts[line - 1] + (at.column if line == 1 else 1))


@lru_cache(maxsize=16)
def _line_starts(text: str) -> tuple[int, ...]:
    return (0, *(match.end() for match in re.finditer("\n", text)))
