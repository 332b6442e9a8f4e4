"""A record's text as a body: its HTML, its notes in order, its headings."""

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup, escape

from kronika.locales import Typographer
from kronika.markup.convert import to_html, to_inline_html
from kronika.markup.definitions import Definitions
from kronika.markup.desk import Desk
from kronika.markup.embeds import embed_html
from kronika.markup.finish import Finisher, Shapes
from kronika.markup.forms import Form, Marked, mark_forms
from kronika.markup.links import link_html
from kronika.markup.notes import Notes, apart
from kronika.records.headings import heading_ids
from kronika.records.model import Ref, Term
from kronika.records.references import Prose
from kronika.records.rendered import Body

_PLAIN = frozenset("*_`[]<>&\\~^{}!@\n")


def write_body(desk: Desk, prose: Prose, checked: Mapping[str, str], prefix: str = "") -> Body:
    """Return a text as HTML with its notes.

    `checked` says how far each source was read; `prefix` stands before the ids of notes (and, unless empty, of
    headings) where several texts share a page.
    """
    if not prose:
        return Body()
    shaper = _Shaper(desk, mark_forms(prose), Notes(desk, prefix, checked), Definitions(desk))
    # Texts that share a page, as those of the glossary do, would say what a word means more than once.
    inline = shaper.passing if prefix else shaper.inline
    finisher = Finisher(
        shaper.marked.forms,
        Shapes(inline, shaper.block, shaper.passing),
        Typographer(desk.marks),
        [prefix + name for name in heading_ids(prose.text)],
        desk.word("table.label"),
        desk.page,
    )
    html = apart(finisher.finish(to_html(shaper.marked.text, desk.callout_labels)))
    return Body(html, tuple(shaper.notes.listed), tuple(finisher.headings), tuple(shaper.definitions.listed))


def write_inline(desk: Desk, prose: Prose) -> Markup:
    """Return a short text as HTML without blocks; it may hold links, but no notes."""
    if not _PLAIN.intersection(prose.text):
        return desk.typeset(prose.text.strip())
    marked = mark_forms(prose)
    shapes = Shapes(lambda form, linked: _bare(desk, form, linked))
    finisher = Finisher(marked.forms, shapes, Typographer(desk.marks), page=desk.page)
    return finisher.finish(to_inline_html(marked.text))


def write_stated(desk: Desk, prose: Prose, ref: Ref, *path: str | int) -> Markup:
    """Return a short text of a record, stated at `path`, in the language that it stands in."""
    return desk.told(write_inline(desk.writing(ref, *path), prose), ref, *path)


@dataclass(frozen=True)
class _Shaper:
    """Makes HTML of the forms of one text."""

    desk: Desk
    marked: Marked
    notes: Notes
    definitions: Definitions

    def inline(self, form: Form, linked: bool) -> Markup:
        """Return a form within a text; a term that is mentioned for the first time brings its definition."""
        term = self.desk.record(form.reference.target) if form.kind == "link" and linked else None
        if isinstance(term, Term):
            return self.definitions.mention(form.reference, term)
        return self.passing(form, linked)

    def passing(self, form: Form, linked: bool) -> Markup:
        """Return a form within a text where nothing is defined."""
        match form.kind:
            case "cluster":
                return self.notes.citation(form.citations, linked=linked)
            case "name":
                note = self.notes.citation(form.citations, linked=linked)
                return self.desk.name_of_source(form.reference.target) + note
            case "quote":
                return self.notes.words(form.citations)
            case "note":
                return self._own_note(form.reference.target, linked)
        return link_html(self.desk, form.reference, linked)

    def block(self, form: Form) -> Markup:
        """Return an embed; the card of a term defines it."""
        shown = self.desk.record(form.reference.target)
        if isinstance(shown, Term):
            self.definitions.known.add(shown.slug)
        return embed_html(self.desk, form.reference)

    def _own_note(self, note_id: str, linked: bool) -> Markup:
        """Return an author's note."""
        sources: list[str] = []

        def within(form: Form, linked: bool) -> Markup:
            sources.extend(citation.source for citation in form.citations)
            return _shape_in_note(self.desk, self.notes, form, linked)

        text = to_inline_html(self.marked.definitions.get(note_id, ""))
        finisher = Finisher(self.marked.forms, Shapes(within), Typographer(self.desk.marks), page=self.desk.page)
        html = finisher.finish(text)
        return self.notes.own(html, sources, linked=linked)


def _shape_in_note(desk: Desk, notes: Notes, form: Form, linked: bool) -> Markup:
    """Return a form within a note: what it cites follows its sentence, or stands in brackets."""
    if form.kind not in ("cluster", "name"):
        return _bare(desk, form, linked)
    words = notes.words(form.citations)
    if form.after.endswith((".", "!", "?")):
        return Markup(" {}").format(words)
    name = desk.name_of_source(form.reference.target) if form.kind == "name" else ""
    return Markup("{} ({})").format(name, words.rstrip("."))


def _bare(desk: Desk, form: Form, linked: bool) -> Markup:
    """Return a link, or what the editor wrote where nothing else may stand."""
    return link_html(desk, form.reference, linked) if form.kind in ("link", "embed") else escape(form.source)
