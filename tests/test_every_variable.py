"""Every variable of CSL that the Chicago form of some type shows is found in the notes or in the bibliography."""

import json
import re
from functools import cache
from html import unescape
from typing import Any

import pytest

from kronika.parse.source_fields import DATES, NAMES, OLDER_NAMES, SOURCE, TYPES
from kronika.pipeline import build_site
from tests.support.sites import site

KEPT_FOR_EXPORTS = {
    "abstract", "annote", "available-date", "call-number", "categories", "chair", "chapter-number", "citation-key",
    "citation-label", "citation-number", "collection-editor", "container", "container-title-short", "contributor",
    "curator", "division", "editor-translator", "editorial-director", "event-date", "executive-producer",
    "first-reference-note-number", "ISBN", "ISSN", "jurisdiction", "keyword", "language", "locator", "note",
    "number-of-pages", "organizer", "original-author", "original-date", "original-publisher",
    "original-publisher-place", "original-title", "page-first", "part", "part-number", "part-title", "PMCID", "PMID",
    "printing", "printing-number", "references", "reviewed-author", "reviewed-genre", "script-writer", "section",
    "series-creator", "source", "status", "submitted", "supplement", "supplement-number", "translated-title",
    "translated-title-short", "volume-title", "volume-title-short", "year-suffix",
}  # fmt: skip
"""What no citation shows: a reference manager writes it, and it goes into the exports as it came."""

VARIABLES = [field.name for field in SOURCE.fields if field.name not in {"id", "custom", *OLDER_NAMES}]


def stated(variable: str) -> Any:
    """Return a value that is known again."""
    if variable in NAMES:
        return [{"literal": f"seen {variable} here"}]
    if variable in DATES:
        return {"date-parts": [[1300 + DATES.index(variable), 1, 3]]}
    if variable == "URL":
        return "https://example.org/seen-URL"
    return [f"seen {variable} here"] if variable == "categories" else f"seen {variable} here"


def mark(variable: str) -> str:
    if variable in DATES:
        return str(1300 + DATES.index(variable))
    return "seen-URL" if variable == "URL" else f"seen {variable} here"


def works() -> list[dict[str, Any]]:
    """Return a work of each type with each variable by itself, and one with all of them together."""
    setting = {"title": "T", "container-title": "C", "archive": "A", "URL": "https://example.org"}
    alone = [
        {"id": f"{variable}.{kind}", **setting, variable: stated(variable), "type": kind}
        for variable in VARIABLES
        if variable != "type"
        for kind in TYPES
    ]
    together = {variable: stated(variable) for variable in VARIABLES if variable != "type"}
    return [*alone, *({**together, "id": f"all.{kind}", "type": kind} for kind in TYPES)]


@cache
def shown() -> str:
    """Return the words and links of the bibliography, and of a page that cites each full work twice."""
    cited = " ".join(f"[@all.{kind}]. [@all.{kind}]." for kind in TYPES)
    page = f"-- content/pages/a.md --\n---\ntitle: A\n---\n{cited}\n"
    files = build_site(site(f"-- content/sources.json --\n{json.dumps(works())}\n{page}"))
    html = " ".join(file.data.decode() for file in files if file.path.endswith(".html"))
    links = " ".join(re.findall(r'href="(https://example[^"]*)"', html))
    return unescape(" ".join(re.sub(r"<[^>]*>", " ", html).split())).replace("Seen", "seen") + links


@pytest.mark.parametrize("variable", VARIABLES)
def test_a_variable_is_shown_or_known_to_be_kept(variable: str) -> None:
    if variable == "type":
        # A type is shown by the form that it gives its work, which tests/judges compares.
        return
    assert (mark(variable) not in shown()) is (variable in KEPT_FOR_EXPORTS)


def test_what_the_documentary_adds_to_a_work_is_shown() -> None:
    (page,) = (
        file.data.decode()
        for file in build_site(
            site("""
                -- content/sources.yaml --
                - id: work
                  type: book
                  title: T
                  custom: {kind: primary, further: true, archived: "https://archive.example/1", note: A remark.}
            """)
        )
        if file.path == "sources/index.html"
    )
    assert "Primary sources" in page
    assert 'href="https://archive.example/1"' in page
    assert "A remark." in page
    assert "further reading" in page.lower()
