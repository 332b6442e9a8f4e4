"""The documentary as data: events, places and figures in the forms that other programs read."""

import csv
import json
from collections.abc import Iterator
from decimal import Decimal
from io import StringIO

from kronika.export.calendar import calendar
from kronika.export.works import csl_json, ris
from kronika.locales import record_words
from kronika.records.data import DATA_FILES
from kronika.records.edtf import Date, Interval
from kronika.records.files import OutputFile
from kronika.records.model import AnyRecord, Event, Figure, Place, Ref
from kronika.records.quantities import Number
from kronika.records.rendered import Addresses
from kronika.records.site import Site

COLUMNS = (
    "figure", "label", "unit", "estimate", "value", "low", "high", "at_least", "at_most", "about", "by", "as_of",
    "standing", "sources", "url",
)  # fmt: skip
"""The columns of `figures.csv`, one row for each estimate; the names are those of the front matter."""


def data_files(site: Site, addresses: Addresses) -> tuple[OutputFile, ...]:
    """Return the data of the documentary in its first language."""
    texts = {
        "events.json": _json({"events": [_event(site, addresses, event) for event in site.events]}),
        "timeline.json": _json(_timeline(site, addresses)),
        "events.ics": calendar(site, addresses),
        "places.geojson": _json(_places(site, addresses)),
        "figures.csv": _figures(site, addresses),
        "sources.json": _json(csl_json(site.sources)),
        "sources.ris": ris(site.sources),
    }
    return tuple(OutputFile(path, texts[path].encode()) for path in DATA_FILES)


def _event(site: Site, addresses: Addresses, event: Event) -> dict[str, object]:
    """Return an event as stated, in the names of the front matter, with its date in EDTF and in words."""
    return {
        "id": event.slug,
        "url": _url(addresses, event),
        "title": event.title,
        "summary": event.summary,
        "date": event.date.text,
        "date_label": record_words(site, event),
        "significance": event.significance,
        "certainty": event.certainty.level,
        "threads": list(event.threads),
        "people": [{"person": who.person, "role": who.role} for who in event.people],
        "places": [where.place for where in event.places],
        "figures": list(event.figures),
        "relations": [{"event": tie.event, "kind": tie.kind} for tie in event.relations],
        "sources": [citation.source for citation in event.sources],
    }


def _timeline(site: Site, addresses: Addresses) -> dict[str, object]:
    """Return the events as TimelineJS takes them; one whose date has no year there (a season, a set) is left out."""
    labels = {thread.id: thread.label for thread in site.settings.threads}
    slides = []
    for event in site.events:
        start, end = _ends(event)
        if start is None:
            continue
        link = f'<p><a href="{_url(addresses, event)}">{_url(addresses, event)}</a></p>'
        slide: dict[str, object] = {
            "unique_id": event.slug,
            "start_date": _moment(start),
            "display_date": record_words(site, event),
            "group": labels[event.threads[0]],
            "text": {"headline": _escaped(event.title), "text": f"<p>{_escaped(event.summary)}</p>{link}"},
        }
        if end is not None:
            slide["end_date"] = _moment(end)
        slides.append(slide)
    title = {"headline": _escaped(site.settings.title), "text": f"<p>{_escaped(site.settings.description)}</p>"}
    return {"title": {"text": title}, "events": slides}


def _ends(event: Event) -> tuple[Date | None, Date | None]:
    date = event.date
    if isinstance(date, Interval):
        return date.start or date.end, date.end if date.start else None
    return (date, None) if isinstance(date, Date) else (None, None)


def _moment(date: Date) -> dict[str, int]:
    # TimelineJS counts years as people do: there is no year 0.
    parts = {"year": date.year if date.year > 0 else date.year - 1}
    parts |= {name: value for name, value in (("month", date.month), ("day", date.day)) if value is not None}
    if date.clock is not None and date.clock.offset is None:
        parts |= {"hour": date.clock.hour, "minute": date.clock.minute}
    return parts


def _places(site: Site, addresses: Addresses) -> dict[str, object]:
    """Return the places with coordinates as GeoJSON (RFC 7946: longitude first)."""
    features = [each for place in site.places for each in _feature(addresses, place)]
    return {"type": "FeatureCollection", "features": features}


def _feature(addresses: Addresses, place: Place) -> Iterator[dict[str, object]]:
    if place.coordinates is None:
        return
    latitude, longitude = place.coordinates
    stated = {
        "name": place.name,
        "name_then": place.name_then,
        "name_now": place.name_now,
        "precision": place.precision,
        "url": _url(addresses, place),
    }
    yield {
        "type": "Feature",
        "id": place.slug,
        "geometry": {"type": "Point", "coordinates": [longitude, latitude]},
        "properties": {name: value for name, value in stated.items() if value},
    }


def _figures(site: Site, addresses: Addresses) -> str:
    """Return every estimate as a row of CSV (RFC 4180)."""
    text = StringIO()
    table = csv.writer(text)
    table.writerow(COLUMNS)
    for figure in site.figures:
        table.writerows(_rows(figure, _url(addresses, figure)))
    return text.getvalue()


def _rows(figure: Figure, url: str) -> Iterator[tuple[str, ...]]:
    for each in figure.estimates:
        numbers = (each.value, each.low, each.high, each.at_least, each.at_most)
        yield (
            figure.slug,
            figure.label,
            figure.unit,
            each.id,
            *(_digits(number) for number in numbers),
            "yes" if each.about else "",
            each.by,
            each.as_of.text if each.as_of else "",
            each.standing,
            " ".join(citation.source for citation in each.sources),
            url,
        )


def _digits(number: Number | None) -> str:
    return "" if number is None else format(number, "f") if isinstance(number, Decimal) else str(number)


def _url(addresses: Addresses, record: AnyRecord) -> str:
    return addresses.canonical(addresses.of(Ref(record.kind, record.slug)))


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
