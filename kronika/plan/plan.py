"""Plan every page of a site: its address, its template, its view.

What plans a kind of page is loaded with the first page of that kind: after an edit there is one page to plan, and the
views of all others would take 30 ms to load.
"""

from kronika.plan.material import Material
from kronika.records.model import AnyRecord, Document, Event, Figure, Page, Person, Place, Ref
from kronika.records.rendered import PageView
from kronika.records.site import Site

Leaf = str | Ref
"""What one or more pages are planned for: a record, or the name of a part of the site."""

PARTS = (
    "home", "timeline", "people", "places", "figures", "documents", "glossary", "open-questions", "corrections",
    "credits", "search", "404", "redirects", "sources", "print",
)  # fmt: skip
"""The parts of a site that have pages of their own, in the order in which they are made."""


def leaves(site: Site) -> tuple[Leaf, ...]:
    """Return all that pages are planned for, the records first."""
    records = (*site.events, *site.people, *site.places, *site.figures, *site.documents, *site.pages)
    return (*(record.ref for record in records), *PARTS)


def plan_leaf(material: Material, leaf: Leaf) -> tuple[PageView, ...]:
    """Return the pages of a part of the site, or that of a record; only what exists has a page."""
    if isinstance(leaf, str):
        from kronika.plan.of_parts import OF_PARTS

        return tuple(OF_PARTS[leaf](material))
    return (_record_page(material, material.site.records[leaf]),)


def _record_page(material: Material, record: AnyRecord) -> PageView:
    path = material.addresses.of(record.ref)
    match record:
        case Event():
            from kronika.plan.event import event_view

            return PageView(path, "pages/event.html", event_view(material, record))
        case Person():
            from kronika.plan.people import person_view

            return PageView(path, "pages/person.html", person_view(material, record))
        case Place():
            from kronika.plan.places import place_view

            return PageView(path, "pages/place.html", place_view(material, record))
        case Figure():
            from kronika.plan.quantities import figure_view

            return PageView(path, "pages/figure.html", figure_view(material, record))
        case Document():
            from kronika.plan.documents import document_view

            return PageView(path, "pages/document.html", document_view(material, record))
        case Page():
            from kronika.plan.documents import text_view

            return PageView(path, f"pages/{record.layout}.html", text_view(material, record))
    raise ValueError(f"{record.ref} has no page")


def plan_all(material: Material) -> tuple[PageView, ...]:
    """Return all pages of a site in one language."""
    return tuple(page for leaf in leaves(material.site) for page in plan_leaf(material, leaf))
