"""The maps of a documentary: each with the places that it is the best one for."""

from collections.abc import Mapping, Sequence

from markupsafe import Markup

from kronika.draw.maps.base import frame, grounds
from kronika.draw.maps.canvas import Canvas, Size, canvas_of
from kronika.draw.maps.graticule import degree_names
from kronika.draw.maps.ground_names import names_on, written
from kronika.draw.maps.insets import inner_maps, inset
from kronika.draw.maps.marks import Mark, labels_of, linked, mark_of
from kronika.draw.maps.names import place_names
from kronika.draw.maps.scale_bar import scale_bar
from kronika.draw.svg import drawing, group
from kronika.locales import list_words, plural_words
from kronika.records.geography import home_maps, worded
from kronika.records.model import Place, Ref
from kronika.records.rendered import Addresses, MapDrawing
from kronika.records.settings import Region
from kronika.records.site import Site
from kronika.records.work import Each, compute_each

WIDE = Size("wide", 720, 540, 0.3)
NARROW = Size("narrow", 284, 380, 0.35)
"""The style sheet shows one of the two, at these widths in pixels or wider: so no word is smaller than it is drawn, and
on a narrow screen there are fewer."""

LARGEST = 1.2
"""How much wider than that a drawing is shown at most, unless the style sheet says otherwise."""


def draw_maps(site: Site, addresses: Addresses, each: Each = compute_each) -> Mapping[str, MapDrawing]:
    """Return the map of each region by its id; none where there are no places, and so no page to show them on."""
    if "places" not in addresses.pages:
        return {}
    homes = home_maps(site.places, site.settings.regions)
    below = grounds(site.settings.regions, (WIDE, NARROW), site.maps, each)
    return {
        region.id: _draw(
            region, [place for place in site.places if homes.get(place.slug) == region.id], below, site, addresses
        )
        for region in site.settings.regions
    }


def _draw(
    region: Region,
    places: Sequence[Place],
    below: Mapping[tuple[str, str], Markup],
    site: Site,
    addresses: Addresses,
) -> MapDrawing:
    insets = inner_maps(region, site.settings.regions)
    title = site.catalogue.text("map.title", region=region.title)
    description = _description(places, insets, site)
    drawn = Markup("")
    for size in (WIDE, NARROW):
        canvas = canvas_of(region, size)
        drawn += drawing(
            (canvas.width, canvas.height),
            title,
            description,
            below[region.id, size.name],
            *_above(canvas, places, insets, site, addresses),
            frame(canvas),
            width=round(canvas.width * LARGEST),
            height=round(canvas.height * LARGEST),
            role="group",
            class_=f"map__drawing map__drawing--{size.name}",
            direction="ltr",
        )
    base = site.maps.get(region.base)
    note = worded(base.captions, site.language) if base else ""
    return MapDrawing(drawn, title, description, tuple(place.ref for place in places), note, region.id)


def _description(places: Sequence[Place], insets: Sequence[Region], site: Site) -> str:
    """Return what a map shows, in words."""
    language, catalogue = site.language, site.catalogue
    if not places:
        said = [catalogue.text("map.no-places")]
    else:
        names = list_words([place.name for place in places], language)
        said = [plural_words("map.places", len(places), catalogue, places=names)]
    if insets:
        titles = list_words([inner.title for inner in insets], language)
        said.append(plural_words("map.insets", len(insets), catalogue, maps=titles))
    return " ".join(said)


def _above(
    canvas: Canvas, places: Sequence[Place], insets: Sequence[Region], site: Site, addresses: Addresses
) -> tuple[Markup, ...]:
    """Return what stands above the ground; names are placed in the order of their weight."""
    marks = [mark_of(place, canvas) for place in _weightiest_first(places, site)]
    bar, bar_box = scale_bar(canvas, site.catalogue, [mark.whole_box for mark in marks])
    labels, room = labels_of(marks, bar_box, canvas.frame)
    links = [
        linked(mark, _words(mark, site), addresses.of(mark.place.ref), label)
        for mark, label in zip(marks, labels, strict=True)
    ]
    names = frozenset(place.name for place in places)
    maps = addresses.pages["places"]
    frames = [inset(inner, canvas, f"{maps}#map-{inner.id}", names, room) for inner in insets]
    base = site.maps.get(canvas.region.base)
    below = [*written(names_on(canvas, base, site.language), room)]
    if base is None:
        below += degree_names(canvas, site.catalogue, room)
    # The weightiest mark is drawn last, above the others.
    return group(below, class_="map__names"), bar, group(frames), group(reversed(links), class_="map__places")


def _weightiest_first(places: Sequence[Place], site: Site) -> list[Place]:
    """Return the places by how many events happened there, then by name as they come."""

    def weight(place: Place) -> int:
        return sum(mention.how == "place" for mention in site.mentions.get(Ref("place", place.slug), ()))

    return sorted(places, key=lambda place: -weight(place))


def _words(mark: Mark, site: Site) -> str:
    """Return what a mark is called where its label finds no room: the place's names."""
    _, now = place_names(mark.place)
    name = mark.place.name
    return site.catalogue.text("map.renamed", name=name, now=now) if now else name
