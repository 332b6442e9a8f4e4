"""Base layers of maps: what is read of GeoJSON, and what is told of what is wrong in it."""

import json
from pathlib import Path
from typing import Any

import pytest

from kronika.parse import parse_documents
from kronika.parse.geojson import read_base_map
from kronika.records.files import SourceFile
from kronika.records.geography import BaseMap
from kronika.records.model import Ref
from tests.support.sites import site

MAPS = Path(__file__).parents[2] / "content" / "maps"


def read(text: str) -> BaseMap:
    base, problems = read_base_map(SourceFile("content/maps/town.geojson", text.encode()), "town")
    assert base is not None, problems
    return base


def told(text: str) -> list[str]:
    base, problems = read_base_map(SourceFile("content/maps/town.geojson", text.encode()), "town")
    assert base is None
    return [str(problem) for problem in problems]


def collection(properties: Any, type_: str, coordinates: Any) -> str:
    geometry = {"type": type_, "coordinates": coordinates}
    feature = {"type": "Feature", "properties": properties, "geometry": geometry}
    return json.dumps({"type": "FeatureCollection", "features": [feature]})


def only(properties: Any, type_: str, coordinates: Any) -> str:
    """Return the one problem of a map with one feature, without its place."""
    (problem,) = told(collection(properties, type_, coordinates))
    return problem.partition(": ")[2]


SQUARE = [[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]]
HOLE = [[0.5, 0.5], [0.5, 1], [1, 1], [0.5, 0.5]]


def test_a_polygon_becomes_an_area_with_its_rings() -> None:
    (feature,) = read(collection({"kind": "land"}, "Polygon", [SQUARE, HOLE])).features
    assert feature.kind == "land"
    assert feature.form == "area"
    assert feature.lines[0] == ((0.0, 0.0), (2.0, 0.0), (2.0, 2.0), (0.0, 2.0), (0.0, 0.0))
    assert len(feature.lines) == 2


def test_the_parts_of_many_polygons_and_of_many_lines_belong_to_one_feature() -> None:
    (land,) = read(collection({"kind": "land"}, "MultiPolygon", [[SQUARE], [SQUARE, HOLE]])).features
    (river,) = read(collection({"kind": "river"}, "MultiLineString", [[[0, 0], [1, 1]], [[3, 3], [4, 4]]])).features
    assert len(land.lines) == 3
    assert river.lines == (((0.0, 0.0), (1.0, 1.0)), ((3.0, 3.0), (4.0, 4.0)))


def test_names_are_kept_by_language_and_by_time() -> None:
    properties = {"kind": "river", "name": "Tiber", "name:it": "Tevere", "name_then": "Tiberis", "label": [12.4, 41.9]}
    (river,) = read(collection(properties, "LineString", [[12, 42], [12.5, 41.7]])).features
    assert river.names == {"": "Tiber", "it": "Tevere"}
    assert river.names_then == {"": "Tiberis"}
    assert river.label == (12.4, 41.9)


def test_a_point_is_where_a_name_stands() -> None:
    (sea,) = read(collection({"kind": "water", "name": "Tyrrhenian Sea"}, "Point", [12, 40, -3000])).features
    assert (sea.form, sea.lines, sea.label) == ("point", (), (12.0, 40.0))


def test_features_come_in_the_order_they_are_drawn_in() -> None:
    features = [
        {"type": "Feature", "properties": {"kind": kind}, "geometry": {"type": type_, "coordinates": coordinates}}
        for kind, type_, coordinates in (
            ("bridge", "LineString", [[0, 0], [1, 1]]),
            ("river", "LineString", [[0, 1], [1, 0]]),
            ("land", "Polygon", [SQUARE]),
        )
    ]
    base = read(json.dumps({"type": "FeatureCollection", "features": features}))
    assert [feature.kind for feature in base.features] == ["land", "river", "bridge"]


def test_foreign_members_are_passed_over_and_the_caption_is_kept() -> None:
    base = read('{"type": "FeatureCollection", "provenance": "Ours.", "caption": "A plan.", "features": []}')
    assert base.captions == {"": "A plan."}


def test_a_feature_without_a_geometry_draws_nothing() -> None:
    feature = '{"type": "Feature", "properties": null, "geometry": null}'
    assert read(f'{{"type": "FeatureCollection", "features": [{feature}]}}').features == ()


def test_what_is_not_json_is_told_with_its_place() -> None:
    assert told('{"type": "FeatureCollection",\n "features": [}') == [
        "content/maps/town.geojson:2:15: This is not JSON: '}' stands where a value should stand."
    ]


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("[]", "1:1", "A base map should be a mapping, not a list."),
        ('{"type": "Feature"}', "1:10", "The 'type' should be 'FeatureCollection' here."),
        ("{}", "1:1", "The 'type' should be 'FeatureCollection' here."),
        ('{"type": "FeatureCollection"}', "1:1", "A FeatureCollection has a list of 'features'."),
        ('{"type": "FeatureCollection", "features": {}}', "1:43", "A FeatureCollection has a list of 'features'."),
        ('{"type":"FeatureCollection","features":[7]}', "1:41", "An entry of 'features' should be a mapping, not '7'."),
        ('{"type": "FeatureCollection", "caption": 7, "features": []}', "1:42", "'caption' should be text, not '7'."),
    ],
)  # fmt: skip
def test_a_file_of_another_form_is_told(text: str, place: str, message: str) -> None:
    assert told(text) == [f"content/maps/town.geojson:{place}: {message}"]


