"""Ticks of an axis of time, at whole years, months, days, hours, minutes or seconds."""

from collections.abc import Iterator
from dataclasses import dataclass

from kronika.records.civil import DAY_SECONDS, Civil, civil_of, date_of_day_number, day_number, seconds_of
from kronika.records.zones import in_zone, moments_on_clock

SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": DAY_SECONDS, "month": 2_629_746, "year": 31_556_952}
"""How long each unit is, in seconds; months and years are the Gregorian mean."""

STEPS: tuple[tuple[str, int], ...] = (
    *(("second", count) for count in (1, 5, 15, 30)),
    *(("minute", count) for count in (1, 5, 15, 30)),
    *(("hour", count) for count in (1, 3, 6, 12)),
    *(("day", count) for count in (1, 2, 5, 10)),
    *(("month", count) for count in (1, 3, 6)),
    *(("year", count * 10**power) for power in range(7) for count in (1, 2, 5)),
)
"""Distances between ticks, shortest first."""

MOST = 400
"""No axis has more ticks; a longer distance is taken."""


@dataclass(frozen=True)
class Tick:
    """A moment (seconds since 1970-01-01T00:00Z) at which a unit of a zone's clock or calendar begins."""

    moment: int
    civil: Civil
    unit: str


@dataclass(frozen=True)
class Stretch:
    """A stretch of time, both ends included, with the zone whose clock it is read on."""

    start: int
    end: int
    zone: str


def ticks_every(stretch: Stretch, unit: str, count: int) -> tuple[Tick, ...]:
    """Return the ticks within a stretch at every `count`-th unit."""
    if (stretch.end - stretch.start) / (SECONDS[unit] * count) > MOST:
        return ()
    found = []
    for civil in _civils(stretch, unit, count):
        moment = moments_on_clock(seconds_of(civil), stretch.zone)[0]
        if moment > stretch.end:
            break
        if moment >= stretch.start:
            found.append(Tick(moment, civil, unit))
    return tuple(found)


def _civils(stretch: Stretch, unit: str, count: int) -> Iterator[Civil]:
    """Yield the beginnings of units from a little before the stretch on, without end."""
    first = in_zone(stretch.start, stretch.zone)
    if unit == "year":
        year = first.year - first.year % count
        while True:
            yield Civil(year)
            year += count
    if unit == "month":
        month = first.year * 12 + (first.month - 1) - (first.month - 1) % count
        while True:
            yield Civil(month // 12, month % 12 + 1)
            month += count
    if unit == "day":
        day = day_number(first.year, first.month, first.day)
        while True:
            yield Civil(*date_of_day_number(day))
            day += count
    step = SECONDS[unit] * count
    wall = seconds_of(first)
    wall -= wall % step
    while True:
        yield civil_of(wall)
        wall += step
