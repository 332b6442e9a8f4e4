"""The painting of pictures for sharing: a plane with a hole cut out of it, and words beside it."""

import zlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache
from io import BytesIO
from itertools import groupby

from PIL import Image, ImageChops, ImageDraw, ImageFont

from kronika.assets.cards import CardStyle, Face
from kronika.assets.icons import fill_shape
from kronika.records.cards import CARD_HEIGHT_PX, CARD_WIDTH_PX, Card
from kronika.records.contrast import channels
from kronika.records.motifs import motif_named

MARGIN_PX, TEXT_PX, PLANE_PX = 80, 740, 300
STEPS = 7
"""Sixteen colours: paper, and seven steps from it to the ink and eight to the plane's colour."""

RADII_PX = {1: 52, 2: 86, 3: 124}
TITLE_SIZES_PX = (92, 76, 62, 50)
TITLE_HEIGHT_PX, LEADING = 250, 1.16


def paint(style: CardStyle, card: Card) -> bytes:
    """Return a picture as PNG, 1200 by 630 pixels in sixteen colours: the same bytes for the same words and fonts."""
    picture = _words(style, card)
    at = (CARD_WIDTH_PX - PLANE_PX, 0, CARD_WIDTH_PX, CARD_HEIGHT_PX)
    picture.paste(ImageChops.add(picture.crop(at), _plane(card.weight, style.motif)), at)
    number = card.colour and (card.colour - 1) % max(1, len(style.colours) - 1) + 1
    picture.putpalette(_palette(style, style.colours[number if number < len(style.colours) else 0]))
    data = BytesIO()
    picture.save(data, "PNG", bits=4, compress_level=4, compress_type=zlib.Z_RLE)
    return data.getvalue()


