"""Meanwhile: what other threads saw within the same hours."""

from hypothesis import given
from hypothesis import strategies as st

from kronika.plan.meanwhile import SHOWN, days_of, events_meanwhile
from kronika.records.model import Event
from kronika.records.parts import Relation
from tests.support.eruption import BARE, LETTER, at, edtf
from tests.support.planning import material


def event(slug: str, date: str, thread: str = "fleet", *relations: Relation) -> Event:
    return Event(
        **at("events", slug),
        title=slug,
        date=edtf(date),
        threads=(thread,),
        summary=slug,
        relations=relations,
        sources=LETTER,
    )


def meanwhile(*events: Event) -> list[str]:
    """Return the slugs of what happened meanwhile to the event "here"."""
    site = material(BARE, events).site
    here = next(event for event in site.events if event.slug == "here")
    return [other.slug for other in events_meanwhile(here, site, days_of(site))]


def test_the_same_hours_of_other_threads_stand_nearest_first() -> None:
    assert meanwhile(
        event("here", "0079-08-24T13:00", "mountain"),
        event("two-hours-later", "0079-08-24T15:00"),
        event("a-little-before", "0079-08-24T12:30"),
        event("four-hours-later", "0079-08-24T17:30"),
        event("same-thread", "0079-08-24T13:10", "mountain"),
    ) == ["a-little-before", "two-hours-later"]


def test_a_day_without_an_hour_meets_all_of_that_day() -> None:
    assert meanwhile(
        event("here", "0079-08-24", "mountain"),
        event("morning", "0079-08-24T08:00"),
        event("evening", "0079-08-24T20:00"),
        event("next-day", "0079-08-25"),
    ) == ["morning", "evening"]


def test_what_is_going_on_is_meanwhile_too() -> None:
    assert meanwhile(
        event("here", "0079-08-24T13:00", "mountain"),
        event("going-on", "0079-08-22/0079-08-25"),
        event("just-now", "0079-08-24T13:20"),
    ) == ["just-now", "going-on"]


def test_a_date_coarser_than_a_day_has_no_meanwhile_and_is_in_none() -> None:
    assert meanwhile(event("here", "0079-08", "mountain"), event("that-day", "0079-08-24")) == []
    assert meanwhile(event("here", "0079-08-24", "mountain"), event("that-month", "0079-08")) == []


def test_what_lasts_longer_than_a_fortnight_is_no_matter_of_hours() -> None:
    assert meanwhile(event("here", "0079-08-24", "mountain"), event("a-summer", "0079-06-01/0079-09-01")) == []
    assert meanwhile(event("here", "0079-06-01/0079-09-01", "mountain"), event("a-day", "0079-08-24")) == []


def test_what_is_tied_to_the_event_stands_elsewhere_on_its_page() -> None:
    assert (
        meanwhile(
            event("here", "0079-08-24T13:00", "mountain", Relation("cause", "caused-by")),
            event("cause", "0079-08-24T12:00"),
            event("effect", "0079-08-24T14:00", "diggers", Relation("here", "answer-to")),
        )
        == []
    )


@given(hours=st.lists(st.integers(0, 23), min_size=1, max_size=12))
def test_no_more_than_five_are_shown_and_each_once(hours: list[int]) -> None:
    others = [event(f"other-{place}", f"0079-08-24T{hour:02d}:00") for place, hour in enumerate(hours)]
    found = meanwhile(event("here", "0079-08-24", "mountain"), *others)
    assert len(found) == min(len(others), SHOWN)
    assert len(set(found)) == len(found)
