"""Every text of a documentary, as HTML."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from markupsafe import Markup

from kronika.markup.aligned import aligned
from kronika.markup.citations import bibliography_entry, full_note
from kronika.markup.desk import Desk
from kronika.markup.fields import stated_values
from kronika.markup.pictures import picture_figures, rights_html
from kronika.markup.texts import converted_texts, write_body, write_stated
from kronika.records.model import AnyRecord, Document, Media, Ref, Term
from kronika.records.references import Citation, Prose
from kronika.records.rendered import Addresses, Bodies, Body, CitedSource, Drawings, FieldPath, Pictures
from kronika.records.site import SETTINGS, Site
from kronika.records.work import Each, compute_each


def render_bodies(
    site: Site,
    addresses: Addresses,
    drawings: Drawings,
    pictures: Pictures = Pictures(),
    each: Each = compute_each,
) -> Bodies:
    """Return every text of the documentary as HTML, every list of sources in words, pictures and the bibliography."""
    desk = Desk(site, addresses, drawings)
    desk = replace(desk, converted=converted_texts(desk, _texts(site), each))
    desk = replace(desk, pictures=picture_figures(desk, pictures.by_slug))
    bodies: dict[Ref, Body] = {}
    inline: dict[tuple[Ref, FieldPath], Markup] = {}
    cited: dict[tuple[Ref, FieldPath], tuple[CitedSource, ...]] = {}
    for ref, record in site.records.items():
        bodies |= _bodies(desk, record)
        if isinstance(record, Media):
            inline[ref, ("rights",)] = rights_html(desk, record)
        for path, stated in stated_values(record):
            if isinstance(stated, Prose):
                inline[ref, path] = write_stated(desk, stated, ref, *path)
            else:
                cited[ref, path] = _in_words(desk, stated)
    for path, stated in stated_values(site.settings.home):
        if isinstance(stated, Prose):
            inline[SETTINGS, ("home", *path)] = write_stated(desk, stated, SETTINGS, "home", *path)
    bibliography = {source.slug: bibliography_entry(source, site.catalogue) for source in site.sources}
    pairs = {
        document.ref: aligned(bodies[document.ref].html, bodies[Ref("original", document.slug)].html)
        for document in site.documents
        if document.original
    }
    return Bodies(bodies, inline, cited, bibliography, desk.pictures, pairs)


def _texts(site: Site) -> Iterator[tuple[Ref, Prose]]:
    """Yield every long text, with the record that it is the text of, or the original of."""
    for ref, record in site.records.items():
        yield ref, record.body
        if isinstance(record, Document) and record.original:
            yield Ref("original", record.slug), record.original


def _bodies(desk: Desk, record: AnyRecord) -> Mapping[Ref, Body]:
    """Return a record's own text, and the original of a document."""
    checked = _states(record)
    prefix = f"{record.slug}-" if isinstance(record, Term | Media) else ""
    body = write_body(desk.writing(record.ref, "body"), record.body, checked, prefix)

    def told(html: Markup) -> Markup:
        return desk.told(html, record.ref, "body")

    notes = tuple(replace(note, html=told(note.html)) for note in body.notes)
    definitions = tuple(replace(each, name=told(each.name), html=told(each.html)) for each in body.definitions)
    written = {record.ref: replace(body, notes=notes, definitions=definitions)}
    if isinstance(record, Document) and record.original:
        original = replace(desk, page=desk.address(record.ref), original=record.original_language)
        written[Ref("original", record.slug)] = write_body(original, record.original, checked, "original-")
    return written


def _states(record: AnyRecord) -> Mapping[str, str]:
    """Return how far each source of a record was read; its own list of sources counts before those of its parts."""
    stated: dict[str, str] = {}
    for citation in _all_citations(record):
        stated.setdefault(citation.source, citation.checked)
    return stated


def _all_citations(record: AnyRecord) -> Iterator[Citation]:
    yield from record.sources
    for _, stated in stated_values(record):
        if not isinstance(stated, Prose):
            yield from stated


def _in_words(desk: Desk, listed: tuple[Citation, ...]) -> tuple[CitedSource, ...]:
    return tuple(
        CitedSource(
            citation.source,
            full_note(desk.site.source_by_key[citation.source], citation, desk.site.catalogue),
            citation.checked,
            citation.note,
        )
        for citation in listed
        if citation.source in desk.site.source_by_key
    )
