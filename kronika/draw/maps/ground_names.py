"""The names of land, waters and roads: found once for a map, written where the places leave room."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import dist

from markupsafe import Markup

from kronika.draw.maps.canvas import Canvas
from kronika.draw.maps.cut import Point
from kronika.draw.maps.labels import SMALLEST, Words, angle_along, block_over, centred_block, turned_line
from kronika.draw.maps.names import feature_names
from kronika.draw.maps.room import Room
from kronika.records.geography import BaseMap, Feature

SIZE = LINE_SIZE = NOW_SIZE = SMALLEST

CAPITALS = 1.4
"""How much wider names of land are: the style sheet sets them in spaced capitals."""

REACH = 24.0
"""How far along a line its direction is measured where its name stands, in units of the drawing."""

SPARE = 1.15
"""A line bears a name if it is longer than the name by this factor."""

ELSEWHERE = (0.35, 0.65, 0.2, 0.8)
"""Where else along its line a name may stand, as shares of its length."""


@dataclass(frozen=True)
class GroundName:
    """A feature's name: `now` is today's, where that is another one. `course` is the line it stands along, if any."""

    kind: str
    name: str
    now: str
    at: Point
    course: tuple[Point, ...]

    @property
    def style(self) -> str:
        """The classes of its words."""
        return f"map__name map__name--{self.kind}"


def names_on(canvas: Canvas, base: BaseMap | None, language: str) -> tuple[GroundName, ...]:
    """Return the names within a map, those of points first: countries and seas, before rivers and roads."""
    features = base.features if base is not None else ()
    found = (_name(canvas, feature, language) for feature in sorted(features, key=lambda one: one.form != "point"))
    return tuple(name for name in found if name is not None)


def _name(canvas: Canvas, feature: Feature, language: str) -> GroundName | None:
    name, now = feature_names(feature, language)
    if feature.label is None or not name:
        return None
    at = canvas.at(*feature.label)
    if not (0 < at[0] < canvas.width and 0 < at[1] < canvas.height):
        return None
    courses = canvas.courses(feature.lines) if feature.form == "line" else ()
    nearest = min(courses, key=lambda course: min(dist(point, at) for point in course), default=[])
    return GroundName(feature.kind, name, now, at, tuple(nearest))


def written(names: Sequence[GroundName], room: Room) -> Iterator[Markup]:
    """Yield the names that find room."""
    for name in names:
        words = _along(name, room) if name.course else _level(name, room)
        if words is not None:
            yield words


def _level(name: GroundName, room: Room) -> Markup | None:
    """Return a name level, in the middle of its point, today's name below."""
    spread = CAPITALS if name.kind in ("land", "area") else 1.0
    later = [Words(name.now, NOW_SIZE, f"{name.style} map__name--now")] if name.now else []
    return centred_block([Words(name.name, SIZE, name.style, spread), *later], name.at, room)


def _along(name: GroundName, room: Room) -> Markup | None:
    """Return a name along its line, with today's if the line is long enough; over it if it is a short bridge."""
    length = sum(dist(*ends) for ends in pairwise(name.course))
    for text in [f"{name.name} ({name.now})"] * bool(name.now) + [name.name]:
        words = Words(text, LINE_SIZE, name.style)
        if length < words.width * SPARE:
            continue
        for at in (name.at, *(_point_at(name.course, share * length) for share in ELSEWHERE)):
            placed = turned_line(words, at, angle_along(name.course, at, REACH), room)
            if placed is not None:
                return placed
    return block_over([Words(name.name, LINE_SIZE, name.style)], name.at, 4, room) if name.kind == "bridge" else None


def _point_at(course: Sequence[Point], way: float) -> Point:
    """Return the point of a line that is so far from its beginning."""
    for start, end in pairwise(course):
        length = dist(start, end)
        if way <= length and length > 0:
            share = way / length
            return start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])
        way -= length
    return course[-1]