def _words(style: CardStyle, card: Card) -> Image.Image:
    """Return the words in steps of ink, upon nothing."""
    image = Image.new("L", (CARD_WIDTH_PX, CARD_HEIGHT_PX), 0)
    pen = ImageDraw.Draw(image)
    top = MARGIN_PX
    if card.kicker:
        _line(pen, style.label, (36, 600), top, card.kicker)
        top += 64
    size, lines = _fitting(style.text, card.title)
    for line in lines:
        _line(pen, style.text, (size, 600), top, line)
        top += round(size * LEADING)
    top += 30
    room = max(1, (CARD_HEIGHT_PX - MARGIN_PX - 60 - top) // 44)
    for line in _shortened(_wrapped(style.text, (34, 400), card.line), room):
        _line(pen, style.text, (34, 400), top, line)
        top += 44
    _line(pen, style.label, (34, 600), CARD_HEIGHT_PX - MARGIN_PX - 30, card.site)
    return image


def _fitting(faces: tuple[Face, ...], title: str) -> tuple[int, list[str]]:
    """Return the largest size in which a title leaves room below, and its lines; the smallest cuts it short."""
    for size in TITLE_SIZES_PX:
        lines = _wrapped(faces, (size, 600), title)
        if len(lines) * size * LEADING <= TITLE_HEIGHT_PX:
            return size, lines
    return size, _shortened(lines, 4)


def _shortened(lines: list[str], room: int) -> list[str]:
    """Return so many lines at most; the last of them says that words are left out."""
    return lines if len(lines) <= room else [*lines[: room - 1], f"{lines[room - 1].rstrip(' ,;:')}…"]


def _wrapped(faces: tuple[Face, ...], font: tuple[int, int], words: str) -> list[str]:
    lines: list[str] = []
    whole = (word for word in words.split(" ") if word)
    for word in (piece for one in whole for piece in _pieces(faces, font, one)):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and _width(faces, font, longer) <= TEXT_PX:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _pieces(faces: tuple[Face, ...], font: tuple[int, int], word: str) -> Iterator[str]:
    """Yield a word in pieces that a line has room for."""
    while (wide := _width(faces, font, word)) > TEXT_PX and len(word) > 1:
        end = max(1, int(len(word) * TEXT_PX * 0.9 / wide))
        yield word[:end]
        word = word[end:]
    yield word


def _line(pen: ImageDraw.ImageDraw, faces: tuple[Face, ...], font: tuple[int, int], top: int, words: str) -> None:
    """Draw a line of words, each letter in the file that is for it."""
    left = float(MARGIN_PX)
    ruler = _ruler(faces, font)
    for face, letters in groupby(words, ruler.face):
        run = "".join(letters)
        drawn = _font(face.data, *font)
        pen.text((left, top), run, fill=STEPS, font=drawn, anchor="la")
        left += drawn.getlength(run)


def _width(faces: tuple[Face, ...], font: tuple[int, int], words: str) -> float:
    return _ruler(faces, font).width(words)


@dataclass(frozen=True)
class _Ruler:
    """Measures words in one size: each letter after each other once, which takes half the time of painting less."""

    faces: tuple[Face, ...]
    font: tuple[int, int]
    found: dict[str, Face] = field(default_factory=dict)
    steps: dict[tuple[str, str], float] = field(default_factory=dict)

    def face(self, letter: str) -> Face:
        """Return the file that is for a letter."""
        if letter not in self.found:
            self.found[letter] = next((face for face in self.faces if face.holds(letter)), self.faces[0])
        return self.found[letter]

    def width(self, words: str) -> float:
        """Return how wide words are, in pixels."""
        pairs = zip(("", *words), words, strict=False)
        return sum(self.steps[pair] if pair in self.steps else self._step(*pair) for pair in pairs)

    def _step(self, before: str, letter: str) -> float:
        """Return how much wider a line is by a letter; `before` is the one that it follows."""
        font = _font(self.face(letter).data, *self.font)
        tied = before if before and self.face(before) is self.face(letter) else ""
        self.steps[before, letter] = font.getlength(tied + letter) - font.getlength(tied)
        return self.steps[before, letter]


@lru_cache(maxsize=64)
def _ruler(faces: tuple[Face, ...], font: tuple[int, int]) -> _Ruler:
    return _Ruler(faces, font)


@lru_cache(maxsize=64)
def _font(data: bytes, size: int, weight: int) -> ImageFont.FreeTypeFont:
    # The basic layout is part of Pillow itself: the other one depends on what the machine has.
    font = ImageFont.truetype(BytesIO(data), size, layout_engine=ImageFont.Layout.BASIC)
    with suppress(OSError):  # of a font with one weight
        font.set_variation_by_axes([weight])
    return font


@lru_cache(maxsize=8)
def _plane(weight: int, motif_name: str) -> Image.Image:
    """Return the plane, at the right of a picture, with its hole in steps of colour, above those of ink."""
    scale = 4
    size = (CARD_WIDTH_PX * scale, CARD_HEIGHT_PX * scale)
    large = Image.new("L", size, 0)
    pen = ImageDraw.Draw(large)
    pen.rectangle(((CARD_WIDTH_PX - PLANE_PX) * scale, 0, *size), fill=255)
    centre, radius = ((CARD_WIDTH_PX - PLANE_PX) * scale, CARD_HEIGHT_PX * scale // 2), RADII_PX[weight] * scale
    x, y = centre[0] + PLANE_PX * scale // 2, centre[1]
    motif = motif_named(motif_name)
    if motif is not None:
        fill_shape(pen, motif, (x, y), radius, 0)
    small = large.resize((CARD_WIDTH_PX, CARD_HEIGHT_PX), Image.Resampling.BOX)
    small = small.crop((CARD_WIDTH_PX - PLANE_PX, 0, *small.size))
    return small.point([0 if value < 16 else STEPS + max(1, round(value / 255 * 8)) for value in range(256)])


def _palette(style: CardStyle, colour: str) -> list[int]:
    paper, ink, plane = _channels(style.paper), _channels(style.ink), _channels(colour)
    inks = (_mixed(paper, ink, step / STEPS) for step in range(STEPS + 1))
    planes = (_mixed(paper, plane, step / 8) for step in range(1, 9))
    return [channel for mixed in (*inks, *planes) for channel in mixed]


def _mixed(one: Iterable[int], other: Iterable[int], share: float) -> tuple[int, ...]:
    return tuple(round(a + (b - a) * share) for a, b in zip(one, other, strict=True))


def _channels(colour: str) -> tuple[int, ...]:
    return tuple(round(channel * 255) for channel in channels(colour))
