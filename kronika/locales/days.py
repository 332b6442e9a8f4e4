"""Days, months and years as headings and labels, without marks or phrases."""

from kronika.locales.calendar import civil_day
from kronika.locales.cldr import locale_of
from kronika.locales.patterns import fill, long_day, skeleton
from kronika.records.civil import Civil
from kronika.records.edtf import Date, parse_edtf

# Before the Gregorian calendar the weekday of a date as written is not known.
_FIRST_YEAR_WITH_WEEKDAY = 1583


def day_heading(day: str, language: str) -> str:
    """Return a day ("1969-07-20") as a heading with its weekday: "Sunday, 20 July 1969"; none before 1583."""
    civil, locale = civil_day(_date(day)), locale_of(language)
    if civil.year < _FIRST_YEAR_WITH_WEEKDAY:
        return fill(long_day(locale), civil, locale)
    return fill(str(locale.date_formats["full"].pattern), civil, locale)


def day_words(day: str, language: str) -> str:
    """Return a day ("1969-07-20") in full without its weekday: "20 July 1969"."""
    locale = locale_of(language)
    return fill(long_day(locale), civil_day(_date(day)), locale)


def short_day_words(day: str, language: str) -> str:
    """Return a day without its year, for the axis of a chart: "20 Jul"."""
    locale = locale_of(language)
    return fill(str(locale.datetime_skeletons["MMMd"].pattern), civil_day(_date(day)), locale)


def month_words(year: int, month: int, language: str) -> str:
    """Return a month of an astronomical year: "July 1969"."""
    locale = locale_of(language)
    return fill(skeleton("yMMMM", locale), Civil(year, month), locale)


def year_words(year: int, language: str) -> str:
    """Return an astronomical year: "1969", "480 BC"."""
    locale = locale_of(language)
    return fill(skeleton("y", locale), Civil(year), locale)


def _date(day: str) -> Date:
    date = parse_edtf(day)
    assert isinstance(date, Date)
    return date
