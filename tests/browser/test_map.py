"""The maps as the days pass: the slider, its buttons and list, the address, the keyboard; and whole without script."""

import re
from pathlib import Path
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.support.windows import moved_within, opened, stood_still, without_fonts

PATH = "places/"
DAY, WORDS = "1956-10-24", "Wednesday, 24 October 1956"
EVERY = "The whole story"

LABELS_APART = """() => {
  const labels = [...document.querySelectorAll(".map-days__label")].filter((label) => label.checkVisibility());
  const boxes = labels.map((label) => label.getBoundingClientRect()).sort((one, other) => one.left - other.left);
  return boxes.length > 1 && boxes.every((box, index) => index === 0 || boxes[index - 1].right < box.left);
}"""


def address(file_site: Path, query: str = "") -> str:
    return (file_site / PATH / "index.html").as_uri() + query


def slider(page: Page) -> Locator:
    return page.get_by_role("slider")


def expect_day(page: Page, words: str) -> None:
    """Wait until the slider says a day."""
    expect(slider(page)).to_have_attribute("aria-valuetext", re.compile(words.replace(" ", r"\s")))


def marked(page: Page, map_: str, drawing: str = "wide") -> set[str]:
    """Return the places of a map that are shown to be part of the day."""
    signs = page.locator(f"#map-{map_} .map__drawing--{drawing} .map__place.is-in")
    return {sign.get_attribute("data-place") or "" for sign in signs.all()}


def listed(page: Page) -> list[str]:
    """Return the days of all lists that can be seen."""
    days: list[str] = page.locator(".map-events__day:visible").evaluate_all(
        "(days) => days.map((day) => day.dataset.day)"
    )
    return days


@pytest.mark.parametrize(("width", "drawing"), [(360, "narrow"), (1280, "wide")])
def test_a_day_marks_its_places_lists_its_events_and_tells_their_number(
    browser: Browser, file_site: Path, width: int, drawing: str
) -> None:
    with opened(browser, address(file_site), width=width) as (page, seen):
        page.get_by_role("combobox", name="When").select_option(DAY)
        expect_day(page, WORDS)
        expect(page.get_by_role("status")).to_have_text("5 events at 5 places")
        assert marked(page, "country", drawing) == {"budapest", "szekesfehervar"}
        assert marked(page, "world", drawing) == set()
        assert set(listed(page)) == {DAY}
        expect(page.locator("#map-country .map-places")).to_be_hidden()
        expect(page.locator("#map-world .map-events")).to_be_hidden()
        assert (seen.console, seen.failed) == ([], [])


def test_the_links_to_the_maps_tell_on_which_of_them_it_was(browser: Browser, file_site: Path) -> None:
    with opened(browser, address(file_site, f"?day={DAY}")) as (page, _):
        links = page.get_by_role("navigation", name="Maps").get_by_role("link")
        assert [re.sub(r"\s+", " ", words).strip() for words in links.all_inner_texts()] == [
            "Hungary 3", "Budapest", "Inner Budapest 2", "Hungary and its neighbours", "The world",
        ]  # fmt: skip
        # The frame of a closer map is marked if something happened there, or on a still closer one.
        frames = page.locator(".map__drawing--wide .map__inset-link.is-in")
        assert frames.evaluate_all("(frames) => frames.map((frame) => frame.getAttribute('href').split('#')[1])") == [
            "map-city", "map-inner-city", "map-country", "map-region",
        ]  # fmt: skip


def test_a_link_to_a_map_leads_to_it_below_the_bar(browser: Browser, file_site: Path) -> None:
    with opened(browser, address(file_site, f"?day={DAY}")) as (page, _):
        page.emulate_media(reduced_motion="reduce")
        page.get_by_role("navigation", name="Maps").get_by_role("link", name="Inner Budapest").click()
        title, bar = page.locator("#map-inner-city h2").bounding_box(), page.locator(".map-days").bounding_box()
        assert title is not None
        assert bar is not None
        assert bar["y"] == 0
        assert bar["height"] <= title["y"] < bar["height"] + 120


