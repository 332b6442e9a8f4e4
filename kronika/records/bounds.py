"""Dates as moments: how early and how late they may be, which comes first, and what is certain of that.

Moments are seconds since 1970-01-01T00:00Z in the proleptic Gregorian calendar; a date without an offset is local to
the zone that is given with it.
"""

from dataclasses import dataclass
from functools import lru_cache

from kronika.records.edtf_error import written_year
from kronika.records.edtf_values import Clock, Date, Edtf, Interval, OneOf
from kronika.records.spans import Precision, precision_of_date, span
from kronika.records.zones import in_zone, is_known_zone, moments_on_clock

__all__ = [
    "Bounds",
    "OrderKey",
    "Precision",
    "bounds",
    "certainly_before",
    "certainly_outside",
    "day_of",
    "ends_before_it_begins",
    "in_zone",
    "is_known_zone",
    "order_key",
    "precision",
    "read_in",
    "time_attribute",
    "widened_bounds",
]

OrderKey = tuple[int, int, int]

_WIDENED_BY = {"": 0, "~": 1, "?": 1, "%": 2}


@dataclass(frozen=True, slots=True)
class Bounds:
    """The first and last second that a date may mean, both included; None where it is unbounded."""

    earliest: int | None
    latest: int | None


@lru_cache(maxsize=65_536)
def bounds(edtf: Edtf, zone: str) -> Bounds:
    """Return the bounds of a date as written, its marks left aside.

    Those of a set are its hull. An end of an interval that is open or unknown is unbounded.
    Raises ValueError if `zone` is no IANA time zone.
    """
    return _bounds(edtf, zone, widen=False)


@lru_cache(maxsize=65_536)
def widened_bounds(edtf: Edtf, zone: str) -> Bounds:
    """Return the bounds for cross-checks: `~` and `?` widen by one unit of the last written part, `%` by two."""
    return _bounds(edtf, zone, widen=True)


def _bounds(edtf: Edtf, zone: str, *, widen: bool) -> Bounds:
    if isinstance(edtf, Date):
        return Bounds(*_moments(edtf, zone, widen=widen))
    if isinstance(edtf, OneOf):
        moments = [_moments(date, zone, widen=widen) for date in edtf.dates]
        return Bounds(min(first for first, _ in moments), max(last for _, last in moments))
    earliest = None if edtf.start is None else _moments(edtf.start, zone, widen=widen)[0]
    latest = None if edtf.end is None else _moments(edtf.end, zone, widen=widen)[1]
    if edtf.start is not None and latest is not None:
        # One end may be local and the other carry an offset: only the zone shows that they are the wrong way round.
        latest = max(latest, _moments(edtf.start, zone, widen=False)[0])
    return Bounds(earliest, latest)


def _moments(date: Date, zone: str, *, widen: bool) -> tuple[int, int]:
    first, last = span(date, _WIDENED_BY[date.mark] if widen else 0)
    if date.clock is not None and date.clock.offset is not None:
        return first - date.clock.offset * 60, last - date.clock.offset * 60
    return moments_on_clock(first, zone)[0], moments_on_clock(last, zone)[1]


def ends_before_it_begins(edtf: Edtf, zone: str) -> bool:
    """Whether an interval of a local time and a time with an offset is the wrong way round in this zone.

    All other such intervals are refused when they are read.
    """
    if not isinstance(edtf, Interval) or edtf.start is None or edtf.end is None:
        return False
    return _moments(edtf.start, zone, widen=False)[0] > _moments(edtf.end, zone, widen=False)[1]


def precision(edtf: Edtf) -> Precision:
    """Return the precision of the date that gives the order: of an interval its start, of a set its coarsest date.

    Of an interval without a start it is that of the end.
    """
    if isinstance(edtf, OneOf):
        return min(precision_of_date(date) for date in edtf.dates)
    date = edtf if isinstance(edtf, Date) else edtf.start or edtf.end
    assert date is not None  # an interval has one end at least
    return precision_of_date(date)


