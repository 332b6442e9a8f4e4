"""Where one map lies in another: frames that lead to the larger scale."""

from collections.abc import Sequence

from markupsafe import Markup

from kronika.draw.maps.canvas import Canvas
from kronika.draw.maps.cut import Box, Point, box_of
from kronika.draw.maps.labels import SMALLEST, Words, block_at, placed_block
from kronika.draw.maps.paths import path_data
from kronika.draw.maps.room import Room
from kronika.draw.svg import element
from kronika.records.geography import lies_in, smallest_first, width_degrees
from kronika.records.settings import Region

SIZE = SMALLEST
CROWDED = 0.3
"""A frame is small that takes less than this share of the map's width."""

LEAST = 9.0
"""Half of the side of the smallest frame, in units of the drawing."""


def inner_maps(region: Region, regions: Sequence[Region]) -> tuple[Region, ...]:
    """Return the maps that lie within this one and within no smaller one that does."""
    ordered = smallest_first(regions)
    found = []
    for number, inner in enumerate(ordered):
        holder = next((outer for outer in ordered[number + 1 :] if _holds(outer, inner)), None)
        if holder is not None and holder.id == region.id:
            found.append(inner)
    return tuple(found)


def _holds(outer: Region, inner: Region) -> bool:
    west, south, east, north = inner.extent
    return all(lies_in(outer, longitude, latitude) for longitude in (west, east) for latitude in (south, north))


def inset(region: Region, canvas: Canvas, url: str, taken: frozenset[str], room: Room) -> Markup:
    """Return the frame of a smaller map with its title, as a link to it.

    The title is left out where there is no room, or where a place's name (`taken`) says the same. Names of the ground
    do not crowd a small frame: the other map has them.
    """
    ring = _ring(region, canvas)
    around = box_of(ring)
    label = None if region.title in taken else _title(region, around, room)
    if around.right - around.left < CROWDED * canvas.width:
        room.take([around])
    path = element(
        "path",
        d=path_data([ring], closed=True),
        class_="map__inset",
        fill="none",
        stroke="currentColor",
        pointer_events="all",
    )
    title = element("title", region.title)
    return element("a", title, path, label or Markup(""), href=url, class_="map__inset-link", tabindex=-1)


def _title(region: Region, around: Box, room: Room) -> Markup | None:
    """Return a frame's title: in its upper corner if that is wide enough, otherwise beside it."""
    words = [Words(region.title, SIZE, "map__inset-title")]
    inside = None
    if words[0].width + 24 <= around.right - around.left:
        inside = block_at(words, (around.left + 10, around.top + 8), "start", room)
    if inside is not None:
        return inside
    middle = ((around.left + around.right) / 2, (around.top + around.bottom) / 2)
    return placed_block(words, middle, max(around.right - around.left, around.bottom - around.top) / 2, room)


def _ring(region: Region, canvas: Canvas) -> list[Point]:
    """Return the edges of a map on another: bent as that one's projection bends them, and never too small to hit."""
    west, south, _, north = region.extent
    width = width_degrees(region)
    steps = 12
    lower = [canvas.at(west + width * number / steps, south) for number in range(steps + 1)]
    upper = [canvas.at(west + width * number / steps, north) for number in range(steps, -1, -1)]
    around = box_of([*lower, *upper])
    x, y = (around.left + around.right) / 2, (around.top + around.bottom) / 2
    if min(around.right - around.left, around.bottom - around.top) >= 2 * LEAST:
        return [*lower, *upper]
    across, down = max(LEAST, x - around.left), max(LEAST, y - around.top)
    return [(x - across, y - down), (x + across, y - down), (x + across, y + down), (x - across, y + down)]
