"""Definitions: what a term means, beside its first mention and in a list."""

import pytest

from kronika.markup.definitions import first_sentence
from kronika.records.model import Ref
from tests.support.texts import bodies, body, page

LINK = '<a aria-describedby="meaning-agora" class="ref ref--term" data-ref="terms/agora" href="/glossary/#agora">'


def test_the_first_mention_of_a_term_brings_its_definition() -> None:
    text = body("At the [[agora]]. The [[agora|market]] burnt.")
    assert text.html == (
        f'<p>At the <span class="sidenote-wrap">{LINK}agora</a>'
        '<span class="definition"><button class="definition__open" type="button" popovertarget="meaning-agora" '
        'aria-label="What it means: agora"></button></span>'
        '<span class="sidenote sidenote--definition" aria-hidden="true"><span class="sidenote__term">agora</span> '
        "The market place of a town.</span></span>. The "
        '<a class="ref ref--term" data-ref="terms/agora" href="/glossary/#agora">market</a> burnt.</p>'
    )


def test_the_list_holds_its_id_its_name_and_where_it_stands_in_the_glossary() -> None:
    (definition,) = body("At the [[terms/agora|markets]].").definitions
    assert (definition.id, definition.name, definition.url) == ("meaning-agora", "agora", "/glossary/#agora")
    assert definition.html == "The market place of a town."


def test_a_definition_is_no_numbered_note() -> None:
    text = body("At the [[agora]] [@plutarch].")
    assert [note.number for note in text.notes] == [1]


def test_a_heading_and_a_link_define_nothing_and_leave_it_to_the_first_mention_in_the_text() -> None:
    text = body("## The [[agora]]\n\n[to the [[agora]]](https://example.org)\n\nAt the [[agora]].")
    assert text.html.count("sidenote--definition") == 1
    assert f'<p>At the <span class="sidenote-wrap">{LINK}' in text.html


def test_a_term_whose_card_is_shown_needs_no_definition() -> None:
    assert body("![[agora]]\n\nAt the [[agora]].").definitions == ()


def test_the_glossary_does_not_define_what_stands_in_it() -> None:
    written = bodies("""
    -- content/terms/stoa.md --
    ---
    term: stoa
    ---
    A hall at the [[agora]].
    """).bodies[Ref("term", "stoa")]
    assert "sidenote" not in written.html
    assert written.definitions == ()


def test_without_a_summary_the_first_sentence_of_its_text_defines_a_term() -> None:
    term = """
    -- content/terms/stoa.md --
    ---
    term: stoa
    ---
    ## The word

    A *hall* at the [[agora]] [@plutarch]. It had columns.

    More of it.
"""
    (definition,) = bodies(term + page("In the [[stoa]].")).bodies[Ref("page", "text")].definitions
    assert definition.html == (
        'A <em>hall</em> at the <a class="ref ref--term" data-ref="terms/agora" href="/glossary/#agora">agora</a>.'
    )


def test_a_term_that_says_nothing_of_itself_is_a_link() -> None:
    term = "    -- content/terms/stoa.md --\n    ---\n    term: stoa\n    ---\n"
    assert bodies(term + page("In the [[stoa]].")).bodies[Ref("page", "text")].definitions == ()


@pytest.mark.parametrize(
    ("paragraph", "sentence"),
    [
        ("One hall. Two halls.", "One hall."),
        ("By A. Reader, a hall. Two.", "By A. Reader, a hall."),
        ("A “hall.” Two.", "A “hall.”"),
        ("A <em>hall. A</em> court. Two.", "A <em>hall. A</em> court."),
        ("A <em>hall</em>. Two.", "A <em>hall</em>."),
        ("A<br>hall", "A<br>hall"),
    ],
)
def test_a_sentence_ends_with_a_stop_after_a_word(paragraph: str, sentence: str) -> None:
    assert first_sentence(paragraph) == sentence
