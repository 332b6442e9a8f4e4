"""The strip that lies: time runs from left to right, threads stand below one another."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from kronika.draw.marks import Mark, lanes_of, marks_on, rows_of
from kronika.draw.rings import bar, ring, rings
from kronika.draw.scale import Scale, Section, Stage, lay_out
from kronika.draw.strip_words import placed_ticks, section_words
from kronika.draw.svg import drawing, element, group, line, text
from kronika.draw.texts import LINE, Span, balanced, shortened, stacked, text_width, wrapped
from kronika.draw.threads import colour, dashes, shape, sign_of
from kronika.records.rendered import Addresses
from kronika.records.site import Site

WIDTH = 1000.0
MARGIN = 136.0
"""Where the sections begin; the threads' names stand before."""

BREAK = 16.0
TEXT = 16.0
SMALL = 14.5
"""No less than 12 pixels where the strip is narrowest: 848 pixels, in a window of 992."""

HEAD = 120.0
"""A section's title is at least this wide, even where the section is not."""

ROW = 20.0
TALLEST = 120.0
"""A lane grows no higher: beyond, its rows move together."""

CALLOUT = 420.0
"""The widest a turning point's name is written below the axis."""


@dataclass(frozen=True)
class Lane:
    """A thread's lane of `rows` rows, `height` high from `top`."""

    thread: str
    sign: int
    top: float
    height: float
    rows: int

    def middle(self, row: int) -> float:
        """Return where the middle of a row is; the rows stand around the middle of the lane."""
        distance = min(ROW, self.height / self.rows)
        return self.top + self.height / 2 + distance * (row - (self.rows - 1) / 2)


def lying_strip(stages: Sequence[Stage], words: tuple[str, str], site: Site, addresses: Addresses) -> Markup:
    """Return the strip for wide screens; `words` are its title and its description."""
    scale = strip_scale(stages)
    marks = marks_on(scale, site)
    heads, top = _heads(scale, site)
    lanes = _lanes(marks, site, top + 8)
    bottom = lanes[-1].top + lanes[-1].height + 8
    callouts, height = _callouts(marks, lanes, bottom + SMALL * 2.2, site)
    return drawing(
        (WIDTH, height),
        *words,
        group(_grounds(scale, top, bottom), class_="strip__sections"),
        group(heads, class_="strip__heads"),
        group(_axis(scale, site, bottom), class_="strip__axis"),
        group(callouts, class_="strip__callouts"),
        group(_lane_lines(lanes, scale, site), class_="strip__lanes"),
        group(_bars(marks, lanes, scale), class_="strip__reaches"),
        rings(_rings(marks, lanes, site, addresses)),
        role="group",
        class_="strip__drawing strip__drawing--lying",
        direction="ltr",
        fill="currentColor",
    )


def strip_scale(stages: Sequence[Stage]) -> Scale:
    """Return the stages as they lie on the strip."""
    gaps = [0.0, *(BREAK for _ in stages[1:])]
    return lay_out(stages, MARGIN, WIDTH - MARGIN - 10, gaps)


@dataclass(frozen=True)
class Head:
    """What stands above a section: its lines with their classes, and the stretch they take."""

    section: Section
    lines: tuple[tuple[str, str], ...]
    span: Span


def _head(section: Section, site: Site) -> Head:
    width = max(section.length + BREAK - 10, HEAD)
    title, *rest = section_words(section.stage, site)
    lines = (
        *((line, "strip__title") for line in balanced(title, width, TEXT)),
        *((line, "strip__length") for words in rest for line in wrapped(words, width, TEXT)),
    )
    widest = max(text_width(words, TEXT) for words, _ in lines) + 6
    start = min(section.at, WIDTH - widest)
    return Head(section, lines, Span(start, start + widest))


def _heads(scale: Scale, site: Site) -> tuple[list[Markup], float]:
    """Return the sections' titles and lengths with the lines that lead to them, and where they end below.

    A title that is wider than its section pushes the next one into a row of its own, so that no two touch.
    """
    heads = [_head(section, site) for section in scale.sections]
    rows = stacked([head.span for head in heads], 1)
    step = TEXT * LINE
    heights = [
        max(len(head.lines) for head, at in zip(heads, rows, strict=True) if at == row) * step + 8
        for row in range(max(rows) + 1)
    ]
    end = sum(heights) + 6
    parts: list[Markup] = []
    for head, row in zip(heads, rows, strict=True):
        top = sum(heights[:row])
        # A head that had to move aside for the drawing's edge has its line below it, not beside it.
        moved = head.span.start < head.section.at
        parts.append(
            line((head.section.at, top + 2 + moved * len(head.lines) * step), (head.section.at, end), "strip__leader")
        )
        at, anchor = (WIDTH, "end") if moved else (head.section.at + 6, None)
        for index, (words, kind) in enumerate(head.lines):
            parts.append(text(words, (at, top + TEXT + index * step), TEXT, kind, anchor))
    return parts, end


