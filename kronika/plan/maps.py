"""Maps on pages: the large ones with their places as a list, and the small ones of places and events."""

from collections.abc import Iterator

from kronika.plan.map_days import Step, days_on
from kronika.plan.material import Material
from kronika.records.model import Ref
from kronika.records.site import SETTINGS
from kronika.records.views.maps import MapBlock
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
    if drawing is None:
        return None
    titles = {
        region.id: material.said(region.title, SETTINGS, "regions", place, "title")
        for place, region in enumerate(material.site.settings.regions)
    }
    url = f"{material.addresses.pages['places']}#map-{drawing.region}"
    return Locator(drawing, Hyperlink(url, titles[drawing.region]))
