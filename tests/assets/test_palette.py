"""Colours are read out of a style sheet as a browser comes to them."""

import pytest

from kronika.assets.palette import colour_of, palette
from kronika.records.contrast import contrast
from kronika.records.palette import Swatch

SHEET = """
@layer tokens {
:root { --color-paper: #ffffff; --color-ink: #000000; /* --color-old: #123456; */ --color-quiet: color-mix(in srgb, var(--color-ink) 50%, var(--color-paper)); }
@media (prefers-color-scheme: dark) { :root { --color-paper: #000000; --color-ink: #ffffff; } }
@media (forced-colors: active) { :root { --color-ink: CanvasText; } }
}
@media print { :root { --color-ink: #333333; } }
@layer tokens { :root { --color-ink: #111111; } }
"""  # noqa: E501


def swatches(css: str = SHEET) -> dict[str, Swatch]:
    return {swatch.name: swatch for swatch in palette(css)}


def test_the_last_statement_counts_on_both_pages_as_it_is_conditioned() -> None:
    ink = swatches()["ink"]
    assert (ink.light, ink.dark) == ("#111111", "#111111")
    first = swatches(SHEET.replace("#111111", "var(--color-paper)"))["ink"]
    assert (first.light, first.dark) == ("#ffffff", "#000000")


def test_mixtures_are_mixed_on_each_page() -> None:
    quiet = swatches(SHEET.rpartition("@layer")[0])["quiet"]
    assert (quiet.light, quiet.dark) == ("#808080", "#808080")
    assert quiet.on_light == pytest.approx(contrast("#808080", "#ffffff"))
    assert quiet.on_dark == pytest.approx(contrast("#808080", "#000000"))


def test_paper_does_not_stand_out_from_itself() -> None:
    paper = swatches()["paper"]
    assert (paper.on_light, paper.on_dark) == (1, 1)


def test_what_is_in_a_comment_is_no_colour() -> None:
    assert list(swatches()) == ["paper", "ink", "quiet"]


@pytest.mark.parametrize(
    ("value", "colour"),
    [
        ("#abc", "#abc"),
        ("transparent", "#ffffff"),
        ("color-mix(in srgb, #000000 25%, transparent)", "#bfbfbf"),
        ("var(--color-none)", ""),
        ("CanvasText", ""),
        ("color-mix(in srgb, CanvasText 25%, #ffffff)", ""),
    ],
)
def test_a_value_comes_to_a_colour_or_to_none(value: str, colour: str) -> None:
    assert colour_of(value, {"paper": "#ffffff"}) == colour
