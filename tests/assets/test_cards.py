"""Pictures for sharing, looked at by Pillow as any reader of PNG would."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kronika.assets import bundle_assets, paint_cards
from kronika.assets.cards import Face
from kronika.assets.painting import _font, _width
from kronika.records.cards import Card, can_be_drawn
from kronika.records.files import SourceFile
from kronika.records.motifs import MOTIFS, NONE
from kronika.records.rendered import Assets
from kronika.records.settings import Theme

STATIC = Path(__file__).parent.parent.parent / "static"
THEME = Theme(colours={"accent": "#004488", "paper": "#fffff0"})
CARD = Card(
    path="/share/events/surge.png",
    url="https://example.org/share/events/surge.png",
    site="Pompeii",
    kicker="The mountain",
    title="The first surge reaches Herculaneum",
    line="25 August 79, about one in the night",
)


def static() -> dict[str, SourceFile]:
    files = sorted(path for path in STATIC.rglob("*") if path.is_file())
    return {path.relative_to(STATIC).as_posix(): SourceFile(str(path), path.read_bytes()) for path in files}


def assets() -> Assets:
    return bundle_assets(static(), THEME)[0]


def painted(card: Card) -> Image.Image:
    (file,) = paint_cards((card,), assets(), THEME)
    return Image.open(BytesIO(file.data))


def ink_in(picture: Image.Image, box: tuple[int, int, int, int]) -> bool:
    """Whether a part of the picture holds more than paper."""
    return len(picture.convert("RGB").crop(box).getcolors(1000) or ()) > 1


def test_a_picture_is_as_large_as_readers_of_links_want_it_and_light() -> None:
    (file,) = paint_cards((CARD,), assets(), THEME)
    picture = Image.open(BytesIO(file.data))
    assert (file.path, picture.format, picture.size) == ("share/events/surge.png", "PNG", (1200, 630))
    assert len(file.data) < 40_000


def test_the_same_words_make_the_same_bytes() -> None:
    one, other = (paint_cards((CARD,), assets(), THEME)[0].data for _ in range(2))
    assert one == other


def test_the_plane_is_in_the_colour_of_the_theme_and_its_hole_is_paper() -> None:
    picture = painted(CARD).convert("RGB")
    assert picture.getpixel((1190, 10)) == (0x00, 0x44, 0x88)
    assert picture.getpixel((1050, 315)) == (0xFF, 0xFF, 0xF0)
    assert picture.getpixel((10, 10)) == (0xFF, 0xFF, 0xF0)


def painted_in(motif: str) -> Image.Image:
    theme = replace(THEME, motif=motif)
    (file,) = paint_cards((CARD,), assets(), theme)
    return Image.open(BytesIO(file.data)).convert("RGB")


@pytest.mark.parametrize("motif", MOTIFS)
def test_the_hole_has_the_shape_of_the_motif(motif: str) -> None:
    assert painted_in(motif).getpixel((1050, 330)) == (0xFF, 0xFF, 0xF0)


def test_no_two_motifs_cut_the_same_hole_and_one_cuts_none() -> None:
    planes = {motif: painted_in(motif).crop((900, 0, 1200, 630)).tobytes() for motif in (*MOTIFS, NONE)}
    assert len(set(planes.values())) == len(planes)
    assert set(zip(*[iter(planes[NONE])] * 3, strict=True)) == {(0x00, 0x44, 0x88)}


def test_a_threads_colour_takes_the_accents_place() -> None:
    assert painted(replace(CARD, colour=1)).convert("RGB").getpixel((1190, 10)) == (0x0B, 0x5A, 0x8A)


@pytest.mark.parametrize("title", ["Short", "word " * 60, "w" * 200])
def test_words_keep_off_each_other_the_plane_and_the_edges(title: str) -> None:
    plain = painted(replace(CARD, title=title.strip(), line="line " * 80))
    assert not ink_in(plain, (0, 0, 1200 - 300, 70))
    assert not ink_in(plain, (0, 508, 870, 518))
    assert not ink_in(plain, (0, 570, 900, 630))
    assert not ink_in(plain, (870, 0, 899, 630))


def test_letters_that_no_font_holds_cannot_be_drawn() -> None:
    assert can_be_drawn(replace(CARD, title="Őrség, űr"), assets().letters)
    assert not can_be_drawn(replace(CARD, title="العربية"), assets().letters)


def test_the_sign_is_there_for_tabs_and_for_home_screens() -> None:
    files = {f"/{file.path}": file.data for file in assets().files}
    sizes = [(size, Image.open(BytesIO(files[path])).size) for size, path in assets().icons]
    assert sizes == [(32, (32, 32)), (180, (180, 180))]


def test_a_theme_reaches_the_style_sheet_the_icons_and_the_pictures() -> None:
    theme = Theme(motif="sun", colours={"accent": "#5a2d82", "second": "#0b5a4a", "paper": "#f2f0fa", "ink": "#1a1030"})
    made, problems = bundle_assets(static(), theme)
    assert problems == ()
    files = {f"/{file.path}": file.data for file in made.files}
    css = files[made.urls["css/main.css"]].decode()
    assert all(colour in css for colour in theme.colours.values())
    assert "--sign:polygon(" in css
    assert css.index("#f2f0fa") < css.index("prefers-contrast") < css.index("forced-colors")
    assert made.papers[0] == "#f2f0fa"
    assert "#1a1030" in files[made.urls["img/icon.svg"]].decode()
    icon = Image.open(BytesIO(files[dict(made.icons)[180]])).convert("RGB")
    assert {icon.getpixel((2, 2)), icon.getpixel((90, 26))} == {(0xF2, 0xF0, 0xFA), (0x1A, 0x10, 0x30)}
    (card,) = paint_cards((CARD,), made, theme)
    picture = Image.open(BytesIO(card.data)).convert("RGB")
    assert picture.getpixel((1190, 10)) == (0x5A, 0x2D, 0x82)
    assert picture.getpixel((10, 10)) == (0xF2, 0xF0, 0xFA)


def test_a_theme_without_colours_has_icons_in_the_packaged_ink() -> None:
    made, _ = bundle_assets(static(), Theme())
    assert b"#1c1b19" in next(file.data for file in made.files if f"/{file.path}" == made.urls["img/icon.svg"])


@given(
    font=st.sampled_from(sorted((STATIC / "fonts").glob("*-normal-latin.woff2"))),
    size=st.sampled_from([(34, 400), (76, 600)]),
    words=st.text("AVATo. fiﬁ,Wye\"'Ő1–", max_size=20),
)
def test_words_are_as_wide_as_their_letters_after_each_other(font: Path, size: tuple[int, int], words: str) -> None:
    data = font.read_bytes()
    assert _width((Face(data, ((0, 0x10FFFF),)),), size, words) == _font(data, *size).getlength(words)
