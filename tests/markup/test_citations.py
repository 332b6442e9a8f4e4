"""What the judges of citations do not see: escaping, locators, ranges, links, clusters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronika.markup.citations import Cited, bibliography_entry, cluster_note, full_note, name_in_text, short_note
from kronika.markup.citations.pieces import shortened_range, with_dashes
from kronika.records.model import Source
from kronika.records.references import Citation
from tests.support.bibliography import source_of
from tests.support.catalogues import catalogue

ENGLISH = catalogue("en")
PLUTARCH = source_of(
    {
        "id": "plutarch",
        "type": "book",
        "title": "Lives: Greek and Roman",
        "author": [{"literal": "Plutarch"}],
        "publisher": "Harvard University Press",
        "issued": {"date-parts": [[1914]]},
    }
)
HOOKE = source_of(
    {
        "id": "hooke",
        "type": "webpage",
        "title": "How a Town Burns",
        "author": [{"family": "Hooke", "given": "Robert"}],
        "container-title": "example.org",
        "URL": "https://example.org/?a=1&b=2",
    }
)


@pytest.mark.parametrize(
    ("stated", "printed"),
    [
        ("p. 12", "12"),
        ("12", "12"),
        ("pp. 1-5", "1–5"),
        ("pp. 101-108, 1103–1113", "101–8, 1103–13"),
        ("doc. 141", "doc. 141"),
        ("docs. 167-178", "docs. 167–178"),
        ("para. 58", "para. 58"),
        ("IV", "IV"),
        ("news archive, 3 November", "news archive, 3 November"),
        ("1956/11/04-24956", "1956/11/04-24956"),
        ("<b>", "&lt;b&gt;"),
    ],
)
def test_a_locator_loses_the_label_of_pages_only(stated: str, printed: str) -> None:
    assert short_note(PLUTARCH, Citation("plutarch", stated), ENGLISH) == f"Plutarch, <i>Lives</i>, {printed}."


@pytest.mark.parametrize(
    ("written", "short"),
    [
        # The Manual's own examples, 9.63.
        ("3–10", "3–10"),
        ("71–72", "71–72"),
        ("96–117", "96–117"),
        ("100–104", "100–104"),
        ("1100–1113", "1100–1113"),
        ("101–108", "101–8"),
        ("808–833", "808–33"),
        ("1103–1104", "1103–4"),
        ("321–328", "321–28"),
        ("498–532", "498–532"),
        ("1087–1089", "1087–89"),
        ("1496–1500", "1496–500"),
        ("11564–11615", "11564–615"),
        ("12991–13001", "12991–3001"),
    ],
)
def test_ranges_are_shortened_as_the_manual_does(written: str, short: str) -> None:
    assert shortened_range(written) == short


@given(st.integers(1, 99999), st.integers(0, 2000))
def test_a_shortened_range_keeps_both_its_ends(first: int, length: int) -> None:
    last = first + length
    _, _, short = shortened_range(f"{first}–{last}").partition("–")
    missing = len(str(last)) - len(short)
    assert missing >= 0
    assert str(last)[:missing] + short == str(last)
    assert missing == 0 or str(first)[:missing] == str(last)[:missing]


def test_only_ranges_of_numbers_have_dashes() -> None:
    assert with_dashes("1-5, A-7, 1-2-3, 12 - 15") == "1–5, A-7, 1-2-3, 12–15"


def test_every_word_of_a_source_is_escaped() -> None:
    source = source_of(
        {
            "id": "x",
            "type": "article-journal",
            "title": "A <b> & 'c' d",
            "author": [{"family": "<i>", "given": "&"}],
            "container-title": "<script>",
            "volume": "<u>",
            "URL": 'https://example.org/"><b>',
        }
    )
    assert full_note(source, Citation("x"), ENGLISH) == (
        "&amp; &lt;i&gt;, “A &lt;b&gt; &amp; 'c’ d,” <i>&lt;script&gt;</i> &lt;u&gt; (n.d.), "
        '<a href="https://example.org/&quot;&gt;&lt;b&gt;">https://example.org/"&gt;&lt;b&gt;</a>.'
    )


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "//example.org"])
def test_an_address_of_another_kind_is_no_link(address: str) -> None:
    source = source_of({"id": "x", "type": "webpage", "title": "X", "URL": address})
    assert "<a" not in bibliography_entry(source, ENGLISH)


def test_a_linked_work_is_linked_up_to_its_own_address() -> None:
    note = cluster_note([Cited(HOOKE, Citation("hooke"), True, "/sources/#hooke")], ENGLISH)
    assert note == (
        '<a class="ref ref--source" href="/sources/#hooke">Robert Hooke, “How a Town Burns,” example.org</a>, '
        '<a href="https://example.org/?a=1&amp;b=2">https://example.org/?a=1&amp;b=2</a>.'
    )


def test_a_stop_goes_inside_quotation_marks_within_a_link_too() -> None:
    note = cluster_note([Cited(HOOKE, Citation("hooke"), False, "/sources/#hooke")], ENGLISH)
    assert note == '<a class="ref ref--source" href="/sources/#hooke">Hooke, “How a Town Burns.”</a>'


def test_a_cluster_begins_with_a_capital_and_ends_with_one_stop() -> None:
    cluster = [
        Cited(PLUTARCH, Citation("plutarch", prefix="see")),
        Cited(HOOKE, Citation("hooke", prefix="cf."), False),
    ]
    assert cluster_note(cluster, ENGLISH) == (
        "See Plutarch, <i>Lives: Greek and Roman</i> (Harvard University Press, 1914); "
        "cf. Hooke, “How a Town Burns.”"
    )  # fmt: skip


@pytest.mark.parametrize(
    ("work", "name"),
    [
        ({"author": [{"family": "Hooke", "given": "Robert"}]}, "Hooke"),
        ({"author": [{"family": "Hooke"}, {"family": "Wren"}]}, "Hooke and Wren"),
        ({"author": [{"family": "Hooke"}, {"family": "Wren"}, {"family": "Pepys"}]}, "Hooke et al."),
        ({"author": [{"literal": "The Town"}]}, "The Town"),
        ({"author": [{"family": "Zanden", "given": "Jan", "non-dropping-particle": "van"}]}, "van Zanden"),
        ({}, "<i>A Book</i>"),
    ],
)
def test_a_sentence_calls_a_work_by_its_authors_or_its_title(work: dict[str, object], name: str) -> None:
    source = source_of({"id": "x", "type": "book", "title": "A Book: Or So", **work})
    assert name_in_text(source, ENGLISH) == name


def test_a_language_without_words_of_its_own_borrows_english_ones() -> None:
    assert full_note(PLUTARCH, Citation("plutarch", "p. 3"), catalogue("ar")) == (
        "Plutarch, <i>Lives: Greek and Roman</i> (Harvard University Press, 1914), 3."
    )


TYPES = [
    "article", "bill", "book", "broadcast", "chapter", "classic", "collection", "dataset", "document", "entry",
    "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing", "interview", "legal_case",
    "legislation", "manuscript", "map", "motion_picture", "musical_score", "pamphlet", "paper-conference", "patent",
    "performance", "periodical", "personal_communication", "post", "post-weblog", "regulation", "report", "review",
    "review-book", "software", "song", "speech", "standard", "thesis", "treaty", "webpage", "article-journal",
    "article-magazine", "article-newspaper",
]  # fmt: skip
VARIABLES = st.sampled_from(
    [
        "archive", "archive-place", "archive_collection", "archive_location", "collection-number", "collection-title",
        "container-title", "dimensions", "DOI", "edition", "event-place", "event-title", "genre", "issue", "medium",
        "number", "number-of-volumes", "page", "publisher", "publisher-place", "reviewed-title", "title-short", "URL",
        "version", "volume",
    ]
)  # fmt: skip
NAMES = st.sampled_from(["author", "editor", "translator", "director", "interviewer", "recipient", "reviewed-author"])


@st.composite
def sources(draw: st.DrawFn) -> Source:
    person = {"family": draw(st.sampled_from(["Hooke", "Byron"])), "given": draw(st.sampled_from(["Ada", "R."]))}
    return source_of(
        {
            "id": "x",
            "type": draw(st.sampled_from(TYPES)),
            "title": draw(st.sampled_from(["Towns", "Why Burn?", "“So”: A Town", "U.S."])),
            **draw(st.dictionaries(VARIABLES, st.sampled_from(["3", "12-15", "words", "a. b."]))),
            **{role: [person] * draw(st.integers(1, 8)) for role in draw(st.sets(NAMES))},
            **draw(st.sampled_from([{}, {"issued": {"date-parts": [[1667, 3]]}}])),
        }
    )


@given(sources(), st.sampled_from(["", "p. 3", "doc. 4"]), st.sampled_from(["en", "hu"]))
def test_every_work_is_cited_without_doubled_or_lost_punctuation(source: Source, locator: str, language: str) -> None:
    words = catalogue(language)
    citation = Citation("x", locator)
    full, short = full_note(source, citation, words), short_note(source, citation, words)
    entry = bibliography_entry(source, words)
    for text in (full.striptags(), short.striptags(), entry.striptags()):
        assert text.rstrip("”»").endswith((".", "?"))
        assert not [wrong for wrong in ("..", ",,", " ,", " .", ", .", "()", "  ", "?.", ": ,") if wrong in text]
    said = source.title.strip("“").partition("”")[0]
    assert said in full
    assert said in entry
