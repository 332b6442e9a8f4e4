"""Dates and clock times of one site, in the words of its language."""

from dataclasses import replace
from re import sub

from kronika.locales import (
    date_words,
    day_heading,
    plural_words,
    text_direction,
    time_words,
)
from kronika.records.bounds import day_of, time_attribute
from kronika.records.edtf import Date, Edtf, Interval, is_approximate, parse_edtf
from kronika.records.model import Event, Ref
from kronika.records.site import Site
from kronika.records.views.parts import When
from kronika.records.views.said import Foreign, Said

NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"


def said(site: Site, words: str, ref: Ref, *path: str | int) -> Said:
    """Return words of a record as they are printed: with their language, where that is not the site's."""
    return _in_language(words, site.language_of(ref, *path), site)


def word(site: Site, key: str, **values: Said) -> Said:
    """Return an interface string; one that the language lacks is English, and says so."""
    return _in_language(site.catalogue.text(key, **values), site.catalogue.language_of(key), site)


def counted(site: Site, key: str, count: int) -> Said:
    """Return an interface string with a count ("12 events")."""
    return _in_language(plural_words(key, count, site.catalogue), site.catalogue.language_of(key), site)


def _in_language(words: str, language: str, site: Site) -> Said:
    return words if language == site.language or not words else Foreign(words, language, text_direction(language))


def when(site: Site, date: Edtf, label: Said = "") -> When:
    """Return a date in words, or in an editor's own words (`label`)."""
    words = label or date_words(date, site.language, site.catalogue)
    return When(words, time_attribute(date) or "", is_approximate(date))


def event_when(site: Site, event: Event) -> When:
    """Return the whole date of an event, for a narrow column: no line ends between a day and its month."""
    whole = when(site, event.date, said(site, event.date_label, event.ref, "date_label"))
    return replace(whole, text=unbroken(whole.text))


def unbroken(words: Said) -> Said:
    """Return a date in words with its days joined to their months: "4 November", "november 4.", "2 am"."""
    if isinstance(words, Foreign):
        return replace(words, text=_joined_days(words.text))
    return _joined_days(words) if isinstance(words, str) else words


def _joined_days(words: str) -> str:
    return sub(r"(?<!\d)(\d{1,2}) (?=[^\W\d])|(?<=[^\W\d]) (?=\d{1,2}\.)", rf"\1{NO_BREAK_SPACE}", words)


def day_key(site: Site, event: Event) -> str:
    """Return what an event is grouped by: the day on which it begins by the site's clock, or the text of its date."""
    return day_of(event.date, site.zones[event.slug], site.settings.timezone) or event.date.text


def day_when(site: Site, event: Event) -> When:
    """Return the day on which an event begins by the site's clock; of a coarser date the whole of it."""
    day = day_of(event.date, site.zones[event.slug], site.settings.timezone)
    if day is None:
        return when(site, event.date)
    return When(day_heading(day, site.language), time_attribute(parse_edtf(day)) or "")


def time_when(site: Site, event: Event) -> When:
    """Return what an event's date says beyond the day it begins on: its hours, or the rest of an interval.

    Its text is empty where the day says it all.
    """
    if event.date_label:
        return event_when(site, event)
    hours = time_words(event.date, site.language, site.catalogue)
    if isinstance(event.date, Date) or (hours and _is_within_a_day(event.date)):
        # A date without hours is its own heading, unless it is marked: the heading of a day says nothing of doubt.
        marked = event.date if isinstance(event.date, Date) and event.date.mark and event.date.day else None
        words = hours or (date_words(marked, site.language, site.catalogue) if marked else "")
        return When(words, time_attribute(event.date) or "", is_approximate(event.date))
    known_day = day_of(event.date, site.zones[event.slug], site.settings.timezone)
    return event_when(site, event) if known_day else When("")


def _is_within_a_day(date: Edtf) -> bool:
    if not isinstance(date, Interval) or date.start is None or date.end is None:
        return False
    start, end = date.start, date.end
    return end.clock is not None and (start.year, start.month, start.day) == (end.year, end.month, end.day)
