"""LaTeX in bibliographies, as plain text."""

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronika.parse.latex_signs import ACCENTS, COMMANDS
from kronika.parse.latex_text import plain_text, verbatim_text


@pytest.mark.parametrize(
    ("latex", "text"),
    [
        (r"B{\'e}k{\'e}s Csaba", "Békés Csaba"),
        (r"B\'ek\'es", "Békés"),
        (r"Ger\H{o}", "Gerő"),
        (r"{\H o}rs{\'e}g, {\H U}r", "őrség, Űr"),
        (r"Kop{\'a}csi S{\'a}ndor {\"u}lt", "Kopácsi Sándor ült"),
        (r"Ji\v{r}\'{\i} Dvo{\v r}{\'a}k", "Jiří Dvořák"),
        (r"Stra{\ss}e {\aa} {\O}rsted {\o} {\L}{\'o}d{\'z} \ae", "Straße å Ørsted ø Łódź æ"),
        (r"\c{c}a \k{a} \r{u} \u{g} \d{t} \=a \.z", "ça ą ů ğ ṭ ā ż"),
        (r"\'{\^a}", "ấ"),
        (r"\' e", "é"),
        (r"\~{} \^{} \'{}", "~ ^ ´"),
        (r"1953--1963 --- a ``quoted'' word", "1953–1963 — a “quoted” word"),
        (r"p.~5, 5\,\% R\&D \#1 \$2 a\_b \{c\}", "p.\u00a05, 5\u2009% R&D #1 $2 a_b {c}"),
        (r"{Failed} \textit{Illusions}: {{\emph{The}}} \textbf{R}evolt", "Failed Illusions: The Revolt"),
        (r"$20^{e}$ si{\`e}cle", "20e siècle"),
        (r"\enquote{One \enquote{two}} three", "“One “two”” three"),
        (r"\href{https://example.org}{The page} \url{https://a.org}", "The page https://a.org"),
        (r"\foreignlanguage{hungarian}{A for\-ra\-da\-lom}", "A for\u00adra\u00adda\u00adlom"),
        (r"{\textendash}{\textquotedblleft}a{\textquotedblright}{\quotedblbase}", "–“a”„"),
        ("one\n\t  two", "one two"),
        ("Őrség a határon", "Őrség a határon"),
        ("a } b { c \\", "a b c \\"),
    ],
)
def test_latex_becomes_plain_text(latex: str, text: str) -> None:
    assert plain_text(latex) == (text, ())


def test_an_unknown_command_is_told_with_its_place() -> None:
    assert plain_text(r"A \hrulefill{} B \wd") == ("A B", ((2, "hrulefill"), (17, "wd")))


def test_an_address_is_kept_but_for_its_escapes() -> None:
    assert verbatim_text(r"https://example.org/a\_b\%20c~d--e?f=g\&h ") == "https://example.org/a_b%20c~d--e?f=g&h"
    assert verbatim_text(r"{https://example.org/\~{}old}") == "https://example.org/~old"


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    words, unknown = plain_text(text)
    assert normalize("NFC", words) == words
    assert all(text[offset] == "\\" and name not in COMMANDS for offset, name in unknown)


@given(st.lists(st.sampled_from([*"{}\\$~`'-a eo", "\\'", "\\H", "\\enquote", "\\href", "\\i", "\\foo"])))
def test_any_latex_can_be_read(pieces: list[str]) -> None:
    words, _ = plain_text("".join(pieces))
    assert "  " not in words


@given(st.sampled_from(sorted(ACCENTS)), st.sampled_from("aeouszAEOUSZ"))
def test_an_accent_reads_the_same_in_all_its_forms(accent: str, letter: str) -> None:
    expected = normalize("NFC", letter + ACCENTS[accent])
    forms = [
        rf"\{accent}{{{letter}}}",
        rf"{{\{accent} {letter}}}",
        rf"\{accent} {letter}",
        rf"{{\{accent}{{{letter}}}}}",
    ]
    assert [plain_text(form)[0] for form in forms] == [expected] * 4


@given(st.text(alphabet="abcőéŁ "))
def test_braces_change_nothing(text: str) -> None:
    assert plain_text("".join(f"{{{sign}}}" for sign in text)) == plain_text(text)
