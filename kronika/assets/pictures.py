"""A picture's bytes become the files that a page shows: WebP and AVIF in several widths, and one in its own format.

The sole user of Pillow. `picture_files` depends on nothing but its arguments, so its results can be remembered.
"""

import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from struct import error as StructError

from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError
from PIL.Image import open as picture_in

from kronika.assets.formats import PictureSettings

SUFFIXES = {
    "PNG": (".png",),
    "JPEG": (".jpg", ".jpeg"),
    "WEBP": (".webp",),
    "AVIF": (".avif",),
    "GIF": (".gif",),
}
"""The formats that are read, with the endings of their files' names."""

# A GIF has no more colours than a PNG may have. Browsers that cannot show AVIF are those the own format is for.
_OWN_FORMAT = {"JPEG": "JPEG", "PNG": "PNG", "GIF": "PNG", "WEBP": "WEBP", "AVIF": "WEBP"}
_ENDINGS = {"JPEG": ".jpg", "PNG": ".png", "WEBP": ".webp", "AVIF": ".avif"}

# What Pillow's decoders raise for broken files.
_BROKEN = (OSError, SyntaxError, ValueError, EOFError, IndexError, KeyError, RuntimeError, OverflowError, StructError)


@dataclass(frozen=True)
class Made:
    """One finished file of a picture."""

    format: str
    width_px: int
    data: bytes

    @property
    def ending(self) -> str:
        """The ending of its name."""
        return _ENDINGS[self.format]


@dataclass(frozen=True)
class MadePicture:
    """All finished files of a picture; the last is the one in its own format. Width and height are the largest's."""

    width_px: int
    height_px: int
    files: tuple[Made, ...]


@dataclass(frozen=True)
class Refused:
    """Why a picture cannot be shown, and how to mend it."""

    message: str
    hint: str


def picture_files(data: bytes, suffix: str, settings: PictureSettings = PictureSettings()) -> MadePicture | Refused:
    """Return the files of a picture, the same bytes each time, or why there are none.

    The picture is turned as its camera held it, brought to sRGB, and freed of all that the camera wrote into it.
    """
    with warnings.catch_warnings():
        # Pillow warns of large and of slightly wrong files; the first are refused, the second are shown.
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            with picture_in(BytesIO(data), formats=tuple(SUFFIXES)) as image:
                refused = _refused(image, suffix, settings)
                return refused or _made(_upright(image), _format(image), settings)
        except UnidentifiedImageError:
            return Refused("The file is no picture that can be read.", _HINT)
        except (Image.DecompressionBombWarning, Image.DecompressionBombError):
            return Refused("The picture has more pixels than can be read.", _SMALLER)
        except _BROKEN:
            return Refused("The picture is broken: it cannot be read to its end.", "Save or copy it again.")


_HINT = "Pictures are PNG, JPEG, WebP, AVIF, GIF or SVG."
_SMALLER = "Save it smaller: 3,000 pixels are wide enough for any screen."


def _format(image: Image.Image) -> str:
    # Some cameras put a preview behind the picture in the same file, which Pillow calls MPO.
    return "JPEG" if image.format == "MPO" else str(image.format)


def _refused(image: Image.Image, suffix: str, settings: PictureSettings) -> Refused | None:
    """Say what the head of a file already shows to be wrong."""
    width, height = image.size
    own = _format(image)
    if width * height > settings.limit_px:
        return Refused(f"The picture has {width} × {height} pixels, which is too large.", _SMALLER)
    if suffix not in SUFFIXES[own]:
        return Refused(f"The file is named '{suffix}', but it is {own}.", f"Name it '{SUFFIXES[own][0]}'.")
    if own != "JPEG" and getattr(image, "is_animated", False):
        return Refused("The picture moves.", "Save one frame of it: pictures stand still here.")
    return None


def _upright(image: Image.Image) -> Image.Image:
    """Return the picture turned as it was held, in sRGB, as RGB or, where it lets something through, RGBA."""
    profile = image.info.get("icc_profile")
    upright = _eight_bit(ImageOps.exif_transpose(image))
    transparent = upright.has_transparency_data
    if upright.mode in ("P", "PA", "1", "LA"):
        upright = upright.convert("RGBA" if transparent else "RGB")
    plain = _in_srgb(upright, profile).convert("RGBA" if transparent else "RGB")
    if transparent and plain.getchannel("A").getextrema() == (255, 255):
        plain = plain.convert("RGB")
    # Nothing of what the camera or the program wrote may reach the files.
    plain.info.clear()
    return plain


def _eight_bit(image: Image.Image) -> Image.Image:
    """Return a picture with 16 bits a pixel (grey, in PNG) with 8; Pillow itself would cut off all light tones."""
    if not image.mode.startswith("I"):
        return image
    return image.convert("I").point(lambda value: value * (1 / 257)).convert("L")


def _in_srgb(image: Image.Image, profile: object) -> Image.Image:
    if not isinstance(profile, bytes) or image.mode not in ("RGB", "RGBA", "CMYK", "L"):
        return image
    wanted = "RGBA" if image.mode == "RGBA" else "RGB"
    try:
        own = ImageCms.ImageCmsProfile(BytesIO(profile))
        changed = ImageCms.profileToProfile(image, own, ImageCms.createProfile("sRGB"), outputMode=wanted)
    except (ImageCms.PyCMSError, OSError, ValueError):
        # A profile that is broken or of another kind of colours says nothing: the picture is taken as it is.
        return image
    return changed if changed is not None else image


def _made(image: Image.Image, own: str, settings: PictureSettings) -> MadePicture:
    sizes = tuple(_sizes(image, settings))
    files = tuple(_file(_resized(image, size), kind, settings) for kind in ("AVIF", "WEBP") for size in sizes)
    fitting = [size for size in sizes if size[0] <= settings.own_width_px] or [sizes[0]]
    own_file = _file(_resized(image, fitting[-1]), _OWN_FORMAT[own], settings)
    return MadePicture(*sizes[-1], (*files, own_file))


def _sizes(image: Image.Image, settings: PictureSettings) -> Iterator[tuple[int, int]]:
    """Yield the widths that are smaller than the picture, then its own or the largest, each with its height."""
    widths = [width for width in settings.widths_px if width < image.width]
    if image.width <= settings.widths_px[-1]:
        widths.append(image.width)
    for width in widths:
        yield width, max(1, round(image.height * width / image.width))


def _resized(image: Image.Image, size: tuple[int, int]) -> Image.Image:
    return image if size == image.size else image.resize(size, Image.Resampling.LANCZOS)


def _file(image: Image.Image, kind: str, settings: PictureSettings) -> Made:
    stream = BytesIO()
    if kind == "AVIF":
        # One thread: with several the bytes might depend on the machine.
        image.save(stream, "AVIF", quality=settings.avif_quality, speed=6, max_threads=1)
    elif kind == "WEBP":
        image.save(stream, "WEBP", quality=settings.webp_quality, method=6)
    elif kind == "PNG":
        image.save(stream, "PNG", optimize=True)
    else:
        image.save(stream, "JPEG", quality=settings.jpeg_quality, optimize=True, progressive=True)
    return Made(kind, image.width, stream.getvalue())
