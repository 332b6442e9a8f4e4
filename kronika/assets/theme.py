"""A site's theme as CSS custom properties: its sign, and colours that can be read in light and in dark."""

from collections.abc import Iterable, Iterator

from kronika.records.contrast import READABLE, contrast, mixed
from kronika.records.focus import Focus, focus_rule
from kronika.records.motifs import Motif, motif_named
from kronika.records.settings import Theme

DARK_PAPER, DARK_INK = "#151412", "#ece6da"
"""The dark page of a theme that states no ink or no paper (`--color-paper` and `--color-ink` in `css/tokens.css`)."""

FALLBACKS = {"Literata": "text", "Archivo Narrow": "label"}
"""The role that each packaged font has where a theme names none: the fonts that stand in for it are that role's."""

NEAR_BLACK = 18.2
"""The contrast to white that the dark paper has at least."""


def theme_css(theme: Theme, focuses: Iterable[Focus] = ()) -> str:
    """Return the rules that set a theme's tokens, and those of pictures' points.

    In dark mode ink and paper change places, and accent and second are lightened step by step until they pass AA.
    """
    light = [*_sign(motif_named(theme.motif)), *_colours(theme), *_fonts(theme)]
    paper, ink = dark_page(theme)
    dark = [f"--color-paper: {paper};"] if "ink" in theme.colours else []
    dark += [f"--color-ink: {ink};"] if "paper" in theme.colours else []
    dark += [
        f"--color-{name}: {lightened(theme.colours[name], paper)};"
        for name in ("accent", "second")
        if name in theme.colours
    ]
    rules = f":root {{ {' '.join(light)} }}\n"
    if dark:
        rules += f"@media (prefers-color-scheme: dark) {{ :root {{ {' '.join(dark)} }} }}\n"
    return rules + "".join(f"{rule}\n" for rule in sorted({focus_rule(focus) for focus in focuses}))


def dark_page(theme: Theme) -> tuple[str, str]:
    """Return paper and ink of the dark page: the light page's ink, darkened to near black, and its paper, dimmed."""
    paper, ink = DARK_PAPER, DARK_INK
    if "ink" in theme.colours:
        steps = (mixed("#000000", step / 20, theme.colours["ink"]) for step in range(21))
        paper = next(darker for darker in steps if contrast(darker, "#ffffff") >= NEAR_BLACK)
    if "paper" in theme.colours:
        ink = mixed(theme.colours["paper"], 0.94, paper)
    return paper, ink


def lightened(colour: str, paper: str) -> str:
    """Return `colour` (CSS hex) mixed with as much white as it needs to be readable on `paper`."""
    for step in range(21):
        lighter = mixed("#ffffff", step / 20, colour)
        if contrast(lighter, paper) >= READABLE:
            return lighter
    return "#ffffff"


def _sign(motif: Motif | None) -> Iterator[str]:
    """Yield the tokens of a sign: its shape, how wide it is in its disc, the planes behind it, and where it stands."""
    if motif is None:
        yield "--divider-size: 0rem;"
        return
    corners = ", ".join(f"{50 + 50 * x:.6g}% {50 + 50 * y:.6g}%" for x, y in motif.outline)
    yield f"--sign: {f'polygon({corners})' if corners else 'circle(50%)'};"
    yield f"--sign-share: {motif.share:.0%};"
    ends = [0.0, *(end for _, end in motif.bands)]
    bands = zip(motif.bands, ends, strict=False)
    stops = ", ".join(f"var(--color-{name}) {start:.1%} {end:.1%}" for (name, end), start in bands)
    yield f"--plate: linear-gradient(to bottom, {stops});"
    if motif.foot is not None:
        lowest = max(y for _, y in motif.outline)
        yield f"--sign-foot: {1 - motif.foot:.1%}; --sign-drop: {(1 - lowest) / 2:.1%};"


def _colours(theme: Theme) -> Iterator[str]:
    paper_and_ink = {"paper", "ink"}
    for name, value in sorted(theme.colours.items()):
        # Paper and ink differ between light and dark: they set the light tokens only.
        yield f"--color-{name}{'-light' if name in paper_and_ink else ''}: {value};"


def _fonts(theme: Theme) -> Iterator[str]:
    for role, family in sorted(theme.fonts.items()):
        # What stands in until a font is there is measured by it: nothing moves when it comes.
        yield f'--font-{role}: "{family}", var(--font-{FALLBACKS.get(family, role)}-fallback);'
