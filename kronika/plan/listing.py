"""The pages of a list: one, or, if it is long, one that leads to its parts and these."""

from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import groupby

from kronika.locales import Part, list_parts
from kronika.plan.here import Here
from kronika.plan.material import Material
from kronika.plan.words import counted
from kronika.records.model import Ref
from kronika.records.views.lists import PartGroup
from kronika.records.views.parts import RecordLine, Step
from kronika.records.views.said import Said, joined

Words = Callable[[Material, Ref], Said]
"""What an entry is called where a part says from which on, and up to which, it goes."""


@dataclass(frozen=True)
class ListPage:
    """A page of a list. `shown` are the records that stand on it, in their order; None for all.

    `parts` and `ways` are as in ListView.
    """

    here: Here
    shown: Set[Ref] | None = None
    parts: tuple[PartGroup, ...] = ()
    ways: tuple[Step, ...] = ()

    def has(self, ref: Ref) -> bool:
        """Whether a record stands on this page."""
        return self.shown is None or ref in self.shown

    @property
    def is_first(self) -> bool:
        """Whether the list begins here: what tells of all its records together stands here."""
        return not self.here.whole


def called(material: Material, ref: Ref) -> Said:
    """Return the name of a record."""
    return material.link(ref).text


def list_pages(
    material: Material,
    name: str,
    lead: Said = "",
    words: Words = called,
    group_title: Callable[[str], Said] = lambda group: "",
) -> Iterator[ListPage]:
    """Yield the pages of a list, if it has anything to show."""
    path = material.addresses.pages.get(name)
    if path is None:
        return
    title = material.word(f"{name}.title")
    parts = list_parts(material.site, name)
    here = Here(kind=name, path=path, title=title, description=lead)
    if not parts:
        yield ListPage(here)
        return
    lines = [_line(material, part, words) for part in parts]
    groups = groupby(zip(parts, lines, strict=True), key=lambda pair: pair[0].group)
    listed = tuple(
        PartGroup(f"kind-{group or 'other'}", group_title(group), tuple(line for _, line in members))
        for group, members in groups
    )
    yield ListPage(here, frozenset(), listed)
    for place, (part, line) in enumerate(zip(parts, lines, strict=True)):
        titled = material.word("parts.title", title=title, number=str(part.number), count=str(part.of))
        there = Here(kind=name, path=line.url, title=titled, description=line.title, section=name, whole=path)
        yield ListPage(there, dict.fromkeys(part.refs).keys(), ways=tuple(ways_beside(material, lines, place)))


def _line(material: Material, part: Part, words: Words) -> RecordLine:
    """Return a part in the list of them: from where to where it goes, and how much it holds."""
    span = joined(dict.fromkeys(words(material, part.refs[place]) for place in (0, -1)), " – ")
    count = counted(material.site, "parts.count", len(part.refs))
    return RecordLine(url=material.addresses.pages[part.name], title=span, note=count)


def ways_beside(material: Material, lines: Sequence[RecordLine], place: int) -> Iterator[Step]:
    """Yield the ways to the parts before and after the one at a place among them."""
    for way, other, label in (("prev", place - 1, "event.before"), ("next", place + 1, "event.after")):
        if 0 <= other < len(lines):
            yield Step(way, material.word(label), lines[other].url, lines[other].title)
