"""Notes and definitions as a browser shows them: in the margin where there is one, elsewhere opened in place."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from playwright.sync_api import Browser, Locator, Page

from kronika.pipeline import build_site
from kronika.write import write_output
from tests.support.sites import site

FILES = """
-- content/sources.yaml --
- {id: pliny, type: book, title: Letters, author: [{literal: Pliny}], issued: 1969}
-- content/terms/tephra.md --
---
term: tephra
summary: What a volcano throws out.
---
-- content/terms/pumice.md --
---
term: pumice
summary: A stone that swims.
---
-- content/pages/essay.md --
---
title: An essay
layout: essay
---
It fell for a day [@pliny, 6.16].

The [[tephra]] lay high.

There was [[pumice]] [@pliny], then ash [@pliny].[^own]

[^own]: And fire.

| Day | What fell |
| --- | --- |
| One [@pliny] | 20-year-old ash |
"""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    root = tmp_path_factory.mktemp("notes")
    write_output(build_site(site(FILES)), root / "output", root)
    return (root / "output/essay/index.html").as_uri()


@pytest.fixture(params=[True, False], ids=["script", "no script"])
def phone(request: pytest.FixtureRequest, browser: Browser, address: str) -> Iterator[Page]:
    context = browser.new_context(java_script_enabled=request.param, viewport={"width": 360, "height": 700})
    page = context.new_page()
    page.goto(address)
    yield page
    context.close()


@pytest.fixture
def desk(browser: Browser, address: str) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(address)
    yield page
    page.close()


def opened(item: Locator) -> bool:
    return bool(item.evaluate("item => item.matches(':popover-open')"))


def top(item: Locator) -> float:
    box = item.bounding_box()
    assert box is not None
    return box["y"]


@pytest.mark.parametrize(
    ("name", "words"), [("Note 1", "Pliny, Letters (1969)"), ("What it means: tephra", "What a volcano throws out.")]
)
def test_on_a_phone_a_mark_opens_its_note_in_place_and_takes_it_back(phone: Page, name: str, words: str) -> None:
    mark = phone.get_by_role("button", name=name)
    note = phone.locator(".notes__item", has_text=words)
    in_list = top(note)
    mark.focus()
    phone.keyboard.press("Enter")
    assert opened(note)
    assert 0 < top(note) - top(mark) < 60
    phone.keyboard.press("Escape")
    assert not opened(note)
    assert top(note) == in_list
    assert mark.evaluate("mark => mark === document.activeElement")


def test_an_opened_note_is_next_to_be_reached_and_has_a_button_that_closes_it(phone: Page) -> None:
    phone.get_by_role("button", name="Note 1").press("Enter")
    phone.keyboard.press("Tab")
    close = phone.get_by_role("button", name="Close")
    assert close.evaluate("close => close === document.activeElement")
    close.click()
    assert not opened(phone.locator("#note-1"))


def test_a_mark_is_as_large_as_a_finger_needs(phone: Page) -> None:
    box = phone.get_by_role("button", name="What it means: tephra").bounding_box()
    assert box is not None
    assert min(box["width"], box["height"]) >= 24
    for x, y in ((1, -6), (box["width"] - 1, box["height"] + 6)):
        phone.mouse.click(box["x"] + x, box["y"] + y)
        assert opened(phone.locator("#meaning-tephra"))
        phone.keyboard.press("Escape")


def test_marks_in_a_row_do_not_lie_on_each_other(phone: Page) -> None:
    marks = phone.locator(".prose p", has_text="pumice").get_by_role("button").all()
    boxes = [box for mark in marks if (box := mark.bounding_box())]
    assert len(boxes) == 4
    assert all(min(box["width"], box["height"]) >= 24 for box in boxes)
    for one, other in pairwise(boxes):
        apart = abs(one["y"] - other["y"]) >= 24 or one["x"] + one["width"] <= other["x"] + 0.1
        assert apart, (one, other)
    # On one line all stand at one height: what is a line apart is then as far apart as lines are.
    assert all(abs(box["y"] - boxes[1]["y"]) < 1 for box in boxes if abs(box["y"] - boxes[1]["y"]) < 12)


def test_the_list_at_the_end_holds_all_that_can_be_opened(phone: Page) -> None:
    assert phone.locator(".notes__item").all_inner_texts() == [
        "tephra What a volcano throws out.",
        "pumice A stone that swims.",
        "Pliny, Letters (1969), 6.16. not yet checked ↩",
        "Pliny, Letters. not yet checked ↩",
        "Pliny, Letters. not yet checked ↩",
        "And fire. ↩",
        "Pliny, Letters. not yet checked ↩",
    ]


def test_where_there_is_a_margin_notes_stand_in_it_and_marks_lead_to_the_list(desk: Page) -> None:
    assert desk.locator(".prose > p").get_by_role("button").count() == 0
    text = desk.locator(".prose").bounding_box()
    assert text is not None
    for note in desk.locator(".prose > p .sidenote").all():
        box = note.bounding_box()
        assert box is not None
        assert box["x"] >= text["x"] + text["width"]
    desk.get_by_role("link", name="Note 1").first.click()
    assert desk.evaluate("location.hash") == "#note-1"


def test_in_a_table_a_mark_opens_its_note_and_nothing_lies_over_the_next_cell(desk: Page) -> None:
    assert not desk.locator("td .sidenote").is_visible()
    desk.locator("td").get_by_role("button", name="Note").click()
    assert opened(desk.locator(".notes__item", has_text="Pliny").last)


def test_no_line_ends_between_a_number_and_what_a_hyphen_ties_to_it(phone: Page) -> None:
    lines = phone.evaluate(
        """() => {
          const cell = document.querySelectorAll("td")[1];
          Object.assign(cell.style, { width: "1px", maxWidth: "1px", overflowWrap: "normal", hyphens: "manual" });
          const range = document.createRange();
          range.setStart(cell.firstChild, 0);
          range.setEnd(cell.firstChild, "20-_year".length);
          return new Set([...range.getClientRects()].map(rect => rect.top)).size;
        }"""
    )
    assert lines == 1


def test_a_term_is_described_by_its_definition(desk: Page) -> None:
    described = desk.locator(".prose a", has_text="tephra").get_attribute("aria-describedby")
    assert "What a volcano throws out." in desk.locator(f"#{described}").inner_text()


def test_on_paper_marks_are_numbers_and_the_list_is_whole(phone: Page) -> None:
    phone.emulate_media(media="print")
    assert phone.locator("main").get_by_role("button").count() == 0
    assert phone.get_by_role("link", name="Note 1").first.is_visible()
    assert all(item.is_visible() for item in phone.locator(".notes__item").all())