def order_key(edtf: Edtf, zone: str) -> OrderKey:
    """Return a key that sorts dates by their earliest moment, at one moment the coarser date first.

    A date with an unknown start stands at its end, one with an open start before all others.
    Whoever sorts records adds their slug, which makes the order total.
    """
    if isinstance(edtf, Interval) and edtf.start is None and not edtf.open_start:
        assert edtf.end is not None
        return order_key(edtf.end, zone)
    earliest = bounds(edtf, zone).earliest
    if earliest is None:
        return (0, 0, precision(edtf))
    return (1, earliest, precision(edtf))


def certainly_before(first: Bounds, second: Bounds) -> bool:
    """Whether all of `first` lies before all of `second`; for cross-checks both are widened bounds."""
    return first.latest is not None and second.earliest is not None and first.latest < second.earliest


def certainly_outside(first: Bounds, second: Bounds) -> bool:
    """Whether the two have no moment in common; for cross-checks both are widened bounds."""
    return certainly_before(first, second) or certainly_before(second, first)


def day_of(edtf: Edtf, zone: str, shown_in: str = "") -> str | None:
    """Return the day on which a date begins, for grouping ("1969-07-20", "-0479-09-20"), or None if it names none.

    A clock time is local to `zone` unless it carries an offset; its day is read on the clocks of the zone `shown_in`,
    or of `zone`. Of a set it is the first day.
    """
    if isinstance(edtf, Interval):
        return None if edtf.start is None else day_of(edtf.start, zone, shown_in)
    if isinstance(edtf, OneOf):
        first = min(edtf.dates, key=lambda date: order_key(date, zone))
        return day_of(first, zone, shown_in)
    if edtf.month is None or edtf.day is None:
        return None
    if edtf.clock is None:
        return _iso_day(edtf.year, edtf.month, edtf.day)
    civil = in_zone(_moments(edtf, zone, widen=False)[0], shown_in or zone)
    if abs(civil.year) > 9999:  # a day of such a year has no form in EDTF
        return _iso_day(edtf.year, edtf.month, edtf.day)
    return _iso_day(civil.year, civil.month, civil.day)


def _iso_day(year: int, month: int, day: int) -> str:
    return f"{written_year(year)}-{month:02d}-{day:02d}"


def time_attribute(edtf: Edtf) -> str | None:
    """Return the value for HTML's `<time datetime>`, or None where HTML has no form for the date.

    It has none for intervals, sets, seasons, unspecified parts and years before 1 (HTML Standard, section 4.5.14);
    readers of HTML take a year for a number of 32 bits.
    """
    if not isinstance(edtf, Date) or edtf.season is not None or edtf.unspecified or not 1 <= edtf.year < 2**31:
        return None
    parts = [f"{edtf.year:04d}", *(f"{part:02d}" for part in (edtf.month, edtf.day) if part is not None)]
    value = "-".join(parts)
    if edtf.clock is None:
        return value
    clock = edtf.clock
    value += f"T{clock.hour:02d}:{clock.minute:02d}" + ("" if clock.second is None else f":{clock.second:02d}")
    if clock.offset is None:
        return value
    hours, minutes = divmod(abs(clock.offset), 60)
    return value + ("Z" if clock.offset == 0 else f"{'-' if clock.offset < 0 else '+'}{hours:02d}:{minutes:02d}")


def read_in(edtf: Edtf, zone: str, shown_in: str) -> Edtf:
    """Return a date with its clock times as the clocks of another zone show them; `zone` is its own.

    Its text stays as written, and an offset that is written is left out. A date without a clock time stays as it is.
    """
    if isinstance(edtf, Interval):
        start, end = (date and _date_in(date, zone, shown_in) for date in (edtf.start, edtf.end))
        return Interval(edtf.text, start, end, edtf.open_start, edtf.open_end)
    return _date_in(edtf, zone, shown_in) if isinstance(edtf, Date) else edtf


def _date_in(date: Date, zone: str, shown_in: str) -> Date:
    if date.clock is None:
        return date
    civil = in_zone(_moments(date, zone, widen=False)[0], shown_in)
    # A zone may be seconds off the full minute; a time without seconds is shown without them.
    second = None if date.clock.second is None else civil.second
    clock = Clock(civil.hour, civil.minute, second)
    return Date(date.text, civil.year, civil.month, civil.day, clock=clock, mark=date.mark)
