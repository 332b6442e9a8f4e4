"""A small documentary, ready to be planned."""

from functools import cache

from kronika.address import address_site
from kronika.plan.material import Material, gather
from kronika.records.model import AnyRecord
from kronika.records.settings import Settings
from kronika.resolve import resolve_site
from tests.support.eruption import RECORDS, SETTINGS, eruption
from tests.support.plain import ASSETS, plain_bodies, plain_drawings


def material(settings: Settings = SETTINGS, records: tuple[AnyRecord, ...] = RECORDS) -> Material:
    """Return the material for the pages of the eruption, or of one with other settings or records."""
    site, problems = resolve_site(eruption(settings, records))
    assert problems == ()
    addresses, _ = address_site(site, site.settings.url)
    return gather(site, addresses, plain_drawings(site), plain_bodies(site), ASSETS)


@cache
def whole() -> Material:
    """Return the material of the whole eruption."""
    return material()
