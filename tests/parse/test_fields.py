"""Every field of every kind, damaged in each way: one problem, at its place."""

import pytest

from tests.support.fields import SPOTS, TABLES, Spot, file_of, place, problems_of

WRONG_TYPE = "[[]]"
MISSPELT = "zz"


@pytest.mark.parametrize("spot", SPOTS, ids=str)
def test_a_field_as_its_example_has_it_is_right(spot: Spot) -> None:
    file, _ = file_of(spot, f"{spot.field.name}: {spot.field.shape.example}")
    conflicting = {"at_least", "at_most", "decorative"}  # these cannot stand beside what the example needs
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
