"""Sources, glossary, corrections, and the page for missing addresses."""

import re
from collections.abc import Iterator
from itertools import groupby

from kronika.locales import SOURCE_KINDS, collation_key, initial_letter, typeset
from kronika.plan.here import Here
from kronika.plan.listing import ListPage, list_pages
from kronika.plan.material import Material
from kronika.plan.parts import name_note, newest_first, source_notes, text_of
from kronika.plan.words import counted, when
from kronika.records.bounds import bounds
from kronika.records.data import DATA_FILES
from kronika.records.model import Ref, Source, Term
from kronika.records.rendered import Body, PageView
from kronika.records.views.apparatus import (
    CorrectionsView,
    GlossaryView,
    NotFoundView,
    SourceGroup,
    SourceLine,
    SourcesView,
    TermGroup,
    TermLine,
)
from kronika.records.views.parts import CorrectionLine, Hyperlink
from kronika.records.views.said import Said

LETTERS_FROM = 20
"""Fewer works of a kind need no way to their letters."""

NO_LETTERS = " \"'“”„‘’«»‹›([¿¡…"
"""What may stand before the first letter of an entry."""

FIRST_WORDS = re.compile("[,.:;?!”»]")
"""Where the first words of an entry end."""

FOLDED_FROM = 4
"""So many pages that cite a work stay folded until a reader asks for them."""


def sources_pages(material: Material) -> Iterator[PageView]:
    """Yield the bibliography, if there is a source."""

    def title_of(kind: str) -> Said:
        return material.word(f"sources.{kind or 'other'}")

    data = tuple(Hyperlink(f"/{file}", material.word(f"data.{file.replace('.', '-')}")) for file in DATA_FILES)
    for page in list_pages(material, "sources", material.word("sources.lead"), _first_words, title_of):
        groups = []
        for kind in SOURCE_KINDS:
            lines = _source_lines(material, page, kind)
            if lines:
                letters = _letters(lines, material.site.language) if len(lines) >= LETTERS_FROM else ()
                groups.append(SourceGroup(f"kind-{kind or 'other'}", title_of(kind), lines, letters))
        here = page.here
        view = SourcesView(
            page=material.frame(here),
            title=here.title,
            lead=here.description,
            groups=tuple(groups),
            data=data if page.is_first else (),
            parts=page.parts,
            ways=page.ways,
        )
        yield PageView(here.path, "pages/sources.html", view)


def _first_words(material: Material, ref: Ref) -> Said:
    """Return what an entry of the bibliography begins with: a family name, a body, a title."""
    words = material.bodies.bibliography[ref.slug].striptags().lstrip(NO_LETTERS)
    return FIRST_WORDS.split(words)[0]


def _source_lines(material: Material, page: ListPage, kind: str) -> tuple[SourceLine, ...]:
    """Return the works of a kind by the words that their entries begin with: an author, a title, a newspaper."""
    site, language = material.site, material.site.language
    shown = (source for source in site.sources if source.source_kind == kind and page.has(source.ref))
    lines = (_source_line(material, source) for source in shown)
    return tuple(sorted(lines, key=lambda line: (collation_key(_filed_under(line), language), line.id)))


def _filed_under(line: SourceLine) -> str:
    return line.html.striptags().lstrip(NO_LETTERS)


def _source_line(material: Material, source: Source) -> SourceLine:
    state = material.states.get(source.slug, "")
    key = f"sources.checked-{state}" if state else "sources.further"
    cited_on = tuple(material.link(ref) for ref in material.pointing(source.ref, "cites"))
    folded = len(cited_on) >= FOLDED_FROM
    return SourceLine(
        id=source.slug,
        html=material.bodies.bibliography[source.slug],
        note=material.said(typeset(source.note, material.site.language_of(source.ref, "note")), source.ref, "note"),
        archived=source.archived,
        checked=state,
        checked_words=material.word(key),
        cited_on=cited_on,
        cited_words=counted(material.site, "source.cited-on-pages", len(cited_on)) if folded else "",
    )


def _letters(lines: tuple[SourceLine, ...], language: str) -> tuple[Hyperlink, ...]:
    """Return links to the first work of each letter; those that begin with a number come under one."""
    first: dict[str, str] = {}
    for line in lines:
        letter = initial_letter(_filed_under(line), language)
        first.setdefault(letter if letter.isalpha() else "0–9", line.id)
    return tuple(Hyperlink(f"#{id_}", letter) for letter, id_ in first.items())


def glossary_pages(material: Material) -> Iterator[PageView]:
    """Yield the glossary, if there is a term."""
    language = material.site.language

    def initial(term: Term) -> str:
        return initial_letter(term.term, language)

    terms = sorted(material.site.terms, key=lambda term: (collation_key(term.term, language), term.slug))
    for page in list_pages(material, "glossary", material.word("glossary.lead")):
        shown = (term for term in terms if page.has(term.ref))
        groups = tuple(
            TermGroup(letter, f"letter-{number}", tuple(_term_line(material, term) for term in members))
            for number, (letter, members) in enumerate(groupby(shown, key=initial), 1)
        )
        here = page.here
        view = GlossaryView(
            page=material.frame(here),
            title=here.title,
            lead=here.description,
            groups=groups,
            parts=page.parts,
            ways=page.ways,
        )
        yield PageView(here.path, "pages/glossary.html", view)


def _term_line(material: Material, term: Term) -> TermLine:
    text = text_of(material, term.ref)
    # What the notes of the definition cite stands below it already.
    body = material.bodies.bodies.get(term.ref, Body())
    noted = {material.addresses.of(Ref("source", key)) for note in body.notes for key in note.sources}
    sources = source_notes(material, term.ref, "sources")
    return TermLine(
        id=term.slug,
        term=material.name(term),
        native=term.native_term if term.native_term != term.term else "",
        name_note=name_note(material, term),
        summary="" if text.html else material.said(term.summary, term.ref, "summary"),
        text=text,
        sources=tuple(source for source in sources if source.url not in noted),
        used=tuple(material.link(ref) for ref in material.pointing(term.ref, "text")),
    )


def corrections_pages(material: Material) -> Iterator[PageView]:
    """Yield the page of all corrections, the newest first, if there are any."""
    path = material.addresses.pages.get("corrections")
    if path is None:
        return
    site = material.site
    dated = []
    for record in site.records.values():
        for place, correction in newest_first(record.corrections):
            note = material.bodies.text(record.ref, "corrections", place, "note")
            line = CorrectionLine(when(site, correction.date), note, material.link(record.ref))
            dated.append((bounds(correction.date, site.settings.timezone).latest or 0, line))
    dated.sort(key=lambda pair: pair[0], reverse=True)
    title, lead = material.word("corrections.title"), material.word("corrections.lead")
    frame = material.frame(Here(kind="corrections", path=path, title=title, description=lead))
    view = CorrectionsView(page=frame, title=title, lead=lead, corrections=tuple(line for _, line in dated))
    yield PageView(path, "pages/corrections.html", view)


def not_found_pages(material: Material) -> Iterator[PageView]:
    """Yield the page that a server shows for a missing address; it is in the site's first language."""
    path = material.addresses.pages.get("404")
    if path is None:
        return
    title, lead = material.word("not-found.title"), material.word("not-found.lead")
    frame = material.frame(Here(kind="404", path=path, title=title, description=lead))
    yield PageView(path, "pages/404.html", NotFoundView(page=frame, title=title, lead=lead))
