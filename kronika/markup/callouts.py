"""Callouts: block quotes that begin with `[!kind]`, as Python-Markdown block processors."""

import re
from xml.etree import ElementTree

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension

from kronika.records.grammar import CALLOUTS

_FIRST_LINE = re.compile(rf"^ {{0,3}}> ?\[!(?P<kind>{'|'.join(CALLOUTS)})\][+-]?[ \t]*(?P<title>[^\n]*)(?:\n|$)")
_QUOTED_LINE = re.compile(r"^ {0,3}> ?", re.MULTILINE)

Labels = tuple[tuple[str, str], ...]  # the words for each kind of callout


class CalloutProcessor(BlockProcessor):
    """Makes a callout of a block quote that begins with `[!kind] Title`; a quotation becomes a figure."""

    def __init__(self, parser: BlockParser, labels: Labels) -> None:
        super().__init__(parser)
        self.labels = dict(labels)

    def test(self, parent: ElementTree.Element, block: str) -> bool:
        """Whether a block is a callout."""
        return _FIRST_LINE.match(block) is not None

    def run(self, parent: ElementTree.Element, blocks: list[str]) -> None:
        """Take the first block and add its element to `parent`."""
        block = blocks.pop(0)
        first = _FIRST_LINE.match(block)
        if first is None:
            raise ValueError("This block is no callout.")
        rest = _QUOTED_LINE.sub("", block[first.end() :])
        title = first["title"].strip()
        if first["kind"] == "quote":
            self._quote(parent, title, rest)
        else:
            self._callout(parent, first["kind"], title, rest)

    def _quote(self, parent: ElementTree.Element, source: str, text: str) -> None:
        figure = ElementTree.SubElement(parent, "figure", {"class": "quote"})
        self._parse(ElementTree.SubElement(figure, "blockquote"), text)
        if source:
            ElementTree.SubElement(figure, "figcaption").text = source

    def _callout(self, parent: ElementTree.Element, kind: str, title: str, text: str) -> None:
        box = ElementTree.SubElement(parent, "div", {"class": f"callout callout--{kind}"})
        heading = ElementTree.SubElement(box, "p", {"class": "callout__title"})
        label = ElementTree.SubElement(heading, "span", {"class": "callout__kind"})
        label.text = self.labels.get(kind, kind)
        label.tail = f" {title}" if title else ""
        self._parse(box, text)

    def _parse(self, element: ElementTree.Element, text: str) -> None:
        self.parser.state.set("blockquote")
        self.parser.parseChunk(element, text)
        self.parser.state.reset()


class CalloutExtension(Extension):
    """Adds callouts, whose kinds are named by `labels`."""

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        self.labels = labels

    def extendMarkdown(self, md: Markdown) -> None:
        """Register the processor before that of block quotes (whose priority is 20)."""
        md.parser.blockprocessors.register(CalloutProcessor(md.parser, self.labels), "callout", 25)
