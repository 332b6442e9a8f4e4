"""Problems of a theme: colours that cannot be read on its paper."""

from collections.abc import Iterator

from kronika.records.contrast import READABLE, contrast, mixed
from kronika.records.errors import Problem
from kronika.records.settings import Settings

PAPER, INK = "#f7f4ed", "#1c1b19"
"""What a theme that states none has (`--color-paper-light` and `--color-ink-light` in `css/tokens.css`)."""

PALEST = "#a33f00"
"""The palest of the threads' colours in the light (`css/tokens.css`): what can be read less well than any other."""

QUIET = 0.74
"""How much ink is in quiet text (`--color-text-quiet` in `css/tokens.css`)."""

HINT = "Take a darker colour, or a lighter paper. The colours of the dark page are made from these and always pass."


def theme_problems(settings: Settings) -> Iterator[Problem]:
    """Yield a problem for each stated colour that stands below WCAG's contrast of text, 4.5 to 1, on the light page."""
    colours = settings.theme.colours
    paper, ink = colours.get("paper", PAPER), colours.get("ink", INK)
    # Where only the paper is stated, it is the paper that is to be mended.
    blamed = "ink" if "ink" in colours else "paper"
    pairs = [(blamed, "quiet text", mixed(ink, QUIET, paper))]
    pairs += [(name, name, colours[name]) for name in ("accent", "second") if name in colours]
    pairs += [("paper", "thread colour", PALEST)]
    for name, words, colour in pairs:
        ratio = contrast(colour, paper)
        if name in colours and ratio < READABLE:
            at = settings.positions.at("theme", "colours", name)
            message = (
                f"The theme's {words} '{colour}' is hard to read on the paper '{paper}': {ratio:.2f} to 1, not 4.5."
            )
            yield Problem(at, message, HINT, "theme-contrast")
