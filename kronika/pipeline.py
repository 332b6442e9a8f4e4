"""The whole program on one screen: each step takes the values of those before it and gives its own."""

from collections.abc import Iterable
from dataclasses import replace
from urllib.parse import urlsplit

from kronika.address import address_site
from kronika.assets import bundle_assets, paint_cards, picture_assets
from kronika.draw import draw_site
from kronika.export import export_site
from kronika.markup import render_bodies
from kronika.parse import parse_documents
from kronika.plan import page_cards, plan_pages, with_patterns
from kronika.records.cards import Card
from kronika.records.coverage import Coverage
from kronika.records.errors import Problem, SiteError
from kronika.records.files import OutputFile, Sources
from kronika.records.options import Options
from kronika.records.rendered import Addresses, Assets, PageView, Pictures
from kronika.records.settings import Theme
from kronika.records.site import Documents, Site
from kronika.records.work import Work
from kronika.render import fill_whole, preload_fonts, render_pages
from kronika.resolve import coverage, resolve_site, translate_site
from kronika.verify import verify_files

__all__ = ["Options", "build_patterns", "build_site", "cover_site"]


def build_site(sources: Sources, options: Options = Options(), work: Work = Work()) -> tuple[OutputFile, ...]:
    """Return every file of the finished site.

    Raises SiteError with the problems of the content, all of them, before anything is drawn; then with those of
    templates and of the finished pages.
    """
    work.tell("parse")
    documents, unparsed = parse_documents(sources, work.each)
    if documents is None:
        raise SiteError((*sources.problems, *unparsed))
    work.tell("resolve")
    sites, unresolved = _resolved(documents, options)
    site, url = sites[0], options.base_url or sites[0].settings.url
    work.tell("address")
    placed = [address_site(edition, url) for edition in sites]
    colliding = [problem for _, problems in placed for problem in problems]
    work.tell("assets")
    assets, unbundled = bundle_assets(sources.static, site.settings.theme, site.media)
    pictures, unpictured = picture_assets(site.media, sources.site, each=work.each)
    _stop_at((*sources.problems, *unparsed, *unresolved, *colliding, *unbundled, *unpictured))
    editions = tuple(zip(sites, (addresses for addresses, _ in placed), strict=True))
    rendered, unrendered = list[OutputFile](), list[Problem]()
    cards: dict[str, Card] = {}
    for edition, addresses in editions:
        pages = _planned(edition, addresses, assets, pictures, work)
        pages = with_patterns(pages, assets.palette) if options.patterns else pages
        work.tell("render")
        files, failing = render_pages(pages, sources.templates, edition.catalogue, url, options.links, each=work.each)
        files = fill_whole(files, addresses.pages.get("print", ""), work.each)
        rendered += preload_fonts(files, assets.faces, url, options.links)
        unrendered += failing
        cards |= {card.path: card for card in page_cards(pages)}
    _stop_at(unrendered)
    work.tell("cards")
    shared = paint_cards(cards.values(), assets, site.settings.theme, work.each)
    work.tell("export")
    finished = (*rendered, *export_site(editions), *assets.files, *pictures.files, *shared)
    work.tell("verify")
    _stop_at(verify_files(finished, urlsplit(url).path.rstrip("/") + "/", work.each))
    return finished


def build_patterns(sources: Sources, made_up: Sources, work: Work = Work()) -> tuple[OutputFile, ...]:
    """Return the page of patterns and the made-up documentary that it shows, all below `patterns/`.

    They have the look of `sources`. Raises SiteError if its templates or styles fail on them.
    """
    documents, _ = parse_documents(sources, work.each)
    theme = documents.settings.theme if documents is not None else Theme()
    files = build_site(made_up, Options(patterns=theme), work)
    return tuple(replace(file, path=f"patterns/{file.path}") for file in files)


def _resolved(documents: Documents, options: Options) -> tuple[tuple[Site, ...], tuple[Problem, ...]]:
    """Return the documentary in each of its languages, the first of them first, and all problems."""
    if options.patterns is not None:
        documents = replace(documents, settings=replace(documents.settings, theme=options.patterns))
    site, unresolved = resolve_site(documents, options.drafts)
    others = [translate_site(site, documents, language) for language in site.settings.languages[1:]]
    return (site, *(each for each, _ in others)), (*unresolved, *(one for _, problems in others for one in problems))


def _planned(site: Site, addresses: Addresses, assets: Assets, pictures: Pictures, work: Work) -> tuple[PageView, ...]:
    """Return the pages of one language."""
    work.tell("draw")
    drawings = draw_site(site, addresses, work.each)
    work.tell("markup")
    bodies = render_bodies(site, addresses, drawings, pictures, work.each)
    work.tell("plan")
    return plan_pages(site, addresses, drawings, bodies, assets)


def cover_site(sources: Sources, options: Options = Options()) -> Coverage | None:
    """Return how well the documentary is borne out, as far as it parses; None if its settings do not."""
    documents, _ = parse_documents(sources)
    if documents is None:
        return None
    site, _ = resolve_site(documents, options.drafts)
    return coverage(site, documents)


def _stop_at(problems: Iterable[Problem]) -> None:
    """Raise SiteError if there is a problem."""
    found = tuple(problems)
    if found:
        raise SiteError(found)
