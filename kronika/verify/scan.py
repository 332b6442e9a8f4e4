"""One pass over a page's HTML: its ids, links and pictures, with their offsets."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from kronika.records.errors import At

ATTRIBUTES = r"((?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+)"

# Comments are passed over, and so is what stands between the tags of a script or style.
TAG = re.compile(rf"<!--.*?-->|<(script|style)\b{ATTRIBUTES}>.*?</\1\s*>|<([A-Za-z][\w:-]*+){ATTRIBUTES}>", re.DOTALL)
ATTRIBUTE = re.compile(r"([^\s=\"'<>/]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'<>=]+)))?")

# A tag without any of these words has nothing to be looked at, and most tags have not.
WANTED = re.compile(r"\s(?:id|href|src|for|aria-|lang|data|poster|popover|action|headers)", re.IGNORECASE)

LINKS = {"href", "src", "poster", "action", "data"}
REFERENCES = {"for", "popovertarget", "aria-labelledby", "aria-describedby", "aria-controls", "headers"}

TITLE = re.compile(r"<title>\s*([^<]*\S)\s*</title>")


@dataclass(frozen=True)
class Link:
    """An address in a page, and where its tag begins."""

    target: str
    offset: int


@dataclass(frozen=True)
class ScannedPage:
    """What a page holds. Offsets are of the tag, in characters."""

    ids: frozenset[str]
    repeated_ids: tuple[tuple[str, int], ...]
    id_references: tuple[tuple[str, int], ...]
    links: tuple[Link, ...]
    pictures_without_alt: tuple[int, ...]
    language: str
    title: str


@dataclass(frozen=True)
class Places:
    """Finds places in the finished file `path`."""

    path: str
    text: str

    def of(self, offset: int) -> At:
        """Return the place of an offset, in characters."""
        return At(self.path, self.text.count("\n", 0, offset) + 1, offset - self.text.rfind("\n", 0, offset))


@dataclass(frozen=True)
class Tag:
    """A start tag."""

    name: str
    raw: str
    offset: int

    @property
    def attributes(self) -> tuple[tuple[str, str], ...]:
        """The attributes, in lower case, with character references resolved; one that stands twice, twice."""
        return tuple(
            (match[1].lower(), unescape(match[2] or match[3] or match[4] or ""))
            for match in ATTRIBUTE.finditer(self.raw)
        )


def scan_page(text: str) -> ScannedPage:
    """Return what a page's HTML holds. Made for well-formed HTML; nothing is repaired."""
    ids: set[str] = set()
    repeated, references, links, pictures = [], [], [], []
    language = ""
    for tag in _tags(text):
        attributes = tag.attributes
        for key, value in attributes:
            if key == "id":
                if value in ids:
                    repeated.append((value, tag.offset))
                ids.add(value)
            elif key in REFERENCES:
                references += [(word, tag.offset) for word in value.split()]
            elif key in LINKS:
                links.append(Link(value, tag.offset))
            elif key == "srcset":
                links += [Link(part.split()[0], tag.offset) for part in value.split(",") if part.strip()]
        if tag.name == "img" and "alt" not in dict(attributes):
            pictures.append(tag.offset)
        if tag.name == "html":
            language = dict(attributes).get("lang", "")
    title = TITLE.search(text)
    return ScannedPage(
        frozenset(ids),
        tuple(repeated),
        tuple(sorted(references)),
        tuple(links),
        tuple(pictures),
        language,
        title[1] if title else "",
    )


def _tags(text: str) -> Iterator[Tag]:
    for match in TAG.finditer(text):
        name, raw = match[1] or match[3], match[2] or match[4] or ""
        if name and (WANTED.search(raw) or name.lower() == "img"):
            yield Tag(name.lower(), raw, match.start())
