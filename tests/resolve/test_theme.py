"""Colours of a theme that cannot be read are told where they stand."""

import pytest

from kronika.records.contrast import contrast, mixed
from kronika.records.errors import At
from kronika.records.positions import Positions
from kronika.records.settings import Settings, Theme
from kronika.resolve.theme import HINT, theme_problems


def problems(**colours: str) -> list[tuple[str, str, str]]:
    """Return place, message and hint of the problems of a theme, whose colours stand on one line each."""
    lines = enumerate(colours, 1)
    at: dict[tuple[str | int, ...], At] = {("theme", "colours", name): At("site.yaml", line, 5) for line, name in lines}
    settings = Settings(
        positions=Positions("site.yaml", at),
        title="Vesuvius, 79",
        description="An eruption.",
        url="https://example.org",
        languages=("en",),
        timezone="Europe/Rome",
        threads=(),
        sides=(),
        periods=(),
        theme=Theme(colours=colours),
    )
    return [(str(one.at), one.message, one.hint) for one in theme_problems(settings)]


def test_an_accent_too_pale_for_the_paper_is_told() -> None:
    assert problems(paper="#ffffff", accent="#ff8800") == [
        (
            "site.yaml:2:5",
            "The theme's accent '#ff8800' is hard to read on the paper '#ffffff': 2.39 to 1, not 4.5.",
            HINT,
        )
    ]


@pytest.mark.parametrize(
    "colours", [{}, {"accent": "#8a3b12", "second": "#3d5a6c"}, {"paper": "#eef2f5", "ink": "#101820"}]
)
def test_colours_that_can_be_read_are_no_problem(colours: dict[str, str]) -> None:
    assert problems(**colours) == []


def test_an_ink_whose_quiet_tone_is_too_pale_is_told() -> None:
    [(at, message, _)] = problems(paper="#fff", ink="#666")
    assert (at, "quiet text" in message) == ("site.yaml:2:5", True)


def test_a_paper_too_dark_for_the_own_ink_is_told_at_the_paper() -> None:
    assert problems(paper="#555555")[0][0] == "site.yaml:1:5"


def test_a_paper_on_which_the_threads_colours_are_pale_is_told() -> None:
    assert problems(paper="#d5c5a5") == [
        (
            "site.yaml:1:5",
            "The theme's thread colour '#a33f00' is hard to read on the paper '#d5c5a5': 3.78 to 1, not 4.5.",
            HINT,
        )
    ]


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000", "#fff") == pytest.approx(21)
    assert mixed("#000000", 0.5, "#ffffff") == "#808080"
