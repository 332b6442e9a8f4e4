"""A site's theme as CSS custom properties, with colours that can be read in light and in dark."""

from collections.abc import Iterable, Iterator

from kronika.records.focus import Focus, focus_rule
from kronika.records.settings import Theme

DARK_PAPER = "#151412"
"""What text stands on in dark mode (`--color-paper` in `css/tokens.css`)."""

READABLE = 4.5
"""The contrast of text by WCAG 2.2, success criterion 1.4.3 (level AA)."""

Colour = tuple[float, float, float]


def theme_css(theme: Theme, focuses: Iterable[Focus] = ()) -> str:
    """Return the rules that set a theme's tokens, and those of pictures' points; empty where nothing is stated.

    In dark mode accent and second are lightened step by step until they pass AA on the dark paper; paper and ink
    keep the dark values of `css/tokens.css`.
    """
    light = [*_colours(theme), *_fonts(theme)]
    dark = [
        f"--color-{name}: {lightened(theme.colours[name], DARK_PAPER)};"
        for name in ("accent", "second")
        if name in theme.colours
    ]
    rules = ""
    if light:
        rules += f":root {{ {' '.join(light)} }}\n"
    if dark:
        rules += f"@media (prefers-color-scheme: dark) {{ :root {{ {' '.join(dark)} }} }}\n"
    return rules + "".join(f"{rule}\n" for rule in sorted({focus_rule(focus) for focus in focuses}))


def lightened(colour: str, paper: str) -> str:
    """Return `colour` (CSS hex) mixed with as much white as it needs to be readable on `paper`."""
    red, green, blue = _channels(colour)
    for step in range(21):
        share = step / 20
        mixed = (red + (1 - red) * share, green + (1 - green) * share, blue + (1 - blue) * share)
        if _ratio(mixed, _channels(paper)) >= READABLE:
            return _hex(mixed)
    return "#ffffff"


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two CSS hex colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    return _ratio(_channels(one), _channels(other))


def _colours(theme: Theme) -> Iterator[str]:
    paper_and_ink = {"paper", "ink"}
    for name, value in sorted(theme.colours.items()):
        # Paper and ink differ between light and dark: they set the light tokens only.
        yield f"--color-{name}{'-light' if name in paper_and_ink else ''}: {value};"


def _fonts(theme: Theme) -> Iterator[str]:
    for role, family in sorted(theme.fonts.items()):
        yield f'--font-{role}: "{family}", var(--font-{role}-fallback);'


def _channels(colour: str) -> Colour:
    digits = colour.lstrip("#")
    if len(digits) in (3, 4):
        digits = "".join(digit * 2 for digit in digits)
    red, green, blue = (int(digits[start : start + 2], 16) / 255 for start in (0, 2, 4))
    return red, green, blue


def _hex(colour: Colour) -> str:
    return "#" + "".join(f"{round(channel * 255):02x}" for channel in colour)


def _ratio(one: Colour, other: Colour) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: Colour) -> float:
    """Return the relative luminance (WCAG 2.2) of an sRGB colour."""
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4 for channel in colour
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
