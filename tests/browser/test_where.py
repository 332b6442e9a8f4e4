"""The small map beside the timeline: it follows the reading and what is chosen, where there is room for it."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.support.windows import opened

RADIO, WHIRLWIND, ELECTION = "siege-of-the-radio", "operation-whirlwind", "election-1945"


def address(file_site: Path, query: str = "") -> str:
    return (file_site / "timeline/index.html").as_uri() + query


def read(page: Page, slug: str) -> None:
    """Scroll until an event stands where one reads."""
    item = page.locator(f".moment:has(a[href*='{slug}'])")
    top = "scrollY + item.getBoundingClientRect().top - innerHeight * 0.37"
    item.evaluate(f"(item) => scrollTo({{ top: {top}, behavior: 'instant' }})")
    expect(item).to_have_class(re.compile("moment--here"))


def shown(page: Page) -> Locator:
    return page.locator(".where__map:visible")


def marked(page: Page, class_: str = "is-in") -> set[str]:
    signs = shown(page).locator(f".map__place.{class_}")
    return {sign.get_attribute("data-place") or "" for sign in signs.all()}


@pytest.mark.parametrize("width", [1280, 1920])
def test_the_event_that_is_read_is_marked_on_its_map(browser: Browser, file_site: Path, width: int) -> None:
    with opened(browser, address(file_site), width=width) as (page, seen):
        for slug, map_, places, names in (
            (RADIO, "inner-city", {"magyar-radio"}, "Hungarian Radio"),
            ("brijuni", "region", {"brioni"}, "Brijuni"),
        ):
            read(page, slug)
            expect(shown(page)).to_have_attribute("data-map", map_)
            assert marked(page) == places
            expect(shown(page).locator(".where__places")).to_have_text(names)
            box, text = shown(page).bounding_box(), page.locator(".moment--here").bounding_box()
            assert box is not None
            assert text is not None
            # It stands beside the text and below the overview, whole.
            assert box["x"] >= text["x"] + text["width"]
            assert page.locator(".overview").evaluate("(bar) => bar.getBoundingClientRect().bottom") <= box["y"]
            assert box["y"] + box["height"] <= 900
        assert seen.console == []


def test_an_event_that_is_on_no_map_shows_none(browser: Browser, file_site: Path) -> None:
    with opened(browser, address(file_site)) as (page, _):
        read(page, ELECTION)
        expect(shown(page)).to_have_count(0)


def test_the_map_leads_to_the_large_one_on_the_same_day(browser: Browser, file_site: Path) -> None:
    with opened(browser, address(file_site)) as (page, _):
        read(page, RADIO)
        shown(page).get_by_role("link").click()
        expect(page).to_have_url(re.compile(r"places/index\.html\?day=1956-10-23#map-inner-city$"))
        expect(page.get_by_role("slider")).to_have_attribute("aria-valuetext", re.compile("23.October.1956"))
        expect(page.locator("#map-inner-city h2")).to_be_in_viewport()


def test_only_the_places_of_chosen_events_are_shown_beside_it(browser: Browser, file_site: Path) -> None:
    with opened(browser, address(file_site)) as (page, _):
        read(page, RADIO)
        before = marked(page, "is-shown")
        page.get_by_label("Turning points only").dispatch_event("click")
        turning = page.locator(".moment--turning-point").count()
        expect(page.get_by_role("status")).to_have_text(re.compile(f"^{turning} of"))
        expect(shown(page).locator(".map__place.is-shown")).not_to_have_count(len(before))
        assert {"magyar-radio"} <= marked(page, "is-shown") < before
        page.get_by_label("Words").fill("nothing has these words")
        expect(shown(page)).to_have_count(0)


@pytest.mark.parametrize("width", [360, 1100])
def test_where_there_is_no_margin_there_is_no_map(browser: Browser, file_site: Path, width: int) -> None:
    with opened(browser, address(file_site), width=width) as (page, _):
        read(page, RADIO)
        expect(shown(page)).to_have_count(0)


def test_without_script_and_on_paper_there_is_none(browser: Browser, file_site: Path) -> None:
    with opened(browser, address(file_site), script=False) as (page, _):
        expect(shown(page)).to_have_count(0)
    with opened(browser, address(file_site)) as (page, _):
        read(page, RADIO)
        page.emulate_media(media="print")
        expect(shown(page)).to_have_count(0)
