"""The steps within an event, by the clocks of the site."""

from kronika.locales import clock_words, time_words
from kronika.plan.material import Material
from kronika.plan.parts import certainty_note, source_notes
from kronika.plan.words import said, when, word
from kronika.records.bounds import bounds, day_of, in_zone, time_attribute
from kronika.records.edtf import Clock, Date, Edtf, Interval, is_approximate, parse_edtf
from kronika.records.model import Event
from kronika.records.settings import Clock as WallClock
from kronika.records.site import SETTINGS, Site
from kronika.records.views.parts import HourRow, Hours, When
from kronika.records.views.said import Said


def event_hours(material: Material, event: Event) -> Hours | None:
    """Return an event's moments with their times by each clock, or None if it states none.

    The clock of the event's own zone comes first; without any clock time it is the only one, and shows the dates.
    Otherwise a day is named where it changes, unless all moments lie in one.
    """
    if not event.moments:
        return None
    site = material.site
    zone = site.zones[event.slug]
    timed = any(time_words(moment.date, site.language, site.catalogue) for moment in event.moments)
    clocks = _clocks(site, zone)[: None if timed else 1]
    days = _named_days(event, zone) if timed else (None,) * len(event.moments)
    under_days = any(days)
    rows = []
    for place, (moment, day) in enumerate(zip(event.moments, days, strict=True)):
        path = ("moments", place)
        nothing_more = under_days and _is_bare_day(moment.date)
        rows.append(
            HourRow(
                day=when(site, parse_edtf(day)) if day else None,
                times=(When(""),) * len(clocks) if nothing_more else _times(site, moment.date, zone, clocks),
                text=material.bodies.text(event.ref, *path, "text"),
                certainty=certainty_note(material, moment.certainty, event.ref, *path, "certainty"),
                sources=source_notes(material, event.ref, *path, "sources"),
            )
        )
    return Hours(tuple(_label(site, clock) for clock in clocks), tuple(rows))


def _named_days(event: Event, zone: str) -> tuple[str | None, ...]:
    """Return for each moment the day that begins with it ("1969-07-20"), or None; none where all lie in one."""
    days = [day_of(moment.date, zone) for moment in event.moments]
    if len(set(days)) == 1:
        return (None,) * len(days)
    return tuple(day if place == 0 or day != days[place - 1] else None for place, day in enumerate(days))


def _is_bare_day(date: Edtf) -> bool:
    """Whether a date says no more than the name of its day."""
    return isinstance(date, Date) and date.day is not None and date.clock is None and not date.mark


def _clocks(site: Site, zone: str) -> tuple[WallClock, ...]:
    """Return the clocks of the hour view, that of `zone` first; one nobody named bears its zone's last part."""
    named = next((clock for clock in site.settings.clocks if clock.timezone == zone), None)
    own = named or WallClock(zone.rpartition("/")[2].replace("_", " "), zone)
    return (own, *(clock for clock in site.settings.clocks if clock.timezone != zone))


def _label(site: Site, clock: WallClock) -> Said:
    """Return whose clock it is; one that the settings do not list has a name of no language."""
    stated = site.settings.clocks
    return said(site, clock.label, SETTINGS, "clocks", stated.index(clock), "label") if clock in stated else clock.label


def _times(site: Site, date: Edtf, zone: str, clocks: tuple[WallClock, ...]) -> tuple[When, ...]:
    """Return the time by each clock; a date without a clock time is the same by all, and stands once."""
    words = time_words(date, site.language, site.catalogue)
    if not words:
        return (when(site, date), *(When("") for _ in clocks[1:]))
    own = When(words, time_attribute(date) or "", is_approximate(date))
    return (own, *(_elsewhere(site, date, zone, clock.timezone) for clock in clocks[1:]))


def _elsewhere(site: Site, date: Edtf, zone: str, other: str) -> When:
    """Return the time at which a moment begins by the clock of another zone, and whether that is another day."""
    first = date.start if isinstance(date, Interval) else date
    if not isinstance(first, Date) or first.clock is None:
        return When("")
    earliest = bounds(first, zone).earliest
    assert earliest is not None  # a date with a clock time is bounded
    there = in_zone(earliest, other)
    time = Clock(there.hour, there.minute, there.second if first.clock.second is not None else None)
    words: Said = clock_words(time, site.language, site.catalogue)
    here = in_zone(earliest, zone)
    if (there.year, there.month, there.day) != (here.year, here.month, here.day):
        earlier = (there.year, there.month, there.day) < (here.year, here.month, here.day)
        words = word(site, "hours.day-before" if earlier else "hours.day-after", time=words)
    return When(words, "", is_approximate(first))
