"""A net of meridians and parallels with their degrees: the ground of a map that has no other."""

from collections.abc import Iterator
from decimal import Decimal
from math import ceil, floor

from markupsafe import Markup

from kronika.draw.maps.canvas import STEPS, Canvas
from kronika.draw.maps.cut import Box, Point
from kronika.draw.maps.labels import SMALLEST, Words
from kronika.draw.maps.paths import path_data
from kronika.draw.maps.room import Room
from kronika.draw.svg import element, text
from kronika.locales import number_words
from kronika.records.catalogue import Catalogue
from kronika.records.geography import width_degrees

LINES = 7
"""As many lines a side of a map has at most, but for that of the world."""

DEGREES = (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0, 30.0)
SIZE = SMALLEST


def graticule(canvas: Canvas) -> Markup:
    """Return the net of degrees."""
    lines = [[*_meridian(canvas, east)] for east in _easts(canvas)]
    lines += [[*_parallel(canvas, latitude)] for latitude in _latitudes(canvas)]
    return element("path", d=path_data(lines), class_="map__net", fill="none", stroke="currentColor")


def degree_names(canvas: Canvas, catalogue: Catalogue, room: Room) -> Iterator[Markup]:
    """Yield the degrees of meridians at the lower edge and of parallels at the left edge, where there is room."""
    _, south, _, north = canvas.region.extent
    for east in _easts(canvas):
        degrees = (canvas.projection.middle + east + 180) % 360 - 180
        key = "map.degrees" if degrees in (0, -180) else "map.east" if degrees > 0 else "map.west"
        at = canvas.place(east, south if canvas.projection.name != "polar" or south >= 0 else north)
        words = Words(catalogue.text(key, degrees=_number(degrees, catalogue)), SIZE, "map__degrees")
        yield from _beside(words, (at[0] + 3, min(at[1], canvas.height) - 5), room)
    for latitude in _latitudes(canvas):
        key = "map.degrees" if latitude == 0 else "map.north" if latitude > 0 else "map.south"
        at = canvas.place(canvas.window.left if not canvas.projection.framed else -_half(canvas), latitude)
        words = Words(catalogue.text(key, degrees=_number(latitude, catalogue)), SIZE, "map__degrees")
        yield from _beside(words, (max(at[0], 0) + 4, at[1] - 4), room)


def _beside(words: Words, at: Point, room: Room) -> Iterator[Markup]:
    box = Box(at[0], at[1] - words.size, at[0] + words.width, at[1] + 2)
    if room.is_free([box]):
        room.take([box])
        yield text(words.text, at, words.size, words.class_)


def _step(degrees: float) -> float:
    """Return the distance of the lines along a side."""
    return next((step for step in DEGREES if degrees / step <= LINES), DEGREES[-1])


def _half(canvas: Canvas) -> float:
    return width_degrees(canvas.region) / 2


def _easts(canvas: Canvas) -> list[float]:
    """Return the meridians at round longitudes, in degrees east of the middle."""
    middle, half = canvas.projection.middle, _half(canvas)
    step = _step(2 * half)
    return [number * step - middle for number in range(ceil((middle - half) / step), floor((middle + half) / step) + 1)]


def _latitudes(canvas: Canvas) -> list[float]:
    _, south, _, north = canvas.region.extent
    step = _step(north - south)
    return [number * step for number in range(ceil(south / step), floor(north / step) + 1) if abs(number * step) < 90]


def _meridian(canvas: Canvas, east: float) -> Iterator[Point]:
    low, high = canvas.window.top, canvas.window.bottom
    for number in range(STEPS + 1):
        yield canvas.place(east, low + (high - low) * number / STEPS)


def _parallel(canvas: Canvas, latitude: float) -> Iterator[Point]:
    low, high = canvas.window.left, canvas.window.right
    for number in range(STEPS + 1):
        yield canvas.place(low + (high - low) * number / STEPS, latitude)


def _number(degrees: float, catalogue: Catalogue) -> str:
    return number_words(Decimal(f"{abs(round(degrees, 3)):g}"), catalogue.language)
