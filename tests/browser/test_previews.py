"""Previews of links: on hover and focus, never in the way."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.support.windows import opened

PERSON, ESSAY = "people/imre-nagy/", "why-it-matters/"


@pytest.mark.parametrize("width", [360, 1280])
def test_a_link_shows_what_it_is_about_when_the_pointer_rests_on_it(
    browser: Browser, file_site: Path, width: int
) -> None:
    with opened(browser, (file_site / PERSON / "index.html").as_uri(), width=width) as (page, seen):
        link = page.locator(".prose a[data-ref='events/nagy-premier-martial-law']").first
        link.hover()
        card = page.get_by_role("tooltip")
        expect(card).to_contain_text("24 October 1956")
        assert link.get_attribute("aria-describedby") == card.get_attribute("id")
        box = card.bounding_box()
        assert box is not None
        assert 0 <= box["x"] <= width - box["width"]
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        page.mouse.move(2, 2)
        expect(card).to_be_hidden()
        assert link.get_attribute("aria-describedby") is None
        assert (seen.console, seen.failed) == ([], [])


def test_the_pointer_may_rest_on_the_card(browser: Browser, server: str) -> None:
    with opened(browser, server + PERSON) as (page, seen):
        page.locator(".prose a[data-ref]").first.hover()
        page.get_by_role("tooltip").hover()
        page.wait_for_timeout(400)
        expect(page.get_by_role("tooltip")).to_be_visible()
        assert seen.console == []


def test_a_term_shows_its_definition_on_focus_and_escape_puts_it_away(browser: Browser, file_site: Path) -> None:
    with opened(browser, (file_site / ESSAY / "index.html").as_uri()) as (page, _):
        page.keyboard.press("Tab")
        page.locator(".prose a.ref--term").first.focus()
        card = page.get_by_role("tooltip")
        expect(card).to_contain_text("A body elected by the workforce")
        page.keyboard.press("Escape")
        expect(card).to_be_hidden()
        # The definition beside it describes it again.
        assert str(page.locator(".prose a.ref--term").first.get_attribute("aria-describedby")).startswith("meaning-")


def test_a_pointer_that_passes_by_shows_nothing(browser: Browser, file_site: Path) -> None:
    with opened(browser, (file_site / PERSON / "index.html").as_uri()) as (page, seen):
        page.locator(".prose a[data-ref]").first.hover()
        page.mouse.move(2, 2)
        page.wait_for_timeout(600)
        expect(page.get_by_role("tooltip")).to_have_count(0)
        assert not [url for url in seen.requests if "previews" in url]


def test_a_touch_follows_the_link_at_once(browser: Browser, file_site: Path) -> None:
    context = browser.new_context(has_touch=True, viewport={"width": 360, "height": 800})
    page = context.new_page()
    page.goto((file_site / PERSON / "index.html").as_uri())
    page.locator(".prose a[data-ref^='events/']").first.tap()
    page.wait_for_url("**/events/**")
    context.close()


def test_only_the_part_that_holds_the_preview_is_loaded(browser: Browser, server: str) -> None:
    with opened(browser, server + PERSON) as (page, seen):
        page.locator(".prose a[data-ref]").first.hover()
        expect(page.get_by_role("tooltip")).to_be_visible()
        assert len([url for url in seen.requests if "previews-" in url]) == 1


def test_without_script_a_link_is_a_link(browser: Browser, file_site: Path) -> None:
    with opened(browser, (file_site / PERSON / "index.html").as_uri(), script=False) as (page, _):
        page.locator(".prose a[data-ref^='events/']").first.click()
        assert "/events/" in page.url
