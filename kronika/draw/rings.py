"""An event's ring and the stretch of time it may mean, each at a place of either strip."""

from collections.abc import Iterable, Mapping

from markupsafe import Markup

from kronika.draw.marks import Mark, is_loose_in_time
from kronika.draw.strip_words import event_words
from kronika.draw.svg import element, group
from kronika.draw.threads import colour
from kronika.records.rendered import Addresses
from kronika.records.site import Site

STROKE: Mapping[str, float] = {"turning-point": 3.5, "major": 2.0, "minor": 1.5}
COMMON = STROKE["major"]
"""The width of most rings."""


def rings(each: Iterable[Markup]) -> Markup:
    """Return the group of a strip's rings. What they share is stated once: there may be thousands."""
    return group(
        each, class_="strip__events", fill="none", stroke="currentColor", stroke_width=COMMON, pointer_events="all"
    )


def ring(mark: Mark, at: tuple[float, float], sign: int, site: Site, addresses: Addresses) -> Markup:
    """Return an event's ring as a link to it.

    It is left out of the tab order: the list of events beside the strip holds the same links, and nobody should
    have to press a key a hundred times to pass a picture.
    """
    event = mark.event
    stroke = STROKE[event.significance]
    circle = element(
        "circle",
        cx=at[0],
        cy=at[1],
        r=mark.radius - stroke / 2,
        class_="strip__ring",
        stroke_width=stroke if stroke != COMMON else None,
        stroke_dasharray="2.5 1.5" if is_loose_in_time(event) else None,
    )
    words = element("title", event_words(event, site))
    return element("a", words, circle, href=addresses.of(event.ref), class_=f"strip__event {colour(sign)}", tabindex=-1)


def bar(mark: Mark, corner: tuple[float, float], size: tuple[float, float], sign: int) -> Markup:
    """Return the bar behind a ring: faded for what is not known, fuller for what lasted."""
    return element(
        "rect",
        x=corner[0],
        y=corner[1],
        width=size[0],
        height=size[1],
        rx=min(size) / 2,
        class_=f"strip__reach strip__reach--{mark.kind} {colour(sign)}",
        fill="currentColor",
        fill_opacity=0.4 if mark.kind == "lasting" else 0.16,
        data_event=mark.event.slug,
    )
