"""What an editor may write in a text besides Markdown and our own forms: HTML, attribute lists, kinds of address."""

# fmt: off
ELEMENTS = frozenset((
    "abbr", "b", "bdi", "bdo", "br", "cite", "dfn", "em", "i", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "small",
    "span", "strong", "sub", "sup", "time", "u", "wbr",
))
# fmt: on
"""The elements of HTML."""

ATTRIBUTES = frozenset(("lang", "dir", "title", "datetime", "cite"))
"""The attributes they may have."""

BOUND = {"datetime": "time", "cite": "q"}
"""Those of them that only one element may have."""

LISTED_ATTRIBUTES = frozenset(("id", "class", "lang"))
"""What an attribute list (`{: ... }`) may set."""

LISTED_CLASSES = frozenset(("lead", "small-caps", "verse", "wide"))
"""The classes that an attribute list may give."""

SCHEMES = frozenset(("http", "https", "mailto"))
"""Where a link may lead, besides a relative address."""
