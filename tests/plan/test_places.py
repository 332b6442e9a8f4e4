"""The pages of places."""

from dataclasses import replace

from kronika.plan.listing import list_pages
from kronika.plan.parts import place_names
from kronika.plan.places import place_groups, place_view, places_pages
from kronika.records.model import Place
from kronika.records.views.places import PlaceView
from tests.support.eruption import BARE, RECORDS
from tests.support.planning import material, whole

PLACES = {record.slug: record for record in RECORDS if isinstance(record, Place)}


def facts(slug: str) -> dict[str, list[tuple[str, str, str]]]:
    page = place_view(whole(), PLACES[slug])
    return {str(fact.label): [(str(line.text), line.url, str(line.note)) for line in fact.lines] for fact in page.facts}


def test_places_stand_with_what_they_belong_to_and_the_rest_at_the_end() -> None:
    groups = place_groups(whole(), next(list_pages(whole(), "places")))
    assert [(group.title, [(line.title, line.note) for line in group.lines]) for group in groups] == [
        ("Campania", [("Campania", ""), ("Pompeii", "then Colonia Veneria, today Pompei")]),
        ("Elsewhere", [("Misenum", "")]),
    ]


def test_a_place_says_its_names_what_it_belongs_to_and_where_it_is() -> None:
    assert facts("pompeii") == {
        "Then": [("Colonia Veneria", "", "")],
        "Today": [("Pompei", "", "")],
        "Part of": [("Campania", "/places/campania/", "")],
        "On the map": [("40.749° N, 14.4846° E", "", "town, not checked on a map")],
        "Numbers": [("The dead", "/figures/dead/", "")],
    }


def test_a_place_that_kept_its_name_says_it_once() -> None:
    hill = replace(PLACES["misenum"], name_then="Promunturium Misenum", name_now="Promunturium Misenum")
    assert place_names(whole(), hill) == "Promunturium Misenum"
    assert next(str(fact.label) for fact in place_view(whole(), hill).facts) == "Then and today"


def test_a_place_checked_on_a_map_says_no_more_than_how_exact_it_is() -> None:
    assert facts("misenum")["On the map"] == [("40.78° N, 14.09° W", "", "exact spot")]


def test_a_place_lists_its_parts_its_numbers_and_what_happened_there() -> None:
    page: PlaceView = place_view(whole(), PLACES["campania"])
    assert [line.title for line in page.parts] == ["Pompeii"]
    assert [line.title for line in page.events] == ["The cloud rises"]
    assert facts("campania")["Numbers"] == [("The dead", "/figures/dead/", "")]


def test_a_site_without_places_has_no_page_of_places() -> None:
    assert list(places_pages(material(BARE, ()))) == []
