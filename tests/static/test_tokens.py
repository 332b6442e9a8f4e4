"""The style sheets: every token is defined, colours can be read in light and dark, no rule breaks the rules."""

import re
from pathlib import Path

import pytest

from kronika.assets.theme import DARK_INK, DARK_PAPER, FALLBACKS
from kronika.records.contrast import contrast
from kronika.resolve.theme import INK, PALEST, PAPER

CSS = Path(__file__).resolve().parents[2] / "static" / "css"
SHEETS = {str(path.relative_to(CSS)): path.read_text("utf-8") for path in sorted(CSS.rglob("*.css"))}
OWN = sorted(name for name in SHEETS if name != "fonts.css")
TOKENS = SHEETS["tokens.css"]
LIGHT, DARK = (
    dict(re.findall(r"--color-([\w-]+): (#[0-9a-f]{3,6});", part))
    for part in TOKENS.split("(prefers-color-scheme: dark)")
)
THREADS = [f"thread-{number}" for number in range(1, 9)]


@pytest.mark.parametrize("name", ["accent", "second", *THREADS])
def test_colours_of_text_can_be_read_on_paper_in_light_and_dark(name: str) -> None:
    assert contrast(LIGHT[name], LIGHT["paper-light"]) >= 4.5
    assert contrast(DARK[name], DARK["paper"]) >= 4.5


def test_the_check_of_a_themes_paper_knows_the_palest_thread_and_the_packaged_colours() -> None:
    assert min((LIGHT[name] for name in THREADS), key=lambda colour: contrast(colour, "#ffffff")) == PALEST
    assert (LIGHT["paper-light"], LIGHT["ink-light"]) == (PAPER, INK)
    assert (DARK["paper"], DARK["ink"]) == (DARK_PAPER, DARK_INK)


def test_the_packaged_fonts_are_known_by_their_roles() -> None:
    assert {family: role for role, family in re.findall(r'--font-(\w+): "([^"]+)", var\(', TOKENS)} == FALLBACKS


def test_ink_stands_out_from_paper_as_more_than_text_must() -> None:
    assert contrast(LIGHT["ink-light"], LIGHT["paper-light"]) >= 7
    assert contrast(DARK["ink"], DARK["paper"]) >= 7


def test_every_token_that_is_used_is_defined() -> None:
    text = "".join(SHEETS.values())
    used = set(re.findall(r"var\((--[\w-]+)\)", text))
    assert used - set(re.findall(r"(--[\w-]+):", text)) == set()


@pytest.mark.parametrize("name", [name for name in OWN if name not in ("tokens.css", "modes.css", "print.css")])
def test_colours_and_font_families_stand_in_the_tokens_only(name: str) -> None:
    text = re.sub(r"/\*.*?\*/", "", SHEETS[name], flags=re.DOTALL)
    # In a mask black means: shown.
    assert set(re.findall(r"#[0-9a-fA-F]{3,8}\b", text)) <= {"#000"}
    assert not re.findall(r"font-family: (?!var\()", text)


@pytest.mark.parametrize("name", OWN)
def test_nothing_is_forced_or_bound_to_an_id(name: str) -> None:
    assert "!important" not in SHEETS[name]
    selectors = re.findall(r"([^{};]+)\{", re.sub(r"/\*.*?\*/", "", SHEETS[name], flags=re.DOTALL))
    assert not [selector for selector in selectors if re.search(r"#[a-zA-Z]", selector)]


def test_every_sheet_is_imported_once_into_a_layer() -> None:
    imported = re.findall(r'@import "([^"]+)" layer\(\w+\);', SHEETS["main.css"])
    assert sorted(imported) == sorted({*SHEETS, "theme.css"} - {"main.css"})
