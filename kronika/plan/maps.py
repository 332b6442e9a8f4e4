"""Maps on pages: the large ones with their places as a list, and the small ones of places and events."""

from collections.abc import Iterator

from kronika.plan.map_days import Step, days_on
from kronika.plan.material import Material
from kronika.records.model import Ref
from kronika.records.site import SETTINGS
from kronika.records.views.maps import Follower, MapBlock
from kronika.records.views.parts import Hyperlink, Locator


def map_blocks(material: Material, steps: tuple[Step, ...]) -> Iterator[MapBlock]:
    """Yield the maps in the order of the settings, each with what happened there in each step."""
    for place, region in enumerate(material.site.settings.regions):
        drawing = material.drawings.maps.get(region.id)
        if drawing is not None:
            yield MapBlock(
                id=f"map-{region.id}",
                title=material.said(region.title, SETTINGS, "regions", place, "title"),
                drawing=drawing,
                note=drawing.note,
                places=tuple(material.link(ref) for ref in drawing.places),
                days=tuple(days_on(material, drawing, steps)),
            )


def locator_of(material: Material, ref: Ref) -> Locator | None:
    """Return the small map of a place or an event, if it has one."""
    drawing = material.drawings.locators.get(ref)
    return Locator(drawing, _whole(material, drawing.region)) if drawing else None


def followers_of(material: Material) -> Iterator[Follower]:
    """Yield the small maps that the events of a page lie on, in the order of the settings."""
    located = (material.drawings.locators.get(event.ref) for event in material.site.events)
    needed = {drawing.region for drawing in located if drawing is not None}
    for id_, drawing in material.drawings.followers.items():
        if id_ in needed:
            yield Follower(id_, drawing, _whole(material, id_))


def _whole(material: Material, id_: str) -> Hyperlink:
    """Return the way to the large map of a region."""
    titles = {
        region.id: material.said(region.title, SETTINGS, "regions", place, "title")
        for place, region in enumerate(material.site.settings.regions)
    }
    return Hyperlink(f"{material.addresses.pages['places']}#map-{id_}", titles[id_])
