"""CLDR patterns filled by our own hand, because Python's `datetime` knows only the years 1 to 9999.

Patterns are those of UTS 35 ("d MMMM y"); digits are European in every language.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from babel import Locale
from babel.dates import split_interval_pattern, tokenize_pattern

from kronika.locales.numbers import number_words
from kronika.records.civil import Civil, weekday

# CLDR writes a Hungarian year with the full stop that only a month after it asks for.
_YEARS = {"hu": "y"}

# "79" alone would be read as a year of the last century.
_FIRST_YEAR_WITHOUT_ERA = 100


@lru_cache(maxsize=1024)
def _tokens(pattern: str) -> tuple[tuple[str, str, int], ...]:
    """Return (literal text, field letter, length) for each piece of a pattern; one of the first two is empty."""
    pieces = []
    for kind, value in tokenize_pattern(pattern):
        pieces.append((value, "", 0) if kind == "chars" else ("", *value))
    return tuple(pieces)


def fill(pattern: str, civil: Civil, locale: Locale) -> str:
    """Return a pattern with the parts of a day or time in its gaps; a year before 100 carries its era."""
    era_is_written = any(letter == "G" for _, letter, _ in _tokens(pattern))
    words = []
    for literal, letter, length in _tokens(pattern):
        if literal:
            words.append(literal)
        elif letter in "yu" and not era_is_written:
            words.append(year_with_era(civil.year, locale))
        else:
            words.append(_field(letter, length, civil, locale))
    return "".join(words)


def _field(letter: str, length: int, civil: Civil, locale: Locale) -> str:
    if letter in "yu":
        return _year_number(civil.year, locale)
    if letter == "G":
        return _era(civil.year, locale)
    if letter in "ML":
        return _month(length, civil.month, locale, context="format" if letter == "M" else "stand-alone")
    if letter in "Ec":
        width = "wide" if length == 4 else "abbreviated"
        days = locale.days["format" if letter == "E" else "stand-alone"]
        return str(days[width][weekday(civil.year, civil.month, civil.day)])
    if letter in "abB":
        return str(locale.day_periods["format"]["abbreviated"]["am" if civil.hour < 12 else "pm"])
    number = {
        "d": civil.day,
        "H": civil.hour,
        "k": civil.hour or 24,
        "K": civil.hour % 12,
        "h": civil.hour % 12 or 12,
        "m": civil.minute,
        "s": civil.second,
    }[letter]
    return f"{number:0{length}d}"


def _month(length: int, month: int, locale: Locale, context: str) -> str:
    if length < 3:
        return f"{month:0{length}d}"
    return str(locale.months[context]["wide" if length == 4 else "abbreviated"][month])


def _era(year: int, locale: Locale) -> str:
    return str(locale.eras["abbreviated"][0 if year < 1 else 1])


def _year_number(year: int, locale: Locale) -> str:
    """Return the digits of a year of its era; only the long ones are grouped."""
    number = year if year > 0 else 1 - year
    return str(number) if number <= 9999 else number_words(number, str(locale))


def year_with_era(year: int, locale: Locale) -> str:
    """Return a year as it stands in a date: "1969", "480 BC", "79 AD"."""
    number = _year_number(year, locale)
    if year >= _FIRST_YEAR_WITHOUT_ERA:
        return number
    era_comes_first, separator = _place_of_era(locale)
    return separator.join((_era(year, locale), number) if era_comes_first else (number, _era(year, locale)))


def years_of_one_era(first: int, last: int, locale: Locale) -> tuple[str, str]:
    """Return two years before 1 with their era written once ("480", "479 BC")."""
    era_comes_first, _ = _place_of_era(locale)
    if era_comes_first:
        return year_with_era(first, locale), _year_number(last, locale)
    return _year_number(first, locale), year_with_era(last, locale)


@lru_cache(maxsize=256)
def _place_of_era(locale: Locale) -> tuple[bool, str]:
    """Return whether the era stands before the year, and what stands between them."""
    pattern = str(locale.datetime_skeletons["Gy"].pattern)
    between = re.search(r"G(.*)y|y(.*)G", pattern)
    separator = (between[1] or between[2] or "") if between else " "
    # Some languages write their word for "year" between the two; the date's own pattern has it already.
    return pattern.find("G") < pattern.find("y"), separator if not separator.strip() else " "


@lru_cache(maxsize=1024)
def skeleton(name: str, locale: Locale) -> str:
    """Return the locale's pattern for a CLDR skeleton ("yMMMM"), with names of months in full."""
    if name == "y" and locale.language in _YEARS:
        return _YEARS[locale.language]
    return _in_full(str(locale.datetime_skeletons[name].pattern))


def _in_full(pattern: str) -> str:
    return re.sub(r"(?<![ML])([ML])\1\1(?![ML])", r"\1\1\1\1", pattern)


def long_day(locale: Locale) -> str:
    """Return the locale's pattern for a day, month and year ("d MMMM y")."""
    return str(locale.date_formats["long"].pattern)


@dataclass(frozen=True)
class Halves:
    """A pattern for an interval, in two: what the ends share is written once.

    `separator` stands between them; it is empty where the language puts a word there, which is part of `start`.
    """

    start: str
    end: str
    separator: str


@lru_cache(maxsize=1024)
def interval(name: str, difference: str, locale: Locale) -> Halves | None:
    """Return the pattern for an interval whose ends first differ in the field `difference` ("y", "M", "d")."""
    found = locale.interval_formats.get(name, {}).get(difference)
    if not found:
        return None
    parts = found if isinstance(found, list) else split_interval_pattern(found)
    # Babel loses quotes of words within some patterns.
    if len(parts) != 2 or any("''" in part or part.count("'") % 2 for part in parts):
        return None
    dash = re.search(r"\s*[–—~～-]\s*$", parts[0])
    start = parts[0][: dash.start()] if dash else parts[0]
    return Halves(_in_full(start), _in_full(parts[1]), parts[0][len(start) :])


def field_order(locale: Locale) -> str:
    """Return the order in which the locale writes day, month and year: "dMy", "Mdy", "yMd", ..."""
    pattern = long_day(locale)
    return "".join(sorted("dMy", key=pattern.find))


@lru_cache(maxsize=1024)
def day_interval(difference: str, locale: Locale) -> Halves | None:
    """Return the pattern for two days of one year whose ends first differ in the field `difference` ("M", "d").

    CLDR has it with short names of months; where the order allows it, it is put together of the long patterns.
    """
    halves = interval("yMMMd", difference, locale)
    if halves is None or not halves.separator:
        return halves
    order = field_order(locale)
    if order == "dMy":
        # Some write "03" beside a long "3 August".
        start = skeleton("MMMMd", locale) if difference == "M" else halves.start.replace("dd", "d")
        return Halves(start, long_day(locale), halves.separator)
    if order == "yMd" and difference == "M":
        return Halves(long_day(locale), skeleton("MMMMd", locale), halves.separator)
    return halves


def range_separator(locale: Locale) -> str:
    """Return what the locale writes between two dates that share nothing (" – ")."""
    match = re.fullmatch(r"\{0\}(.*)\{1\}", str(locale.interval_formats.get(None, "{0} – {1}")))
    return match[1] if match else " – "
