"""Links made relative for the page they stand on; nothing else in the program writes a relative link."""

import re
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlsplit

FORMS = ("file", "folder")

TAG = re.compile(
    r"<[a-zA-Z][^<>\"']*+(?:(?:\"(?!/|0; url=/)[^\"]*+\"|'(?!/|0; url=/)[^']*+')[^<>\"']*+)*+(?=[\"'])"
    r"(?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+>"
)
"""A start tag that has an address from the root in it, with attributes whose values may hold angle brackets.

Links in the text of a page are words.
"""

ADDRESS = re.compile(
    r"(?P<before>\s(?P<name>href|xlink:href|src|srcset|action|data-[\w.-]+)=[\"']|\scontent=\"0; url=)"
    r"(?P<value>/(?!/)[^\"']*)"
    r"|=(?:\"[^\"]*\"|'[^']*')"
)
"""An address, or another attribute's value: that is passed over whole, whatever it quotes."""

NOT_FOUND = "404.html"

NO_PAGE = "\0"
"""What no page is called."""


@dataclass(frozen=True)
class LinkForm:
    """How links are written.

    `form` is "file" (pages end in `index.html`, so that they open from a folder) or "folder" (they end in `/`).
    `base` is the path of the site's address ("/pompeii", or "" at a host's root), which only the page that is
    shown for missing addresses needs: nobody knows where it will stand.
    """

    form: str
    base: str = ""


def link_form(form: str, url: str) -> LinkForm:
    """Return how links of a site published at `url` are written. Raises ValueError for an unknown form."""
    if form not in FORMS:
        raise ValueError(f"unknown form of links: {form}")
    return LinkForm(form, urlsplit(url).path.rstrip("/"))


def relative_links(html: str, page: str, form: LinkForm) -> str:
    """Return a page's HTML with each root-absolute address in it made relative to `page` ("/events/x/").

    Addresses are those of `href`, `src`, `srcset`, `action`, `data-*` and of a refresh, of HTML and of SVG in it.
    """
    # Tags that do not name their page read the same on all pages in its folder. Five of six were written before.
    sibling = f"{page[:-1].rpartition('/')[0]}/{NO_PAGE}/" if page.endswith("/") else page
    return TAG.sub(lambda tag: _written(tag[0], page if page in tag[0] else sibling, form.form, form.base), html)


@lru_cache(maxsize=65_536)
def _written(tag: str, page: str, *form: str) -> str:
    """Return a tag with its addresses made relative."""
    links = LinkForm(*form)

    def address(match: re.Match[str]) -> str:
        value = match["value"]
        if value is None:
            return match[0]
        if match["name"] == "srcset":
            return match["before"] + _sources(value, page, links)
        return match["before"] + relative(value, page, links)

    return ADDRESS.sub(address, tag)


def relative(target: str, page: str, form: LinkForm) -> str:
    """Return the root-absolute `target` as it is written on `page`; both in folder form ("/events/x/#y").

    A part of the page itself is its fragment alone. `404.html` gets an absolute path below the site's own.
    """
    path, tail = _split(target)
    folder, _, file = path.rpartition("/")
    file = file or ("index.html" if form.form == "file" else "")
    if page.endswith(f"/{NOT_FOUND}"):
        return f"{form.base}{folder}/{file}{tail}"
    if path == page and tail.startswith("#"):
        return tail
    here, there = _segments(page.rpartition("/")[0]), _segments(folder)
    shared = 0
    while shared < min(len(here), len(there)) and here[shared] == there[shared]:
        shared += 1
    steps = [".."] * (len(here) - shared) + there[shared:]
    written = "".join(f"{step}/" for step in steps) + file or "./"
    # A colon in the first step would make it the scheme of a whole address.
    return ("./" if ":" in written.partition("/")[0] else "") + written + tail


def _split(target: str) -> tuple[str, str]:
    """Return the path, and the query and fragment with their marks."""
    end = min((place for mark in "?#" if (place := target.find(mark)) >= 0), default=len(target))
    return target[:end], target[end:]


def _segments(folder: str) -> list[str]:
    return folder.split("/")[1:]


def _sources(value: str, page: str, form: LinkForm) -> str:
    """Return a `srcset` with each of its addresses made relative; widths and densities stay."""
    parts = (part.split() for part in value.split(","))
    return ", ".join(
        " ".join((relative(words[0], page, form) if words[0].startswith("/") else words[0], *words[1:]))
        for words in parts
        if words
    )
