"""Base layers of maps: GeoJSON (RFC 7946) becomes features, every mistake with its place."""

from collections.abc import Iterator, Mapping
from typing import NoReturn

from kronika.parse.decode import decode
from kronika.parse.here import did_you_mean, shortened
from kronika.parse.json_nodes import read_json
from kronika.parse.nodes import Mapping as Object
from kronika.parse.nodes import Node, Scalar, Sequence, UnreadableError, kind_of
from kronika.records.errors import At, Problem
from kronika.records.files import SourceFile
from kronika.records.geography import AREAS, KINDS, LINES, BaseMap, Feature, Line, Position

FORMS = {
    "Point": ("point", 0),
    "LineString": ("line", 0),
    "MultiLineString": ("line", 1),
    "Polygon": ("area", 1),
    "MultiPolygon": ("area", 2),
}
"""The geometries that are read: what each is, and how many lists stand around its lines."""

EXTREMES = (("longitude", 180.0), ("latitude", 90.0))


def read_base_map(file: SourceFile, name: str) -> tuple[BaseMap | None, tuple[Problem, ...]]:
    """Return a base layer, None if there is any problem, and the problems: of each feature the first one."""
    text = decode(file)
    if isinstance(text, Problem):
        return None, (text,)
    node, unread = read_json(text, file.path)
    problems = list(unread)
    features: list[Feature] = []
    captions: Mapping[str, str] = {}
    try:
        root = _object(node, "A base map") if node is not None else None
        captions = _words(root, "caption") if root else {}
        for item in _features(root) if root else ():
            try:
                features.extend(_feature(item))
            except UnreadableError as error:
                problems.append(error.problem)
    except UnreadableError as error:
        problems.append(error.problem)
    if problems:
        return None, tuple(problems)
    drawn = sorted(features, key=lambda feature: KINDS.index(feature.kind))
    return BaseMap(name, file.path, tuple(drawn), captions), ()


def _features(root: Object) -> tuple[Node, ...]:
    """Return the entries of a feature collection (RFC 7946, section 3.3)."""
    members = _members(root)
    _type(root, members, "FeatureCollection")
    features = members.get("features")
    if not isinstance(features, Sequence):
        _tell(features.at if features else root.at, "A FeatureCollection has a list of 'features'.")
    return features.items


def _feature(node: Node) -> Iterator[Feature]:
    """Yield what a feature draws (RFC 7946, section 3.2): nothing if it has no geometry."""
    whole = _object(node, "An entry of 'features'")
    members = _members(whole)
    _type(whole, members, "Feature")
    geometry = members.get("geometry")
    if geometry is None or _is_null(geometry):
        return
    stated = members.get("properties")
    properties = Object(whole.at, ()) if stated is None or _is_null(stated) else _object(stated, "'properties'")
    kind = _kind(properties)
    form, lines = _geometry(_object(geometry, "'geometry'"), kind)
    names = _words(properties, "name")
    label = _label(properties)
    if form == "point":
        if not names:
            _tell(properties.at, "A point draws nothing but its name, and this one has none.", "Give it a 'name'.")
        label, lines = lines[0][0], ()
    yield Feature(kind, form, lines, names, _words(properties, "name_then"), label)


def _kind(properties: Object) -> str:
    kind = _members(properties).get("kind")
    if kind is None:
        _tell(properties.at, "The feature does not say its 'kind' in 'properties'.", f"One of: {', '.join(KINDS)}.")
    word = _word(kind, "'kind'")
    if word not in KINDS:
        hint = did_you_mean(word, KINDS, f"It is one of: {', '.join(KINDS)}.")
        _tell(kind.at, f"There is no kind of feature '{shortened(word)}'.", hint)
    return word


def _geometry(node: Object, kind: str) -> tuple[str, tuple[Line, ...]]:
    """Return what a geometry is ("area", "line", "point") and its lines (RFC 7946, section 3.1)."""
    members = _members(node)
    stated = members.get("type")
    type_ = _word(stated, "'type'") if stated else ""
    if type_ not in FORMS or stated is None:
        hint = did_you_mean(type_, FORMS, f"These can be: {', '.join(FORMS)}. Give each part a feature of its own.")
        _tell(stated.at if stated else node.at, f"A geometry of type '{shortened(type_)}' cannot be drawn.", hint)
    form, depth = FORMS[type_]
    if form != "point" and kind not in (AREAS if form == "area" else LINES):
        wanted = "a polygon" if kind in AREAS else "a line"
        _tell(stated.at, f"The kind '{kind}' is drawn as {wanted}, not as a {type_}.")
    coordinates = members.get("coordinates")
    if coordinates is None:
        _tell(node.at, "The geometry has no 'coordinates'.")
    if form == "point":
        return form, ((_position(coordinates),),)
    return form, tuple(_line(line, form) for line in _nested(coordinates, depth))


