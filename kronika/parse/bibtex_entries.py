"""A BibTeX file as entries with places: the grammar alone, nothing of what fields mean.

The grammar is that of `bibtex.web` (O. Patashnik, "BibTeXing", 1988; N. Markey, "Tame the BeaST", 2009, section 4),
with two liberties that Zotero takes too: a brace after a backslash does not count, and a line that begins like an
entry ends whatever is still open above it, so that one forgotten brace costs one entry and not the file.
"""

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field

from kronika.parse.here import did_you_mean
from kronika.parse.yaml_nodes import duplicate_key
from kronika.records.errors import At, Problem

# fmt: off
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)
"""What the macros `jan` to `dec` stand for, which every style of BibTeX defines."""
# fmt: on

_START = re.compile(r"@[ \t]*(?P<type>[A-Za-z]+)\s*(?P<open>[{(])")
_LINE_START = re.compile(r"^[ \t]*@[ \t]*[A-Za-z]+\s*[{(]", re.MULTILINE)
_HEADLESS = re.compile(r"^[ \t]*@[ \t]*(?P<type>[A-Za-z]+)\b(?!\s*[{(])", re.MULTILINE)
_STRAY = re.compile(r"^[ \t]*(?P<stray>[})]|[A-Za-z]+[ \t]*=[ \t]*[{\"\d])", re.MULTILINE)
_SWALLOWED = re.compile(r",\s*[A-Za-z]+\s*=\s*[{\"\w]")
_SPACE = re.compile(r"\s*+")
_KEY = re.compile(r"[^\s,{}()\"=]*+")
_NAME = re.compile(r"[^\s,{}()\"#=%\\]++")
_STEP = re.compile(r"[^{}\\\"]++|\\.|[{}\\\"]", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Value:
    """What a field holds, as written: pieces of text, which `#` joins, with the place of each."""

    at: At
    pieces: tuple[tuple[At, str], ...]

    @property
    def raw(self) -> str:
        """The whole text, with its braces and commands."""
        return "".join(text for _, text in self.pieces)


@dataclass(frozen=True, slots=True)
class BibField:
    """A field of an entry; its name is in small letters."""

    name: str
    at: At
    value: Value


@dataclass(frozen=True, slots=True)
class BibEntry:
    """A work; its type is in small letters, `fields` stand in the order of the file."""

    type: str
    at: At
    key: str
    key_at: At
    fields: Mapping[str, BibField]


class _BrokenError(Exception):
    """The rest of an entry cannot be read; its problem has been told."""


def read_entries(text: str, path: str) -> tuple[tuple[BibEntry, ...], tuple[Problem, ...]]:
    """Return all entries that can be read, and what is wrong with the others; text between entries is passed over."""
    scanner = _Scanner(text, path)
    scanner.scan()
    return tuple(scanner.entries), tuple(scanner.problems)


@dataclass
class _Scanner:
    text: str
    path: str
    position: int = 0
    limit: int = 0
    entries: list[BibEntry] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    macros: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.lines = (0, *(match.end() for match in re.finditer("\n", self.text)))
        self.entry_lines = tuple(match.start() for match in _LINE_START.finditer(self.text))
        self.macros |= {name[:3].lower(): name for name in MONTHS}

    def scan(self) -> None:
        while (start := _START.search(self.text, self.position)) is not None:
            self._between(start.start())
            self.position = start.end()
            following = bisect_right(self.entry_lines, start.start())
            self.limit = self.entry_lines[following] if following < len(self.entry_lines) else len(self.text)
            try:
                self._block(start)
            except _BrokenError:
                self.position = self.limit
        self._between(len(self.text))

    def _between(self, end: int) -> None:
        """Tell what stands between entries and looks like a part of one."""
        for match in _HEADLESS.finditer(self.text, self.position, end):
            if match["type"].lower() != "comment":
                at = self._at(match.start("type") - 1)
                self._tell(at, f"After '@{match['type']}' a brace is missing.", f"Write @{match['type']}{{key, ...}}.")
        stray = _STRAY.search(self.text, self.position, end)
        if stray is not None:
            message = "This stands outside of every entry."
            self._tell(self._at(stray.start("stray")), message, "A brace above closes an entry too early.")

    def _block(self, start: re.Match[str]) -> None:
        kind = start["type"].lower()
        close = "}" if start["open"] == "{" else ")"
        if kind == "comment":
            self.position = self._end_of_comment(close)
        elif kind == "preamble":
            self._value()
            self._close(close, start)
        elif kind == "string":
            found = self._field()
            if found is not None:
                self.macros[found.name] = found.value.raw
            self._close(close, start)
        else:
            self._entry(kind, close, start)

    def _end_of_comment(self, close: str) -> int:
        end = self._balanced(close) if close == "}" else self.text.find(")", self.position, self.limit)
        return self.limit if end < 0 else end + 1

    def _entry(self, kind: str, close: str, start: re.Match[str]) -> None:
        at, key_at = self._at(start.start()), self._at(self._skip())
        key = self._take(_KEY)
        if not key or self._peek() == "=":
            self._tell(at, "The entry has no citekey.", f"Write it behind the brace: @{kind}{{author2000, ...}}.")
            raise _BrokenError
        fields: dict[str, BibField] = {}
        while self._peek() not in (close, ""):
            self._comma(bool(fields))
            if self._peek() in (close, ""):
                break
            found = self._field()
            if found is not None and fields.setdefault(found.name, found) is not found:
                self.problems.append(duplicate_key(found.name, found.at, fields[found.name].at))
        last = next(reversed(fields.values()), None)
        if self._peek() == "" and last is not None and _SWALLOWED.search(last.value.raw):
            self._tell(
                last.value.at, "This value is closed too late.", "It holds the fields below: close it before them."
            )
            raise _BrokenError
        self._close(close, start)
        self.entries.append(BibEntry(kind, at, key, key_at, fields))

    def _comma(self, after_field: bool) -> None:
        if self._peek() == ",":
            self.position += 1
            self._skip()
        elif self.position < self.limit:
            what = "the field above" if after_field else "the citekey"
            self._tell(self._at(self.position), f"A comma is missing after {what}.", "Write ',' at the end of it.")

    def _field(self) -> BibField | None:
        start = self._skip()
        name = self._take(_NAME)
        if self._peek() != "=":
            if start >= self.limit:
                return None
            found = self.text[self.position] if self.position < self.limit else "the end"
            at = self._at(start)
            self._tell(at, f"A field should stand here, not '{name or found}'.", "Write name = {value}.")
            raise _BrokenError
        self.position += 1
        return BibField(name.lower(), self._at(start), self._value())

    def _value(self) -> Value:
        at = self._at(self._skip())
        pieces = [self._piece()]
        while self._peek() == "#":
            self.position += 1
            pieces.append(self._piece())
        return Value(at, tuple(pieces))

    def _piece(self) -> tuple[At, str]:
        start, sign = self._skip(), self._peek()
        if sign not in ("{", '"'):
            return self._at(start), self._macro(start)
        self.position += 1
        end = self._balanced("}" if sign == "{" else '"')
        if end < 0:
            name = "brace" if sign == "{" else "quotation mark"
            self._tell(self._at(start), f"This {name} is never closed.", "Close it at the end of the value.")
            raise _BrokenError
        inner = self.text[self.position : end]
        at = self._at(self.position)
        self.position = end + 1
        return at, inner

    def _macro(self, start: int) -> str:
        name = self._take(_NAME)
        if name.isdecimal() and name.isascii():
            return name
        if not name:
            self._tell(self._at(start), "A value is missing here.", "Write it in braces: {value}.")
            raise _BrokenError
        if name.lower() not in self.macros:
            hint = did_you_mean(name, self.macros, "Write the words in braces: {value}.")
            self._tell(self._at(start), f"There is no @string '{name}'.", hint)
        return self.macros.get(name.lower(), "")

    def _balanced(self, close: str) -> int:
        """Return the offset of the sign that closes what begins here, or -1; braces within it are paired."""
        depth = 0
        for step in _STEP.finditer(self.text, self.position, self.limit):
            sign = step[0]
            if depth == 0 and sign == close:
                return step.start()
            depth += (sign == "{") - (sign == "}")
            if depth < 0:
                return -1
        return -1

    def _close(self, close: str, start: re.Match[str]) -> None:
        if self._peek() != close or self.position >= self.limit:
            self._tell(
                self._at(start.start()), f"The entry is never closed with '{close}'.", "Close it after its last field."
            )
            raise _BrokenError
        self.position += 1

    def _skip(self) -> int:
        """Go on to the next sign that is no space; returns its offset."""
        space = _SPACE.match(self.text, self.position, self.limit)
        self.position = space.end() if space is not None else self.position
        return self.position

    def _peek(self) -> str:
        return self.text[self._skip() : self.position + 1] if self._skip() < self.limit else ""

    def _take(self, pattern: re.Pattern[str]) -> str:
        match = pattern.match(self.text, self.position, self.limit)
        self.position = match.end() if match is not None else self.position
        return match[0] if match is not None else ""

    def _at(self, offset: int) -> At:
        line = bisect_right(self.lines, offset)
        return At(self.path, line, offset - self.lines[line - 1] + 1)

    def _tell(self, at: At, message: str, hint: str) -> None:
        self.problems.append(Problem(at, message, hint, "bibtex"))
