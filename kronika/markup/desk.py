"""What a writer of texts has at hand: the site, where everything is, and its drawings."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from markupsafe import Markup, escape

from kronika.locales import (
    QuoteMarks,
    date_words,
    estimate_words,
    figure_words,
    quote_marks,
    text_direction,
    typeset,
)
from kronika.markup.callouts import Labels
from kronika.markup.citations import name_in_text
from kronika.records.bounds import time_attribute
from kronika.records.edtf import Edtf
from kronika.records.model import AnyRecord, Figure, Ref
from kronika.records.rendered import Addresses, Drawings
from kronika.records.site import Site


@dataclass(frozen=True)
class Desk:
    """The inputs of this step, and the pictures as figures, by slug and use.

    `site` is the documentary in the language of the text that is written. Where that is not the language of the page,
    because there is no translation, the text names people, dates and numbers in its own.
    """

    site: Site
    addresses: Addresses
    drawings: Drawings
    pictures: Mapping[tuple[str, str], Markup] = field(default_factory=dict)
    page: str = ""
    """The page of the record whose text is written: what an address without a beginning is meant from."""
    original: str = ""
    """The language of the original of a document, while that is written."""
    written: dict[tuple[object, ...], Markup] = field(default_factory=dict, compare=False, repr=False)
    """What was written before and reads the same wherever it stands; all desks that are made of one share it."""

    def once(self, key: tuple[object, ...], write: Callable[[], Markup]) -> Markup:
        """Return what `write` makes, which depends on this documentary, the language, and `key` alone."""
        whole = (self.site.language, self.original, *key)
        if whole not in self.written:
            self.written[whole] = write()
        return self.written[whole]

    def writing(self, ref: Ref, *path: str | int) -> "Desk":
        """Return the desk for a text of a record: one in the language that the text stands in."""
        page = self.address(ref) or self.addresses.pages["home"]
        return replace(self._speaking(ref, *path), page=page.partition("#")[0])

    def _speaking(self, ref: Ref, *path: str | int) -> "Desk":
        return self if self.site.language_of(ref, *path) == self.site.language else self._in_first_language

    @cached_property
    def _in_first_language(self) -> "Desk":
        original = self.site.original
        return self if original is None else replace(self, site=replace(original, anchors=self.site.anchors))

    def told(self, html: Markup, ref: Ref, *path: str | int) -> Markup:
        """Return inline HTML with its language, if this is not that of the texts around it."""
        attributes = self.language_attributes(ref, *path)
        return Markup("<span{}>{}</span>").format(attributes, html) if attributes and html else html

    def language_attributes(self, ref: Ref, *path: str | int) -> Markup:
        """Return the attributes of an element that holds a text of a record; none if it is in the same language."""
        language = self.site.language_of(ref, *path)
        if language == self.site.language:
            return Markup("")
        return Markup(' lang="{}" dir="{}"').format(language, text_direction(language))

    def words_of(self, words: str, ref: Ref, *path: str | int) -> Markup:
        """Return plain words of a record, typeset as its language does and with that told if it is another one."""
        return self.told(self._speaking(ref, *path).typeset(words), ref, *path)

    @property
    def marks(self) -> QuoteMarks:
        """The quotation marks of the text's language."""
        return quote_marks(self.original or self.site.language)

    @property
    def callout_labels(self) -> Labels:
        """The words for each kind of callout that has a title."""
        return tuple((kind, self.word(f"callout.{kind}")) for kind in ("disputed", "note", "question"))

    def word(self, key: str, **values: object) -> str:
        """Return a message of the catalogue."""
        return self.site.catalogue.text(key, **values)

    def record(self, target: str) -> AnyRecord | None:
        """Return the record that a link names, or None."""
        ref = self.site.find(target)
        return None if ref is None else self.site.records.get(ref)

    def address(self, ref: Ref) -> str:
        """Return where a record lives, or "" if it has no page."""
        return self.addresses.records.get(ref, "")

    def source_address(self, key: str) -> str:
        """Return where a source stands in the bibliography, or ""."""
        return self.address(Ref("source", key))

    def name_of_source(self, key: str) -> Markup:
        """Return what a sentence calls a source: its authors, or its title."""
        source = self.site.source_by_key.get(key)
        return escape(key) if source is None else name_in_text(source, self.site.catalogue)

    def typeset(self, words: str) -> Markup:
        """Return plain words with typographic marks, escaped."""
        return escape(typeset(words, self.site.language))

    def time(self, date: Edtf, label: Markup | str = "") -> Markup:
        """Return a date as an element, in its own words or an editor's."""
        words = escape(label or date_words(date, self.site.language, self.site.catalogue))
        machine = time_attribute(date)
        return Markup('<time datetime="{}">{}</time>').format(machine, words) if machine else words

    def number(self, figure: Figure, estimate_id: str = "") -> str:
        """Return a quantity in words: one estimate, or the consensus, or the span of accepted estimates.

        A figure that has only a breakdown has no number of its own: its label stands in.
        """
        language, catalogue = self.site.language, self.site.catalogue
        one = next((each for each in figure.estimates if each.id == estimate_id), None) if estimate_id else None
        if one is not None:
            return estimate_words(one, language, catalogue)
        return figure_words(figure, language, catalogue) or figure.label
