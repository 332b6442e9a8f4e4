"""Golden folders: each `NAME/site/` becomes `NAME/expected/`, each `broken_NAME/site/` fails with its whole message."""

from pathlib import Path

import pytest

from tests.examples.cases import BROKEN, GOLDEN, expected_files, made_files, told_problems


@pytest.mark.parametrize("case", GOLDEN, ids=lambda case: case.name)
def test_a_site_becomes_what_is_expected(case: Path) -> None:
    made, expected = made_files(case), expected_files(case)
    assert sorted(made) == sorted(expected)
    for path, data in made.items():
        assert data.decode(errors="replace") == expected[path].decode(errors="replace"), path


@pytest.mark.parametrize("case", BROKEN, ids=lambda case: case.name)
def test_a_broken_site_is_told_all_its_problems(case: Path) -> None:
    assert told_problems(case) == (case / "expected_problems.txt").read_text("utf-8")


def test_there_are_cases() -> None:
    assert GOLDEN
    assert BROKEN
