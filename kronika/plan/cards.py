"""Which picture a page is shared with, and what it says."""

from collections.abc import Iterable
from dataclasses import replace

from kronika.locales import record_words
from kronika.plan.here import SECTIONS, Here
from kronika.records.cards import Card, Letters, can_be_drawn
from kronika.records.model import AnyRecord, Event, Figure
from kronika.records.rendered import Addresses, PageView
from kronika.records.site import Site
from kronika.records.views.frame import View

MANY_EVENTS = 300
"""From so many events on, only turning points, figures, documents and pages have pictures of their own."""

WEIGHTS = {"minor": 1, "major": 2, "turning-point": 3}


def page_card(site: Site, addresses: Addresses, letters: Letters, here: Here) -> Card | None:
    """Return the picture of a page: its own, or that of the whole documentary; None where the fonts lack a letter.

    A record that is not translated is shown with the picture of its original.
    """
    card = _own_card(site, addresses, here)
    if card is None or not can_be_drawn(card, letters):
        card = _home_card(site, addresses)
    return card if can_be_drawn(card, letters) else None


def page_cards(pages: Iterable[PageView]) -> tuple[Card, ...]:
    """Return the pictures of all pages, each once, by path."""
    cards = (page.view.page.card for page in pages if isinstance(page.view, View))
    return tuple(sorted({card for card in cards if card is not None}, key=lambda card: card.path))


def _own_card(site: Site, addresses: Addresses, here: Here) -> Card | None:
    record = site.records.get(here.record) if here.record is not None else None
    if here.kind == "timeline":
        blank = _blank(site, addresses, here.path)
        return replace(blank, title=str(here.title), line=str(here.description))
    if record is None or not _has_own(site, record):
        return None
    if record.ref in site.fallbacks and site.original is not None:
        path = addresses.in_language(here.path, site.original.language)
        return _record_card(site.original, record, _blank(site.original, addresses, path))
    return _record_card(site, record, _blank(site, addresses, here.path))


def _has_own(site: Site, record: AnyRecord) -> bool:
    if len(site.events) < MANY_EVENTS:
        return True
    if isinstance(record, Event):
        return record.significance == "turning-point"
    return record.kind in ("figure", "document", "page")


def _home_card(site: Site, addresses: Addresses) -> Card:
    blank = _blank(site, addresses, addresses.pages["home"])
    return replace(blank, title=site.settings.title, line=site.settings.subtitle, weight=3)


def _record_card(site: Site, record: AnyRecord, blank: Card) -> Card:
    words = record_words(site, record)
    section = SECTIONS.get(record.kind, "")
    kicker = site.catalogue.text(f"navigation.{section}") if section else ""
    if isinstance(record, Event):
        number = [thread.id for thread in site.settings.threads].index(record.threads[0])
        thread = site.settings.threads[number].label
        weight = WEIGHTS[record.significance]
        return replace(blank, kicker=thread, title=record.name, line=words, colour=number + 1, weight=weight)
    if isinstance(record, Figure) and words:
        return replace(blank, kicker=kicker, title=words, line=record.name)
    return replace(blank, kicker=kicker, title=record.name, line=words or record.summary)


def _blank(site: Site, addresses: Addresses, path: str) -> Card:
    """Return the picture of a page before anything is said on it but the documentary's name."""
    file = f"/share{path.rstrip('/') or '/home'}.png"
    brand = "" if path in (addresses.pages["home"], "/") else site.settings.title
    return Card(path=file, url=addresses.canonical(file), site=brand, kicker="", title="")
