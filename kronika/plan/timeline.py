"""The timeline: on one page, or in parts with a page that leads to them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from kronika.locales import date_words
from kronika.plan.choices import timeline_choices, timeline_event
from kronika.plan.here import Here
from kronika.plan.listing import ways_beside
from kronika.plan.maps import followers_of
from kronika.plan.material import Material
from kronika.plan.words import counted, day_key, day_when, said, time_when, word
from kronika.records.divisions import Division, divisions, site_of
from kronika.records.edtf import Date, Edtf, Interval
from kronika.records.model import Event
from kronika.records.rendered import PageView
from kronika.records.settings import Period
from kronika.records.site import SETTINGS, Site
from kronika.records.views.lists import PartGroup
from kronika.records.views.parts import RecordLine, Step, When
from kronika.records.views.said import Said
from kronika.records.views.timeline import DayBlock, DividedView, PeriodBlock, TimelineView

LONG_FROM = 300
"""A timeline of so many events is laid out only where it is looked at."""


def timeline_pages(material: Material) -> Iterator[PageView]:
    """Yield the timeline, if there is an event; a very long one in parts, after the page that leads to them."""
    path = material.addresses.pages.get("timeline")
    if path is None:
        return
    parts = divisions(material.site)
    here = Here(kind="timeline", path=path, title=material.word("timeline.title"))
    if not parts:
        yield _page(material, here)
        return
    lines = [_line(material, part) for part in parts]
    yield _index(material, here, parts, lines)
    for place, part in enumerate(parts):
        strip, scales = material.drawings.parts.get(part.name, (None, ()))
        drawings = replace(material.drawings, strip=strip, scales=scales)
        within = replace(material, site=site_of(part, material.site), drawings=drawings)
        there = Here(kind="timeline", path=lines[place].url, title=lines[place].title, section="timeline")
        yield _page(within, there, tuple(ways_beside(material, lines, place)))


def _page(material: Material, here: Here, steps: tuple[Step, ...] = ()) -> PageView:
    """Return the page of all events of the site; what it cannot say about a part is left to `steps`."""
    site = material.site
    lead = counted(site, "timeline.lead", len(site.events))
    view = TimelineView(
        page=material.frame(replace(here, description=lead)),
        title=here.title,
        lead=lead,
        script=material.assets.urls.get("js/timeline.js", ""),
        is_long=len(site.events) >= LONG_FROM,
        strip=material.drawings.strip,
        scales=material.drawings.scales,
        choices=timeline_choices(material),
        maps=tuple(followers_of(material)),
        periods=tuple(_periods(material)),
        steps=steps,
    )
    return PageView(here.path, "pages/timeline.html", view)


def _index(material: Material, here: Here, parts: tuple[Division, ...], lines: Sequence[RecordLine]) -> PageView:
    """Return the page that leads to the parts of a divided timeline, by their lines."""
    site = material.site
    lead = counted(site, "timeline.lead", len(site.events))
    groups = tuple(
        PartGroup(period or "outside", _period_title(site, period), tuple(line for _, line in members))
        for period, members in groupby(zip(parts, lines, strict=True), key=lambda pair: pair[0].period)
    )
    frame = material.frame(replace(here, description=lead))
    view = DividedView(page=frame, title=here.title, lead=lead, strip=material.drawings.strip, groups=groups)
    return PageView(here.path, "pages/divided.html", view)


def _line(material: Material, part: Division) -> RecordLine:
    """Return a part in the list of them: its time, and how many events it holds."""
    within = site_of(part, material.site)
    spans = [_span(within, period) for period in within.settings.periods]
    count = counted(material.site, "count.timeline", len(part.events))
    note = spans[0] if spans else ""
    return RecordLine(url=material.addresses.pages[part.name], title=_title(material, part), note=note, summary=count)


def _title(material: Material, part: Division) -> Said:
    """Return what a part is called: as its period, with its number if the period has several."""
    title = _period_title(material.site, part.period)
    if part.of == 1:
        return title
    return material.word("parts.title", title=title, number=str(part.number), count=str(part.of))


def _period_title(site: Site, id: str) -> Said:
    """Return what a period is called; "" is the one of what lies outside all."""
    for place, period in enumerate(site.settings.periods):
        if period.id == id:
            return said(site, period.title, SETTINGS, "periods", place, "title")
    return word(site, "timeline.outside" if site.settings.periods else "timeline.all")


def _periods(material: Material) -> Iterator[PeriodBlock]:
    """Yield the sections of the timeline that hold events; what lies outside every period comes last."""
    site = material.site
    for period in site.settings.periods:
        events = site.periods.get(period.id, ())
        if events:
            title = _period_title(site, period.id)
            yield PeriodBlock(period.id, title, _span(site, period), tuple(_days(material, events)))
    outside = site.periods.get("", ())
    if outside:
        yield PeriodBlock("outside", _period_title(site, ""), "", tuple(_days(material, outside)))


def _span(site: Site, period: Period) -> str:
    start, end = period.start, period.end
    whole: Edtf = start
    if isinstance(start, Date) and isinstance(end, Date) and start != end:
        whole = Interval(f"{start.text}/{end.text}", start, end)
    return date_words(whole, site.language, site.catalogue)


def _days(material: Material, events: tuple[Event, ...]) -> Iterator[DayBlock]:
    """Yield events in order, those of one day together; one without a day stands under the words of its date."""
    site = material.site
    for _, group in groupby(events, key=lambda event: day_key(site, event)):
        members = tuple(group)
        lines = tuple(timeline_event(material, event, time_when(site, event)) for event in members)
        yield DayBlock(_unbroken(day_when(site, members[0])), lines)


def _unbroken(day: When) -> When:
    """Return the heading of a day so that a narrow column breaks it at its weekday, not within the date."""
    if not isinstance(day.text, str) or not day.datetime:
        return day
    return replace(day, text=", ".join(part.replace(" ", "\N{NO-BREAK SPACE}") for part in day.text.split(", ")))
