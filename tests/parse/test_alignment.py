"""Texts beside their originals: the same paragraphs, or a problem with both places."""

import pytest

from kronika.parse.alignment import alignment_problems, paragraphs
from kronika.parse.prose import read_body


def starts(text: str) -> list[int]:
    """Return the lines in which the paragraphs of a text begin."""
    return [at.line for at in paragraphs(read_body(text, "letter.md", 1)[0])]


def told(text: str, original: str) -> list[str]:
    ours, _ = read_body(original, "letter.original.md", 1)
    theirs, _ = read_body(text, "letter.md", 5)
    return [str(problem).partition("\n")[0] for problem in alignment_problems(ours, theirs)]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        ("One.\nStill one.\n\n\nTwo.\n", [1, 5]),
        ("\n  \nOne.", [3]),
        ("## One\n\nTwo.", [1, 3]),
        ("1. One\n\n2. Two", [1, 3]),
        ("1. One\n\n    Still one.\n\nTwo.", [1, 5]),
        ("One.[^a]\n\n[^a]: A note.\n\n    More of it.\n\nTwo.", [1, 7]),
    ],
)
def test_a_paragraph_begins_after_an_empty_line(text: str, lines: list[int]) -> None:
    assert starts(text) == lines


def test_texts_with_the_same_paragraphs_may_differ_in_notes() -> None:
    assert told("One.[^a]\n\nTwo.\n\n[^a]: By hand.", "Unus.\n\nDuo.") == []


def test_a_longer_text_is_told_where_it_has_one_too_many() -> None:
    assert told("One.", "Unus.\n\nDuo.\n\nTres.") == [
        "letter.original.md:3:1: This text has 3 paragraphs, and the one that it stands beside has 1 (letter.md:5:1)."
    ]


def test_a_shorter_text_is_told_where_it_ends() -> None:
    assert told("One.\n\nTwo.", "Unus.") == [
        "letter.original.md:1:1: This text has 1 paragraph, and the one that it stands beside has 2 (letter.md:7:1)."
    ]


def test_an_empty_text_is_told_where_it_would_stand() -> None:
    assert told("", "Unus.") == [
        "letter.original.md:1:1: This text has 1 paragraph, and the one that it stands beside has 0 (letter.md:5:1)."
    ]
