"""Lines cut to a box, and made no finer than can be shown."""

from itertools import pairwise
from math import dist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronika.draw.maps.cut import Box, Point, cut_line, cut_ring, simplified, with_steps

BOX = Box(0, 0, 10, 6)
points = st.tuples(st.integers(-20, 20).map(float), st.integers(-20, 20).map(float))
lines = st.lists(points, min_size=2, max_size=12)


def area(ring: list[Point]) -> float:
    return abs(sum(x * to_y - to_x * y for (x, y), (to_x, to_y) in pairwise(ring))) / 2


def away(point: Point, start: Point, end: Point) -> float:
    length = dist(start, end) ** 2
    share = 0.0
    if length:
        share = ((point[0] - start[0]) * (end[0] - start[0]) + (point[1] - start[1]) * (end[1] - start[1])) / length
    share = min(1, max(0, share))
    return dist(point, (start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])))


def is_within(point: Point, box: Box) -> bool:
    return box.left - 1e-9 <= point[0] <= box.right + 1e-9 and box.top - 1e-9 <= point[1] <= box.bottom + 1e-9


def test_a_ring_is_cut_along_the_edges() -> None:
    ring = [(-5.0, -5.0), (5.0, -5.0), (5.0, 3.0), (-5.0, 3.0), (-5.0, -5.0)]
    assert sorted(set(cut_ring(ring, BOX))) == [(0.0, 0.0), (0.0, 3.0), (5.0, 0.0), (5.0, 3.0)]


def test_a_ring_around_the_box_becomes_the_box_and_one_beside_it_nothing() -> None:
    around = [(-5.0, -5.0), (50.0, -5.0), (50.0, 30.0), (-5.0, 30.0), (-5.0, -5.0)]
    assert area(cut_ring(around, BOX)) == 60
    assert cut_ring([(x + 100, y) for x, y in around], BOX) == []


@given(points, points)
def test_a_cut_rectangle_has_the_area_that_both_share(corner: Point, other: Point) -> None:
    left, right = sorted((corner[0], other[0]))
    top, bottom = sorted((corner[1], other[1]))
    ring = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
    shared = max(0, min(right, 10) - max(left, 0)) * max(0, min(bottom, 6) - max(top, 0))
    cut = cut_ring(ring, BOX)
    assert (area(cut) if cut else 0) == shared


@given(st.lists(points, min_size=3, max_size=12))
def test_a_cut_ring_is_closed_and_lies_within(corners: list[Point]) -> None:
    cut = cut_ring([*corners, corners[0]], BOX)
    assert all(is_within(point, BOX) for point in cut)
    assert not cut or cut[0] == cut[-1]


def test_a_line_that_leaves_and_comes_back_is_cut_into_parts() -> None:
    line = [(2.0, 2.0), (2.0, 12.0), (8.0, 12.0), (8.0, 2.0)]
    assert cut_line(line, BOX) == [[(2.0, 2.0), (2.0, 6.0)], [(8.0, 6.0), (8.0, 2.0)]]


@given(lines)
def test_the_parts_of_a_line_lie_within_and_on_it(line: list[Point]) -> None:
    for part in cut_line(line, BOX):
        for point in part:
            assert is_within(point, BOX)
            assert min(away(point, start, end) for start, end in pairwise(line)) < 1e-6


@given(lines)
def test_every_point_of_a_line_that_lies_within_stays(line: list[Point]) -> None:
    kept = {point for part in cut_line(line, BOX) for point in part}
    assert {point for point in line if is_within(point, BOX)} <= kept


@given(lines, st.floats(0.1, 5))
def test_a_line_strays_no_farther_than_told_and_keeps_its_ends(line: list[Point], tolerance: float) -> None:
    kept = simplified(line, tolerance)
    assert (kept[0], kept[-1]) == (line[0], line[-1])
    assert all(min(away(point, *ends) for ends in pairwise(kept)) <= tolerance + 1e-9 for point in line)


def test_a_straight_line_keeps_its_ends_alone() -> None:
    assert simplified([(0.0, 0.0), (1.0, 1.0), (2.0, 2.0)], 0.1) == [(0.0, 0.0), (2.0, 2.0)]


@given(lines, st.floats(0.5, 5))
def test_steps_are_no_longer_than_asked_and_every_point_stays(line: list[Point], longest: float) -> None:
    stepped = list(with_steps(line, longest))
    assert set(line) <= set(stepped)
    assert all(max(abs(to_x - x), abs(to_y - y)) <= longest + 1e-9 for (x, y), (to_x, to_y) in pairwise(stepped))
    assert sum(dist(*ends) for ends in pairwise(stepped)) == pytest.approx(sum(dist(*ends) for ends in pairwise(line)))
