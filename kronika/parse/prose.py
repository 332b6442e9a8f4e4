"""Markdown texts: the references in them, and what must not stand in them."""

from collections.abc import Iterator
from dataclasses import replace

from kronika.parse.here import Here, did_you_mean
from kronika.parse.nodes import Scalar
from kronika.parse.raw_html import Finding, html_findings
from kronika.records.errors import At, Problem
from kronika.records.grammar import CALLOUT, CALLOUTS, CITEKEY, find_addresses, find_references, hide_forms
from kronika.records.hidden import hide_code, unclosed_fence
from kronika.records.lines import lines_of
from kronika.records.references import Prose, Reference

_NOT_INLINE = {
    "embed": "An embed cannot stand in a short text.",
    "citation": "A citation cannot stand in a short text.",
    "note": "A note cannot stand in a short text.",
    "note-definition": "A note cannot stand in a short text.",
}
_INSTEAD = {
    "embed": "Link to it with [[...]], or embed it in the text below.",
    "citation": "Name the source in the list 'sources', or write '\\@' for the sign itself.",
}


def read_body(text: str, path: str, line: int) -> tuple[Prose, tuple[Problem, ...]]:
    """Return the text of a record, which begins in this line of its file, and its problems."""
    at = At(path, line)
    prose = Prose(text, at, find_references(text, path, line), find_addresses(text))
    findings = (*_findings(prose), *_block_findings(text))
    if not findings:
        return prose, ()
    lines = lines_of(text, at)
    return prose, tuple(Problem(lines.at(offset), *told) for offset, *told in findings)


def read_prose(node: Scalar, here: Here) -> Prose:
    """Return a short text of the front matter and tell its problems."""
    text, at = node.text.rstrip(), node.place()
    references = find_references(text, at.path, at.line, at.column)
    if not node.exact:
        references = tuple(replace(reference, at=node.at) for reference in references)
    prose = Prose(text, at, references)
    for reference in references:
        if reference.form in _NOT_INLINE:
            hint = _INSTEAD.get(reference.form, "Write it in the text below.")
            here.wrong(reference.at, _NOT_INLINE[reference.form], hint, "not-inline")
    lines = lines_of(text, at)
    for offset, message, hint, code in _findings(prose):
        here.wrong(lines.at(offset) if node.exact else node.at, message, hint, code)
    return prose


def _findings(prose: Prose) -> Iterator[Finding]:
    """Yield what is wrong in any Markdown text."""
    yield from html_findings(hide_code(prose.text))
    links = {reference.start: reference for reference in prose.references if reference.form in ("link", "embed")}
    starts = {start + (reference.form == "embed") for start, reference in links.items()}
    bare = hide_forms(prose.text)
    offset = bare.find("[[")
    while offset >= 0:
        if offset not in starts:
            hint = "Write [[folder/slug]] or [[folder/slug|words]] on one line; '\\[' is the sign itself."
            yield offset, "A link begins here that has no target or no end.", hint, "broken-link"
        offset = bare.find("[[", offset + 2)
    for reference in prose.references:
        if _names_two_sources(reference):
            words = f"Another source follows '{reference.target}' without a semicolon."
            yield reference.start, words, "Write [@one, p. 1; @other].", "citation-form"


def _names_two_sources(reference: Reference) -> bool:
    locator = reference.citation.locator if reference.citation is not None else ""
    return "@" in locator and CITEKEY.search(hide_forms(locator)) is not None


def _block_findings(text: str) -> Iterator[Finding]:
    """Yield what is wrong with blocks of code and callouts."""
    fence = unclosed_fence(text) if "```" in text or "~~~" in text else None
    if fence is not None:
        offset = sum(len(line) + 1 for line in text.split("\n")[:fence])
        yield offset, "This block of code is never closed.", "Repeat its signs in a line below it.", "open-code"
    bare = hide_forms(text)
    for match in CALLOUT.finditer(bare) if "[!" in bare else ():
        offset = bare.index("[!", match.start())
        if match["callout"] not in CALLOUTS:
            hint = did_you_mean(match["callout"], CALLOUTS)
            yield offset, f"There is no callout '{match['callout']}'.", hint, "unknown-callout"
        elif match["callout"] == "quote" and CITEKEY.search(match["title"]) is None:
            hint = "Name it beside the bracket: > [!quote] @source, p. 1"
            yield offset, "A quote has to name its source.", hint, "quote-source"
