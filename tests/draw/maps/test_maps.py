"""Maps as drawings: what is on them, where it stands, and where it leads."""

import re
from itertools import combinations
from math import dist
from xml.etree.ElementTree import Element

import pytest

from kronika.draw.maps import draw_followers, draw_locators, draw_maps, small_sheets
from kronika.records.model import Ref
from kronika.records.rendered import MapDrawing
from kronika.records.site import Site
from tests.support.drawn import SVG, addresses, elements
from tests.support.resolved import event, place, resolved, settings

REGIONS = """\
map:
  regions:
    - {id: bay, title: The bay, extent: [13.8, 40.5, 14.8, 41.0], base: coast}
    - {id: town, title: The town's streets, extent: [14.47, 40.74, 14.50, 40.76]}
    - {id: world, title: The world, extent: [-180, -60, 180, 85]}
"""
WORLD = settings(REGIONS)

COAST = """\
-- content/maps/coast.geojson --
{"type": "FeatureCollection", "caption": "Drawn by hand.", "features": [
{"type": "Feature", "properties": {"kind": "land"}, "geometry": {"type": "Polygon", "coordinates":
  [[[13, 40.6], [15, 40.6], [15, 42], [13, 42], [13, 40.6]]]}},
{"type": "Feature", "properties": {"kind": "river", "name": "Sarno", "name_then": "Sarnus", "label": [14.3, 40.9]},
  "geometry": {"type": "LineString", "coordinates": [[14.0, 40.9], [14.7, 40.9]]}},
{"type": "Feature", "properties": {"kind": "land", "name": "Campania"},
  "geometry": {"type": "Point", "coordinates": [14.0, 40.8]}}
]}
"""

PLACES = (
    place("pompeii", "coordinates: [40.75, 14.485]", "precision: town"),
    place("forum", "coordinates: [40.749, 14.484]", "part_of: pompeii"),
    place("theatre", "coordinates: [40.7488, 14.4885]", "part_of: pompeii", "precision: street"),
    place("misenum", "coordinates: [40.79, 14.09]", "precision: region"),
    place("byzantion", "coordinates: [41.01, 28.98]", "name_then: Byzantion", "name_now: İstanbul", "precision: town"),
    place("atlantis"),
)


@pytest.fixture(scope="module")
def maps() -> dict[str, MapDrawing]:
    site = resolved(WORLD, COAST, *PLACES)
    return dict(draw_maps(site, addresses(site)))


def wide(drawing: MapDrawing) -> Element:
    return elements(drawing.svg)[0]


def marked(svg: Element, class_: str) -> list[Element]:
    """Return the elements that have a class."""
    return [element for element in svg.iter() if class_ in element.get("class", "").split()]


def places(svg: Element) -> dict[str, Element]:
    """Return the links to places by their address."""
    return {link.get("href", ""): link for link in marked(svg, "map__place")}


def centre(svg: Element, url: str) -> tuple[float, float]:
    (ring,) = marked(places(svg)[url], "map__ring")
    return float(ring.get("cx", "")), float(ring.get("cy", ""))


def words(svg: Element) -> list[str]:
    return [text.text or "" for text in svg.iter(f"{SVG}text")]


def test_every_map_is_drawn_in_the_order_of_the_settings_for_wide_and_narrow_screens(
    maps: dict[str, MapDrawing],
) -> None:
    assert list(maps) == ["bay", "town", "world"]
    assert [svg.get("class") for svg in elements(maps["bay"].svg)] == [
        "map__drawing map__drawing--wide",
        "map__drawing map__drawing--narrow",
    ]


def test_a_map_says_what_it_is_and_what_is_marked_on_it(maps: dict[str, MapDrawing]) -> None:
    svg = wide(maps["bay"])
    assert svg.findtext(f"{SVG}title") == svg.get("aria-label") == "Map: The bay"
    assert svg.findtext(f"{SVG}desc") == (
        "2 places are marked: Misenum and Pompeii. A frame leads to a closer map: The town’s streets."
    )
    assert svg.get("role") == "group"


def test_each_place_is_a_link_on_the_map_that_shows_it_best(maps: dict[str, MapDrawing]) -> None:
    assert set(places(wide(maps["bay"]))) == {"/places/misenum/", "/places/pompeii/"}
    assert set(places(wide(maps["town"]))) == {"/places/forum/", "/places/theatre/"}
    assert set(places(wide(maps["world"]))) == {"/places/byzantion/"}
    assert maps["town"].places == (Ref("place", "forum"), Ref("place", "theatre"))


