"""The home page and the timeline."""

from collections.abc import Iterator
from itertools import groupby

from kronika.locales import date_words, year_words
from kronika.plan.choices import timeline_choices, timeline_event
from kronika.plan.frame import settings_link
from kronika.plan.here import Here
from kronika.plan.material import Material
from kronika.plan.parts import event_line
from kronika.plan.quantities import figure_block
from kronika.plan.words import counted, day_when, said, time_when
from kronika.records.bounds import day_of, in_zone
from kronika.records.edtf import Date, Edtf, Interval
from kronika.records.model import Event, Figure, Ref
from kronika.records.rendered import PageView
from kronika.records.settings import Period
from kronika.records.site import SETTINGS, Site
from kronika.records.views.story import DayBlock, Door, HomeView, PathView, PeriodBlock, TimelineView

LONG_FROM = 300
"""A timeline of so many events is laid out only where it is looked at."""


def home_pages(material: Material) -> Iterator[PageView]:
    """Yield the home page."""
    site = material.site
    path = material.addresses.pages["home"]
    settings = site.settings
    home = settings.home
    events = (site.records[Ref("event", slug)] for slug in home.key_events)
    figures = (site.records[Ref("figure", slug)] for slug in home.key_figures)
    view = HomeView(
        page=material.frame(Here(kind="home", path=path, title=settings.title)),
        title=said(site, settings.title, SETTINGS, "title"),
        subtitle=said(site, settings.subtitle, SETTINGS, "subtitle"),
        dateline=dateline(site),
        lead=material.bodies.text(SETTINGS, "home", "lead"),
        strip=material.drawings.strip,
        story=tuple(event_line(material, event) for event in events if isinstance(event, Event)),
        figures=tuple(figure_block(material, figure, figure.ref) for figure in figures if isinstance(figure, Figure)),
        paths=tuple(_paths(material)),
        doors=tuple(_doors(material)),
    )
    yield PageView(path, "pages/home.html", view)


def dateline(site: Site) -> str:
    """Return the time from the first event to the last in words: years, or days where one year holds it all."""
    zone = site.settings.timezone
    ends = [site.bounds[event.slug] for event in site.events]
    earliest = min((bounds.earliest for bounds in ends if bounds.earliest is not None), default=None)
    latest = max((bounds.latest for bounds in ends if bounds.latest is not None), default=None)
    if earliest is None or latest is None:
        return ""
    first, last = in_zone(earliest, zone), in_zone(latest, zone)
    if first.year != last.year:
        return f"{year_words(first.year, site.language)}–{year_words(last.year, site.language)}"
    start = Date("", first.year, first.month, first.day)
    end = Date("", last.year, last.month, last.day)
    return date_words(start if start == end else Interval("", start, end), site.language, site.catalogue)


def timeline_pages(material: Material) -> Iterator[PageView]:
    """Yield the timeline, if there is an event."""
    path = material.addresses.pages.get("timeline")
    if path is None:
        return
    site = material.site
    title = material.word("timeline.title")
    lead = counted(site, "timeline.lead", len(site.events))
    view = TimelineView(
        page=material.frame(Here(kind="timeline", path=path, title=title, description=lead)),
        title=title,
        lead=lead,
        script=material.assets.urls.get("js/timeline.js", ""),
        is_long=len(site.events) >= LONG_FROM,
        strip=material.drawings.strip,
        scales=material.drawings.scales,
        choices=timeline_choices(material),
        periods=tuple(_periods(material)),
    )
    yield PageView(path, "pages/timeline.html", view)


def _periods(material: Material) -> Iterator[PeriodBlock]:
    """Yield the sections of the timeline that hold events; what lies outside every period comes last."""
    site = material.site
    for place, period in enumerate(site.settings.periods):
        events = site.periods.get(period.id, ())
        if events:
            title = said(site, period.title, SETTINGS, "periods", place, "title")
            yield PeriodBlock(period.id, title, _span(site, period), tuple(_days(material, events)))
    outside = site.periods.get("", ())
    if outside:
        title = material.word("timeline.outside" if site.settings.periods else "timeline.all")
        yield PeriodBlock("outside", title, "", tuple(_days(material, outside)))


def _span(site: Site, period: Period) -> str:
    start, end = period.start, period.end
    whole: Edtf = start
    if isinstance(start, Date) and isinstance(end, Date) and start != end:
        whole = Interval(f"{start.text}/{end.text}", start, end)
    return date_words(whole, site.language, site.catalogue)


def _days(material: Material, events: tuple[Event, ...]) -> Iterator[DayBlock]:
    """Yield events in order, those of one day together; one without a day stands under the words of its date."""
    site = material.site

    def day(event: Event) -> str:
        return day_of(event.date, site.zones[event.slug], site.settings.timezone) or event.date.text

    for _, group in groupby(events, key=day):
        members = tuple(group)
        lines = tuple(timeline_event(material, event, time_when(site, event)) for event in members)
        yield DayBlock(day_when(site, members[0]), lines)


def _paths(material: Material) -> Iterator[PathView]:
    site = material.site
    for place, path in enumerate(site.settings.home.paths):
        at = ("home", "paths", place)
        steps = (
            settings_link(step, site, material.addresses, *at, "steps", number)
            for number, step in enumerate(path.steps)
        )
        title = said(site, path.title, SETTINGS, *at, "title")
        yield PathView(title, counted(site, "home.minutes", path.minutes), tuple(steps))


def _doors(material: Material) -> Iterator[Door]:
    """Yield the ways into the parts of the documentary, with how much is there, then into its pages."""
    site = material.site
    counts = {
        "timeline": len(site.events),
        "people": len(site.people),
        "places": len(site.places),
        "figures": len(site.figures),
        "documents": len(site.documents),
    }
    for name, count in counts.items():
        if name in material.addresses.pages:
            words = counted(site, f"count.{name}", count)
            yield Door(material.addresses.pages[name], material.word(f"navigation.{name}"), words)
    for link in material.shell.pages:
        yield Door(link.url, link.text, "")
