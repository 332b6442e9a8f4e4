"""Views of the pages of people."""

from dataclasses import dataclass

from markupsafe import Markup

from kronika.records.rendered import Drawing
from kronika.records.views.frame import View
from kronika.records.views.lists import LineGroup, ListView
from kronika.records.views.parts import Colophon, EventLine, Fact, NameNote, RecordLine, Text
from kronika.records.views.said import Said


@dataclass(frozen=True, kw_only=True)
class PeopleView(ListView):
    """All people, by side."""

    lead: Said
    groups: tuple[LineGroup, ...]
    lifespans: Drawing | None


@dataclass(frozen=True, kw_only=True)
class PersonView(View):
    """A person. `documents` are those they wrote or received, `portrait` is a figure or empty."""

    portrait: Markup
    native: str
    name_note: NameNote | None
    side: Said
    summary: Said
    facts: tuple[Fact, ...]
    fate: Markup
    text: Text
    events: tuple[EventLine, ...]
    documents: tuple[RecordLine, ...]
    colophon: Colophon
