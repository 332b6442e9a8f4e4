"""The site's sign as pictures, for browsers and home screens that take no SVG."""

from hashlib import sha256
from io import BytesIO

from PIL import Image, ImageDraw

from kronika.records.files import OutputFile

SIZES_PX = (32, 180)
"""Of a tab, and of a telephone's home screen; the latter has no clear ground."""

SCALE = 8


def icon_files(paper: str, ink: str) -> tuple[tuple[int, OutputFile], ...]:
    """Return the ring as PNG in each size, in CSS hex colours; the small one on clear ground."""
    return tuple((size, _named(size, _ring(size, paper, ink))) for size in SIZES_PX)


def _ring(size: int, paper: str, ink: str) -> bytes:
    """Return the ring: of 21/32 of the width between the middles of its line, which is 9/32 wide."""
    margin = 1 if size < 100 else size // 8
    large = Image.new("L", (size * SCALE, size * SCALE), 0)
    pen = ImageDraw.Draw(large)
    outer, line = (size - 2 * margin) * SCALE, round((size - 2 * margin) * SCALE * 0.3)
    start = margin * SCALE
    pen.ellipse((start, start, start + outer, start + outer), fill=255)
    pen.ellipse((start + line, start + line, start + outer - line, start + outer - line), fill=0)
    shape = large.resize((size, size), Image.Resampling.BOX)
    picture = Image.new("RGB", (size, size), ink)
    if size < 100:
        picture.putalpha(shape)
    else:
        picture = Image.composite(picture, Image.new("RGB", (size, size), paper), shape)
    data = BytesIO()
    picture.save(data, "PNG", optimize=True)
    return data.getvalue()


def _named(size: int, data: bytes) -> OutputFile:
    return OutputFile(f"assets/icon-{size}.{sha256(data).hexdigest()[:10]}.png", data)
