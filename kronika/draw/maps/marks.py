"""Places on a map: the motif's hollow ring, larger where the place is known less closely."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from kronika.draw.maps.canvas import Canvas
from kronika.draw.maps.cut import Box, Point
from kronika.draw.maps.labels import SMALLEST, Words, centred_block, placed_block
from kronika.draw.maps.names import place_names
from kronika.draw.maps.room import Room
from kronika.draw.svg import element
from kronika.records.model import Place

RADIUS = {"exact": 4.5, "street": 5.5, "town": 6.5, "region": 12.0}
"""How large a mark is by the precision of its place."""

REGION_KM = 12.0
"""A place known as a region is drawn as an area with this radius, if the map's scale makes that larger than a mark."""

LARGEST = 0.07
"""The radius of no mark is more than this share of the map's width, but for the smallest marks."""

STROKE = 2.0

NAME_SIZE = 12.0
NOW_SIZE = SMALLEST

TARGET = 12.0
"""The radius in which a mark can be hit: 24 units across (WCAG 2.2, success criterion 2.5.8)."""


@dataclass(frozen=True)
class Mark:
    """A place's mark on a drawing."""

    place: Place
    at: Point
    radius: float

    @property
    def whole_box(self) -> Box:
        """All that the mark covers."""
        (x, y), reach = self.at, self.radius
        return Box(x - reach, y - reach, x + reach, y + reach)

    @property
    def is_wide(self) -> bool:
        """Whether it is an area that names may stand in, its own to begin with."""
        return self.radius > RADIUS["region"]

    @property
    def boxes(self) -> tuple[Box, ...]:
        """What words must not cover."""
        return () if self.is_wide else (self.whole_box,)


def mark_of(place: Place, canvas: Canvas) -> Mark:
    """Return the mark of a place that has coordinates."""
    assert place.coordinates is not None  # a place on a map has them
    latitude, longitude = place.coordinates
    radius = RADIUS[place.precision]
    if place.precision == "region":
        radius = max(radius, min(REGION_KM * canvas.km(longitude, latitude), LARGEST * canvas.width))
    return Mark(place, canvas.at(longitude, latitude), radius)


def sign(mark: Mark) -> Markup:
    """Return the sign itself: a ring; with a dot for a town; dashed for a region."""
    (x, y), precision = mark.at, mark.place.precision
    class_ = f"map__ring map__ring--{precision}"
    is_region = precision == "region"
    ring = element(
        "circle",
        cx=x,
        cy=y,
        r=mark.radius - STROKE / 2,
        class_=class_,
        fill="none",
        stroke="currentColor",
        stroke_width=STROKE,
        stroke_dasharray="4 3" if is_region else None,
    )
    if precision != "town":
        return ring
    return ring + element("circle", cx=x, cy=y, r=1.75, class_="map__dot", fill="currentColor")


def linked(mark: Mark, words: str, url: str, label: Markup) -> Markup:
    """Return a mark and its label as a link to the place.

    It is left out of the tab order, as the strip's rings are: the list beside the map holds the same links.
    """
    target = element(
        "circle", cx=mark.at[0], cy=mark.at[1], r=TARGET, class_="map__target", fill="none", pointer_events="all"
    )
    title = element("title", words)
    return element(
        "a", title, target, sign(mark), label, href=url, class_="map__place", tabindex=-1, data_place=mark.place.slug
    )


def labels_of(marks: Sequence[Mark], taken: Sequence[Box], frame: Box) -> tuple[tuple[Markup, ...], Room]:
    """Return the labels of marks in their order, "" where there is no room, and the room that is left.

    Today's names are left out where without them more places have a name at all.
    """
    with_today, room = _labels(marks, taken, frame, today=True)
    if all(with_today):
        return with_today, room
    without, more_room = _labels(marks, taken, frame, today=False)
    if sum(map(bool, without)) > sum(map(bool, with_today)):
        return without, more_room
    return with_today, room


def _labels(marks: Sequence[Mark], taken: Sequence[Box], frame: Box, *, today: bool) -> tuple[tuple[Markup, ...], Room]:
    room = Room(frame)
    room.take([*taken, *(box for mark in marks for box in mark.boxes)])
    return tuple(_label(mark, room, today) for mark in marks), room


def _label(mark: Mark, room: Room, today: bool) -> Markup:
    lines, now = place_names(mark.place)
    words = [Words(line, NAME_SIZE, "map__label") for line in lines]
    both = [*words, Words(now, NOW_SIZE, "map__now")] if now and today else words
    label = centred_block(both, mark.at, room) if mark.is_wide else None
    label = label or placed_block(both, mark.at, mark.radius, room)
    return label or placed_block(words, mark.at, mark.radius, room) or Markup("")
