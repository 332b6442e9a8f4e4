"""The page of patterns, which only the preview shows: every part of a page, in a made-up documentary."""

from dataclasses import dataclass

from kronika.records.palette import Swatch
from kronika.records.views.apparatus import CorrectionsView, GlossaryView, NotFoundView, SourcesView
from kronika.records.views.credits import CreditsView
from kronika.records.views.disputes import OpenQuestionsView
from kronika.records.views.documents import DocumentsView, DocumentView, TextView
from kronika.records.views.event import EventView
from kronika.records.views.frame import View
from kronika.records.views.home import HomeView
from kronika.records.views.lists import PartGroup
from kronika.records.views.parts import Hours, Hyperlink
from kronika.records.views.people import PeopleView, PersonView
from kronika.records.views.places import PlacesView, PlaceView
from kronika.records.views.quantities import FiguresView, FigureView
from kronika.records.views.search import SearchView
from kronika.records.views.timeline import TimelineView


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
