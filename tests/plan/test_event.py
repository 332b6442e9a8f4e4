"""The page of an event."""

from dataclasses import replace

from kronika.plan.event import event_view
from kronika.records.model import Ref
from kronika.records.views.event import EventView
from tests.support.eruption import EVENTS, RECORDS
from tests.support.planning import material, whole


def view(slug: str) -> EventView:
    event = next(event for event in whole().site.events if event.slug == slug)
    return event_view(whole(), event)


def test_the_head_says_when_how_sure_and_in_which_threads() -> None:
    page = view("eruption")
    assert (page.title, page.significance) == ("The cloud rises", "turning-point")
    assert str(page.when.text).endswith("about 1\xa0pm")
    assert (page.when.datetime, page.when.approximate) == ("0079-08-24T13:00", True)
    assert [(mark.number, mark.label) for mark in page.threads] == [(1, "The mountain"), (2, "The fleet")]
    assert page.certainty is not None
    assert (page.certainty.level, page.certainty.note) == ("disputed", "The month is in doubt.")
    assert page.content_note == "People die here."


def test_the_facts_are_where_and_who_as_what_they_were_that_day() -> None:
    where, who = view("eruption").facts
    assert where.label == "Where"
    assert [(line.text, line.url, line.note) for line in where.lines] == [
        ("Pompeii", "/places/pompeii/", "then Colonia Veneria, today Pompei; south of the cone"),
        ("Campania", "/places/campania/", ""),
    ]
    assert [(line.text, line.note) for line in who.lines] == [
        ("Pliny the Elder", "commander of the fleet"),
        ("Drusilla", "after death"),
    ]


def test_an_event_without_places_and_people_has_no_facts() -> None:
    assert view("surge").facts == ()


def test_relations_lead_both_ways_and_say_which() -> None:
    page = view("eruption")
    assert [(group.label, [line.title for line in group.events]) for group in page.led_here] == [
        ("Caused by", ["The earthquake"])
    ]
    assert [(group.label, [line.title for line in group.events]) for group in page.followed] == [
        ("Led to", ["The surge"])
    ]
    assert page.tied == ()


def test_the_steps_lead_on_in_time_and_in_the_lane_each_event_once() -> None:
    assert [(step.way, step.label, step.title) for step in view("eruption").steps] == [
        ("prev", "Before", "The earthquake"),
        ("next", "Next", "Pliny sails"),
        ("next", "Next, in “The mountain”", "The surge"),
    ]
    assert [step.way for step in view("earthquake").steps] == ["next"]


def test_the_page_holds_what_belongs_to_the_event() -> None:
    page = view("eruption")
    assert [figure.label for figure in page.figures] == ["The dead"]
    assert [document.title for document in page.documents] == ["Letter to Tacitus"]
    assert [dispute.question for dispute in page.disputes] == ["In which month?"]
    assert page.questions == ("What would you have saved?",)
    assert page.text.html == '<p id="eruption-call-1">It rose.</p>'
    assert [(note.number, note.checked_words) for note in page.text.notes] == [(1, "not yet checked")]


def test_the_colophon_cites_the_page_and_lists_sources_with_what_was_read() -> None:
    end = view("eruption").colophon
    assert [(source.url, source.html, source.checked_words) for source in end.sources] == [
        ("/sources/#pliny-letters", "<cite>Letters</cite>, 6.16", "read in the work")
    ]
    assert end.cite == (
        "B. Writer. “The cloud rises.” Vesuvius 79. Last revised 6 May 2024. "
        "https://example.org/vesuvius/events/eruption/"
    )
    assert [(line.when.text, line.note) for line in end.corrections] == [
        ("6 May 2024", "The wind was wrong."),
        ("1 May 2024", "The hour was wrong."),
    ]


def test_a_title_that_ends_a_sentence_gets_no_second_full_stop() -> None:
    asking = replace(EVENTS[0], title="Did it shake?")
    records = (asking, *(record for record in RECORDS if record.slug != "earthquake"))
    page = event_view(material(records=records), asking)
    assert str(page.colophon.cite).startswith("A. Reader. “Did it shake?” Vesuvius 79. https://")


def test_authors_whose_name_ends_with_a_stop_get_no_second_one() -> None:
    written = replace(EVENTS[0], authors=("A. B.",))
    records = (written, *(record for record in RECORDS if record.slug != "earthquake"))
    page = event_view(material(records=records), written)
    assert str(page.colophon.cite).startswith("A. B. “The earthquake.” Vesuvius 79. https://")


def test_an_event_stands_below_the_timeline() -> None:
    frame = view("surge").page
    assert [(link.url, link.text) for link in frame.breadcrumbs] == [("/", "Home"), ("/timeline/", "Timeline")]
    assert frame.title == "The surge – Vesuvius 79"
    assert frame.description == "A hot cloud runs down the slope."
    assert whole().addresses.of(Ref("event", "surge")) == frame.path
