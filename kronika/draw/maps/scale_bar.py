"""A bar that shows how long a round number of kilometres is."""

from collections.abc import Sequence

from markupsafe import Markup

from kronika.draw.maps.canvas import Canvas
from kronika.draw.maps.cut import Box
from kronika.draw.maps.labels import SMALLEST, Words
from kronika.draw.maps.paths import path_data
from kronika.draw.svg import element, text
from kronika.locales import number_words
from kronika.records.catalogue import Catalogue

LENGTHS_M = tuple(number * 10**power for power in range(1, 7) for number in (1, 2, 5))
SHARE = 0.22
"""How much of the map's width the bar may take."""

SIZE = SMALLEST


def scale_bar(canvas: Canvas, catalogue: Catalogue, marks: Sequence[Box]) -> tuple[Markup, tuple[Box, ...]]:
    """Return the bar in a lower corner where no mark is, and the box it takes.

    It holds for the middle of the map. A map of the world has none: its scale is everywhere another.
    """
    if not canvas.projection.framed:
        return Markup(""), ()
    _, south, _, north = canvas.region.extent
    unit_m = canvas.km(canvas.projection.middle, (south + north) / 2) / 1000
    metres = max((length for length in LENGTHS_M if length * unit_m <= canvas.width * SHARE), default=LENGTHS_M[0])
    key, count = ("map.km", metres // 1000) if metres >= 1000 else ("map.m", metres)
    words = Words(catalogue.text(key, count=number_words(count, catalogue.language)), SIZE, "map__scale")
    length, bottom = metres * unit_m, canvas.height - 10
    for left in (12.0, canvas.width - 12 - length):
        box = Box(left - 2, bottom - 20, left + max(length, words.width) + 2, bottom + 2)
        if canvas.frame.holds(box) and not any(box.touches(mark) for mark in marks):
            ends = [(left, bottom - 5), (left, bottom), (left + length, bottom), (left + length, bottom - 5)]
            bar = element("path", d=path_data([ends]), class_="map__bar", fill="none", stroke="currentColor")
            return bar + text(words.text, (left + length / 2, bottom - 8), SIZE, words.class_, "middle"), (box,)
    return Markup(""), ()
