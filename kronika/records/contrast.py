"""How well one colour can be read on another."""

READABLE = 4.5
"""The contrast of text by WCAG 2.2, success criterion 1.4.3 (level AA)."""

Colour = tuple[float, float, float]
"""Red, green and blue of sRGB, 0 to 1."""


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two CSS hex colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    lighter, darker = sorted((_luminance(channels(one)), _luminance(channels(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def mixed(colour: str, share: float, other: str) -> str:
    """Return `share` (0 to 1) of a CSS hex colour in another, as CSS's `color-mix(in srgb, ...)` mixes them."""
    pairs = zip(channels(colour), channels(other), strict=True)
    return "#" + "".join(f"{round((one * share + rest * (1 - share)) * 255):02x}" for one, rest in pairs)


def channels(colour: str) -> Colour:
    """Return the channels of a CSS hex colour, of which an alpha channel is passed over."""
    digits = colour.lstrip("#")
    if len(digits) in (3, 4):
        digits = "".join(digit * 2 for digit in digits)
    red, green, blue = (int(digits[start : start + 2], 16) / 255 for start in (0, 2, 4))
    return red, green, blue


def _luminance(colour: Colour) -> float:
    """Return the relative luminance (WCAG 2.2) of an sRGB colour."""
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4 for channel in colour
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
