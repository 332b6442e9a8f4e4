"""Every link, anchor, id, alternative text and path of the finished site is looked at once more."""

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache
from posixpath import dirname, join, normpath
from types import MappingProxyType
from unicodedata import normalize
from urllib.parse import unquote

from kronika.records.errors import At, Problem
from kronika.records.files import OutputFile
from kronika.verify.scan import Link, Places, ScannedPage, scan_page

EXTERNAL = ("http:", "https:", "mailto:", "data:", "tel:")


def verify_files(
    files: tuple[OutputFile, ...],
    base_path: str,
    scanned: Mapping[str, ScannedPage] = MappingProxyType({}),
) -> tuple[Problem, ...]:
    """Return what is wrong in the output: places are those of the finished files.

    `base_path` is the path under which the site will be published ("/" or "/sub/"); only 404.html may use it.
    `scanned` tells what is known already to be in a page.
    """
    html = {file.path: file.data for file in files if file.path.endswith(".html")}
    pages = {path: scanned.get(path) or scan_page(None, data) for path, data in html.items()}
    paths = {file.path for file in files}
    problems = list(_doubles(files))
    for path, page in pages.items():
        at = Places(path, html[path])
        problems += _within(at, page)
        problems += _links(at, page, paths, pages, base_path)
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


def _links(
    at: Places,
    page: ScannedPage,
    paths: set[str],
    pages: Mapping[str, ScannedPage],
    base_path: str,
) -> Iterator[Problem]:
    for link in page.links:
        if link.target.casefold().startswith(EXTERNAL):
            continue
        message = _broken(at.path, link, paths, pages, base_path)
        if message:
            hint = "Mend it in the text or template that this page is made from."
            yield Problem(at.of(link.offset), message, hint, "output-link")


def _broken(path: str, link: Link, paths: set[str], pages: Mapping[str, ScannedPage], base_path: str) -> str:
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


@lru_cache(maxsize=65_536)
def _target(folder: str, address: str, base_path: str) -> str:
    """Return the output path that a link on a page in `folder` leads to."""
    inner = address.removeprefix(base_path) if address.startswith("/") else join(folder, address)
    resolved = normpath(join("/", inner)).lstrip("/")
    return join(resolved, "index.html") if not inner or inner.endswith(("/", ".")) else resolved
