"""The whole story to scale: lying for wide screens, standing for narrow ones; the style sheet shows one of them."""

from kronika.draw.scale import stages_of
from kronika.draw.strip_lying import lying_strip
from kronika.draw.strip_standing import standing_strip
from kronika.draw.strip_words import description
from kronika.records.rendered import Addresses, Drawing
from kronika.records.site import Site


def draw_strip(site: Site, addresses: Addresses) -> Drawing | None:
    """Return the timeline to scale, or None where there are no events."""
    if not site.events:
        return None
    stages = stages_of(site)
    words = (site.catalogue.text("strip.title"), description(stages, site))
    strips = [draw(stages, words, site, addresses) for draw in (lying_strip, standing_strip)]
    return Drawing(strips[0] + strips[1], *words)
