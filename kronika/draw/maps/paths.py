"""Points as the short form of SVG path data: tenths of a unit, each step from the point before."""

from collections.abc import Iterable, Sequence

from kronika.draw.maps.cut import Point


def path_data(lines: Iterable[Sequence[Point]], closed: bool = False) -> str:
    """Return the `d` of a path (SVG 1.1, section 8.3) through lines; a line that shrinks to one point is left out."""
    return "".join(_line(line, closed) for line in lines)


def _line(line: Sequence[Point], closed: bool) -> str:
    points = [(round(x * 10), round(y * 10)) for x, y in line]
    if closed and points[0] == points[-1]:
        points.pop()
    x, y = points[0]
    steps = []
    for to_x, to_y in points[1:]:
        if (to_x, to_y) != (x, y):
            steps.append(_pair(to_x - x, to_y - y))
            x, y = to_x, to_y
    if len(steps) < (2 if closed else 1):
        return ""
    return f"M{_pair(*points[0])}l{''.join(_joined(steps))}{'z' if closed else ''}"


def _joined(steps: Sequence[str]) -> Iterable[str]:
    """Yield the steps, parted only where a sign does not part them."""
    yield steps[0]
    for step in steps[1:]:
        yield step if step[0] == "-" else f" {step}"


def _pair(x: int, y: int) -> str:
    second = _tenths(y)
    return _tenths(x) + (second if second[0] == "-" else f" {second}")


def _tenths(number: int) -> str:
    """Return a number of tenths without what it does not need: "12", "1.5", "-.3"."""
    whole, tenth = divmod(abs(number), 10)
    sign = "-" if number < 0 else ""
    return f"{sign}{whole or ''}.{tenth}" if tenth else f"{sign}{whole}"
