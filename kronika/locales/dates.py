"""Dates in words: "23 April 1564, about 9 pm", "September 480 BC", "spring 1969", "3 or 4 August 1961"."""

from kronika.locales.calendar import calendar_words, shared_alternatives, shared_days, shared_interval
from kronika.locales.cldr import Voice, voice_of
from kronika.locales.clocks import clock_range, marked_clock
from kronika.locales.endings import until_ending
from kronika.locales.lists import list_words
from kronika.locales.patterns import range_separator
from kronika.records.catalogue import Catalogue
from kronika.records.edtf import Date, Edtf, Interval, OneOf


def date_words(edtf: Edtf, language: str, catalogue: Catalogue) -> str:
    """Return a date in words, as written: nothing is converted to another zone or calendar."""
    voice = voice_of(language, catalogue)
    if isinstance(edtf, Date):
        return _date(edtf, voice)
    if isinstance(edtf, OneOf):
        return _one_of(edtf, voice)
    return _interval(edtf, voice)


def _date(date: Date, voice: Voice) -> str:
    words = calendar_words(date, voice)
    if date.clock is not None:
        return voice.say("date.with-clock", date=words, time=marked_clock(date, voice))
    if date.mark in ("~", "%"):
        words = voice.say("date.about", date=words)
    return voice.say("date.uncertain", date=words) if date.mark in ("?", "%") else words


def _one_of(one_of: OneOf, voice: Voice) -> str:
    words = shared_alternatives(one_of.dates, voice) or [_date(date, voice) for date in one_of.dates]
    return list_words(words, voice.language, "or")


def _interval(interval: Interval, voice: Voice) -> str:
    start, end = interval.start, interval.end
    if start is None or end is None:
        return _half_open(interval, voice)
    if start == end:
        return _date(start, voice)
    if start.clock and end.clock and (start.year, start.month, start.day) == (end.year, end.month, end.day):
        time = clock_range(start, end, voice)
        return voice.say("date.with-clock", date=calendar_words(start, voice), time=time)
    if start.clock and end.clock:
        return _over_days(start, end, voice)
    shared = shared_interval(start, end, voice)
    first, last, separator = shared or (_date(start, voice), _date(end, voice), range_separator(voice.locale))
    return _joined(first, last, separator, voice)


def _over_days(start: Date, end: Date, voice: Voice) -> str:
    """Return the words of an interval of clock times on two days."""
    days = shared_days(start, end, voice) or (calendar_words(start, voice), calendar_words(end, voice))
    first, last = (
        voice.say("date.with-clock", date=day, time=marked_clock(date, voice))
        for day, date in zip(days, (start, end), strict=True)
    )
    return _joined(first, last, range_separator(voice.locale), voice)


def _joined(first: str, last: str, separator: str, voice: Voice) -> str:
    if not separator.strip() or not voice.has("date.range"):
        return first + separator + last
    is_tight = separator == separator.strip()
    return voice.say("date.range-tight" if is_tight else "date.range", start=first, end=last)


def _half_open(interval: Interval, voice: Voice) -> str:
    """Return the words of an interval with one end; only an approximate one that is open is worded apart."""
    date = interval.start or interval.end
    assert date is not None  # an interval has one end at least
    if interval.open_start or interval.open_end:
        key = "date.from" if interval.open_end else "date.until"
        if date.mark == "~" and date.clock is None:
            key, date = f"{key}-about", _unmarked(date)
    else:
        key = "date.from-unknown-end" if interval.start else "date.until-unknown-start"
    words = _date(date, voice)
    return voice.say(key, date=words, until=until_ending(words))


def _unmarked(date: Date) -> Date:
    return Date(date.text, date.year, date.month, date.day, date.season, unspecified=date.unspecified)
