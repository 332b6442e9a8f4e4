"""The whole program on one screen: each step takes the values of those before it and gives its own."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from kronika.address import address_site
from kronika.assets import bundle_assets, paint_cards, picture_assets
from kronika.draw import draw_site
from kronika.export import export_site
from kronika.markup import desk_for, stated_texts
from kronika.parse import parse_documents
from kronika.plan import gather
from kronika.printing import (
    Edition,
    Press,
    Printed,
    basis_of,
    bound,
    outlined,
    outlines_of,
    part_texts,
    print_pages,
    record_texts,
    with_patterns_printed,
)
from kronika.records.coverage import Coverage
from kronika.records.errors import Problem, SiteError
from kronika.records.files import OutputFile, SourceFile, Sources
from kronika.records.model import Media
from kronika.records.options import Options
from kronika.records.rendered import Addresses, Assets, Drawings, Pictures
from kronika.records.settings import Theme
from kronika.records.site import Documents, Site
from kronika.records.work import Each, Work
from kronika.render import Rendering, link_form
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
    theme, media = site.settings.theme, site.media
    static = work.fingerprint(([(name, file.digest) for name, file in sources.static.items()], theme, media))
    ((assets, unbundled),) = work.each(_bundled, [""], (sources.static, theme, media), static)
    pictures, unpictured = picture_assets(site.media, sources.site, each=work.each)
    _stop_at((*sources.problems, *unparsed, *unresolved, *colliding, *unbundled, *unpictured))
    made = _Made(documents, sites, tuple(addresses for addresses, _ in placed), assets, pictures)
    return _finished(sources, made, options, work)


@dataclass(frozen=True)
class _Made:
    """What pages are made from, in all languages."""

    documents: Documents
    sites: tuple[Site, ...]
    addresses: tuple[Addresses, ...]
    assets: Assets
    pictures: Pictures


def _finished(sources: Sources, made: _Made, options: Options, work: Work) -> tuple[OutputFile, ...]:
    """Return every file of the finished site, from what has no problem of content."""
    outlines = outlines_of(made.documents, work.each)
    basis = work.fingerprint(basis_of(sources, made.documents, options, outlines))
    patterns = options.patterns is not None
    editions = [
        Edition(one, outlined(one, outlines), addresses, basis, patterns)
        for one, addresses in zip(made.sites, made.addresses, strict=True)
    ]
    links = link_form(options.links, made.addresses[0].url)
    printed = [
        _printed(edition, made.assets, made.pictures, Rendering(sources.templates, edition.site.catalogue, links), work)
        for edition in editions
    ]
    _stop_at(problem for one in printed for problem in one.problems)
    work.tell("cards")
    cards = {card.path: card for one in printed for card in one.cards}
    shared = paint_cards(cards.values(), made.assets, made.sites[0].settings.theme, work.each)
    work.tell("export")
    pages = [file for one in printed for file in one.files]
    exported = export_site(tuple((edition.site, edition.addresses) for edition in editions), work.each, basis)
    finished = (*pages, *exported, *made.assets.files, *made.pictures.files, *shared)
    work.tell("verify")
    looked = {path: page for one in printed for path, page in one.looked.items()}
    _stop_at(verify_files(finished, f"{links.base}/", looked))
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


def _printed(edition: Edition, assets: Assets, pictures: Pictures, rendering: Rendering, work: Work) -> Printed:
    """Return the finished pages of one language."""
    site, addresses, basis = edition.outlined, edition.addresses, edition.basis + edition.site.language
    work.tell("draw")
    (drawings,) = work.each(_drawn, [""], (site, addresses, work.each), basis)
    work.tell("markup")
    desk = desk_for(site, addresses, drawings, pictures)
    material = gather(site, addresses, drawings, stated_texts(desk, work.each, basis), assets)
    press = Press(material, desk, rendering, assets.faces)
    work.tell("pages")
    records = work.each(print_pages, record_texts(edition.site), press, basis)
    parts = work.each(print_pages, part_texts(site, records), press, basis)
    work.tell("print")
    whole = bound((*records, *parts), press, work.each)
    return with_patterns_printed(whole, press, edition.site) if edition.patterns else whole


def _bundled(
    given: tuple[Mapping[str, SourceFile], Theme, tuple[Media, ...]], _: str
) -> tuple[Assets, tuple[Problem, ...]]:
    """Return the bundled assets."""
    return bundle_assets(*given)


def _drawn(given: tuple[Site, Addresses, Each], _: str) -> Drawings:
    """Return the drawings of one language."""
    return draw_site(*given)


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
