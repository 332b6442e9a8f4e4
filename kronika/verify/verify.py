"""Every link, anchor, id, alternative text and path of the finished site is looked at once more."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from posixpath import dirname, join, normpath
from sys import intern
from types import MappingProxyType
from typing import Any
from unicodedata import normalize
from urllib.parse import unquote

from kronika.records.errors import At, Problem
from kronika.records.files import OutputFile
from kronika.verify.glance import glance
from kronika.verify.scan import Link, Places, ScannedPage, scan_page

EXTERNAL = ("http:", "https:", "mailto:", "data:", "tel:")

ABOVE = re.compile(r"\.\./(?=[\w.])")
"""How a link begins that leads out of its page's folder."""

CLOSELY = "/"
"""Stands among the targets of a page for a link that has to be looked at more closely."""


@dataclass(frozen=True)
class Looked:
    """What one page holds: its ids, where its links lead ("path", "path#id"), and what is wrong on the page itself.

    Ids and targets stand in order, each once.
    """

    ids: tuple[str, ...]
    targets: tuple[str, ...]
    problems: tuple[Problem, ...]

    def __setstate__(self, state: Mapping[str, Any]) -> None:
        """Be as another was whose state this is: with the same words as all other pages, most of whose links are these.

        A large site would otherwise hold each of them thousands of times, at 20 MB for 1,000 pages.
        """
        shared = {name: tuple(map(intern, state[name])) for name in ("ids", "targets")}
        self.__dict__.update(state, **shared)


def look_at(file: OutputFile, base_path: str, *, whole: bool = True) -> Looked:
    """Return what the check of the whole site has to know of a page, or of a part of one, which has no head."""
    text = file.data.decode()
    seen = glance(text, whole=whole)
    if seen is not None:
        return Looked(tuple(sorted(seen.ids)), _targets(file.path, seen.links, base_path), ())
    page, at = scan_page(text), Places(file.path, text)
    targets = _targets(file.path, {link.target for link in page.links}, base_path)
    return Looked(tuple(sorted(page.ids)), targets, (*_within(at, page), *(_head(at, page) if whole else ())))


def look_at_parts(file: OutputFile, pieces: Sequence[Looked], base_path: str) -> Looked:
    """Return what `look_at` does of a page that is made of these pieces, its frame among them; they were looked at."""
    ids = set().union(*(piece.ids for piece in pieces))
    if any(piece.problems for piece in pieces) or len(ids) < sum(len(piece.ids) for piece in pieces):
        return look_at(file, base_path)
    targets = set().union(*(piece.targets for piece in pieces))
    return Looked(tuple(sorted(ids)), tuple(sorted(targets)), ())


def verify_files(
    files: tuple[OutputFile, ...], base_path: str, looked: Mapping[str, Looked] = MappingProxyType({})
) -> tuple[Problem, ...]:
    """Return what is wrong in the output: places are those of the finished files.

    `base_path` is the path under which the site will be published ("/" or "/sub/"); only 404.html may use it.
    `looked` holds pages, by path, that have been looked at.
    """
    html = {file.path: file for file in files if file.path.endswith(".html")}
    pages = {path: looked.get(path) or look_at(file, base_path) for path, file in html.items()}
    paths = {file.path for file in files}
    lost = _lost(pages, paths)
    problems = list(_doubles(files))
    for path, page in pages.items():
        problems += page.problems
        if not lost.isdisjoint(page.targets):
            problems += _links(html[path], paths, pages, base_path)
    return tuple(sorted(set(problems)))


def _lost(pages: Mapping[str, Looked], paths: set[str]) -> set[str]:
    """Return the targets of links that are not there, or have to be looked at more closely."""
    targets = set().union(*(page.targets for page in pages.values())) - paths
    inside: dict[str, set[str]] = {}
    for target in targets:
        path, _, name = target.partition("#")
        if path in pages:
            inside.setdefault(path, set()).add(name)
    found = {f"{path}#{name}" for path, names in inside.items() for name in names.intersection(pages[path].ids)}
    return targets - found