@pytest.mark.parametrize("width", [320, 360])
def test_on_a_phone_the_bar_leaves_the_window_to_the_maps_and_its_links_scroll_away(
    browser: Browser, file_site: Path, width: int
) -> None:
    with opened(browser, address(file_site, f"?day={DAY}"), width=width) as (page, _):
        page.evaluate("scrollTo({ top: document.querySelector('#map-inner-city').offsetTop, behavior: 'instant' })")
        shown = "(bar) => bar.getBoundingClientRect().bottom"
        assert 60 < page.locator(".map-days").evaluate(shown) <= 110
        assert page.locator(".map-days__maps").evaluate(shown) <= 0
        # Who comes to them by keyboard sees them.
        page.get_by_role("combobox", name="When").focus()
        page.keyboard.press("Shift+Tab")
        link = page.get_by_role("navigation", name="Maps").get_by_role("link").last
        expect(link).to_be_focused()
        expect(link).to_be_in_viewport()


def test_keys_lead_through_the_days_and_to_their_ends(browser: Browser, file_site: Path) -> None:
    with opened(browser, address(file_site)) as (page, _):
        slider(page).focus()
        expect_day(page, EVERY)
        page.keyboard.press("ArrowRight")
        expect_day(page, "June 1948 to October 1949")
        page.keyboard.press("ArrowLeft")
        expect_day(page, EVERY)
        page.keyboard.press("End")
        expect_day(page, "10 November 1992")
        assert marked(page, "inner-city") == {"kossuth-ter"}
        page.keyboard.press("Home")
        expect(page.locator(".map__place.is-out")).to_have_count(0)


def test_buttons_lead_on_by_a_day_and_stop_at_the_ends(browser: Browser, file_site: Path) -> None:
    with opened(browser, address(file_site, f"?day={DAY}"), width=360) as (page, _):
        earlier, later = (page.get_by_role("button", name=name, exact=True) for name in ("Earlier", "Later"))
        later.click()
        expect_day(page, "Thursday, 25 October 1956")
        earlier.click()
        earlier.click()
        expect_day(page, "Tuesday, 23 October 1956")
        slider(page).focus()
        page.keyboard.press("Home")
        expect(earlier).to_have_attribute("aria-disabled", "true")
        earlier.click(force=True)
        expect_day(page, EVERY)


@pytest.mark.parametrize("form", ["file", "folder"])
def test_a_run_of_keys_is_one_page_of_the_history(browser: Browser, file_site: Path, server: str, form: str) -> None:
    start = address(file_site) if form == "file" else server + PATH
    with opened(browser, start) as (page, seen):
        slider(page).focus()
        for _ in range(6):
            page.keyboard.press("ArrowRight")
        day = page.locator(".map-days__day option").nth(6).get_attribute("value") or ""
        sixth = f"{start}?{urlencode({'day': day})}"
        expect(page).to_have_url(sixth)
        page.get_by_role("combobox", name="When").select_option(DAY)
        expect(page).to_have_url(f"{start}?day={DAY}")
        page.go_back()
        expect(page).to_have_url(sixth)
        expect(slider(page)).to_have_js_property("value", "6")
        page.go_back()
        expect(page).to_have_url(start)
        expect_day(page, EVERY)
        page.go_forward()
        page.go_forward()
        page.reload()
        expect_day(page, WORDS)
        assert set(listed(page)) == {DAY}
        assert seen.console == []


def test_the_slider_follows_a_pointer(browser: Browser, file_site: Path) -> None:
    with opened(browser, address(file_site)) as (page, _):
        box = slider(page).bounding_box()
        assert box is not None
        page.mouse.move(box["x"] + 12, box["y"] + box["height"] / 2)
        page.mouse.down()
        page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2, steps=8)
        assert page.url == address(file_site)
        page.mouse.up()
        expect(page).to_have_url(re.compile(r"\?day=1956-10-"))
        page.go_back()
        expect(page).to_have_url(address(file_site))


def test_a_day_that_nobody_knows_is_no_choice(browser: Browser, file_site: Path) -> None:
    with opened(browser, address(file_site, "?day=never")) as (page, seen):
        expect_day(page, EVERY)
        assert seen.console == []


def test_a_list_is_as_it_was_when_all_days_are_shown_again(browser: Browser, file_site: Path) -> None:
    with opened(browser, address(file_site)) as (page, _):
        page.locator("#map-city summary").click()
        slider(page).focus()
        page.keyboard.press("End")
        page.keyboard.press("Home")
        expect(page.locator("#map-city .map-events")).to_have_attribute("open", "")
        expect(page.locator("#map-country .map-events")).not_to_have_attribute("open", "")
        assert page.locator("#map-city .map-events__day").count() == len(listed(page))


