"""The strip's scale as a narrow band, of the whole story and of each period: a script sets the events' rings on it.

Places along the band are told in shares of its width, so that it fits any window; heights are in CSS pixels.
"""

from collections.abc import Iterable, Iterator

from markupsafe import Markup

from kronika.draw.scale import Section, lay_out, stages_of
from kronika.draw.strip_lying import BREAK, SMALL, strip_scale
from kronika.draw.strip_words import placed_ticks
from kronika.draw.svg import element, group
from kronika.records.rendered import StripScale
from kronika.records.site import Site

BAND_PX = 48
HEIGHT_PX = 68
WIDTH = 1000.0
TEXT_PX = 13
EDGE = 0.03
"""A tick so near to an end of the band, as a share of its width, has its words on its inner side."""


def draw_scales(site: Site) -> tuple[StripScale, ...]:
    """Return the scale of the whole strip, and of each period in time order; nothing without events."""
    if not site.events:
        return ()
    stages = stages_of(site)
    whole = strip_scale(stages).sections
    start, end = whole[0].at, whole[-1].at + whole[-1].length
    laid = [_moved(section, start, end) for section in whole]
    gaps = [section.at - BREAK / 2 / (end - start) * WIDTH for section in laid[1:]]
    scales = [StripScale("", _band(laid, gaps, site), start, end)]
    for place, (stage, section) in enumerate(zip(stages, whole, strict=True)):
        if stage.period:
            alone = lay_out((stage,), 0, WIDTH, [0.0]).sections
            breaks = [*([0.0] if place else []), *([WIDTH] if place < len(stages) - 1 else [])]
            svg = _band(alone, breaks, site)
            scales.append(StripScale(stage.period, svg, section.at, section.at + section.length))
    return tuple(scales)


def _moved(section: Section, start: float, end: float) -> Section:
    """Return a section of the strip as it lies on a band that is as long as all sections."""
    share = WIDTH / (end - start)
    return Section(section.stage, (section.at - start) * share, section.length * share)


def _band(sections: Iterable[Section], breaks: Iterable[float], site: Site) -> Markup:
    sections = tuple(sections)
    return element(
        "svg",
        group((_ground(section) for section in sections), class_="overview__sections"),
        group((_break(at) for at in breaks), class_="overview__breaks"),
        group(_ticks(sections, site), class_="overview__ticks"),
        xmlns="http://www.w3.org/2000/svg",
        width="100%",
        height=HEIGHT_PX,
        direction="ltr",
        fill="currentColor",
        aria_hidden="true",
    )


def _ground(section: Section) -> Markup:
    return element("rect", x=_share(section.at), y=0, width=_share(section.length), height=BAND_PX, fill_opacity=0.05)


def _break(at: float) -> Markup:
    """Return the sign that the scale breaks: two strokes across the axis."""
    strokes = element("path", d=f"M-6 {BAND_PX + 6}l6-12M0 {BAND_PX + 6}l6-12", stroke="currentColor", fill="none")
    return element("svg", strokes, x=_share(at), overflow="visible")


def _ticks(sections: Iterable[Section], site: Site) -> Iterator[Markup]:
    end = 0.0
    for section in sections:
        stage = section.stage
        for tick, words, span in placed_ticks(section, site, SMALL, end, upright=False):
            end = span.end + SMALL / 2
            at = section.at + section.length * (tick.moment - stage.start) / (stage.end + 1 - stage.start)
            anchor = "start" if at < EDGE * WIDTH else "end" if at > (1 - EDGE) * WIDTH else "middle"
            x = _share(at)
            yield element("line", x1=x, x2=x, y1=BAND_PX, y2=BAND_PX + 4, stroke="currentColor")
            yield element("text", words, x=x, y=HEIGHT_PX - 4, font_size=TEXT_PX, text_anchor=anchor)


def _share(length: float) -> str:
    return f"{round(length / WIDTH * 100, 3):g}%"
