"""Days, months, seasons, years and longer times in words, without their marks; what several dates share, once."""

from kronika.locales.cldr import Voice
from kronika.locales.endings import decade_ending
from kronika.locales.patterns import (
    Halves,
    day_interval,
    field_order,
    fill,
    interval,
    long_day,
    skeleton,
    year_with_era,
    years_of_one_era,
)
from kronika.records.civil import Civil
from kronika.records.edtf import Date
from kronika.records.spans import Precision, precision_of_date

_YEARS_IN = {"century": 100, "decade": 10}


def civil_day(date: Date) -> Civil:
    """Return the first day of a date."""
    return Civil(date.year, date.month or 1, date.day or 1)


def calendar_words(date: Date, voice: Voice) -> str:
    """Return the day, month, year or longer time that a date names; its clock time and its mark are left aside."""
    locale = voice.locale
    if date.day is not None:
        return fill(long_day(locale), civil_day(date), locale)
    if date.season is not None:
        return _season(date, voice)
    if date.unspecified in _YEARS_IN:
        return _years(date, voice)
    words = fill(skeleton("y" if date.month is None else "yMMMM", locale), civil_day(date), locale)
    if date.unspecified:
        key = "date.day-unspecified" if date.unspecified == "day" else "date.month-unspecified"
        return voice.say(key, date=words)
    return words


def _season(date: Date, voice: Voice) -> str:
    years = {"year": year_with_era(date.year, voice.locale), "next_year": year_with_era(date.year + 1, voice.locale)}
    return voice.say(f"date.season-{date.season}", **years)


def _years(date: Date, voice: Voice) -> str:
    last = date.year + _YEARS_IN[date.unspecified] - 1
    ends = {"first": year_with_era(date.year, voice.locale), "last": year_with_era(last, voice.locale)}
    if date.unspecified == "decade" and date.year >= 10:
        return voice.say("date.decade", decade=str(date.year), ending=decade_ending(date.year), **ends)
    return voice.say("date.years-between", **ends)


def shared_interval(start: Date, end: Date, voice: Voice) -> tuple[str, str, str] | None:
    """Return the words of both ends and what stands between, with what they share written once.

    None if they are not two days, months or years without marks, or share nothing.
    """
    precision = precision_of_date(start)
    if not _are_plain((start, end)) or precision_of_date(end) != precision:
        return None
    if precision is Precision.YEAR:
        return _years_interval(start.year, end.year, voice)
    halves = _halves(start, end, precision, voice)
    return None if halves is None else (*_filled(halves, start, end, voice), halves.separator)


def shared_days(start: Date, end: Date, voice: Voice) -> tuple[str, str] | None:
    """Return the days of two clock times with their year written once, or None if they lie in two years."""
    halves = day_interval("M", voice.locale) if start.year == end.year else None
    return None if halves is None else _filled(halves, start, end, voice)


def _years_interval(start: int, end: int, voice: Voice) -> tuple[str, str, str] | None:
    halves = interval("y", "y", voice.locale)
    if halves is None or start < 1 <= end:
        return None
    if end < 1:
        return *years_of_one_era(start, end, voice.locale), halves.separator
    pattern = skeleton("y", voice.locale)
    return fill(pattern, Civil(start), voice.locale), fill(pattern, Civil(end), voice.locale), halves.separator


def _filled(halves: Halves, start: Date, end: Date, voice: Voice) -> tuple[str, str]:
    return fill(halves.start, civil_day(start), voice.locale), fill(halves.end, civil_day(end), voice.locale)


def _halves(start: Date, end: Date, precision: Precision, voice: Voice) -> Halves | None:
    if start.year != end.year:
        return None
    if precision is Precision.MONTH:
        return interval("yMMMM", "M", voice.locale)
    return day_interval("d" if start.month == end.month else "M", voice.locale)


def shared_alternatives(dates: tuple[Date, ...], voice: Voice) -> list[str] | None:
    """Return the words of several days of one month or year, with what they share written once, else None.

    In a language that writes the day first the last day carries the month and year ("3", "4 August 1961"),
    in one that writes the year first the first does ("1961. augusztus 3.", "4.").
    """
    order = field_order(voice.locale)
    if order not in ("dMy", "yMd") or not _are_plain(dates) or len({date.year for date in dates}) > 1:
        return None
    if {precision_of_date(date) for date in dates} != {Precision.DAY}:
        return None
    halves = day_interval("d" if len({date.month for date in dates}) == 1 else "M", voice.locale)
    if halves is None or not halves.separator:
        return None
    short, whole = (halves.start, len(dates) - 1) if order == "dMy" else (halves.end, 0)
    pattern = long_day(voice.locale)
    return [
        fill(pattern if index == whole else short, civil_day(date), voice.locale) for index, date in enumerate(dates)
    ]


def _are_plain(dates: tuple[Date, ...]) -> bool:
    return not any(date.mark or date.unspecified or date.clock or date.season for date in dates)
