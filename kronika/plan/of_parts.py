"""What plans the pages of each part of a site."""

from collections.abc import Callable, Iterator, Mapping

from kronika.plan.apparatus import corrections_pages, glossary_pages, not_found_pages, sources_pages
from kronika.plan.credits import credits_pages
from kronika.plan.disputes import open_questions_pages
from kronika.plan.documents import document_pages
from kronika.plan.material import Material
from kronika.plan.people import people_pages
from kronika.plan.places import places_pages
from kronika.plan.quantities import figure_pages
from kronika.plan.redirects import redirect_pages
from kronika.plan.search import search_pages
from kronika.plan.story import home_pages
from kronika.plan.timeline import timeline_pages
from kronika.plan.whole import whole_pages
from kronika.records.rendered import PageView

OF_PARTS: Mapping[str, Callable[[Material], Iterator[PageView]]] = {
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
