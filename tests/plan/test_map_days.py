"""The maps as the days pass."""

from collections.abc import Iterable
from dataclasses import replace

from kronika.draw import draw_site
from kronika.plan.map_days import Step, days_on, map_steps, slider_steps
from kronika.plan.material import Material, gather
from kronika.records.divisions import UNDIVIDED
from tests.support.drawn import addresses
from tests.support.plain import ASSETS, plain_bodies
from tests.support.resolved import event, place, resolved, settings

BAY = settings("map: {regions: [{id: bay, title: The bay, extent: [13.8, 40.5, 14.8, 41.0]}]}")
PLACES = (
    place("pompeii", "coordinates: [40.75, 14.485]"),
    place("misenum", "coordinates: [40.79, 14.09]"),
    place("rome", "coordinates: [41.9, 12.5]", "map: false"),
)


def dated(slug: str, date: str, places: str = "pompeii") -> str:
    return event(slug, f"places: [{places}]", date=date)


def made(*files: str) -> Material:
    site = resolved(BAY, *PLACES, *files)
    placed = addresses(site)
    return gather(site, placed, draw_site(site, placed), plain_bodies(site), ASSETS)


def told(steps: Iterable[Step]) -> list[tuple[str, list[str]]]:
    return [(step.id, [event.slug for event in step.events]) for step in steps]


def plain(words: object) -> str:
    return str(words).replace("\N{NO-BREAK SPACE}", " ")


def test_events_of_a_day_on_a_map_are_one_step() -> None:
    material = made(
        dated("ash", "0079-08-24T13:00"),
        dated("flight", "0079-08-24T15:00", "misenum"),
        dated("letter", "0107", "misenum"),
        dated("news", "0079-08-26", "rome"),
    )
    steps = map_steps(material)
    assert told(steps) == [("0079-08-24", ["ash", "flight"]), ("0107", ["letter"])]
    assert [plain(step.when.text) for step in steps] == ["24 August 79 AD", "107"]


def test_events_of_one_date_are_one_step_even_if_others_stand_between_them() -> None:
    material = made(dated("a", "0079-08"), dated("b", "0079-08/0079-09"), dated("c", "0079-08"))
    assert told(map_steps(material)) == [("0079-08", ["a", "c"]), ("0079-08/0079-09", ["b"])]


def test_the_slider_begins_with_the_whole_time_and_counts_events_and_places() -> None:
    material = made(dated("ash", "0079-08-24", "pompeii, misenum, rome"), dated("letter", "0107"))
    steps = slider_steps(material, map_steps(material))
    assert [(step.id, plain(step.words), plain(step.shown)) for step in steps] == [
        ("", "The whole story", "2 events at 2 places"),
        ("0079-08-24", "24 August 79 AD", "1 event at 2 places"),
        ("0107", "107", "1 event at 1 place"),
    ]


def test_the_scale_names_each_year_once_and_the_first_day_of_other_months() -> None:
    days = ("0079-08-20", "0079-08-24", "0079-09-02", "0080", "0107-01-01")
    material = made(*(dated(f"e{number}", day) for number, day in enumerate(days)))
    steps = slider_steps(material, map_steps(material))
    assert [(plain(step.year), plain(step.month)) for step in steps[1:]] == [
        ("79 AD", ""), ("", ""), ("", "2 Sept"), ("80 AD", ""), ("107", ""),
    ]  # fmt: skip


def test_one_day_leaves_nothing_to_choose() -> None:
    material = made(dated("ash", "0079-08-24"))
    assert slider_steps(material, map_steps(material)) == ()


def test_too_many_days_are_months_and_too_many_months_years() -> None:
    many = [dated(f"e{year}-{month}", f"{year}-{month:02d}-03") for year in range(1900, 1910) for month in range(1, 13)]
    doubt = dated("doubt", "189X")
    by_month = map_steps(made(*many, dated("once", "1900-01-05")))
    assert [step.id for step in by_month[:2]] == ["1900-01", "1900-02"]
    assert [event.slug for event in by_month[0].events] == ["e1900-1", "once"]
    assert plain(by_month[0].when.text) == "January 1900"
    by_year = map_steps(made(*many, doubt))
    assert [(step.id, step.when.text) for step in by_year[:2]] == [("189X", "the 1890s"), ("1900", "1900")]


def test_where_the_timeline_is_divided_the_maps_have_no_days() -> None:
    material = made(dated("ash", "0079-08-24"), dated("letter", "0107"))
    many = replace(material.site, events=material.site.events * UNDIVIDED)
    assert map_steps(replace(material, site=many)) == ()


def test_a_map_lists_its_own_places_of_each_day_as_links() -> None:
    material = made(
        dated("ash", "0079-08-24T13:00", "pompeii, rome, misenum"),
        dated("news", "0079-08-26", "rome"),
    )
    (day,) = days_on(material, material.drawings.maps["bay"], map_steps(material))
    (line,) = day.events
    assert (day.id, day.places) == ("0079-08-24", "pompeii misenum")
    assert (line.title, line.url, plain(line.when.text)) == ("ash", "/events/ash/", "1 pm")
    assert [(link.text, link.url) for link in line.places] == [
        ("Pompeii", "/places/pompeii/"),
        ("Misenum", "/places/misenum/"),
    ]


def test_under_a_month_an_event_says_its_whole_date() -> None:
    months = [(year, month) for year in range(1900, 1910) for month in range(1, 13)]
    several = [dated(f"e{year}-{month}", f"{year}-{month:02d}-03") for year, month in months]
    material = made(*several, dated("once", "1900-01-05"))
    day = next(days_on(material, material.drawings.maps["bay"], map_steps(material)))
    assert [plain(line.when.text) for line in day.events] == ["3 January 1900", "5 January 1900"]
