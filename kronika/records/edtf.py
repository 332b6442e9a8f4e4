"""Dates as editors write them: EDTF (ISO 8601-2) levels 0 and 1, one-of sets of dates, and two extensions.

Source: Library of Congress, Extended Date/Time Format Specification, 4 February 2019. The extensions: a clock time
may leave out its seconds and takes the marks `~ ? %` ("T21:00~": about nine), and clock times may bound an interval.
Everything else of level 2 is refused by its name. A value keeps its text; nothing is converted.
"""

import re
from functools import lru_cache

from kronika.records.edtf_error import EdtfError
from kronika.records.edtf_refusals import impossible_part, refused_date, refused_interval, refused_set
from kronika.records.edtf_values import (
    Clock,
    Date,
    Edtf,
    Interval,
    Mark,
    OneOf,
    Unspecified,
    dates_in,
    is_approximate,
    is_uncertain,
)
from kronika.records.spans import is_certainly_reversed

__all__ = [
    "Clock",
    "Date",
    "Edtf",
    "EdtfError",
    "Interval",
    "OneOf",
    "dates_in",
    "is_approximate",
    "is_uncertain",
    "parse_edtf",
]

_DAY = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_DATE = re.compile(
    r"(?P<year>-?[0-9]{4})"
    r"(?:-(?P<month>[0-9]{2})"
    r"(?:-(?P<day>[0-9]{2})"
    r"(?:T(?P<hour>[0-9]{2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2}))?"
    r"(?P<offset>Z|[+-][0-9]{2}(?::[0-9]{2})?)?)?)?)?"
    r"(?P<mark>[~?%]?)"
)
_LONG_YEAR = re.compile(r"Y(?P<year>-?[1-9][0-9]{4,11})(?P<mark>[~?%]?)")
_UNSPECIFIED = re.compile(
    r"(?P<year>-?[0-9]{2}(?:XX|[0-9]X)|-?[0-9]{4}(?=-))"
    r"(?:-(?P<month>XX|[0-9]{2}(?=-))(?:-(?P<day>XX))?)?"
    r"(?P<mark>[~?%]?)"
)


@lru_cache(maxsize=65_536)
def parse_edtf(text: str) -> Edtf:
    """Return the value of a date in EDTF.

    Raises EdtfError, with what is wrong, how to mend it and where in `text`, if it is none.
    """
    day = _DAY.fullmatch(text)
    if day is not None:
        year, month, number = map(int, day.groups())
        if 1 <= month <= 12 and 1 <= number <= 28:
            return Date(text, year, month, number)
    if text.startswith("["):
        return _parse_set(text)
    if "/" in text:
        return _parse_interval(text)
    return _parse_date(text, 0)


def _parse_date(text: str, offset: int) -> Date:
    """Return the date that all of `text` is; `offset` is where it begins in what the editor wrote."""
    match = _DATE.fullmatch(text)
    if match is not None:
        return _date(match, offset)
    match = _LONG_YEAR.fullmatch(text)
    if match is not None:
        return Date(text, int(match["year"]), mark=_mark(match))
    match = _UNSPECIFIED.fullmatch(text)
    if match is not None:
        return _unspecified_date(match, offset)
    raise refused_date(text, offset)


def _date(match: re.Match[str], offset: int) -> Date:
    wrong = impossible_part(match, offset)
    if wrong is not None:
        raise wrong
    text, year, month, day = match.string, int(match["year"]), _number(match["month"]), _number(match["day"])
    if month is not None and month > 12:
        return Date(text, year, season=month, mark=_mark(match))
    clock = None
    if match["hour"] is not None:
        second = _number(match["second"])
        clock = Clock(int(match["hour"]), int(match["minute"]), second, _offset_minutes(match["offset"]))
    return Date(text, year, month, day, clock=clock, mark=_mark(match))


def _unspecified_date(match: re.Match[str], offset: int) -> Date:
    """Return a date with an X, of which `match` is the right form."""
    text, written_year, month = match.string, match["year"], match["month"]
    if "X" in written_year:
        first, last = (int(written_year.replace("X", digit)) for digit in "09")
        period: Unspecified = "century" if written_year.endswith("XX") else "decade"
        return Date(text, min(first, last), unspecified=period, mark=_mark(match))
    # What is known must be a date of its own, and a year or a month.
    known = _parse_date(written_year if month in (None, "XX") else f"{written_year}-{month}", offset)
    if known.season is not None:
        raise EdtfError(f"A season ({month}) has no days.", f"Write '{known}'.", offset + match.start("day"))
    unspecified: Unspecified = "day" if known.month else "month-and-day" if match["day"] else "month"
    return Date(text, known.year, known.month, unspecified=unspecified, mark=_mark(match))


def _mark(match: re.Match[str]) -> Mark:
    mark: Mark = match["mark"]  # type: ignore[assignment]  # the pattern allows no other
    return mark


def _number(digits: str | None) -> int | None:
    return None if digits is None else int(digits)


def _offset_minutes(written: str | None) -> int | None:
    if written is None:
        return None
    if written == "Z":
        return 0
    minutes = int(written[1:3]) * 60 + int(written[4:6] or 0)
    return -minutes if written[0] == "-" else minutes


def _parse_set(text: str) -> OneOf:
    wrong = refused_set(text)
    if wrong is not None:
        raise wrong
    dates: list[Date] = []
    offset = 1
    for member in text[1:-1].split(","):
        dates.append(_parse_date(member, offset))
        offset += len(member) + 1
    return OneOf(text, tuple(dates))


def _parse_interval(text: str) -> Interval:
    wrong = refused_interval(text)
    if wrong is not None:
        raise wrong
    start, end = text.split("/")
    interval = Interval(
        text,
        _parse_date(start, 0) if start not in ("", "..") else None,
        _parse_date(end, len(start) + 1) if end not in ("", "..") else None,
        start == "..",
        end == "..",
    )
    if is_certainly_reversed(interval):
        hint = f"Write the earlier date first: '{end}/{start}'."
        raise EdtfError(f"The interval '{text}' ends before it begins.", hint, len(start) + 1)
    return interval
