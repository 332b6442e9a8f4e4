"""The page of patterns, which only the preview shows: every part of a page, in a made-up documentary."""

from dataclasses import dataclass

from kronika.records.palette import Swatch
from kronika.records.views.frame import View
from kronika.records.views.lists import PartGroup
from kronika.records.views.parts import Hours, Hyperlink
from kronika.records.views.reference import (
    CorrectionsView,
    CreditsView,
    DocumentsView,
    DocumentView,
    FiguresView,
    FigureView,
    GlossaryView,
    PeopleView,
    PersonView,
    PlacesView,
    PlaceView,
    SearchView,
    SourcesView,
)
from kronika.records.views.story import EventView, HomeView, NotFoundView, OpenQuestionsView, TextView, TimelineView


@dataclass(frozen=True)
class Measured:
    """A colour with what it is asked for: `needs` is the contrast to paper that its use asks for, 1 for an ornament.

    The ratios are in words; `holds` says that both are as they should be.
    """

    swatch: Swatch
    needs: float
    on_light: str
    on_dark: str
    holds: bool


@dataclass(frozen=True, kw_only=True)
class PatternsView(View):
    """One view of each kind of page, whose parts are shown; `kinds` leads to the pages themselves.

    `paper` is what `colours` are measured on. `one_clock` is the hours of the event by a single clock,
    `divided` the parts of a list that is long.
    """

    paper: Swatch
    colours: tuple[Measured, ...]
    kinds: tuple[Hyperlink, ...]
    home: HomeView
    timeline: TimelineView
    event: EventView
    one_clock: Hours
    divided: tuple[PartGroup, ...]
    essay: TextView
    people: PeopleView
    person: PersonView
    places: PlacesView
    place: PlaceView
    figures: FiguresView
    figure: FigureView
    breakdown: FigureView
    documents: DocumentsView
    document: DocumentView
    sources: SourcesView
    glossary: GlossaryView
    questions: OpenQuestionsView
    corrections: CorrectionsView
    credits: CreditsView
    search: SearchView
    missing: NotFoundView | None
