"""A quantity on an event's page: its chart stands open, the table that says the same opens below it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import html
from playwright.sync_api import Browser, Locator, Page

from tests.support.kinds import KINDS


@pytest.fixture(params=[True, False], ids=["script", "no script"])
def event(request: pytest.FixtureRequest, browser: Browser, file_site: Path) -> Iterator[Page]:
    context = browser.new_context(java_script_enabled=request.param)
    page = context.new_page()
    page.goto((file_site / KINDS["event with moments"] / "index.html").as_uri())
    yield page
    context.close()


def first(page: Page) -> Locator:
    return page.locator(".figure-block").first


def test_the_number_and_its_chart_are_seen_and_the_table_opens(event: Page) -> None:
    figure = first(event)
    assert figure.locator(".figure-block__number").is_visible()
    assert figure.locator(".chart").is_visible()
    table = figure.get_by_role("table").first
    assert not table.is_visible()
    figure.locator("summary").press("Enter")
    assert table.is_visible()


def test_on_paper_the_table_is_open(event: Page) -> None:
    event.emulate_media(media="print")
    assert all(table.is_visible() for table in event.locator(".figure-block .estimates").all())
    assert not first(event).locator("summary").is_visible()


def test_on_the_page_of_the_whole_the_table_is_open(browser: Browser, file_site: Path) -> None:
    page = browser.new_page()
    page.goto((file_site / "print/index.html").as_uri())
    figure = page.locator(".figure-block").filter(has=page.locator(".figure-block__fold")).first
    assert figure.locator(".estimates").first.is_visible()
    page.close()


def test_where_a_link_may_lead_nothing_is_folded(file_site: Path) -> None:
    folded = {
        f"{path.relative_to(file_site)}#{name}"
        for path in file_site.rglob("*.html")
        for name in html.parse(str(path)).xpath("//details//*[not(ancestor::svg)]/@id")
    }
    assert folded == set()
