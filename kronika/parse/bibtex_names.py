"""Lists of names as BibTeX reads them.

The rules are those of N. Markey, "Tame the BeaST: The B to X of BibTeX" (2009), section 11, for `First von Last`,
`von Last, First` and `von Last, Jr, First`; besides them BibLaTeX's extended form `family=..., given=...`, which
Better BibTeX writes.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kronika.parse.latex_signs import SIGNS

OTHERS = "others"
"""What stands for the names that a list leaves out."""

_STEP = re.compile(r"\\.|[{}\\]|[^\\{}]+", re.DOTALL)
_AND = re.compile(r"\s+and(?=\s)", re.IGNORECASE)
_LETTER = re.compile(
    r"(?P<special>\{\\(?P<command>[A-Za-z]+|.)[^\w}]*(?P<base>\w?)(?:[^{}]|\{[^{}]*+\})*+\}?)"
    r"|\{(?:[^{}]|\{[^{}]*+\})*+\}?|(?P<letter>[^\W\d_])",
    re.DOTALL,
)
_PART = re.compile(r"\s*([a-z-]+)\s*=\s*(.*)", re.DOTALL)
_EXTENDED = {"family": "family", "given": "given", "prefix": "particle", "suffix": "suffix"}


@dataclass(frozen=True, slots=True)
class Part:
    """A text, in LaTeX, and its offset in the list of names."""

    text: str = ""
    offset: int = 0

    def __bool__(self) -> bool:
        return bool(self.text)


@dataclass(frozen=True, slots=True)
class BibName:
    """A name's parts, in LaTeX; `literal` is a body's whole name. `offset` is where the name begins in its list.

    `dropping`: the particle stands with the given name when the family name comes first.
    """

    offset: int
    family: Part = Part()
    given: Part = Part()
    particle: Part = Part()
    suffix: Part = Part()
    literal: Part = Part()
    dropping: bool = False


def read_names(raw: str) -> tuple[tuple[BibName, ...], tuple[int, ...]]:
    """Return the names of a list that `and` joins, and the offsets of those with too many commas or nothing in them."""
    names: list[BibName] = []
    wrong: list[int] = []
    for part in _split_at_and(raw):
        name = _name(part)
        if name is None:
            wrong.append(part.offset)
        else:
            names.append(name)
    return tuple(names), tuple(wrong)


def _split_at_and(raw: str) -> Iterator[Part]:
    """Yield the texts between the `and`s that stand in no braces."""
    start = 0
    # With a space at either end, an `and` there joins a name to nothing.
    for match in _AND.finditer(f" {_without_groups(raw)} "):
        yield _trimmed(raw, start, max(start, match.start() - 1))
        start = match.end() - 1
    yield _trimmed(raw, start, len(raw))


def _name(part: Part) -> BibName | None:
    text, offset = part.text, part.offset
    if not text:
        return None
    if text == OTHERS or _is_group(text):
        return BibName(offset, literal=part)
    pieces = _split_at(part, ",")
    if len(pieces) > 1 and all(_PART.match(piece.text) for piece in pieces):
        return _extended(pieces, offset)
    if len(pieces) > 3 or not pieces[0]:
        return None
    if len(pieces) == 1:
        return _said_in_order(part)
    particle, family = _von_last(_words(pieces[0]), part)
    suffix, given = (Part(), pieces[1]) if len(pieces) == 2 else (pieces[1], pieces[2])
    return BibName(offset, family, given, particle, suffix)


def _said_in_order(part: Part) -> BibName:
    """Return a name without commas: the first word in small letters begins the particle, the last ends it."""
    words = _words(part)
    small = next((index for index, word in enumerate(words[:-1]) if _is_small(word.text)), len(words) - 1)
    particle, family = _von_last(words[small:], part)
    return BibName(part.offset, family, _span(words[:small], part), particle)


def _von_last(words: list[Part], whole: Part) -> tuple[Part, Part]:
    """Return particle and family name: the latter begins after the last word in small letters, and is not empty."""
    last_small = max((index for index, word in enumerate(words[:-1]) if _is_small(word.text)), default=-1)
    return _span(words[: last_small + 1], whole), _span(words[last_small + 1 :], whole)


def _extended(pieces: list[Part], offset: int) -> BibName | None:
    parts: dict[str, Part] = {}
    dropping = True
    for piece in pieces:
        match = _PART.match(piece.text)
        if match is not None and match[1] in _EXTENDED:
            parts[_EXTENDED[match[1]]] = Part(match[2].strip(), piece.offset + match.start(2))
        elif match is not None and match[1] == "useprefix":
            dropping = match[2].strip() != "true"
    return BibName(offset, **parts, dropping=dropping) if parts.get("family") else None


def _is_small(word: str) -> bool:
    r"""Whether a word's first letter is small; what stands in braces counts only in a special sign such as `{\'e}`."""
    for match in _LETTER.finditer(word):
        if match["letter"]:
            return match["letter"].islower()
        if match["special"]:
            sign = SIGNS.get(match["command"], match["base"])
            if sign.isalpha():
                return sign.islower()
    return False


def _words(part: Part) -> list[Part]:
    """Return the words of a name, which spaces and `~` part."""
    bare = _without_groups(part.text)
    return [Part(part.text[m.start() : m.end()], part.offset + m.start()) for m in re.finditer(r"[^\s~]+", bare)]


def _span(words: list[Part], whole: Part) -> Part:
    """Return neighbouring words with what stands between them."""
    if not words:
        return Part()
    start = words[0].offset
    end = words[-1].offset + len(words[-1].text)
    return Part(whole.text[start - whole.offset : end - whole.offset], start)


def _split_at(part: Part, sign: str) -> list[Part]:
    bare, pieces, start = _without_groups(part.text), [], 0
    for index in [*(i for i, letter in enumerate(bare) if letter == sign), len(bare)]:
        piece = _trimmed(part.text, start, index)
        pieces.append(Part(piece.text, part.offset + piece.offset))
        start = index + 1
    return pieces


def _trimmed(text: str, start: int, end: int) -> Part:
    inner = text[start:end]
    return Part(inner.strip(), start + len(inner) - len(inner.lstrip()))


def _is_group(text: str) -> bool:
    """Whether one pair of braces holds the whole text."""
    return text.startswith("{") and not _without_groups(text).strip("\0") and not text.startswith("{\\")


def _without_groups(text: str) -> str:
    """Return a text of the same length in which all that stands in braces, and each escaped sign, is hidden."""
    shown: list[str] = []
    depth = 0
    for step in _STEP.finditer(text):
        signs = step[0]
        depth += signs == "{"
        hidden = depth > 0 or signs.startswith("\\")
        shown.append("\0" * len(signs) if hidden else signs)
        depth -= signs == "}" and depth > 0
    return "".join(shown)
