"""A style sheet as it is sent: without comments, and with no more white space than it needs."""

import re

_STRING = r"\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'"
_QUOTED = rf"(?P<quoted>{_STRING}|url\((?:{_STRING}|[^)\"'])*\))"
_COMMENT = re.compile(rf"{_QUOTED}|/\*.*?\*/", re.DOTALL)
_SPACE = re.compile(rf"{_QUOTED}|\s*(?P<sign>[{{}},;])\s*|(?P<colon>:)\s+|\s+", re.DOTALL)


def slim(css: str) -> str:
    """Return a style sheet that means the same in fewer bytes: what is quoted, and every word and sign, stays.

    Space after a colon goes, for none there can be a selector's; that before one stays, for one there may be
    (`a :hover`).
    """
    bare = _COMMENT.sub(lambda match: match["quoted"] or " ", css)
    return _SPACE.sub(lambda match: match["quoted"] or match["sign"] or match["colon"] or " ", bare).strip()
