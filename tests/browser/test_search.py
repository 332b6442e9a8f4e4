"""The search: opened by a key or the header, from a folder and under a strict policy, and a plain index without it."""

import gzip
import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.support.windows import opened

ROOT = Path(__file__).resolve().parents[2]
WORDS = ROOT / "static/js/search/words.js"
TABLE = json.loads((ROOT / "tests/export/words.json").read_text("utf-8"))
EVENT = "events/presidium-reversal/"


def search(page: Page, query: str) -> dict[str, list[str]]:
    """Type a query into the open search; return the names of the results by kind."""
    page.get_by_role("searchbox").fill(query)
    expect(page.locator(".search__status")).to_contain_text(f"“{query}”")
    groups = page.locator(".results__group").all()
    return {
        group.locator(".results__kind").inner_text(): group.locator(".results__link").all_inner_texts()
        for group in groups
    }


def own(script: str, page: Page) -> Any:
    """Return the value of an expression in the scope of the script that folds words."""
    return page.evaluate(f"new Function({json.dumps(WORDS.read_text('utf-8') + ';return ' + script)})()")


@pytest.mark.parametrize("width", [360, 1280])
def test_the_key_opens_the_search_and_finds_a_name_in_either_order(
    browser: Browser, file_site: Path, width: int
) -> None:
    with opened(browser, (file_site / EVENT / "index.html").as_uri(), width=width) as (page, seen):
        page.keyboard.press("/")
        for query in ("nagy imre", "imre nagy", "Imre NAGY"):
            assert search(page, query)["People"][0] == "Imre Nagy"
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert (seen.console, seen.failed) == ([], [])


def test_accents_are_optional_and_other_names_are_found(browser: Browser, server: str) -> None:
    with opened(browser, server + EVENT) as (page, seen):
        page.get_by_role("button", name="Search").click()
        assert "Ernő Gerő" in search(page, "gero")["People"]
        assert search(page, "ÁVÓ")["Glossary"] == ["ÁVH"]
        expect(page.locator(".results")).to_contain_text("also: ÁVÓ")
        assert seen.console == []


def test_another_ending_of_a_word_is_found(browser: Browser, file_site: Path) -> None:
    with opened(browser, (file_site / "index.html").as_uri()) as (page, _):
        page.keyboard.press("/")
        assert "Workers’ council" in search(page, "worker council")["Glossary"]


@pytest.mark.parametrize(
    ("question", "kind", "answer"),
    [
        ("what happened at the radio", "Events", "Gerő’s speech and the siege of the Radio"),
        ("what was decided on 31 October", "Events", "The reversal in Moscow"),
        ("dead", "Numbers", "Hungarian dead"),
        ("how many refugees", "Numbers", "Refugees by receiving country, May 1957"),
    ],
)
def test_a_question_leads_to_its_answer(
    browser: Browser, file_site: Path, question: str, kind: str, answer: str
) -> None:
    with opened(browser, (file_site / "index.html").as_uri(), width=360) as (page, _):
        page.keyboard.press("/")
        assert answer in search(page, question)[kind]


def test_what_was_looked_for_is_marked(browser: Browser, file_site: Path) -> None:
    with opened(browser, (file_site / "index.html").as_uri()) as (page, _):
        page.keyboard.press("/")
        search(page, "gero speech")
        marks = page.locator(".results__item", has_text="siege of the Radio").first.locator(".results__name mark")
        assert marks.all_inner_texts() == ["Gerő", "speech"]


def test_the_keyboard_walks_through_the_results_and_follows_one(browser: Browser, file_site: Path) -> None:
    with opened(browser, (file_site / "index.html").as_uri()) as (page, _):
        page.keyboard.press("/")
        search(page, "kossuth square")
        links = page.locator(".results__link")
        page.keyboard.press("ArrowDown")
        expect(links.nth(0)).to_be_focused()
        page.keyboard.press("ArrowDown")
        expect(links.nth(1)).to_be_focused()
        page.keyboard.press("End")
        expect(links.last).to_be_focused()
        page.keyboard.press("Home")
        page.keyboard.press("ArrowUp")
        expect(page.get_by_role("searchbox")).to_be_focused()
        page.keyboard.press("Enter")
        page.wait_for_url("**/places/kossuth-ter/index.html")


def test_escape_closes_the_search_and_gives_focus_back(browser: Browser, file_site: Path) -> None:
    with opened(browser, (file_site / "index.html").as_uri()) as (page, _):
        page.get_by_role("button", name="Search").press("Enter")
        search(page, "nagy")
        page.keyboard.press("Escape")
        expect(page.locator("dialog")).to_be_hidden()
        expect(page.get_by_role("button", name="Search")).to_be_focused()


