"""A site's theme as CSS custom properties, with colours that can be read in light and in dark."""

from collections.abc import Iterable, Iterator

from kronika.records.contrast import READABLE, contrast, mixed
from kronika.records.focus import Focus, focus_rule
from kronika.records.settings import Theme

DARK_PAPER = "#151412"
"""What text stands on in dark mode (`--color-paper` in `css/tokens.css`)."""


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
    for step in range(21):
        lighter = mixed("#ffffff", step / 20, colour)
        if contrast(lighter, paper) >= READABLE:
            return lighter
    return "#ffffff"


def _colours(theme: Theme) -> Iterator[str]:
    paper_and_ink = {"paper", "ink"}
    for name, value in sorted(theme.colours.items()):
        # Paper and ink differ between light and dark: they set the light tokens only.
        yield f"--color-{name}{'-light' if name in paper_and_ink else ''}: {value};"


def _fonts(theme: Theme) -> Iterator[str]:
    for role, family in sorted(theme.fonts.items()):
        yield f'--font-{role}: "{family}", var(--font-{role}-fallback);'
