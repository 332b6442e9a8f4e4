import pytest

from kronika.records.catalogue import Catalogue

CATALOGUE = Catalogue(
    "la",
    {"greeting": "Salve, {name}!", "stars": {"one": "{count} stella", "other": "{count} stellae"}},
    {
        "greeting": "Hello, {name}!",
        "farewell": "Goodbye",
        "events": {"one": "{count} event", "other": "{count} events"},
    },
)


def test_a_message_takes_values_in_its_gaps() -> None:
    assert CATALOGUE.text("greeting", name="Plinius") == "Salve, Plinius!"


def test_a_missing_message_is_english_and_not_the_languages_own() -> None:
    assert CATALOGUE.text("farewell") == "Goodbye"
    assert CATALOGUE.plural("events", 2, "other") == "2 events"
    assert CATALOGUE.has("greeting")
    assert not CATALOGUE.has("farewell")


def test_the_plural_category_chooses_the_form_and_other_stands_in_for_a_missing_one() -> None:
    assert CATALOGUE.plural("stars", 1, "one") == "1 stella"
    assert CATALOGUE.plural("stars", "tres", "few") == "tres stellae"


def test_an_unknown_key_and_an_empty_gap_are_errors_of_the_program() -> None:
    with pytest.raises(KeyError):
        CATALOGUE.text("stranger")
    with pytest.raises(KeyError):
        CATALOGUE.text("greeting")
    with pytest.raises(KeyError):
        CATALOGUE.text("stars")
    with pytest.raises(KeyError):
        CATALOGUE.plural("greeting", 1, "one")
