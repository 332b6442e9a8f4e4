"""Texts, drawings and assets without the rooms that make them: every text as it was written, in a paragraph."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from markupsafe import Markup, escape

from kronika.records.model import AnyRecord, Ref
from kronika.records.references import Citation, Prose
from kronika.records.rendered import (
    Assets,
    Bodies,
    Body,
    CitedSource,
    Definition,
    Drawing,
    Drawings,
    FieldPath,
    Heading,
    Note,
)
from kronika.records.site import Site

ASSETS = Assets({"css/main.css": "/assets/main.css", "img/icon.svg": "/assets/icon.svg"}, ())


def plain_drawings(site: Site) -> Drawings:
    """Return an empty drawing for everything that can be drawn."""
    ranges = {figure.slug: _drawing(f"{figure.label}, range") for figure in site.figures if figure.estimates}
    bars = {figure.slug: _drawing(f"{figure.label}, parts") for figure in site.figures if figure.breakdown}
    return Drawings(_drawing("strip"), ranges, bars, _drawing("lifespans"))


def _drawing(title: str) -> Drawing:
    svg = Markup('<svg role="img" viewBox="0 0 9 1"><title>{}</title></svg>').format(title)
    return Drawing(svg, title, f"{title}, described")


def plain_bodies(site: Site) -> Bodies:
    """Return every text of the site as HTML; a body that has a heading's sign in it has a heading, and one note."""
    bodies, inline, cited = {}, {}, {}
    for record in site.records.values():
        if record.body:
            bodies[record.ref] = _body(record)
        for path, value in _stated(record, ()):
            if isinstance(value, Prose):
                inline[record.ref, path] = escape(value.text)
            else:
                cited[record.ref, path] = tuple(_cited(site, citation) for citation in value)
    inline[Ref("site", ""), ("home", "lead")] = escape(site.settings.home.lead.text)
    bibliography = {source.slug: Markup("<cite>{}</cite>").format(source.title) for source in site.sources}
    return Bodies(bodies, inline, cited, bibliography)


def _body(record: AnyRecord) -> Body:
    heads = tuple(
        Heading(2, line.removeprefix("## ").lower(), line.removeprefix("## "))
        for line in record.body.text.splitlines()
        if line.startswith("## ")
    )
    note = Note(
        1, f"{record.slug}-note-1", f"{record.slug}-call-1", "citation", Markup("Letters"), ("digs-1748",), "no"
    )
    html = Markup("").join(Markup('<h2 id="{}">{}</h2>').format(head.id, head.text) for head in heads)
    call = Markup('<p id="{}-call-1">{}</p>').format(record.slug, record.body.text)
    meaning = Definition(f"{record.slug}-meaning", Markup("word"), "/glossary/#word", Markup("What it means."))
    return Body(html + call, (note,), heads, (meaning,))


def _stated(value: object, path: FieldPath) -> Iterator[tuple[FieldPath, Prose | tuple[Citation, ...]]]:
    """Yield each short text and each list of citations in a record, with its path."""
    if isinstance(value, Prose):
        if value and path != ("body",):
            yield path, value
    elif isinstance(value, tuple) and value and all(isinstance(item, Citation) for item in value):
        yield path, value
    elif isinstance(value, tuple):
        for place, item in enumerate(value):
            yield from _stated(item, (*path, place))
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in ("positions", "path", "slug"):
                yield from _stated(getattr(value, field.name), (*path, field.name))


def _cited(site: Site, citation: Citation) -> CitedSource:
    title = site.source_by_key[citation.source].title
    html = Markup("<cite>{}</cite>, {}").format(title, citation.locator) if citation.locator else escape(title)
    return CitedSource(citation.source, html, citation.checked, citation.note)
