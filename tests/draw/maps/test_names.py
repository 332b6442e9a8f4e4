"""What stands beside a mark: the name, and today's where it is another one."""

import pytest

from kronika.draw.maps.names import feature_names, place_names
from kronika.records.geography import Feature
from kronika.records.model import Place
from kronika.records.positions import Positions


def names(name: str, then: str = "", now: str = "") -> tuple[tuple[str, ...], str]:
    return place_names(
        Place(slug="a", path="a.md", positions=Positions("a.md"), name=name, name_then=then, name_now=now)
    )


def test_a_place_that_was_renamed_has_todays_name_too() -> None:
    assert names("Byzantion", "Byzantion", "İstanbul") == (("Byzantion",), "İstanbul")


@pytest.mark.parametrize(
    ("then", "now"),
    [
        ("", "İstanbul"),
        ("Byzantion", ""),
        ("Byzantion", "byzantion"),
        ("Neapolis", "Neapolis (old town)"),
        ("Palaiopolis, later Neapolis", "Neapolis"),
        ("Byzantion", "Museum of the Great Palace Mosaics"),
    ],
)
def test_todays_name_is_left_out_where_it_says_nothing_new_or_too_much(then: str, now: str) -> None:
    assert names("Byzantion", then, now) == (("Byzantion",), "")


def test_of_todays_name_only_the_beginning_counts() -> None:
    assert names("Lutetia", "Lutetia", "Paris, 5th arrondissement")[1] == "Paris"


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("Herculaneum", ("Herculaneum",)),
        ("House of the Tragic Poet", ("House of the", "Tragic Poet")),
        ("Wolfratshausengarten", ("Wolfratshausengarten",)),
    ],
)
def test_a_long_name_of_several_words_stands_in_two_lines(name: str, lines: tuple[str, ...]) -> None:
    assert names(name)[0] == lines


def test_a_feature_bears_the_name_of_the_time() -> None:
    river = Feature("river", "line", (), {"": "Tiber", "it": "Tevere"}, {"": "Tiberis"})
    assert feature_names(river, "en") == ("Tiberis", "Tiber")
    assert feature_names(river, "it") == ("Tiberis", "Tevere")
    assert feature_names(Feature("river", "line", (), {"": "Tiber"}), "en") == ("Tiber", "")
