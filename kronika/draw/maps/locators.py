"""Locator maps: small, for the margin of a page, with its place or places marked."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from kronika.draw.maps.base import frame, grounds
from kronika.draw.maps.canvas import Canvas, Size, canvas_of
from kronika.draw.maps.graticule import degree_names
from kronika.draw.maps.ground_names import GroundName, names_on, written
from kronika.draw.maps.marks import labels_of, mark_of, sign
from kronika.draw.maps.room import Room
from kronika.draw.svg import drawing, element, group
from kronika.locales import list_words
from kronika.records.catalogue import Catalogue
from kronika.records.geography import home_maps, maps_of, smallest_first, worded
from kronika.records.model import Place, Ref
from kronika.records.rendered import MapDrawing
from kronika.records.settings import Region
from kronika.records.site import Site
from kronika.records.work import Each, compute_each

SMALL = Size("small", 216, 200, 0.4)
"""As wide in pixels as the margin for notes, or narrower than it is shown."""


@dataclass(frozen=True)
class Sheet:
    """A map at its small size, before anything is marked on it; `note` is what its base layer says of itself."""

    canvas: Canvas
    ground: Markup
    names: tuple[GroundName, ...]
    note: str


def small_sheets(site: Site, each: Each = compute_each) -> Mapping[str, Sheet]:
    """Return every map of the settings at its small size, by id."""
    below = grounds(site.settings.regions, (SMALL,), site.maps, each)
    return {region.id: _sheet(region, below[region.id, SMALL.name], site) for region in site.settings.regions}


def draw_locators(site: Site, sheets: Mapping[str, Sheet], each: Each = compute_each) -> Mapping[Ref, MapDrawing]:
    """Return the small map of each place and each event that has one."""
    regions = smallest_first(site.settings.regions)
    homes = home_maps(site.places, regions)
    on_map: dict[str, dict[Ref, tuple[Place, ...]]] = {}
    for ref, places in _marked(site, homes):
        id_ = _map_for(places, homes, regions)
        on_map.setdefault(id_, {})[ref] = tuple(
            place for place in places if maps_of(place, [sheets[id_].canvas.region])
        )
    drawn: dict[Ref, MapDrawing] = {}
    for id_, shown in on_map.items():
        sheet = sheets[id_]
        catalogue = None if sheet.canvas.region.base in site.maps else site.catalogue
        basis = repr((sheet.canvas.region, sheet.canvas.size, sheet.names, catalogue))
        above = each(_above, shown.values(), (sheet, catalogue), basis)
        drawn |= {ref: _draw(sheet, shown[ref], marked, site) for ref, marked in zip(shown, above, strict=True)}
    return drawn


def draw_followers(
    site: Site, sheets: Mapping[str, Sheet], locators: Mapping[Ref, MapDrawing]
) -> Mapping[str, MapDrawing]:
    """Return the small maps that events lie on, by id, each with the mark of every place that one of them shows.

    They stand in for the locators where a page goes from event to event: its script shows the marks of one.
    """
    shown: dict[str, dict[Ref, None]] = {region.id: {} for region in site.settings.regions}
    for ref, locator in locators.items():
        if ref.kind == "event":
            shown[locator.region] |= dict.fromkeys(locator.places)
    return {id_: _follower(sheets[id_], tuple(refs), site) for id_, refs in shown.items() if refs}


def _sheet(region: Region, ground: Markup, site: Site) -> Sheet:
    canvas, base = canvas_of(region, SMALL), site.maps.get(region.base)
    note = worded(base.captions, site.language) if base else ""
    return Sheet(canvas, ground, names_on(canvas, base, site.language), note)


def _marked(site: Site, homes: Mapping[str, str]) -> Iterator[tuple[Ref, tuple[Place, ...]]]:
    """Yield every place and event that has a place on a map, with those places."""
    places = {place.slug: place for place in site.places if place.slug in homes}
    for place in places.values():
        yield place.ref, (place,)
    for event in site.events:
        there = tuple(places[location.place] for location in event.places if location.place in places)
        closer = _without_wholes(there, site)
        if closer:
            yield event.ref, closer


def _without_wholes(places: Sequence[Place], site: Site) -> tuple[Place, ...]:
    """Return the places but for those of which another one is a part: the part says more closely where it was."""
    wholes: set[str] = set()
    for place in places:
        part: Place | None = place
        while part is not None and part.part_of and part.part_of not in wholes:
            wholes.add(part.part_of)
            whole = site.records.get(Ref("place", part.part_of))
            part = whole if isinstance(whole, Place) else None
    return tuple(place for place in places if place.slug not in wholes)


def _map_for(places: Sequence[Place], homes: Mapping[str, str], regions: Sequence[Region]) -> str:
    """Return the smallest map (`regions` has them in that order) that holds most of the places.

    None of them is to stand as a point on a map of its own streets.
    """
    order = {region.id: number for number, region in enumerate(regions)}
    holding: dict[str, int] = {}
    for place in places:
        for region in maps_of(place, regions):
            if order[region.id] >= order[homes[place.slug]]:
                holding[region.id] = holding.get(region.id, 0) + 1
    return min(holding, key=lambda id_: (-holding[id_], order[id_]))


def _draw(sheet: Sheet, places: Sequence[Place], above: tuple[Markup, Markup], site: Site) -> MapDrawing:
    canvas, region = sheet.canvas, sheet.canvas.region
    names = list_words([place.name for place in places], site.language)
    title = site.catalogue.text("map.locator", places=names, region=region.title)
    description = site.catalogue.text("map.locator-description", places=names, region=region.title)
    svg = drawing(
        (canvas.width, canvas.height),
        title,
        description,
        sheet.ground,
        *above,
        frame(canvas),
        width=round(canvas.width),
        height=round(canvas.height),
        class_="map__drawing map__drawing--small",
        direction="ltr",
    )
    return MapDrawing(svg, title, description, tuple(place.ref for place in places), sheet.note, region.id)


def _follower(sheet: Sheet, refs: tuple[Ref, ...], site: Site) -> MapDrawing:
    canvas, region = sheet.canvas, sheet.canvas.region
    title = site.catalogue.text("map.title", region=region.title)
    description = site.catalogue.text("map.follows")
    places = [place for place in site.places if place.ref in refs]
    marks = [
        element(
            "g", element("title", place.name), sign(mark_of(place, canvas)), class_="map__place", data_place=place.slug
        )
        for place in places
    ]
    svg = drawing(
        (canvas.width, canvas.height),
        title,
        description,
        sheet.ground,
        group(written(sheet.names, Room(canvas.frame)), class_="map__names"),
        group(marks, class_="map__places"),
        frame(canvas),
        width=round(canvas.width),
        height=round(canvas.height),
        class_="map__drawing map__drawing--small",
        direction="ltr",
    )
    return MapDrawing(svg, title, description, tuple(place.ref for place in places), sheet.note, region.id)


def _above(given: tuple[Sheet, Catalogue | None], places: tuple[Place, ...]) -> tuple[Markup, Markup]:
    """Return the names and the places of a map; with a catalogue, the names are those of degrees."""
    sheet, catalogue = given
    canvas = sheet.canvas
    marks = [mark_of(place, canvas) for place in places]
    labels, room = labels_of(marks, (), canvas.frame)
    labelled = [sign(mark) + label for mark, label in zip(marks, labels, strict=True)]
    names = [*written(sheet.names, room)]
    if catalogue is not None:
        names += degree_names(canvas, catalogue, room)
    return group(names, class_="map__names"), group(labelled, class_="map__places")
