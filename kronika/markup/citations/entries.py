"""Entries of the bibliography (The Chicago Manual of Style, 18th edition, 13.18 and 13.63)."""

from markupsafe import Markup

from kronika.markup.citations.containers import held, identifiers, periodical
from kronika.markup.citations.legal import legal_reference
from kronika.markup.citations.locators import Locator
from kronika.markup.citations.parts import Head, address, archive, authors, kind, medium, publication
from kronika.markup.citations.pieces import capital, ended
from kronika.markup.citations.words import Words
from kronika.markup.citations.work import ENTRY, LEGAL, NEWS, REVIEW, Work
from kronika.records.catalogue import Catalogue
from kronika.records.model import Source

_HOLDER_FIRST = NEWS | REVIEW | ENTRY | {"broadcast", "webpage"}


def bibliography_entry(source: Source, catalogue: Catalogue) -> Markup:
    """Return a work as the bibliography lists it, with its full stop.

    Unlike the Manual, which leaves letters, speeches and reference works to the notes, every kind of work is listed.
    """
    work = Work(source, Words(catalogue))
    return Markup(ended(_entry(work), work.marks))


def _entry(work: Work) -> str:
    if work.type in LEGAL:
        return work.stop(legal_reference(work, Locator()), address(work, entry=True))
    head = _head(work)
    title = capital(work.title) if work.type in REVIEW else work.title
    holder = held(work, head.used, Locator(), entry=True)
    return work.stop(
        head.words,
        "" if head.used == "title" else title,
        capital(kind(work)),
        *identifiers(work, head.used, Locator(), entry=True),
        periodical(work, Locator(), head.used) if work.serial else holder,
        _published(work, head.used),
        capital(medium(work)),
        archive(work, entry=True),
        address(work, entry=True),
    )


def _published(work: Work, used: str) -> str:
    """Return publisher and date; a publisher's own name keeps its first letter."""
    told = publication(work, used)
    return capital(told) if work.type in ("broadcast", "thesis") or work.has("event-title") else told


def _head(work: Work) -> Head:
    """Return what the entry is listed under: authors, else the body or the work that holds it, else its title."""
    head = authors(work, entry=True)
    if head.words:
        return head
    if work.type in ("software", "webpage") and work.has("publisher"):
        return Head(work.text("publisher"), "publisher")
    if work.type in _HOLDER_FIRST and work.has("container-title"):
        place = f"({work.text('publisher-place')})" if work.type in NEWS and work.has("publisher-place") else ""
        return Head(work.space(work.container, place), "container-title")
    return Head(work.title, "title")
