"""The strip that stands: time runs downwards, threads stand beside one another."""

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from kronika.draw.marks import Mark, lanes_of, marks_on, rows_of
from kronika.draw.rings import bar, ring, rings
from kronika.draw.scale import Scale, Stage, lay_out
from kronika.draw.strip_words import placed_ticks, section_words
from kronika.draw.svg import drawing, element, group, line, text
from kronika.draw.texts import LINE, shortened, text_width, wrapped
from kronika.draw.threads import colour, dashes, shape, sign_of
from kronika.records.rendered import Addresses
from kronika.records.site import Site

WIDTH = 360.0
MARGIN, WIDEST_MARGIN = 66.0, 126.0
"""Where the lanes begin, at least and at most; the ticks' words stand before."""

LENGTH = 700.0
"""How long all sections are together, without their titles."""

TEXT = SMALL = 15.5
"""No less than 12 pixels where the strip is narrowest: 284 pixels, in a window of 320."""

ROW = 19.0
SIGNS = 16.0
"""The height of the threads' signs at the heads of the lanes."""

Lane = tuple[str, float, float, int]
"""A thread, where its lane begins, how wide it is, and its rows."""


def standing_strip(stages: Sequence[Stage], words: tuple[str, str], site: Site, addresses: Addresses) -> Markup:
    """Return the strip for narrow screens; `words` are its title and its description."""
    heads = [_head(stage, site) for stage in stages]
    key, top = _key(site)
    gaps = [len(lines) * TEXT * LINE + 22 for lines in heads]
    gaps[0] += SIGNS
    scale = lay_out(stages, top, LENGTH + sum(gaps), gaps)
    marks = marks_on(scale, site)
    margin = _margin(scale, site)
    lanes = _lanes(marks, site, margin)
    return drawing(
        (WIDTH, scale.end + 10),
        *words,
        group(key, class_="strip__key"),
        group(_sections(scale, heads, margin), class_="strip__sections"),
        group(_ticks(scale, site, margin), class_="strip__axis"),
        group(_lane_lines(lanes, scale, site), class_="strip__lanes"),
        group(_bars(marks, lanes, scale, site), class_="strip__reaches"),
        rings(_rings(marks, lanes, site, addresses)),
        role="group",
        class_="strip__drawing strip__drawing--standing",
        direction="ltr",
        fill="currentColor",
    )


def _head(stage: Stage, site: Site) -> tuple[tuple[str, str], ...]:
    """Return the lines above a section with their classes."""
    title, *rest = section_words(stage, site)
    return (
        *((line, "strip__title") for line in wrapped(title, WIDTH - 10, TEXT)),
        *((line, "strip__length") for line in wrapped(" · ".join(rest), WIDTH - 10, TEXT)),
    )


def _key(site: Site) -> tuple[list[Markup], float]:
    """Return the threads' signs and names, as many in a line as fit, and where they end below."""
    labels = {thread.id: thread.label for thread in site.settings.threads}
    parts: list[Markup] = []
    x, y = 0.0, TEXT
    for thread in lanes_of(site):
        words = shortened(labels[thread], WIDTH - 24, TEXT)
        width = 20 + text_width(words, TEXT)
        if x > 0 and x + width > WIDTH:
            x, y = 0.0, y + TEXT * 1.5
        parts.append(shape(sign_of(thread, site), x + 7, y - 5, 5.5))
        parts.append(text(words, (x + 20, y), TEXT, "strip__thread"))
        x += width + 16
    return parts, y + 10


def _margin(scale: Scale, site: Site) -> float:
    """Return where the lanes begin, so that no tick's words are cut: those of long years and eras are wide."""
    widths = (
        text_width(words, SMALL)
        for section in scale.sections
        for _, words, _ in placed_ticks(section, site, SMALL, section.at, upright=True)
    )
    return min(max(MARGIN, max(widths, default=0.0) + 8), WIDEST_MARGIN)


def _lanes(marks: Sequence[Mark], site: Site, margin: float) -> list[Lane]:
    """Return the lanes, each as wide as its rows ask for."""
    threads = lanes_of(site)
    rows = [rows_of(marks, index) for index in range(len(threads))]
    room = WIDTH - margin - 4
    lanes = []
    start = margin
    for thread, count in zip(threads, rows, strict=True):
        # A lane of many rows gets more, but each enough for a large ring.
        width = room * (count + 1) / (sum(rows) + len(rows))
        lanes.append((thread, start, width, count))
        start += width
    return lanes


def _across(lane: Lane, row: int) -> float:
    """Return where a row stands in its lane."""
    _, start, width, rows = lane
    distance = min(ROW, (width - 2) / rows)
    return start + width / 2 + distance * (row - (rows - 1) / 2)


def _sections(scale: Scale, heads: Sequence[Sequence[tuple[str, str]]], margin: float) -> Iterator[Markup]:
    for index, (section, lines) in enumerate(zip(scale.sections, heads, strict=True)):
        step = TEXT * LINE
        top = section.at - len(lines) * step - 6 - (SIGNS if index == 0 else 0)
        if index:
            for shift in (-2.5, 2.5):
                x, y = margin - 6, top - TEXT + shift
                yield line((x - 6, y + 3), (x + 6, y - 3), "strip__break", 1.5)
        for number, (words, kind) in enumerate(lines):
            yield text(words, (0, top + number * step + 11), TEXT, kind)
        yield element(
            "rect",
            x=margin,
            y=section.at,
            width=WIDTH - margin,
            height=section.length,
            class_="strip__section",
            fill="currentColor",
            fill_opacity=0.05,
        )
        yield line((margin, section.at), (margin, section.at + section.length), "strip__line", 1.5)


def _ticks(scale: Scale, site: Site, margin: float) -> Iterator[Markup]:
    for section in scale.sections:
        for tick, words, span in placed_ticks(section, site, SMALL, section.at, upright=True):
            y = scale.position(tick.moment)
            yield line((margin - 5, y), (margin, y), "strip__tick")
            shown = shortened(words, margin - 8, SMALL)
            yield text(shown, (margin - 8, span.end - 2), SMALL, "strip__when", "end")


def _lane_lines(lanes: Sequence[Lane], scale: Scale, site: Site) -> Iterator[Markup]:
    for thread, start, width, _ in lanes:
        sign = sign_of(thread, site)
        x = start + width / 2
        yield shape(sign, x, scale.sections[0].at - 9, 5)
        for section in scale.sections:
            yield element(
                "line",
                x1=x,
                y1=section.at,
                x2=x,
                y2=section.at + section.length,
                class_=f"strip__lane {colour(sign)}",
                stroke="currentColor",
                stroke_dasharray=dashes(sign),
            )


def _bars(marks: Sequence[Mark], lanes: Sequence[Lane], scale: Scale, site: Site) -> Iterator[Markup]:
    for mark in marks:
        lane = lanes[mark.lane]
        for piece in scale.pieces(mark.reach) if mark.reach is not None else ():
            corner = (_across(lane, mark.row) - 4, piece.start)
            yield bar(mark, corner, (8.0, piece.end - piece.start), sign_of(lane[0], site))


def _rings(marks: Sequence[Mark], lanes: Sequence[Lane], site: Site, addresses: Addresses) -> Iterator[Markup]:
    for mark in marks:
        lane = lanes[mark.lane]
        yield ring(mark, (_across(lane, mark.row), mark.at), sign_of(lane[0], site), site, addresses)
