"""Which map shows a place."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronika.records.geography import home_maps, lies_in, maps_of, middle_longitude, width_degrees, worded
from kronika.records.model import Place
from kronika.records.positions import Positions
from kronika.records.settings import Region


def region(id_: str, *extent: float) -> Region:
    west, south, east, north = extent
    return Region(id=id_, title=id_.title(), extent=(west, south, east, north))


def place(slug: str, latitude: float, longitude: float, part_of: str = "", on_map: bool = True) -> Place:
    path = str(Path("content/places") / f"{slug}.md")
    return Place(
        slug=slug,
        path=path,
        positions=Positions(path),
        name=slug,
        coordinates=(latitude, longitude),
        part_of=part_of,
        on_map=on_map,
    )


BAY = region("bay", 13.5, 40.2, 15.2, 41.2)
TOWN = region("town", 14.47, 40.74, 14.5, 40.76)
WORLD = region("world", -180, -60, 180, 85)
OCEAN = region("ocean", 170, -30, -160, 0)


@pytest.mark.parametrize(
    ("shown", "width", "middle"),
    [(BAY, 1.7, 14.35), (WORLD, 360, 0), (OCEAN, 30, -175), (region("edge", -180, 0, -170, 5), 10, -175)],
)
def test_a_map_has_a_width_and_a_middle_on_whichever_side_of_180_degrees(
    shown: Region, width: float, middle: float
) -> None:
    assert width_degrees(shown) == pytest.approx(width)
    assert middle_longitude(shown) == pytest.approx(middle)


@given(st.floats(-180, 180), st.floats(-60, 85))
def test_the_world_holds_every_point_within_its_latitudes(longitude: float, latitude: float) -> None:
    assert lies_in(WORLD, longitude, latitude)


@pytest.mark.parametrize(
    ("longitude", "is_inside"), [(178.4, True), (180, True), (-180, True), (-171.8, True), (0, False)]
)
def test_a_map_across_180_degrees_holds_both_sides(longitude: float, is_inside: bool) -> None:
    assert lies_in(OCEAN, longitude, -15) is is_inside


def test_a_place_is_shown_by_the_smallest_map_that_holds_it() -> None:
    places = [place("forum", 40.75, 14.485), place("misenum", 40.79, 14.09), place("rome", 41.89, 12.48)]
    assert home_maps(places, [WORLD, BAY, TOWN]) == {"forum": "town", "misenum": "bay", "rome": "world"}


def test_a_town_is_no_point_on_the_map_of_its_own_streets() -> None:
    places = [place("pompeii", 40.75, 14.49), place("forum", 40.75, 14.485, part_of="pompeii")]
    assert home_maps(places, [WORLD, BAY, TOWN]) == {"pompeii": "bay", "forum": "town"}
    assert home_maps(places, [TOWN]) == {"pompeii": "town", "forum": "town"}


def test_a_place_that_is_on_no_map_has_none() -> None:
    assert home_maps([place("lost-villa", 40.75, 14.485, on_map=False)], [WORLD, TOWN]) == {}
    assert maps_of(place("rome", 41.89, 12.48), [BAY, TOWN]) == ()


def test_a_text_is_given_in_the_language_or_in_the_one_that_stands_for_all() -> None:
    words = {"": "Tiber", "it": "Tevere"}
    assert [worded(words, language) for language in ("it", "it-CH", "en")] == ["Tevere", "Tevere", "Tiber"]
    assert worded({}, "en") == ""
