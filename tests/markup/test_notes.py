"""Citations and authors' notes: numbered sidenotes, and a list of them."""

from kronika.records.model import Ref
from tests.support.texts import bodies, body, html

FULL = (
    '<a class="ref ref--source" href="/sources/#plutarch">Plutarch, <i>Lives: Greek and Roman</i> '
    "(Harvard University Press, 1914)</a>."
)


def words(markdown: str) -> list[str]:
    return [note.html.striptags() for note in body(markdown).notes]


def test_a_citation_is_a_sidenote_whose_mark_leads_to_the_list() -> None:
    text = body("It burnt [@plutarch].")
    assert text.notes[0].html == FULL
    assert text.html == (
        '<p>It burnt.<span class="sidenote-wrap">'
        '<sup class="noteref" id="ref-1"><a class="noteref__link" href="#note-1" aria-label="Note 1">1</a>'
        '<button class="noteref__open" type="button" popovertarget="note-1" aria-label="Note 1">1</button></sup>'
        '<span class="sidenote sidenote--citation" aria-hidden="true" data-checked="no">'
        '<span class="sidenote__number">1</span> ' + FULL.replace("<a ", '<a tabindex="-1" ') + "</span></span></p>"
    )


def test_the_list_holds_ids_sources_and_what_was_read() -> None:
    text = body("It burnt [@plutarch; @hooke-1667].", "sources: [{source: plutarch, checked: passage}]")
    note = text.notes[0]
    assert (note.number, note.id, note.back, note.kind) == (1, "note-1", "ref-1", "citation")
    assert note.sources == ("plutarch", "hooke-1667")
    assert note.checked == "no"


def test_what_the_record_read_of_a_source_is_known_in_its_text() -> None:
    text = body("It burnt [@plutarch].", "sources: [{source: plutarch, checked: passage}]")
    assert text.notes[0].checked == "passage"


def test_the_first_note_of_a_source_is_full_and_later_ones_short() -> None:
    assert words("One [@plutarch, p. 3]. Two [@hooke-1667, pp. 12-15]. Three [@plutarch, pp. 101-108].") == [
        "Plutarch, Lives: Greek and Roman (Harvard University Press, 1914), 3.",
        "Robert Hooke, “How a Town Burns,” Philosophical Transactions 2 (1667): 12–15, https://example.org/hooke.",
        "Plutarch, Lives, 101–8.",
    ]


def test_each_text_begins_anew() -> None:
    written = bodies("""
    -- content/pages/one.md --
    ---
    title: One
    ---
    It burnt [@plutarch].
    -- content/pages/two.md --
    ---
    title: Two
    ---
    It burnt [@plutarch].
    """).bodies
    assert written[Ref("page", "one")].notes == written[Ref("page", "two")].notes


def test_a_cluster_is_one_note() -> None:
    assert words("So [see @plutarch, doc. 4; @hooke-1667, para. 58].") == [
        "See Plutarch, Lives: Greek and Roman (Harvard University Press, 1914), doc. 4; Robert Hooke, "
        "“How a Town Burns,” Philosophical Transactions 2 (1667): para. 58, https://example.org/hooke."
    ]


def test_a_mark_stands_after_the_punctuation_that_follows_it() -> None:
    assert "<p>“It burnt.”<span" in html('"It burnt [@plutarch]."')
    assert "<p>It burnt,<span" in html("It burnt [@plutarch], and fell.")
    assert "<p>It burnt<span" in html("It burnt [@plutarch] and fell.")


def test_a_mark_that_follows_another_tells_it() -> None:
    text = html("So [@plutarch].[@hooke-1667]")
    assert text.count('<span class="sidenote-wrap"><sup class="noteref"') == 1
    assert text.count('<span class="sidenote-wrap sidenote-wrap--next"><sup class="noteref"') == 1
    assert "sidenote-wrap--next" not in html("So [@plutarch]. So [@hooke-1667].")


def test_a_source_named_in_the_sentence_is_called_by_its_authors() -> None:
    assert html("@hooke-1667 [p. 4] denies it.").startswith("<p>Hooke<span")
    assert words("@hooke-1667 [p. 4] denies it.") == [
        "Robert Hooke, “How a Town Burns,” Philosophical Transactions 2 (1667): 4, https://example.org/hooke."
    ]


def test_an_authors_note_is_a_sidenote_too() -> None:
    text = body("It burnt[^why] twice.\n\n[^why]: Of *old* wood.\n    And straw.\n\nThe end.")
    assert [(note.kind, note.html, note.checked) for note in text.notes] == [
        ("note", "Of <em>old</em> wood.\nAnd straw.", "")
    ]
    assert text.html.endswith("<p>The end.</p>")


def test_a_note_may_cite_and_link() -> None:
    text = body(
        "One[^a], two[^b].\n\n[^a]: Some doubt it [@plutarch, p. 3].\n[^b]: Others [@plutarch] and [[agora]] do."
    )
    assert [note.html.striptags() for note in text.notes] == [
        "Some doubt it. Plutarch, Lives: Greek and Roman (Harvard University Press, 1914), 3.",
        "Others (Plutarch, Lives) and agora do.",
    ]
    assert [note.sources for note in text.notes] == [("plutarch",), ("plutarch",)]


def test_a_note_of_several_paragraphs_stays_within_its_paragraph() -> None:
    text = body("It burnt[^a].\n\n[^a]: One.\n\n    Two.\n\nThe end.")
    assert text.notes[0].html == "One.<br>Two."
    assert text.html.endswith("<p>The end.</p>")


def test_marks_in_lists_and_headings_leave_the_lists_and_ids_as_they_are() -> None:
    text = body("## Fire [@plutarch]\n\n- [@plutarch]\n- wood [@plutarch]\n\n1. [@plutarch] so")
    assert [heading.id for heading in text.headings] == ["fire"]
    assert [heading.text for heading in text.headings] == ["Fire"]
    assert text.html.count("<li>") == 3
    assert len(text.notes) == 4


def test_notes_of_terms_which_share_a_page_have_ids_of_their_own() -> None:
    written = bodies("""
    -- content/terms/agora.md --
    ---
    term: agora
    ---
    A market [@plutarch].
    """).bodies[Ref("term", "agora")]
    assert (written.notes[0].id, written.notes[0].back) == ("agora-note-1", "agora-ref-1")


def test_a_note_within_a_link_is_marked_without_another_link() -> None:
    text = html("[it burnt[^a]](https://example.org)\n\n[^a]: So.")
    assert text.startswith(
        '<p><a href="https://example.org">it burnt<span class="sidenote-wrap"><sup class="noteref" id="ref-1">1<'
    )
