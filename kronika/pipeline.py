"""The whole program on one screen: each step takes the values of those before it and gives its own."""

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from kronika.address import address_site
from kronika.assets import bundle_assets, picture_assets
from kronika.draw import draw_site
from kronika.export import export_site
from kronika.markup import render_bodies
from kronika.parse import parse_documents
from kronika.plan import plan_pages
from kronika.records.errors import Problem, SiteError
from kronika.records.files import OutputFile, Sources
from kronika.render import render_pages
from kronika.resolve import resolve_site
from kronika.verify import verify_files


@dataclass(frozen=True)
class Options:
    """How to build: `links` is "file" or "folder", `base_url` takes the place of the settings' `url`."""

    links: str = "file"
    base_url: str = ""
    drafts: bool = False


def build_site(sources: Sources, options: Options = Options()) -> tuple[OutputFile, ...]:
    """Return every file of the finished site.

    Raises SiteError with the problems of the content, all of them, before anything is drawn; then with those of
    templates and of the finished pages.
    """
    documents, unparsed = parse_documents(sources)
    if documents is None:
        raise SiteError((*sources.problems, *unparsed))
    site, unresolved = resolve_site(documents, options.drafts)
    addresses, colliding = address_site(site, options.base_url or site.settings.url)
    assets, unbundled = bundle_assets(sources.static, site.settings.theme, site.media)
    pictures, unpictured = picture_assets(site.media, sources.site)
    _stop_at((*sources.problems, *unparsed, *unresolved, *colliding, *unbundled, *unpictured))
    drawings = draw_site(site, addresses)
    bodies = render_bodies(site, addresses, drawings, pictures)
    pages = plan_pages(site, addresses, drawings, bodies, assets)
    rendered, unrendered = render_pages(pages, sources.templates, site.catalogue, addresses.url, options.links)
    _stop_at(unrendered)
    files = (*rendered, *export_site(site, addresses), *assets.files, *pictures.files)
    _stop_at(verify_files(files, urlsplit(addresses.url).path.rstrip("/") + "/"))
    return files


def _stop_at(problems: Iterable[Problem]) -> None:
    """Raise SiteError if there is a problem."""
    found = tuple(problems)
    if found:
        raise SiteError(found)
