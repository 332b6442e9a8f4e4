"""The words of citations in one language: terms, quotation marks, dates."""

from dataclasses import dataclass
from functools import lru_cache

from kronika.locales.dates import date_words
from kronika.locales.languages import quote_marks
from kronika.markup.citations.pieces import Marks, typeset
from kronika.records.catalogue import Catalogue
from kronika.records.edtf import Date

DateParts = tuple[int, ...]


@dataclass(frozen=True)
class Words:
    """The terms of a catalogue under `citation.`, and how its language writes quotations, ordinals and dates."""

    catalogue: Catalogue

    @property
    def language(self) -> str:
        """The language without its country."""
        return self.catalogue.language.partition("-")[0]

    @property
    def marks(self) -> Marks:
        """The language's quotation marks."""
        return _marks(self.catalogue.language)

    @property
    def family_first(self) -> bool:
        """Whether names of people of the language's own stand with the family name first."""
        return self.language == "hu"

    @property
    def shortens_ranges(self) -> bool:
        """Whether page ranges lose the digits that do not change."""
        return self.language == "en"

    def say(self, key: str, **values: object) -> str:
        """Return a term with `values` (escaped already) in its gaps."""
        return self.catalogue.text(f"citation.{key}", **values)

    def label(self, key: str, count: int) -> str:
        """Return a label for one person or for more: "ed.", "eds."."""
        return self.catalogue.plural(f"citation.{key}", count, "one" if count == 1 else "other")

    def edition(self, number: int) -> str:
        """Return an edition in words: "4th ed."."""
        return self.catalogue.plural("citation.edition", number, _ordinal_category(number))

    def date(self, parts: DateParts) -> str:
        """Return a date in words, as exact as it is stated."""
        year, month, day = (*parts, None, None)[:3]
        return typeset(date_words(Date("", year or 0, month, day), self.catalogue.language, self.catalogue))


@lru_cache(maxsize=32)
def _marks(language: str) -> Marks:
    """Return the quotation marks; commas and full stops go inside them in English (Chicago Manual, 6.9)."""
    marks = quote_marks(language)
    outer, inner = (marks.opening, marks.closing), (marks.inner_opening, marks.inner_closing)
    return Marks(outer, inner, language.partition("-")[0] == "en")


def _ordinal_category(number: int) -> str:
    """Return the CLDR category of an English ordinal; a language with one form alone has it under "other"."""
    if number % 100 in (11, 12, 13):
        return "other"
    return {1: "one", 2: "two", 3: "few"}.get(number % 10, "other")
