"""Definitions: the first mention of a term in a text brings what it means, beside the text and in a list at its end.

The one beside the text is for the eye; where there is no margin for it, a button opens the one in the list. The term's
link leads to the glossary, and is described by what the list says.
"""

import re
from dataclasses import dataclass, field

from markupsafe import Markup

from kronika.markup.desk import Desk
from kronika.markup.excerpts import excerpt
from kronika.markup.links import link_html
from kronika.records.model import Term
from kronika.records.references import Reference
from kronika.records.rendered import Definition

_PARAGRAPH = re.compile(r"<p>(.*?)</p>", re.DOTALL)
_SENTENCE_END = re.compile(r"(?<=[\w>][\w>][.!?…])[\"'”’»)]*(?=\s)")
_OPENING = re.compile(r"<(?!/|br\b)")


@dataclass
class Definitions:
    """The definitions of one text. `known` are the terms that it has told of, by slug."""

    desk: Desk
    listed: list[Definition] = field(default_factory=list)
    known: set[str] = field(default_factory=set)

    def mention(self, reference: Reference, term: Term) -> Markup:
        """Return a link to a term; the first one with the term's definition."""
        link = link_html(self.desk, reference)
        meaning = Markup("") if term.slug in self.known else definition_html(self.desk, term)
        if not meaning:
            return link
        self.known.add(term.slug)
        name = self.desk.words_of(term.name, term.ref, "name")
        definition = Definition(f"meaning-{term.slug}", name, self.desk.address(term.ref), meaning)
        self.listed.append(definition)
        return Markup(
            '<span class="sidenote-wrap">{}<span class="definition"><button class="definition__open" type="button" '
            'popovertarget="{}" aria-label="{}"></button></span>'
            '<span class="sidenote sidenote--definition" aria-hidden="true">'
            '<span class="sidenote__term">{}</span> {}</span></span>'
        ).format(
            Markup(link.replace("<a ", Markup('<a aria-describedby="{}" ').format(definition.id), 1)),
            definition.id,
            self.desk.word("definition.label", term=term.name),
            name,
            Markup(meaning.replace("<a ", '<a tabindex="-1" ')),
        )


def definition_html(desk: Desk, term: Term) -> Markup:
    """Return what a term means in short: its summary, otherwise the first sentence of its text."""
    return desk.once(("definition", term.slug), lambda: _definition(desk, term))


def _definition(desk: Desk, term: Term) -> Markup:
    if term.summary:
        return desk.words_of(term.summary, term.ref, "summary")
    paragraph = _PARAGRAPH.search(excerpt(desk.writing(term.ref, "body"), term.body).html)
    return desk.told(Markup(first_sentence(paragraph[1])), term.ref, "body") if paragraph else Markup("")


def first_sentence(html: str) -> str:
    """Return the first sentence of a paragraph; all of it where no end of one is to be seen.

    A stop ends a sentence after a word of two letters or more, outside of elements.
    """
    for end in _SENTENCE_END.finditer(html):
        sentence = html[: end.end()]
        if len(_OPENING.findall(sentence)) == sentence.count("</"):
            return sentence
    return html
