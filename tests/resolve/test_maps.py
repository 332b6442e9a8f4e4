"""What is told of maps: their extents, their base layers, and places that none of them shows."""

from tests.support.resolved import place, problems_in, resolved, settings

COAST = """\
-- content/maps/coast.geojson --
{"type": "FeatureCollection", "features": []}
"""


def maps(*regions: str) -> str:
    """Return settings with maps; the first stands in line 10."""
    return settings("map:", "  regions:", *(f"    - {region}" for region in regions))


def test_an_extent_has_a_height_and_a_width() -> None:
    text = maps(
        "{id: flat, title: Flat, extent: [10, 41, 20, 40]}",
        "{id: thin, title: Thin, extent: [10, 40, 10, 41]}",
    )
    assert problems_in(text) == (
        "site.yaml:10:39: The map's south (41) is not less than its north (40).\n"
        "  hint: Write [west, south, east, north].\n"
        "site.yaml:11:39: The map's west and east are the same (10).\n"
        "  hint: Write [west, south, east, north]."
    )


def test_a_map_may_cross_180_degrees_or_go_all_around() -> None:
    text = maps(
        "{id: ocean, title: The ocean, extent: [170, -30, -170, 0]}",
        "{id: world, title: The world, extent: [-180, -60, 180, 85]}",
    )
    resolved(text, place("suva", "coordinates: [-18.14, 178.44]"), place("apia", "coordinates: [-13.83, -171.76]"))


def test_an_unknown_base_layer_is_told_with_the_nearest_name() -> None:
    text = maps("{id: bay, title: The bay, extent: [13, 40, 15, 41], base: coats}")
    assert problems_in(text, COAST) == (
        "site.yaml:10:65: There is no base layer 'coats' in content/maps/.\n  hint: Did you mean 'coast'?"
    )
    assert problems_in(text) == (
        "site.yaml:10:65: There is no base layer 'coats' in content/maps/.\n"
        "  hint: Add coats.geojson, or leave 'base' out: then a net of degrees is drawn."
    )


def test_a_base_layer_that_could_not_be_read_is_no_second_problem() -> None:
    text = maps("{id: bay, title: The bay, extent: [13, 40, 15, 41], base: coast}")
    told = problems_in(text, "-- content/maps/coast.geojson --\n{}\n")
    assert "base layer" not in told


def test_the_base_layers_go_with_the_site() -> None:
    text = maps("{id: bay, title: The bay, extent: [13, 40, 15, 41], base: coast}")
    assert list(resolved(text, COAST).maps) == ["coast"]
