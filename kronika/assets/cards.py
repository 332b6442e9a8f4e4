"""Pictures for sharing: what they are drawn with, taken from the style sheet, and their files."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import PurePosixPath

from kronika.assets.faces import RULE, SOURCE, TOKEN, unicode_ranges
from kronika.records.cards import Card, Letters
from kronika.records.files import OutputFile
from kronika.records.rendered import Assets
from kronika.records.settings import Theme
from kronika.records.work import Each, compute_each

COLOUR = re.compile(r"--color-([\w-]+):\s*(#[0-9a-fA-F]{3,8})\b")


@dataclass(frozen=True)
class Face:
    """A font file, and the code points it is for."""

    data: bytes
    letters: Letters

    def holds(self, letter: str) -> bool:
        """Tell whether the file is for a letter."""
        return any(first <= ord(letter) <= last for first, last in self.letters)


@dataclass(frozen=True)
class CardStyle:
    """What pictures are drawn with: fonts of text and labels, paper, ink, the accent and then the threads' colours.

    `motif` names the sign whose shape is cut out of the plane.
    """

    text: tuple[Face, ...] = ()
    label: tuple[Face, ...] = ()
    paper: str = "#ffffff"
    ink: str = "#000000"
    colours: tuple[str, ...] = ("#444444",)
    motif: str = Theme.motif

    @property
    def letters(self) -> Letters:
        """The code points that both fonts have."""
        shared = [
            (max(one[0], other[0]), min(one[1], other[1]))
            for face in self.text
            for one in face.letters
            for also in self.label
            for other in also.letters
        ]
        return tuple(sorted({(first, last) for first, last in shared if first <= last}))


def paint_cards(
    cards: Iterable[Card], assets: Assets, theme: Theme, each: Each = compute_each
) -> tuple[OutputFile, ...]:
    """Return the pictures as files."""
    css = next(file.data.decode() for file in assets.files if f"/{file.path}" == assets.urls["css/main.css"])
    (style,) = each(_style, [css], (theme, font_files(assets.files)))
    return tuple(each(paint_card, cards, style))


def _style(given: tuple[Theme, Mapping[str, bytes]], css: str) -> CardStyle:
    return card_style(css, *given)


def paint_card(style: CardStyle, card: Card) -> OutputFile:
    """Return a picture as a file; `paint` tells of it."""
    # Pillow takes 30 ms to load, and few builds paint anything.
    from kronika.assets.painting import paint

    return OutputFile(card.path.removeprefix("/"), paint(style, card))


def font_files(files: Iterable[OutputFile]) -> dict[str, bytes]:
    """Return the font files by the names that the style sheet gives them."""
    return {
        PurePosixPath(file.path).name: file.data for file in files if file.path.endswith((".woff2", ".woff", ".ttf"))
    }


def card_style(css: str, theme: Theme, files: Mapping[str, bytes]) -> CardStyle:
    """Return how a site's pictures look. `css` is its whole style sheet, `files` the fonts by their name in it."""
    stated: dict[str, str] = {}
    for name, value in COLOUR.findall(css):
        stated.setdefault(name, value)
    families = dict(reversed(TOKEN.findall(css))) | {f"--font-{role}": name for role, name in theme.fonts.items()}
    accent = theme.colours.get("accent") or stated.get("accent", "#444444")
    threads = (stated[f"thread-{number}"] for number in range(1, 9) if f"thread-{number}" in stated)
    return CardStyle(
        text=_faces(css, families.get("--font-text", ""), files),
        label=_faces(css, families.get("--font-label", ""), files),
        paper=theme.colours.get("paper") or stated.get("paper-light", "#ffffff"),
        ink=theme.colours.get("ink") or stated.get("ink-light", "#000000"),
        colours=(accent, *threads),
        motif=theme.motif,
    )


def _faces(css: str, family: str, files: Mapping[str, bytes]) -> tuple[Face, ...]:
    """Return the upright files of a family, in the order of the style sheet; none that cannot be read."""
    found = []
    for rule in RULE.findall(css):
        source = SOURCE.search(rule)
        name = re.search(r"font-family:\s*[\"']?([^\"';]+)", rule)
        upright = "font-style: italic" not in rule
        if source and name and name[1].strip() == family and upright and source[1] in files:
            face = Face(files[source[1]], unicode_ranges(rule))
            if _is_readable(face.data):
                found.append(face)
    return tuple(found)


def _is_readable(data: bytes) -> bool:
    from PIL import ImageFont

    try:
        ImageFont.truetype(BytesIO(data), 16, layout_engine=ImageFont.Layout.BASIC)
    except OSError:
        return False
    return True
