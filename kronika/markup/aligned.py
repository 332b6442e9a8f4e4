"""A text beside its original, block by block."""

import re

from markupsafe import Markup

_TAG = re.compile(r"<(?P<close>/?)(?P<name>[a-zA-Z][\w:-]*)(?:[^>\"]|\"[^\"]*\")*?(?P<empty>/?)>")
_VOID = frozenset(("br", "hr", "img", "wbr"))

Pair = tuple[Markup, Markup]


def aligned(text: Markup, original: Markup) -> tuple[Pair, ...]:
    """Return each block of a text (a paragraph, a heading, a whole list) with that of its original.

    Both have the same paragraphs in their files. Where they still have not as many blocks, because only one of them
    makes a list or a table of some, they stand beside one another as wholes.
    """
    ours, theirs = blocks(text), blocks(original)
    if len(ours) != len(theirs):
        return ((text, original),)
    return tuple(zip(ours, theirs, strict=True))


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
