"""What a page tells machines of itself: JSON-LD in the words of schema.org."""

from collections.abc import Iterable, Mapping
from typing import Any

from kronika.plan.here import Here
from kronika.records.bounds import time_attribute
from kronika.records.edtf import Date, Edtf, Interval
from kronika.records.model import AnyRecord, Document, Event, Figure, Page, Person, Place, Ref
from kronika.records.rendered import Addresses
from kronika.records.site import Site
from kronika.records.views.frame import Frame

Thing = dict[str, Any]


def structured_data(site: Site, addresses: Addresses, here: Here, frame: Frame) -> Mapping[str, object] | None:
    """Return what the page is about and its breadcrumbs as one graph; None for a page without an address."""
    if not frame.canonical:
        return None
    things = []
    record = site.records.get(here.record) if here.record is not None else None
    if here.kind == "home":
        things.append(_website(site, frame))
    elif record is not None:
        things.append(_stated({**_thing(site, addresses, record), **_common(site, record, frame)}))
    if frame.breadcrumbs:
        things.append(_breadcrumbs(addresses, here, frame))
    return {"@context": "https://schema.org", "@graph": things} if things else None


def _website(site: Site, frame: Frame) -> Thing:
    return _stated(
        {
            "@type": "WebSite",
            "name": site.settings.title,
            "alternateName": site.settings.subtitle,
            "description": site.settings.description,
            "url": frame.canonical,
            "inLanguage": site.language,
            "license": frame.footer.license_url,
            "editor": [{"@type": "Person", "name": name} for name in site.settings.editors],
        }
    )


def _common(site: Site, record: AnyRecord, frame: Frame) -> Thing:
    """Return what is said of every record. A thing of the world has a page about it; a work is the page itself."""
    known: Thing = {"name": record.name, "description": record.summary, "url": frame.canonical}
    if isinstance(record, Page | Figure | Document):
        updated = time_attribute(record.updated) if record.updated else ""
        language = site.language_of(record.ref, "body")
        known |= {"inLanguage": language, "license": frame.footer.license_url, "dateModified": updated}
    if isinstance(record, Document):
        known["license"] = ""  # its rights are its own, and are said in words
    return known


def _thing(site: Site, addresses: Addresses, record: AnyRecord) -> Thing:
    match record:
        case Event():
            start, end = _ends(record.date)
            places = [site.records[Ref("place", at.place)] for at in record.places]
            performers = [_named(addresses, "Person", site.records[Ref("person", who.person)]) for who in record.people]
            where = [_place(addresses, place) for place in places if isinstance(place, Place)]
            return {"@type": "Event", "startDate": start, "endDate": end, "location": where, "contributor": performers}
        case Person():
            born, died = (_ends(life.date)[0] if life else "" for life in (record.born, record.died))
            names = [name for name in (record.native_name, *record.other_names) if name]
            known = {"alternateName": names, "birthDate": born, "deathDate": died, "sameAs": list(record.same_as)}
            return {"@type": "Person", **known}
        case Place():
            return {**_place(addresses, record), "sameAs": list(record.same_as)}
        case Figure():
            return {"@type": "Dataset", "measurementTechnique": record.unit, "temporalCoverage": _span(record.period)}
        case Document():
            author = record.author.text if record.author else ""
            if record.author and record.author.slug:
                author = site.records[Ref("person", record.author.slug)].name
            created = _ends(record.date)[0] if record.date else ""
            return {"@type": "CreativeWork", "dateCreated": created, "creator": author, "genre": record.document_kind}
        case Page():
            authors = [{"@type": "Person", "name": name} for name in record.authors or site.settings.editors]
            return {"@type": "Article", "headline": record.title, "author": authors}
        case _:
            return {"@type": "CreativeWork"}


def _place(addresses: Addresses, place: Place) -> Thing:
    geo = None
    if place.coordinates is not None:
        latitude, longitude = place.coordinates
        geo = {"@type": "GeoCoordinates", "latitude": latitude, "longitude": longitude}
    return _stated({**_named(addresses, "Place", place), "alternateName": place.name_then, "geo": geo})


def _named(addresses: Addresses, kind: str, record: AnyRecord) -> Thing:
    return {"@type": kind, "name": record.name, "url": addresses.canonical(addresses.of(record.ref))}


def _breadcrumbs(addresses: Addresses, here: Here, frame: Frame) -> Thing:
    ways = [(str(link.text), addresses.canonical(link.url)) for link in frame.breadcrumbs]
    steps = [
        {"@type": "ListItem", "position": place, "name": name, "item": url}
        for place, (name, url) in enumerate((*ways, (str(here.title), frame.canonical)), 1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": steps}


def _ends(date: Edtf) -> tuple[str, str]:
    """Return the first and last day of a date in ISO 8601, as far as HTML has a form for them."""
    if isinstance(date, Interval):
        start, end = ((time_attribute(one) or "" if one is not None else "") for one in (date.start, date.end))
        return start, end
    written = time_attribute(date) or "" if isinstance(date, Date) else ""
    return written, written


def _span(period: Edtf | None) -> str:
    start, end = _ends(period) if period is not None else ("", "")
    return start if start == end else f"{start or '..'}/{end or '..'}"


def _stated(thing: Mapping[str, Any]) -> Thing:
    """Return what is there."""
    return {key: value for key, value in thing.items() if _is_there(value)}


def _is_there(value: object) -> bool:
    return value is not None and value != "" and not (isinstance(value, Iterable) and not list(value))
