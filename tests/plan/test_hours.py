"""The hour view: moments by the clocks of the site."""

from dataclasses import replace

from kronika.plan.hours import event_hours
from kronika.records.model import Event
from kronika.records.parts import Moment
from kronika.records.references import Prose
from kronika.records.views.parts import Hours
from tests.support.eruption import EVENTS, SETTINGS, edtf
from tests.support.planning import material, whole


def hours(slug: str) -> Hours | None:
    return event_hours(whole(), next(event for event in EVENTS if event.slug == slug))


def test_each_clock_stands_beside_the_events_own_and_tells_another_day() -> None:
    found = hours("eruption")
    assert found is not None
    assert found.clocks == ("Rome", "Alexandria")
    assert [row.times[0].text for row in found.rows] == ["about 1 pm", "11:30 pm", "about 6 am"]
    assert str(found.rows[1].times[1].text).endswith("(+1 day)")
    assert [row.times[1].approximate for row in found.rows] == [True, False, True]


def test_a_day_is_named_where_it_changes() -> None:
    found = hours("eruption")
    assert found is not None
    assert [row.day.datetime if row.day else "" for row in found.rows] == ["0079-08-24", "", "0079-08-25"]


def test_moments_of_one_day_need_no_day() -> None:
    eruption = EVENTS[1]
    short = replace(eruption, moments=eruption.moments[:2])
    found = event_hours(whole(), short)
    assert found is not None
    assert [row.day for row in found.rows] == [None, None]


def test_a_moment_says_how_sure_it_is_and_where_it_is_from() -> None:
    found = hours("eruption")
    assert found is not None
    late = found.rows[1]
    assert late.text == "Roofs fall."
    assert late.certainty is not None
    assert (late.certainty.label, late.certainty.note) == ("probable", "Late source.")
    assert [source.html for source in late.sources] == ["Journal of the digs"]


def test_without_clocks_there_is_one_column() -> None:
    found = event_hours(material(settings=replace(SETTINGS, clocks=())), EVENTS[1])
    assert found is not None
    assert found.clocks == ("Rome",)
    assert [len(row.times) for row in found.rows] == [1, 1, 1]


def test_without_a_clock_time_no_other_clock_is_asked() -> None:
    found = event_hours(whole(), replace(EVENTS[1], moments=(Moment(edtf("0079-08-24"), Prose("It rose.")),)))
    assert found is not None
    assert found.clocks == ("Rome",)
    assert [row.times[0].text for row in found.rows] == ["24 August 79 AD"]


def test_below_the_name_of_its_day_a_date_says_nothing_more() -> None:
    dates = ("0079-08-24T13:00", "0079-08-25", "0079-08-25?", "0079-08-26/0079-08-27")
    moments = tuple(Moment(edtf(date), Prose("It rose.")) for date in dates)
    found = event_hours(whole(), replace(EVENTS[1], moments=moments))
    assert found is not None
    assert [(row.day.text if row.day else "", row.times[0].text) for row in found.rows] == [
        ("24 August 79 AD", "1 pm"),
        ("25 August 79 AD", ""),
        ("", "25 August 79 AD (uncertain)"),
        ("26 August 79 AD", "26 to 27 August 79 AD"),
    ]


def test_an_event_without_moments_has_no_hours() -> None:
    silent: Event = EVENTS[0]
    assert event_hours(whole(), silent) is None