def _nested(node: Node, depth: int) -> Iterator[Sequence]:
    """Yield the lists that stand `depth` lists deep."""
    whole = _list(node)
    if depth == 0:
        yield whole
    else:
        for item in whole.items:
            yield from _nested(item, depth - 1)


def _line(node: Sequence, form: str) -> Line:
    """Return a line of two positions or more, or a ring: four or more, the last the same as the first."""
    line = tuple(_position(item) for item in node.items)
    if form == "line" and len(line) < 2:
        _tell(node.at, "A line has two positions or more.")
    if form == "area" and (len(line) < 4 or line[0] != line[-1]):
        hint = "Repeat its first position at its end."
        _tell(node.at, "The ring of a polygon has four positions or more, and ends where it began.", hint)
    for item, here, after in zip(node.items[1:], line, line[1:], strict=False):
        # RFC 7946, section 3.1.9: what crosses 180 degrees is cut there; an edge runs straight from end to end.
        if 180 < abs(after[0] - here[0]) < 360:
            message = f"The line jumps from longitude {here[0]:g} to {after[0]:g}, around more than half of the globe."
            hint = "Cut what crosses 180 degrees there, into two parts; give an edge as long as this a point between."
            _tell(item.at, message, hint)
    return line


def _position(node: Node) -> Position:
    """Return a position (RFC 7946, section 3.1.1); heights are passed over."""
    items = node.items if isinstance(node, Sequence) else ()
    if len(items) < 2 or not all(_is_number(item) for item in items):
        _tell(node.at, "A position is a list of two numbers: longitude, latitude.", "For example: [14.43, 40.82]")
    values = []
    for item, (name, extreme) in zip(items, EXTREMES, strict=False):
        assert isinstance(item, Scalar)  # a number is one
        number = float(item.text)
        if not -extreme <= number <= extreme:
            message = f"The {name} {shortened(item.text)} lies outside -{extreme:g} to {extreme:g} degrees."
            _tell(item.at, message, "Write WGS 84 degrees, the longitude first: [longitude, latitude].")
        values.append(number)
    return values[0], values[1]


def _label(properties: Object) -> Position | None:
    label = _members(properties).get("label")
    return None if label is None or _is_null(label) else _position(label)


def _words(node: Object, name: str) -> Mapping[str, str]:
    """Return a text by language: "name" stands under "", "name:hu" under "hu"."""
    found = {}
    for entry in node.entries:
        stem, _, language = entry.key.partition(":")
        if stem == name and not _is_null(entry.value):
            found[language] = " ".join(_word(entry.value, f"'{entry.key}'").split())
    return found


def _members(node: Object) -> dict[str, Node]:
    return {entry.key: entry.value for entry in node.entries}


def _type(node: Object, members: Mapping[str, Node], wanted: str) -> None:
    stated = members.get("type")
    if not isinstance(stated, Scalar) or stated.text != wanted:
        _tell(stated.at if stated else node.at, f"The 'type' should be '{wanted}' here.")


def _object(node: Node, name: str) -> Object:
    if not isinstance(node, Object):
        _tell(node.at, f"{name} should be a mapping, not {_found(node)}.")
    return node


def _list(node: Node) -> Sequence:
    if not isinstance(node, Sequence):
        _tell(node.at, f"Here should stand a list of positions, not {_found(node)}.")
    return node


def _word(node: Node, name: str) -> str:
    if not isinstance(node, Scalar) or not node.style:
        _tell(node.at, f"{name} should be text, not {_found(node)}.")
    return node.text


def _found(node: Node) -> str:
    return f"'{shortened(node.text)}'" if isinstance(node, Scalar) else kind_of(node)


def _is_number(node: Node) -> bool:
    return isinstance(node, Scalar) and not node.style and node.text[-1:].isdigit()


def _is_null(node: Node) -> bool:
    return isinstance(node, Scalar) and not node.style and node.text == "null"


def _tell(at: At, message: str, hint: str = "") -> NoReturn:
    raise UnreadableError(Problem(at, message, hint, "base-map"))
