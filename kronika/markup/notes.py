"""Notes of a text: citations and authors' notes, numbered as they come, each as a sidenote and in a list.

The sidenote stands beside its mark, for the eye; the list, which a template prints at the end, is what the mark leads
to. So the sidenote is hidden from assistive technology and its links from the keyboard: nothing is said twice.
Where there is no margin for it, the mark is a button that opens the note in the list.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from markupsafe import Markup

from kronika.markup.citations import Cited, cluster_note
from kronika.markup.desk import Desk
from kronika.records.references import Citation
from kronika.records.rendered import Note

_STRENGTH = ("no", "copy", "passage")
_IN_A_ROW = re.compile(r'(</span></span>[.,;:!?…]?<span class="sidenote-wrap)(?="><sup)')


@dataclass
class Notes:
    """The notes of one text. `prefix` keeps the ids of several texts on one page apart.

    `checked` says how far each source was read, as the record's own list of sources has it.
    """

    desk: Desk
    prefix: str = ""
    checked: Mapping[str, str] = field(default_factory=dict)
    listed: list[Note] = field(default_factory=list)
    cited: set[str] = field(default_factory=set)

    def citation(self, citations: tuple[Citation, ...], *, linked: bool = True) -> Markup:
        """Return the mark and sidenote of a cluster of citations."""
        states = (self._state(citation) for citation in citations)
        weakest = min(states, key=_STRENGTH.index, default="no")
        sources = tuple(dict.fromkeys(citation.source for citation in citations))
        return self._note(self.words(citations), ("citation", weakest), sources, linked=linked)

    def own(self, html: Markup, sources: Iterable[str], *, linked: bool = True) -> Markup:
        """Return the mark and sidenote of an author's note, which may cite sources itself."""
        return self._note(html, ("note", ""), tuple(dict.fromkeys(sources)), linked=linked)

    def words(self, citations: tuple[Citation, ...]) -> Markup:
        """Return citations in words, each source in full the first time."""
        told = []
        for citation in citations:
            if citation.source in self.desk.site.source_by_key:
                told.append((citation, citation.source not in self.cited))
                self.cited.add(citation.source)
        key = tuple((one.source, one.locator, one.prefix, first) for one, first in told)
        return self.desk.once(("citation", *key), lambda: self._cluster(told))

    def _cluster(self, told: Iterable[tuple[Citation, bool]]) -> Markup:
        """Return citations in words; each with whether it is the first of its source."""
        desk = self.desk
        cluster = [
            Cited(desk.site.source_by_key[one.source], one, first, desk.source_address(one.source))
            for one, first in told
        ]
        return cluster_note(cluster, desk.site.catalogue)

    def _state(self, citation: Citation) -> str:
        return citation.checked if citation.checked != "no" else self.checked.get(citation.source, "no")

    def _note(self, html: Markup, kind: tuple[str, str], sources: tuple[str, ...], *, linked: bool) -> Markup:
        number = len(self.listed) + 1
        note_id, back = f"{self.prefix}note-{number}", f"{self.prefix}ref-{number}"
        self.listed.append(Note(number, note_id, back, kind[0], html, sources, kind[1]))
        key = ("note", self.prefix, number, kind, linked)
        before = self.desk.once(key, lambda: self._mark(self.listed[-1], linked))
        aside = str(html).replace("<a ", '<a tabindex="-1" ')
        return Markup(f"{before} {aside}</span></span>")

    def _mark(self, note: Note, linked: bool) -> Markup:
        """Return the mark of a note, and the beginning of the sidenote."""
        label = self.desk.word("note.label", number=note.number)
        call = Markup(
            '<a class="noteref__link" href="#%s" aria-label="%s">%s</a>'
            '<button class="noteref__open" type="button" popovertarget="%s" aria-label="%s">%s</button>'
        ) % (note.id, label, note.number, note.id, label, note.number)
        state = Markup(' data-checked="%s"') % note.checked if note.checked else ""
        return Markup(
            '<span class="sidenote-wrap"><sup class="noteref" id="%s">%s</sup>'
            '<span class="sidenote sidenote--%s" aria-hidden="true"%s><span class="sidenote__number">%s</span>'
        ) % (note.back, call if linked else note.number, note.kind, state, note.number)


def apart(html: Markup) -> Markup:
    """Return a text whose marks of notes tell, by a class, where they follow another mark with no word between."""
    return Markup(_IN_A_ROW.sub(r"\1 sidenote-wrap--next", str(html)))
