"""Where the points of the globe fall on a map, on both sides of 180 degrees."""

from math import dist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronika.draw.maps.canvas import Canvas, Size, canvas_of
from kronika.records.settings import Region

SIZE = Size("wide", 800, 600, 0.3)
FIJI = (176, -20, -178, -15)


def canvas(*extent: float) -> Canvas:
    west, south, east, north = extent
    return canvas_of(Region(id="a", title="A", extent=(west, south, east, north)), SIZE)


def test_a_map_is_as_wide_as_it_may_be_or_as_high() -> None:
    wide, high = canvas(14.0, 40.7, 14.6, 40.8), canvas(14.4, 40.2, 14.6, 40.8)
    assert (wide.width, high.height) == pytest.approx((800, 600))
    assert wide.height < 600
    assert high.width < 800


@given(st.floats(12, 27), st.floats(44, 53))
def test_every_point_of_the_extent_lies_on_the_drawing(longitude: float, latitude: float) -> None:
    drawn = canvas(12, 44, 27, 53)
    x, y = drawn.at(longitude, latitude)
    assert -1e-6 <= x <= drawn.width + 1e-6
    assert -1e-6 <= y <= drawn.height + 1e-6


def test_east_is_right_and_north_is_up() -> None:
    for drawn in (canvas(12, 44, 27, 53), canvas(110, -45, 155, -10), canvas(14.4, 40.7, 14.6, 40.8)):
        west, south, east, north = drawn.region.extent
        assert drawn.at(west, south)[0] < drawn.at(east, south)[0]
        assert drawn.at(west, south)[1] > drawn.at(west, north)[1]


def test_180_degrees_is_a_line_like_any_other() -> None:
    across, elsewhere = canvas(*FIJI), canvas(6, -20, 12, -15)
    assert (across.width, across.height) == pytest.approx((elsewhere.width, elsewhere.height))
    for shift in (0, 1.5, 4, 5.9):
        longitude = 176 + shift if 176 + shift <= 180 else 176 + shift - 360
        assert across.at(longitude, -17) == pytest.approx(elsewhere.at(6 + shift, -17))
    assert across.at(180, -17) == pytest.approx(across.at(-180, -17))


def test_land_that_is_cut_at_180_degrees_grows_together() -> None:
    west = ((179.0, -18.0), (180.0, -18.0), (180.0, -17.0), (179.0, -17.0), (179.0, -18.0))
    east = ((-180.0, -18.0), (-179.5, -18.0), (-179.5, -17.0), (-180.0, -17.0), (-180.0, -18.0))
    drawn = canvas(*FIJI)
    for ring in drawn.rings([west, east]):
        for latitude in (-18, -17):
            assert min(dist(point, drawn.at(180, latitude)) for point in ring) < 0.01


def test_land_on_the_other_side_of_the_globe_is_not_drawn() -> None:
    europe = ((0.0, 40.0), (20.0, 40.0), (20.0, 50.0), (0.0, 50.0), (0.0, 40.0))
    assert list(canvas(*FIJI).rings([europe])) == []


def test_a_line_is_drawn_within_the_frame_and_a_little_beyond() -> None:
    drawn = canvas(12, 44, 27, 53)
    (course,) = drawn.courses([((-20.0, 48.0), (60.0, 48.0))])
    assert all(-4 <= x <= drawn.width + 4 for x, _ in course)
    assert course[0][0] < 0 < drawn.width < course[-1][0]


def test_a_long_edge_is_bent_as_the_projection_bends_it() -> None:
    drawn = canvas(12, 44, 27, 53)
    (course,) = drawn.courses([((12.0, 48.0), (27.0, 48.0))])
    middle = min(course, key=lambda point: abs(point[0] - drawn.width / 2))
    assert middle[1] - course[0][1] > 5


def test_the_world_is_drawn_once_around() -> None:
    drawn = canvas(-180, -60, 180, 85)
    belt = ((-180.0, 0.0), (180.0, 0.0), (180.0, 10.0), (-180.0, 10.0), (-180.0, 0.0))
    (ring,) = drawn.rings([belt])
    assert max(x for x, _ in ring) - min(x for x, _ in ring) == pytest.approx(drawn.width, rel=0.01)


def test_the_frame_of_the_world_is_its_curved_edge_and_that_of_a_region_a_rectangle() -> None:
    assert len(canvas(-180, -60, 180, 85).outline) > 20
    assert len(canvas(12, 44, 27, 53).outline) == 4


def test_around_a_pole_the_frame_is_a_circle() -> None:
    drawn = canvas(-180, 60, 180, 90)
    centre = drawn.at(0, 90)
    radii = [dist(point, centre) for point in drawn.outline]
    assert max(radii) == pytest.approx(min(radii))


@pytest.mark.parametrize("extent", [(12, 44, 27, 53), (14.4, 40.7, 14.6, 40.8), (110, -45, 155, -10)])
def test_a_kilometre_northwards_is_as_long_as_the_drawing_has_it(extent: tuple[float, float, float, float]) -> None:
    drawn = canvas(*extent)
    west, south, east, north = extent
    middle = ((west + east) / 2, (south + north) / 2)
    # One minute of latitude is a nautical mile, 1.853 km on a sphere of 6,371 km.
    a_minute = dist(drawn.at(*middle), drawn.at(middle[0], middle[1] + 1 / 60))
    assert drawn.km(*middle) == pytest.approx(a_minute / 1.8532, rel=0.01)
