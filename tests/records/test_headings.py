from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronika.records.headings import anchor_named, anchors, free_id, heading_id, heading_ids, outline


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("The ash falls", "the-ash-falls"),
        ("  24 August, 79: *noon*  ", "24-august-79-noon"),
        ("Pliny’s letter & the sea", "plinys-letter-the-sea"),
        ("Ősz a régi városban", "ősz-a-régi-városban"),
        ("[[people/pliny|The Elder]] sails [@tacitus, p. 3][^1]", "the-elder-sails"),
        ("[[people/pliny]] sails", "pliny-sails"),
        ("A [letter](https://example.org/x) `and` <em>more</em>", "a-letter-and-more"),
        ("The ash falls {: #ash lang=en }", "ash"),
        ("The ash falls {#ash}", "ash"),
        ("The ash falls {: lang=en }", "the-ash-falls"),
        ("سقوط الرماد", "سقوط-الرماد"),
        ("***", "section"),
    ],
)
def test_a_heading_is_named_by_its_words_or_by_its_own_id(source: str, expected: str) -> None:
    assert heading_id(source) == expected


def test_a_second_heading_of_the_same_words_is_numbered() -> None:
    assert free_id("ash", {"ash", "ash-2"}) == "ash-3"


def test_headings_are_found_in_text_and_quotes_but_not_in_code() -> None:
    text = dedent("""\
        # One #

        Two `x`
        -------

        > ## One
        > text

        ```
        # Not this
        ```

            # Nor this

        #hashtag

        | a | b |
        | --- | --- |

        ---
        """)
    assert heading_ids(text) == ("one", "two-x", "one-2", "hashtag")


def test_a_heading_leaves_ids_to_the_page_and_to_what_states_them() -> None:
    assert heading_ids("# Note 1\n\n# Ref 22\n\n# Page main\n\n# Note 1 a\n") == (
        "note-1-2", "ref-22-2", "page-main-2", "note-1-a",
    )  # fmt: skip
    assert heading_ids("# Ash\n\nIt falls.\n{: #ash }\n\n# Dust {: #own }\n\n# Own\n") == ("ash-2", "own", "own-2")


def test_ids_given_to_other_blocks_are_anchors_too() -> None:
    assert anchors("# One\n\nA text.\n{: #noted .lead }\n\n`{: #code }`\n") == {"one", "noted"}


def test_a_link_names_a_heading_by_its_id_or_by_its_words() -> None:
    text = "# The ash falls\n\n# Later {: #Night }\n"
    found = [anchor_named(fragment, text) for fragment in ("the-ash-falls", "The ash falls", "Night", "later")]
    assert found == ["the-ash-falls", "the-ash-falls", "Night", None]


@given(
    st.lists(st.sampled_from(["# Ash", "## Ash", "## note 1", "### Fall {: #own }", "Words.{: #x }", "Ash\n---", ""]))
)
def test_an_outline_has_the_anchors_of_its_text(lines: list[str]) -> None:
    text = "\n\n".join(lines)
    assert heading_ids(outline(text)) == heading_ids(text)
    assert anchors(outline(text)) == anchors(text)
    assert bool(outline(text)) == bool(text.strip())