def _lanes(marks: Sequence[Mark], site: Site, top: float) -> list[Lane]:
    lanes: list[Lane] = []
    for index, thread in enumerate(lanes_of(site)):
        rows = rows_of(marks, index)
        height = max(min(rows * ROW, TALLEST), ROW * 1.6)
        lanes.append(Lane(thread, sign_of(thread, site), top, height, rows))
        top += height + 6
    return lanes


def _grounds(scale: Scale, top: float, bottom: float) -> Iterator[Markup]:
    """Yield the sections' grounds, and between two of them the sign that the scale breaks."""
    for index, section in enumerate(scale.sections):
        yield element(
            "rect",
            x=section.at,
            y=top,
            width=section.length,
            height=bottom - top,
            class_="strip__section",
            fill="currentColor",
            fill_opacity=0.05,
        )
        if index:
            x = section.at - BREAK / 2
            for shift in (-3.0, 3.0):
                yield line((x + shift - 3, bottom + 7), (x + shift + 3, bottom - 7), "strip__break", 1.5)


def _axis(scale: Scale, site: Site, y: float) -> Iterator[Markup]:
    end = 0.0
    for section in scale.sections:
        yield line((section.at, y), (section.at + section.length, y), "strip__line", 1.5)
        for tick, words, span in placed_ticks(section, site, SMALL, end, upright=False):
            x = scale.position(tick.moment)
            yield line((x, y), (x, y + 5), "strip__tick")
            yield text(words, (span.start, y + 6 + SMALL), SMALL, "strip__when")
            end = span.end + SMALL / 2


def _callouts(marks: Sequence[Mark], lanes: Sequence[Lane], top: float, site: Site) -> tuple[list[Markup], float]:
    """Return the names of the turning points below the axis, each with a line from its ring, and where they end."""
    turns = [mark for mark in marks if mark.event.significance == "turning-point"]
    names = [shortened(mark.event.title, CALLOUT, SMALL) for mark in turns]
    widths = [text_width(name, SMALL) + 4 for name in names]
    # Beside the line: on its right, or at the drawing's edge on its left.
    starts = [
        mark.at if mark.at + width <= WIDTH else mark.at - width for mark, width in zip(turns, widths, strict=True)
    ]
    spans = [Span(start, start + width) for start, width in zip(starts, widths, strict=True)]
    rows = stacked(spans, 8)
    parts: list[Markup] = []
    for mark, name, span, row in zip(turns, names, spans, rows, strict=True):
        y = top + row * SMALL * 1.5 + SMALL
        ring_y = lanes[mark.lane].middle(mark.row)
        parts.append(line((mark.at, ring_y + mark.radius), (mark.at, y), "strip__leader"))
        at, anchor = (span.start + 4, None) if span.start == mark.at else (mark.at - 4, "end")
        parts.append(text(name, (at, y), SMALL, "strip__name", anchor))
    height = top + (max(rows, default=-1) + 1) * SMALL * 1.5 + 6
    return parts, height


def _lane_lines(lanes: Sequence[Lane], scale: Scale, site: Site) -> Iterator[Markup]:
    labels = {thread.id: thread.label for thread in site.settings.threads}
    for lane in lanes:
        y = lane.top + lane.height / 2
        yield shape(lane.sign, 6, y, 5)
        lines = wrapped(labels[lane.thread], MARGIN - 26, SMALL)[:2]
        for index, words in enumerate(lines):
            shift = (index - (len(lines) - 1) / 2) * SMALL * LINE + SMALL * 0.35
            yield text(shortened(words, MARGIN - 22, SMALL), (17, y + shift), SMALL, "strip__thread")
        for section in scale.sections:
            yield element(
                "line",
                x1=section.at,
                y1=y,
                x2=section.at + section.length,
                y2=y,
                class_=f"strip__lane {colour(lane.sign)}",
                stroke="currentColor",
                stroke_dasharray=dashes(lane.sign),
            )


def _bars(marks: Sequence[Mark], lanes: Sequence[Lane], scale: Scale) -> Iterator[Markup]:
    for mark in marks:
        lane = lanes[mark.lane]
        for piece in scale.pieces(mark.reach) if mark.reach is not None else ():
            yield bar(mark, (piece.start, lane.middle(mark.row) - 4), (piece.end - piece.start, 8.0), lane.sign)


def _rings(marks: Sequence[Mark], lanes: Sequence[Lane], site: Site, addresses: Addresses) -> Iterator[Markup]:
    for mark in marks:
        lane = lanes[mark.lane]
        yield ring(mark, (mark.at, lane.middle(mark.row)), lane.sign, site, addresses)
