"""A text beside its original."""

from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from kronika.markup.aligned import aligned, blocks
from kronika.records.model import Ref
from tests.support.texts import bodies

LETTER = """
    -- content/documents/letter.md --
    ---
    title: A letter
    rights: public domain
    original_language: hu
    ---
    You ask "why".[^1]

    ## Two things

    - one
    - two

    [^1]: A note.
    -- content/documents/letter.original.md --
    Kérded "miért".[^1]

    ## Két dolog

    - egy
    - kettő

    [^1]: Egy jegyzet.
"""


def test_each_block_stands_beside_that_of_the_original() -> None:
    found = bodies(LETTER).aligned[Ref("document", "letter")]
    assert [(ours.striptags()[:9], theirs.striptags()[:9]) for ours, theirs in found] == [
        ("You ask “", "Kérded „m"),
        ("Two thing", "Két dolog"),
        ("one", "egy"),
        ("two", "kettő"),
    ]


def test_the_original_bears_the_marks_of_its_language_and_ids_of_its_own() -> None:
    first, second, *_ = bodies(LETTER).aligned[Ref("document", "letter")]
    assert first[0].startswith("<p>You ask “why”.<span")
    assert first[1].startswith("<p>Kérded „miért”.<span")
    assert 'id="ref-1"><a class="noteref__link" href="#note-1"' in first[0]
    assert 'id="original-ref-1"><a class="noteref__link" href="#original-note-1"' in first[1]
    assert second == ('<h2 id="two-things">Two things</h2>', '<h2 id="original-két-dolog">Két dolog</h2>')


def test_items_of_lists_keep_their_numbers() -> None:
    assert aligned(
        Markup("<ol>\n<li>a</li>\n<li>b</li>\n</ol>"), Markup('<ol start="3"><li>c</li><li>d</li></ol>')
    ) == (
        ('<ol start="1"><li>a</li></ol>', '<ol start="3"><li>c</li></ol>'),
        ('<ol start="2"><li>b</li></ol>', '<ol start="4"><li>d</li></ol>'),
    )


def test_lists_of_other_lengths_stand_beside_one_another_as_wholes() -> None:
    ours, theirs = Markup("<ul><li>a</li></ul>"), Markup("<ul><li>b</li><li>c</li></ul>")
    assert aligned(ours, theirs) == ((ours, theirs),)


def test_texts_of_other_blocks_stand_beside_one_another_as_wholes() -> None:
    found = bodies(LETTER.replace("- one", "- one\n").replace("- egy\n    - kettő", "Egy.\n\n    Kettő.")).aligned[
        Ref("document", "letter")
    ]
    assert [(ours.count("<h2"), theirs.count("<h2")) for ours, theirs in found] == [(1, 1)]


def test_a_document_without_an_original_has_nothing_beside_it() -> None:
    text = LETTER.partition("    -- content/documents/letter.original.md")[0]
    assert bodies(text).aligned == {}


def test_a_block_is_an_outermost_element() -> None:
    html = Markup('<p>a<br>b</p>\n<div><p>"</p><img src="x>"></div>\n<hr>\n<svg><path d="M0"/></svg>')
    assert blocks(html) == (
        "<p>a<br>b</p>",
        '<div><p>"</p><img src="x>"></div>',
        "<hr>",
        '<svg><path d="M0"/></svg>',
    )
    assert blocks(Markup("")) == ()


ELEMENTS = st.recursive(
    st.sampled_from(["a", "<br>", "é"]), lambda inner: st.lists(inner, max_size=3).map(lambda x: f"<p>{''.join(x)}</p>")
)


@given(st.lists(ELEMENTS.map(lambda inner: f"<div>{inner}</div>"), max_size=5))
def test_the_blocks_together_are_the_text(elements: list[str]) -> None:
    found = blocks(Markup("\n".join(elements)))
    assert list(found) == elements
    assert aligned(Markup("\n".join(elements)), Markup("\n".join(elements))) == tuple((each, each) for each in elements)
