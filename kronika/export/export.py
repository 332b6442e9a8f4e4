"""The files for machines: an Atom feed, a sitemap, robots.txt, the index of the search."""

from collections.abc import Iterable, Iterator, Mapping
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from kronika.export.data import data_files
from kronika.export.search import search_files
from kronika.locales import is_part
from kronika.records.bounds import bounds
from kronika.records.civil import civil_of
from kronika.records.edtf import Edtf
from kronika.records.files import OutputFile
from kronika.records.model import AnyRecord
from kronika.records.rendered import Addresses
from kronika.records.site import Site
from kronika.records.work import Each, compute_each

FEED_LENGTH = 50

SITEMAP_PAGES = 25_000
"""How many pages one sitemap lists: the protocol allows 50,000 in 50 MB, and each may name its other languages."""

ATOM = "http://www.w3.org/2005/Atom"
SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
XHTML = "http://www.w3.org/1999/xhtml"

Editions = tuple[tuple[Site, Addresses], ...]
"""The documentary in each of its languages, the first of them first."""


def export_site(editions: Editions, each: Each = compute_each, basis: str = "") -> tuple[OutputFile, ...]:
    """Return a feed for each language, the sitemap, robots.txt, data, and the index of the search in each.

    `basis` tells one documentary from another, but for the texts of records that stand on their own pages alone.
    """
    (stated,) = each(_stated, [""], editions, basis)
    return (*stated, *(file for site, places in editions for file in search_files(site, places, each, basis)))


def _stated(editions: Editions, _: str) -> tuple[OutputFile, ...]:
    """Return the files that tell of no record's text."""
    first, addresses = editions[0]
    return (
        *(OutputFile(places.feed.removeprefix("/"), feed(site, places)) for site, places in editions),
        *sitemaps(editions),
        OutputFile(
            "robots.txt",
            f"User-agent: *\nAllow: /\nSitemap: {addresses.canonical('/sitemap.xml')}\n".encode(),
        ),
        *data_files(first, addresses),
    )


def feed(site: Site, addresses: Addresses) -> bytes:
    """Return an Atom feed (RFC 4287) of the pages revised last, newest first.

    A page without `updated` is not in it, nor is one that stands in another language than the feed's.
    """
    own = (pair for pair in _revised(site) if pair[1].ref not in site.fallbacks)
    dated = sorted(own, key=lambda pair: (pair[0], str(pair[1].ref)), reverse=True)
    root = Element("feed", {"xmlns": ATOM, "xml:lang": site.language})
    home = addresses.canonical(addresses.pages["home"])
    _text(root, "title", site.settings.title)
    if site.settings.subtitle:
        _text(root, "subtitle", site.settings.subtitle)
    _text(root, "id", home)
    SubElement(root, "link", {"rel": "alternate", "type": "text/html", "href": home})
    itself = addresses.canonical(addresses.feed)
    SubElement(root, "link", {"rel": "self", "type": "application/atom+xml", "href": itself})
    _text(root, "updated", dated[0][0] if dated else "1970-01-01T00:00:00Z")
    author = SubElement(root, "author")
    _text(author, "name", ", ".join(site.settings.editors) or site.settings.title)
    for updated, record in dated[:FEED_LENGTH]:
        entry = SubElement(root, "entry")
        address = addresses.canonical(addresses.of(record.ref))
        _text(entry, "title", record.name)
        _text(entry, "id", address)
        SubElement(entry, "link", {"rel": "alternate", "type": "text/html", "href": address})
        _text(entry, "updated", updated)
        if record.summary:
            _text(entry, "summary", record.summary)
    return _bytes(root)


def sitemaps(editions: Editions) -> tuple[OutputFile, ...]:
    """Return the sitemap (sitemaps.org protocol 0.9) of every page but 404, redirects and the one that repeats all.

    Each page names its other languages (xhtml:link, as Google's sitemaps do); one that is not translated is listed in
    its own language only. Of very many pages there are several sitemaps, and an index of them in their place.
    """
    urls = tuple(_urls(editions))
    runs = [urls[start : start + SITEMAP_PAGES] for start in range(0, len(urls), SITEMAP_PAGES)]
    names = {"xmlns": SITEMAP, **({"xmlns:xhtml": XHTML} if len(editions) > 1 else {})}
    files = []
    for number, run in enumerate(runs, 1):
        root = Element("urlset", names)
        root.extend(run)
        files.append(OutputFile(f"sitemap-{number}.xml" if len(runs) > 1 else "sitemap.xml", _bytes(root)))
    return (*files, *([_sitemap_index(files, editions[0][1])] if len(files) > 1 else []))


def _sitemap_index(files: Iterable[OutputFile], addresses: Addresses) -> OutputFile:
    root = Element("sitemapindex", {"xmlns": SITEMAP})
    for file in files:
        _text(SubElement(root, "sitemap"), "loc", addresses.canonical(f"/{file.path}"))
    return OutputFile("sitemap.xml", _bytes(root))


def _urls(editions: Editions) -> Iterator[Element]:
    by_language = {site.language: dict(_listed(site, addresses)) for site, addresses in editions}
    for site, addresses in editions:
        # The parts of a list are other ones in each language.
        own = {path for name, path in addresses.pages.items() if is_part(name)}
        for path, revised in sorted(by_language[site.language].items()):
            url = Element("url")
            _text(url, "loc", addresses.canonical(path))
            if revised:
                _text(url, "lastmod", revised)
            if path not in own:
                _alternates(url, path, addresses, by_language)
            yield url


def _listed(site: Site, addresses: Addresses) -> Iterator[tuple[str, str]]:
    """Yield the path of each page that stands in the site's language, with the day it was revised, or ""."""
    revised = {record.ref: updated[:10] for updated, record in _revised(site)}
    for name, path in addresses.pages.items():
        if name not in ("404", "print"):
            yield path, ""
    for ref, path in addresses.records.items():
        if "#" not in path and ref not in site.borrowed.get(site.language, ()):
            yield path, revised.get(ref, "")


def _alternates(url: Element, path: str, addresses: Addresses, by_language: Mapping[str, Mapping[str, str]]) -> None:
    """Add the addresses of a page in every language that has it, itself included."""
    found = {language: addresses.in_language(path, language) for language in by_language}
    shown = {language: other for language, other in found.items() if other in by_language[language]}
    for language, other in shown.items() if len(shown) > 1 else ():
        link = {"rel": "alternate", "hreflang": language, "href": addresses.canonical(other)}
        SubElement(url, "xhtml:link", link)


def _revised(site: Site) -> Iterator[tuple[str, AnyRecord]]:
    """Yield (RFC 3339 moment, record) of each record that says when it was revised."""
    for record in site.records.values():
        if record.updated is not None and (moment := _moment(record.updated)):
            yield moment, record


def _moment(updated: Edtf) -> str:
    """Return the first second of a date in UTC; empty for one beyond the years 1 to 9999 or without a start."""
    earliest = bounds(updated, "UTC").earliest
    if earliest is None:
        return ""
    civil = civil_of(earliest)
    if not 1 <= civil.year <= 9999:
        return ""
    return f"{civil.year:04}-{civil.month:02}-{civil.day:02}T{civil.hour:02}:{civil.minute:02}:{civil.second:02}Z"


def _text(parent: Element, name: str, text: str) -> None:
    SubElement(parent, name).text = text


def _bytes(root: Element) -> bytes:
    indent(root)
    text = tostring(root, encoding="unicode")
    return f"<?xml version='1.0' encoding='utf-8'?>\n{text}\n".encode()
