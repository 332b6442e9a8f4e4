"""Pictures in their sizes and formats."""

from io import BytesIO
from zlib import crc32

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from kronika.assets.formats import PictureSettings
from kronika.assets.pictures import MadePicture, Refused, picture_files
from tests.support.pictures import opened, picture

SMALL = PictureSettings(widths_px=(8, 16, 32), own_width_px=16, limit_px=10_000)
RED, WHITE = (160, 20, 30), (255, 255, 255)


def made(data: bytes, suffix: str = ".png", wanted: PictureSettings = SMALL) -> MadePicture:
    found = picture_files(data, suffix, wanted)
    assert isinstance(found, MadePicture), found
    return found


def refused(data: bytes, suffix: str = ".png") -> tuple[str, str]:
    found = picture_files(data, suffix, SMALL)
    assert isinstance(found, Refused)
    return found.message, found.hint


def own(data: bytes, suffix: str = ".png") -> Image.Image:
    """Return the file in a picture's own format."""
    return opened(made(data, suffix).files[-1].data)


def near(one: object, other: tuple[int, ...]) -> bool:
    """Whether two colours are as alike as lossy formats leave them."""
    assert isinstance(one, tuple)
    return all(abs(ours - theirs) < 24 for ours, theirs in zip(one[:3], other, strict=True))


