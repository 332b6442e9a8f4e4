"""The frame of every page: navigation, breadcrumbs, the head of the document, the footer."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from urllib.parse import urljoin

from kronika.locales import text_direction
from kronika.plan.here import Here
from kronika.plan.languages import alternates, canonical_address, language_links, notice
from kronika.plan.words import said, when, word
from kronika.records.bounds import bounds
from kronika.records.edtf import Edtf
from kronika.records.model import AnyRecord, Page
from kronika.records.motifs import motif_named
from kronika.records.rendered import Addresses, Assets
from kronika.records.settings import Link
from kronika.records.site import SETTINGS, Site
from kronika.records.views.frame import Footer, Frame
from kronika.records.views.parts import Hyperlink
from kronika.records.views.said import Foreign, Said

PARTS = ("timeline", "people", "places", "figures", "documents")
"""The parts of a documentary that the header leads to, in its order; each only if it has something to show."""

APPARATUS = ("sources", "glossary", "open-questions", "corrections", "credits", "print", "search")
"""The pages that only the footer leads to."""

ELSEWHERE = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//")

CREATIVE_COMMONS = re.compile(r"CC[ -](BY(?:-(?:SA|NC|ND|NC-SA|NC-ND))?)[ -](\d\.\d)", re.IGNORECASE)


@dataclass(frozen=True)
class Shell:
    """The frame's parts that are the same on every page."""

    parts: tuple[Hyperlink, ...]
    pages: tuple[Hyperlink, ...]
    footer: Footer


def make_shell(site: Site, addresses: Addresses) -> Shell:
    """Return navigation and footer; `pages` are those of the settings, or each page that states a `navigation`."""
    parts = tuple(_fixed(site, addresses, PARTS))
    if site.settings.navigation:
        stated = enumerate(site.settings.navigation)
        pages = tuple(settings_link(link, site, addresses, "navigation", place) for place, link in stated)
    else:
        named = (page for page in site.pages if page.navigation)
        pages = tuple(Hyperlink(addresses.of(page.ref), page_label(site, page)) for page in named)
    others = (Hyperlink(addresses.of(page.ref), page_label(site, page)) for page in site.pages)
    listed = (*parts, *pages, *_fixed(site, addresses, APPARATUS), *others)
    links: dict[str, Hyperlink] = {}
    for link in listed:
        links.setdefault(link.url, link)
    settings = site.settings
    updated = newest_update(site)
    # The name of a known licence is the same in every language.
    known = license_url(settings.license)
    footer = Footer(
        updated=when(site, updated) if updated else None,
        license=settings.license if known else said(site, settings.license, SETTINGS, "license"),
        license_url=known,
        editors=", ".join(settings.editors),
        links=tuple(links.values()),
    )
    return Shell(parts, pages, footer)


def make_frame(site: Site, addresses: Addresses, assets: Assets, shell: Shell, here: Here) -> Frame:
    """Return the frame of a page."""
    title = site.settings.title
    path = here.path
    return Frame(
        kind=here.kind,
        language=site.language,
        direction=text_direction(site.language),
        title=f"{here.title} – {title}" if here.kind != "home" else _home_title(site),
        description=str(here.description) or site.settings.description,
        path=path,
        canonical="" if here.kind == "404" else canonical_address(site, addresses, here),
        stylesheet=assets.urls["css/main.css"],
        script=assets.urls.get("js/main.js", ""),
        icon=assets.urls.get("img/icon.svg", ""),
        feed=addresses.feed,
        site_title=title,
        brand=said(site, title, SETTINGS, "title"),
        home=addresses.pages["home"],
        search=addresses.pages.get("search", ""),
        search_script="" if here.kind == "search" else assets.urls.get("js/search.js", ""),
        parts=_marked(shell.parts, here),
        pages=_marked(shell.pages, here),
        breadcrumbs=tuple(_breadcrumbs(site, addresses, here)),
        languages=language_links(site, addresses, here),
        alternates=alternates(site, addresses, here),
        notice=notice(site, addresses, here),
        edit=edit_url(site.settings.repository, here.source),
        footer=replace(shell.footer, links=_marked(shell.footer.links, here)),
        icons=assets.icons,
        colours=assets.papers,
        motif=site.settings.theme.motif if motif_named(site.settings.theme.motif) else "",
    )


