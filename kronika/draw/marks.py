"""The strip's marks: one ring an event, where it stands, and how far its time reaches."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kronika.draw.scale import Scale, anchor, extent
from kronika.draw.texts import Span, stacked
from kronika.records.divisions import UNDIVIDED
from kronika.records.edtf import Interval, is_approximate, is_uncertain
from kronika.records.model import Event
from kronika.records.site import Site

RADIUS: Mapping[str, float] = {"turning-point": 9.0, "major": 5.5, "minor": 3.5}

THINNED = 600
"""About how many rings are drawn where there are too many events to draw each."""

GAP = 1.5
"""The least distance between two marks of one row."""


@dataclass(frozen=True)
class Mark:
    """An event's mark along the scale: a ring at `at`, in a row of its thread's lane.

    `reach` is how far its date may stretch or does: drawn faded where it is not known when within it the event
    was (`kind` "uncertain"), solid where the event lasted (`kind` "lasting"); None where the ring hides it.
    """

    event: Event
    lane: int
    row: int
    at: float
    radius: float
    reach: Span | None
    kind: str


def lanes_of(site: Site) -> tuple[str, ...]:
    """Return the ids of the threads that events are drawn in, in the order of the settings."""
    used = {event.threads[0] for event in site.events}
    return tuple(thread.id for thread in site.settings.threads if thread.id in used)


def marks_on(scale: Scale, site: Site) -> tuple[Mark, ...]:
    """Return a mark for each event, in time order; within a lane no two marks of one row touch.

    Of very many events only the largest ring of each small stretch of a lane is drawn.
    """
    lanes = {thread: index for index, thread in enumerate(lanes_of(site))}
    loose = [_loose(event, lanes[event.threads[0]], scale, site) for event in site.events]
    if len(loose) > UNDIVIDED:
        loose = _thinned(loose, (scale.end - scale.sections[0].at) * len(lanes) / THINNED)
    rows = [0] * len(loose)
    for lane in range(len(lanes)):
        members = [index for index, mark in enumerate(loose) if mark.lane == lane]
        for index, row in zip(members, stacked([_room(loose[index]) for index in members], GAP), strict=True):
            rows[index] = row
    return tuple(
        Mark(mark.event, mark.lane, row, mark.at, mark.radius, mark.reach, mark.kind)
        for mark, row in zip(loose, rows, strict=True)
    )


def _thinned(marks: Iterable[Mark], stretch: float) -> list[Mark]:
    """Return the largest mark of each stretch of a lane, the first of equals."""
    largest: dict[tuple[int, int], Mark] = {}
    for mark in marks:
        key = mark.lane, int(mark.at // stretch)
        if key not in largest or mark.radius > largest[key].radius:
            largest[key] = mark
    return sorted(largest.values(), key=lambda mark: mark.at)


def rows_of(marks: Sequence[Mark], lane: int) -> int:
    """Return how many rows a lane needs; at least one."""
    return max((mark.row + 1 for mark in marks if mark.lane == lane), default=1)


def _loose(event: Event, lane: int, scale: Scale, site: Site) -> Mark:
    """Return an event's mark before it has a row: the ring in the middle of what its beginning may mean."""
    first, last = anchor(event, site)
    section = scale.section_of(first)
    # The ring stays in the section of its earliest moment, where the list has the event too.
    at = (scale.position(first) + min(scale.position(last), section.at + section.length)) / 2
    radius = RADIUS[event.significance]
    start, end = (scale.position(moment) for moment in extent(event, site))
    kind = "uncertain"
    if isinstance(event.date, Interval):
        kind = "lasting"
        start = scale.sections[0].at if event.date.start is None else start
        end = scale.end if event.date.end is None else end
    reach = Span(start, end) if start < at - radius or end > at + radius else None
    return Mark(event, lane, 0, at, radius, reach, kind)


def _room(mark: Mark) -> Span:
    """Return the stretch that a mark takes up."""
    start, end = mark.at - mark.radius, mark.at + mark.radius
    return Span(start, end) if mark.reach is None else Span(min(start, mark.reach.start), max(end, mark.reach.end))


def is_loose_in_time(event: Event) -> bool:
    """Whether a date is marked approximate or uncertain: its ring is drawn broken."""
    return is_approximate(event.date) or is_uncertain(event.date)
