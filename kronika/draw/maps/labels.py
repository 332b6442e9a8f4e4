"""Words on a map: a block beside a mark where there is room for it, a name along a line."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import atan2, cos, degrees, dist, radians, sin

from markupsafe import Markup

from kronika.draw.maps.cut import Box, Point
from kronika.draw.maps.room import Room
from kronika.draw.svg import element, text
from kronika.draw.texts import text_width

SMALLEST = 12.0
"""The least font size of a map, in units of the drawing: no map is shown smaller than a pixel a unit."""

LEADING = 1.15
"""The distance of two lines of a label, in font sizes."""

AIR = 1.5
"""How much is kept free around words."""

REACHES = (3.0, 9.0, 16.0)
"""How far from its mark a label may stand; farther only where nearer is no room."""

NAME = 0.86
"""How wide a name really is, against the width that holds for every typeface: maps are set in a narrow one."""


@dataclass(frozen=True)
class Words:
    """One line of a label: its text, font size and class."""

    text: str
    size: float
    class_: str
    spread: float = 1.0

    @property
    def width(self) -> float:
        """About how wide it is; `spread` is how much wider the style sheet sets it than other words."""
        return text_width(self.text, self.size) * NAME * self.spread


def placed_block(lines: Sequence[Words], at: Point, radius: float, room: Room) -> Markup | None:
    """Return a label beside the mark at a point, at the first side where it is free; None if there is no such side.

    The sides are those of cartographers' habit: right, then left, then above and below (E. Imhof, "Positioning
    names on maps", The American Cartographer 2 (1975), pages 128 to 144).
    """
    width, height = _extent(lines)
    for away in REACHES:
        for corner, anchor in _sides(at, radius + away, width, height):
            placed = block_at(lines, corner, anchor, room)
            if placed is not None:
                return placed
    return None


def block_at(lines: Sequence[Words], corner: Point, anchor: str, room: Room) -> Markup | None:
    """Return a label with its upper left corner at a point if it is free."""
    width, height = _extent(lines)
    box = Box(corner[0] - AIR, corner[1] - AIR, corner[0] + width + AIR, corner[1] + height + AIR)
    if not room.is_free([box]):
        return None
    room.take([box])
    x = corner[0] + {"start": 0.0, "middle": width / 2, "end": width}[anchor]
    drawn = Markup("")
    y = corner[1]
    for line in lines:
        drawn += text(
            line.text, (x, y + line.size * 0.9), line.size, line.class_, None if anchor == "start" else anchor
        )
        y += line.size * LEADING
    return drawn


def centred_block(lines: Sequence[Words], at: Point, room: Room) -> Markup | None:
    """Return a label in the middle of a point if there is room for it."""
    width, height = _extent(lines)
    return block_at(lines, (at[0] - width / 2, at[1] - height / 2), "middle", room)


def block_over(lines: Sequence[Words], at: Point, away: float, room: Room) -> Markup | None:
    """Return a label above a point, or below it, if there is room."""
    width, height = _extent(lines)
    left = at[0] - width / 2
    above = block_at(lines, (left, at[1] - away - height), "middle", room)
    return block_at(lines, (left, at[1] + away), "middle", room) if above is None else above


def turned_line(words: Words, at: Point, angle: float, room: Room) -> Markup | None:
    """Return a name written along a line at an angle in degrees (clockwise), its middle at a point, if it is free."""
    dx, dy = cos(radians(angle)), sin(radians(angle))
    count = max(2, int(words.width / words.size) + 1)
    half = words.size / 2
    centres = [
        (at[0] + dx * words.width * share, at[1] + dy * words.width * share)
        for share in (number / (count - 1) - 0.5 for number in range(count))
    ]
    boxes = [Box(x - half, y - half, x + half, y + half) for x, y in centres]
    if not room.is_free(boxes):
        return None
    room.take(boxes)
    x, y = at[0], at[1]
    return element(
        "text",
        words.text,
        x=x,
        y=y + words.size * 0.34,
        class_=words.class_,
        font_size=words.size,
        text_anchor="middle",
        transform=f"rotate({round(angle, 1):g} {round(x, 1):g} {round(y, 1):g})",
    )


def angle_along(line: Sequence[Point], at: Point, reach: float) -> float:
    """Return the direction of a line near a point in degrees, so turned that words along it are upright."""
    first = min(range(len(line) - 1), key=lambda number: _away(at, line[number], line[number + 1]))
    last = first + 1
    while first > 0 and dist(line[first], at) < reach:
        first -= 1
    while last < len(line) - 1 and dist(line[last], at) < reach:
        last += 1
    angle = degrees(atan2(line[last][1] - line[first][1], line[last][0] - line[first][0]))
    return (angle + 90) % 180 - 90


def _away(point: Point, start: Point, end: Point) -> float:
    """Return how much longer the way from start to end is by way of a point."""
    return dist(start, point) + dist(point, end) - dist(start, end)


def _sides(at: Point, away: float, width: float, height: float) -> Iterator[tuple[Point, str]]:
    """Yield the upper left corners a block may have around a mark, the best first, and how its lines are set."""
    x, y = at
    slant = away * 0.7
    yield (x + away, y - height / 2), "start"
    yield (x - away - width, y - height / 2), "end"
    yield (x + slant, y - slant - height), "start"
    yield (x + slant, y + slant), "start"
    yield (x - slant - width, y - slant - height), "end"
    yield (x - slant - width, y + slant), "end"
    yield (x - width / 2, y - away - height), "middle"
    yield (x - width / 2, y + away), "middle"
    yield (x - width * 0.2, y - away - height), "start"
    yield (x - width * 0.2, y + away), "start"
    yield (x - width * 0.8, y - away - height), "end"
    yield (x - width * 0.8, y + away), "end"


def _extent(lines: Sequence[Words]) -> tuple[float, float]:
    return max(line.width for line in lines), sum(line.size * LEADING for line in lines)
