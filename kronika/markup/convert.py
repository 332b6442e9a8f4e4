"""Markdown to clean HTML. What a text does not use is not loaded for it."""

import re
from functools import lru_cache
from typing import Any
from xml.etree import ElementTree

from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.abbr import AbbrExtension
from markdown.extensions.attr_list import AttrListExtension
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.treeprocessors import Treeprocessor
from markdown.util import Registry

from kronika.markup.allowed import clean
from kronika.markup.callouts import CalloutExtension, Labels

# What a text must hold for an extension to have anything to do.
_SIGNS = {
    "abbr": "*[",
    "attributes": "{",
    "backticks": "```",
    "callouts": "[!",
    "definitions": "\n:",
    "tables": "|",
    "tildes": "~~~",
}
# The same for parts of Markdown itself: one of these signs. Half the time of a plain text was to look for them in vain.
_PART_SIGNS = {
    "block:hashheader": ("#",),
    "block:quote": (">",),
    "block:reference": ("[",),
    "inline:autolink": ("<",),
    "inline:automail": ("<",),
    "inline:backtick": ("`",),
    "inline:em_strong": ("*", "_"),
    "inline:entity": ("&",),
    "inline:escape": ("\\",),
    "inline:html": ("<",),
    "inline:image_link": ("[",),
    "inline:image_reference": ("[",),
    "inline:linebreak": ("  ", "\t", "\x02", "\x03"),  # a tab becomes spaces, the last two become nothing
    "inline:link": ("[",),
    "inline:reference": ("[",),
    "inline:short_image_ref": ("[",),
    "inline:short_reference": ("[",),
    "preprocessor:html_block": ("<",),
    "tree:unescape": ("\\",),
}
# Rules and underlines of headings end their lines with such a sign, unless HTML that follows them is taken out.
_LINE_SIGN = re.compile(r"[-=_*][ \t\x02\x03]*+(?:\r|$)", re.MULTILINE)
_LINE_PARTS = frozenset(("block:hr", "block:setextheader"))
_PARAGRAPH = re.compile(r"</p>\s*<p>")


class CellAlignment(Treeprocessor):
    """Gives cells their alignment as a class: a strict content policy allows no style attribute."""

    def run(self, root: ElementTree.Element) -> None:
        """Change `align` into a class, in place."""
        for cell in root.iter():
            if cell.tag in ("td", "th") and cell.get("align"):
                own = [cell.get("class", ""), f"align-{cell.attrib.pop('align')}"]
                cell.set("class", " ".join(own).strip())


class AlignedTables(Extension):
    """Tables with aligned columns."""

    def extendMarkdown(self, md: Markdown) -> None:
        """Register tables and the alignment of their cells."""
        TableExtension(use_align_attribute=True).extendMarkdown(md)
        md.treeprocessors.register(CellAlignment(md), "cell_alignment", 0)


def to_html(text: str, labels: Labels) -> str:
    """Return a Markdown text as clean HTML; `labels` name the kinds of callout."""
    used = frozenset(name for name, sign in _SIGNS.items() if sign in text)
    idle = frozenset(name for name, signs in _PART_SIGNS.items() if not any(sign in text for sign in signs))
    idle |= frozenset() if "<" in text or _LINE_SIGN.search(text) else _LINE_PARTS
    return clean(_converter(used, idle, labels).reset().convert(text))


def to_inline_html(text: str) -> str:
    """Return a short Markdown text as clean HTML without blocks: its paragraphs are parted by line breaks."""
    html = clean(_inline_converter().reset().convert(text)).strip()
    return _PARAGRAPH.sub("<br>", html.removeprefix("<p>").removesuffix("</p>"))


@lru_cache(maxsize=64)
def _converter(used: frozenset[str], idle: frozenset[str], labels: Labels) -> Markdown:
    extensions: list[Extension] = [SaneListExtension()]
    if "abbr" in used:
        extensions.append(AbbrExtension())
    if used & {"backticks", "tildes"}:
        # Few texts hold code, and this brings all of Pygments.
        from markdown.extensions.fenced_code import FencedCodeExtension

        extensions.append(FencedCodeExtension())
    if "definitions" in used:
        extensions.append(DefListExtension())
    if "tables" in used:
        extensions.append(AlignedTables())
    if "attributes" in used:
        extensions.append(AttrListExtension())
    if "callouts" in used:
        extensions.append(CalloutExtension(labels))
    return _without(idle, _with_escapes(Markdown(extensions=extensions, output_format="html")))


def _without(idle: frozenset[str], converter: Markdown) -> Markdown:
    """Take parts out of a converter."""
    registries: dict[str, Registry[Any]] = {
        "block": converter.parser.blockprocessors,
        "inline": converter.inlinePatterns,
        "preprocessor": converter.preprocessors,
        "tree": converter.treeprocessors,
    }
    for part in idle:
        kind, name = part.split(":")
        registries[kind].deregister(name)
    if not converter.inlinePatterns:
        converter.treeprocessors.deregister("inline")
    return converter


@lru_cache(maxsize=1)
def _inline_converter() -> Markdown:
    """Return a converter that knows paragraphs only, so that "1. May" is no list."""
    converter = _with_escapes(Markdown(output_format="html"))
    for block in ("indent", "code", "hashheader", "setextheader", "hr", "olist", "ulist", "quote", "reference"):
        converter.parser.blockprocessors.deregister(block)
    converter.preprocessors.deregister("html_block")
    return converter


def _with_escapes(converter: Markdown) -> Markdown:
    """Let a backslash stand before the signs of our own forms too."""
    converter.ESCAPED_CHARS = [*converter.ESCAPED_CHARS, "@", "<", "|", "^", '"', "'"]
    return converter
