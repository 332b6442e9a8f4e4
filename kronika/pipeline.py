"""The whole program on one screen: each step takes the values of those before it and gives its own."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kronika.assets import bundle_assets, paint_cards, picture_assets
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
    part_texts,
    print_pages,
    record_texts,
    ties_of,
    with_patterns_printed,
    worded,
)
from kronika.records.errors import Problem, SiteError
from kronika.records.files import OutputFile, SourceFile, Sources
from kronika.records.model import Media
from kronika.records.options import Options
from kronika.records.rendered import Addresses, Assets, Drawings, Pictures
from kronika.records.settings import Theme
from kronika.records.site import Documents, Site
from kronika.records.work import Each, Work
from kronika.render import LinkForm, Rendering, link_form
from kronika.verify import verify_files

if TYPE_CHECKING:
    from kronika.records.coverage import Coverage

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
    if options.patterns is not None:
        documents = replace(documents, settings=replace(documents.settings, theme=options.patterns))
    basis = work.fingerprint(basis_of(sources, documents, options))
    editions, unresolved = _editions(documents, options, work, basis)
    work.tell("assets")
    theme, media = documents.settings.theme, editions[0].site.media
    static = work.fingerprint(([(name, file.digest) for name, file in sources.static.items()], theme, media))
    ((assets, unbundled),) = work.each(_bundled, [""], (sources.static, theme, media), static)
    pictures, unpictured = picture_assets(media, sources.site, each=work.each)
    _stop_at((*sources.problems, *unparsed, *unresolved, *unbundled, *unpictured))
    return _finished(_Made(options, sources.templates, editions, assets, pictures), work, basis)


@dataclass(frozen=True)
class _Made:
    """What pages are made from, in all languages, and has no problem of content."""

    options: Options
    templates: Mapping[str, SourceFile]
    editions: tuple[Edition, ...]
    assets: Assets
    pictures: Pictures


def _finished(made: _Made, work: Work, basis: str) -> tuple[OutputFile, ...]:
    """Return every file of the finished site."""
    editions = made.editions
    links = link_form(made.options.links, "" if made.options.at_root else editions[0].addresses.url)
    printed = [_printed(edition, made, links, work, basis + edition.site.language) for edition in editions]
    _stop_at(problem for one in printed for problem in one.problems)
    work.tell("cards")
    cards = {card.path: card for one in printed for card in one.cards}
    shared = paint_cards(cards.values(), made.assets, editions[0].site.settings.theme, work.each)
    work.tell("export")
    pages = [file for one in printed for file in one.files]
    whole = tuple((worded(edition.site, edition.texts), edition.addresses) for edition in editions)
    exported = export_site(whole, work.each, basis)
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


def _editions(
    documents: Documents, options: Options, work: Work, basis: str
) -> tuple[tuple[Edition, ...], tuple[Problem, ...]]:
    """Return the documentary in each of its languages, the first of them first, and all problems."""
    problems: tuple[Problem, ...] = ()
    ties = work.fingerprint(ties_of(documents))
    (placed,) = work.each(_sound, [ties], (documents, options), basis)
    if placed is None:
        placed, problems = _placed(documents, options)
    languages = documents.settings.languages
    return tuple(
        Edition(site, addresses, documents.own_texts(language))
        for (site, addresses), language in zip(placed, languages, strict=True)
    ), problems


Placed = tuple[tuple[Site, Addresses], ...]
"""The documentary and where everything in it is, in each language."""


def _sound(given: tuple[Documents, Options], _: str) -> Placed | None:
    """Return the documentary in its languages; None if something is wrong, as where it stands is another each time."""
    placed, problems = _placed(*given)
    return None if problems else placed


def _placed(documents: Documents, options: Options) -> tuple[Placed, tuple[Problem, ...]]:
    """Return the documentary in its languages, without the words of own texts, and all problems."""
    # Where what records tell each other is as it was, neither step is taken; to load them takes 15 ms.
    from kronika.address import address_site
    from kronika.resolve import resolve_site, translate_site

    first, unresolved = resolve_site(documents, options.drafts)
    others = [translate_site(first, documents, language) for language in first.settings.languages[1:]]
    url = options.base_url or first.settings.url
    sites = (first, *(site for site, _ in others))
    addressed = [address_site(site, url) for site in sites]
    told = (unresolved, *(problems for _, problems in (*others, *addressed)))
    bare = outlined(first, documents.gists)
    without = (bare, *(replace(outlined(site, documents.gists), original=bare) for site, _ in others))
    placed = tuple((site, addresses) for site, (addresses, _) in zip(without, addressed, strict=True))
    return placed, tuple(problem for problems in told for problem in problems)


def _printed(edition: Edition, made: _Made, links: LinkForm, work: Work, basis: str) -> Printed:
    """Return the finished pages of one language."""
    site, addresses = edition.site, edition.addresses
    work.tell("draw")
    (drawings,) = work.each(_drawn, [""], (site, addresses, work.each), basis)
    work.tell("markup")
    desk = desk_for(site, addresses, drawings, made.pictures)
    material = gather(site, addresses, drawings, stated_texts(desk, work.each, basis), made.assets)
    press = Press(material, edition.texts, desk, Rendering(made.templates, site.catalogue, links), made.assets.faces)
    work.tell("pages")
    records = work.each(print_pages, record_texts(edition), press, basis)
    parts = work.each(print_pages, part_texts(site, records), press, basis)
    work.tell("print")
    whole = bound((*records, *parts), press, work.each)
    return whole if made.options.patterns is None else with_patterns_printed(whole, press)


def _bundled(
    given: tuple[Mapping[str, SourceFile], Theme, tuple[Media, ...]], _: str
) -> tuple[Assets, tuple[Problem, ...]]:
    """Return the bundled assets."""
    return bundle_assets(*given)


def _drawn(given: tuple[Site, Addresses, Each], _: str) -> Drawings:
    """Return the drawings of one language."""
    # An edit of a text makes none of them anew; what draws takes 30 ms to load.
    from kronika.draw import draw_site

    return draw_site(*given)


def cover_site(sources: Sources, options: Options = Options()) -> "Coverage | None":
    """Return how well the documentary is borne out, as far as it parses; None if its settings do not."""
    from kronika.resolve import coverage, resolve_site

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
