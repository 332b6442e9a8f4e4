"""Base layers of maps: what `content/maps/` holds, as points on the globe; and which map shows a place."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from kronika.records.model import Place
from kronika.records.settings import Region

Position = tuple[float, float]
"""Longitude and latitude in WGS 84 degrees, in GeoJSON's order."""

Line = tuple[Position, ...]

AREAS = ("land", "area", "lake", "water")
LINES = ("river", "border", "road", "boulevard", "bridge")
KINDS = (*AREAS, *LINES)
"""The kinds of features, in the order they are drawn: each lies above those before it."""


@dataclass(frozen=True)
class Feature:
    """A thing on the ground. `form` is "area", "line" or "point" (a point bears a name and nothing else).

    `lines` are the rings of an area, inner ones included, or the courses of a line. `names` and `names_then` are by
    language; the one under "" stands for every other. `label` is where the name stands.
    """

    kind: str
    form: str
    lines: tuple[Line, ...]
    names: Mapping[str, str] = field(default_factory=dict)
    names_then: Mapping[str, str] = field(default_factory=dict)
    label: Position | None = None


@dataclass(frozen=True)
class BaseMap:
    """One file of `content/maps/`, by kind and then as the file has them. `captions` stand below the map."""

    name: str
    path: str
    features: tuple[Feature, ...]
    captions: Mapping[str, str] = field(default_factory=dict)


def worded(words: Mapping[str, str], language: str) -> str:
    """Return a text in a language, or the text that stands for every other language, or ""."""
    return words.get(language) or words.get(language.partition("-")[0]) or words.get("", "")


def width_degrees(region: Region) -> float:
    """Return how many degrees of longitude a map spans: more than 0, at most 360."""
    west, _, east, _ = region.extent
    return east - west if west < east else east - west + 360


def middle_longitude(region: Region) -> float:
    """Return the longitude halfway between a map's west and east, from -180 up to 180."""
    return (region.extent[0] + width_degrees(region) / 2 + 180) % 360 - 180


def lies_in(region: Region, longitude: float, latitude: float) -> bool:
    """Whether a point lies within a map's extent, its edges included."""
    west, south, _, north = region.extent
    return south <= latitude <= north and (longitude - west) % 360 <= width_degrees(region)


def smallest_first(regions: Iterable[Region]) -> tuple[Region, ...]:
    """Return the maps by their size on a plain grid of degrees, then by id."""

    def key(region: Region) -> tuple[float, str]:
        return (width_degrees(region) * (region.extent[3] - region.extent[1]), region.id)

    return tuple(sorted(regions, key=key))


def maps_of(place: Place, regions: Iterable[Region]) -> tuple[Region, ...]:
    """Return the maps whose extent holds a place, smallest first; none for one that is on no map."""
    if place.coordinates is None or not place.on_map:
        return ()
    latitude, longitude = place.coordinates
    return tuple(region for region in smallest_first(regions) if lies_in(region, longitude, latitude))


def home_maps(places: Sequence[Place], regions: Sequence[Region]) -> Mapping[str, str]:
    """Return the id of the map that shows each place, by slug; places on no map are left out.

    It is the smallest map that holds the place. But a town does not stand as a point on the map of its own streets:
    where the smallest map also holds a place that is part of this one, a larger map shows it, if there is one.
    """
    held = {place.slug: [region.id for region in maps_of(place, regions)] for place in places}
    within: dict[str, set[str]] = {}
    for place in places:
        if place.part_of and held[place.slug]:
            within.setdefault(place.part_of, set()).add(held[place.slug][0])
    homes = {}
    for place in places:
        ids = held[place.slug]
        if ids:
            homes[place.slug] = next((id_ for id_ in ids if id_ not in within.get(place.slug, ())), ids[-1])
    return homes
