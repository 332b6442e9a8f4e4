"""What a page keeps at every size: nothing too wide, nothing over another, targets for fingers, focus that shows."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.support.kinds import KINDS
from tests.support.windows import opened

OVERLAPS = """selector => {
  const boxes = [...document.querySelectorAll(selector)]
    .map(item => ({ item, box: item.getBoundingClientRect() }))
    .filter(({ box }) => box.width && box.height);
  const over = (first, second) =>
    first.left < second.right - 1 && second.left < first.right - 1 &&
    first.top < second.bottom - 1 && second.top < first.bottom - 1;
  return boxes.flatMap((one, index) => boxes.slice(index + 1)
    .filter(other => !one.item.contains(other.item) && over(one.box, other.box))
    .map(other => `${one.item.textContent.trim().slice(0, 40)} | ${other.item.textContent.trim().slice(0, 40)}`));
}"""

# WCAG 2.2, 2.5.8: a target is 24 px, or stands in a line of text, or has 24 px to its centre from every other's.
SMALL_TARGETS = """() => {
  const targets = [...document.querySelectorAll("a[href], button, summary, select, input")]
    .map(item => ({ item, box: item.getBoundingClientRect() }))
    .filter(({ item, box }) => item.checkVisibility() && box.width > 1 && box.height > 1 && box.bottom > 0)
    .filter(({ item }) => !item.closest("svg, p, dd, td, th, figcaption, blockquote"))
    .filter(({ item }) => !item.closest(".prose li, .notes li, .source-notes li, div.bibliography__cited"));
  const small = ({ box }) => box.width < 24 || box.height < 24;
  const centre = ({ box }) => [box.left + box.width / 2, box.top + box.height / 2];
  const near = (one, other) => {
    const [x, y] = centre(one);
    const dx = Math.max(other.box.left - x, 0, x - other.box.right);
    const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
    return Math.hypot(dx, dy) < 12;
  };
  return targets.filter(small)
    .filter(one => targets.some(other => other !== one && !one.item.contains(other.item) && near(one, other)))
    .map(({ item, box }) => `${item.textContent.trim().slice(0, 40)} ${box.width}x${box.height}`);
}"""

# A drawing's words are as large as it is shown; the whole on one page and paper have other measures.
SMALL_WORDS = """() => [...document.querySelectorAll("body *")]
  .filter(item => [...item.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim()))
  .filter(item => item.checkVisibility({ visibilityProperty: true }) && item.getBoundingClientRect().width > 1)
  .map(item => {
    const shown = item instanceof SVGGraphicsElement ? item.getScreenCTM() : { a: 1, b: 0 };
    return { item, size: parseFloat(getComputedStyle(item).fontSize) * Math.hypot(shown.a, shown.b) };
  })
  .filter(({ size }) => size < 11.95)
  .map(({ item, size }) => `${item.textContent.trim().slice(0, 40)} ${size.toFixed(1)}`)"""

# A word that stands in one line has one rectangle.
BROKEN_WORDS = """selector => [...document.querySelectorAll(selector)].flatMap(item => {
  const text = item.firstChild;
  return [...text.data.matchAll(/[^\\s-]+/g)].filter(word => {
    const range = document.createRange();
    range.setStart(text, word.index);
    range.setEnd(text, word.index + word[0].length);
    return range.getClientRects().length > 1;
  }).map(word => word[0]);
})"""

FOCUS_SHOWS = """() => {
  const style = getComputedStyle(document.activeElement);
  return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
}"""


def address(site: Path, kind: str) -> str:
    return (site / KINDS[kind] / "index.html").as_uri()


@pytest.mark.parametrize("kind", ["event", "event with disputes", "person", "figure", "document", "essay", "page"])
def test_notes_in_the_margin_stand_on_nothing(browser: Browser, file_site: Path, kind: str) -> None:
    with opened(browser, address(file_site, kind)) as (page, _):
        assert page.evaluate(OVERLAPS, ".sidenote, .prose > p, .map.locator, .contents") == []
        starts = page.evaluate(
            "[...document.querySelectorAll('.sidenote')].map(note => Math.round(note.getBoundingClientRect().left))"
        )
        assert len(set(starts)) <= 1


@pytest.mark.parametrize("width", [320, 360, 768, 1000, 1280, 1920])
@pytest.mark.parametrize("path", ["", "hu/", "events/coalition-cabinet-troop-talks/", "hu/numbers-that-do-not-hold/"])
def test_no_word_of_a_title_is_broken(browser: Browser, file_site: Path, path: str, width: int) -> None:
    with opened(browser, (file_site / path / "index.html").as_uri(), width=width) as (page, _):
        assert page.evaluate(BROKEN_WORDS, "h1") == []


@pytest.mark.parametrize("width", [768, 1280])
@pytest.mark.parametrize("kind", ["event with disputes", "place"])
def test_a_map_stands_beside_the_facts_not_below_them(browser: Browser, file_site: Path, kind: str, width: int) -> None:
    with opened(browser, address(file_site, kind), width=width) as (page, _):
        facts, locator = (page.locator(f".setting > {part}").bounding_box() for part in (".facts", ".locator"))
        assert facts is not None
        assert locator is not None
        assert locator["x"] >= facts["x"] + facts["width"]
        assert locator["y"] < facts["y"] + facts["height"]


def test_who_says_how_many_stands_beside_the_number(browser: Browser, file_site: Path) -> None:
    with opened(browser, address(file_site, "figure"), width=1280) as (page, _):
        number, chart = (page.locator(part).first.bounding_box() for part in (".figure-block__number", ".chart"))
        assert number is not None
        assert chart is not None
        assert chart["x"] > number["x"] + number["width"]
        assert chart["y"] < number["y"] + number["height"]


def test_paper_has_no_lists_of_links_that_lead_nowhere(browser: Browser, file_site: Path) -> None:
    with opened(browser, address(file_site, "event with disputes")) as (page, _):
        page.emulate_media(media="print")
        for part in (".section--mentioned", ".steps", ".site-nav"):
            page.locator(part).first.wait_for(state="hidden")
        assert page.locator(".cite").is_visible()


@pytest.mark.parametrize("kind", KINDS)
def test_targets_are_large_or_apart(browser: Browser, file_site: Path, kind: str) -> None:
    with opened(browser, address(file_site, kind), width=360) as (page, _):
        assert page.evaluate(SMALL_TARGETS) == []


@pytest.mark.parametrize("width", [320, 340, 360])
@pytest.mark.parametrize("language", ["", "hu/"])
def test_on_a_phone_the_header_has_two_rows(browser: Browser, file_site: Path, language: str, width: int) -> None:
    with opened(browser, (file_site / language / "index.html").as_uri(), width=width) as (page, _):
        middles = page.evaluate(
            """() => [...document.querySelectorAll(".site-header__line :is(.site-header__brand, .site-search, li)")]
              .filter(item => item.checkVisibility()).map(item => item.getBoundingClientRect())
              .map(box => Math.round((box.top + box.bottom) / 20))"""
        )
        assert len(middles) > 7
        assert len(set(middles)) == 2


@pytest.mark.parametrize("width", [320, 640, 768, 991, 992, 1216])
@pytest.mark.parametrize("kind", ["home", "timeline", "places", "place", "event with disputes", "people", "figures"])
def test_no_word_of_a_page_or_drawing_is_too_small_to_read(
    browser: Browser, file_site: Path, kind: str, width: int
) -> None:
    with opened(browser, address(file_site, kind), width=width) as (page, _):
        assert page.evaluate(SMALL_WORDS) == []


@pytest.mark.parametrize("kind", ["home", "event", "figure", "timeline"])
def test_magnified_four_times_a_page_keeps_its_words(browser: Browser, file_site: Path, kind: str) -> None:
    # A window of 1280 px magnified four times is one of 320.
    with opened(browser, address(file_site, kind), width=320) as (page, _):
        cut = page.evaluate(
            """() => [...document.querySelectorAll("main :is(h1, h2, h3, p, li, dd, td, th)")]
              .filter(item => item.checkVisibility() && !item.closest("svg, .visually-hidden, thead"))
              .filter(item => item.getBoundingClientRect().right > 321)
              .map(item => item.textContent.trim().slice(0, 40))"""
        )
        assert cut == []


@pytest.mark.parametrize("kind", ["home", "event", "sources", "search"])
def test_whatever_has_the_focus_shows_it(browser: Browser, file_site: Path, kind: str) -> None:
    with opened(browser, address(file_site, kind), width=360) as (page, _):
        for _ in range(40):
            page.keyboard.press("Tab")
            assert page.evaluate(FOCUS_SHOWS), page.evaluate("document.activeElement.outerHTML")


def motion(page: Page) -> list[str]:
    return [
        str(found)
        for found in page.evaluate(
            """() => [...document.querySelectorAll("*")].flatMap(item => {
              const style = getComputedStyle(item);
              const moves = [style.transitionDuration, style.animationDuration].join().split(",").some(parseFloat);
              return moves || style.scrollBehavior === "smooth" ? [item.className || item.tagName] : [];
            })"""
        )
    ]


@pytest.mark.parametrize("kind", ["home", "timeline", "event", "essay"])
def test_nothing_moves_for_who_asks_for_less_motion(browser: Browser, file_site: Path, kind: str) -> None:
    with opened(browser, "about:blank") as (page, _):
        page.emulate_media(reduced_motion="reduce")
        page.goto(address(file_site, kind))
        assert motion(page) == []