def _doubles(files: tuple[OutputFile, ...]) -> Iterator[Problem]:
    """Two files whose paths differ in letter case or Unicode form only would be one on many systems."""
    counted = Counter(normalize("NFC", file.path).casefold() for file in files)
    for file in files:
        if counted[normalize("NFC", file.path).casefold()] > 1:
            yield Problem(At(file.path), "Two files claim this path.", "Rename one of them.", "output-path")


def _within(at: Places, page: ScannedPage) -> Iterator[Problem]:
    for name, offset in page.repeated_ids:
        yield Problem(at.of(offset), f"The id '{name}' stands twice on the page.", "", "output-id")
    for name, offset in page.id_references:
        if name not in page.ids:
            yield Problem(at.of(offset), f"There is no id '{name}' on the page.", "", "output-id")
    for offset in page.pictures_without_alt:
        yield Problem(at.of(offset), "The picture has no alternative text.", "", "output-alt")


def _head(at: Places, page: ScannedPage) -> Iterator[Problem]:
    if not page.title or not page.language:
        missing = "language" if page.title else "title"
        yield Problem(At(at.path), f"The page has no {missing}.", "", "output-head")


def _links(file: OutputFile, paths: set[str], pages: Mapping[str, Looked], base_path: str) -> Iterator[Problem]:
    text = file.data.decode()
    at = Places(file.path, text)
    for link in scan_page(text).links:
        if link.target.casefold().startswith(EXTERNAL):
            continue
        message = _broken(file.path, link, paths, pages, base_path)
        if message:
            hint = "Mend it in the text or template that this page is made from."
            yield Problem(at.of(link.offset), message, hint, "output-link")


def _broken(path: str, link: Link, paths: set[str], pages: Mapping[str, Looked], base_path: str) -> str:
    """Say what is wrong with a link; empty when it leads somewhere."""
    address, _, fragment = link.target.partition("#")
    address = unquote(address.partition("?")[0])
    if address.startswith("/") and path != "404.html":
        return f"The link '{link.target}' begins at the host's root and breaks below a sub-path."
    if address.startswith("/") and not address.startswith(base_path):
        return f"The link '{link.target}' lies outside the site's path."
    target = _target(dirname(path), address, base_path) if address else path
    if target not in paths:
        return f"The link '{link.target}' leads to no page."
    if fragment and target in pages and unquote(fragment) not in pages[target].ids:
        return f"The link '{link.target}' leads to no place on its page."
    return ""


def _targets(path: str, links: Iterable[str], base_path: str) -> tuple[str, ...]:
    """Return where the links of a page lead within the site, in order."""
    folder = dirname(path)
    above = dirname(folder)
    found = set()
    for link in links:
        if ABOVE.match(link):
            # The same for all pages of a kind: most are found once for hundreds of pages.
            found.add(_whole_target(above, link[3:], base_path))
        elif link.startswith(("#", "?")) or not link:
            fragment = unquote(link.partition("#")[2])
            found.add(f"{path}#{fragment}" if fragment else path)
        elif not link.casefold().startswith(EXTERNAL):
            found.add(_whole_target(folder, link, base_path))
    return tuple(sorted(found))


@lru_cache(maxsize=65_536)
def _whole_target(folder: str, link: str, base_path: str) -> str:
    """Return where a link on a page in `folder` leads that has an address."""
    address, _, fragment = link.partition("#")
    address = unquote(address.partition("?")[0])
    if address.startswith("/"):
        return CLOSELY
    target = _target(folder, address, base_path)
    return f"{target}#{unquote(fragment)}" if fragment else target


def _target(folder: str, address: str, base_path: str) -> str:
    """Return the output path that a link on a page in `folder` leads to."""
    inner = address.removeprefix(base_path) if address.startswith("/") else join(folder, address)
    resolved = normpath(join("/", inner)).lstrip("/")
    return join(resolved, "index.html") if not inner or inner.endswith(("/", ".")) else resolved
