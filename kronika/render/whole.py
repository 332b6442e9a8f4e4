"""The whole documentary on one page: the finished pages' own words, one after the other, linked among themselves."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from html import escape, unescape
from posixpath import dirname, join, normpath, relpath
from urllib.parse import quote, unquote

from kronika.records.files import OutputFile

PLACE = re.compile(r'<div class="whole__record" data-page="([^"]+)"></div>')
TAG = re.compile(r"<(/?)([a-zA-Z][\w-]*)((?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+)>")
ATTRIBUTE = re.compile(r"(\s)([\w:-]+)=\"([^\"]*)\"")

LEFT_OUT = (
    '<header class="hero', '<nav class="breadcrumbs', '<nav class="steps', '<nav class="contents',
    '<section class="section section--cite', '<section class="section section--used',
    '<section class="section section--events', '<section class="section section--mentioned',
    '<section class="section section--meanwhile', '<section class="section section--doors',
    '<section class="section section--paths', '<span class="sidenote"', '<span class="sidenote ',
    '<details class="bibliography__cited',
    '<button class="notes__close', '<button class="noteref__open', '<button class="definition__open',
    '<a class="notes__back', '<form', '<script',
)  # fmt: skip
"""What leads about a site and says nothing on paper, by the beginnings of the tags."""

IDS = {"id", "for", "aria-labelledby", "aria-describedby", "aria-controls", "headers"}
ADDRESSES = {"href", "src"}
DROPPED = {"popover", "popovertarget", "popovertargetaction", "aria-current", "data-module", "data-ref"}
MAIN, BODY = (re.compile(rf"<{name}\b[^>]*>(.*)</{name}>", re.DOTALL) for name in ("main", "body"))
CONTENTS = re.compile(r'<nav class="whole__contents.*?</nav>', re.DOTALL)
HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
# Most tags have none of the attributes that are written otherwise here.
CHANGED = re.compile(rf"\s(?:{'|'.join(sorted(IDS | ADDRESSES | DROPPED | {'xlink:href', 'srcset'}))})(?=[\s=/]|$)")
ELSEWHERE = re.compile(r"[a-zA-Z][\w+.-]*:|//|/")


@dataclass(frozen=True)
class Whole:
    """The page on which all is: its path among the files, and the names of the pages that it holds, by their path."""

    path: str
    names: Mapping[str, str]


def whole_of(files: Mapping[str, OutputFile], address: str) -> Whole | None:
    """Return what the page at `address` ("/print/") holds; None if there is no such page. `files` are by path.

    Ids are told apart by the name of the page they come from: `events.x` is where an event begins, `events.x.note-1`
    its first note.
    """
    path = f"{address.removeprefix('/')}index.html"
    page = files.get(path)
    if not address or page is None:
        return None
    targets = _targets(page.data.decode(), path)
    if not files.keys() >= set(targets):  # a page whose template fails is told by then
        return None
    return Whole(path, {target: _name(target) for target in targets})


def frame_of(whole: Whole, page: OutputFile) -> OutputFile:
    """Return the page before it is filled, with contents that lead to what it will hold."""
    html = CONTENTS.sub(lambda contents: TAG.sub(_Place(whole, page.path).tag, contents[0]), page.data.decode(), 1)
    return OutputFile(page.path, html.encode())


def filled(frame: OutputFile, parts: Mapping[str, str]) -> OutputFile:
    """Return the page with each page that it holds in its place; `parts` are these as `lifted` gives them."""

    def part(place: re.Match[str]) -> str:
        return parts[_file(frame.path, unescape(place[1]))]

    return OutputFile(frame.path, PLACE.sub(part, frame.data.decode()).encode())


def lifted(whole: Whole, file: OutputFile) -> str:
    """Return what a page says, as a part of the whole: its headings below the chapter's, its links and ids its own."""
    html = file.data.decode()
    main = MAIN.search(html) or BODY.search(html)  # a site's own template may have neither
    inside = _without(main[1] if main else "")
    place = _Place(whole, file.path, 2 if "<h1" in inside else 1)
    return f'<div class="whole__record" id="{place.name}">{TAG.sub(place.tag, inside)}</div>'


@dataclass(frozen=True)
class _Place:
    """A page within the whole; its headings are so many levels lower there."""

    whole: Whole
    path: str
    lower: int = 2

    @cached_property
    def name(self) -> str:
        """What its ids begin with."""
        return escape(self.whole.names[self.path])

    def tag(self, match: re.Match[str]) -> str:
        """Return a tag as it stands in the whole."""
        end, name, attributes = match[1], match[2], match[3]
        if name in HEADINGS:
            name = f"h{min(6, int(name[1]) + self.lower)}"
        if not end and CHANGED.search(attributes.lower()):
            attributes = re.sub(r"\spopover(?=[\s/]|$)", "", ATTRIBUTE.sub(self._attribute, attributes))
        return f"<{end}{name}{attributes}>"

    def _attribute(self, match: re.Match[str]) -> str:
        space, key, value = match[1], match[2].lower(), match[3]
        if key in DROPPED:
            return ""
        if key in IDS:
            value = " ".join(f"{self.name}.{word}" for word in value.split())
        elif key in ADDRESSES or key == "xlink:href":
            value = escape(self.address(unescape(value)))
        elif key == "srcset":
            parts = (part.split() for part in value.split(","))
            value = ", ".join(" ".join((self.address(words[0]), *words[1:])) for words in parts if words)
        return f'{space}{match[2]}="{value}"'

    def address(self, target: str) -> str:
        """Return where an address of the page leads from the whole: within it, if what it names is there."""
        if ELSEWHERE.match(target):
            return target
        path, _, fragment = target.partition("#")
        found = _file(self.path, path) if path else self.path
        name = self.whole.names.get(found)
        if name is not None:
            return quote(f"#{name}.{unquote(fragment)}" if fragment else f"#{name}", safe="#./-_~")
        if not path:
            return target
        outer = relpath(join(dirname(self.path), path), dirname(self.whole.path))
        return outer + ("/" if path.endswith("/") else "") + (f"#{fragment}" if fragment else "")


def _targets(html: str, path: str) -> list[str]:
    return [_file(path, unescape(match[1])) for match in PLACE.finditer(html)]


@lru_cache(maxsize=16384)
def _file(page: str, address: str) -> str:
    """Return the file that a relative address leads to."""
    found = normpath(join(dirname(page), unquote(address)))
    return normpath(join(found, "index.html")) if address.endswith(("/", ".")) else found


def _name(path: str) -> str:
    return (dirname(path) or "home").replace("/", ".")


def _without(html: str) -> str:
    """Return the HTML without the elements that are left out, and all that is in them."""
    return "".join(_kept(html))


def _kept(html: str) -> Iterator[str]:
    pattern = re.compile("|".join(re.escape(start) for start in LEFT_OUT))
    at = 0
    while found := pattern.search(html, at):
        yield html[at : found.start()]
        name = re.match(r"\w+", html[found.start() + 1 :])
        at = _end(html, found.start(), name[0] if name else "")
    yield html[at:]


def _end(html: str, start: int, name: str) -> int:
    """Return where the element that begins at `start` ends."""
    depth = 0
    for tag in re.compile(rf"<(/?){name}\b[^>]*>").finditer(html, start):
        depth += -1 if tag[1] else 1
        if depth == 0:
            return tag.end()
    return len(html)
