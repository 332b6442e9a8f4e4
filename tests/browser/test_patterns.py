"""The page of patterns works as the pages do whose parts it shows."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from kronika.builds import Manner, make_patterns
from kronika.read import read_sources
from kronika.write import write_output
from tests.support.windows import opened

SITE = Path(__file__).resolve().parents[1] / "examples/eruption/site"


@pytest.fixture(scope="module")
def patterns(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of the page of patterns."""
    root = tmp_path_factory.mktemp("patterns")
    files = make_patterns(SITE, read_sources(SITE), Manner(forgetful=True, jobs=1))
    write_output(files, root / "output", root)
    return (root / "output/patterns/index.html").as_uri()


@pytest.mark.parametrize("width", [320, 768, 1280])
def test_every_part_keeps_within_the_window(browser: Browser, patterns: str, width: int) -> None:
    with opened(browser, patterns, width=width) as (page, _):
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_scripts_are_at_work_and_complain_of_nothing(browser: Browser, patterns: str) -> None:
    with opened(browser, patterns) as (page, seen):
        page.wait_for_selector(".timeline[data-ready]")
        page.wait_for_selector(".search--page input")
        page.wait_for_selector(".map-days input")
        assert (seen.console, seen.failed) == ([], [])


def test_links_lead_to_whole_pages_of_the_made_up_documentary(browser: Browser, patterns: str) -> None:
    with opened(browser, patterns) as (page, _):
        page.locator(".link-list a", has_text="The first telegram").or_(
            page.locator(".records__link", has_text="The first telegram")
        ).first.click()
        assert page.locator("h1").inner_text() == "The first telegram"
