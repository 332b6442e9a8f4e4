"""The site's sign as pictures: as SVG, and for browsers and home screens that take none."""

from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING

from kronika.records.files import OutputFile
from kronika.records.motifs import Motif, motif_named

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw

SIZES_PX = (32, 180)
"""Of a tab, and of a telephone's home screen; the latter has no clear ground."""

SCALE = 8


def icon_files(motif_name: str, paper: str, ink: str) -> tuple[tuple[int, OutputFile], ...]:
    """Return the sign as PNG in each size, in CSS hex colours; the small one on clear ground."""
    return tuple((size, _named(size, _sign(size, motif_name, paper, ink))) for size in SIZES_PX)


def svg_icon(motif_name: str, ink: str, dark_ink: str) -> bytes:
    """Return the sign as SVG: a disc in the ink of light or dark pages, with the shape cut out of it."""
    disc = "M1 16a15 15 0 1 0 30 0a15 15 0 1 0-30 0z"
    motif = motif_named(motif_name)
    hole = _path(motif, 15 * motif.share) if motif is not None else ""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">'
        f"<style>path{{fill:{ink}}}@media (prefers-color-scheme:dark){{path{{fill:{dark_ink}}}}}</style>"
        f'<path fill-rule="evenodd" d="{disc}{hole}"/></svg>\n'
    ).encode()


def fill_shape(pen: "ImageDraw", motif: Motif, middle: tuple[float, float], radius: float, colour: int) -> None:
    """Fill a sign's shape around a point; `radius` is half of how wide it is."""
    x, y = middle
    if motif.outline:
        pen.polygon([(x + radius * across, y + radius * down) for across, down in motif.outline], fill=colour)
    else:
        pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=colour)


def _path(motif: Motif, radius: float) -> str:
    """Return a sign's shape around the middle of the icon, as the data of an SVG path."""
    if not motif.outline:
        wide = f"{2 * radius:.6g}"
        arc = f"a{radius:.6g} {radius:.6g} 0 1 0 "
        return f"M{16 - radius:.6g} 16{arc}{wide} 0{arc}-{wide} 0z"
    corners = (f"{16 + radius * across:.6g} {16 + radius * down:.6g}" for across, down in motif.outline)
    return f"M{'L'.join(corners)}z"


def _sign(size: int, motif_name: str, paper: str, ink: str) -> bytes:
    from PIL import Image, ImageDraw

    margin = 1 if size < 100 else size // 8
    large = Image.new("L", (size * SCALE, size * SCALE), 0)
    pen = ImageDraw.Draw(large)
    start, end = margin * SCALE, (size - margin) * SCALE
    pen.ellipse((start, start, end, end), fill=255)
    motif = motif_named(motif_name)
    if motif is not None:
        fill_shape(pen, motif, (size * SCALE / 2, size * SCALE / 2), motif.share * (end - start) / 2, 0)
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