def settings_link(link: Link, site: Site, addresses: Addresses, *path: str | int) -> Hyperlink:
    """Return a link of the settings, stated at `path`: in its own words, or what the record it names is called."""
    label = said(site, link.label, SETTINGS, *path)
    reference = link.reference
    if reference is None:
        return Hyperlink(_inner(link.url, addresses), label or link.url)
    ref = site.find(reference.target)
    assert ref is not None  # `resolve` has found every link of the settings
    url = addresses.of(ref)
    record = site.records[ref]
    name = page_label(site, record) if isinstance(record, Page) else said(site, record.name, ref, "name")
    # A record's own name in this language says more than a label in another.
    words = name if not label or (isinstance(label, Foreign) and isinstance(name, str)) else label
    anchor = site.anchor(record, reference.fragment) if reference.fragment and "#" not in url else ""
    return Hyperlink(f"{url}#{anchor}" if anchor else url, words)


def _inner(url: str, addresses: Addresses) -> str:
    """Return an address of the settings; one of the site's own from its root, in this language if it has that page."""
    if ELSEWHERE.match(url):
        return url
    path = urljoin("/", url)
    bare = path.partition("#")[0].partition("?")[0].removesuffix("index.html")
    has_own = addresses.prefix + bare in {*addresses.pages.values(), *addresses.records.values()}
    return addresses.prefix + path if has_own else path


def page_label(site: Site, page: Page) -> Said:
    """Return what navigation calls a page."""
    if page.navigation and site.language_of(page.ref, "navigation") == site.language:
        return page.navigation
    if site.language_of(page.ref, "name") == site.language:
        return page.title
    return said(site, page.navigation or page.title, page.ref, "navigation" if page.navigation else "name")


def newest_update(site: Site) -> Edtf | None:
    """Return the latest `updated` of all records, or None."""
    dated = ((bounds(date, site.settings.timezone).latest, date) for date in _updates(site.records.values()))
    ended = ((latest, date.text, date) for latest, date in dated if latest is not None)
    return max(ended, key=lambda item: item[:2], default=(0, "", None))[2]


def license_url(license: str) -> str:
    """Return the address of a Creative Commons licence by its name or SPDX id, or ""."""
    if re.fullmatch(r"CC0(?:[ -]1\.0)?", license):
        return "https://creativecommons.org/publicdomain/zero/1.0/"
    match = CREATIVE_COMMONS.fullmatch(license)
    return f"https://creativecommons.org/licenses/{match[1].lower()}/{match[2]}/" if match else ""


def edit_url(repository: str, path: str) -> str:
    """Return where a file can be mended, or "". A `repository` may say where by `{path}`."""
    if not repository or not path:
        return ""
    if "{path}" in repository:
        return repository.replace("{path}", path)
    return f"{repository.removesuffix('/')}/blob/HEAD/{path}"


def _fixed(site: Site, addresses: Addresses, names: Iterable[str]) -> Iterator[Hyperlink]:
    for name in names:
        if name in addresses.pages:
            yield Hyperlink(addresses.pages[name], word(site, f"navigation.{name}"))


def _marked(links: tuple[Hyperlink, ...], here: Here) -> tuple[Hyperlink, ...]:
    return tuple(replace(link, current=True) if link.url == here.path else link for link in links)


def _breadcrumbs(site: Site, addresses: Addresses, here: Here) -> Iterator[Hyperlink]:
    if here.kind in ("home", "404"):
        return
    yield Hyperlink(addresses.pages["home"], word(site, "navigation.home"))
    if here.section in addresses.pages:
        yield Hyperlink(addresses.pages[here.section], word(site, f"navigation.{here.section}"))


def _home_title(site: Site) -> str:
    return f"{site.settings.title} – {site.settings.subtitle}" if site.settings.subtitle else site.settings.title


def _updates(records: Iterable[AnyRecord]) -> Iterator[Edtf]:
    return (record.updated for record in records if record.updated is not None)
