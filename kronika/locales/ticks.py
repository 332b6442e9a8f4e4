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


def tick_words(civil: Civil, unit: str, language: str, before: Civil | None) -> str:
    """Return the label of a tick at the beginning of a `unit` ("year", "month", "day", "hour", "minute", "second").

    `before` is the axis's tick before it, if there is one. Where it is of another month, or another year, the
    label says of which: "24 Oct", "29", "3 Nov", "8".
    """
    if unit == "year":
        return year_words(civil.year, language)
    in_full, short = _SKELETONS[unit]
    shared = (civil.year,) if unit == "month" else (civil.year, civil.month)
    goes_on = before is not None and (before.year, before.month)[: len(shared)] == shared
    locale = locale_of(language)
    return fill(str(locale.datetime_skeletons[short if goes_on else in_full].pattern), civil, locale)