def test_a_picture_is_made_in_each_width_as_avif_and_webp_and_once_in_its_own_format() -> None:
    found = made(picture((100, 50)))
    assert [(file.format, file.width_px) for file in found.files] == [
        ("AVIF", 8), ("AVIF", 16), ("AVIF", 32), ("WEBP", 8), ("WEBP", 16), ("WEBP", 32), ("PNG", 16),
    ]  # fmt: skip
    assert (found.width_px, found.height_px) == (32, 16)
    for file in found.files:
        image = opened(file.data)
        assert (image.format, image.size) == (file.format, (file.width_px, file.width_px // 2))


@pytest.mark.parametrize(("width", "widths"), [(5, [5]), (8, [8]), (20, [8, 16, 20]), (32, [8, 16, 32])])
def test_a_picture_is_never_enlarged(width: int, widths: list[int]) -> None:
    found = made(picture((width, 10)))
    assert [file.width_px for file in found.files if file.format == "WEBP"] == widths
    assert found.width_px == width


@pytest.mark.parametrize(
    ("kind", "suffix", "own_format"),
    [
        ("PNG", ".png", "PNG"),
        ("JPEG", ".jpg", "JPEG"),
        ("JPEG", ".jpeg", "JPEG"),
        ("WEBP", ".webp", "WEBP"),
        ("GIF", ".gif", "PNG"),
        ("AVIF", ".avif", "WEBP"),
    ],
)
def test_every_format_is_read(kind: str, suffix: str, own_format: str) -> None:
    image = own(picture(kind=kind), suffix)
    assert image.format == own_format
    left, right = (image.convert("RGB").getpixel((x, 6)) for x in (2, 13))
    assert near(left, RED)
    assert near(right, WHITE)


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB"])
def test_pictures_of_few_colours_keep_them(mode: str) -> None:
    expected = opened(picture(mode=mode)).convert("RGB").getpixel((36, 15))
    assert isinstance(expected, tuple)
    assert near(own(picture(mode=mode)).convert("RGB").getpixel((13, 6)), expected)


def test_the_inks_of_print_become_colours_of_screens() -> None:
    image = own(picture(mode="CMYK", kind="JPEG"), ".jpg")
    assert image.mode == "RGB"
    assert near(image.getpixel((2, 6)), RED)


def test_sixteen_bits_of_grey_keep_their_light_tones() -> None:
    grey = Image.new("I;16", (16, 16), 40_000)
    stream = BytesIO()
    grey.save(stream, "PNG")
    assert near(own(stream.getvalue()).convert("RGB").getpixel((3, 3)), (156, 156, 156))


def test_what_lets_through_still_does_and_what_does_not_is_plain() -> None:
    clear = Image.new("RGBA", (16, 16), (160, 20, 30, 0))
    stream = BytesIO()
    clear.save(stream, "PNG")
    for file in made(stream.getvalue()).files:
        pixel = opened(file.data).convert("RGBA").getpixel((4, 4))
        assert isinstance(pixel, tuple)
        assert pixel[3] == 0
    assert own(picture(mode="RGBA")).mode == "RGB"


def test_a_colour_of_gif_that_lets_through_still_does() -> None:
    palette = Image.new("P", (16, 16), 0)
    palette.putpalette([160, 20, 30, 255, 255, 255])
    stream = BytesIO()
    palette.save(stream, "GIF", transparency=0)
    pixel = own(stream.getvalue(), ".gif").getpixel((4, 4))
    assert isinstance(pixel, tuple)
    assert pixel[3] == 0


def test_a_picture_is_turned_as_its_camera_was_held() -> None:
    turned = Image.Exif()
    turned[0x0112] = 6  # to be turned by a quarter, clockwise
    found = made(picture((32, 16), kind="JPEG", exif=turned, quality=95), ".jpg")
    assert (found.width_px, found.height_px) == (16, 32)
    image = opened(found.files[-1].data)
    assert near(image.getpixel((8, 2)), RED)
    assert near(image.getpixel((8, 29)), WHITE)


@pytest.mark.parametrize(("kind", "suffix"), [("JPEG", ".jpg"), ("PNG", ".png"), ("WEBP", ".webp"), ("AVIF", ".avif")])
def test_what_a_camera_wrote_is_left_out(kind: str, suffix: str) -> None:
    camera = Image.Exif()
    camera[0x010F] = "Maker of the camera"
    camera.get_ifd(0x8825)[2] = (47.0, 29.0, 0.0)
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    data = picture(kind=kind, exif=camera, icc_profile=profile, xmp=b"<x:xmpmeta>secret</x:xmpmeta>")
    for file in made(data, suffix).files:
        image = opened(file.data)
        assert not image.getexif()
        assert not {"exif", "xmp", "icc_profile"} & image.info.keys()
        assert b"Maker of the camera" not in file.data
        assert b"secret" not in file.data


def test_colours_of_another_profile_become_those_of_screens() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    wrong = made(picture(icc_profile=profile))
    assert wrong == made(picture())  # a profile of other colours says nothing
    assert made(picture(icc_profile=b"no profile")) == made(picture())


def test_the_same_picture_gives_the_same_bytes() -> None:
    assert made(picture((64, 48))) == made(picture((64, 48)))


@pytest.mark.parametrize(
    ("data", "suffix", "message", "hint"),
    [
        (picture(kind="JPEG"), ".png", "The file is named '.png', but it is JPEG.", "Name it '.jpg'."),
        (picture(), ".webp", "The file is named '.webp', but it is PNG.", "Name it '.png'."),
        (
            b"GIF is a word too",
            ".gif",
            "The file is no picture that can be read.",
            "Pictures are PNG, JPEG, WebP, AVIF, GIF or SVG.",
        ),
        (
            b"",
            ".png",
            "The file is no picture that can be read.",
            "Pictures are PNG, JPEG, WebP, AVIF, GIF or SVG.",
        ),
        (
            picture()[:-40],
            ".png",
            "The picture is broken: it cannot be read to its end.",
            "Save or copy it again.",
        ),
        (
            picture((101, 100)),
            ".png",
            "The picture has 101 × 100 pixels, which is too large.",
            "Save it smaller: 3,000 pixels are wide enough for any screen.",
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_shown_says_why(data: bytes, suffix: str, message: str, hint: str) -> None:
    assert refused(data, suffix) == (message, hint)


def test_a_bomb_is_refused_by_its_head() -> None:
    """A PNG of a few bytes that says it is 100,000 pixels wide and high."""
    data = bytearray(picture())
    data[16:24] = (100_000).to_bytes(4, "big") * 2
    data[29:33] = crc32(bytes(data[12:29])).to_bytes(4, "big")
    hint = "Save it smaller: 3,000 pixels are wide enough for any screen."
    assert refused(bytes(data)) == ("The picture has more pixels than can be read.", hint)


@pytest.mark.parametrize(("kind", "suffix"), [("GIF", ".gif"), ("PNG", ".png"), ("WEBP", ".webp"), ("AVIF", ".avif")])
def test_a_picture_that_moves_is_refused(kind: str, suffix: str) -> None:
    frames = [Image.new("RGB", (16, 16), colour) for colour in (RED, WHITE)]
    stream = BytesIO()
    frames[0].save(stream, kind, save_all=True, append_images=frames[1:])
    assert refused(stream.getvalue(), suffix)[0] == "The picture moves."


@given(st.sampled_from(["PNG", "JPEG", "GIF", "WEBP", "AVIF"]), st.data())
@settings(max_examples=100, deadline=None)
def test_no_bytes_break_the_program(kind: str, data: st.DataObject) -> None:
    broken = bytearray(picture((12, 9), kind=kind))
    for _ in range(data.draw(st.integers(1, 6))):
        broken[data.draw(st.integers(0, len(broken) - 1))] = data.draw(st.integers(0, 255))
    cut = bytes(broken[: data.draw(st.integers(1, len(broken)))])
    suffix = {"JPEG": ".jpg"}.get(kind, f".{kind.lower()}")
    assert isinstance(picture_files(cut, suffix, SMALL), MadePicture | Refused)
