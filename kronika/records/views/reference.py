"""Views of the pages to look things up in: people, places, figures, documents, sources, glossary, corrections."""

from dataclasses import dataclass

from markupsafe import Markup

from kronika.records.rendered import Drawing
from kronika.records.views.frame import View
from kronika.records.views.lists import ListView
from kronika.records.views.maps import MapBlock, MapStep
from kronika.records.views.parts import (
    Colophon,
    CorrectionLine,
    EventLine,
    Fact,
    FigureBlock,
    Hyperlink,
    Locator,
    NameNote,
    Parallel,
    RecordLine,
    SourceNote,
    Text,
)
from kronika.records.views.said import Said


@dataclass(frozen=True)
class LineGroup:
    """Lines under a heading of their own; `id` is its anchor."""

    id: str
    title: Said
    lines: tuple[RecordLine, ...]


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


@dataclass(frozen=True, kw_only=True)
class PlacesView(ListView):
    """All places, those of one town or region together, and the maps.

    `steps` are those of the maps' slider, the first of them for all days; none where it would have nothing to choose.
    `script` is the path of the script that moves it, or "".
    """

    script: str
    groups: tuple[LineGroup, ...]
    steps: tuple[MapStep, ...]
    maps: tuple[MapBlock, ...]


@dataclass(frozen=True, kw_only=True)
class PlaceView(View):
    """A place. `facts` are its names then and now, what it belongs to, its coordinates and the like."""

    name_note: NameNote | None
    summary: Said
    locator: Locator | None
    facts: tuple[Fact, ...]
    text: Text
    events: tuple[EventLine, ...]
    parts: tuple[RecordLine, ...]
    colophon: Colophon


@dataclass(frozen=True, kw_only=True)
class FigureLine:
    """A quantity in the list of all; `count` is how many estimates it rests on, in words."""

    url: str
    label: Said
    value: str
    unit: Said
    count: Said
    summary: Said
    chart: Drawing | None


@dataclass(frozen=True, kw_only=True)
class FigureGroup:
    """Quantities that stand together; `title` is "" where they are all."""

    title: Said
    figures: tuple[FigureLine, ...]


@dataclass(frozen=True, kw_only=True)
class FiguresView(ListView):
    """All quantities of the documentary."""

    lead: Said
    groups: tuple[FigureGroup, ...]


@dataclass(frozen=True, kw_only=True)
class FigureView(View):
    """A quantity; `used` are the records that show it."""

    summary: Said
    figure: FigureBlock
    text: Text
    used: tuple[Hyperlink, ...]
    colophon: Colophon


@dataclass(frozen=True, kw_only=True)
class DocumentsView(ListView):
    """All primary texts, oldest first."""

    lead: Said
    documents: tuple[RecordLine, ...]


@dataclass(frozen=True, kw_only=True)
class DocumentView(View):
    """A primary text. `facts` say when, by whom and to whom, `provenance` where the text comes from and its rights.

    `parallel` holds it beside its original.
    """

    kicker: Said
    summary: Said
    excerpt_only: bool
    facts: tuple[Fact, ...]
    provenance: tuple[Fact, ...]
    text: Text
    parallel: Parallel | None
    events: tuple[EventLine, ...]
    colophon: Colophon


@dataclass(frozen=True, kw_only=True)
class SourceLine:
    """A work of the bibliography. `checked` is the weakest of its citations', "" if it is not cited.

    `cited_words` says on how many pages it is cited, where these are so many that they stay folded.
    """

    id: str
    html: Markup
    note: Said
    archived: str
    checked: str
    checked_words: Said
    cited_on: tuple[Hyperlink, ...]
    cited_words: Said


@dataclass(frozen=True)
class SourceGroup:
    """The works of one kind. `letters` lead to the first work of each letter, if there are many works."""

    id: str
    title: Said
    sources: tuple[SourceLine, ...]
    letters: tuple[Hyperlink, ...]


@dataclass(frozen=True, kw_only=True)
class SourcesView(ListView):
    """The bibliography, and the documentary as `data` for other programs."""

    lead: Said
    groups: tuple[SourceGroup, ...]
    data: tuple[Hyperlink, ...]


@dataclass(frozen=True, kw_only=True)
class TermLine:
    """A word of the glossary; `summary` stands in for a definition that is not written."""

    id: str
    term: Said
    native: str
    name_note: NameNote | None
    summary: Said
    text: Text
    sources: tuple[SourceNote, ...]
    used: tuple[Hyperlink, ...]


@dataclass(frozen=True)
class TermGroup:
    """The words that begin with one letter."""

    letter: str
    id: str
    terms: tuple[TermLine, ...]


@dataclass(frozen=True, kw_only=True)
class GlossaryView(ListView):
    """The glossary, by letter."""

    lead: Said
    groups: tuple[TermGroup, ...]


@dataclass(frozen=True, kw_only=True)
class SearchView(ListView):
    """All records by letter. `script` is the path of the script that searches, or ""."""

    lead: Said
    script: str
    groups: tuple[LineGroup, ...]


@dataclass(frozen=True)
class WholePart:
    """A part of the whole documentary; `pages` are those that it holds, in order."""

    id: str
    title: Said
    pages: tuple[Hyperlink, ...]


@dataclass(frozen=True, kw_only=True)
class WholeView(View):
    """The whole documentary on one page; an empty `<div class="whole__record" data-page="...">` is filled later."""

    subtitle: Said
    dateline: str
    lead: Said
    parts: tuple[WholePart, ...]


@dataclass(frozen=True, kw_only=True)
class CorrectionsView(View):
    """Every correction, newest first."""

    lead: Said
    corrections: tuple[CorrectionLine, ...]


@dataclass(frozen=True, kw_only=True)
class CreditLine:
    """A picture with its terms. `facts` say whose it is, its rights, when and where, and on what pages it is shown."""

    id: str
    picture: Markup
    summary: Said
    caption: Markup
    description: Markup
    facts: tuple[Fact, ...]
    text: Text
    sources: tuple[SourceNote, ...]


@dataclass(frozen=True, kw_only=True)
class CreditsView(ListView):
    """Every picture of the documentary."""

    lead: Said
    pictures: tuple[CreditLine, ...]
