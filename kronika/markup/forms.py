"""Takes our own forms out of a Markdown text: each leaves a mark that Markdown sees as one odd word.

So a link works wherever a word may stand, and what it becomes is never seen by Markdown or the cleaner.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from kronika.records.references import Citation, Prose, Reference

# Hangul fillers are letters that show nothing, so that Markdown and the rules of quotation marks see a word.
SIGN = "\uffa0"
_DEFINITION_SIGN = "\u3164"

MARK = re.compile(f"{SIGN}(\\d+){SIGN}")
"""What stands in the text for a form; its number is the form's place in `Marked.forms`."""

_DEFINITION = re.compile(f" {{0,3}}{_DEFINITION_SIGN}(\\d+){_DEFINITION_SIGN}[ \\t]*(.*)")
_SIGNS = re.compile(f"[{SIGN}{_DEFINITION_SIGN}]")
_WRAP = 200  # more white space than a bracket and a citation may have between them
_BEFORE_CLUSTER = re.compile(r"\[\s*\Z")
_AFTER_CLUSTER = re.compile(r"\s*\]")
_QUOTE_HEAD = re.compile(r"^ {0,3}(?:> ?)+\[!quote\][+-]?[ \t]*$")
_BLOCK_HEAD = re.compile(r"[ \t>]*(?:(?:[-*+:|]|\d+[.)]|#+|\[\^[^\[\]]*\]:)[ \t]*)?$")
_STOPS = re.compile(r"[.,;:!?…]+[\"'”’»]*|[\"'”’»]+[.,;:!?…]*")


@dataclass(frozen=True)
class Form:
    """One form: "link", "embed", "cluster" (of citations), "name" (`@key argues`), "quote" (its source) or "note".

    `source` is what the editor wrote, `after` the punctuation that followed it and stands before its mark.
    """

    kind: str
    source: str
    reference: Reference
    citations: tuple[Citation, ...] = ()
    after: str = ""


@dataclass(frozen=True)
class Marked:
    """A text with marks for its forms, and the texts of its notes by id, with marks of the same numbering."""

    text: str
    forms: tuple[Form, ...]
    definitions: Mapping[str, str]


@dataclass(frozen=True)
class _Span:
    start: int
    end: int
    form: Form


def mark_forms(prose: Prose) -> Marked:
    """Return a text with its forms taken out; the marks of citations and notes stand after punctuation."""
    pieces: list[str] = []
    forms: list[Form] = []
    position = 0
    for span in _spans(prose):
        if span.start < position:
            continue  # a form within another
        before = _SIGNS.sub("", prose.text[position : span.start])
        moved = ""
        if span.form.kind in ("cluster", "note") and _follows_words(prose.text, span.start):
            before = before.rstrip(" ")
            stops = _STOPS.match(prose.text, span.end)
            moved = stops[0] if stops is not None else ""
        sign = _DEFINITION_SIGN if span.form.kind == "note-definition" else SIGN
        pieces += (before, moved, f"{sign}{len(forms)}{sign}")
        forms.append(replace(span.form, after=moved) if moved else span.form)
        position = span.end + len(moved)
    pieces.append(_SIGNS.sub("", prose.text[position:]))
    text, definitions = _without_definitions("".join(pieces), forms)
    return Marked(text, tuple(forms), definitions)


def _follows_words(text: str, offset: int) -> bool:
    """Whether there are words before an offset on its line, not only the sign of a list item or a quotation."""
    return _BLOCK_HEAD.match(text[text.rfind("\n", 0, offset) + 1 : offset]) is None


def _spans(prose: Prose) -> Iterator[_Span]:
    references = list(prose.references)
    while references:
        first = references.pop(0)
        if first.form != "citation":
            source = prose.text[first.start : first.end]
            yield _Span(first.start, first.end, Form(first.form, source, first))
            continue
        group = [first]
        while references and _same_cluster(prose.text, group[-1], references[0]):
            group.append(references.pop(0))
        yield _citation_span(prose.text, group)


def _same_cluster(text: str, reference: Reference, follower: Reference) -> bool:
    between = text[reference.end : follower.start]
    return follower.form == "citation" and between.strip() == ";"


def _citation_span(text: str, group: list[Reference]) -> _Span:
    """Return a cluster with its brackets, the whole source of a quotation, or a citation in the sentence."""
    start, end = group[0].start, group[-1].end
    citations = tuple(reference.citation for reference in group if reference.citation is not None)
    opening = _BEFORE_CLUSTER.search(text, max(0, start - _WRAP), start)
    closing = _AFTER_CLUSTER.match(text, end)
    if _QUOTE_HEAD.match(text[text.rfind("\n", 0, start) + 1 : start]):
        kind = "quote"
    elif opening is not None and closing is not None:
        kind, start, end = "cluster", opening.start(), closing.end()
    else:
        kind = "name"
    return _Span(start, end, Form(kind, text[start:end], group[0], citations))


def _without_definitions(text: str, forms: list[Form]) -> tuple[str, dict[str, str]]:
    """Return a text without the texts of its notes, and these by id; the first of an id counts."""
    if _DEFINITION_SIGN not in text:
        return text, {}
    kept: list[str] = []
    found: dict[str, list[str]] = {}
    taking: list[str] | None = None
    lines = text.split("\n")
    for index, line in enumerate(lines):
        head = _DEFINITION.match(line)
        if head is not None:
            taking = [head[2]]
            found.setdefault(forms[int(head[1])].reference.target, taking)
        elif taking is not None and _goes_on(lines, index):
            taking.append(line.strip())
        else:
            taking = None
            kept.append(line)
    return "\n".join(kept), {key: "\n".join(text).strip() for key, text in found.items()}


def _goes_on(lines: list[str], index: int) -> bool:
    """Whether a line belongs to the note above: it is indented, follows without a gap, or is a gap within it."""
    line = lines[index]
    if not line.strip():
        following = next((later for later in lines[index:] if later.strip()), "")
        return following.startswith(("    ", "\t"))
    return bool(lines[index - 1].strip()) or line.startswith(("    ", "\t"))
