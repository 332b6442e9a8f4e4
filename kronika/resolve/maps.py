"""Problems of maps: extents that hold nothing, base layers that are not there, places that no map shows."""

from collections.abc import Iterator

from kronika.records.errors import Problem
from kronika.records.geography import lies_in
from kronika.records.model import Place, Ref
from kronika.records.settings import Region
from kronika.resolve.index import Index
from kronika.resolve.spelling import hint, spellings


def map_problems(index: Index) -> Iterator[Problem]:
    """Yield the problems of the maps in the settings, then those of places on none of them."""
    for number, region in enumerate(index.settings.regions):
        yield from _extent_problems(index, number, region)
        yield from _base_problems(index, number, region)
    yield from _places_on_no_map(index)


def _extent_problems(index: Index, number: int, region: Region) -> Iterator[Problem]:
    """Yield an extent that has no height or no width; one whose west is greater than its east crosses 180 degrees."""
    west, south, east, north = region.extent
    at = index.settings.positions.at("map", "regions", number, "extent")
    advice = "Write [west, south, east, north]."
    if south >= north:
        yield Problem(at, f"The map's south ({south:g}) is not less than its north ({north:g}).", advice, "map-extent")
    if west == east:
        yield Problem(at, f"The map's west and east are the same ({west:g}).", advice, "map-extent")


def _base_problems(index: Index, number: int, region: Region) -> Iterator[Problem]:
    if region.base and region.base not in index.maps and Ref("map", region.base) not in index.broken:
        otherwise = f"Add {region.base}.geojson, or leave 'base' out: then a net of degrees is drawn."
        advice = hint(region.base, spellings((name, name) for name in sorted(index.maps)), otherwise)
        at = index.settings.positions.at("map", "regions", number, "base")
        yield Problem(at, f"There is no base layer '{region.base}' in content/maps/.", advice, "unknown-base")


def _places_on_no_map(index: Index) -> Iterator[Problem]:
    regions = index.settings.regions
    for place in index.shown.values() if regions else ():
        if not isinstance(place, Place) or place.coordinates is None or not place.on_map:
            continue
        latitude, longitude = place.coordinates
        if not any(lies_in(region, longitude, latitude) for region in regions):
            stated = ", ".join(
                f"'{region.id}' at {index.settings.positions.at('map', 'regions', number)}"
                for number, region in enumerate(regions)
            )
            message = f"This place lies on none of the site's maps ({stated})."
            advice = "Correct the coordinates ([latitude, longitude]), widen a map, or write map: false."
            yield Problem(place.positions.at("coordinates"), message, advice, "off-map")
