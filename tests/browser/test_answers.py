"""Four questions that readers bring, answered on a phone, by keyboard alone, in two links or one search from home."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.support.windows import opened

MOST_TABS = 250
"""Enough to pass by every link of the home page; a reader who needs more has given up."""


@dataclass(frozen=True)
class Question:
    """What a reader wants to know: the links that lead there, what one would search for, and the answer's words."""

    links: tuple[str, ...]
    query: str
    found: str
    answer: tuple[str, ...]


QUESTIONS = {
    "how many died, and why the numbers differ": Question(
        links=("Hungarian dead",),
        query="dead",
        found="Hungarian dead",
        answer=("2,500 to 3,000", "It is an undercount", "who belongs in the number"),
    ),
    "what was decided on 31 October, and by whom": Question(
        links=("The reversal in Moscow",),
        query="what was decided on 31 October",
        found="The reversal in Moscow",
        answer=("decides to crush the Hungarian revolution", "Presidium", "Nikita Khrushchev"),
    ),
    "what happened at the Radio": Question(
        links=("fighting for the Radio",),
        query="what happened at the radio",
        found="Gerő’s speech and the siege of the Radio",
        answer=("the secret police guard fires", "Hungarian Radio"),
    ),
    "how many fled, and where they went": Question(
        links=("Refugees from Hungary", "where they went"),
        query="how many refugees",
        found="Refugees by receiving country, May 1957",
        answer=("United States", "32,000", "Canada", "24,000"),
    ),
}


@pytest.fixture
def phone(browser: Browser, server: str) -> Iterator[Page]:
    with opened(browser, server, width=360) as (page, seen):
        yield page
        assert (seen.console, seen.failed) == ([], [])


def tab_to(page: Page, words: str) -> None:
    """Press Tab until the focus stands on what begins with these words."""
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        name = str(page.evaluate("document.activeElement.textContent.trim()"))
        if name.startswith(words):
            return
    pytest.fail(f"No link '{words}' on {page.url}.")


def say_the_answer(page: Page, question: Question) -> None:
    for words in question.answer:
        expect(page.locator("main")).to_contain_text(words)


@pytest.mark.parametrize("name", QUESTIONS)
def test_two_links_lead_to_an_answer(phone: Page, name: str) -> None:
    question = QUESTIONS[name]
    assert len(question.links) <= 2
    for link in question.links:
        tab_to(phone, link)
        with phone.expect_navigation():
            phone.keyboard.press("Enter")
    say_the_answer(phone, question)


@pytest.mark.parametrize("name", QUESTIONS)
def test_one_search_leads_to_an_answer(phone: Page, name: str) -> None:
    question = QUESTIONS[name]
    home = phone.url
    phone.keyboard.press("/")
    expect(phone.get_by_role("searchbox")).to_be_focused()
    phone.keyboard.type(question.query)
    expect(phone.locator(".search__status")).to_contain_text(f"“{question.query}”")
    tab_to(phone, question.found)
    phone.keyboard.press("Enter")
    phone.wait_for_url(lambda url: url != home)
    say_the_answer(phone, question)
