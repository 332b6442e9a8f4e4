"""A work in full, as its first note gives it."""

from kronika.markup.citations.containers import held, identifiers, periodical, title_first
from kronika.markup.citations.legal import legal_reference
from kronika.markup.citations.locators import Locator, with_volume
from kronika.markup.citations.parts import (
    EDITORS,
    Head,
    address,
    archive,
    author_role,
    authors,
    bracketed,
    edition,
    kind,
    medium,
    pages,
    publication,
    series,
)
from kronika.markup.citations.work import ENTRY, LEGAL, Work


def full_reference(work: Work, locator: Locator) -> str:
    """Return a work in full, without a full stop at its end."""
    if work.type in LEGAL:
        return work.comma(legal_reference(work, locator), address(work, entry=False))
    if is_headword(work):
        return _headword(work, locator)
    head = Head() if title_first(work) else authors(work, entry=False)
    source = periodical(work, locator) if work.serial else held(work, head.used, locator, entry=False)
    told = work.comma(head.words, work.title, kind(work), *identifiers(work, head.used, locator, entry=False), source)
    return work.comma(
        _published(told, publication(work, head.used), work),
        "" if work.serial else _place(work, locator),
        medium(work),
        archive(work, _shelf_page(work, locator)),
        address(work, entry=False),
    )


def is_headword(work: Work) -> bool:
    """Whether the work is an unsigned entry of a printed reference work, which is cited by the latter's name."""
    return work.type in ENTRY and work.has("container-title") and not (author_role(work) or work.has("DOI", "URL"))


def headword(work: Work, title: str) -> str:
    """Return the headword of an entry: "under “Vesuvius”"."""
    return work.words.say("under", title=title)


def _headword(work: Work, locator: Locator) -> str:
    told = work.comma(work.container, edition(work), series(work))
    told = _published(told, publication(work, ""), work)
    return work.comma(told, headword(work, work.title), locator.words, archive(work))


def _published(told: str, published: str, work: Work) -> str:
    if published and bracketed(work):
        return work.space(told, f"({published})")
    return work.comma(told, published)


def _place(work: Work, locator: Locator) -> str:
    """Return where in a work that is not a periodical a passage stands; without a locator, its own pages."""
    if _shelf_page(work, locator):
        return ""
    edited = work.has(*EDITORS)
    if locator.words:
        return locator.words if edited else with_volume(locator, work)
    if work.has("container-title") or not work.has("page"):
        return ""
    page = Locator(pages(work), page=True)
    return page.words if edited else with_volume(page, work)


def _shelf_page(work: Work, locator: Locator) -> str:
    """Return the page of an archive document, which stands with its shelf mark: "p. 12"."""
    if locator.page and work.has("archive") and work.has("archive_location"):
        return work.words.say("page", page=locator.words)
    return ""
