r"""The ids of headings, which links name after `#`: the same rule for those who check a link and those who make the id.

A heading's id is its own (`## The ash falls {: #ash }`), otherwise its words in lower case with hyphens between them:
"the-ash-falls". It is made from the Markdown source, so that it is known before anything is converted.
"""

import html
import re
from collections.abc import Iterator, Set
from functools import lru_cache
from unicodedata import category, normalize

from kronika.records.grammar import CITEKEY, CLUSTER, LINK, NOTE
from kronika.records.hidden import hide_code

# As Python-Markdown has them, also within block quotes; a list item or an indented line begins no heading.
_HEADING = re.compile(
    r"^(?:>[ ]?)*+(?:(?P<level>#{1,6})(?P<words>[^\n]*+)|(?P<underlined>[^\n#>][^\n]*+)\n(?:>[ ]?)*+(?:=++|-++)[ ]*+)$",
    re.MULTILINE,
)
_ATTRIBUTES = re.compile(r"\{:?[ ]*+([^{}\n]++)\}[ ]*+$")
_ANY_ATTRIBUTES = re.compile(r"\{:[ ]*+([^{}\n]++)\}")
_ID = re.compile(r"(?:^|\s)#([^\s{}#]+)")
_OF_THE_PAGE = re.compile(r"(?:note|ref)-[0-9]+|page-(?:all|main)")
_LABELLED = re.compile(r"!?\[([^\[\]]*)\](?:\([^()]*\)|\[[^\[\]]*\])")
_ELEMENT = re.compile(r"</?[A-Za-z][^<>]*>")


def heading_id(source: str) -> str:
    """Return the id of a heading from its Markdown source, without its `#` signs; "section" if it has no words."""
    own = _own_id(source)
    if own:
        return own
    words = normalize("NFC", html.unescape(_words(_ATTRIBUTES.sub("", source)))).lower()
    kept = (
        sign if category(sign)[0] in "LNM" else "" if sign in "'’ʼ\u00ad" else " "
        for sign in words
    )  # fmt: skip
    return "-".join("".join(kept).split()) or "section"


def is_id_of_the_page(name: str) -> bool:
    """Whether pages have a part of their own by this id: their notes and marks, their main part, the list of pages."""
    return _OF_THE_PAGE.fullmatch(name) is not None


def free_id(wanted: str, taken: Set[str]) -> str:
    """Return `wanted`, or with the first number from 2 on that makes it free: "ash", "ash-2"."""
    free, number = wanted, 1
    while free in taken or is_id_of_the_page(free):
        number += 1
        free = f"{wanted}-{number}"
    return free


def heading_ids(text: str) -> tuple[str, ...]:
    """Return the ids of a Markdown text's headings, in its order, each but once; none is stated elsewhere in it."""
    taken: set[str] = set()
    stated = _stated_ids(text) if "#" in text else frozenset()
    ids = []
    for _, source in headings(text):
        ids.append(free_id(heading_id(source), taken if _own_id(source) else taken | stated))
        taken.add(ids[-1])
    return tuple(ids)


@lru_cache(maxsize=1024)
def anchors(text: str) -> frozenset[str]:
    """Return every id in a Markdown text that a link may name: those of headings and of attribute lists."""
    return frozenset(heading_ids(text)) | _stated_ids(text)


def outline(text: str) -> str:
    """Return a Markdown text of headings and empty lines that has the same anchors, and is empty where this one is."""
    ids = heading_ids(text)
    others = sorted(anchors(text) - set(ids))
    lines = (*(f"# {{: #{name} }}" for name in ids), *(f"{{: #{name} }}" for name in others))
    return "\n\n".join(lines) or ("…" if text.strip() else "")


def _stated_ids(text: str) -> frozenset[str]:
    """Return the ids in the attribute lists of a Markdown text."""
    stated = (_ID.search(match[1]) for match in _ANY_ATTRIBUTES.finditer(hide_code(text)))
    return frozenset(match[1] for match in stated if match is not None)


def anchor_named(fragment: str, text: str) -> str | None:
    """Return the id in a Markdown text that a link's fragment names, by itself or by a heading's words, or None.

    `[[events/eruption#The ash falls]]` is what Obsidian writes for `[[events/eruption#the-ash-falls]]`.
    """
    named = (fragment, heading_id(fragment))
    return next((anchor for anchor in named if anchor in anchors(text)), None)


def headings(text: str) -> Iterator[tuple[int, str]]:
    """Yield where each heading of a Markdown text begins, and its source; code is no heading, but one may hold some."""
    bare = hide_code(text)
    if not any(sign in bare for sign in ("#", "\n=", "\n-", "\n>")):
        return
    for match in _HEADING.finditer(bare):
        part = "words" if match["level"] else "underlined"
        source = text[match.start(part) : match.end(part)].rstrip()
        if match["level"]:
            source = source.rstrip("#")
        if source.strip():
            yield match.start(), source.strip()


def _own_id(source: str) -> str:
    attributes = _ATTRIBUTES.search(source)
    own = _ID.search(attributes[1]) if attributes is not None else None
    return own[1] if own is not None else ""


def _words(source: str) -> str:
    """Return a heading's words: labels for links, the last part of a bare link's target, nothing for citations."""

    def label(match: re.Match[str]) -> str:
        return match["label"] or match["target"].rpartition("/")[2]

    def cluster(match: re.Match[str]) -> str:
        return "" if CITEKEY.search(match["cluster"]) else match[0]

    source = NOTE.sub("", LINK.sub(label, source))
    source = CITEKEY.sub("", CLUSTER.sub(cluster, source))
    return _ELEMENT.sub("", _LABELLED.sub(r"\1", source))
