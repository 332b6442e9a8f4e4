"""New records: drafts that already pass, with the file named after the title."""

import pytest

from kronika.locales import typeset
from kronika.parse import STARTED_KINDS, parse_documents, start_record, start_source
from kronika.parse.kinds import KINDS
from kronika.parse.starters import slug_of, yaml_text
from kronika.records.errors import UsageError
from kronika.records.site import Documents
from kronika.resolve import resolve_site
from tests.support.sites import SETTINGS, site

SOURCES = """
-- content/sources.yaml --
- {id: plutarch, type: book, title: Lives}
"""


def documents(text: str = SOURCES) -> Documents:
    found, problems = parse_documents(site(text))
    assert found is not None
    assert problems == ()
    return found


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("title", ["The keel is laid", 'He said: "No" – [twice] & #1', "Őrség", "חורבן הבית", "1956"])
def test_a_new_record_passes_as_a_draft_and_when_drafts_are_shown(kind: str, title: str) -> None:
    file = start_record(kind, title, documents())
    found = documents(f"{SOURCES}-- {file.path} --\n{file.data.decode()}")
    (record,) = found.records.values()
    assert (record.name, record.status) == (typeset(title, "en"), "draft")
    assert resolve_site(found)[1] == ()
    assert resolve_site(found, drafts=True)[1] == ()


def test_an_event_says_what_is_not_known_yet() -> None:
    file = start_record("event", "The keel is laid", documents())
    assert (file.path, file.data.decode()) == (
        "content/events/the-keel-is-laid.md",
        "---\n"
        "title: The keel is laid\n"
        "summary: To be written.\n"
        "date: 00XX  # when? For example 1969-07-20, or 1969-07-20T20:17~ for about\n"
        "threads: [town]\n"
        'sources: [{source: plutarch, note: "To be replaced by the work that says so."}]\n'
        "status: draft\n"
        "---\n",
    )


@pytest.mark.parametrize(
    ("start", "date"),
    [("1938-03-14", "19XX"), ("-0479", "-04XX"), ("Y-17000", "Y-17000/"), ("[1938,1939]", "20XX")],
)
def test_an_events_date_is_the_century_in_which_the_documentary_begins(start: str, date: str) -> None:
    settings = SETTINGS.replace("from: 0001", f"from: {start}")
    file = start_record("event", "x", documents(f"{SOURCES}-- site.yaml --\n{settings}"))
    assert f"\ndate: {date}  #" in file.data.decode()


def test_without_any_source_the_event_names_one_to_be_written() -> None:
    assert "source: source-to-name," in start_record("event", "x", documents("")).data.decode()


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("The keel is laid", "the-keel-is-laid"),
        ("  Árvíztűrő   Tükörfúrógép! ", "arvizturo-tukorfurogep"),
        ("Łódź, Tromsø & Æthelred’s Straße", "lodz-tromso-aethelreds-strasse"),
        ("İstanbul", "istanbul"),
        ("1956: the year", "1956-the-year"),
        ("Самый длинный день", "самый-длинный-день"),
        ("חורבן", "חורבן"),
        ("Ἀθῆναι", "ἀθῆναι"),
        ("?!", ""),
    ],
)
def test_a_slug_is_the_title_in_lower_case_with_latin_letters_without_marks(title: str, slug: str) -> None:
    assert slug_of(title) == slug


@pytest.mark.parametrize(("words", "written"), [("Old town", "Old town"), ("yes", '"yes"'), ("a: b", '"a: b"')])
def test_words_are_quoted_where_yaml_would_read_more_into_them(words: str, written: str) -> None:
    assert yaml_text(words) == written


@pytest.mark.parametrize(
    ("title", "why"),
    [
        ("?!", "'?!' holds no letter or digit, so no file can be named after it."),
        ("See [[x]]", "A link cannot stand in 'title'. Write the words without brackets."),
        ("A\x07bell", "The text holds the control character U+0007. Remove it."),
    ],
)
def test_a_title_that_cannot_stand_in_a_record_is_refused(title: str, why: str) -> None:
    with pytest.raises(UsageError) as error:
        start_record("event", title, documents())
    assert str(error.value) == why


def test_a_source_is_an_entry_to_be_pasted() -> None:
    entry = start_source("A History: Volume 1", documents())
    found = documents(f"-- content/sources.yaml --\n{entry}")
    assert found.sources["a-history-volume-1"].title == "A History: Volume 1"


def test_a_source_whose_id_is_taken_is_refused() -> None:
    with pytest.raises(UsageError, match=r"There is a source 'plutarch' already, at content/sources\.yaml:1:8\."):
        start_source("Plutarch", documents())


def test_every_kind_can_be_started() -> None:
    assert set(STARTED_KINDS) == {*KINDS, "source"}
