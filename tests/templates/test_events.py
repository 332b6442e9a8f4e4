"""What a reader meets of an event: on its own page, in the timeline and in the lists of others."""

from functools import cache

import pytest
from lxml import html

from kronika.pipeline import Options, build_site
from tests.support.sites import site

ERUPTION = """
    -- content/sources.yaml --
    - {id: pliny, type: book, title: Letters}
    - {id: dio, type: book, title: Histories}
    -- content/events/eruption.md --
    ---
    title: The eruption
    summary: A mountain opens.
    date: 0079-08-24T13:00~
    date_label: early that afternoon
    threads: [world, town]
    certainty: {level: disputed, note: "The *month* is in doubt."}
    content_note: People die here.
    moments:
      - {date: 0079-08-24T13:00, text: A cloud., certainty: probable}
      - {date: 0079-08-24T14:00, text: Ash., certainty: certain}
    questions: [What would you have *saved*?, And why?]
    sources: [{source: pliny, checked: passage}, {source: dio, checked: copy, note: an excerpt}, dio]
    ---
    It fell [@pliny] on the town.
    -- content/events/flight.md --
    ---
    title: The flight
    summary: They flee.
    date: 0079-08-24
    threads: [town]
    sources: [pliny]
    relations:
      - {event: eruption, kind: caused-by}
      - {event: eruption, kind: answer-to}
      - {event: eruption, kind: part-of}
      - {event: eruption, kind: contradicts}
    ---
    -- content/events/hidden.md --
    ---
    title: A secret draft
    summary: Nobody should read it.
    date: 0079-08-26
    threads: [town]
    sources: [pliny]
    updated: 2024
    status: draft
    ---
"""


@cache
def files(drafts: bool = False) -> dict[str, str]:
    built = build_site(site(ERUPTION), Options(drafts=drafts))
    return {file.path: file.data.decode(errors="replace") for file in built}


def page(path: str) -> html.HtmlElement:
    return html.document_fromstring(files()[f"{path}index.html"])


def words(elements: list[html.HtmlElement]) -> list[str]:
    return [" ".join(element.text_content().split()) for element in elements]


def test_a_content_note_stands_before_the_account_and_hides_nothing() -> None:
    main = page("events/eruption/").xpath("//main")[0]
    text = " ".join(main.text_content().split())
    assert text.index("People die here.") < text.index("It fell")
    assert not main.xpath(".//details | .//*[@hidden]")


@pytest.mark.parametrize("path", ["events/eruption/", "timeline/", "events/flight/"])
def test_every_thread_of_an_event_is_shown_its_lane_first(path: str) -> None:
    marks = page(path).xpath(
        "//header[contains(@class, 'event-head')]//p[contains(@class, 'threads')]/span"
        if path == "events/eruption/"
        else "//li[.//a[contains(@href, 'eruption/')]]//p[@class='events__meta']/span[contains(@class, 'thread')]"
    )
    assert words(marks)[:2] == ["The world", "The town"]


@pytest.mark.parametrize(
    ("path", "xpath"),
    [
        ("events/eruption/", "//p[@class='event-head__when']"),
        ("events/flight/", "//li[.//a[contains(@href, 'eruption/')]]//p[@class='events__when']"),
        ("timeline/", "//li[.//a[contains(@href, 'eruption/')]]//p[@class='moment__when']"),
    ],
)
def test_an_editors_words_stand_for_the_date_which_still_gives_the_moment(path: str, xpath: str) -> None:
    when = page(path).xpath(xpath)[0]
    assert words([when]) == ["early that afternoon"]
    assert when.xpath("time/@datetime") == ["0079-08-24T13:00"]


def test_the_timeline_puts_it_under_its_day_all_the_same() -> None:
    days = page("timeline/").xpath("//div[@class='day']")
    assert words(days[0].xpath(".//*[contains(@class, 'day__when')]")) == ["24 August 79 AD"]
    assert len(days[0].xpath(".//a[contains(@href, 'eruption/')]")) == 1


def test_each_kind_of_tie_is_named_on_both_pages() -> None:
    def ties(path: str) -> list[str]:
        return words(page(path).xpath("//section[contains(@class, 'relations')]//p[@class='relation']"))

    assert ties("events/flight/") == ["Caused by", "An answer to", "Part of", "Contradicts"]
    assert ties("events/eruption/") == ["Led to", "Answered by", "Its parts", "Contradicted by"]


def test_the_certainty_of_the_whole_and_of_each_step_is_told_where_it_is_not_certain() -> None:
    told = page("events/eruption/").xpath("//p[contains(@class, 'certainty')]")
    assert words(told) == ["disputed The month is in doubt.", "probable"]
    assert not page("events/flight/").xpath("//p[contains(@class, 'certainty')]")


def test_questions_stand_as_a_list() -> None:
    assert words(page("events/eruption/").xpath("//ul[@class='questions']/li")) == [
        "What would you have saved?",
        "And why?",
    ]


def test_what_has_not_been_checked_against_the_work_is_told() -> None:
    listed = page("events/eruption/").xpath("//ul[@class='source-notes']/li")
    assert [item.xpath("string(a[contains(@class, 'checked')])") for item in listed] == [
        "read in the work",
        "read in a copy",
        "not yet checked",
    ]
    assert words(listed)[1].endswith("(an excerpt) read in a copy")
    noted = page("events/eruption/").xpath("//ol[@class='notes']/li/span[contains(@class, 'checked')]")
    assert words(noted) == ["read in the work"]


def test_a_draft_is_in_no_file() -> None:
    assert [path for path, text in files().items() if "A secret draft" in text or "hidden" in path] == []
    assert "A secret draft" in files(drafts=True)["events/hidden/index.html"]
    assert "A secret draft" in files(drafts=True)["timeline/index.html"]
