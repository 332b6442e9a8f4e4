"""The frame of every page: navigation, breadcrumbs, the head of the document, the footer."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from kronika.locales import text_direction
from kronika.plan.words import when
from kronika.records.bounds import bounds
from kronika.records.edtf import Edtf
from kronika.records.model import AnyRecord, Page
from kronika.records.rendered import Addresses, Assets
from kronika.records.settings import Link
from kronika.records.site import Site
from kronika.records.views.frame import Footer, Frame
from kronika.records.views.parts import Hyperlink

PARTS = ("timeline", "people", "places", "figures", "documents")
"""The parts of a documentary that the header leads to, in its order; each only if it has something to show."""

APPARATUS = ("sources", "glossary", "open-questions", "corrections", "credits", "search")
"""The pages that only the footer leads to."""

SECTIONS = {"event": "timeline", "person": "people", "place": "places", "figure": "figures", "document": "documents"}
"""The page of the list that a record stands in."""

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
        pages = tuple(settings_link(stated, site, addresses) for stated in site.settings.navigation)
    else:
        named = (page for page in site.pages if page.navigation)
        pages = tuple(Hyperlink(addresses.of(page.ref), page.navigation) for page in named)
    others = (Hyperlink(addresses.of(page.ref), page.navigation or page.title) for page in site.pages)
    listed = (*parts, *pages, *_fixed(site, addresses, APPARATUS), *others)
    links: dict[str, Hyperlink] = {}
    for link in listed:
        links.setdefault(link.url, link)
    settings = site.settings
    updated = newest_update(site)
    footer = Footer(
        updated=when(site, updated) if updated else None,
        license=settings.license,
        license_url=license_url(settings.license),
        editors=", ".join(settings.editors),
        links=tuple(links.values()),
    )
    return Shell(parts, pages, footer)


def make_frame(site: Site, addresses: Addresses, assets: Assets, shell: Shell, here: "Here") -> Frame:
    """Return the frame of a page."""
    title = site.settings.title
    path = here.path
    return Frame(
        kind=here.kind,
        language=site.language,
        direction=text_direction(site.language),
        title=f"{here.title} – {title}" if here.title != title else _home_title(site),
        description=here.description or site.settings.description,
        path=path,
        canonical="" if here.kind == "404" else addresses.canonical(path),
        stylesheet=assets.urls["css/main.css"],
        script=assets.urls.get("js/main.js", ""),
        icon=assets.urls.get("img/icon.svg", ""),
        feed="/feed.xml",
        site_title=title,
        home=addresses.pages["home"],
        parts=_marked(shell.parts, here),
        pages=_marked(shell.pages, here),
        breadcrumbs=tuple(_breadcrumbs(site, addresses, here)),
        languages=(),
        edit=edit_url(site.settings.repository, here.source),
        footer=replace(shell.footer, links=_marked(shell.footer.links, here)),
    )


@dataclass(frozen=True, kw_only=True)
class Here:
    """A page as its frame sees it: `section` is the list it stands in, `source` the file that says what it says."""

    kind: str
    path: str
    title: str
    description: str = ""
    section: str = ""
    source: str = ""


def here_of(record: AnyRecord, addresses: Addresses) -> Here:
    """Return a record's page as its frame sees it."""
    return Here(
        kind=record.kind,
        path=addresses.of(record.ref),
        title=record.name,
        description=record.summary,
        section=SECTIONS.get(record.kind, ""),
        source=record.path,
    )


def settings_link(link: Link, site: Site, addresses: Addresses) -> Hyperlink:
    """Return a link of the settings: to the record it names, in its own words or the record's."""
    reference = link.reference
    if reference is None:
        return Hyperlink(link.url, link.label or link.url)
    ref = site.find(reference.target)
    assert ref is not None  # `resolve` has found every link of the settings
    url = addresses.of(ref)
    record = site.records.get(ref)
    name = (record.navigation if isinstance(record, Page) else "") or (record.name if record else reference.target)
    fragment = f"#{reference.fragment}" if reference.fragment and "#" not in url else ""
    return Hyperlink(url + fragment, reference.label or link.label or name)


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
            yield Hyperlink(addresses.pages[name], site.catalogue.text(f"navigation.{name}"))


def _marked(links: tuple[Hyperlink, ...], here: Here) -> tuple[Hyperlink, ...]:
    return tuple(replace(link, current=True) if link.url == here.path else link for link in links)


def _breadcrumbs(site: Site, addresses: Addresses, here: Here) -> Iterator[Hyperlink]:
    if here.kind in ("home", "404"):
        return
    yield Hyperlink(addresses.pages["home"], site.catalogue.text("navigation.home"))
    if here.section in addresses.pages:
        yield Hyperlink(addresses.pages[here.section], site.catalogue.text(f"navigation.{here.section}"))


def _home_title(site: Site) -> str:
    return f"{site.settings.title} – {site.settings.subtitle}" if site.settings.subtitle else site.settings.title


def _updates(records: Iterable[AnyRecord]) -> Iterator[Edtf]:
    return (record.updated for record in records if record.updated is not None)