def test_a_feature_says_its_kind() -> None:
    assert only({}, "Polygon", [SQUARE]) == (
        "The feature does not say its 'kind' in 'properties'.\n"
        "  hint: One of: land, area, lake, water, river, border, road, boulevard, bridge."
    )
    assert only({"kind": "rivr"}, "Polygon", [SQUARE]) == (
        "There is no kind of feature 'rivr'.\n  hint: Did you mean 'river'?"
    )


def test_a_kind_is_drawn_from_areas_or_from_lines() -> None:
    assert only({"kind": "river"}, "Polygon", [SQUARE]) == "The kind 'river' is drawn as a line, not as a Polygon."
    assert only({"kind": "land"}, "LineString", SQUARE) == "The kind 'land' is drawn as a polygon, not as a LineString."


def test_a_geometry_that_cannot_be_drawn_is_told() -> None:
    assert only({"kind": "land"}, "Polygn", [SQUARE]) == (
        "A geometry of type 'Polygn' cannot be drawn.\n  hint: Did you mean 'Polygon'?"
    )
    assert only({"kind": "land"}, "GeometryCollection", []).startswith(
        "A geometry of type 'GeometryCollection' cannot be drawn.\n"
        "  hint: These can be: Point, LineString, MultiLineString, Polygon, MultiPolygon."
    )


@pytest.mark.parametrize("position", [[1], 1, "1, 2", [1, "2"], [1, None], [1, True], [], {}])
def test_a_position_is_two_numbers(position: object) -> None:
    assert only({"kind": "river"}, "LineString", [[0, 0], position]) == (
        "A position is a list of two numbers: longitude, latitude.\n  hint: For example: [14.43, 40.82]"
    )


@pytest.mark.parametrize(
    ("position", "message"),
    [
        ([180.5, 0], "The longitude 180.5 lies outside -180 to 180 degrees."),
        ([0, 90.1], "The latitude 90.1 lies outside -90 to 90 degrees."),
        ([0, -4e5], "The latitude -400000.0 lies outside -90 to 90 degrees."),
    ],
)
def test_coordinates_lie_on_the_globe(position: list[float], message: str) -> None:
    assert only({"kind": "river"}, "LineString", [[0, 0], position]) == (
        f"{message}\n  hint: Write WGS 84 degrees, the longitude first: [longitude, latitude]."
    )


def test_a_line_has_two_positions_and_a_ring_is_closed() -> None:
    ring = "The ring of a polygon has four positions or more, and ends where it began."
    assert only({"kind": "river"}, "LineString", [[0, 0]]) == "A line has two positions or more."
    assert only({"kind": "land"}, "Polygon", [SQUARE[:-1]]).startswith(ring)
    assert only({"kind": "land"}, "Polygon", [[[0, 0], [1, 1], [0, 0]]]).startswith(ring)


def test_what_crosses_180_degrees_is_cut_there() -> None:
    assert only({"kind": "river"}, "LineString", [[178, -17], [-179, -16]]).startswith(
        "The line jumps from longitude 178 to -179, around more than half of the globe.\n  hint: Cut what crosses"
    )
    assert read(collection({"kind": "river"}, "MultiLineString", [[[178, 0], [180, 1]], [[-180, 1], [-179, 2]]]))


def test_every_feature_tells_its_first_problem() -> None:
    wrong = '{"type": "Feature", "properties": {"kind": "sea"}, "geometry": {"type": "Point", "coordinates": []}}'
    text = f'{{"type": "FeatureCollection", "features": [\n{wrong},\n{wrong}\n]}}'
    assert [line.partition(": ")[0] for line in told(text)] == [
        "content/maps/town.geojson:2:44",
        "content/maps/town.geojson:3:44",
    ]


def test_a_point_without_a_name_says_nothing() -> None:
    assert only({"kind": "land"}, "Point", [0, 0]) == (
        "A point draws nothing but its name, and this one has none.\n  hint: Give it a 'name'."
    )


def test_base_maps_are_read_with_the_documents_by_name() -> None:
    documents, problems = parse_documents(
        site("""
        -- content/maps/town.geojson --
        {"type": "FeatureCollection", "features": []}
        -- content/maps/town.md --
        Where the layer comes from.
        """)
    )
    assert not problems
    assert documents is not None
    assert list(documents.maps) == ["town"]


def test_a_base_map_that_cannot_be_read_is_known_to_be_broken() -> None:
    documents, problems = parse_documents(site("-- content/maps/town.geojson --\n{}\n"))
    assert len(problems) == 1
    assert documents is not None
    assert documents.broken == {Ref("map", "town")}


@pytest.mark.parametrize("path", ["town.json", "Town.geojson", "old/town.geojson", "town.svg"])
def test_another_file_among_the_maps_belongs_to_no_kind(path: str) -> None:
    _, problems = parse_documents(site(f"-- content/maps/{path} --\n{{}}\n"))
    assert [str(problem) for problem in problems] == [
        f"content/maps/{path}:1:1: This file belongs to no kind.\n"
        "  hint: A base layer is a file content/maps/name.geojson, "
        "its name in lower-case letters, digits and hyphens."
    ]


@pytest.mark.parametrize("file", sorted(MAPS.glob("*.geojson")), ids=lambda file: file.stem)
def test_the_base_maps_of_the_documentary_are_read(file: Path) -> None:
    assert read(file.read_text("utf-8")).features
