"""Raw HTML and addresses in a Markdown text: what is allowed, and each that is not with its offset."""

import html
import re
from collections.abc import Iterator

from kronika.parse.here import did_you_mean
from kronika.records.allowed import ATTRIBUTES, BOUND, ELEMENTS, LISTED_ATTRIBUTES, LISTED_CLASSES, SCHEMES
from kronika.records.grammar import may_hold_link
from kronika.records.headings import is_id_of_the_page

_MARKUP = re.compile(
    r"(?<!\]\()<(?:(?P<auto>[a-zA-Z][a-zA-Z0-9+.-]*:[^\s<>]*)>|[^\s<>@]+@[^\s<>@]+>"
    r"|/?(?P<name>[a-zA-Z][a-zA-Z0-9-]*)(?P<attributes>(?:\s(?:[^<>\"']|\"[^\"<>]*\"|'[^'<>]*')*+|/)?)>"
    r"|(?P<other>/?[a-zA-Z]|[!?]))"
)
_ATTRIBUTE = re.compile(r"(?P<name>[^\s=/\"']+)(?:\s*=\s*(?P<value>\"[^\"]*\"|'[^']*'|[^\s\"']+))?")
_ADDRESS = re.compile(
    r"(?P<picture>!\[[^\[\]\n]*)?(?<!\])\]\(\s*+(?P<inline><[^<>\n]*+>|(?:[^\s()<>]|\([^\s()<>]*+\))*+)"
    r"|^ {0,3}\[(?!\^)[^\[\]\n]++\]:[ \t]*+(?P<defined>\S++)",
    re.MULTILINE,
)
_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*):")
_LISTED = re.compile(r"\{:[ ]*([^{}\n]*)\}|\{([#.][^{}\n]*)\}")
_LISTED_ITEM = re.compile(r"(?P<key>[^\s=#.\"']+)\s*=\s*(?P<value>\"[^\"]*\"|'[^']*'|[^\s]+)|\.(?P<class>[\w-]+)|#\S+")

Finding = tuple[int, str, str, str]  # offset, message, hint, code


def html_findings(bare: str) -> Iterator[Finding]:
    """Yield what is wrong with elements, attributes and addresses in a text whose code is hidden."""
    if "<" in bare:
        opened: set[str] = set()
        for match in _MARKUP.finditer(bare):
            # What closes an element is no second mistake.
            if not (match["name"] and match[0].startswith("</") and match["name"] in opened):
                yield from _element_findings(match)
            opened.add(match["name"])
    for match in _ADDRESS.finditer(bare) if may_hold_link(bare) else ():
        part = "inline" if match["inline"] is not None else "defined"
        if match["picture"]:
            hint = "Write ![[media/slug]]: a picture has a file of its own with its credit."
            yield match.start(), "A picture cannot be embedded by its address.", hint, "picture-address"
        else:
            yield from _address_findings(match[part].strip("<>"), match.start(part))
    if "{" in bare:
        stated: set[str] = set()
        for match in _LISTED.finditer(bare):
            yield from _list_findings(match)
            yield from _id_findings(match, stated)


def _element_findings(match: re.Match[str]) -> Iterator[Finding]:
    if match["auto"]:
        yield from _address_findings(match["auto"], match.start("auto"))
    elif match["other"]:
        message = "A comment or declaration of HTML cannot stand here." if match["other"] in "!?" else (
            "An HTML element begins here and never ends."
        )  # fmt: skip
        yield match.start(), message, "If the sign '<' is meant, write '\\<'.", "html"
    elif match["name"] and match["name"].lower() not in ELEMENTS:
        message = f"The HTML element '{match['name']}' cannot be used in a text."
        yield match.start(), message, f"Use Markdown, or one of: {', '.join(sorted(ELEMENTS))}.", "html"
    elif match["name"]:
        for attribute in _ATTRIBUTE.finditer(match["attributes"]):
            offset = match.start("attributes") + attribute.start()
            name = attribute["name"].lower()
            if name not in ATTRIBUTES:
                message = f"The HTML attribute '{attribute['name']}' cannot be used in a text."
                yield offset, message, f"These can: {', '.join(sorted(ATTRIBUTES))}.", "html"
            elif BOUND.get(name, match["name"].lower()) != match["name"].lower():
                message = f"The HTML attribute '{name}' cannot be used with '{match['name']}'."
                yield offset, message, f"It belongs to the element '{BOUND[name]}'.", "html"
            elif name == "cite" and attribute["value"]:
                yield from _address_findings(attribute["value"].strip("\"'"), offset)


def _address_findings(address: str, offset: int) -> Iterator[Finding]:
    """Yield what is wrong with an address; browsers leave out control characters and read entities in it."""
    plain = re.sub(r"[\x00-\x20]", "", html.unescape(address))
    scheme = _SCHEME.match(plain)
    if scheme is not None and scheme[1].lower() not in SCHEMES:
        message = f"A link cannot lead to a '{scheme[1]}:' address."
        yield offset, message, "Use https, http, mailto or a relative address.", "link-scheme"
    elif plain.startswith(("//", "\\\\", "/\\")):
        yield offset, "An address cannot begin with two slashes.", "Write it whole: https://example.org.", "link-scheme"


def _list_findings(match: re.Match[str]) -> Iterator[Finding]:
    part = 1 if match[1] is not None else 2
    for item in _LISTED_ITEM.finditer(match[part]):
        offset = match.start(part) + item.start()
        classes = (item["value"] or "").strip("\"'").split() if item["key"] == "class" else [item["class"]]
        if item["key"] is not None and item["key"].lower() not in LISTED_ATTRIBUTES:
            message = f"An attribute list cannot set '{item['key']}'."
            yield offset, message, "It can set id, class and lang.", "attribute-list"
        for name in classes:
            if name and name not in LISTED_CLASSES:
                hint = did_you_mean(name, sorted(LISTED_CLASSES))
                yield offset, f"There is no class '{name}' for a text.", hint, "attribute-list"


def _id_findings(match: re.Match[str], stated: set[str]) -> Iterator[Finding]:
    """Yield ids that cannot be given; `stated` are those of the text so far, to which these are added."""
    part = 1 if match[1] is not None else 2
    for item in _LISTED_ITEM.finditer(match[part]):
        name = item[0][1:] if item[0].startswith("#") else (item["value"] or "").strip("\"'")
        if item["class"] or (item["key"] or "id").lower() != "id":
            continue
        offset = match.start(part) + item.start()
        if is_id_of_the_page(name):
            yield offset, f"'{name}' is an id of the page's own.", "Write another.", "attribute-list"
        elif name in stated:
            yield offset, f"The id '{name}' stands twice in this text.", "Give one another id.", "attribute-list"
        stated.add(name)
