"""The pages of places."""

from collections.abc import Iterator
from decimal import Decimal

from kronika.locales import number_words
from kronika.plan.links import outer_link
from kronika.plan.listing import ListPage, list_pages
from kronika.plan.map_days import map_steps, slider_steps
from kronika.plan.maps import locator_of, map_blocks
from kronika.plan.material import Material
from kronika.plan.parts import colophon, event_line, name_note, record_line, text_of
from kronika.records.model import Event, Place, Ref
from kronika.records.rendered import PageView
from kronika.records.views.lists import LineGroup
from kronika.records.views.parts import EventLine, Fact, FactLine, RecordLine
from kronika.records.views.places import PlacesView, PlaceView
from kronika.records.views.said import Said, joined


def places_pages(material: Material) -> Iterator[PageView]:
    """Yield the page of all places, if there are any; of very many, those of its parts too."""
    steps = map_steps(material)
    for page in list_pages(material, "places"):
        view = PlacesView(
            page=material.frame(page.here),
            title=page.here.title,
            script=material.assets.urls.get("js/map.js", ""),
            groups=tuple(place_groups(material, page)),
            steps=slider_steps(material, steps) if page.is_first else (),
            maps=tuple(map_blocks(material, steps)) if page.is_first else (),
            parts=page.parts,
            ways=page.ways,
        )
        yield PageView(page.here.path, "pages/places.html", view)


def place_groups(material: Material, page: ListPage) -> Iterator[LineGroup]:
    """Yield each place that holds others, with these, and the places that belong nowhere together at the end."""
    alone = []
    for place in material.site.places:
        if not page.has(place.ref):
            continue
        if place.slug in material.children:
            lines = (record_line(material, place), *_parts(material, place))
            yield LineGroup(place.slug, material.name(place), lines)
        elif not place.part_of:
            alone.append(record_line(material, place))
    if alone:
        yield LineGroup("elsewhere", material.word("places.elsewhere"), tuple(alone))


def place_view(material: Material, place: Place) -> PlaceView:
    """Return the page of one place."""
    return PlaceView(
        page=material.record_frame(place),
        title=material.name(place),
        name_note=name_note(material, place),
        summary=material.said(place.summary, place.ref, "summary"),
        locator=locator_of(material, place.ref),
        facts=tuple(_facts(material, place)),
        text=text_of(material, place.ref),
        events=tuple(_events(material, place)),
        parts=tuple(_parts(material, place)),
        colophon=colophon(material, place),
    )


def _parts(material: Material, place: Place) -> Iterator[RecordLine]:
    for slug in material.children.get(place.slug, ()):
        yield record_line(material, material.site.records[Ref("place", slug)])


def _facts(material: Material, place: Place) -> Iterator[Fact]:
    # A place that was always called the same says its name once: as its title, or as both where the title is another.
    renamed = {place.name_then, place.name_now} - {place.name, ""}
    kept = place.name_then == place.name_now
    apart = (("place.name-then", place.name_then), ("place.name-now", place.name_now))
    for key, name in (("place.name-both", place.name_then),) if kept else apart:
        if name and renamed:
            yield Fact(material.word(key), (FactLine(text=name),))
    if place.part_of:
        whole = material.link(Ref("place", place.part_of))
        yield Fact(material.word("place.part-of"), (FactLine(text=whole.text, url=whole.url),))
    if place.coordinates is not None:
        unchecked = material.word("place.unchecked") if place.checked in ("", "no") else ""
        note = joined((material.word(f"precision.{place.precision}"), unchecked))
        yield Fact(material.word("place.coordinates"), (FactLine(text=coordinate_words(material, place), note=note),))
    figures = tuple(material.link(ref) for ref in material.pointing(place.ref, "place") if ref.kind == "figure")
    if figures:
        lines = tuple(FactLine(text=link.text, url=link.url) for link in figures)
        yield Fact(material.word("place.figures"), lines)
    if place.same_as:
        yield Fact(material.word("record.same-as"), tuple(outer_link(url) for url in place.same_as))


def coordinate_words(material: Material, place: Place) -> Said:
    """Return a place's latitude and longitude (WGS 84, degrees) in words: "47.4933° N, 19.0551° E"."""
    assert place.coordinates is not None
    latitude, longitude = place.coordinates
    north = material.word("place.north" if latitude >= 0 else "place.south")
    east = material.word("place.east" if longitude >= 0 else "place.west")
    language = material.site.language
    return joined((_degrees(latitude, language), " ", north, ", ", _degrees(longitude, language), " ", east), "")


def _degrees(angle: float, language: str) -> str:
    return f"{number_words(Decimal(str(abs(angle))), language)}°"


def _events(material: Material, place: Place) -> Iterator[EventLine]:
    """Yield the events that took place there, with what the event says of the place."""
    for ref in material.pointing(place.ref, "place"):
        event = material.site.records[ref]
        if isinstance(event, Event):
            notes = [
                material.said(location.note, event.ref, "places", number, "note")
                for number, location in enumerate(event.places)
                if location.place == place.slug
            ]
            yield event_line(material, event, note=joined(notes))
