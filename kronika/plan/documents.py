"""The pages of primary texts, and those of essays and pages."""

from collections.abc import Iterator
from dataclasses import replace

from kronika.locales import language_name, text_direction
from kronika.plan.listing import list_pages
from kronika.plan.material import Material
from kronika.plan.parts import colophon, event_lines, record_line, text_of
from kronika.plan.words import counted, when
from kronika.records.bounds import order_key
from kronika.records.model import Document, Page, Ref
from kronika.records.parts import Named
from kronika.records.rendered import PageView
from kronika.records.views.documents import DocumentsView, DocumentView, TextView
from kronika.records.views.parts import Fact, FactLine, Parallel
from kronika.records.views.said import Said, joined


def document_pages(material: Material) -> Iterator[PageView]:
    """Yield the page of all documents, if there are any; of very many, those of its parts too."""
    zone = material.site.settings.timezone
    # An undated document comes after all others; sorting is stable, so those of one date keep the order of the site.
    documents = sorted(
        material.site.documents,
        key=lambda document: (document.date is None, order_key(document.date, zone) if document.date else ()),
    )
    lead = counted(material.site, "documents.lead", len(documents))
    for page in list_pages(material, "documents", lead):
        view = DocumentsView(
            page=material.frame(page.here),
            title=page.here.title,
            lead=page.here.description,
            documents=tuple(record_line(material, document) for document in documents if page.has(document.ref)),
            parts=page.parts,
            ways=page.ways,
        )
        yield PageView(page.here.path, "pages/documents.html", view)


def document_view(material: Material, document: Document) -> DocumentView:
    """Return the page of one document."""
    return DocumentView(
        page=material.record_frame(document),
        title=material.name(document),
        kicker=material.said(document.document_kind, document.ref, "document_kind"),
        summary=material.said(document.summary, document.ref, "summary"),
        excerpt_only=document.excerpt_only,
        facts=tuple(_facts(material, document)),
        provenance=tuple(_provenance(material, document)),
        text=text_of(material, document.ref),
        parallel=_parallel(material, document),
        events=event_lines(material, material.pointing(document.ref, "document")),
        colophon=colophon(material, document),
    )


def _parallel(material: Material, document: Document) -> Parallel | None:
    """Return a document's text beside its original, or None if that is not at hand."""
    rows = material.bodies.aligned.get(document.ref)
    if rows is None:
        return None
    language = document.original_language
    here = material.site.language
    heads = (
        joined(
            (
                material.word("document.translation"),
                language_name(material.site.language_of(document.ref, "body"), here),
            ),
            ": ",
        ),
        joined((material.word("document.original"), language_name(language, here) if language else ""), ": "),
    )
    notes = text_of(material, Ref("original", document.slug))
    original = replace(notes, language=language, direction=text_direction(language) if language else "")
    return Parallel(heads, rows, original)


def text_view(material: Material, page: Page) -> TextView:
    """Return an essay or a page."""
    return TextView(
        page=material.record_frame(page),
        title=material.name(page),
        summary=material.said(page.summary, page.ref, "summary"),
        text=text_of(material, page.ref),
        colophon=colophon(material, page, page.authors),
    )


def _facts(material: Material, document: Document) -> Iterator[Fact]:
    """Yield what a reader of a text must know first: when it was said, by whom, to whom."""
    if document.date is not None:
        yield Fact(material.word("document.date"), (FactLine(when=when(material.site, document.date)),))
    for name, named in (("author", document.author), ("recipient", document.recipient)):
        if named is not None:
            words = material.said(named.text, document.ref, name, "text")
            yield Fact(material.word(f"document.{name}"), (_named_line(material, named, words),))


def _provenance(material: Material, document: Document) -> Iterator[Fact]:
    if document.original_language:
        name = language_name(document.original_language, material.site.language)
        yield Fact(material.word("document.language"), (FactLine(text=name),))
    for name, stated in (("translator", document.translator), ("rights", document.rights)):
        if stated:
            line = FactLine(text=material.said(stated, document.ref, name))
            yield Fact(material.word(f"document.{name}"), (line,))
    where = material.bodies.text(document.ref, "where")
    if where:
        yield Fact(material.word("document.where"), (FactLine(html=where),))


def _named_line(material: Material, named: Named, words: Said) -> FactLine:
    """Return a link to a person, or the free words that stand for one."""
    if not named.slug:
        return FactLine(text=words)
    person = material.link(Ref("person", named.slug))
    return FactLine(text=person.text, url=person.url)
