"""Which picture a page is shared with, and what it says."""

from dataclasses import replace

from kronika.plan.cards import page_card
from kronika.plan.here import Here, here_of
from kronika.records.cards import Card, Letters
from kronika.records.model import Ref
from tests.support.planning import whole

LETTERS: Letters = ((0x20, 0x2FFF),)


def card(ref: Ref, letters: Letters = LETTERS) -> Card | None:
    world = whole()
    return page_card(world.site, world.addresses, letters, here_of(world.site.records[ref], world.addresses))


def test_an_event_shows_its_thread_name_and_date() -> None:
    shown = card(Ref("event", "surge"))
    assert shown is not None
    assert (shown.title, shown.path, shown.url) == (
        "The surge", "/share/events/surge.png", whole().addresses.canonical("/share/events/surge.png"),
    )  # fmt: skip
    assert shown.kicker == whole().site.settings.threads[shown.colour - 1].label
    assert "79" in shown.line


def test_a_page_without_a_record_shows_the_documentary() -> None:
    world = whole()
    shown = page_card(world.site, world.addresses, LETTERS, Here(kind="glossary", path="/glossary/", title="Glossary"))
    assert shown is not None
    assert (shown.title, shown.site, shown.path) == (world.site.settings.title, "", "/share/home.png")


def test_where_the_fonts_lack_a_letter_no_picture_is_promised() -> None:
    assert card(Ref("event", "surge"), letters=((0x20, 0x40),)) is None


def test_of_many_events_only_turning_points_have_pictures_of_their_own() -> None:
    world = whole()
    event = next(event for event in world.site.events if event.significance != "turning-point")
    site = replace(world.site, events=world.site.events * 300)
    shown = page_card(site, world.addresses, LETTERS, here_of(event, world.addresses))
    assert shown is not None
    assert shown.path == "/share/home.png"
