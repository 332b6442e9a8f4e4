"""A very long list is cut into parts of about the same length, each a page."""

from dataclasses import replace

import pytest

from kronika.locales import all_parts, listings
from kronika.locales.listings import Part, index_order, list_parts
from kronika.records.model import AnyRecord, Person, Term
from kronika.records.site import Site
from tests.support.eruption import BARE, SETTINGS, at
from tests.support.planning import material


def people(*names: str, side: str = "") -> tuple[AnyRecord, ...]:
    return tuple(Person(**at("people", name.lower()), name=name, side=side) for name in names)


def documentary(*records: AnyRecord) -> Site:
    return material(replace(BARE, sides=SETTINGS.sides), records).site


@pytest.fixture(autouse=True)
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a page hold two people."""
    monkeypatch.setattr(listings, "LONG_BYTES", 1500)
    monkeypatch.setattr(listings, "PART_BYTES", 1420)


def told(parts: tuple[Part, ...]) -> list[tuple[str, str]]:
    return [(part.name, " ".join(ref.slug for ref in part.refs)) for part in parts]


def test_a_list_that_fits_on_one_page_is_not_divided() -> None:
    assert list_parts(documentary(*people("Ann", "Bob")), "people") == ()
    assert list_parts(documentary(), "people") == ()


def test_a_long_list_is_divided_in_its_order() -> None:
    parts = list_parts(documentary(*people("Dan", "Ann", "Cid", "Bob")), "people")
    assert told(parts) == [("people/part-1", "ann bob"), ("people/part-2", "cid dan")]
    assert [(part.number, part.of) for part in parts] == [(1, 2), (2, 2)]


def test_parts_are_of_about_the_same_length() -> None:
    parts = list_parts(documentary(*people(*"ABCDE")), "people")
    assert sorted(len(part.refs) for part in parts) in ([1, 2, 2], [2, 3])


def test_a_part_holds_nothing_of_two_kinds() -> None:
    first, second = (side.id for side in SETTINGS.sides[:2])
    parts = list_parts(documentary(*people("Ann", "Bob", side=second), *people("Cid", side=first)), "people")
    assert [(part.group, " ".join(ref.slug for ref in part.refs)) for part in parts] == [
        (first, "cid"),
        (second, "ann bob"),
    ]


def test_every_record_of_a_list_stands_in_one_part(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listings, "PART_BYTES", 3000)
    names = [f"Person {number}" for number in range(40)]
    records = (Person(**at("people", f"p-{number}"), name=name) for number, name in enumerate(names))
    site = documentary(*records)
    for name, whole in (("people", site.people), ("search", tuple(site.records.values()))):
        parts = list_parts(site, name)
        assert len(parts) > 2
        assert sorted(ref for part in parts for ref in part.refs) == sorted(record.ref for record in whole)


def test_all_parts_are_named_as_those_of_each_list(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listings, "PART_BYTES", 1600)
    site = documentary(*people(*(f"Person{letter}" for letter in "ABCDEFGHIJKLMNOP")))
    assert {part.name for part in all_parts(site)} == {
        part.name for name in ("people", "sources", "search") for part in list_parts(site, name)
    }


def test_from_a_to_z_a_name_is_listed_without_its_article_and_its_quotation_marks() -> None:
    terms = tuple(
        Term(**at("terms", slug), term=name)
        for slug, name in (("a", "“Zest”"), ("b", "The old mill"), ("c", "Ash"), ("d", "A"), ("e", "a quarry"))
    )
    ordered = index_order(documentary(*terms), terms)
    assert [name for name, _ in ordered] == ["A", "Ash", "old mill", "quarry", "Zest”"]
