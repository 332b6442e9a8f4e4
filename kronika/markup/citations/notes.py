"""Notes as they stand at the foot of a text (The Chicago Manual of Style, 18th edition, 13.18 to 13.38).

The first note of a work is full, later ones are short; "ibid." is not used (13.37).
"""

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup, escape

from kronika.markup.citations.full import full_reference
from kronika.markup.citations.locators import read_locator
from kronika.markup.citations.pieces import capital, ended, joined, typeset
from kronika.markup.citations.short import short_name, short_reference
from kronika.markup.citations.words import Words
from kronika.markup.citations.work import Work
from kronika.records.catalogue import Catalogue
from kronika.records.model import Source
from kronika.records.references import Citation


@dataclass(frozen=True)
class Cited:
    """A citation with its source; `first`: no earlier note of the page cites the work.

    With an `address` the work's name is a link to its place in the bibliography.
    """

    source: Source
    citation: Citation
    first: bool = True
    address: str = ""


def full_note(source: Source, citation: Citation, catalogue: Catalogue) -> Markup:
    """Return the first note of a work."""
    return cluster_note((Cited(source, citation),), catalogue)


def short_note(source: Source, citation: Citation, catalogue: Catalogue) -> Markup:
    """Return a later note of a work: family name, short title, locator."""
    return cluster_note((Cited(source, citation, first=False),), catalogue)


def cluster_note(cluster: Iterable[Cited], catalogue: Catalogue) -> Markup:
    """Return one note for several citations."""
    words = Words(catalogue)
    note = joined("; ", (_reference(cited, words) for cited in cluster), words.marks)
    begins_with_prefix = note[:1].islower() and any(cited.citation.prefix for cited in cluster)
    return Markup(ended(capital(note) if begins_with_prefix else note, words.marks))


def name_in_text(source: Source, catalogue: Catalogue) -> Markup:
    """Return what a sentence calls a work: by its authors' family names, or by its title."""
    return Markup(short_name(Work(source, Words(catalogue))))


def _reference(cited: Cited, words: Words) -> str:
    work = Work(cited.source, words)
    locator = read_locator(cited.citation.locator, work)
    reference = full_reference(work, locator) if cited.first else short_reference(work, locator)
    linked = _linked(reference, cited.address) if cited.address else reference
    return " ".join(filter(None, (typeset(cited.citation.prefix), linked)))


def _linked(reference: str, address: str) -> str:
    """Return a reference as a link, up to the web address it may hold: a link cannot stand within another."""
    name, web, rest = reference.partition("<a ")
    words = name.rstrip(", ")
    return f'<a class="ref ref--source" href="{escape(address)}">{words}</a>{name[len(words) :]}{web}{rest}'
