"""Every text of a documentary, as HTML."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from markupsafe import Markup

from kronika.markup.aligned import aligned
from kronika.markup.citations import bibliography_entry, full_note
from kronika.markup.desk import Desk
from kronika.markup.fields import stated_values
from kronika.markup.pictures import picture_figures, rights_html
from kronika.markup.texts import write_body, write_stated
from kronika.records.model import OWN_TEXT, AnyRecord, Document, Media, Ref, Term
from kronika.records.references import Citation, Prose
from kronika.records.rendered import Addresses, Bodies, Body, CitedSource, Drawings, FieldPath, Pictures
from kronika.records.site import SETTINGS, Site
from kronika.records.work import Each, compute_each


def desk_for(site: Site, addresses: Addresses, drawings: Drawings, pictures: Pictures = Pictures()) -> Desk:
    """Return what texts are written with."""
    desk = Desk(site, addresses, drawings)
    return replace(desk, pictures=picture_figures(desk, pictures.by_slug))


def stated_texts(desk: Desk, each: Each = compute_each, basis: str = "") -> Bodies:
    """Return all texts but those that stand on their own record's page alone. `basis` tells one desk from another."""
    site = desk.site
    records = each(_stated, site.records, desk, basis)
    home = _stated_values(desk, SETTINGS, site.settings.home, "home")
    written = [home, *records]
    bodies = {ref: body for one in written for ref, body in one.bodies.items()}
    pairs = {
        document.ref: aligned(bodies[document.ref].html, bodies[Ref("original", document.slug)].html)
        for document in site.documents
        if document.original
    }
    return Bodies(
        bodies,
        {place: html for one in written for place, html in one.inline.items()},
        {place: listed for one in written for place, listed in one.cited.items()},
        dict(zip(site.source_by_key, each(_entry, site.source_by_key, desk, basis), strict=True)),
        desk.pictures,
        pairs,
    )


def own_text(desk: Desk, record: AnyRecord, text: Prose) -> Mapping[Ref, Body]:
    """Return the text of a record that stands on its own page alone; nothing of another kind of record."""
    return {record.ref: _written(desk, record, text)} if record.kind in OWN_TEXT else {}


def with_own_texts(desk: Desk, stated: Bodies, site: Site) -> Bodies:
    """Return `stated` with the texts that stand on their own record's page alone, which are those of `site`."""
    own = {ref: body for record in site.records.values() for ref, body in own_text(desk, record, record.body).items()}
    return replace(stated, bodies={**own, **stated.bodies})


def _stated(desk: Desk, ref: Ref) -> Bodies:
    """Return the short texts of a record, its lists of sources, and its text if that is shown elsewhere too."""
    record = desk.site.records[ref]
    stated = _stated_values(desk, ref, record)
    inline = {**stated.inline, (ref, ("rights",)): rights_html(desk, record)} if isinstance(record, Media) else {}
    bodies = {} if record.kind in OWN_TEXT else {ref: _written(desk, record, record.body)}
    if isinstance(record, Document) and record.original:
        desk = replace(desk, page=desk.address(ref), original=record.original_language)
        bodies[Ref("original", record.slug)] = write_body(desk, record.original, _states(record), "original-")
    return replace(stated, bodies=bodies, inline=inline or stated.inline)


def _stated_values(desk: Desk, ref: Ref, record: object, *before: str) -> Bodies:
    """Return what is stated in front matter; `before` is what stands before its paths."""
    inline: dict[tuple[Ref, FieldPath], Markup] = {}
    cited: dict[tuple[Ref, FieldPath], tuple[CitedSource, ...]] = {}
    for path, stated in stated_values(record):
        if isinstance(stated, Prose):
            inline[ref, (*before, *path)] = write_stated(desk, stated, ref, *before, *path)
        elif not before:
            cited[ref, path] = _in_words(desk, stated)
    return Bodies({}, inline, cited, {})


def _entry(desk: Desk, key: str) -> Markup:
    return bibliography_entry(desk.site.source_by_key[key], desk.site.catalogue)


def _written(desk: Desk, record: AnyRecord, text: Prose) -> Body:
    """Return a record's own text; what notes and definitions say in another language tells that itself."""
    prefix = f"{record.slug}-" if isinstance(record, Term | Media) else ""
    body = write_body(desk.writing(record.ref, "body"), text, _states(record), prefix)
    if not desk.language_attributes(record.ref, "body"):
        return body

    def told(html: Markup) -> Markup:
        return desk.told(html, record.ref, "body")

    notes = tuple(replace(note, html=told(note.html)) for note in body.notes)
    definitions = tuple(replace(each, name=told(each.name), html=told(each.html)) for each in body.definitions)
    return replace(body, notes=notes, definitions=definitions)


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
        CitedSource(citation.source, _full_note(desk, citation), citation.checked, citation.note)
        for citation in listed
        if citation.source in desk.site.source_by_key
    )


def _full_note(desk: Desk, citation: Citation) -> Markup:
    source = desk.site.source_by_key[citation.source]
    key = ("full", citation.source, citation.locator, citation.prefix)
    return desk.once(key, lambda: full_note(source, citation, desk.site.catalogue))
