"""Sorting names as a reader of the language expects: the Unicode Collation Algorithm, as far as names need it.

Levels as in UTS 10: letters first, then accents, then small before capital. The order of punctuation, the foldings and
the weights of accents are those of CLDR's root collation, Hungarian is CLDR's tailoring for it. Other languages are
sorted by the root: letters with accents beside their base letter, scripts in the order of their code points.
"""

import re
import unicodedata
from functools import lru_cache

from kronika.locales.cldr import base_language

CollationKey = tuple[tuple[str, ...], tuple[int, ...], tuple[int, ...], str]
Element = tuple[str, tuple[int, ...], int]  # primary, accents, case

_PUNCTUATION = "_-‐–—,;:!?.…·'‹›\"«»()[]{}@*/\\&#%`^+<=>|~−$"
_PUNCTUATION_WEIGHTS = {character: f"\x02{index:03d}" for index, character in enumerate(_PUNCTUATION)}

# Typographic quotation marks are sorted with the plain ones, as letters with accents with the bare ones.
_QUOTATION_MARKS = {
    mark: (plain, weight) for plain, marks in (("'", "‘’‚"), ('"', "“”„")) for weight, mark in enumerate(marks, start=1)
}

# Combining accents from light to heavy; U+0338 is the stroke of ø and ł.
_ACCENTS = "\u0301\u0300\u0306\u0302\u030c\u030a\u0308\u030b\u0303\u0307\u0338\u0327\u0328\u0304"
_ACCENT_WEIGHTS = {accent: index + 1 for index, accent in enumerate(_ACCENTS)}
_OTHER_ACCENT = len(_ACCENTS) + 1
_STROKE = _ACCENT_WEIGHTS["\u0338"]

# Letters that Unicode does not take apart: what they are sorted with, or (after "<") the letter they follow.
_SPECIAL_LETTERS = {
    "ø": "o", "đ": "d", "ł": "l", "ħ": "h", "ð": "d", "æ": "ae", "œ": "oe", "ß": "ss",
    "ı": "<i", "ŋ": "<n", "ŧ": "<t", "þ": "<t", "ə": "<e",
}  # fmt: skip

_HUNGARIAN_DIGRAPHS = ("dzs", "cs", "dz", "gy", "ly", "ny", "sz", "ty", "zs")
_DIAERESIS, _DOUBLE_ACUTE = "\u0308", "\u030b"


@lru_cache(maxsize=65_536)
def collation_key(text: str, language: str) -> CollationKey:
    """Return a key that sorts `text` among other texts of the language. Equal texts alone have equal keys."""
    decomposed = unicodedata.normalize("NFD", text)
    elements = _hungarian(decomposed) if base_language(language) == "hu" else _root(decomposed)
    primaries = tuple(primary for primary, _, _ in elements if primary)
    # Each letter begins with 0, so that an accent counts before any letter that follows.
    accents = tuple(weight for primary, weights, _ in elements for weight in ((0, *weights) if primary else weights))
    return primaries, accents, tuple(case for primary, _, case in elements if primary), text


def initial_letter(text: str, language: str) -> str:
    """Return the letter that a text stands under in an index: "Ánya" under A, in Hungarian "csak" under Cs."""
    decomposed = unicodedata.normalize("NFD", text)
    elements = _hungarian(decomposed) if base_language(language) == "hu" else _root(decomposed)
    primary = next((primary for primary, _, _ in elements if primary and primary[0] >= " "), "")
    return unicodedata.normalize("NFC", primary).capitalize()


def _root(decomposed: str) -> list[Element]:
    return [element for character in decomposed for element in _elements(character)]


def _elements(character: str) -> list[Element]:
    """Return the collation elements of a letter or sign; an accent is an element without a primary."""
    if unicodedata.combining(character):
        return [("", (_ACCENT_WEIGHTS.get(character, _OTHER_ACCENT),), 0)]
    if character in _QUOTATION_MARKS:
        plain, weight = _QUOTATION_MARKS[character]
        return [(_primary(plain), (weight,), 0)]
    small = character.lower()
    case = int(character != small)
    special = _SPECIAL_LETTERS.get(small)
    if special is None:
        return [(_primary(small), (), case)]
    if special.startswith("<"):
        return [(special[1] + small, (), case)]
    weight = _STROKE if len(special) == 1 else _OTHER_ACCENT
    return [(special[0], (weight,), case), *((letter, (), case) for letter in special[1:])]


def _primary(character: str) -> str:
    if character.isspace():
        return "\x01"
    if character in _PUNCTUATION_WEIGHTS:
        return _PUNCTUATION_WEIGHTS[character]
    if character.isalnum():
        return character
    return f"\x03{character}"


def _spellings(digraph: str) -> tuple[str, ...]:
    """Return how a Hungarian digraph is written, singly and twice: cs, Cs, CS, ccs, Ccs, CCS."""
    small, title, capital = digraph, digraph.capitalize(), digraph.upper()
    return small[0] + small, title[0] + small, capital[0] + capital, small, title, capital


_HUNGARIAN_UNIT = re.compile(
    "|".join(spelling for digraph in _HUNGARIAN_DIGRAPHS for spelling in _spellings(digraph))
    + f"|[oOuU][{_DIAERESIS}{_DOUBLE_ACUTE}]|.",
    re.DOTALL,
)


def _hungarian(decomposed: str) -> list[Element]:
    """Return the elements of Hungarian: cs, dz, dzs, gy, ... are letters, and "ccs" is written for two of them."""
    elements: list[Element] = []
    for unit in _HUNGARIAN_UNIT.findall(decomposed):
        if len(unit) == 1:
            elements.extend(_elements(unit))
        elif unit[1] in (_DIAERESIS, _DOUBLE_ACUTE):
            # The second sign puts ö after every o and before p; ő stands beside ö.
            accents = (1,) if unit[1] == _DOUBLE_ACUTE else ()
            elements.append((unit[0].lower() + _DIAERESIS, accents, int(unit[0].isupper())))
        else:
            elements.extend(_digraph(unit))
    return elements


def _digraph(unit: str) -> list[Element]:
    small = unit.lower()
    is_doubled = small not in _HUNGARIAN_DIGRAPHS
    letter = small[1:] if is_doubled else small
    # Small, then doubled small, then with a capital: cs, ccs, Cs, Ccs, CS, CCS.
    capitals = 4 if unit.isupper() else 2 if unit[0].isupper() else 0
    first: Element = (letter, (), capitals + is_doubled)
    return [first, (letter, (), capitals)] if is_doubled else [first]
