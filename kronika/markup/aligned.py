"""A text beside its original, block by block."""

import re
from collections.abc import Iterator

from markupsafe import Markup

_TAG = re.compile(r"<(?P<close>/?)(?P<name>[a-zA-Z][\w:-]*)(?:[^>\"]|\"[^\"]*\")*?(?P<empty>/?)>")
_LIST = re.compile(r"<(?P<tag>[ou]l)(?: start=\"(?P<start>\d+)\")?>(?P<items>.*)</(?P=tag)>", re.DOTALL)
_VOID = frozenset(("br", "hr", "img", "wbr"))

Pair = tuple[Markup, Markup]


def aligned(text: Markup, original: Markup) -> tuple[Pair, ...]:
    """Return each block of a text (a paragraph, a heading, an item of a list) with that of its original.

    Both have the same paragraphs in their files. Where they still have not as many blocks, because only one of them
    makes a list or a table of some, they stand beside one another as wholes.
    """
    ours, theirs = blocks(text), blocks(original)
    if len(ours) != len(theirs):
        return ((text, original),)
    return tuple(pair for block, other in zip(ours, theirs, strict=True) for pair in _items(block, other))


def _items(block: Markup, other: Markup) -> Iterator[Pair]:
    """Yield the items of two lists of the same length, each as a list of its own; else the blocks as they are."""
    first, second = _LIST.fullmatch(block), _LIST.fullmatch(other)
    ours, theirs = (blocks(Markup(found["items"])) if found else () for found in (first, second))
    if first is None or second is None or len(ours) != len(theirs):
        yield block, other
        return
    for place, (item, counterpart) in enumerate(zip(ours, theirs, strict=True)):
        yield _item(first, place, item), _item(second, place, counterpart)


def _item(found: re.Match[str], place: int, item: Markup) -> Markup:
    if found["tag"] == "ul":
        return Markup("<ul>{}</ul>").format(item)
    return Markup('<ol start="{}">{}</ol>').format(int(found["start"] or 1) + place, item)


def blocks(html: Markup) -> tuple[Markup, ...]:
    """Return the outermost elements of a finished text, in order."""
    found: list[Markup] = []
    depth = start = 0
    for tag in _TAG.finditer(html):
        if tag["close"]:
            depth -= 1
        elif not tag["empty"] and tag["name"] not in _VOID:
            depth += 1
        if depth == 0:
            found.append(Markup(html[start : tag.end()].strip()))
            start = tag.end()
    return tuple(found)
