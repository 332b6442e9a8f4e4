"""Small records as text, and a site of them resolved: what comes of it, and what is wrong with it."""

from kronika.parse import parse_documents
from kronika.records.site import Documents, Site
from kronika.resolve import resolve_site
from tests.support.sites import site

SOURCES = """\
-- content/sources.yaml --
- {id: tacitus, type: book, title: Annals}
"""
"""The bibliography of every site here; each record's `sources` name it."""


def file(path: str, *fields: str, body: str = "") -> str:
    """Return a file of `content/`; its first field stands in line 2."""
    lines = "".join(f"{field}\n" for field in fields)
    return f"-- content/{path}.md --\n---\n{lines}---\n{body}\n"


def event(slug: str, *fields: str, date: str = "0079", body: str = "") -> str:
    """Return an event's file: the date stands in line 4, `fields` begin in line 7."""
    stated = (f"title: {slug}", "summary: What happened.", f"date: {date}", "threads: [town]", "sources: [tacitus]")
    return file(f"events/{slug}", *stated, *fields, body=body)


def person(slug: str, *fields: str) -> str:
    """Return a person's file: the name stands in line 2, `fields` begin in line 3."""
    return file(f"people/{slug}", f"name: {slug.title()}", *fields)


def place(slug: str, *fields: str) -> str:
    """Return a place's file: the name stands in line 2, `fields` begin in line 3."""
    return file(f"places/{slug}", f"name: {slug.title()}", *fields)


def figure(slug: str, *fields: str) -> str:
    """Return a figure's file: label and sources stand in lines 2 and 3, `fields` begin in line 4."""
    return file(f"figures/{slug}", f"label: {slug}", "sources: [tacitus]", *fields)


def settings(*fields: str) -> str:
    """Return a `site.yaml` without periods; `fields` begin in line 8."""
    stated = (
        "title: The old town",
        "description: How it came to be.",
        "url: https://example.org",
        "languages: [en]",
        "timezone: Europe/Rome",
        "threads: [{id: town, label: The town}]",
        "sides: [{id: citizens, label: Citizens}]",
    )
    has_periods = any(field.startswith("periods:") for field in fields)
    return "-- site.yaml --\n" + "\n".join((*stated, *fields, *(() if has_periods else ("periods: []",)))) + "\n"


def resolved(*files: str, drafts: bool = False) -> Site:
    """Return the documentary that the files make; it must have no problems."""
    documents, unparsed = parse_documents(site(SOURCES + "".join(files)))
    assert documents is not None
    found, unresolved = resolve_site(documents, drafts)
    assert (*unparsed, *unresolved) == ()
    return found


def problems_in(*files: str, drafts: bool = False) -> str:
    """Return what resolving finds wrong in the files, as a person is told it."""
    documents, _ = parse_documents(site(SOURCES + "".join(files)))
    assert isinstance(documents, Documents)
    _, problems = resolve_site(documents, drafts)
    return "\n".join(str(problem) for problem in problems)
