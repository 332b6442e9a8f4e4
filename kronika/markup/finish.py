"""Clean HTML to a finished text: typographic marks, ids of headings, scrollable tables, and our forms in place."""

import html
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import urljoin

from markupsafe import Markup, escape

from kronika.locales import Typographer
from kronika.markup.forms import MARK, SIGN, Form
from kronika.records.headings import free_id, heading_id
from kronika.records.rendered import Heading

_TOKEN = re.compile(
    rf"<p>\s*(?P<alone>(?:{MARK.pattern}\s*)+)</p>"
    r"|<(?P<close>/?)(?P<tag>[a-z][a-z0-9]*)(?P<attributes>(?:[^>\"]|\"[^\"]*\")*)>|(?P<text>[^<]+)"
)
_BLOCKS = {
    "blockquote", "br", "dd", "div", "dl", "dt", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ol",
    "p", "pre", "table", "td", "th", "tr", "ul",
}  # fmt: skip
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_SHAPED = _HEADINGS | {"table", "th"}
_UNTYPESET = frozenset(("code", "kbd", "pre"))
_WIDE_FROM = 4  # columns: a table of so many may not fit a narrow screen
_HREF = re.compile(r' href="([^"]*)"')
_ELSEWHERE = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//")
_TITLE = re.compile(r' title="([^"]*)"')
_OWN_ID = re.compile(r' id="[^"]*"')
_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True)
class Shapes:
    """How forms become HTML. `inline` is also told whether it may make a link: no link stands within a link.

    `block` makes what takes the place of a paragraph; None where nothing may. `heading` is as `inline`, within a
    heading; None where it makes no difference.
    """

    inline: Callable[[Form, bool], Markup]
    block: Callable[[Form], Markup] | None = None
    heading: Callable[[Form, bool], Markup] | None = None


@dataclass
class Finisher:
    """Walks through the tags and words of one text. `page` is where its relative addresses begin."""

    forms: tuple[Form, ...]
    shapes: Shapes
    typographer: Typographer
    heading_ids: list[str] = field(default_factory=list)
    table_label: str = ""
    page: str = ""
    headings: list[Heading] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    plain: list[str] = field(default_factory=list)
    anchors: int = 0
    untypeset: int = 0
    in_heading: bool = False

    def finish(self, text: str) -> Markup:
        """Return the finished text; its headings are then in `headings`."""
        for token in _TOKEN.finditer(text):
            if token.lastgroup == "text":
                self._words(token["text"])
            elif token.lastgroup == "alone":
                self._alone(token["alone"])
            else:
                self._tag(token)
        return Markup("".join(self.pieces))

    def _alone(self, marks: str) -> None:
        """Add a paragraph that holds nothing but forms; embeds take its place."""
        forms = [self.forms[int(number)] for number in MARK.findall(marks)]
        block = self.shapes.block
        self.typographer.start_block()
        if block is not None and all(form.kind == "embed" for form in forms):
            self.pieces += (block(form) for form in forms)
            return
        self.pieces.append("<p>")
        self._words(marks.strip())
        self.pieces.append("</p>")

    def _tag(self, token: re.Match[str]) -> None:
        whole, close, tag, attributes = token.group(0, "close", "tag", "attributes")
        closing = bool(close)
        if tag in _BLOCKS:
            self.typographer.start_block()
        if tag == "a":
            self.anchors += -1 if closing else 1
        elif tag in _UNTYPESET:
            self.untypeset += -1 if closing else 1
        # Most tags have nothing that could be written otherwise.
        self.pieces.append(self._written(tag, closing, token) if attributes or tag in _SHAPED else whole)

    def _written(self, tag: str, closing: bool, token: re.Match[str]) -> str:
        if tag in _HEADINGS:
            level = max(2, int(tag[1]))
            return self._heading_end(level) if closing else self._heading_start(level, token["attributes"])
        if tag == "table":
            return "</table></div>" if closing else self._table_start(token)
        attributes = MARK.sub(lambda mark: html.escape(self.forms[int(mark[1])].source), token["attributes"])
        attributes = _TITLE.sub(self._title, attributes)
        if tag == "a" and self.page:
            attributes = _HREF.sub(self._rooted, attributes)
        scope = ' scope="col"' if tag == "th" and not closing else ""
        return f"<{token['close']}{tag}{scope}{attributes}>"

    def _rooted(self, match: re.Match[str]) -> str:
        """Return an address that an editor typed, from the site's root if it leads to a page of the site."""
        address = html.unescape(match[1])
        if _ELSEWHERE.match(address):
            return match[0]
        path, mark, rest = urljoin(self.page, address).partition("#")
        return f' href="{escape(path.removesuffix("index.html") + mark + rest)}"'

    def _title(self, match: re.Match[str]) -> str:
        words = Typographer(self.typographer.marks).write(html.unescape(match[1]))
        return f' title="{escape(words)}"'

    def _heading_start(self, level: int, attributes: str) -> str:
        self.plain = []
        self.in_heading = True
        self.headings.append(Heading(level, self._next_id(), ""))
        return f'<h{level} id="{escape(self.headings[-1].id)}"{_OWN_ID.sub("", attributes)}>'

    def _heading_end(self, level: int) -> str:
        self.in_heading = False
        last = self.headings[-1]
        text = html.unescape("".join(self.plain)).strip()
        self.headings[-1] = Heading(level, last.id, text)
        return f"</h{level}>"

    def _next_id(self) -> str:
        if self.heading_ids:
            return self.heading_ids.pop(0)
        return free_id(heading_id(""), {heading.id for heading in self.headings})

    def _table_start(self, token: re.Match[str]) -> str:
        head = token.string[token.end() : token.string.find("</tr>", token.end())]
        scroll = ""
        if head.count("<th") >= _WIDE_FROM:
            scroll = f' tabindex="0" role="region" aria-label="{escape(self.table_label)}"'
        return f'<div class="table-scroll"{scroll}><table{token["attributes"]}>'

    def _words(self, text: str) -> None:
        if self.untypeset:
            text = MARK.sub(lambda mark: html.escape(self.forms[int(mark[1])].source, quote=False), text)
            self._add(text)
            return
        position = 0
        written = self.typographer.write(text)
        if SIGN not in written:
            self._add(written)
            return
        for mark in MARK.finditer(written):
            self._add(written[position : mark.start()])
            self._form(self.forms[int(mark[1])])
            position = mark.end()
        self._add(written[position:])

    def _add(self, words: str) -> None:
        self.pieces.append(words)
        if self.in_heading:
            self.plain.append(words)

    def _form(self, form: Form) -> None:
        shape = (self.shapes.heading if self.in_heading else None) or self.shapes.inline
        shaped = shape(form, not self.anchors)
        self.pieces.append(shaped)
        if self.in_heading and form.kind in ("link", "embed", "name"):
            self.plain.append(_TAG.sub("", shaped))
