"""The strip's scale: time to length, at one pace within a section, at another in the next."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from kronika.draw.clock_ticks import SECONDS
from kronika.draw.texts import Span
from kronika.records.bounds import bounds
from kronika.records.edtf import Interval
from kronika.records.model import Event
from kronika.records.settings import Period
from kronika.records.site import Site

LEAST = 0.5
"""The shortest stretch that is drawn; anything less is no more than a smudge."""


@dataclass(frozen=True)
class Stage:
    """What a section shows: a period, or (with an empty title) what lies outside every period.

    `start` and `end` are seconds since 1970-01-01T00:00Z, both included; `share` is its part of the length;
    `period` is the period's id, or "".
    """

    title: str
    start: int
    end: int
    share: float
    period: str = ""


@dataclass(frozen=True)
class Section:
    """A stage laid out: it begins at `at` and is `length` long."""

    stage: Stage
    at: float
    length: float


@dataclass(frozen=True)
class Scale:
    """The sections in time order; between two of them the scale breaks."""

    sections: tuple[Section, ...]

    @property
    def end(self) -> float:
        """Where the last section ends."""
        return self.sections[-1].at + self.sections[-1].length

    def section_of(self, moment: int) -> Section:
        """Return the section that a moment lies in, or the last one that begins before it, or the first."""
        index = bisect_right([section.stage.start for section in self.sections], moment) - 1
        return self.sections[max(index, 0)]

    def pieces(self, span: Span) -> tuple[Span, ...]:
        """Return the parts of a stretch that lie within sections: nothing is drawn across a break."""
        parts = (
            Span(max(span.start, section.at), min(span.end, section.at + section.length)) for section in self.sections
        )
        return tuple(part for part in parts if part.end - part.start >= LEAST)

    def position(self, moment: int) -> float:
        """Return where a moment stands; one between two sections stands at the end of the first."""
        section = self.section_of(moment)
        stage = section.stage
        share = (moment - stage.start) / (stage.end + 1 - stage.start)
        return section.at + section.length * min(max(share, 0.0), 1.0)


def lay_out(stages: Sequence[Stage], begin: float, length: float, gaps: Sequence[float]) -> Scale:
    """Return the stages laid one after another from `begin`; `gaps` stand before each and count as length."""
    room = length - sum(gaps)
    whole = sum(stage.share for stage in stages)
    sections = []
    at = begin
    for stage, gap in zip(stages, gaps, strict=True):
        section = Section(stage, at + gap, room * stage.share / whole)
        sections.append(section)
        at = section.at + section.length
    return Scale(tuple(sections))


def stages_of(site: Site) -> tuple[Stage, ...]:
    """Return the periods in time order, and between them what the events outside of them need; none without events.

    A period that is open at an end reaches as far as its events do.
    """
    periods = [_stage(period, site) for period in site.settings.periods]
    stages = sorted((stage for stage in periods if stage is not None), key=lambda stage: (stage.start, stage.end))
    share = min((stage.share for stage in stages), default=1.0)
    groups: dict[int, list[tuple[int, int]]] = {}
    for event in site.periods.get("", ()):
        first, last = extent(event, site)
        groups.setdefault(bisect_right([stage.start for stage in stages], first), []).append((first, last))
    for index, extents in groups.items():
        start = min(first for first, _ in extents)
        end = max(last for _, last in extents)
        if index < len(stages):
            end = min(end, stages[index].start - 1)
        stages.append(Stage("", start, max(start, end), share))
    return tuple(sorted(stages, key=lambda stage: (stage.start, stage.end)))


def _stage(period: Period, site: Site) -> Stage | None:
    zone = site.settings.timezone
    start, end = bounds(period.start, zone).earliest, bounds(period.end, zone).latest
    extents = [extent(event, site) for event in site.periods.get(period.id, ())]
    if start is None:
        start = min((first for first, _ in extents), default=end)
    if end is None:
        end = max((last for _, last in extents), default=start)
    if start is None or end is None:
        return None
    return Stage(period.title, start, max(start, end), period.zoom, period.id)


def extent(event: Event, site: Site) -> tuple[int, int]:
    """Return the first and last moment of an event that are known; an unbounded end is taken at the other one."""
    span = site.bounds[event.slug]
    if span.earliest is None or span.latest is None:
        known = span.earliest if span.earliest is not None else span.latest
        return (known or 0), (known or 0)
    return span.earliest, span.latest


def anchor(event: Event, site: Site) -> tuple[int, int]:
    """Return the first and last moment that a ring may mean: all of a point, the beginning of an interval."""
    if isinstance(event.date, Interval):
        date = event.date.start or event.date.end
        assert date is not None  # an interval has one end at least
        span = bounds(date, site.zones[event.slug])
        assert span.earliest is not None and span.latest is not None  # noqa: PT018
        return span.earliest, span.latest
    return extent(event, site)


def rounded_length(seconds: int) -> tuple[str, int]:
    """Return a stretch of time in its largest fitting unit: two of it or more, or very nearly one."""
    for unit in reversed(SECONDS):
        count = round(seconds / SECONDS[unit])
        if count >= 2 or (count == 1 and abs(seconds - SECONDS[unit]) <= SECONDS[unit] / 50):
            return unit, count
    return "second", 1
