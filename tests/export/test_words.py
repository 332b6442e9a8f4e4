"""Text to words, by the table that the browser's script is held to as well."""

import json
from pathlib import Path

import pytest

from kronika.export.words import fold, plain_text, words_of

TABLE = json.loads(Path(__file__).with_name("words.json").read_text("utf-8"))


@pytest.mark.parametrize(("text", "words"), TABLE["folded"])
def test_words_have_neither_capitals_nor_accents(text: str, words: list[str]) -> None:
    assert words_of(text) == words


def test_folding_leaves_what_is_plain_alone() -> None:
    assert fold("a plain text, 12") == "a plain text, 12"


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("See [[people/ada-moore]].", "See ada moore."),
        ("See [[people/ada-moore#life|the engineer]].", "See the engineer."),
        ("See [[keel]] and ![[figures/workers]] here.", "See keel and   here."),
        ("It rose. [@ledger, p. 3; see @other] Then[^1]", "It rose.   Then "),
        ("[^1]: A note.", " : A note."),
        ('A <span lang="la">keel</span>{.big} of https://example.org/x oak', "A  keel   of   oak"),
        ("[a link](https://example.org/y)", "[a link "),
    ],
)
def test_markdown_gives_what_a_reader_sees(markdown: str, text: str) -> None:
    assert plain_text(markdown) == text
