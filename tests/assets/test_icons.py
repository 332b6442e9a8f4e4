"""The site's sign as pictures, in every motif."""

import re
from io import BytesIO

import pytest
from PIL import Image

from kronika.assets.icons import icon_files, svg_icon
from kronika.records.motifs import MOTIFS, NONE

INK, PAPER = (0x10, 0x20, 0x30), (0xFF, 0xFF, 0xF0)


def large(motif: str) -> Image.Image:
    """Return the sign as a home screen shows it."""
    files = {size: file.data for size, file in icon_files(motif, "#fffff0", "#102030")}
    return Image.open(BytesIO(files[180])).convert("RGB")


@pytest.mark.parametrize("motif", MOTIFS)
def test_the_sign_is_a_disc_of_ink_with_a_hole_of_paper(motif: str) -> None:
    picture = large(motif)
    assert picture.getpixel((2, 2)) == PAPER
    assert picture.getpixel((90, 26)) == INK
    assert picture.getpixel((90, 100)) == PAPER


def test_a_site_without_a_sign_has_a_plain_disc() -> None:
    assert large(NONE).getpixel((90, 100)) == INK
    assert svg_icon(NONE, "#102030", "#eeeeee").count(b"z") == 1


@pytest.mark.parametrize("motif", [*MOTIFS, NONE])
def test_the_small_one_lies_on_clear_ground(motif: str) -> None:
    small = Image.open(BytesIO(dict(icon_files(motif, "#fff", "#000"))[32].data))
    assert small.getpixel((0, 0))[3] == 0  # type: ignore[index]


def test_no_two_signs_are_alike() -> None:
    pictures = {dict(icon_files(motif, "#fff", "#000"))[180].data for motif in (*MOTIFS, NONE)}
    assert len(pictures) == len(MOTIFS) + 1


@pytest.mark.parametrize("motif", MOTIFS)
def test_as_svg_it_takes_the_inks_of_the_light_and_the_dark_page(motif: str) -> None:
    drawn = svg_icon(motif, "#102030", "#eeeeee").decode()
    assert re.findall(r"fill:(#\w+)", drawn) == ["#102030", "#eeeeee"]
    assert drawn.count("z") == 2
