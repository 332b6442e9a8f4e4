"""Every kind of page in a browser: from a folder and from a sub-path, with and without script."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.support.kinds import KINDS
from tests.support.windows import opened


def test_every_page_is_of_a_kind_that_is_looked_at(file_site: Path) -> None:
    for path in KINDS.values():
        assert (file_site / path / "index.html").is_file()


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_page_opens_from_a_folder(browser: Browser, file_site: Path, kind: str, script: bool) -> None:
    with opened(browser, (file_site / KINDS[kind] / "index.html").as_uri(), script) as (page, seen):
        assert page.locator("h1").count() == 1
        assert page.locator("main").inner_text().strip()
        assert (seen.console, seen.failed) == ([], [])
        assert [url for url in seen.requests if not url.startswith(("file:", "data:"))] == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_opens_below_a_sub_path(browser: Browser, server: str, kind: str) -> None:
    with opened(browser, server + KINDS[kind]) as (page, seen):
        assert page.locator("h1").count() == 1
        assert (seen.console, seen.failed) == ([], [])
        assert [url for url in seen.requests if not url.startswith((server, "data:"))] == []


@pytest.mark.parametrize("width", [320, 360, 768, 1280])
@pytest.mark.parametrize("kind", KINDS)
def test_no_page_is_wider_than_its_window(browser: Browser, file_site: Path, kind: str, width: int) -> None:
    with opened(browser, (file_site / KINDS[kind] / "index.html").as_uri(), width=width) as (page, _):
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_first_tab_leads_past_the_navigation(browser: Browser, file_site: Path) -> None:
    with opened(browser, (file_site / "index.html").as_uri()) as (page, _):
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.getAttribute('href')") == "#page-main"
        page.keyboard.press("Enter")
        assert page.evaluate("location.hash") == "#page-main"


def test_a_reader_walks_the_story_by_its_links(browser: Browser, server: str) -> None:
    with opened(browser, server) as (page, seen):
        page.locator("nav a", has_text="Timeline").first.click()
        page.locator("main a[href*='events/siege-of-the-radio']").last.click()
        assert page.url == server + "events/siege-of-the-radio/"
        page.locator("a[rel=next]").first.click()
        assert page.url.startswith(server + "events/")
        assert seen.console == []
