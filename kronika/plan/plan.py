"""Plan every page of a site: its address, its template, its view."""

from kronika.plan.apparatus import corrections_pages, glossary_pages, not_found_pages, sources_pages
from kronika.plan.credits import credits_pages
from kronika.plan.disputes import open_questions_pages
from kronika.plan.documents import document_pages, text_pages
from kronika.plan.event import event_pages
from kronika.plan.material import gather
from kronika.plan.people import people_pages
from kronika.plan.places import places_pages
from kronika.plan.quantities import figure_pages
from kronika.plan.redirects import redirect_pages
from kronika.plan.search import search_pages
from kronika.plan.story import home_pages
from kronika.plan.timeline import timeline_pages
from kronika.plan.whole import whole_pages
from kronika.records.rendered import Addresses, Assets, Bodies, Drawings, PageView
from kronika.records.site import Site


def plan_pages(
    site: Site, addresses: Addresses, drawings: Drawings, bodies: Bodies, assets: Assets
) -> tuple[PageView, ...]:
    """Return all pages of a site in one language; only what exists has a page."""
    material = gather(site, addresses, drawings, bodies, assets)
    return (
        *home_pages(material),
        *timeline_pages(material),
        *event_pages(material),
        *people_pages(material),
        *places_pages(material),
        *figure_pages(material),
        *document_pages(material),
        *text_pages(material),
        *sources_pages(material),
        *glossary_pages(material),
        *open_questions_pages(material),
        *corrections_pages(material),
        *credits_pages(material),
        *search_pages(material),
        *whole_pages(material),
        *not_found_pages(material),
        *redirect_pages(material),
    )
