"""Projections: from degrees on the globe to a plane. All are spherical: at the size of a page an ellipsoid is no wider.

Numbers of equations and pages are those of J. P. Snyder, Map Projections: A Working Manual (U.S. Geological Survey
Professional Paper 1395, 1987), but for the Equal Earth projection.
"""

from collections.abc import Callable
from dataclasses import dataclass
from math import asin, cos, log, pi, radians, sin, sqrt, tan

from kronika.records.geography import middle_longitude, width_degrees
from kronika.records.settings import Region

Point = tuple[float, float]
Project = Callable[[float, float], Point]
"""Degrees east of the middle meridian and degrees of latitude, to x (east) and y (north) in radii of the sphere."""

CITY_DEGREES = 2.0
"""Below this height and width no difference between good projections can be seen."""

EQUATORIAL_DEGREES = 15.0
"""A map whose middle is nearer to the equator has no use for a cone."""

WIDEST_CONE_DEGREES = 150.0
POLAR_FROM_DEGREES = 45.0
POLE_AT_DEGREES = 84.0


@dataclass(frozen=True)
class Projection:
    """How a region is drawn. `middle` is the longitude that runs straight up.

    `framed` says that the frame is a rectangle of the plane; otherwise the region's own edges, curved, are its frame.
    """

    name: str
    middle: float
    project: Project
    framed: bool


def projection_of(region: Region) -> Projection:
    """Return the projection that suits a region's extent.

    A city is drawn in Mercator's projection (it keeps angles, and north is up), and so is a region along the
    equator; the world in Equal Earth, a region around a pole in the azimuthal equal-area projection seen from above
    that pole, all others in Lambert's conformal conic, its standard parallels a sixth of the height within the edges.
    """
    _, south, _, north = region.extent
    width, height, middle = width_degrees(region), north - south, middle_longitude(region)
    if max(width, height) <= CITY_DEGREES and max(-south, north) < POLE_AT_DEGREES:
        return Projection("mercator", middle, mercator, True)
    reaches_pole = max(-south, north) >= POLE_AT_DEGREES or width > WIDEST_CONE_DEGREES
    if reaches_pole and (south >= POLAR_FROM_DEGREES or north <= -POLAR_FROM_DEGREES):
        return Projection("polar", middle, polar_equal_area(south >= 0), False)
    if width > WIDEST_CONE_DEGREES or height > 110 or max(-south, north) >= POLE_AT_DEGREES:
        return Projection("equal-earth", middle, equal_earth, False)
    if abs(south + north) / 2 < EQUATORIAL_DEGREES:
        return Projection("mercator", middle, mercator, True)
    return Projection("conic", middle, lambert_conic(south + height / 6, north - height / 6), True)


def mercator(longitude: float, latitude: float) -> Point:
    """Return a point in Mercator's projection: eq. 7-1 and 7-2, page 41. The poles lie at infinity."""
    return radians(longitude), log(tan(pi / 4 + radians(latitude) / 2))


def lambert_conic(first: float, second: float) -> Project:
    """Return Lambert's conformal conic projection with two standard parallels: eq. 15-1 to 15-4, pages 106 and 107.

    `first` and `second` are different latitudes in degrees, not symmetrical to the equator. The origin of y is the
    equator. The pole of the other hemisphere lies at infinity.
    """
    first_rad, second_rad = radians(first), radians(second)
    n = log(cos(first_rad) / cos(second_rad)) / log(_isometric(second_rad) / _isometric(first_rad))
    f = cos(first_rad) * _isometric(first_rad) ** n / n

    def project(longitude: float, latitude: float) -> Point:
        rho = f / _isometric(radians(latitude)) ** n
        theta = n * radians(longitude)
        # F is rho at the equator: the isometric term is 1 there.
        return rho * sin(theta), f - rho * cos(theta)

    return project


def _isometric(latitude_rad: float) -> float:
    return tan(pi / 4 + latitude_rad / 2)


def polar_equal_area(north: bool) -> Project:
    """Return Lambert's azimuthal equal-area projection from above a pole: eq. 24-3 to 24-11, page 184.

    The origin is the pole. The middle meridian runs down from the north pole, and up from the south pole.
    """
    side = 1.0 if north else -1.0

    def project(longitude: float, latitude: float) -> Point:
        rho = 2 * sin(pi / 4 - side * radians(latitude) / 2)
        return rho * sin(radians(longitude)), -side * rho * cos(radians(longitude))

    return project


_EQUAL_EARTH = (1.340264, -0.081106, 0.000893, 0.003796)


def equal_earth(longitude: float, latitude: float) -> Point:
    """Return a point in the Equal Earth projection, which keeps areas and looks as a globe does.

    B. Šavrič, T. Patterson, B. Jenny, "The Equal Earth map projection", International Journal of Geographical
    Information Science 33 (2019), pages 454 to 465, equations 3 and 4.
    """
    a1, a2, a3, a4 = _EQUAL_EARTH
    theta = asin(sqrt(3) / 2 * sin(radians(latitude)))
    square = theta * theta
    sixth = square**3
    slope = a1 + 3 * a2 * square + sixth * (7 * a3 + 9 * a4 * square)
    x = 2 * sqrt(3) * radians(longitude) * cos(theta) / (3 * slope)
    return x, theta * (a1 + a2 * square + sixth * (a3 + a4 * square))
