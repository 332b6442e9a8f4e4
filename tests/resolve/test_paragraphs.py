"""What a paragraph states, and whether it cites for it."""

import pytest

from kronika.records.errors import At
from kronika.records.grammar import find_references
from kronika.records.references import Prose
from kronika.resolve.paragraphs import Paragraph, paragraphs


def found(text: str) -> tuple[Paragraph, ...]:
    return paragraphs(Prose(text, At("x.md", 5), find_references(text, "x.md", 5)))


def states(text: str) -> str:
    (paragraph,) = found(text)
    return paragraph.states


@pytest.mark.parametrize(
    "text",
    [
        "It rose at 13:00.",
        "On [[events/eruption|24 August]] it rose.",
        "- two hulls\n- 14 masts",
        "| ship | men |\n| --- | --- |\n| Liburna | 60 |",
        "It rose[^1] in 79.\n",
        "٧٩ years",
        "> [!note] In 79\n> It rose.",
    ],
)
def test_a_digit_of_the_writers_own_is_a_number(text: str) -> None:
    assert states(text) == "a number"


@pytest.mark.parametrize(
    "text",
    [
        'He said "fortune favours the bold" and sailed.',
        "He said “fortune favours” and sailed.",
        "Azt mondta: „a szerencse a bátrakat segíti”.",
        "Il dit « la fortune sourit ».",
        "> Fortune favours the bold.",
    ],
)
def test_two_words_in_quotation_marks_are_a_quotation(text: str) -> None:
    assert states(text) == "a quotation"


@pytest.mark.parametrize(
    "text",
    [
        "It rose like a pine.",
        'The so-called "sack" of the town.',
        "1. first\n2. second",
        "See [[events/eruption-79]] and ![[figures/dead#casts-2010]].",
        "See [the letters](https://example.org/6.16) and <https://example.org/2>.",
        "It rose [@pliny-6, 16.4].",
        "It rose.[^12]",
        "It is `79` in code.",
        "*Nuée*{: lang=fr #n79 }",
        "> [!disputed] The month",
    ],
)
def test_what_is_not_the_writers_own_number_states_nothing(text: str) -> None:
    assert states(text) == ""


def test_headings_and_code_are_no_statement() -> None:
    assert states("## The year 79\nIt rose.") == ""
    assert found("```\n79\n\n80\n```\n") == ()


def test_each_paragraph_needs_a_citation_of_its_own() -> None:
    text = "It rose in 79. [@pliny]\n\nIt fell in 80.\n\nIn 81, as @tacitus says, it slept.\n"
    assert [(paragraph.at.line, paragraph.cited) for paragraph in found(text)] == [(5, True), (7, False), (9, True)]


def test_a_quotation_that_names_its_source_is_cited() -> None:
    (quote,) = found("> [!quote] @pliny, 6.16\n> Fortune favours the bold in 79.")
    assert (quote.states, quote.cited) == ("a number", True)


def test_a_note_that_cites_is_a_citation_and_one_that_only_remarks_is_none() -> None:
    text = "It rose in 79.[^a]\n\nIt fell in 80.[^b]\n\n[^a]: See @pliny.\n\n[^b]: A remark.\n"
    assert [paragraph.cited for paragraph in found(text)][:2] == [True, False]


def test_a_paragraph_is_known_by_its_first_words() -> None:
    (paragraph,) = found("It rose\nin [[events/eruption]] 79. " + "And so on. " * 9)
    assert paragraph.opening == "It rose in [[events/eruption]] 79. And so on. And so on. An…"
    assert len(paragraph.opening) <= 60
