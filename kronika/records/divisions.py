"""The timeline of a large documentary in parts, each of them a page: by period, and by years where that is too much."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from kronika.records.edtf_values import Date
from kronika.records.model import Event
from kronika.records.settings import Period
from kronika.records.site import Site
from kronika.records.zones import in_zone

UNDIVIDED = 2000
"""The timeline of more events than these is divided."""

MOST = 500
"""The most events on one page of a divided timeline: with its strip it stays below a megabyte."""


@dataclass(frozen=True)
class Division:
    """A part of the timeline.

    `period` is the period's id, or "" of what lies outside every one; `number` is its place among the `of` parts of
    that period; `name` is that of its page in `Addresses.pages`.
    """

    period: str
    number: int
    of: int
    events: tuple[Event, ...]

    @property
    def name(self) -> str:
        """The page's name: "timeline/early", or "timeline/early/2" where the period has several parts."""
        whole = f"timeline/{self.period or 'outside'}"
        return whole if self.of == 1 else f"{whole}/{self.number}"


def divisions(site: Site) -> tuple[Division, ...]:
    """Return the parts of the timeline in its order; none where it stands on one page."""
    if len(site.events) <= UNDIVIDED:
        return ()
    periods = {period: site.periods.get(period, ()) for period in (*(each.id for each in site.settings.periods), "")}
    return tuple(
        Division(period, number, len(runs), run)
        for period, events in periods.items()
        for runs in [tuple(_runs(events, site)) if events else ()]
        for number, run in enumerate(runs, 1)
    )


def site_of(division: Division, site: Site) -> Site:
    """Return the documentary as if it had no other events, in a period as long as these last."""
    stated = (period for period in site.settings.periods if period.id == division.period)
    periods = tuple(_shortened(period, division, site) for period in stated)
    return replace(
        site,
        events=division.events,
        periods={division.period: division.events},
        settings=replace(site.settings, periods=periods),
    )


def _runs(events: tuple[Event, ...], site: Site) -> Iterator[tuple[Event, ...]]:
    """Yield events in runs of at most MOST, cut between two years unless one year holds more than that."""
    run: list[Event] = []
    for _, group in groupby(events, key=lambda event: _year(event, site)):
        year = list(group)
        if run and len(run) + len(year) > MOST:
            yield tuple(run)
            run = []
        run += year
        while len(run) > MOST:
            yield tuple(run[:MOST])
            run = run[MOST:]
    yield tuple(run)


def _shortened(period: Period, division: Division, site: Site) -> Period:
    if division.of == 1:
        return period
    years = [_year(event, site) for event in (division.events[0], division.events[-1])]
    start, end = (Date(f"{year:04}", year) for year in years)
    return replace(period, start=start, end=end)


def _year(event: Event, site: Site) -> int:
    """Return the year that an event begins in, on the documentary's clock; that of its end if nobody knows it."""
    span = site.bounds[event.slug]
    known = span.earliest if span.earliest is not None else span.latest
    return in_zone(known or 0, site.settings.timezone).year
