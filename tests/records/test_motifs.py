"""Signs are shapes that can be cut out of a plane, in small and in large."""

import pytest

from kronika.records.motifs import MOTIFS, NONE, Motif, motif_named
from kronika.records.settings import Theme

SHAPES = [pytest.param(motif, id=name) for name, motif in MOTIFS.items()]


@pytest.mark.parametrize("motif", SHAPES)
def test_a_shape_keeps_within_its_disc_and_its_planes(motif: Motif) -> None:
    assert all(abs(x) <= 1 and abs(y) <= 1 for x, y in motif.outline)
    assert all(motif.share * (x * x + y * y) ** 0.5 < 0.95 for x, y in motif.outline or ((1, 0),))
    ends = [end for _, end in motif.bands]
    assert ends == sorted(ends)
    assert ends[-1] == 1


@pytest.mark.parametrize("motif", SHAPES)
def test_planes_are_of_the_themes_colours(motif: Motif) -> None:
    assert {name for name, _ in motif.bands} <= {"accent", "second", "plate"}


def test_a_shape_that_stands_stands_on_a_line_between_planes() -> None:
    standing = [motif for motif in MOTIFS.values() if motif.foot is not None]
    assert standing
    assert all(motif.foot in {end for _, end in motif.bands} for motif in standing)


def test_the_motif_of_a_theme_that_names_none_is_the_first() -> None:
    assert Theme().motif == next(iter(MOTIFS))


def test_one_name_stands_for_no_sign() -> None:
    assert motif_named(NONE) is None
    assert NONE not in MOTIFS
