"""The colours that a style sheet's tokens come to, measured as a reader would see them."""

import re
from collections.abc import Iterator, Mapping

from kronika.records.contrast import contrast, mixed
from kronika.records.palette import Swatch

ROOT = re.compile(r"(?:@media\s+([^{]+?)\s*\{\s*)?:root\s*\{([^}]*)\}")
TOKEN = re.compile(r"--color-([\w-]+):\s*([^;]+);")
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
HEX = re.compile(r"#[0-9a-fA-F]{3,8}")
NAMED = re.compile(r"var\(--color-([\w-]+)\)")
MIXED = re.compile(r"color-mix\(in srgb, (.+?) (\d+)%, (.+)\)")

DARK = "(prefers-color-scheme: dark)"


def palette(css: str) -> tuple[Swatch, ...]:
    """Return every colour token of a flattened style sheet, in the order in which they are first stated."""
    light: dict[str, str] = {}
    dark: dict[str, str] = {}
    for condition, body in ROOT.findall(COMMENT.sub("", css)):
        stated = {name: value.strip() for name, value in TOKEN.findall(body)}
        light |= stated if not condition else {}
        dark |= stated if condition in ("", DARK) else {}
    return tuple(_swatches(light, dark))


def _swatches(light: Mapping[str, str], dark: Mapping[str, str]) -> Iterator[Swatch]:
    papers = (colour_of("var(--color-paper)", light), colour_of("var(--color-paper)", dark))
    for name in light:
        colours = [colour_of(f"var(--color-{name})", tokens) for tokens in (light, dark)]
        ratios = [contrast(*pair) if all(pair) else 0.0 for pair in zip(colours, papers, strict=True)]
        yield Swatch(name, colours[0], colours[1], ratios[0], ratios[1])


def colour_of(value: str, tokens: Mapping[str, str]) -> str:
    """Return the CSS hex colour that a value comes to, the clear one that of paper; "" for what is none."""
    if HEX.fullmatch(value):
        return value
    named = NAMED.fullmatch(value)
    if named:
        return colour_of(tokens[named[1]], tokens) if named[1] in tokens else ""
    if value == "transparent":
        return colour_of(tokens.get("paper", ""), tokens)
    parts = MIXED.fullmatch(value)
    one, other = (colour_of(parts[1], tokens), colour_of(parts[3], tokens)) if parts else ("", "")
    return mixed(one, int(parts[2]) / 100, other) if parts and one and other else ""
