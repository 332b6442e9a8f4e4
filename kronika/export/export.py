"""The files for machines: an Atom feed, a sitemap, robots.txt."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from kronika.records.bounds import bounds
from kronika.records.civil import civil_of
from kronika.records.edtf import Edtf
from kronika.records.files import OutputFile
from kronika.records.model import AnyRecord
from kronika.records.rendered import Addresses
from kronika.records.site import Site

FEED_LENGTH = 50

ATOM = "http://www.w3.org/2005/Atom"
SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"


def export_site(site: Site, addresses: Addresses) -> tuple[OutputFile, ...]:
    """Return the feed, the sitemap and robots.txt."""
    return (
        OutputFile("feed.xml", feed(site, addresses)),
        OutputFile("sitemap.xml", sitemap(site, addresses)),
        OutputFile(
            "robots.txt",
            f"User-agent: *\nAllow: /\nSitemap: {addresses.canonical('/sitemap.xml')}\n".encode(),
        ),
    )


def feed(site: Site, addresses: Addresses) -> bytes:
    """Return an Atom feed (RFC 4287) of the pages revised last, newest first; a page without `updated` is not in it."""
    dated = sorted(_revised(site), key=lambda pair: (pair[0], str(pair[1].ref)), reverse=True)
    root = Element("feed", {"xmlns": ATOM, "xml:lang": site.language})
    home = addresses.canonical(addresses.pages["home"])
    _text(root, "title", site.settings.title)
    if site.settings.subtitle:
        _text(root, "subtitle", site.settings.subtitle)
    _text(root, "id", home)
    SubElement(root, "link", {"rel": "alternate", "type": "text/html", "href": home})
    own = addresses.canonical("/feed.xml")
    SubElement(root, "link", {"rel": "self", "type": "application/atom+xml", "href": own})
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


def sitemap(site: Site, addresses: Addresses) -> bytes:
    """Return a sitemap (sitemaps.org protocol 0.9) of every page but 404 and redirects."""
    revised = {addresses.of(record.ref): updated[:10] for updated, record in _revised(site)}
    paths = {path for name, path in addresses.pages.items() if name != "404"}
    paths |= {path for path in addresses.records.values() if "#" not in path}
    root = Element("urlset", {"xmlns": SITEMAP})
    for path in sorted(paths):
        url = SubElement(root, "url")
        _text(url, "loc", addresses.canonical(path))
        if path in revised:
            _text(url, "lastmod", revised[path])
    return _bytes(root)


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
