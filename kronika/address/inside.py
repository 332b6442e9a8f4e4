"""Addresses that an editor typed into a text: whether they lead to a page of the site."""

from collections.abc import Iterator
from difflib import get_close_matches
from urllib.parse import unquote, urljoin

from kronika.records.errors import At, Problem
from kronika.records.grammar import ELSEWHERE
from kronika.records.lines import lines_of
from kronika.records.rendered import Addresses
from kronika.records.settings import Settings
from kronika.records.site import Site


def inside_problems(site: Site, addresses: Addresses) -> Iterator[Problem]:
    """Yield each address in a record's text or in the settings that means a page of the site and leads to none.

    Files (with an ending) and parts of pages are left to the check of the finished site, which knows them all.
    """
    paths = {path.partition("#")[0] for path in (*addresses.records.values(), *addresses.pages.values())}
    paths |= {old for old, _ in addresses.redirects}
    prefixes = tuple(f"/{language}/" for language in site.settings.languages[1:])
    for page, target, at in (*_typed(site, addresses), *_linked(site.settings)):
        path = urljoin(page, unquote(target)).partition("#")[0].partition("?")[0].removesuffix("index.html")
        named = "." in path.rpartition("/")[2] or path.startswith(prefixes)
        if not named and path not in paths:
            yield Problem(at, f"The address '{target}' leads to no page.", _hint(path, paths), "unknown-address")


def _typed(site: Site, addresses: Addresses) -> Iterator[tuple[str, str, At]]:
    """Yield the addresses in records' texts: the page they are meant from, what is typed, and where."""
    for ref, record in site.records.items():
        page = addresses.of(ref).partition("#")[0]
        for target, offset in record.body.addresses:
            yield page, target, lines_of(record.body.text, record.body.at).at(offset)


def _linked(settings: Settings) -> Iterator[tuple[str, str, At]]:
    """Yield the addresses in the settings' links, which are all meant from the root."""
    at = settings.positions.at
    stated = [(link, at("navigation", place)) for place, link in enumerate(settings.navigation)]
    for place, path in enumerate(settings.home.paths):
        stated += [(link, at("home", "paths", place, "steps", number)) for number, link in enumerate(path.steps)]
    for link, place_of_link in stated:
        if link.url and not ELSEWHERE.match(link.url):
            yield "/", link.url, place_of_link


def _hint(path: str, paths: set[str]) -> str:
    near = get_close_matches(path, sorted(paths), 1, 0.7)
    return f"Did you mean '{near[0]}'?" if near else "Link to records as [[folder/slug]], to other pages as /timeline/."
