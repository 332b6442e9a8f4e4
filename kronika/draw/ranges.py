"""Who says how many: each estimate a dot with whiskers on one axis, the consensus a band behind them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from markupsafe import Markup

from kronika.draw.svg import drawing, element, group, line, shortest, text
from kronika.draw.texts import LINE, Span, centred, text_width, wrapped
from kronika.draw.ticks import Axis, axis
from kronika.locales import date_words, estimate_words, number_words, range_words
from kronika.records.model import Figure
from kronika.records.quantities import Consensus, Estimate, Number
from kronika.records.rendered import Drawing
from kronika.records.site import Site

WIDTH = 300.0
"""So narrow that text of this size is no smaller than 14 pixels where a phone leaves 280 for a chart."""

EDGE = 10.0
"""The axis keeps this distance from both sides, so that dots and arrows at its ends stay within the drawing."""

NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"

TEXT = 15.0
SMALL = 15.0
DOT = 5.5
BELOW = 24.0
"""From the last line of an estimate's words to the next estimate's first."""


@dataclass(frozen=True)
class Row:
    """An estimate on the scale: the lines of who says it and of what it says, and where its words begin.

    `number_line` is the line, from 0, in which the number begins.
    """

    estimate: Estimate
    names: tuple[str, ...]
    number: tuple[str, ...]
    number_line: int
    top: float

    @property
    def middle(self) -> float:
        """Where the dot and the whiskers stand."""
        return self.top + max(len(self.names), self.number_line + len(self.number)) * TEXT * LINE + 9


def draw_ranges(figure: Figure, site: Site) -> Drawing | None:
    """Return a figure's estimates on a shared axis, or None if it asks for none or fewer than two are on the scale.

    Rejected estimates are listed below the axis, where they do not stretch it.
    """
    on_scale = [estimate for estimate in figure.estimates if estimate.standing != "rejected"]
    wanted = len(on_scale) >= 2 if figure.chart == "" else figure.chart == "range"
    if not wanted or not on_scale:
        return None
    scale = _axis_of(on_scale, figure.consensus, site)
    band, top = _band(figure.consensus, scale, site)
    rows, bottom = _rows(on_scale, top, site)
    rejected, height = _rejected(figure.estimates, bottom + SMALL * 2.4, site)
    words = (_title(figure), _description(figure, site))
    svg = drawing(
        (WIDTH, height),
        *words,
        group(_grid(scale, top, bottom, site), class_="chart__axis"),
        group(_drawn_band(figure.consensus, scale, top, bottom), class_="chart__consensus"),
        group(band, class_="chart__consensus-words"),
        group((part for row in rows for part in _drawn(row, scale)), class_="chart__estimates"),
        group(rejected, class_="chart__rejected"),
        class_="chart__drawing chart__drawing--ranges",
        direction="ltr",
        fill="currentColor",
    )
    return Drawing(svg, *words)


def _title(figure: Figure) -> str:
    return f"{figure.label} ({figure.unit})" if figure.unit else figure.label


def _axis_of(estimates: Sequence[Estimate], consensus: Consensus | None, site: Site) -> Axis:
    stated: list[Number | None] = []
    for estimate in estimates:
        stated += [estimate.low, estimate.value, estimate.high, estimate.at_least, estimate.at_most]
    if consensus is not None:
        stated += [consensus.low, consensus.value, consensus.high]

    def fits(ticks: tuple[Decimal, ...]) -> bool:
        spans = [_tick_span(_tick_words(tick, site), _x(tick, Axis(ticks[0], ticks[-1], ticks))) for tick in ticks]
        return all(first.end + SMALL / 2 <= second.start for first, second in pairwise(spans))

    return axis(tuple(number for number in stated if number is not None), fits)


def _tick_words(tick: Decimal, site: Site) -> str:
    return number_words(int(tick) if tick == tick.to_integral_value() else tick.normalize(), site.language)


def _tick_span(words: str, x: float) -> Span:
    return centred(x, text_width(words, SMALL), Span(0, WIDTH))


def _x(number: Number, scale: Axis) -> float:
    return EDGE + scale.share(number) * (WIDTH - 2 * EDGE)


def _grid(scale: Axis, top: float, bottom: float, site: Site) -> Iterator[Markup]:
    yield line((EDGE, bottom), (WIDTH - EDGE, bottom), "chart__line")
    for tick in scale.ticks:
        x, words = _x(tick, scale), _tick_words(tick, site)
        yield line((x, top), (x, bottom + 4), "chart__tick", 0.75)
        span = _tick_span(words, x)
        anchor, at = ("end", WIDTH) if span.end >= WIDTH else ("middle", x) if span.start > 0 else (None, 0.0)
        yield text(words, (at, bottom + SMALL * 1.4), SMALL, "chart__number", anchor)


def _band(consensus: Consensus | None, scale: Axis, site: Site) -> tuple[list[Markup], float]:
    """Return the words above the band and where the rows begin; nothing without a consensus."""
    if consensus is None:
        return [], 6.0
    number = estimate_words(consensus, site.language, site.catalogue)
    lines = wrapped(site.catalogue.text("chart.consensus", number=number), WIDTH, TEXT)
    step = TEXT * LINE
    words = [text(words, (0, TEXT + index * step), TEXT, "chart__weighed") for index, words in enumerate(lines)]
    return words, len(lines) * step + 12


def _drawn_band(consensus: Consensus | None, scale: Axis, top: float, bottom: float) -> Iterator[Markup]:
    if consensus is None or consensus.lowest is None or consensus.highest is None:
        return
    low, high = _x(consensus.lowest, scale), _x(consensus.highest, scale)
    yield element(
        "rect",
        x=low - (1 if low == high else 0),
        y=top - 4,
        width=max(high - low, 2.0),
        height=bottom - top + 4,
        class_="chart__band",
        fill="currentColor",
        fill_opacity=0.14 if low < high else 0.5,
    )


def _rows(estimates: Sequence[Estimate], top: float, site: Site) -> tuple[list[Row], float]:
    rows: list[Row] = []
    for number, estimate in enumerate(estimates, start=1):
        words = _says(estimate, site)
        room = WIDTH - text_width(words, TEXT) - TEXT
        # A number too long to stand beside who says it stands below.
        beside = room >= WIDTH / 3
        names = wrapped(_who(estimate, number, site), room if beside else WIDTH, TEXT)
        number_lines = wrapped(words, WIDTH, TEXT)
        rows.append(Row(estimate, names, number_lines, 0 if beside else len(names), top))
        top = rows[-1].middle + BELOW
    return rows, top - 6


def _says(estimate: Estimate, site: Site) -> str:
    """Return what an estimate says: its number, and its range in brackets if it has both."""
    words = estimate_words(estimate, site.language, site.catalogue)
    if estimate.value is None or estimate.lowest == estimate.highest:
        return words
    return f"{words} ({range_words(estimate.lowest, estimate.highest, site.language, site.catalogue)})"


def _who(estimate: Estimate, number: int, site: Site) -> str:
    """Return who says it and as of when, and that it is superseded; the date keeps to one line."""
    words = estimate.by or site.catalogue.text("chart.estimate", number=number)
    if estimate.as_of is not None:
        when = date_words(estimate.as_of, site.language, site.catalogue).replace(" ", NO_BREAK_SPACE)
        words = site.catalogue.text("chart.as-of", who=words, when=when)
    if estimate.standing == "superseded":
        words = site.catalogue.text("chart.superseded", who=words)
    return words


def _drawn(row: Row, scale: Axis) -> Iterator[Markup]:
    step = TEXT * LINE
    for index, words in enumerate(row.names):
        yield text(words, (0, row.top + TEXT + index * step), TEXT, "chart__who")
    for index, words in enumerate(row.number, start=row.number_line):
        yield text(words, (WIDTH, row.top + TEXT + index * step), TEXT, "chart__value", "end")
    parts = tuple(_whiskers(row.estimate, row.middle, scale))
    yield group(parts, class_=f"chart__estimate chart__estimate--{row.estimate.standing}")


def _whiskers(estimate: Estimate, y: float, scale: Axis) -> Iterator[Markup]:
    low, high = estimate.lowest, estimate.highest
    if low is not None and high is not None and low < high:
        yield line((_x(low, scale), y), (_x(high, scale), y), "chart__whisker", 2)
        for end in (low, high):
            yield line((_x(end, scale), y - 5), (_x(end, scale), y + 5), "chart__whisker", 2)
    if estimate.at_least is not None and estimate.at_most is None:
        yield from _arrow(_x(estimate.at_least, scale), WIDTH - EDGE / 2, y)
    if estimate.at_most is not None and estimate.at_least is None:
        yield from _arrow(_x(estimate.at_most, scale), EDGE / 2, y)
    bounds = (estimate.at_least, estimate.at_most)
    for number in (estimate.value,) if estimate.value is not None else bounds:
        if number is not None:
            yield _dot(_x(number, scale), y, hollow=estimate.standing == "superseded")


def _arrow(start: float, end: float, y: float) -> Iterator[Markup]:
    """Yield an open arrow: the number may lie anywhere on its way."""
    back = -6 if end > start else 6
    yield line((start, y), (end, y), "chart__whisker", 2)
    yield element(
        "path",
        d=f"M{shortest(end + back)} {shortest(y - 5)}l{-back} 5l{back} 5",
        class_="chart__whisker",
        fill="none",
        stroke="currentColor",
        stroke_width=2,
    )


def _dot(x: float, y: float, hollow: bool) -> Markup:
    kind = "chart__dot chart__dot--hollow" if hollow else "chart__dot"
    fill = "none" if hollow else "currentColor"
    return element("circle", cx=x, cy=y, r=DOT, class_=kind, fill=fill, stroke="currentColor", stroke_width=2)


def _rejected(estimates: Sequence[Estimate], top: float, site: Site) -> tuple[list[Markup], float]:
    """Return the rejected estimates as lines below the axis, and where they end."""
    rejected = [
        (_who(estimate, number, site), _says(estimate, site))
        for number, estimate in enumerate(estimates, start=1)
        if estimate.standing == "rejected"
    ]
    if not rejected:
        return [], top
    lines = [(words, "chart__off") for words in wrapped(site.catalogue.text("chart.off-scale"), WIDTH, TEXT)]
    for who, number in rejected:
        lines += [(words, "chart__who") for words in wrapped(f"{who}: {number}", WIDTH, TEXT)]
    step = TEXT * LINE
    parts = [text(words, (0, top + TEXT + index * step), TEXT, kind) for index, (words, kind) in enumerate(lines)]
    return parts, top + len(lines) * step + 6


def _description(figure: Figure, site: Site) -> str:
    """Return the chart in words: what each says, one after another, and the consensus."""
    said = [
        f"{_who(estimate, number, site).replace(NO_BREAK_SPACE, ' ')}: {_says(estimate, site)}"
        for number, estimate in enumerate(figure.estimates, start=1)
        if estimate.standing != "rejected"
    ]
    if figure.consensus is not None:
        number = estimate_words(figure.consensus, site.language, site.catalogue)
        said.insert(0, site.catalogue.text("chart.consensus", number=number))
    return site.catalogue.text("chart.description", estimates="; ".join(said))
