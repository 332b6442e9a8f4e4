"""Every link, anchor, id, alternative text and path of the finished site is looked at once more."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from posixpath import dirname, join, normpath
from types import MappingProxyType
from unicodedata import normalize
from urllib.parse import unquote

from kronika.records.errors import At, Problem
from kronika.records.files import OutputFile
from kronika.verify.scan import Link, Places, ScannedPage, scan_page

EXTERNAL = ("http:", "https:", "mailto:", "data:", "tel:")


CLOSELY = "/"
"""Stands among the targets of a page for a link that has to be looked at more closely."""


@dataclass(frozen=True)
class Looked:
    """What one page holds: its ids, where its links lead ("path", "path#id"), and what is wrong on the page itself."""

    ids: frozenset[str]
    targets: frozenset[str]
    problems: tuple[Problem, ...]


def look_at(file: OutputFile, base_path: str) -> Looked:
    """Return what the check of the whole site has to know of a page."""
    page = scan_page(file.data)
    targets = frozenset(_whole_target(file.path, link.target, base_path) for link in page.links)
    return Looked(page.ids, targets - {""}, tuple(_within(Places(file.path, file.data), page)))


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
    known = paths | {f"{path}#{name}" for path, page in pages.items() for name in page.ids}
    problems = list(_doubles(files))
    for path, page in pages.items():
        problems += page.problems
        if not page.targets <= known:
            problems += _links(html[path], paths, pages, base_path)
    return tuple(sorted(set(problems)))


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
    if not page.title or not page.language:
        missing = "language" if page.title else "title"
        yield Problem(At(at.path), f"The page has no {missing}.", "", "output-head")


def _links(file: OutputFile, paths: set[str], pages: Mapping[str, Looked], base_path: str) -> Iterator[Problem]:
    at = Places(file.path, file.data)
    for link in scan_page(file.data).links:
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


def _whole_target(path: str, target: str, base_path: str) -> str:
    """Return where a link leads; "" if that is out of the site."""
    if target.casefold().startswith(EXTERNAL):
        return ""
    address, _, fragment = target.partition("#")
    address = unquote(address.partition("?")[0])
    if address.startswith("/"):
        return CLOSELY
    found = _target(dirname(path), address, base_path) if address else path
    return f"{found}#{unquote(fragment)}" if fragment else found


@lru_cache(maxsize=65_536)
def _target(folder: str, address: str, base_path: str) -> str:
    """Return the output path that a link on a page in `folder` leads to."""
    inner = address.removeprefix(base_path) if address.startswith("/") else join(folder, address)
    resolved = normpath(join("/", inner)).lstrip("/")
    return join(resolved, "index.html") if not inner or inner.endswith(("/", ".")) else resolved
