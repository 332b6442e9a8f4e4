"""Path data, written short and read again."""

import re

from hypothesis import given
from hypothesis import strategies as st

from kronika.draw.maps.paths import path_data

points = st.tuples(st.floats(-999, 999), st.floats(-999, 999))


def read(data: str) -> list[list[tuple[float, float]]]:
    """Return the lines of path data that holds M, l and z alone."""
    lines = []
    for part in re.findall(r"M([^Mz]*)", data):
        start, _, steps = part.partition("l")
        numbers = [float(number) for number in re.findall(r"-?(?:\d+\.?\d*|\.\d+)", f"{start} {steps}")]
        x, y = numbers[0], numbers[1]
        line = [(x, y)]
        for dx, dy in zip(numbers[2::2], numbers[3::2], strict=True):
            x, y = x + dx, y + dy
            line.append((x, y))
        lines.append(line)
    return lines


def test_a_line_begins_somewhere_and_goes_on_in_steps() -> None:
    assert path_data([[(1, 2), (1.5, 2), (1.2, 12.25)]]) == "M1 2l.5 0-.3 10.2"


def test_a_ring_is_closed_without_saying_its_first_point_again() -> None:
    assert path_data([[(0, 0), (4, 0), (4, 4), (0, 0)]], closed=True) == "M0 0l4 0 0 4z"


def test_what_shrinks_to_nothing_is_left_out() -> None:
    assert path_data([[(0, 0), (0.01, 0.01)]]) == ""
    assert path_data([[(0, 0), (4, 0), (0, 0)]], closed=True) == ""


@given(st.lists(points, min_size=2, max_size=20))
def test_points_are_read_again_to_a_tenth(line: list[tuple[float, float]]) -> None:
    rounded = [(round(x * 10) / 10, round(y * 10) / 10) for x, y in line]
    kept = [point for number, point in enumerate(rounded) if number == 0 or point != rounded[number - 1]]
    lines = read(path_data([line]))
    if len(kept) < 2:
        assert lines == []
    else:
        (found,) = lines
        assert len(found) == len(kept)
        assert all(
            abs(x - other_x) < 1e-6 and abs(y - other_y) < 1e-6
            for (x, y), (other_x, other_y) in zip(found, kept, strict=True)
        )
