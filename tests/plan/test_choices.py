"""What the timeline's events can be chosen by."""

from kronika.plan.timeline import timeline_pages
from kronika.records.views.timeline import TimelineEvent, TimelineView
from tests.support.planning import whole


def view() -> TimelineView:
    (page,) = timeline_pages(whole())
    assert isinstance(page.view, TimelineView)
    return page.view


def event(title: str) -> TimelineEvent:
    events = (event for period in view().periods for day in period.days for event in day.events)
    return next(event for event in events if event.title == title)


def test_an_event_names_its_threads_people_and_places() -> None:
    rises = event("The cloud rises")
    assert (rises.thread_ids, rises.people) == ("mountain fleet", "pliny-elder drusilla")
    assert rises.place_slugs == "pompeii campania"
    assert event("The surge").people == ""


def test_only_what_an_event_has_can_be_chosen() -> None:
    choices = view().choices
    assert [(thread.value, thread.label, thread.number) for thread in choices.threads] == [
        ("mountain", "The mountain", 1),
        ("fleet", "The fleet", 2),
        ("diggers", "The diggers", 3),
    ]
    assert {place.value for place in choices.places} == {"pompeii", "campania", "misenum"}


def test_people_stand_under_the_names_they_are_sorted_by() -> None:
    assert [(person.value, person.label) for person in view().choices.people] == [
        ("drusilla", "Drusilla"),
        ("pliny-elder", "Pliny"),
    ]


def test_the_script_gets_the_words_it_counts_with() -> None:
    assert dict(view().choices.counts)["other"] == "{count} of {total} events"


def test_a_short_timeline_is_laid_out_whole() -> None:
    assert not view().is_long
