"""Give each record, page and old address its path, and refuse two claims on one."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from unicodedata import normalize

from kronika.address.inside import inside_problems
from kronika.locales import Part, all_parts
from kronika.records.data import DATA_FILES
from kronika.records.divisions import divisions
from kronika.records.errors import At, Problem
from kronika.records.model import FOLDERS, AnyRecord, Ref
from kronika.records.rendered import Addresses
from kronika.records.site import Site

FILES = ("/feed.xml", "/sitemap.xml", "/robots.txt", "/assets/", "/share/", *(f"/{path}" for path in DATA_FILES))

ANCHORED = ("sources", "glossary", "credits")
"""The lists whose records are anchors on their page."""

WHOLE_UP_TO = 300
"""From so many events on no page holds the whole documentary: it would be too long to be printed or read."""


@dataclass(frozen=True)
class Claim:
    """A path, the place that claims it, and where it leads when it is an old address."""

    path: str
    at: At
    target: str = ""


def address_site(site: Site, url: str) -> tuple[Addresses, tuple[Problem, ...]]:
    """Return the address of everything in one language, below `url`, and the claims that collide.

    Other languages than the first have the same addresses below their prefix, so the first tells for all.
    """
    first, *others = site.settings.languages
    prefixes = {first: "", **{language: f"/{language}" for language in others}}
    prefix = prefixes[site.language]
    records = {ref: prefix + record_path(ref) for ref in site.records}
    records |= {source.ref: f"{prefix}/sources/#{source.slug}" for source in site.sources}
    pages = {name: prefix + path for name, path in _fixed_pages(site)}
    for part in all_parts(site):
        pages[part.name] = f"{prefix}/{part.name}/"
        records |= dict(_moved(part, records, pages[part.name]))
    claims = [claim for record in site.records.values() for claim in _claims(record, records[record.ref], prefix)]
    redirects = tuple(sorted((claim.path, claim.target) for claim in claims if claim.target))
    addresses = Addresses(url, records, pages, redirects, prefixes, prefix)
    if prefix:
        return addresses, ()
    colliding = _collisions(claims, (*pages.values(), *FILES), tuple(prefixes.values())[1:])
    return addresses, (*colliding, *inside_problems(site, addresses))


def record_path(ref: Ref) -> str:
    """Return the path of a record's page in the default language; a term's and a picture's are anchors."""
    if ref.kind == "page":
        return f"/{ref.slug}/"
    if ref.kind == "term":
        return f"/glossary/#{ref.slug}"
    if ref.kind == "media":
        return f"/credits/#{ref.slug}"
    return f"/{FOLDERS[ref.kind]}/{ref.slug}/"


def _moved(part: Part, records: Mapping[Ref, str], path: str) -> Iterator[tuple[Ref, str]]:
    """Yield the records on a part of a list that have no page of their own, with their anchors there."""
    for ref in part.refs if part.list in ANCHORED else ():
        yield ref, f"{path}#{records[ref].partition('#')[2]}"


def _fixed_pages(site: Site) -> Iterator[tuple[str, str]]:
    """Yield the name and path of each page without a record; only of what has something to show."""
    yield "home", "/"
    shown = {
        "timeline": site.events,
        "people": site.people,
        "places": site.places,
        "figures": site.figures,
        "documents": site.documents,
        "sources": site.sources,
        "glossary": site.terms,
        "open-questions": [event for event in site.events if event.disputes],
        "credits": site.media,
        "corrections": [record for record in site.records.values() if record.corrections],
        "print": site.events if len(site.events) < WHOLE_UP_TO else (),
        "search": site.records,
    }
    yield from ((name, f"/{name}/") for name, records in shown.items() if records)
    yield from ((part.name, f"/{part.name}/") for part in divisions(site))
    if site.language == site.settings.languages[0]:
        # A server has one page for missing addresses.
        yield "404", "/404.html"


def _claims(record: AnyRecord, path: str, prefix: str) -> Iterator[Claim]:
    """Yield what a record claims: its own path, and that of each old address.

    An old path from the root leads to the record in the first language; an old slug has a path in each.
    """
    if "#" not in path:
        yield Claim(path, At(record.path))
    for index, alias in enumerate(record.aliases):
        if prefix and "/" in alias:
            continue
        yield Claim(_old_path(record.kind, alias, prefix), record.positions.at("aliases", index), path)


def _old_path(kind: str, alias: str, prefix: str) -> str:
    """Return the path of an alias: an old slug, or an old path from the root, with or without `.html`."""
    if "/" not in alias:
        return f"{prefix}{record_path(Ref(kind, alias)).replace('#', '').rstrip('/')}/"
    return f"/{alias.strip('/')}" + ("" if alias.endswith(".html") else "/")


def _collisions(claims: list[Claim], fixed: tuple[str, ...], prefixes: tuple[str, ...]) -> Iterator[Problem]:
    """Yield a problem for each claim on a path that is taken; letter case and Unicode form do not tell paths apart.

    Where two claims meet, the record's own address wins over an old one, then the first file. All below a prefix
    belongs to its language.
    """
    taken: dict[str, str] = {_folded(path): "a page of the program" for path in fixed}
    for claim in sorted(claims, key=lambda claim: (bool(claim.target), claim.at)):
        language = next((each for each in prefixes if _folded(claim.path).startswith(f"{_folded(each)}/")), "")
        owner = f"the language '{language[1:]}'" if language else taken.setdefault(_folded(claim.path), str(claim.at))
        if owner != str(claim.at):
            yield Problem(
                claim.at,
                f"The address {claim.path} is already taken by {owner}.",
                "Remove the alias." if claim.target else "Give the file another name.",
                "address-taken",
            )


def _folded(path: str) -> str:
    return normalize("NFC", path).casefold()
