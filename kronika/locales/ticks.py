"""Labels of an axis of time: short, and none longer than it must be."""

from kronika.locales.cldr import locale_of
from kronika.locales.days import year_words
from kronika.locales.patterns import fill
from kronika.records.civil import Civil

_SKELETONS = {
    "month": ("yMMM", "MMM"),
    "day": ("MMMd", "d"),
    "hour": ("Hm", "Hm"),
    "minute": ("Hm", "Hm"),
    "second": ("Hms", "Hms"),
}


def tick_words(civil: Civil, unit: str, language: str, *, first: bool) -> str:
    """Return the label of a tick at the beginning of a `unit` ("year", "month", "day", "hour", "minute", "second").

    The first label of an axis, and one at which the month or the year changes, says which: "24 Oct", "25", ...,
    "1 Nov", "2".
    """
    if unit == "year":
        return year_words(civil.year, language)
    if unit == "month" and civil.month == 1:
        return year_words(civil.year, language)
    in_full, short = _SKELETONS[unit]
    locale = locale_of(language)
    changes = first or (unit == "day" and civil.day == 1)
    return fill(str(locale.datetime_skeletons[in_full if changes else short].pattern), civil, locale)
