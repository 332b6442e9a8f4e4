"""Words on a page, which may stand in another language than the page does."""

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup


@dataclass(frozen=True)
class Foreign:
    """Words in another language than the page's. A template prints them with their language and direction.

    Where no element can stand (in an attribute, in the document's title) the bare words are `str(...)` of it.
    """

    text: str
    language: str
    direction: str = "ltr"

    def __str__(self) -> str:
        """Return the bare words."""
        return self.text

    def __html__(self) -> Markup:
        """Return the words as an element that tells their language."""
        return Markup('<span lang="{}" dir="{}">{}</span>').format(self.language, self.direction, self.text)


@dataclass(frozen=True)
class Phrase:
    """Words of several languages in a row."""

    parts: tuple[str | Foreign, ...]

    def __str__(self) -> str:
        """Return the bare words."""
        return "".join(str(part) for part in self.parts)

    def __html__(self) -> Markup:
        """Return the words, the foreign ones as elements."""
        return Markup("").join(self.parts)


Said = str | Foreign | Phrase
"""Words in the page's language, or in others that they name."""


def joined(parts: Iterable[Said], between: str = ", ") -> Said:
    """Return those parts that hold words, with a sign between them; "" if none does."""
    row: list[str | Foreign] = []
    for part in parts:
        if part:
            row += [between] if row else []
            row += part.parts if isinstance(part, Phrase) else [part]
    plain = [part for part in row if isinstance(part, str)]
    return "".join(plain) if len(plain) == len(row) else Phrase(tuple(row))
