"""Embeds: a picture, the chart of a figure, an excerpt of a document, a place on its map, a card for any other."""

from markupsafe import Markup, escape

from kronika.markup.desk import Desk
from kronika.markup.excerpts import excerpt
from kronika.markup.links import link_html, record_link
from kronika.records.headings import anchor_named
from kronika.records.model import AnyRecord, Document, Event, Figure, Media, Person, Place, Term
from kronika.records.references import Reference


def embed_html(desk: Desk, reference: Reference) -> Markup:
    """Return what an embed shows, as a block."""
    record = desk.record(reference.target)
    if isinstance(record, Figure):
        return _figure(desk, record, reference)
    if isinstance(record, Media) and (record.slug, "column") in desk.pictures:
        return desk.pictures[record.slug, "column"]
    if isinstance(record, Document):
        return _document(desk, record, reference.fragment)
    if isinstance(record, Place):
        return _place(desk, record)
    if record is None:
        return Markup("<p>{}</p>").format(link_html(desk, reference))
    return _card(desk, record)


def _figure(desk: Desk, figure: Figure, reference: Reference) -> Markup:
    """Return a chart with its caption: what was counted, when, and where the estimates are told apart."""
    chart = desk.drawings.ranges.get(figure.slug) or desk.drawings.bars.get(figure.slug)
    unit = desk.told(escape(figure.unit), figure.ref, "unit")
    number = Markup('<p class="embed__number">{} {}</p>').format(desk.number(figure), unit)
    scope = [unit] if unit and chart is not None else []
    if figure.period is not None:
        scope.append(desk.time(figure.period))
    return Markup(
        '<figure class="embed embed--figure">{}<figcaption class="embed__caption">{}{} <a class="embed__more" '
        'href="{}">{}</a></figcaption></figure>'
    ).format(
        Markup('<div class="chart">{}</div>').format(chart.svg) if chart is not None else number,
        Markup('<span class="embed__title">{}</span>').format(
            desk.typeset(reference.label) if reference.label else desk.words_of(figure.label, figure.ref, "name")
        ),
        Markup(", ").join(["", *scope]),
        desk.address(figure.ref),
        desk.word("embed.sources"),
    )


def _document(desk: Desk, document: Document, section: str) -> Markup:
    """Return the beginning of a document, or one of its sections, with where it comes from."""
    # The text may be the original's, although the embed names a section of the translation, or the other way round.
    named = anchor_named(section, document.body.text) or desk.site.anchor(document, section)
    part = excerpt(desk.writing(document.ref, "body"), document.body, named)
    origin = []
    if document.document_kind:
        origin.append(desk.told(escape(document.document_kind), document.ref, "document_kind"))
    if document.date is not None:
        origin.append(desk.time(document.date))
    whole = Markup(' <a class="embed__more" href="{}">{}</a>').format(
        desk.address(document.ref), desk.word("embed.whole-document")
    )
    return Markup(
        '<figure class="embed embed--document"><blockquote class="embed__text"{}>{}</blockquote>'
        '<figcaption class="embed__caption"><cite>{}</cite>{}{}</figcaption></figure>'
    ).format(
        desk.language_attributes(document.ref, "body"),
        part.html,
        record_link(desk, document),
        Markup(", ").join(["", *origin]),
        "" if part.whole else whole,
    )


def _place(desk: Desk, place: Place) -> Markup:
    """Return a place's small map with its names, or a card if it is on no map."""
    drawing = desk.drawings.locators.get(place.ref)
    if drawing is None:
        return _card(desk, place)
    names = _line(desk, place)
    return Markup(
        '<figure class="embed embed--place map">{}<figcaption class="embed__caption">{}{}</figcaption></figure>'
    ).format(drawing.svg, record_link(desk, place), Markup(", {}").format(names) if names else "")


def _card(desk: Desk, record: AnyRecord) -> Markup:
    """Return a record in short: its name, its date or names, and what it is."""
    line = _line(desk, record)
    said = desk.words_of(record.summary, record.ref, "summary")
    if not said and isinstance(record, Term):
        text = excerpt(desk.writing(record.ref, "body"), record.body).html
        attributes = desk.language_attributes(record.ref, "body")
        said = Markup("<div{}>{}</div>").format(attributes, text) if attributes else text
    return Markup('<div class="embed embed--{0} card"><p class="card__title">{1}</p>{2}{3}</div>').format(
        record.kind,
        record_link(desk, record),
        Markup('<p class="card__line">{}</p>').format(line) if line else "",
        Markup('<div class="card__text">{}</div>').format(said) if said else "",
    )


def _line(desk: Desk, record: AnyRecord) -> Markup:
    if isinstance(record, Event):
        return desk.time(record.date, desk.told(escape(record.date_label), record.ref, "date_label"))
    if isinstance(record, Person):
        dates = [desk.time(life.date) for life in (record.born, record.died) if life is not None]
        return Markup(" – ").join(dates) if len(dates) == 2 else Markup("")
    if isinstance(record, Place):
        names = [name for name in (record.name_then, record.name_now) if name and name != record.name]
        return escape(", ".join(dict.fromkeys(names)))
    return Markup("")
