"""The events before and after each event, in time and in the lane of its thread."""

from collections.abc import Mapping
from dataclasses import dataclass

from kronika.records.model import Event


@dataclass(frozen=True)
class Neighbours:
    """The events on both sides of one; None at an end."""

    before: Event | None
    after: Event | None
    before_in_lane: Event | None
    after_in_lane: Event | None


def neighbours_of(events: tuple[Event, ...]) -> Mapping[str, Neighbours]:
    """Return the neighbours of each event by its slug; `events` stand in time order."""
    lanes: dict[str, list[Event]] = {}
    for event in events:
        lanes.setdefault(event.threads[0], []).append(event)
    around = _around(events)
    around_in_lane = {slug: pair for lane in lanes.values() for slug, pair in _around(tuple(lane)).items()}
    return {event.slug: Neighbours(*around[event.slug], *around_in_lane[event.slug]) for event in events}


def _around(events: tuple[Event, ...]) -> dict[str, tuple[Event | None, Event | None]]:
    row = (None, *events, None)
    return {event.slug: (row[place], row[place + 2]) for place, event in enumerate(events)}