def test_the_sign_of_a_place_says_whose_it_is(maps: dict[str, MapDrawing]) -> None:
    town = places(wide(maps["town"]))
    assert {url: link.get("data-place") for url, link in town.items()} == {
        "/places/forum/": "forum",
        "/places/theatre/": "theatre",
    }


def test_a_mark_says_how_closely_the_place_is_known(maps: dict[str, MapDrawing]) -> None:
    bay, town = places(wide(maps["bay"])), places(wide(maps["town"]))
    assert marked(bay["/places/pompeii/"], "map__ring--town")
    assert marked(bay["/places/pompeii/"], "map__dot")
    assert marked(bay["/places/misenum/"], "map__ring--region")[0].get("stroke-dasharray")
    exact, street = (marked(town[f"/places/{name}/"], "map__ring")[0] for name in ("forum", "theatre"))
    assert not marked(wide(maps["town"]), "map__dot")
    assert float(exact.get("r", "")) < float(street.get("r", ""))


def test_a_place_that_was_renamed_bears_both_names(maps: dict[str, MapDrawing]) -> None:
    link = places(wide(maps["world"]))["/places/byzantion/"]
    assert [text.text for text in marked(link, "map__label")] == ["Byzantion"]
    assert [text.text for text in marked(link, "map__now")] == ["İstanbul"]
    assert link.findtext(f"{SVG}title") == "Byzantion (today İstanbul)"


def test_a_smaller_map_is_a_frame_that_leads_to_it(maps: dict[str, MapDrawing]) -> None:
    (frame,) = marked(wide(maps["bay"]), "map__inset-link")
    assert frame.get("href") == "/places/#map-town"
    (around,) = marked(wide(maps["world"]), "map__inset-link")
    assert around.get("href") == "/places/#map-bay"


def test_the_base_layer_lies_below_with_its_names_and_its_caption(maps: dict[str, MapDrawing]) -> None:
    svg = wide(maps["bay"])
    assert len(marked(svg, "map__land")) == len(marked(svg, "map__river")) == 1
    assert {"Campania", "Sarnus (Sarno)"} <= set(words(svg))
    assert maps["bay"].note == "Drawn by hand."


def test_without_a_base_layer_there_is_a_net_of_degrees(maps: dict[str, MapDrawing]) -> None:
    svg = wide(maps["town"])
    assert marked(svg, "map__net")
    assert "14.48° E" in words(svg)
    assert "40.75° N" in words(svg)
    assert not marked(wide(maps["bay"]), "map__net")
    assert {"0°", "30° N", "60° W", "180°"} <= set(words(wide(maps["world"])))


def test_degrees_are_written_as_the_language_writes_numbers() -> None:
    site = resolved(WORLD.replace("languages: [en]", "languages: [hu]"), COAST, *PLACES)
    assert "k. h. 14,48°" in words(wide(draw_maps(site, addresses(site))["town"]))


def test_the_scale_is_shown_where_it_holds(maps: dict[str, MapDrawing]) -> None:
    assert "500 m" in words(wide(maps["town"]))
    assert [word for word in words(wide(maps["bay"])) if word.endswith(" km")] == ["10 km"]
    assert not [word for word in words(wide(maps["world"])) if word.endswith("m")]


def test_nothing_on_a_map_has_a_style_of_its_own(maps: dict[str, MapDrawing]) -> None:
    for drawing in maps.values():
        assert " style=" not in drawing.svg
        assert " id=" not in drawing.svg
        assert "<style" not in drawing.svg


@pytest.mark.parametrize("count", [12, 80])
def test_words_never_stand_on_one_another_however_many_places_there_are(count: int) -> None:
    def spread(number: int) -> str:
        latitude, longitude = 40.51 + number * 0.377 % 0.48, 13.81 + number * 0.619 % 0.97
        return place(f"a-rather-long-name-{number}", f"coordinates: [{latitude:.4f}, {longitude:.4f}]")

    site = resolved(WORLD, COAST, *(spread(number) for number in range(count)))
    for svg in elements(draw_maps(site, addresses(site))["bay"].svg):
        assert len(places(svg)) == count
        boxes = [label_box(text) for text in marked(svg, "map__label")]
        assert len(boxes) > 3
        assert not [(box, other) for box, other in combinations(boxes, 2) if overlap(box, other)]


