"""The home page and the timeline."""

from dataclasses import replace

import pytest

from kronika.plan.story import dateline, home_pages
from kronika.plan.timeline import timeline_pages
from kronika.plan.words import NO_BREAK_SPACE, unbroken
from kronika.records import divisions
from kronika.records.model import Event
from kronika.records.views.home import HomeView
from kronika.records.views.timeline import DividedView, TimelineView
from tests.support.eruption import BARE, LETTER, at, edtf
from tests.support.planning import material, whole


def home() -> HomeView:
    (page,) = home_pages(whole())
    assert (page.path, page.template) == ("/", "pages/home.html")
    assert isinstance(page.view, HomeView)
    return page.view


def timeline(*events: Event) -> TimelineView:
    (page,) = timeline_pages(material(BARE, events) if events else whole())
    assert (page.path, page.template) == ("/timeline/", "pages/timeline.html")
    assert isinstance(page.view, TimelineView)
    return page.view


def event(slug: str, date: str, label: str = "") -> Event:
    return Event(
        **at("events", slug),
        title=slug,
        date=edtf(date),
        date_label=label,
        threads=("fleet",),
        summary=slug,
        sources=LETTER,
    )


def test_the_home_page_opens_on_the_time_and_tells_the_story() -> None:
    page = home()
    assert (page.title, page.subtitle) == ("Vesuvius 79", "Two days on the bay")
    assert page.dateline == "62 AD–1748"
    assert page.lead == "A mountain nobody feared."
    assert [line.title for line in page.story] == ["The cloud rises", "The surge"]
    assert page.strip is not None


def test_the_home_page_shows_key_figures_as_ranges_with_their_sources() -> None:
    (figure,) = home().figures
    assert (figure.label, figure.value, figure.unit) == ("The dead", "1,150 to 2,000", "people")
    assert [source.url for source in figure.sources] == ["/sources/#digs-1748", "/sources/#pliny-letters"]


def test_doors_say_how_much_is_behind_them() -> None:
    assert [(door.title, door.count) for door in home().doors] == [
        ("Timeline", "5 events"),
        ("People", "2 people"),
        ("Places", "3 places"),
        ("Numbers", "1 figure"),
        ("Documents", "2 texts"),
        ("About", ""),
    ]


def test_reading_paths_say_how_long_they_take() -> None:
    (path,) = home().paths
    assert (path.title, path.minutes) == ("In a hurry", "5 minutes")
    assert [(step.url, step.text) for step in path.steps] == [
        ("/events/eruption/", "The cloud rises"),
        ("/about/", "About"),
    ]


def test_a_story_within_one_year_is_dated_by_its_days() -> None:
    assert (
        dateline(material(BARE, (event("a", "1969-07-16"), event("b", "1969-07-24T16:50"))).site)
        == "16 to 24 July 1969"
    )
    assert dateline(material(BARE, (event("a", "1969-07-16"),)).site) == "16 July 1969"


def test_a_story_without_a_bounded_date_has_no_dateline() -> None:
    assert dateline(material(BARE, ()).site) == ""
    assert dateline(material(BARE, (event("a", "../1969"),)).site) == ""


def test_the_timeline_is_ordered_by_period_and_day_and_ends_with_what_lies_outside() -> None:
    page = timeline()
    assert [(period.id, period.title, period.span) for period in page.periods] == [
        ("days", "Two days", "24 to 25 August 79 AD"),
        ("digs", "The digs", "1748 to 1900"),
        ("outside", "Before, between and after", ""),
    ]
    assert [(day.when.text, [line.title for line in day.events]) for day in page.periods[0].days] == [
        ("24\xa0August\xa079\xa0AD", ["The cloud rises", "Pliny sails"]),
        ("25\xa0August\xa079\xa0AD", ["The surge"]),
    ]


def test_without_periods_all_events_stand_in_one_section() -> None:
    (page,) = timeline_pages(material(replace(BARE, periods=()), (event("a", "1969"),)))
    assert isinstance(page.view, TimelineView)
    assert [period.title for period in page.view.periods] == ["All events"]


@pytest.mark.parametrize(
    ("words", "joined"),
    [
        ("from 4 October to about 11 November 1956", "from 4_October to about 11_November 1956"),
        ("1956. november 4., 5.20", "1956. november_4., 5.20"),
        ("between 2 and 4 am", "between 2_and 4_am"),
        ("1945 to 1953", "1945 to 1953"),
    ],
)
def test_no_line_ends_between_a_day_and_its_month(words: str, joined: str) -> None:
    assert unbroken(words) == joined.replace("_", NO_BREAK_SPACE)


def test_below_a_day_an_event_says_only_its_hours() -> None:
    page = timeline(
        event("noon", "0079-08-24T12:00"),
        event("day", "0079-08-24"),
        event("doubt", "0079-08-24?"),
        event("hours", "0079-08-24T15:00/0079-08-24T16:00"),
        event("days", "0079-08-24T20:00/0079-08-25"),
        event("label", "0079-08-24T22:00", "that night"),
    )
    (day,) = page.periods[0].days
    assert {line.title: line.when.text for line in day.events} == {
        "day": "",
        "doubt": "24 August 79 AD (uncertain)",
        "noon": "noon",
        "hours": "between 3 and 4 pm",
        "days": "24\xa0August 79\xa0AD, 8\xa0pm to 25\xa0August 79\xa0AD",
        "label": "that night",
    }


def test_a_date_without_a_day_is_a_heading_of_its_own() -> None:
    page = timeline(event("summer", "0079-22"), event("years", "0070/0075"), event("open", "0070/.."))
    days = [day for period in page.periods for day in period.days]
    assert [(day.when.text, [line.when.text for line in day.events]) for day in days] == [
        ("from 70 AD on", [""]),
        ("70 AD to 75 AD", [""]),
        ("summer 79 AD", [""]),
    ]


def test_a_site_without_events_has_no_timeline() -> None:
    assert list(timeline_pages(material(BARE, ()))) == []


def test_a_very_long_timeline_is_a_page_that_leads_to_its_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(divisions, "UNDIVIDED", 2)
    monkeypatch.setattr(divisions, "MOST", 2)
    events = tuple(event(slug, year) for slug, year in (("a", "0079"), ("b", "0079"), ("c", "0080")))
    index, first, second = timeline_pages(material(replace(BARE, periods=()), events))
    assert [page.path for page in (index, first, second)] == [
        "/timeline/",
        "/timeline/outside/1/",
        "/timeline/outside/2/",
    ]
    assert isinstance(index.view, DividedView)
    ((group),) = index.view.groups
    assert (group.id, group.title) == ("outside", "All events")
    assert [(part.url, str(part.title), part.summary) for part in group.parts] == [
        ("/timeline/outside/1/", "All events, part 1 of 2", "2 events"),
        ("/timeline/outside/2/", "All events, part 2 of 2", "1 event"),
    ]
    assert isinstance(first.view, TimelineView)
    assert [(step.way, step.url) for step in first.view.steps] == [("next", "/timeline/outside/2/")]
    assert [line.title for period in first.view.periods for day in period.days for line in day.events] == ["a", "b"]
