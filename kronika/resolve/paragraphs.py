"""The paragraphs of a Markdown text: which of them state something, and which of these are cited."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kronika.records.errors import At
from kronika.records.grammar import hide_forms
from kronika.records.hidden import HIDDEN
from kronika.records.lines import lines_of
from kronika.records.references import Prose, Reference

_BLOCK = re.compile(r"[^\n]*[^\s\0][^\n]*(?:\n[^\n]*[^\s\0][^\n]*)*")
_HEADING = re.compile(r"^#{1,6}[^\n]*$", re.MULTILINE)
_APART = re.compile(r"^[ >]*[0-9]{1,9}[.)](?=\s)|\{:?[^{}\n]*\}", re.MULTILINE)
"""The number of a list's entry, and an attribute list."""

_QUOTATION = re.compile(
    r"“[^“”]*\s[^“”]*”|„[^„“”]*\s[^„“”]*[“”]|«[^«»]*\s[^«»]*»|»[^«»]*\s[^«»]*«|\"[^\"]*\s[^\"]*\"|^ {0,3}>(?! ?\[!)",
    re.MULTILINE,
)
"""Two words or more in quotation marks, or a block quote that is no callout."""

_SHOWN = 60


@dataclass(frozen=True)
class Paragraph:
    """A paragraph, list or table: what it states ("a number", "a quotation" or ""), and whether it cites for that."""

    at: At
    opening: str
    states: str
    cited: bool


def paragraphs(prose: Prose) -> tuple[Paragraph, ...]:
    """Return the paragraphs of a text; code and headings are none.

    A number is a digit outside of links, addresses and citations; a word for one is not seen. The note at a
    paragraph's mark counts as its citation if it cites something.
    """
    blocks = [match.span() for match in _BLOCK.finditer(hide_forms(prose.text))]
    citing_notes = _citing_notes(prose, blocks)
    words = _words(prose)
    lines = lines_of(prose.text, prose.at)
    return tuple(
        Paragraph(
            lines.at(start),
            _opening(prose.text[start:end]),
            _states(words[start:end]),
            any(_cites(reference, citing_notes) for reference in _inside(prose, start, end)),
        )
        for start, end in blocks
    )


def _citing_notes(prose: Prose, blocks: list[tuple[int, int]]) -> frozenset[str]:
    """Return the names of the notes that cite something."""
    found: set[str] = set()
    for start, end in blocks:
        name = ""
        for reference in _inside(prose, start, end):
            if reference.form == "note-definition":
                name = reference.target
            elif reference.form == "citation" and name:
                found.add(name)
    return frozenset(found)


def _inside(prose: Prose, start: int, end: int) -> Iterator[Reference]:
    return (reference for reference in prose.references if start <= reference.start < end)


def _cites(reference: Reference, citing_notes: frozenset[str]) -> bool:
    return reference.form == "citation" or (reference.form == "note" and reference.target in citing_notes)


def _words(prose: Prose) -> str:
    """Return the text, of the same length, with only what a reader sees as the writer's own words."""
    bare = list(hide_forms(prose.text))
    for reference in prose.references:
        form = prose.text[reference.start : reference.end]
        bar = form.find("|")
        kept = range(reference.start + bar + 1, reference.end - 2) if bar >= 0 and reference.form == "link" else ()
        for position in range(reference.start, reference.end):
            if position not in kept and bare[position] != "\n":
                bare[position] = HIDDEN
    words = "".join(bare)
    for pattern in (_HEADING, _APART):
        words = pattern.sub(lambda match: re.sub(r"[^\n]", HIDDEN, match[0]), words)
    return words


def _states(words: str) -> str:
    if re.search(r"\d", words):
        return "a number"
    return "a quotation" if _QUOTATION.search(words) else ""


def _opening(text: str) -> str:
    """Return the first words, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1].rstrip()}…"