def label_box(text: Element) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of a label, in the narrow face that maps are set in."""
    x, y, size = (float(text.get(name, "")) for name in ("x", "y", "font-size"))
    width = 0.45 * size * len(text.text or "")
    left = x - width * {"middle": 0.5, "end": 1.0}.get(text.get("text-anchor", ""), 0.0)
    return left, y - 0.75 * size, left + width, y + 0.2 * size


def overlap(box: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return box[0] < other[2] and other[0] < box[2] and box[1] < other[3] and other[1] < box[3]


OCEAN = settings("map: {regions: [{id: fiji, title: Fiji and Samoa, extent: [175, -20, -169, -12]}]}")
ISLANDS = (
    place("suva", "coordinates: [-18.14, 178.44]"),
    place("taveuni", "coordinates: [-16.85, -179.97]"),
    place("apia", "coordinates: [-13.83, -171.76]"),
)


def test_places_on_both_sides_of_180_degrees_stand_side_by_side() -> None:
    site = resolved(OCEAN, *ISLANDS)
    svg = wide(draw_maps(site, addresses(site))["fiji"])
    suva, taveuni, apia = (centre(svg, f"/places/{name}/") for name in ("suva", "taveuni", "apia"))
    assert suva[0] < taveuni[0] < apia[0]
    # Suva and Apia lie 1,144 km apart, Suva and Taveuni 222 (haversine, sphere of 6,371 km).
    assert dist(suva, apia) / dist(suva, taveuni) == pytest.approx(1144 / 222, rel=0.05)
    assert {"180°", "175° W", "170° W"} <= set(words(svg))


def test_a_right_to_left_page_does_not_turn_the_map_around() -> None:
    site = resolved(OCEAN.replace("languages: [en]", "languages: [ar]"), *ISLANDS)
    assert wide(draw_maps(site, addresses(site))["fiji"]).get("direction") == "ltr"


def locators(*files: str) -> tuple[Site, dict[Ref, MapDrawing]]:
    site = resolved(WORLD, COAST, *PLACES, *files)
    return site, dict(draw_locators(site, small_sheets(site)))


def test_every_place_on_a_map_has_a_small_map_with_itself_marked() -> None:
    _, drawn = locators()
    assert Ref("place", "atlantis") not in drawn
    forum = drawn[Ref("place", "forum")]
    assert (forum.region, forum.places) == ("town", (Ref("place", "forum"),))
    (svg,) = elements(forum.svg)
    assert len(marked(svg, "map__ring")) == 1
    assert svg.get("role") == "img"
    assert svg.get("aria-label") == "Forum on the map “The town’s streets”"
    assert not list(svg.iter(f"{SVG}a"))


@pytest.mark.parametrize(
    ("stated", "region", "shown"),
    [
        ("forum, theatre", "town", ("forum", "theatre")),
        ("forum, misenum", "bay", ("forum", "misenum")),
        ("pompeii", "bay", ("pompeii",)),
        ("pompeii, theatre", "town", ("theatre",)),
        ("forum, byzantion", "world", ("forum", "byzantion")),
        ("atlantis, misenum", "bay", ("misenum",)),
    ],
)
def test_an_event_has_the_smallest_map_that_holds_its_places(stated: str, region: str, shown: tuple[str, ...]) -> None:
    _, drawn = locators(event("ash", f"places: [{stated}]"))
    found = drawn[Ref("event", "ash")]
    assert found.region == region
    assert found.places == tuple(Ref("place", slug) for slug in shown)
    assert len(re.findall('class="map__ring ', found.svg)) == len(shown)


def test_an_event_without_a_place_on_a_map_has_none() -> None:
    _, drawn = locators(event("ash"), event("flood", "places: [atlantis]"))
    assert not [ref for ref in drawn if ref.kind == "event"]


def test_a_map_that_follows_the_reading_has_the_marks_of_all_events_that_it_is_the_small_map_of() -> None:
    site, drawn = locators(
        event("ash", "places: [pompeii, theatre]"),
        event("flood", "places: [forum]"),
        event("fleet", "places: [misenum]"),
    )
    followers = draw_followers(site, small_sheets(site), drawn)
    assert {id_: drawing.places for id_, drawing in followers.items()} == {
        "bay": (Ref("place", "misenum"),),
        "town": (Ref("place", "forum"), Ref("place", "theatre")),
    }
    (svg,) = elements(followers["town"].svg)
    marks = marked(svg, "map__place")
    assert [(mark.get("data-place"), mark.findtext(f"{SVG}title")) for mark in marks] == [
        ("forum", "Forum"),
        ("theatre", "Theatre"),
    ]
    assert svg.get("aria-label") == "Map: The town’s streets"


def test_a_site_without_maps_draws_none() -> None:
    site = resolved(*PLACES)
    assert draw_maps(site, addresses(site)) == {}
    assert draw_locators(site, small_sheets(site)) == {}


def test_a_site_without_places_has_no_page_to_draw_maps_for() -> None:
    site = resolved(WORLD, COAST, event("ash"))
    assert draw_maps(site, addresses(site)) == {}
    assert draw_locators(site, small_sheets(site)) == {}
