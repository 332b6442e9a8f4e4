"""What happened elsewhere within the same hours, or on the same day."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from kronika.records.bounds import Bounds, Precision, precision
from kronika.records.model import Event
from kronika.records.site import Site

SHOWN = 5
HOUR_SECONDS = 3_600
DAY_SECONDS = 86_400

NEAR_SECONDS = 3 * HOUR_SECONDS
"""How far "the same hours" reach on both sides of an event whose clock time is known."""

LONGEST_SECONDS = 14 * DAY_SECONDS
"""An event that lasts longer is no matter of hours: it has no Meanwhile, and stands in none."""


@dataclass(frozen=True)
class Days:
    """The events that are known to the day or better, by each day (counted from 1970-01-01Z) that they touch."""

    by_day: Mapping[int, tuple[Event, ...]] = field(default_factory=dict)


def days_of(site: Site) -> Days:
    """Return the events of each day, in time order."""
    by_day: dict[int, list[Event]] = {}
    for event in site.events:
        reach = _reach(event, site.bounds[event.slug])
        if reach is not None:
            for day in range(reach[0] // DAY_SECONDS, reach[1] // DAY_SECONDS + 1):
                by_day.setdefault(day, []).append(event)
    return Days({day: tuple(events) for day, events in by_day.items()})


def events_meanwhile(event: Event, site: Site, days: Days) -> tuple[Event, ...]:
    """Return at most five events of other threads within the same hours or days, the nearest first.

    Events that are tied to this one by a relation stand elsewhere on its page.
    """
    reach = _reach(event, site.bounds[event.slug])
    if reach is None:
        return ()
    margin = NEAR_SECONDS if precision(event.date) >= Precision.MINUTE else 0
    first, last = reach[0] - margin, reach[1] + margin
    tied = {relation.event for relation in event.relations}
    found: dict[str, tuple[int, int, Event]] = {}
    for place, other in enumerate(_events_between(first, last, days)):
        span = _reach(other, site.bounds[other.slug])
        elsewhere = other.threads[0] not in event.threads and other.slug not in tied
        known = any(relation.event == event.slug for relation in other.relations)
        if span is not None and elsewhere and not known and span[0] <= last and span[1] >= first:
            found.setdefault(other.slug, (abs(span[0] - reach[0]), place, other))
    return tuple(other for _, _, other in sorted(found.values(), key=lambda item: item[:2])[:SHOWN])


def _events_between(first: int, last: int, days: Days) -> Iterator[Event]:
    for day in range(first // DAY_SECONDS, last // DAY_SECONDS + 1):
        yield from days.by_day.get(day, ())


def _reach(event: Event, bounds: Bounds) -> tuple[int, int] | None:
    """Return an event's first and last second; None if it is not known to the day, or lasts too long."""
    if precision(event.date) < Precision.DAY or bounds.earliest is None or bounds.latest is None:
        return None
    return (bounds.earliest, bounds.latest) if bounds.latest - bounds.earliest <= LONGEST_SECONDS else None
