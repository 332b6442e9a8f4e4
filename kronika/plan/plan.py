"""Plan every page of a site: its address, its template, its view."""

from collections.abc import Callable, Iterator, Mapping

from kronika.plan.apparatus import corrections_pages, glossary_pages, not_found_pages, sources_pages
from kronika.plan.credits import credits_pages
from kronika.plan.disputes import open_questions_pages
from kronika.plan.documents import document_pages, document_view, text_view
from kronika.plan.event import event_view
from kronika.plan.material import Material
from kronika.plan.people import people_pages, person_view
from kronika.plan.places import place_view, places_pages
from kronika.plan.quantities import figure_pages, figure_view
from kronika.plan.redirects import redirect_pages
from kronika.plan.search import search_pages
from kronika.plan.story import home_pages
from kronika.plan.timeline import timeline_pages
from kronika.plan.whole import whole_pages
from kronika.records.model import AnyRecord, Document, Event, Figure, Page, Person, Place, Ref
from kronika.records.rendered import PageView
from kronika.records.site import Site

Leaf = str | Ref
"""What one or more pages are planned for: a record, or the name of a part of the site."""

PARTS: Mapping[str, Callable[[Material], Iterator[PageView]]] = {
    "home": home_pages,
    "timeline": timeline_pages,
    "people": people_pages,
    "places": places_pages,
    "figures": figure_pages,
    "documents": document_pages,
    "glossary": glossary_pages,
    "open-questions": open_questions_pages,
    "corrections": corrections_pages,
    "credits": credits_pages,
    "search": search_pages,
    "404": not_found_pages,
    "redirects": redirect_pages,
    "sources": sources_pages,
    "print": whole_pages,
}


def leaves(site: Site) -> tuple[Leaf, ...]:
    """Return all that pages are planned for, the records first."""
    records = (*site.events, *site.people, *site.places, *site.figures, *site.documents, *site.pages)
    return (*(record.ref for record in records), *PARTS)


def plan_leaf(material: Material, leaf: Leaf) -> tuple[PageView, ...]:
    """Return the pages of a part of the site, or that of a record; only what exists has a page."""
    if isinstance(leaf, str):
        return tuple(PARTS[leaf](material))
    return (_record_page(material, material.site.records[leaf]),)


def _record_page(material: Material, record: AnyRecord) -> PageView:
    path = material.addresses.of(record.ref)
    match record:
        case Event():
            return PageView(path, "pages/event.html", event_view(material, record))
        case Person():
            return PageView(path, "pages/person.html", person_view(material, record))
        case Place():
            return PageView(path, "pages/place.html", place_view(material, record))
        case Figure():
            return PageView(path, "pages/figure.html", figure_view(material, record))
        case Document():
            return PageView(path, "pages/document.html", document_view(material, record))
        case Page():
            return PageView(path, f"pages/{record.layout}.html", text_view(material, record))
    raise ValueError(f"{record.ref} has no page")


def plan_all(material: Material) -> tuple[PageView, ...]:
    """Return all pages of a site in one language."""
    return tuple(page for leaf in leaves(material.site) for page in plan_leaf(material, leaf))
