from string import Formatter

import pytest

from kronika.records.catalogue import Message
from tests.support.catalogues import catalogue

# Gaps that only one language fills, because only it needs them.
HUNGARIAN_GAPS = {"ending", "until"}
CLOCK_GAPS = {"hour12", "hour24", "minute", "second", "part"}


def forms(message: Message) -> dict[str, str]:
    return {"": message} if isinstance(message, str) else dict(message)


def gaps(form: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(form) if name is not None}


def test_both_shipped_languages_have_every_message() -> None:
    assert set(catalogue("hu").messages) == set(catalogue("en").messages)


@pytest.mark.parametrize(("language", "needed"), [("en", {"one", "other"}), ("hu", {"other"})])
def test_a_plural_message_has_the_forms_its_language_needs(language: str, needed: set[str]) -> None:
    for key, message in catalogue(language).messages.items():
        if not isinstance(message, str):
            assert set(message) >= needed, key


def test_the_gaps_of_a_message_are_the_same_in_both_languages() -> None:
    for key, message in catalogue("hu").messages.items():
        english = set().union(*(gaps(form) for form in forms(catalogue("en").messages[key]).values()))
        hungarian = set().union(*(gaps(form) for form in forms(message).values()))
        may_differ = HUNGARIAN_GAPS | {"date"} if key.startswith("date.") else set()
        may_differ |= CLOCK_GAPS if key.startswith("clock.") else {"decade", "first", "last"} & english
        assert hungarian ^ english <= may_differ, key


@pytest.mark.parametrize("language", ["en", "hu"])
def test_a_message_is_text_with_plain_gaps(language: str) -> None:
    for key, message in catalogue(language).messages.items():
        for form in forms(message).values():
            assert isinstance(form, str), key
            assert all(name.isidentifier() for name in gaps(form)), key
