"""The forms of links, embeds, citations, notes and callouts in a text."""

from itertools import pairwise
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronika.records.errors import At
from kronika.records.grammar import CALLOUT, find_references, hide_forms, parse_cluster
from kronika.records.hidden import unclosed_fence
from kronika.records.references import Citation, Reference


def found(text: str) -> list[tuple[str, str]]:
    return [(reference.form, reference.target) for reference in find_references(text, "a.md", 1)]


def only(text: str) -> Reference:
    (reference,) = find_references(text, "a.md", 1)
    return reference


def test_a_link_has_a_target_a_fragment_and_a_label() -> None:
    assert only("[[events/arrival#the gate|the *arrival*]]") == Reference(
        "link", "events/arrival", At("a.md"), "the gate", "the *arrival*", None, 0, 41
    )


def test_a_link_in_a_table_escapes_its_bar() -> None:
    link = only(r"| [[old-town\|the town]] | 79 |")
    assert (link.target, link.label) == ("old-town", "the town")


def test_a_link_may_be_wrapped_in_its_label() -> None:
    assert only("[[old-town|the old\ntown]]").label == "the old town"


def test_an_embed_is_no_link() -> None:
    assert found("![[figures/dead#a]] [[figures/dead]]") == [("embed", "figures/dead"), ("link", "figures/dead")]


@pytest.mark.parametrize("text", ["[[]]", "[[ ]]", "[[#heading]]", "[[|label]]", "[[a\nb]]", "[[a|b\n\nc]]", "[[a"])
def test_a_link_without_a_target_or_an_end_is_text(text: str) -> None:
    assert found(text) == []


def test_a_cluster_holds_prefixes_locators_and_several_sources() -> None:
    assert parse_cluster("see @un1957, para. 58; also @gati2006 pp. 1-5; @kramer") == (
        Citation("un1957", "para. 58", prefix="see"),
        Citation("gati2006", "pp. 1-5", prefix="also"),
        Citation("kramer"),
    )


def test_a_part_of_a_cluster_without_a_source_belongs_to_the_one_before() -> None:
    assert parse_cluster("first this; @a, p. 1; p. 3 note; @b") == (
        Citation("a", "p. 1; p. 3 note", prefix="first this;"),
        Citation("b"),
    )


def test_a_locator_may_hold_brackets_and_addresses() -> None:
    assert [r.citation for r in find_references("[@a, [1] https://example.org/;x@y; @b]", "a.md", 1)] == [
        Citation("a", "[1] https://example.org/;x@y"),
        Citation("b"),
    ]


def test_each_citation_of_a_cluster_has_its_own_place_and_span() -> None:
    text = "So [see @a, p. 1;\n also @b]."
    spans = [(r.at, text[r.start : r.end]) for r in find_references(text, "a.md", 7, 3)]
    assert spans == [(At("a.md", 7, 11), "see @a, p. 1"), (At("a.md", 8, 7), "also @b")]


@pytest.mark.parametrize(
    ("text", "key", "locator"),
    [
        ("@gati2006 argues", "gati2006", ""),
        ("as @gati2006.", "gati2006", ""),
        ("@gati2006's", "gati2006", ""),
        ("@un:1957/a-b, who", "un:1957/a-b", ""),
        ("@{https://example.org/?a=1} says", "https://example.org/?a=1", ""),
        ("-@gati2006 says", "gati2006", ""),
        ("@gati2006 [p. 3] argues", "gati2006", "p. 3"),
        ("@gati2006 [this](x) argues", "gati2006", ""),
        ("(@kopácsi)", "kopácsi", ""),
    ],
)
def test_a_source_may_be_named_in_the_sentence(text: str, key: str, locator: str) -> None:
    assert only(text).citation == Citation(key, locator)


@pytest.mark.parametrize(
    "text",
    [
        "write to editor@example.org",
        "<first.last@example.org>",
        "[us](mailto:us@example.org)",
        "https://example.org/@someone",
        "[them](https://example.org/@someone)",
        "[them]: https://example.org/@someone",
        "at @ five",
    ],
)
def test_an_address_is_no_citation(text: str) -> None:
    assert found(text) == []


def test_a_note_and_its_text_are_told_apart() -> None:
    assert found("A claim.[^1]\n\n[^1]: The note [@a].") == [("note", "1"), ("note-definition", "1"), ("citation", "a")]


def test_a_quote_names_its_source() -> None:
    text = "> [!quote] @un1957, para. 58\n> They came [[old-town]].\n"
    assert [(r.form, r.target, text[r.start : r.end]) for r in find_references(text, "a.md", 1)] == [
        ("citation", "un1957", "@un1957, para. 58"),
        ("link", "old-town", "[[old-town]]"),
    ]


def test_the_title_of_another_callout_is_text() -> None:
    text = "> [!disputed] Who opened [[the-gate]]?"
    callout = CALLOUT.search(text)
    assert callout is not None
    assert (callout["callout"], callout["title"]) == ("disputed", "Who opened [[the-gate]]?")
    assert found(text) == [("link", "the-gate")]


def test_links_stand_in_brackets_and_in_the_words_of_links() -> None:
    assert found("[a [[b]] c [^1]](https://example.org)") == [("link", "b"), ("note", "1")]


@pytest.mark.parametrize(
    "text",
    [
        "`[[a]]`",
        "``[[a]] ` @b``",
        "`[[a]]\n[@b]`",
        r"\[\[a]]",
        r"[\@a]",
        r"\@a",
        "```\n[[a]]\n```",
        "~~~ python\n[@a]\n~~~",
        "text\n\n    [[a]]\n\n    [^1]\n",
        "\t[[a]]",
        "- item\n\n        [[a]]",
    ],
)
def test_code_and_escaped_signs_hold_nothing(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "`a` [[x]] `b`",
        "`open [[x]]",
        "a ` b\n\n[[x]] ` c",
        "a\n    [[x]]",
        "- item\n\n    [[x]]",
        "1. item\n    - item\n\n        [[x]]",
        "[^1]: note\n\n    [[x]]",
        "```\ncode\n```\n[[x]]",
        r"\\[[x]]",
    ],
)
def test_what_only_looks_like_code_is_read(text: str) -> None:
    assert ("link", "x") in found(text)


def test_a_fence_that_is_never_closed_is_found() -> None:
    assert unclosed_fence("a\n```\nb\n```\nc\n~~~~\nd\n~~~\n") == 5
    assert unclosed_fence("```\nb\n```\n") is None


def test_places_count_from_where_the_text_stands() -> None:
    text = dedent("""\
        One [[a]]
        two [[b]]""")
    assert [r.at for r in find_references(text, "a.md", 5, 9)] == [At("a.md", 5, 13), At("a.md", 6, 5)]


PIECES = st.sampled_from(["[", "]", "[[", "]]", "|", "#", "@a", "@", "^1", ":", "`", "```", "\n", "\n\n", "    ", "\\"])


@given(st.lists(PIECES | st.text(max_size=3), max_size=30).map("".join))
def test_every_form_lies_in_the_text_in_order_and_apart(text: str) -> None:
    references = find_references(text, "a.md", 1)
    assert all(0 <= r.start < r.end <= len(text) for r in references)
    assert all(first.end <= second.start for first, second in pairwise(references))


@given(st.lists(PIECES | st.text(max_size=3), max_size=30).map("".join))
def test_hiding_keeps_length_and_lines(text: str) -> None:
    hidden = hide_forms(text)
    assert len(hidden) == len(text)
    assert [i for i, c in enumerate(hidden) if c == "\n"] == [i for i, c in enumerate(text) if c == "\n"]
