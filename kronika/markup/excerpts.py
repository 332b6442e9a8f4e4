"""The beginning of a text, or of one of its sections, without notes: for embeds."""

import re
from dataclasses import dataclass

from markupsafe import Markup

from kronika.locales import Typographer
from kronika.markup.convert import to_html
from kronika.markup.desk import Desk
from kronika.markup.finish import Finisher, Shapes
from kronika.markup.forms import MARK, Form, mark_forms
from kronika.markup.links import link_html
from kronika.records.headings import heading_ids
from kronika.records.references import Prose

_ENOUGH_WORDS = 60
_BLANK_LINES = re.compile(r"\n[ \t]*\n")
_HEADING = re.compile(r"#{1,6}(?:\s|$)|[^\n]+\n(?:=+|-+)[ ]*(?:\n|$)")


@dataclass(frozen=True)
class Excerpt:
    """Whole paragraphs of a text; `whole` is whether nothing of it is left out."""

    html: Markup
    whole: bool


def excerpt(desk: Desk, prose: Prose, section: str = "") -> Excerpt:
    """Return the first paragraphs of a text, of some sixty words or more, or those of the section with this id."""
    marked = mark_forms(prose)
    blocks = [block for block in _BLANK_LINES.split(marked.text) if block.strip()]
    ids = list(heading_ids(prose.text))
    taken: list[str] = []
    taking = not section
    left_out = False
    for block in blocks:
        if _HEADING.match(block):
            heading = ids.pop(0) if ids else ""
            left_out = left_out or bool(taken)
            taking = taking and not taken if not section else heading == section
            continue
        enough = sum(len(part.split()) for part in taken) >= _ENOUGH_WORDS
        if not taking or enough or _is_embed(block, marked.forms):
            left_out = True
        else:
            taken.append(block)
    shapes = Shapes(lambda form, linked: _without_notes(desk, form, linked))
    finisher = Finisher(marked.forms, shapes, Typographer(desk.marks), page=desk.page)
    return Excerpt(finisher.finish(to_html("\n\n".join(taken), desk.callout_labels)), not left_out)


def _is_embed(block: str, forms: tuple[Form, ...]) -> bool:
    mark = MARK.fullmatch(block.strip())
    return mark is not None and forms[int(mark[1])].kind == "embed"


def _without_notes(desk: Desk, form: Form, linked: bool) -> Markup:
    if form.kind in ("link", "embed"):
        return link_html(desk, form.reference, linked)
    return desk.name_of_source(form.reference.target) if form.kind == "name" else Markup("")
