"""A thread's sign: its shape, its line and the class of its colour, so that no one of these must tell it alone.

The shapes are those that stand beside a thread's name on the pages (`.thread` in `css/components/small.css`).
"""

from markupsafe import Markup

from kronika.draw.svg import element, shortest
from kronika.records.site import Site

COUNT = 8
"""As many signs as there are; the ninth thread takes the first one again."""

_DASHES: tuple[str | None, ...] = (None, "7 4", "2 4", "12 3 2 3", "1 3", "7 3 1 3 1 3", "14 5", "4 2 1 2")

# In a square from -1 to 1.
_SHAPES = (
    "",
    "-1,-1 1,-1 1,1 -1,1",
    "0,-1 1,0 0,1 -1,0",
    "0,-0.9 1,0.9 -1,0.9",
    "-1,-0.4 1,-0.4 1,0.4 -1,0.4",
    "-0.4,-1 0.4,-1 0.4,1 -0.4,1",
    "-1,-0.9 1,-0.9 0,0.9",
    "-0.3,-1 0.3,-1 0.3,-0.3 1,-0.3 1,0.3 0.3,0.3 0.3,1 -0.3,1 -0.3,0.3 -1,0.3 -1,-0.3 -0.3,-0.3",
)


def sign_of(thread: str, site: Site) -> int:
    """Return which sign a thread has, from 0."""
    return next(index for index, label in enumerate(site.settings.threads) if label.id == thread) % COUNT


def colour(sign: int) -> str:
    """Return the class that sets a thread's colour, for `currentColor` to take."""
    return f"thread-{sign + 1}"


def dashes(sign: int) -> str | None:
    """Return the pattern of a thread's line; None is a solid one."""
    return _DASHES[sign]


def shape(sign: int, x: float, y: float, radius: float) -> Markup:
    """Return a thread's shape around a point."""
    if not _SHAPES[sign]:
        return element("circle", cx=x, cy=y, r=radius, class_=colour(sign), fill="currentColor")
    corners = (corner.split(",") for corner in _SHAPES[sign].split())
    points = " ".join(f"{shortest(x + float(dx) * radius)},{shortest(y + float(dy) * radius)}" for dx, dy in corners)
    return element("polygon", points=points, class_=colour(sign), fill="currentColor")
