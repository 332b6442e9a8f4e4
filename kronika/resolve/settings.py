"""Problems of site.yaml that need more than its form: languages, zones, periods, and the records it names."""

from collections.abc import Iterator, Sequence

from kronika.locales import is_known_language
from kronika.records.bounds import bounds, is_known_zone
from kronika.records.errors import At, Problem
from kronika.records.model import Document, Place, Ref
from kronika.records.settings import Label, Link, Period, Region, Settings
from kronika.records.zones import zone_names
from kronika.resolve.index import Index
from kronika.resolve.maps import map_problems
from kronika.resolve.references import field_problems, link_problems, prose_problems
from kronika.resolve.spelling import hint, spellings
from kronika.resolve.theme import theme_problems


def settings_problems(index: Index) -> Iterator[Problem]:
    """Yield the problems of the settings, and those of records against the settings alone."""
    settings = index.settings
    yield from _language_problems(index)
    yield from _zone_problems(index)
    labelled: dict[str, Sequence[Label | Period | Region]] = {
        "threads": settings.threads,
        "sides": settings.sides,
        "periods": settings.periods,
        "regions": settings.regions,
    }
    for name, items in labelled.items():
        yield from _doubled_ids(settings, name, items)
    yield from theme_problems(settings)
    yield from _period_problems(index)
    yield from _home_problems(index)
    for link in settings.navigation:
        yield from _link_problems(index, link)
    yield from map_problems(index)


def _language_problems(index: Index) -> Iterator[Problem]:
    settings = index.settings
    stated = [
        (language, settings.positions.at("languages", number)) for number, language in enumerate(settings.languages)
    ]
    first: dict[str, At] = {}
    for language, at in stated:
        if language in first:
            message = f"The language '{language}' is listed twice; the other is at {first[language]}."
            yield Problem(at, message, "Take one of them out.", "language-twice")
        first.setdefault(language, at)
    stated += [
        (document.original_language, document.positions.at("original_language"))
        for document in index.shown.values()
        if isinstance(document, Document) and document.original_language
    ]
    for language, at in stated:
        if not is_known_language(language):
            advice = "Write a BCP 47 code, as in 'en', 'hu' or 'pt-BR'."
            yield Problem(at, f"Unknown language '{language}'.", advice, "unknown-language")


def _zone_problems(index: Index) -> Iterator[Problem]:
    settings = index.settings
    stated = [(settings.timezone, settings.positions.at("timezone"))]
    stated += [
        (clock.timezone, settings.positions.at("clocks", number, "timezone"))
        for number, clock in enumerate(settings.clocks)
    ]
    stated += [
        (place.timezone, place.positions.at("timezone"))
        for place in index.shown.values()
        if isinstance(place, Place) and place.timezone
    ]
    unknown = [(zone, at) for zone, at in stated if not is_known_zone(zone)]
    if unknown:
        pairs = ((spelling, name) for name in sorted(zone_names()) for spelling in (name, name.rpartition("/")[2]))
        among = spellings(pairs)
        for zone, at in unknown:
            advice = hint(zone, among, "Write an IANA name, as in 'Europe/Rome'.")
            yield Problem(at, f"Unknown time zone '{zone}'.", advice, "unknown-timezone")


def _doubled_ids(settings: Settings, name: str, items: Sequence[Label | Period | Region]) -> Iterator[Problem]:
    path: tuple[str, ...] = ("map", "regions") if name == "regions" else (name,)
    first: dict[str, At] = {}
    for number, item in enumerate(items):
        at = settings.positions.at(*path, number, "id")
        if item.id in first:
            message = f"The id '{item.id}' stands twice in {name}; the other is at {first[item.id]}."
            yield Problem(at, message, "Give one of them another id.", "id-twice")
        first.setdefault(item.id, at)


def _period_problems(index: Index) -> Iterator[Problem]:
    """Yield periods that end before they begin, and those that begin before an earlier one has ended."""
    at = index.settings.positions.at
    spans: list[tuple[float, float, int]] = []
    for number, period in enumerate(index.settings.periods):
        start, end = period_span(period, index.zone)
        if start > end:
            message = f"The period '{period.id}' ends ({period.end}) before it begins ({period.start})."
            yield Problem(at("periods", number, "to"), message, "Correct one of the dates.", "span-reversed")
        else:
            spans.append((start, end, number))
    last_end, last_number = float("-inf"), -1
    for start, end, number in sorted(spans):
        if last_number >= 0 and start <= last_end:
            period, other = index.settings.periods[number], index.settings.periods[last_number]
            place = f"{other.end}, {at('periods', last_number, 'to')}"
            message = f"The period '{period.id}' begins ({period.start}) before '{other.id}' has ended ({place})."
            advice = "Both ends belong to a period: begin the next one a day, or a second, later."
            yield Problem(at("periods", number, "from"), message, advice, "periods-overlap")
        if end > last_end:
            last_end, last_number = end, number


def period_span(period: Period, zone: str) -> tuple[float, float]:
    """Return a period's first and last second; infinite where it is open."""
    start, end = bounds(period.start, zone).earliest, bounds(period.end, zone).latest
    return (float("-inf") if start is None else start), (float("inf") if end is None else end)


def _home_problems(index: Index) -> Iterator[Problem]:
    home, at = index.settings.home, index.settings.positions.at
    yield from prose_problems(index, home.lead)
    for kind, name, slugs in (("event", "key_events", home.key_events), ("figure", "key_figures", home.key_figures)):
        for number, slug in enumerate(slugs):
            yield from field_problems(index, Ref(kind, slug), at("home", name, number))
    for path in home.paths:
        for step in path.steps:
            yield from _link_problems(index, step)


def _link_problems(index: Index, link: Link) -> Iterator[Problem]:
    if link.reference is not None:
        yield from link_problems(index, link.reference)
