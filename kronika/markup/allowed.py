"""What may stand in a text once it is HTML: the exact list that nh3 holds every text to."""

import nh3

from kronika.records.allowed import BOUND, ELEMENTS, LISTED_CLASSES, SCHEMES
from kronika.records.grammar import CALLOUTS

# What Markdown and our own forms make.
_MADE = {
    "a", "blockquote", "code", "dd", "div", "dl", "dt", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6",
    "hr", "li", "ol", "p", "pre", "table", "tbody", "td", "th", "thead", "tr", "ul",
}  # fmt: skip

TAGS = ELEMENTS | _MADE
"""Every element of a text."""

_OWN_CLASSES = {
    "div": {"callout", *(f"callout--{kind}" for kind in CALLOUTS)},
    "figure": {"quote"},
    "p": {"callout__title"},
    "span": {"callout__kind"},
    **{cell: {"align-left", "align-center", "align-right"} for cell in ("td", "th")},
}

_ATTRIBUTES = {
    "*": {"id", "lang", "dir", "title"},
    "a": {"href"},
    "ol": {"start"},
    **{element: {attribute} for attribute, element in BOUND.items()},
}

_CLEANER = nh3.Cleaner(
    tags=set(TAGS),
    clean_content_tags={"script", "style"},
    attributes=_ATTRIBUTES,
    allowed_classes={tag: {*LISTED_CLASSES, *_OWN_CLASSES.get(tag, ())} for tag in TAGS},
    url_schemes=set(SCHEMES),
    link_rel=None,
    strip_comments=True,
)


def clean(html: str) -> str:
    """Return HTML with nothing in it but what is allowed; its tags are closed and its attributes quoted."""
    return _CLEANER.clean(html)
