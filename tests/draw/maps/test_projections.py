"""Projections: the numerical examples of the books they come from, and the properties they are chosen for."""

from math import cos, hypot, pi, radians

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronika.draw.maps.projections import (
    Project,
    equal_earth,
    lambert_conic,
    mercator,
    polar_equal_area,
    projection_of,
)
from kronika.records.settings import Region

STEP = 1e-5
longitudes, latitudes = st.floats(-60, 60), st.floats(10, 75)


def slopes(project: Project, longitude: float, latitude: float) -> tuple[float, float, float, float]:
    """Return how x and y change eastwards and northwards, by as much as the globe does."""
    degree = 2 * radians(STEP)
    (west, west_y), (east, east_y) = (project(longitude + step, latitude) for step in (-STEP, STEP))
    (south, south_y), (north, north_y) = (project(longitude, latitude + step) for step in (-STEP, STEP))
    around = degree * cos(radians(latitude))
    return (east - west) / around, (east_y - west_y) / around, (north - south) / degree, (north_y - south_y) / degree


def test_lamberts_conic_gives_snyders_example() -> None:
    # Snyder 1987, page 295: sphere of radius 1, parallels 33 and 45, origin 23 N 96 W, point 35 N 75 W.
    project = lambert_conic(33, 45)
    x, y = project(21, 35)
    assert (x, y - project(0, 23)[1]) == pytest.approx((0.2966785, 0.2462112), abs=1e-7)


def test_mercator_gives_snyders_example() -> None:
    # Snyder 1987, page 266: sphere of radius 1, middle meridian 180, point 35 N 75 W.
    assert mercator(105, 35) == pytest.approx((1.8325957, 0.6528366), abs=1e-7)


def test_equal_earth_has_the_width_and_height_of_its_authors() -> None:
    # Šavrič, Patterson and Jenny 2019: the equator is 2.05458 times as long as the middle meridian.
    assert equal_earth(180, 0)[0] / equal_earth(0, 90)[1] == pytest.approx(2.05458, abs=1e-5)
    # The poles are 0.59247 times as long as the equator.
    assert equal_earth(180, 90)[0] / equal_earth(180, 0)[0] == pytest.approx(0.59247, abs=1e-4)


def test_polar_equal_area_has_the_globes_area_within_the_equator() -> None:
    radius = hypot(*polar_equal_area(True)(33, 0))
    assert pi * radius**2 == pytest.approx(2 * pi)
    assert polar_equal_area(True)(0, 90) == pytest.approx((0, 0))
    assert polar_equal_area(False)(0, -90) == pytest.approx((0, 0))


@pytest.mark.parametrize("project", [mercator, lambert_conic(30, 50), lambert_conic(-50, -30)])
@given(longitude=longitudes, latitude=latitudes)
def test_angles_are_kept(project: Project, longitude: float, latitude: float) -> None:
    east_x, east_y, north_x, north_y = slopes(project, longitude, latitude)
    assert hypot(east_x, east_y) == pytest.approx(hypot(north_x, north_y), rel=1e-5)
    assert (east_x, east_y) == pytest.approx((north_y, -north_x), rel=1e-4, abs=1e-4)


@pytest.mark.parametrize("project", [equal_earth, polar_equal_area(True), polar_equal_area(False)])
@given(longitude=longitudes, latitude=latitudes)
def test_areas_are_kept(project: Project, longitude: float, latitude: float) -> None:
    east_x, east_y, north_x, north_y = slopes(project, longitude, latitude)
    assert east_x * north_y - east_y * north_x == pytest.approx(1, rel=1e-5)


@given(st.floats(0, 70), st.floats(0, 70))
def test_the_standard_parallels_of_a_cone_are_true_to_length(longitude: float, latitude: float) -> None:
    project = lambert_conic(30, 50)
    for parallel in (30, 50):
        east_x, east_y, _, _ = slopes(project, longitude, parallel)
        assert hypot(east_x, east_y) == pytest.approx(1, rel=1e-5)


@pytest.mark.parametrize(
    ("extent", "name"),
    [
        ((14.4, 40.7, 14.6, 40.8), "mercator"),
        ((12, 44, 27, 53), "conic"),
        ((110, -45, 155, -10), "conic"),
        ((95, -12, 141, 7), "mercator"),
        ((170, -50, -170, -30), "conic"),
        ((-180, -60, 180, 85), "equal-earth"),
        ((-20, -25, 60, 80), "conic"),
        ((-180, 60, 180, 90), "polar"),
        ((-180, -90, 180, -60), "polar"),
        ((-60, 60, 20, 90), "polar"),
        ((-60, 20, 20, 90), "equal-earth"),
    ],
)
def test_the_extent_chooses_the_projection(extent: tuple[float, float, float, float], name: str) -> None:
    assert projection_of(Region(id="a", title="A", extent=extent)).name == name


@given(
    st.floats(-180, 180),
    st.floats(0.01, 359.9),
    st.floats(-90, 89).flatmap(lambda south: st.tuples(st.just(south), st.floats(south + 0.01, 90))),
)
def test_every_extent_has_a_projection_that_brings_all_of_it_onto_the_plane(
    west: float, width: float, sides: tuple[float, float]
) -> None:
    east = (west + width + 180) % 360 - 180
    south, north = sides
    projection = projection_of(Region(id="a", title="A", extent=(west, south, east, north)))
    for longitude in (-width / 2, 0, width / 2):
        for latitude in (south, (south + north) / 2, north):
            assert hypot(*projection.project(longitude, latitude)) < 1e3
