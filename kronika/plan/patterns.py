"""The page of patterns takes the home page's place in the made-up documentary that the preview shows."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from kronika.records.contrast import READABLE
from kronika.records.palette import Swatch
from kronika.records.rendered import PageView
from kronika.records.views.apparatus import CorrectionsView, GlossaryView, NotFoundView, SourcesView
from kronika.records.views.credits import CreditsView
from kronika.records.views.disputes import OpenQuestionsView
from kronika.records.views.documents import DocumentsView, DocumentView, TextView
from kronika.records.views.event import EventView
from kronika.records.views.frame import Frame, Notice, View
from kronika.records.views.home import HomeView
from kronika.records.views.lists import PartGroup
from kronika.records.views.parts import Hours, Hyperlink
from kronika.records.views.patterns import Measured, PatternsView
from kronika.records.views.people import PeopleView, PersonView
from kronika.records.views.places import PlacesView, PlaceView
from kronika.records.views.quantities import FiguresView, FigureView
from kronika.records.views.search import SearchView
from kronika.records.views.timeline import TimelineView

AnyView = TypeVar("AnyView", bound=View)

TITLE = "Patterns"

NEEDS = {"hairline": 1.0, "plate": 1.0, "paper": 1.0, "paper-light": 1.0, "rule": 3.0, "focus": 3.0}
"""The contrast that a colour's use asks for (WCAG 2.2, 1.4.3 and 1.4.11), where it is not that of text."""


def with_patterns(pages: tuple[PageView, ...], swatches: tuple[Swatch, ...]) -> tuple[PageView, ...]:
    """Return the pages with that of patterns in the place of the home page; there is one of each kind."""
    views = [page.view for page in pages if isinstance(page.view, View)]
    (home,) = _of(HomeView, views)
    event = max(_of(EventView, views), key=lambda view: len(view.disputes))
    assert event.hours is not None
    figures, documents = _of(FigureView, views), _of(DocumentsView, views)[0]
    view = PatternsView(
        page=_frame(home.page, event.page),
        title=TITLE,
        paper=next(swatch for swatch in swatches if swatch.name == "paper"),
        colours=tuple(map(_measured, swatches)),
        kinds=tuple(_kinds(views)),
        home=home,
        timeline=_of(TimelineView, views)[0],
        event=event,
        one_clock=_by_one_clock(event.hours),
        divided=(PartGroup("divided", "A list in parts", documents.documents),),
        essay=max(_of(TextView, views), key=lambda view: len(view.text.html)),
        people=_of(PeopleView, views)[0],
        person=max(_of(PersonView, views), key=lambda view: len(view.facts)),
        places=_of(PlacesView, views)[0],
        place=max(_of(PlaceView, views), key=lambda view: len(view.facts)),
        figures=_of(FiguresView, views)[0],
        figure=max(figures, key=lambda view: len(view.figure.estimates)),
        breakdown=max(figures, key=lambda view: len(view.figure.parts)),
        documents=documents,
        document=max(_of(DocumentView, views), key=lambda view: view.parallel is not None),
        sources=_of(SourcesView, views)[0],
        glossary=_of(GlossaryView, views)[0],
        questions=_of(OpenQuestionsView, views)[0],
        corrections=_of(CorrectionsView, views)[0],
        credits=_of(CreditsView, views)[0],
        search=_of(SearchView, views)[0],
        missing=next(iter(_of(NotFoundView, views)), None),
    )
    return tuple(PageView(page.path, "pages/patterns.html", view) if page.view is home else page for page in pages)


def _of(kind: type[AnyView], views: Iterable[View]) -> list[AnyView]:
    return [view for view in views if isinstance(view, kind)]


def _frame(home: Frame, deeper: Frame) -> Frame:
    """Return the page's frame, with what only deeper pages have and what only some documentaries need."""
    told = Notice("A note that a page is in another language.", Hyperlink(home.home, "English", language="en"))
    return replace(
        home,
        kind="patterns",
        title=f"{TITLE} – {home.site_title}",
        breadcrumbs=deeper.breadcrumbs,
        edit=deeper.edit,
        notice=home.notice or told,
    )


def _kinds(views: Iterable[View]) -> Iterator[Hyperlink]:
    """Yield a link to the first page of each kind."""
    seen: set[type[View]] = {HomeView}
    for view in views:
        if type(view) not in seen and "404" not in view.page.path:
            seen.add(type(view))
            yield Hyperlink(view.page.path, view.title)


def _by_one_clock(hours: Hours) -> Hours:
    return Hours(hours.clocks[:1], tuple(replace(row, times=row.times[:1]) for row in hours.rows))


def _measured(swatch: Swatch) -> Measured:
    needs = NEEDS.get(swatch.name, READABLE)
    ratios = (swatch.on_light, swatch.on_dark)
    on_light, on_dark = (f"{ratio:.1f}" if ratio else "–" for ratio in ratios)
    # Tokens of the light page alone are no colours of the dark one.
    asked = ratios[:1] if swatch.name.endswith("-light") else ratios
    return Measured(swatch, needs, on_light, on_dark, all(ratio >= needs for ratio in asked))