@pytest.mark.parametrize("width", [360, 1280])
def test_the_map_that_is_looked_at_stays_where_it_is(browser: Browser, file_site: Path, width: int) -> None:
    with opened(browser, address(file_site), width=width) as (page, _):
        drawing = page.locator("#map-inner-city .map__drawing:visible")
        drawing.evaluate(
            "(map) => scrollTo({ top: scrollY + map.getBoundingClientRect().top - 220, behavior: 'instant' })"
        )
        before = drawing.bounding_box()
        page.get_by_role("combobox", name="When").select_option(DAY)
        expect_day(page, WORDS)
        stood_still(page)
        after = drawing.bounding_box()
        assert before is not None
        assert after is not None
        assert abs(before["y"] - after["y"]) < 2


@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_moves_when_the_script_arrives(browser: Browser, file_site: Path, width: int) -> None:
    with opened(browser, address(file_site), width=width) as (page, _):
        without_fonts(page)
        page.reload()
        assert moved_within(page, "main") == []


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_the_bar_is_no_wider_than_the_page_and_its_targets_are_large(
    browser: Browser, file_site: Path, width: int
) -> None:
    with opened(browser, address(file_site, f"?day={DAY}"), width=width) as (page, _):
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        for target in page.locator(".map-days :is(select, input, button, a)").all():
            box = target.bounding_box()
            assert box is not None
            assert box["height"] >= 24
        # The labels that have no room go when the bar has been measured.
        page.wait_for_function(LABELS_APART)


def test_time_runs_from_left_to_right_on_a_page_that_runs_the_other_way(browser: Browser, file_site: Path) -> None:
    with opened(browser, address(file_site)) as (page, _):
        page.evaluate("document.documentElement.dir = 'rtl'")
        slider(page).focus()
        page.keyboard.press("ArrowRight")
        expect(slider(page)).to_have_js_property("value", "1")
        earlier, later = (page.get_by_role("button", name=name, exact=True) for name in ("Earlier", "Later"))
        left, right = earlier.bounding_box(), later.bounding_box()
        assert left is not None
        assert right is not None
        assert left["x"] < right["x"]
        first, last = page.locator(".map-days__bars > *").first, page.locator(".map-days__bars > *").last
        assert first.evaluate("(bar) => bar.getBoundingClientRect().x") < last.evaluate(
            "(bar) => bar.getBoundingClientRect().x"
        )


def test_where_colours_are_forced_the_slider_is_the_systems(browser: Browser, file_site: Path) -> None:
    with opened(browser, address(file_site, f"?day={DAY}")) as (page, _):
        page.emulate_media(forced_colors="active")
        assert slider(page).evaluate("(slider) => getComputedStyle(slider).appearance") == "auto"


@pytest.mark.parametrize("width", [360, 1280])
def test_without_script_every_day_is_there_and_no_tool(browser: Browser, file_site: Path, width: int) -> None:
    with opened(browser, address(file_site, f"?day={DAY}"), script=False, width=width) as (page, _):
        expect(page.get_by_role("slider")).to_have_count(0)
        page.locator("#map-country summary").click()
        days = page.locator("#map-country .map-events__day")
        assert days.count() > 20
        assert days.count() == len(listed(page))
        expect(page.get_by_role("navigation", name="Maps")).to_be_visible()


def test_on_paper_every_day_stands_whatever_is_chosen(browser: Browser, file_site: Path) -> None:
    with opened(browser, address(file_site, f"?day={DAY}")) as (page, _):
        page.emulate_media(media="print")
        expect(page.locator(".map-days")).to_be_hidden()
        assert page.locator(".map-events__day").count() == len(listed(page))
        expect(page.locator("#map-world .map-places")).to_be_visible()


def test_on_paper_maps_are_as_wide_as_the_sheet(browser: Browser, file_site: Path) -> None:
    # A sheet of A4 within its margins.
    with opened(browser, address(file_site), width=700) as (page, _):
        expect(page.locator("#map-country .map__drawing--narrow")).to_be_visible()
        page.emulate_media(media="print")
        expect(page.locator("#map-country .map__drawing--narrow")).to_be_hidden()
        box = page.locator("#map-country .map__drawing--wide").bounding_box()
        assert box is not None
        assert box["width"] > 560
