"""The words on the strip: what its sections are called, how long they are, and what each ring is."""

from collections.abc import Sequence

from kronika.draw.clock_ticks import SECONDS, STEPS, Stretch, Tick, ticks_every
from kronika.draw.marks import lanes_of
from kronika.draw.scale import Section, Stage, rounded_length
from kronika.draw.texts import Span, centred, text_width
from kronika.locales import date_words, list_words, plural_words, tick_words
from kronika.records.civil import Civil
from kronika.records.edtf import Date, Interval
from kronika.records.model import Event
from kronika.records.site import Site
from kronika.records.zones import in_zone

YEARS_SHOWN = 3 * SECONDS["year"]
MONTHS_SHOWN = 4 * SECONDS["month"]
DAYS_SHOWN = 2 * SECONDS["hour"]
"""How long a section is at least for its ends to be told in whole years, months, or days."""


def event_words(event: Event, site: Site) -> str:
    """Return what a ring stands for: the event and its date."""
    when = event.date_label or date_words(event.date, site.language, site.catalogue)
    return f"{event.title}, {when}"


def length_words(stage: Stage, site: Site) -> str:
    """Return how long a section is: "12 years"."""
    unit, count = rounded_length(stage.end + 1 - stage.start)
    return plural_words(f"strip.{unit}s", count, site.catalogue)


def range_words(stage: Stage, site: Site) -> str:
    """Return from when to when a section reaches, as precisely as its length asks for."""
    zone = site.settings.timezone
    length = stage.end - stage.start
    start, end = (_date(in_zone(moment, zone), length) for moment in (stage.start, stage.end))
    date = start if start == end else Interval("", start, end)
    return date_words(date, site.language, site.catalogue)


def _date(civil: Civil, length: int) -> Date:
    if length >= YEARS_SHOWN:
        return Date("", civil.year)
    if length >= MONTHS_SHOWN:
        return Date("", civil.year, civil.month)
    return Date("", civil.year, civil.month, civil.day)


def section_words(stage: Stage, site: Site) -> tuple[str, str, str]:
    """Return a section's title, which may be empty, its range and its length."""
    return stage.title, range_words(stage, site), length_words(stage, site)


def description(stages: Sequence[Stage], site: Site) -> str:
    """Return the strip in words: how many events, in which lanes, and where the scale changes."""
    labels = {thread.id: thread.label for thread in site.settings.threads}
    sections = "; ".join(", ".join(filter(None, section_words(stage, site))) for stage in stages)
    events = plural_words("strip.events", len(site.events), site.catalogue)
    threads = list_words([labels[lane] for lane in lanes_of(site)], site.language)
    return site.catalogue.text("strip.description", events=events, threads=threads, sections=sections)


def placed_ticks(
    section: Section, site: Site, size: float, start: float, upright: bool
) -> tuple[tuple[Tick, str, Span], ...]:
    """Return as many ticks of a section as have room for their words, with these and where they stand.

    `start` is where the words of the section before end. On an `upright` axis words stand one below another, so
    that their height counts and not their width.
    """
    stretch = Stretch(section.stage.start, section.stage.end, site.settings.timezone)
    for unit, count in STEPS:
        spacing = section.length * SECONDS[unit] * count / (section.stage.end + 1 - section.stage.start)
        ticks = ticks_every(stretch, unit, count) if spacing >= size else ()
        placed = _placed(section, ticks, site, (size, start, upright)) if ticks else None
        if placed is not None:
            return placed
    return ()


def _placed(
    section: Section, ticks: Sequence[Tick], site: Site, room: tuple[float, float, bool]
) -> tuple[tuple[Tick, str, Span], ...] | None:
    """Return the ticks with their words, or None if two of these would touch."""
    size, end, upright = room
    within = Span(section.at, section.at + section.length)
    stage = section.stage
    placed: list[tuple[Tick, str, Span]] = []
    for index, tick in enumerate(ticks):
        words = tick_words(tick.civil, tick.unit, site.language, ticks[index - 1].civil if index else None)
        share = (tick.moment - stage.start) / (stage.end + 1 - stage.start)
        span = centred(section.at + share * section.length, size if upright else text_width(words, size), within)
        if span.start < end or span.end > within.end + 0.01:
            return None
        placed.append((tick, words, span))
        end = span.end + size / 3
    return tuple(placed)
