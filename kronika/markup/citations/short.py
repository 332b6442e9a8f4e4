"""A work in short, as later notes give it."""

from kronika.markup.citations.containers import title_first
from kronika.markup.citations.full import headword, is_headword
from kronika.markup.citations.locators import Locator, with_volume
from kronika.markup.citations.names import family_names
from kronika.markup.citations.parts import author_role, volume
from kronika.markup.citations.pieces import typeset
from kronika.markup.citations.work import ENTRY, LEGAL, NEWS, ONLINE, REVIEW, Work


def short_reference(work: Work, locator: Locator) -> str:
    """Return a work in short, without a full stop at its end."""
    title = headword(work, work.short_title) if is_headword(work) else work.short_title
    return work.comma(_head(work), title, _place(work, locator))


def short_name(work: Work) -> str:
    """Return what a sentence calls a work by: its authors' family names, or its title."""
    return _head(work) or work.short_title


def _head(work: Work) -> str:
    if work.type in LEGAL or title_first(work):
        return ""
    role = author_role(work)
    if role:
        return family_names(work.names(role), work)
    if work.type in ("software", "webpage") and work.has("publisher"):
        return work.text("publisher")
    if work.type in NEWS | REVIEW | ENTRY | {"broadcast", "webpage"} and work.has("container-title"):
        return _short_container(work)
    return ""


def _short_container(work: Work) -> str:
    short = work.source.texts.get("container-title-short", "")
    if not short:
        return work.container
    return typeset(short) if work.type in ONLINE else f"<i>{typeset(short)}</i>"


def _place(work: Work, locator: Locator) -> str:
    if work.serial or work.type in LEGAL or work.has("container-title"):
        return locator.words
    if locator.page and work.number("volume"):
        return with_volume(locator, work)
    return work.comma(volume(work), locator.words)
