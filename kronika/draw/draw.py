"""Every drawing of a documentary: pure functions from the site's values to SVG."""

from kronika.draw.bars import draw_bars
from kronika.draw.lifespans import draw_lifespans
from kronika.draw.maps import draw_followers, draw_locators, draw_maps, small_sheets
from kronika.draw.overview import draw_scales
from kronika.draw.ranges import draw_ranges
from kronika.draw.strip import draw_strip
from kronika.records.divisions import divisions, site_of
from kronika.records.rendered import Addresses, Drawing, Drawings, StripScale
from kronika.records.site import Site
from kronika.records.work import Each, compute_each


def draw_site(site: Site, addresses: Addresses, each: Each = compute_each) -> Drawings:
    """Return the timeline's strip, the charts of the figures that have one, the people's lifespans, and maps.

    Figures within events have their charts too, by their slugs.
    """
    figures = (*site.figures, *(figure for event in site.events for figure in event.inline_figures))
    ranges = {figure.slug: draw_ranges(figure, site) for figure in figures}
    bars = {figure.slug: draw_bars(figure, site) for figure in figures}
    sheets = small_sheets(site, each)
    locators = draw_locators(site, sheets, each)
    return Drawings(
        strip=draw_strip(site, addresses),
        ranges={slug: drawing for slug, drawing in ranges.items() if drawing is not None},
        bars={slug: drawing for slug, drawing in bars.items() if drawing is not None},
        lifespans=draw_lifespans(site, addresses),
        maps=draw_maps(site, addresses, each),
        locators=locators,
        followers=draw_followers(site, sheets, locators),
        scales=draw_scales(site),
        parts={part.name: _part(site_of(part, site), addresses) for part in divisions(site)},
    )


def _part(part: Site, addresses: Addresses) -> tuple[Drawing | None, tuple[StripScale, ...]]:
    """Return the strip and the scales of one page of a divided timeline."""
    return draw_strip(part, addresses), draw_scales(part)