def test_the_key_can_be_turned_off(browser: Browser, file_site: Path) -> None:
    with opened(browser, (file_site / "index.html").as_uri()) as (page, _):
        page.keyboard.press("/")
        page.get_by_label("The key / opens the search").uncheck()
        page.keyboard.press("Escape")
        page.reload()
        page.keyboard.press("/")
        page.wait_for_timeout(200)
        assert page.locator("dialog").count() == 0


def test_what_is_not_found_is_said(browser: Browser, file_site: Path) -> None:
    with opened(browser, (file_site / "index.html").as_uri()) as (page, _):
        page.keyboard.press("/")
        page.get_by_role("searchbox").fill("xylophone")
        expect(page.get_by_role("status")).to_contain_text("Nothing found for “xylophone”.")


def test_more_of_a_kind_is_shown_when_asked_for(browser: Browser, file_site: Path) -> None:
    with opened(browser, (file_site / "index.html").as_uri()) as (page, _):
        page.keyboard.press("/")
        shown = search(page, "nagy")["Events"]
        group = page.locator(".results__group", has_text="Events")
        group.get_by_role("button").click()
        expect(group.locator(".results__link").nth(len(shown))).to_be_focused()


@pytest.mark.parametrize("width", [360, 1280])
def test_the_page_of_the_search_keeps_the_query_in_its_address(browser: Browser, server: str, width: int) -> None:
    with opened(browser, server + "search/", width=width) as (page, seen):
        search(page, "ceasefire")
        assert page.url == server + "search/?q=ceasefire"
        expect(page.locator(".index")).to_be_hidden()
        page.reload()
        expect(page.locator(".results__link").first).to_be_visible()
        page.get_by_role("searchbox").fill("")
        expect(page.locator(".index")).to_be_visible()
        assert page.url == server + "search/"
        assert seen.console == []


def test_without_script_the_search_is_an_index_from_a_to_z(browser: Browser, file_site: Path) -> None:
    with opened(browser, (file_site / "index.html").as_uri(), script=False) as (page, _):
        page.get_by_role("link", name="Search").first.click()
        assert page.get_by_role("searchbox").count() == 0
        page.get_by_role("link", name="Nagy, Imre").click()
        assert page.url.endswith("people/imre-nagy/index.html")


def test_nothing_moves_when_the_script_arrives(browser: Browser, file_site: Path) -> None:
    boxes = []
    for script in (True, False):
        with opened(browser, (file_site / "index.html").as_uri(), script) as (page, _):
            boxes.append((page.locator(".site-search").bounding_box(), page.locator("h1").bounding_box()))
    assert boxes[0] == boxes[1]


def test_the_index_is_loaded_only_when_it_is_used(browser: Browser, server: str) -> None:
    with opened(browser, server + EVENT) as (page, seen):
        assert not [url for url in seen.requests if "search" in url]
        page.keyboard.press("/")
        search(page, "gero")
        loaded = {url.rpartition("/")[2] for url in seen.requests if "/search/" in url}
        assert "index.js" in loaded
        assert 1 <= len([name for name in loaded if name.startswith("words")]) <= 4


def test_a_missing_index_leads_to_the_plain_one(browser: Browser, file_site: Path, tmp_path: Path) -> None:
    broken = tmp_path / "site"
    shutil.copytree(file_site, broken)
    for script in (broken / "search").glob("words-*.js"):
        script.unlink()
    with opened(browser, (broken / "index.html").as_uri()) as (page, _):
        page.keyboard.press("/")
        page.get_by_role("searchbox").fill("nagy")
        expect(page.get_by_role("status")).to_have_text("The search index could not be loaded.")
        page.locator(".results").get_by_role("link", name="All entries from A to Z").click()
        assert page.url.endswith("search/index.html")


def test_the_whole_index_of_this_site_is_small(file_site: Path) -> None:
    scripts = [*(file_site / "search").glob("[iwc]*.js"), *(file_site / "assets").glob("search.*.js")]
    assert sum(len(gzip.compress(script.read_bytes())) for script in scripts) <= 150_000


def test_the_script_folds_words_as_the_program_does(browser: Browser) -> None:
    with opened(browser, "about:blank") as (page, _):
        for text, words in TABLE["folded"]:
            assert own(f"wordsOf({json.dumps(text)})", page) == words


@pytest.mark.parametrize("language", ["en", "hu"])
def test_the_endings_of_a_language_fall_away(browser: Browser, language: str) -> None:
    with opened(browser, "about:blank") as (page, _):

        def stems(words: str) -> set[str]:
            return set(own(f"{json.dumps(words.split())}.map((word) => stemOf(fold(word), '{language}'))", page))

        table = TABLE["stems"][language]
        assert [words for words in table["together"] if len(stems(words)) != 1] == []
        assert [words for words in table["apart"] if len(stems(words)) != 2] == []
