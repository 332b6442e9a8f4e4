"""Lines and rings cut to a rectangle, and made no finer than a drawing can show."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

Point = tuple[float, float]
Points = Sequence[Point]


@dataclass(frozen=True)
class Box:
    """A rectangle, its edges included."""

    left: float
    top: float
    right: float
    bottom: float

    def touches(self, other: "Box") -> bool:
        """Whether two rectangles share a point."""
        return not (
            other.right < self.left or other.left > self.right or other.bottom < self.top or other.top > self.bottom
        )

    def holds(self, other: "Box") -> bool:
        """Whether the other rectangle lies within this one."""
        return (
            self.left <= other.left
            and self.right >= other.right
            and self.top <= other.top
            and self.bottom >= other.bottom
        )


def box_of(points: Points) -> Box:
    """Return the smallest rectangle around points; there is one at least."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return Box(min(xs), min(ys), max(xs), max(ys))


def cut_ring(ring: Points, box: Box) -> list[Point]:
    """Return the part of a closed ring within a box, closed; empty if there is none.

    I. E. Sutherland, G. W. Hodgman, "Reentrant polygon clipping", Communications of the ACM 17 (1974), pages 32
    to 42. Parts that hang together only by the box's edge stay in one ring, so it is for filling, not for a line.
    """
    around = box_of(ring)
    if not box.touches(around):
        return []
    if box.holds(around):
        return list(ring)
    kept = list(ring[:-1])
    for axis, limit, sign in ((0, box.left, 1), (0, box.right, -1), (1, box.top, 1), (1, box.bottom, -1)):
        kept = _cut_side(kept, axis, limit, sign)
    return [*kept, kept[0]] if len(kept) > 2 else []


def _cut_side(points: Points, axis: int, limit: float, sign: int) -> list[Point]:
    """Return the part of an open ring on the inner side of one edge."""
    kept: list[Point] = []
    for before, point in zip([*points[-1:], *points[:-1]], points, strict=True):
        was_inside = (before[axis] - limit) * sign >= 0
        is_inside = (point[axis] - limit) * sign >= 0
        if was_inside != is_inside:
            share = (limit - before[axis]) / (point[axis] - before[axis])
            other = before[1 - axis] + share * (point[1 - axis] - before[1 - axis])
            kept.append((limit, other) if axis == 0 else (other, limit))
        if is_inside:
            kept.append(point)
    return kept


def cut_line(line: Points, box: Box) -> list[list[Point]]:
    """Return the parts of a line within a box."""
    around = box_of(line)
    if not box.touches(around):
        return []
    if box.holds(around):
        return [list(line)]
    parts: list[list[Point]] = []
    for start, end in pairwise(line):
        inside = _cut_segment(start, end, box)
        if inside is None:
            continue
        if parts and parts[-1][-1] == inside[0]:
            parts[-1].append(inside[1])
        else:
            parts.append(list(inside))
    return parts


def _cut_segment(start: Point, end: Point, box: Box) -> tuple[Point, Point] | None:
    """Return the part of a segment within a box, or None.

    Y.-D. Liang, B. A. Barsky, "A new concept and method for line clipping", ACM Transactions on Graphics 3 (1984),
    pages 1 to 22.
    """
    dx, dy = end[0] - start[0], end[1] - start[1]
    first, last = 0.0, 1.0
    for step, room in (
        (-dx, start[0] - box.left),
        (dx, box.right - start[0]),
        (-dy, start[1] - box.top),
        (dy, box.bottom - start[1]),
    ):
        if step == 0:
            if room < 0:
                return None
            continue
        share = room / step
        if step < 0:
            first = max(first, share)
        else:
            last = min(last, share)
    if first > last:
        return None
    begin = start if first == 0 else (start[0] + first * dx, start[1] + first * dy)
    finish = end if last == 1 else (start[0] + last * dx, start[1] + last * dy)
    return begin, finish


def with_steps(line: Points, longest: float) -> Iterator[Point]:
    """Yield a line's points, with others between so that no step is longer along an axis than `longest`.

    A straight line on the grid of degrees is a curve on the plane.
    """
    yield line[0]
    for (x, y), (to_x, to_y) in pairwise(line):
        pieces = int(max(abs(to_x - x), abs(to_y - y)) / longest) + 1
        for piece in range(1, pieces):
            yield x + (to_x - x) * piece / pieces, y + (to_y - y) * piece / pieces
        yield to_x, to_y


def simplified(line: Points, tolerance: float) -> list[Point]:
    """Return a line with only those points without which it would stray by more than `tolerance`.

    D. H. Douglas, T. K. Peucker, "Algorithms for the reduction of the number of points required to represent a
    digitized line or its caricature", Cartographica 10 (1973), pages 112 to 122. Both ends stay.
    """
    keep = bytearray(len(line))
    keep[0] = keep[-1] = 1
    open_spans = [(0, len(line) - 1)]
    while open_spans:
        first, last = open_spans.pop()
        distance = _distance_from(line[first], line[last])
        farthest, index = tolerance * tolerance, 0
        for number in range(first + 1, last):
            away = distance(line[number])
            if away > farthest:
                farthest, index = away, number
        if index:
            keep[index] = 1
            open_spans += [(first, index), (index, last)]
    return [point for point, kept in zip(line, keep, strict=True) if kept]


def _distance_from(start: Point, end: Point) -> Callable[[Point], float]:
    """Return a function that gives a point's squared distance from a segment."""
    x, y = start
    dx, dy = end[0] - x, end[1] - y
    length = dx * dx + dy * dy

    def distance(point: Point) -> float:
        px, py = point[0] - x, point[1] - y
        if length:
            share = min(1.0, max(0.0, (px * dx + py * dy) / length))
            px, py = px - share * dx, py - share * dy
        return px * px + py * py

    return distance
