"""A breakdown: each part a bar from zero, its name and its number above it."""

from collections.abc import Iterator

from markupsafe import Markup

from kronika.draw.svg import drawing, element, group, line, text
from kronika.draw.texts import LINE, text_width, wrapped
from kronika.locales import number_words
from kronika.records.model import Figure
from kronika.records.rendered import Drawing
from kronika.records.site import Site

WIDTH = 300.0
TEXT = 15.0
THICK = 10.0
BELOW = 14.0


def draw_bars(figure: Figure, site: Site) -> Drawing | None:
    """Return a figure's breakdown, in the order it is given, or None if it has none or asks for no bars."""
    if not figure.breakdown or figure.chart not in ("", "bar"):
        return None
    title = f"{figure.label} ({figure.unit})" if figure.unit else figure.label
    said = (f"{part.label}: {number_words(part.value, site.language)}" for part in figure.breakdown)
    description = site.catalogue.text("chart.parts", parts="; ".join(said))
    parts, height = _bars(figure, site)
    svg = drawing(
        (WIDTH, height),
        title,
        description,
        group(parts, class_="chart__bars"),
        class_="chart__drawing chart__drawing--bars",
        direction="ltr",
        fill="currentColor",
    )
    return Drawing(svg, title, description)


def _bars(figure: Figure, site: Site) -> tuple[list[Markup], float]:
    """Return the bars with their words, and where they end below; a number below zero reaches to the left."""
    low = min(0.0, *(float(part.value) for part in figure.breakdown))
    high = max(0.0, *(float(part.value) for part in figure.breakdown))
    unit = WIDTH / (high - low) if high > low else 0.0
    parts: list[Markup] = []
    top = 0.0
    for part in figure.breakdown:
        number = number_words(part.value, site.language)
        room = WIDTH - text_width(number, TEXT) - TEXT
        names = wrapped(part.label, max(room, WIDTH / 3), TEXT)
        for index, words in enumerate(names):
            parts.append(text(words, (0, top + TEXT + index * TEXT * LINE), TEXT, "chart__who"))
        parts.append(text(number, (WIDTH, top + TEXT), TEXT, "chart__value", "end"))
        top += len(names) * TEXT * LINE + 4
        parts.extend(_bar(float(part.value), -low * unit, unit, top))
        top += THICK + BELOW
    return parts, top


def _bar(value: float, zero: float, unit: float, top: float) -> Iterator[Markup]:
    yield line((0, top + THICK / 2), (WIDTH, top + THICK / 2), "chart__rail", 0.75)
    width = abs(value) * unit
    yield element(
        "rect",
        x=zero if value >= 0 else zero - width,
        y=top,
        width=width,
        height=THICK,
        class_="chart__bar",
        fill="currentColor",
    )
