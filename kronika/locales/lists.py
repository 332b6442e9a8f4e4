"""Lists of words, and forms that follow a number."""

from collections.abc import Sequence

from babel.lists import format_list

from kronika.locales.cldr import locale_of
from kronika.locales.numbers import number_words
from kronika.records.catalogue import Catalogue


def list_words(words: Sequence[str], language: str, kind: str = "and") -> str:
    """Return the words as a list of the language: "a, b and c"; `kind` is "and" or "or". An empty list is ""."""
    if not words:
        return ""
    return format_list(list(words), style="or" if kind == "or" else "standard", locale=locale_of(language))


def plural_category(count: int, language: str) -> str:
    """Return the CLDR plural category of a whole number: "one", "few", "other", ..."""
    return str(locale_of(language).plural_form(count))


def plural_words(key: str, count: int, catalogue: Catalogue, **values: str) -> str:
    """Return a plural message of the catalogue for a count, the count in the language's digits.

    The category is that of the language in which the message is found.
    """
    language = catalogue.language if catalogue.has(key) else "en"
    return catalogue.plural(key, number_words(count, language), plural_category(count, language), **values)
