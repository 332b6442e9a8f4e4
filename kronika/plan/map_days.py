"""What happened on the maps as the days pass: the steps of their slider, and a list for each map."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kronika.locales import short_day_words
from kronika.plan.material import Material
from kronika.plan.words import counted, day_key, day_when, event_when, time_when, when
from kronika.records.bounds import day_of
from kronika.records.divisions import divisions
from kronika.records.edtf import Date, dates_in, parse_edtf
from kronika.records.edtf_error import written_year
from kronika.records.model import Event, Ref
from kronika.records.rendered import MapDrawing
from kronika.records.site import Site
from kronika.records.views.maps import MapDay, MapEvent, MapStep
from kronika.records.views.parts import When
from kronika.records.views.said import Said

MOST_STEPS = 120
"""A slider of more steps than these goes by months, and one of more months by years."""


@dataclass(frozen=True)
class Step:
    """The events of a day that have a place on a map, or of a month or year.

    `day` is given where it is one ("1969-07-20"); `month` and `year` are those it lies in, as far as they are known.
    """

    id: str
    when: When
    events: tuple[Event, ...]
    day: str
    month: str
    year: str


def map_steps(material: Material) -> tuple[Step, ...]:
    """Return the days on which something happened on a map, in order; months or years where the days are too many.

    Where the timeline is too long for one page, so is the list of all this: there are none.
    """
    site = material.site
    if divisions(site):
        return ()
    marked = _marked(material)
    events = [event for event in site.events if any(location.place in marked for location in event.places)]
    days = _grouped(events, lambda event: day_key(site, event))
    if len(days) <= MOST_STEPS:
        return tuple(_step(site, id, group, day_when(site, group[0])) for id, group in days.items())
    months = _grouped(events, lambda event: _coarser(site, event, by_month=True))
    years = _grouped(events, lambda event: _coarser(site, event, by_month=False))
    steps = months if len(months) <= MOST_STEPS else years
    return tuple(_step(site, id, group, when(site, parse_edtf(id))) for id, group in steps.items())


def _grouped(events: list[Event], key: Callable[[Event], str]) -> dict[str, list[Event]]:
    """Return events by their key, in the order of each key's first event."""
    groups: dict[str, list[Event]] = {}
    for event in events:
        groups.setdefault(key(event), []).append(event)
    return groups


def _step(site: Site, id: str, events: list[Event], words: When) -> Step:
    month, year = (_coarser(site, events[0], by_month=by_month) for by_month in (True, False))
    return Step(id, words, tuple(events), id if id == _day(site, events[0]) else "", month, year)


def _coarser(site: Site, event: Event, *, by_month: bool) -> str:
    """Return the month or the year that an event begins in ("1969-07", "1969"), as far as its date says it."""
    day = _day(site, event)
    date = parse_edtf(day) if day else dates_in(event.date)[0]
    assert isinstance(date, Date)  # a day is one
    if date.unspecified in ("decade", "century"):
        return date.text
    # A month of a year beyond four digits has no form in EDTF.
    month = f"-{date.month:02d}" if by_month and date.month and abs(date.year) <= 9999 else ""
    return f"{written_year(date.year)}{month}"


def _day(site: Site, event: Event) -> str:
    return day_of(event.date, site.zones[event.slug], site.settings.timezone) or ""


def _marked(material: Material) -> frozenset[str]:
    """Return the slugs of the places that stand on a map."""
    return frozenset(ref.slug for drawing in material.drawings.maps.values() for ref in drawing.places)


def slider_steps(material: Material, steps: tuple[Step, ...]) -> tuple[MapStep, ...]:
    """Return the steps of the slider, the first for the whole time; none if there are not two to choose from."""
    if len(steps) < 2:
        return ()
    site, marked = material.site, _marked(material)

    def shown(events: tuple[Event, ...]) -> Said:
        places = {location.place for event in events for location in event.places} & marked
        counts = (("timeline", len(events)), ("places", len(places)))
        told, there = (counted(site, f"count.{name}", count) for name, count in counts)
        return material.word("map.shown", events=told, places=there)

    everything = tuple(event for step in steps for event in step.events)
    whole = MapStep("", material.word("timeline.whole"), len(everything), shown(everything))
    befores = (None, *steps[:-1])
    return (
        whole,
        *(
            MapStep(step.id, step.when.text, len(step.events), shown(step.events), *_marks(site, step, before))
            for step, before in zip(steps, befores, strict=True)
        ),
    )


def _marks(site: Site, step: Step, before: Step | None) -> tuple[Said, Said]:
    """Return what the scale says where another year begins, and where another month does within a year."""
    if before is None or step.year != before.year:
        return when(site, parse_edtf(step.year)).text, ""
    return "", short_day_words(step.day, site.language) if step.day and step.month != before.month else ""


def days_on(material: Material, drawing: MapDrawing, steps: tuple[Step, ...]) -> Iterator[MapDay]:
    """Yield what happened at the places of one map, step by step."""
    marked = {ref.slug for ref in drawing.places}
    for step in steps:
        there = [(event, dict.fromkeys(at.place for at in event.places if at.place in marked)) for event in step.events]
        events = tuple(_event(material, event, tuple(slugs), step) for event, slugs in there if slugs)
        if events:
            places = dict.fromkeys(slug for _, slugs in there for slug in slugs)
            yield MapDay(step.id, step.when, events, " ".join(places))


def _event(material: Material, event: Event, slugs: tuple[str, ...], step: Step) -> MapEvent:
    """Return an event of a step: under a day with its hours, under a month or a year with its whole date."""
    site = material.site
    by_day = step.id == day_key(site, event)
    return MapEvent(
        url=material.addresses.of(event.ref),
        title=material.name(event),
        when=time_when(site, event) if by_day else event_when(site, event),
        significance=event.significance,
        places=tuple(material.link(Ref("place", slug)) for slug in slugs),
    )
