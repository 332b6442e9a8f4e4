"""Small pictures made for a test."""

from io import BytesIO

from PIL import Image


def picture(size: tuple[int, int] = (40, 30), mode: str = "RGB", kind: str = "PNG", **options: object) -> bytes:
    """Return a picture whose left half is dark red and whose right half is white."""
    image = Image.new("RGB", size, (255, 255, 255))
    image.paste((160, 20, 30), (0, 0, size[0] // 2, size[1]))
    stream = BytesIO()
    image.convert(mode).save(stream, kind, **options)
    return stream.getvalue()


def opened(data: bytes) -> Image.Image:
    """Return a picture from its bytes."""
    return Image.open(BytesIO(data))
