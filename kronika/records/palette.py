"""The colours of a style sheet as they come out, with how well they can be read."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Swatch:
    """A colour's token ("accent" for `--color-accent`): its value on the light and the dark page, as CSS hex.

    `on_light` and `on_dark` are its contrast to the paper there, 1 to 21. A token that is no colour there is "".
    """

    name: str
    light: str
    dark: str
    on_light: float
    on_dark: float
