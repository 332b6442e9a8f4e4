import pytest

from kronika.locales.lists import list_words, plural_category, plural_words
from kronika.records.catalogue import Catalogue


@pytest.mark.parametrize(
    ("words", "language", "kind", "expected"),
    [
        ([], "en", "and", ""),
        (["a"], "en", "and", "a"),
        (["a", "b"], "en", "and", "a and b"),
        (["a", "b", "c"], "en", "and", "a, b and c"),
        (["a", "b", "c"], "en-US", "and", "a, b, and c"),
        (["a", "b", "c"], "en", "or", "a, b or c"),
        (["a", "b", "c"], "hu", "and", "a, b és c"),
        (["a", "b"], "hu", "or", "a vagy b"),
        (["a", "b"], "got", "and", "a and b"),
    ],
)
def test_words_are_joined_as_the_language_does(words: list[str], language: str, kind: str, expected: str) -> None:
    assert list_words(words, language, kind) == expected


def test_plural_categories_are_those_of_cldr() -> None:
    assert [plural_category(count, "en") for count in (0, 1, 2)] == ["other", "one", "other"]
    assert [plural_category(count, "hu") for count in (0, 1, 2)] == ["other", "one", "other"]
    assert [plural_category(count, "ar") for count in (0, 1, 2, 3, 11, 100)] == [
        "zero", "one", "two", "few", "many", "other",
    ]  # fmt: skip


def test_a_plural_message_shows_the_count_in_the_languages_digits() -> None:
    polish = {"events": {"one": "{count} wydarzenie", "few": "{count} wydarzenia", "many": "{count} wydarzeń"}}
    english = {"events": {"one": "{count} event", "other": "{count} events of {year}"}}
    own = Catalogue("pl", polish, english)
    assert plural_words("events", 22, own) == "22 wydarzenia"
    assert plural_words("events", 12345, own) == "12\xa0345 wydarzeń"


def test_a_borrowed_plural_message_takes_its_form_and_digits_from_english() -> None:
    english = {"events": {"one": "{count} event", "other": "{count} events of {year}"}}
    borrowed = Catalogue("ar", {}, english)
    assert plural_words("events", 1, borrowed) == "1 event"
    assert plural_words("events", 2, borrowed, year="1969") == "2 events of 1969"
