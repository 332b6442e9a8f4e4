"""Which font files a page needs for its first words: a browser told of them early shows no other font first."""

import re

from kronika.records.rendered import Face

RULE = re.compile(r"@font-face\s*\{([^}]*)\}")
FAMILY = re.compile(r"font-family:\s*[\"']?([^\"';]+)")
SOURCE = re.compile(r"url\(\s*[\"']?([^\"')]+\.woff2)")
TOKEN = re.compile(r"(--font-(?:text|label)):\s*[\"']([^\"']+)")
ITALIC_RULE = re.compile(r"([^{};]+)\{[^{}]*font-style:\s*italic")
BESIDE_NAMES = re.compile(r"\[[^\]]*\]|::?[\w-]+|\([^()]*\)")
NAME = re.compile(r"\.?[a-zA-Z][\w-]*")

BASIC_LATIN = 0x61
"""A letter of the range that every page in a Latin script is set in; another range is met now and then."""

ITALIC_ELEMENTS = ("em", "i", "cite", "dfn")
"""Elements that browsers set in italics; the style sheets name the others."""


def first_faces(css: str) -> tuple[Face, ...]:
    """Return the faces of the tokens `--font-text` and `--font-label` that hold the basic letters, in CSS's order.

    `css` is the whole flattened style sheet, with its `url()` beside it in `/assets/`. An upright face is for every
    page, an italic one for those with an element or class that some rule sets in italics.
    """
    families = set(dict(TOKEN.findall(css)).values())
    marks = _italic_marks(css)
    faces = []
    for rule in RULE.findall(css):
        family, source = FAMILY.search(rule), SOURCE.search(rule)
        if family and source and family[1].strip() in families and _holds(rule, BASIC_LATIN):
            faces.append(Face(f"/assets/{source[1]}", marks if "font-style: italic" in rule else ()))
    return tuple(faces)


def unicode_ranges(rule: str) -> tuple[tuple[int, int], ...]:
    """Return the code points that a face is for by its `unicode-range`, both ends inclusive; all if it states none."""
    _, stated, after = rule.partition("unicode-range:")
    if not stated:
        return ((0, 0x10FFFF),)
    ranges = []
    for part in after.partition(";")[0].split(","):
        first, _, last = part.strip().removeprefix("U+").partition("-")
        ranges.append((int(first.replace("?", "0"), 16), int((last or first).replace("?", "F"), 16)))
    return tuple(ranges)


def _holds(rule: str, letter: int) -> bool:
    return any(first <= letter <= last for first, last in unicode_ranges(rule))


def _italic_marks(css: str) -> tuple[str, ...]:
    """Return the elements and classes of each selector that is set in italics ("em", ".prose dt")."""
    rules = ITALIC_RULE.findall(RULE.sub("", css))
    selectors = (one for rule in rules for one in BESIDE_NAMES.sub("", rule).split(","))
    named = {" ".join(NAME.findall(one)) for one in selectors} - {""}
    return (*ITALIC_ELEMENTS, *sorted(named - {*ITALIC_ELEMENTS}))
