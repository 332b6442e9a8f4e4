"""How pictures are made: apart from what makes them, so that Pillow is loaded only where there is one to make."""

from dataclasses import dataclass

MEDIA_TYPES = {"JPEG": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp", "AVIF": "image/avif"}


@dataclass(frozen=True)
class PictureSettings:
    """How pictures are made: widths in pixels, none of them ever enlarged, and the quality of each format (0 to 100).

    `own_width_px` is the width of the file in the picture's own format. A picture of more than `limit_px` pixels is
    refused before it is decoded.
    """

    widths_px: tuple[int, ...] = (360, 720, 1080, 1600)
    own_width_px: int = 1080
    limit_px: int = 50_000_000
    webp_quality: int = 80
    avif_quality: int = 60
    jpeg_quality: int = 82
