"""Quotation marks, apostrophes, dashes and ellipses, as a reader expects them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronika.locales import Typographer, quote_marks, typeset

ENGLISH = quote_marks("en")
PLAIN = st.text(alphabet="ab 1.,;:()–—“”‘’„»«…-\n")


def write(text: str, language: str = "en") -> str:
    return typeset(text, language)


@pytest.mark.parametrize(
    ("plain", "printed"),
    [
        ('"So," he said.', "“So,” he said."),
        ("It's the dogs' bone.", "It’s the dogs’ bone."),
        ("'So,' he said.", "‘So,’ he said."),
        ("\"'So,' he said.\"", "“‘So,’ he said.”"),
        ("He said \"'so'\".", "He said “‘so’”."),
        ('("so")', "(“so”)"),
        ("the '68ers and the '60s", "the ’68ers and the ’60s"),
        ("rock 'n' roll", "rock ’n’ roll"),
        ("so -- or --- so...", "so – or — so…"),
        ("----", "----"),
        ('so--"here"', "so–“here”"),
    ],
)
def test_marks_are_those_of_print(plain: str, printed: str) -> None:
    assert write(plain) == printed


@pytest.mark.parametrize(
    ("language", "printed"),
    [("hu", "„Ez »így« van”"), ("de", "„Ez ‚így‘ van“"), ("en", "“Ez ‘így’ van”"), ("xx", "“Ez ‘így’ van”")],
)
def test_each_language_has_its_marks(language: str, printed: str) -> None:
    assert write("\"Ez 'így' van\"", language) == printed


def test_a_quotation_may_go_on_behind_a_tag() -> None:
    typographer = Typographer(ENGLISH)
    assert [typographer.write(part) for part in ('"', "so", '" he said')] == ["“", "so", "” he said"]


def test_a_block_begins_anew() -> None:
    typographer = Typographer(ENGLISH)
    typographer.write("so")
    typographer.start_block()
    assert typographer.write('"') == "“"


@given(PLAIN)
def test_a_text_without_plain_marks_stays_as_it_is(text: str) -> None:
    text = text.replace("--", "-").replace("...", ".").replace("--", "-")
    if "--" not in text and "..." not in text:
        assert write(text) == text


@given(st.text(alphabet="ab '\"-.()"))
def test_what_is_printed_is_printed_as_it_is(text: str) -> None:
    printed = write(text)
    assert '"' not in printed
    assert "'" not in printed
    assert write(printed) == printed


def test_on_a_page_no_line_ends_between_a_number_and_its_ending() -> None:
    text = "1956. október 23-án, a 20-year-old, 1945-1956, 1-"
    assert Typographer(ENGLISH).write(text) == text.replace("23-", "23-\u2060").replace("20-", "20-\u2060")
    assert typeset(text, "hu") == text
