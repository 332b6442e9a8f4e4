"""Text to the words that search compares: folded, so that case and accents do not matter.

`static/js/search/words.js` does the same in the browser; `tests/export/words.json` is the table that both are held to.
"""

import re
import unicodedata

_LETTERS = str.maketrans({
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "ı": "i", "þ": "th", "ς": "σ",
})  # fmt: skip
"""Letters that Unicode does not take apart."""

_POSSESSIVE = re.compile(r"['’]s(?![^\W_])")
_GROUPED = re.compile(r"(?<![0-9])[0-9]{1,3}(?:[ ,'’][0-9]{3})+(?![0-9])")
_SEPARATOR = re.compile(r"[ ,'’]")
_HYPHEN = re.compile(r"[-‐]")
_COMPOUND = re.compile(r"[^\W_]+(?:[-‐][^\W_]+)+")
_WORD = re.compile(r"[^\W_]+")

# Markdown that says nothing to a reader, in the order in which it is taken away.
_CITATION = re.compile(r"!\[\[[^\]]*\]\]|\[[^\[\]]*@[^\[\]]*\]|\[\^[^\]]*\]|<[^<>]*>|\{[^{}]*\}|https?://[^\s)]+")
_LINK = re.compile(r"\[\[(?:[^\]|]*/)?([^\]|/#]*)[^\]|]*(?:\|([^\]]*))?\]\]|\]\([^)]*\)")


def words_of(text: str) -> list[str]:
    """Return the words of a text: "Gerő's 1,500 men" gives gero, 1500, men; "T-34" gives t, 34 and, last, t34."""
    folded = fold(text)
    if "'" in folded or "’" in folded:
        folded = _POSSESSIVE.sub("", folded)
    folded = _GROUPED.sub(lambda match: _SEPARATOR.sub("", match[0]), folded)
    words: list[str] = _WORD.findall(folded)
    if "-" in folded or "‐" in folded:
        words += (_HYPHEN.sub("", compound) for compound in _COMPOUND.findall(folded))
    return words


def fold(text: str) -> str:
    """Return a text in small letters without accents."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text)
    bare = "".join(sign for sign in decomposed if not unicodedata.category(sign).startswith("M"))
    return bare.lower().translate(_LETTERS)


def plain_text(markdown: str) -> str:
    """Return the words of a Markdown text without citations, notes, tags and addresses; a link gives its words."""
    if "[" in markdown or "<" in markdown or "{" in markdown or "://" in markdown:
        markdown = _LINK.sub(_label, _CITATION.sub(" ", markdown))
    return markdown


def _label(match: re.Match[str]) -> str:
    if match[2]:
        return match[2]
    return match[1].replace("-", " ") if match[1] else " "
