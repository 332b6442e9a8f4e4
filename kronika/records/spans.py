"""How far a written date reaches on its own clock, and how precise it is."""

from enum import IntEnum

from kronika.records.civil import DAY_SECONDS, day_number
from kronika.records.edtf_values import Date, Interval


class Precision(IntEnum):
    """The unit of the last written part of a date, coarsest first."""

    CENTURY = 0
    DECADE = 1
    YEAR = 2
    SEASON = 3
    MONTH = 4
    DAY = 5
    MINUTE = 6
    SECOND = 7


_PRECISION_OF_UNSPECIFIED = {
    "century": Precision.CENTURY,
    "decade": Precision.DECADE,
    "month": Precision.YEAR,
    "month-and-day": Precision.YEAR,
    "day": Precision.MONTH,
}
_YEARS = {Precision.CENTURY: 100, Precision.DECADE: 10, Precision.YEAR: 1}
_MONTHS = {Precision.SEASON: 3, Precision.MONTH: 1}
_SECONDS = {Precision.DAY: DAY_SECONDS, Precision.MINUTE: 60, Precision.SECOND: 1}

# No zone's clock was ever further from universal time than Manila's (-15:56) and Juneau's (+15:02) once were.
_WIDEST_OFFSET_SECONDS = 16 * 3600


def precision_of_date(date: Date) -> Precision:
    """Return the unit of the last part of `date` that is known."""
    if date.clock is not None:
        return Precision.MINUTE if date.clock.second is None else Precision.SECOND
    if date.day is not None:
        return Precision.DAY
    if date.unspecified:
        return _PRECISION_OF_UNSPECIFIED[date.unspecified]
    if date.season is not None:
        return Precision.SEASON
    return Precision.YEAR if date.month is None else Precision.MONTH


def span(date: Date, widened_by: int = 0) -> tuple[int, int]:
    """Return the first and last second of `date` on its own clock, counted from 1970-01-01T00:00 on that clock.

    `widened_by` is how many units of its precision are added on both sides.
    """
    precision = precision_of_date(date)
    if precision in _YEARS:
        years = _YEARS[precision]
        first_day = day_number(date.year - widened_by * years, 1, 1)
        day_after = day_number(date.year + (widened_by + 1) * years, 1, 1)
        return first_day * DAY_SECONDS, day_after * DAY_SECONDS - 1
    if precision in _MONTHS:
        months = _MONTHS[precision]
        # Season 21 begins in month 3, season 24 in month 12.
        month = date.month or 3 * ((date.season or 21) - 20)
        first_day = _first_day_of_month(date.year, month - widened_by * months)
        day_after = _first_day_of_month(date.year, month + (widened_by + 1) * months)
        return first_day * DAY_SECONDS, day_after * DAY_SECONDS - 1
    first = day_number(date.year, date.month or 1, date.day or 1) * DAY_SECONDS
    if date.clock is not None:
        first += date.clock.hour * 3600 + date.clock.minute * 60 + (date.clock.second or 0)
    seconds = _SECONDS[precision]
    return first - widened_by * seconds, first + (widened_by + 1) * seconds - 1


def _first_day_of_month(year: int, month: int) -> int:
    """Return the day number of a month's first day; a month below 1 or above 12 lies in another year."""
    years, index = divmod(month - 1, 12)
    return day_number(year + years, index + 1, 1)


def is_certainly_reversed(interval: Interval) -> bool:
    """Whether an interval ends before it begins in whatever zone its local times are."""
    if interval.start is None or interval.end is None:
        return False
    start_offset, end_offset = _offset_seconds(interval.start), _offset_seconds(interval.end)
    slack = 0 if (start_offset is None) == (end_offset is None) else _WIDEST_OFFSET_SECONDS
    first = span(interval.start)[0] - (start_offset or 0)
    last = span(interval.end)[1] - (end_offset or 0)
    return first > last + slack


def _offset_seconds(date: Date) -> int | None:
    """Return the seconds east of UTC that are written in `date`, or None."""
    if date.clock is None or date.clock.offset is None:
        return None
    return date.clock.offset * 60
