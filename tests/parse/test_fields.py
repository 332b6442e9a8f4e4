"""Every field of every kind, damaged in each way: one problem, at its place."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from kronika.parse import parse_documents
from kronika.parse.kinds import KINDS, SETTINGS
from kronika.parse.shapes import Either, Field, Fields, ListOf, Made, Shape
from kronika.parse.source_fields import SOURCE
from kronika.records.errors import At, Problem
from kronika.records.files import SourceFile, Sources
from kronika.records.model import FOLDERS
from tests.support.sites import SETTINGS as SETTINGS_TEXT

TABLES: dict[str, Fields[Any]] = {
    **{kind: known.front_matter for kind, known in KINDS.items()},
    "settings": SETTINGS,
    "source": SOURCE,
}
WRONG_TYPE = "[[]]"
MISSPELT = "zz"


@dataclass(frozen=True)
class Spot:
    """A field of a mapping that stands in fields of other mappings."""

    kind: str
    outer: tuple[tuple[Fields[Any], Field], ...]
    fields: Fields[Any]
    field: Field

    def __str__(self) -> str:
        return ".".join([self.kind, *(field.name for _, field in self.outer), self.field.name])


def mapping_in(shape: Shape[Any]) -> Fields[Any] | None:
    """Return the mapping that a value of this shape may be or hold."""
    if isinstance(shape, Fields):
        return shape
    if isinstance(shape, ListOf):
        return mapping_in(shape.item)
    if isinstance(shape, Either):
        return mapping_in(shape.long)
    return mapping_in(shape.shape) if isinstance(shape, Made) else None


def around(shape: Shape[Any], mapping: str) -> str:
    """Return a value of this shape that holds the mapping first."""
    if isinstance(shape, ListOf):
        others = [shape.item.example] * (shape.least - 1)
        return f"[{', '.join([around(shape.item, mapping), *others])}]"
    return mapping


def spots(kind: str) -> Iterator[Spot]:
    """Yield every field of a kind, at any depth."""

    def below(outer: tuple[tuple[Fields[Any], Field], ...], fields: Fields[Any]) -> Iterator[Spot]:
        for field in fields.fields:
            yield Spot(kind, outer, fields, field)
            inner = mapping_in(field.shape)
            if inner is not None:
                yield from below((*outer, (fields, field)), inner)

    yield from below((), TABLES[kind])


SPOTS = [spot for kind in TABLES for spot in spots(kind)]


def entries(fields: Fields[Any], name: str, entry: str) -> list[str]:
    """Return the entries that a mapping needs, `entry` in the place of the field `name` and first."""
    others = [f"{field.name}: {field.shape.example}" for field in fields.shown if field.name != name]
    last = fields.fields[-1]
    stated = [entry, *others] if entry else others
    # Front matter has to hold something, so that it has a first line.
    return stated if stated or last.required else [f"{last.name}: {last.shape.example}"]


def file_of(spot: Spot, entry: str) -> tuple[SourceFile, At]:
    """Return a file with `entry` instead of the spot's field, and the place of the mapping it stands in."""
    stated = entries(spot.fields, spot.field.name, entry)
    mapping = in_braces(stated)
    for fields, field in reversed(spot.outer):
        stated = entries(fields, field.name, f"{field.name}: {around(field.shape, in_braces(stated))}")
    if spot.kind == "settings":
        path, text = "site.yaml", "\n".join(stated) + "\n"
    elif spot.kind == "source":
        path, text = "content/sources.yaml", "- " + "\n  ".join(stated) + "\n"
    else:
        path, text = f"content/{FOLDERS[spot.kind]}/x.md", "---\n" + "\n".join(stated) + "\n---\nText.\n"
    return SourceFile(path, text.encode()), place(path, text, text.index(mapping if spot.outer else stated[0]))


def in_braces(stated: list[str]) -> str:
    return "{" + ", ".join(stated) + "}"


def place(path: str, text: str, offset: int) -> At:
    return At(path, text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset))


def problems_of(file: SourceFile) -> tuple[Problem, ...]:
    files = {"site.yaml": SourceFile("site.yaml", SETTINGS_TEXT.encode()), file.path: file}
    return parse_documents(Sources(files, {}, {}, {}))[1]


@pytest.mark.parametrize("spot", SPOTS, ids=str)
def test_a_field_as_its_example_has_it_is_right(spot: Spot) -> None:
    file, _ = file_of(spot, f"{spot.field.name}: {spot.field.shape.example}")
    conflicting = {"at_least", "at_most"}  # these cannot stand beside the value that the example needs
    assert problems_of(file) == () or spot.field.name in conflicting


@pytest.mark.parametrize("spot", [spot for spot in SPOTS if spot.field.required], ids=str)
def test_a_missing_field_is_told_where_its_mapping_begins(spot: Spot) -> None:
    file, mapping_at = file_of(spot, "")
    (problem,) = problems_of(file)
    assert (problem.at, problem.message) == (mapping_at, f"'{spot.field.name}' is missing.")


@pytest.mark.parametrize("spot", SPOTS, ids=str)
def test_a_value_of_the_wrong_type_is_told_where_it_stands(spot: Spot) -> None:
    file, _ = file_of(spot, f"{spot.field.name}: {WRONG_TYPE}")
    text = file.data.decode()
    (problem,) = problems_of(file)
    value_at = place(file.path, text, text.index(WRONG_TYPE))
    assert (problem.at.path, problem.at.line) == (value_at.path, value_at.line)
    assert value_at.column <= problem.at.column < value_at.column + len(WRONG_TYPE)


@pytest.mark.parametrize("spot", SPOTS, ids=str)
def test_an_empty_value_is_told_where_it_should_stand(spot: Spot) -> None:
    file, _ = file_of(spot, f"{spot.field.name}: ")
    text = file.data.decode()
    (problem,) = problems_of(file)
    assert problem.message == f"'{spot.field.name}' is empty."
    assert problem.at.line == place(file.path, text, text.index(f"{spot.field.name}:")).line


@pytest.mark.parametrize("spot", SPOTS, ids=str)
def test_a_misspelt_key_is_told_where_it_stands_with_the_nearest_one(spot: Spot) -> None:
    name = spot.field.name + MISSPELT
    file, _ = file_of(spot, f"{name}: {spot.field.shape.example}")
    text = file.data.decode()
    (problem,) = problems_of(file)
    assert problem.at == place(file.path, text, text.index(f"{name}:"))
    assert problem.message == f"There is no field '{name}' here."
    assert problem.hint == f"Did you mean '{spot.field.name}'?"


@pytest.mark.parametrize("kind", TABLES)
def test_a_schema_describes_each_field(kind: str) -> None:
    schema = TABLES[kind].schema
    assert schema["additionalProperties"] is False
    for field in TABLES[kind].fields:
        described = schema["properties"][field.name]
        assert described["description"] == field.about
        assert field.about.endswith(".")
        assert field.shape.words
        assert (field.name in schema["required"]) is field.required
