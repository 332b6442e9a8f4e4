"""The picture by which a page is known where a link to it is shared."""

from dataclasses import dataclass

CARD_WIDTH_PX, CARD_HEIGHT_PX = 1200, 630
"""The size that Open Graph readers show whole."""


@dataclass(frozen=True, kw_only=True)
class Card:
    """What is said on a picture of a page, from above to below.

    `path` is the picture's own ("/share/events/x.png"), `url` the whole address. `colour` is a thread's number, or 0
    for the accent; `weight` is how large the cut in the plane is, 1 to 3.
    """

    path: str
    url: str
    site: str
    kicker: str
    title: str
    line: str = ""
    colour: int = 0
    weight: int = 2

    @property
    def alt(self) -> str:
        """The words of the picture, for those who do not see it."""
        return ". ".join(words for words in (self.title, self.line, self.site) if words)


Letters = tuple[tuple[int, int], ...]
"""Ranges of code points, both ends inclusive."""


def can_be_drawn(card: Card, letters: Letters) -> bool:
    """Tell whether a picture's fonts hold every letter of its words."""
    words = {*card.site, *card.kicker, *card.title, *card.line}
    return all(any(first <= ord(letter) <= last for first, last in letters) for letter in words)
