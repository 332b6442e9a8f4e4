"""Links to records: their names, or the numbers they stand for, as the text of an anchor."""

from markupsafe import Markup, escape

from kronika.locales import Typographer
from kronika.markup.convert import to_inline_html
from kronika.markup.desk import Desk
from kronika.markup.finish import Finisher, Shapes
from kronika.records.model import AnyRecord, Figure
from kronika.records.references import Reference

_PLAIN_LABEL = frozenset("*_`[]<>&\\~^{}!")


def link_html(desk: Desk, reference: Reference, linked: bool = True) -> Markup:
    """Return a link or embed as an anchor; only its words where nothing may be linked or there is no page."""
    key = ("link", reference.form, reference.target, reference.fragment, reference.label, linked)
    return desk.once(key, lambda: _link(desk, reference, linked))


def _link(desk: Desk, reference: Reference, linked: bool) -> Markup:
    record = desk.record(reference.target)
    words = _words(desk, reference, record)
    address = desk.address(record.ref) if record is not None else ""
    if record is None or not address or not linked:
        return words
    if reference.fragment and "#" not in address:
        anchor = desk.site.anchor(record, reference.fragment)
        address = f"{address}#{anchor}" if anchor else address
    return _anchor(record, address, words)


def _anchor(record: AnyRecord, address: str, words: Markup) -> Markup:
    # There are dozens of links in a text, and this way of filling in is four times as fast as `format`.
    return Markup('<a class="ref ref--%s" data-ref="%s" href="%s">%s</a>') % (record.kind, record.ref, address, words)


def record_link(desk: Desk, record: AnyRecord) -> Markup:
    """Return a record's name as a link to its page."""
    address = desk.address(record.ref)
    words = desk.words_of(record.name, record.ref, "name")
    return _anchor(record, address, words) if address else words


def label_html(desk: Desk, label: str) -> Markup:
    """Return the label of a link, which may hold emphasis but no form."""
    if not _PLAIN_LABEL.intersection(label):
        return desk.typeset(label)
    shapes = Shapes(lambda form, _: escape(form.source))
    finisher = Finisher((), shapes, Typographer(desk.marks), anchors=1)
    return finisher.finish(to_inline_html(label))


def _words(desk: Desk, reference: Reference, record: AnyRecord | None) -> Markup:
    if reference.label:
        return label_html(desk, reference.label)
    if isinstance(record, Figure) and reference.form == "link":
        return escape(desk.number(record, reference.fragment))
    if record is None:
        return escape(reference.target.rpartition("/")[2])
    return desk.told(escape(record.name), record.ref, "name")
