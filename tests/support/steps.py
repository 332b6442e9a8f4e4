"""Steps for all records and pages at once, which the pipeline takes page by page."""

from collections.abc import Iterable, Mapping

from kronika.markup import desk_for, stated_texts, with_own_texts
from kronika.plan import gather, plan_all
from kronika.records.catalogue import Catalogue
from kronika.records.errors import Problem
from kronika.records.files import OutputFile, SourceFile
from kronika.records.rendered import Addresses, Assets, Bodies, Drawings, PageView, Pictures
from kronika.records.site import Site
from kronika.render import LinkForm, Rendering, render_page


def render_bodies(site: Site, addresses: Addresses, drawings: Drawings, pictures: Pictures = Pictures()) -> Bodies:
    """Return every text of the documentary."""
    desk = desk_for(site, addresses, drawings, pictures)
    return with_own_texts(desk, stated_texts(desk), site)


def plan_pages(
    site: Site, addresses: Addresses, drawings: Drawings, bodies: Bodies, assets: Assets
) -> tuple[PageView, ...]:
    """Return all pages of a site in one language."""
    return plan_all(gather(site, addresses, drawings, bodies, assets))


def render_pages(
    pages: Iterable[PageView], templates: Mapping[str, SourceFile], catalogue: Catalogue, links: LinkForm
) -> tuple[tuple[OutputFile, ...], tuple[Problem, ...]]:
    """Return the finished pages, and what is wrong in their templates, each once."""
    rendering = Rendering(templates, catalogue, links)
    made = [render_page(rendering, page) for page in pages]
    files = tuple(file for file in made if isinstance(file, OutputFile))
    return files, tuple(dict.fromkeys(problem for problem in made if isinstance(problem, Problem)))
