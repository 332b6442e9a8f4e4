"""A map's canvas: where on the drawing each point of the globe lies, and what of a line falls within the frame."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from math import cos, radians

from kronika.draw.maps.cut import Box, box_of, cut_line, cut_ring, simplified, with_steps
from kronika.draw.maps.projections import Point, Projection, projection_of
from kronika.records.geography import Line, Position, width_degrees
from kronika.records.settings import Region

KM_PER_RADIAN = 6371.0
"""The mean radius of the Earth."""

STEPS = 48
"""Into how many pieces an edge as long as the map is bent."""

BLEED = 3.0
"""How far lines are drawn beyond the frame, so that no cut edge is seen."""


@dataclass(frozen=True)
class Size:
    """How large a map may be, in units of the drawing, and how far a line may stray from its course."""

    name: str
    width: float
    height: float
    tolerance: float


@dataclass(frozen=True)
class Canvas:
    """A region laid out. `outline` is the frame; `window` what is drawn, in degrees east of the middle and latitude."""

    region: Region
    size: Size
    projection: Projection
    window: Box
    scale: float
    left: float
    top: float
    width: float
    height: float
    outline: tuple[Point, ...] = field(repr=False)

    def at(self, longitude: float, latitude: float) -> Point:
        """Return where a point of the globe lies on the drawing."""
        east = (longitude - self.projection.middle + 180) % 360 - 180
        return self.place(east, latitude)

    def place(self, east: float, latitude: float) -> Point:
        """Return where a point lies that is `east` degrees east of the middle meridian."""
        x, y = self.projection.project(east, latitude)
        return x * self.scale - self.left, self.top - y * self.scale

    @property
    def frame(self) -> Box:
        """The drawing's rectangle."""
        return Box(0, 0, self.width, self.height)

    def rings(self, lines: Sequence[Line]) -> Iterator[list[Point]]:
        """Yield what the frame shows of the rings of an area."""
        bleed = Box(-BLEED, -BLEED, self.width + BLEED, self.height + BLEED)
        for shifted in self._shifted(lines):
            within = cut_ring(shifted, self.window)
            ring = cut_ring(self._placed(within), bleed) if within else []
            if ring:
                around = box_of(ring)
                if max(around.right - around.left, around.bottom - around.top) >= 2 * self.size.tolerance:
                    yield simplified(ring, self.size.tolerance)

    def courses(self, lines: Sequence[Line]) -> Iterator[list[Point]]:
        """Yield what the frame shows of lines."""
        bleed = Box(-BLEED, -BLEED, self.width + BLEED, self.height + BLEED)
        for shifted in self._shifted(lines):
            for within in cut_line(shifted, self.window):
                for part in cut_line(self._placed(within), bleed):
                    yield simplified(part, self.size.tolerance)

    def km(self, longitude: float, latitude: float) -> float:
        """Return how long a kilometre northwards is on the drawing at a place."""
        step = 0.01 if latitude < 0 else -0.01
        (x, y), (to_x, to_y) = self.at(longitude, latitude), self.at(longitude, latitude + step)
        return float(((to_x - x) ** 2 + (to_y - y) ** 2) ** 0.5 / (KM_PER_RADIAN * radians(0.01)))

    def _shifted(self, lines: Sequence[Line]) -> Iterator[list[Position]]:
        """Yield lines in degrees east of the middle, once for each turn of the globe that brings them into view."""
        for line in lines:
            longitudes = [longitude for longitude, _ in line]
            for turn in (-360.0, 0.0, 360.0):
                shift = turn - self.projection.middle
                if min(longitudes) + shift < self.window.right and max(longitudes) + shift > self.window.left:
                    yield [(longitude + shift, latitude) for longitude, latitude in line]

    def _placed(self, line: Sequence[Point]) -> list[Point]:
        longest = max(self.window.right - self.window.left, self.window.bottom - self.window.top) / STEPS
        return [self.place(*point) for point in with_steps(line, longest)]


def canvas_of(region: Region, size: Size) -> Canvas:
    """Return a region's canvas: as wide as `size` allows, or as high."""
    projection = projection_of(region)
    _, south, _, north = region.extent
    half = width_degrees(region) / 2
    edges = _edges(half, south, north)
    if projection.name == "polar" and half == 180:
        # All around a pole: the way from one edge to the pole and back is no edge.
        edges = [point for point in edges if point[1] == (south if south >= 0 else north)]
    around = box_of([projection.project(*point) for point in edges])
    scale = min(size.width / (around.right - around.left), size.height / (around.bottom - around.top))
    # The plane's y runs up, the drawing's down.
    left, top = around.left * scale, around.bottom * scale
    width, height = (around.right - around.left) * scale, (around.bottom - around.top) * scale
    if projection.framed:
        window = _widened(half, south, north)
        outline: tuple[Point, ...] = ((0.0, 0.0), (width, 0.0), (width, height), (0.0, height))
    else:
        window = Box(-half, south, half, north)
        points = [projection.project(*point) for point in edges]
        outline = tuple((x * scale - left, top - y * scale) for x, y in points)
    return Canvas(region, size, projection, window, scale, left, top, width, height, outline)


def _edges(half: float, south: float, north: float) -> list[Point]:
    """Return the edges of an extent as a ring of many points."""
    corners = [(-half, south), (half, south), (half, north), (-half, north), (-half, south)]
    return list(with_steps(corners, max(half, north - south) / STEPS))


def _widened(half: float, south: float, north: float) -> Box:
    """Return a window somewhat larger than the extent: the corners of a rectangle lie outside of it."""
    # Nearer to a pole meridians are closer, so a corner there is more degrees away.
    narrowest = min(cos(radians(south)), cos(radians(north)))
    more = half * (0.6 + 0.4 / max(narrowest, 0.2))
    height = (north - south) * 0.3
    return Box(-min(half + more, 179.9), max(south - height, -89.0), min(half + more, 179.9), min(north + height, 89.0))
