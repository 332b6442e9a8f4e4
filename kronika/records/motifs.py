"""The signs that a documentary can have: each a shape cut out of a plane. What draws them takes them from here."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import cos, pi, sin

Corner = tuple[float, float]
"""A point of a shape, -1 to 1 from its left to its right and from its upper to its lower edge."""

NONE = "none"
"""The name of a documentary's motif that has no sign."""


@dataclass(frozen=True, kw_only=True)
class Motif:
    """A sign. `outline` holds the corners of its shape; a circle has none.

    In small the shape is cut out of a disc and is `share` of it wide (0 to 1). On the home page it is cut out of
    planes: `bands` are their colours from above to below, each with where it ends (0 to 1), and the shape stands on
    `foot`, or in the middle where that is None.
    """

    outline: tuple[Corner, ...] = ()
    share: float
    bands: tuple[tuple[str, float], ...]
    foot: float | None = None


def _rays(count: int, inner: float) -> tuple[Corner, ...]:
    """Return the corners of a star with so many rays, the first upright; `inner` is where they part."""
    turns = ((index * pi / count, 1.0 if index % 2 == 0 else inner) for index in range(2 * count))
    return tuple((_rounded(radius * sin(turn)), _rounded(-radius * cos(turn))) for turn, radius in turns)


def _arch(half: float) -> tuple[Corner, ...]:
    """Return the corners of a gate of so much half width, its head a half circle."""
    turns = (pi * step / 24 for step in range(25))
    head = tuple((_rounded(-half * cos(turn)), _rounded(half - 1 - half * sin(turn))) for turn in turns)
    return ((-half, 1.0), *head, (half, 1.0))


def _wave(height: float) -> tuple[Corner, ...]:
    """Return the corners of the lower half of a disc, whose upper edge rises and falls twice by so much."""
    crest = ((step / 20, _rounded(-height * sin(2 * pi * step / 20))) for step in range(-20, 21))
    turns = (pi * step / 24 for step in range(1, 24))
    return (*crest, *((_rounded(cos(turn)), _rounded(sin(turn))) for turn in turns))


def _rounded(number: float) -> float:
    # Sines differ in their last digits from machine to machine.
    return round(number, 4) + 0.0


MOTIFS: Mapping[str, Motif] = {
    "ring": Motif(share=0.44, bands=(("accent", 0.334), ("plate", 0.666), ("second", 1.0))),
    "star": Motif(outline=_rays(4, 0.3), share=0.84, bands=(("second", 1.0),)),
    "sun": Motif(outline=_rays(12, 0.74), share=0.6, bands=(("accent", 0.72), ("second", 1.0))),
    "wave": Motif(outline=_wave(0.24), share=0.8, bands=(("accent", 0.5), ("second", 1.0))),
    "mountain": Motif(
        outline=((-1, 0.6), (-0.26, -0.6), (-0.06, -0.36), (0.2, -0.52), (1, 0.6)),
        share=0.72,
        bands=(("accent", 0.78), ("second", 1.0)),
        foot=0.78,
    ),
    "arch": Motif(outline=_arch(0.56), share=0.66, bands=(("accent", 0.84), ("second", 1.0)), foot=0.84),
}
"""The signs by name, the one of a documentary that names none first."""


def motif_named(name: str) -> Motif | None:
    """Return a motif, or None for the name that stands for no sign."""
    return MOTIFS.get(name)
