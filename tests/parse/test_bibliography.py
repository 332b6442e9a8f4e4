"""Sources from CSL-YAML and CSL-JSON."""

import json
from textwrap import indent

import pytest

from kronika.parse import parse_documents
from kronika.parse.source_fields import DATES, NAMES, TEXTS, TYPES
from kronika.records.errors import At
from kronika.records.model import Name, Ref, Source
from kronika.records.site import Documents
from tests.support.sites import site


def parsed(text: str) -> Documents:
    documents, problems = parse_documents(site(text))
    assert [str(problem) for problem in problems] == []
    assert documents is not None
    return documents


def source(fields: str) -> Source:
    """Return the source with these fields besides id, type and title."""
    text = "- id: pliny\n  type: book\n  title: Letters\n" + indent(fields, "  ")
    return parsed(f"-- content/sources.yaml --\n{text}\n").sources["pliny"]


def problems_of(text: str) -> list[str]:
    return [str(problem).partition("\n")[0] for problem in parse_documents(site(text))[1]]


def test_a_source_is_read_with_all_its_variables() -> None:
    found = source("""\
author:
  - {family: Beethoven, given: Ludwig, dropping-particle: van}
  - {family: Gogh, given: Vincent, non-dropping-particle: van, suffix: Jr.}
  - literal: A commission
translator: [{family: Radice, given: Betty}]
publisher: Penguin
publisher-place: London
volume: 2
page: 3-10
ISBN: 9780140441277
DOI: 10.1000/182
URL: https://example.org/letters
custom: {kind: primary, further: true, archived: https://example.org/copy, note: Read.}
""")
    assert (found.ref, found.type, found.title) == (Ref("source", "pliny"), "book", "Letters")
    assert found.names["author"] == (
        Name(family="Beethoven", given="Ludwig van"),
        Name(family="Gogh", given="Vincent", particle="van", suffix="Jr."),
        Name(literal="A commission"),
    )
    assert found.names["translator"] == (Name(family="Radice", given="Betty"),)
    assert found.texts == {
        "publisher": "Penguin",
        "publisher-place": "London",
        "volume": "2",
        "page": "3-10",
        "ISBN": "9780140441277",
        "DOI": "10.1000/182",
        "URL": "https://example.org/letters",
    }
    assert (found.source_kind, found.further, found.archived, found.note) == (
        "primary",
        True,
        "https://example.org/copy",
        "Read.",
    )


@pytest.mark.parametrize(
    ("written", "issued", "end"),
    [
        ("1957", (1957,), ()),
        ('"1957-06"', (1957, 6), ()),
        ("1957-06-20", (1957, 6, 20), ()),
        ("-0044", (-44,), ()),
        ("1957/1958-03", (1957,), (1958, 3)),
        ("{date-parts: [[1957, 6, 20]]}", (1957, 6, 20), ()),
        ('{date-parts: [["1957", "6"], [1958]]}', (1957, 6), (1958,)),
        ("{raw: 1957-06-20}", (1957, 6, 20), ()),
        ("{edtf: 1957-06}", (1957, 6), ()),
        ("[{year: 1957, month: 6}]", (1957, 6), ()),
        ("[{year: 1957}, {year: 1958}]", (1957,), (1958,)),
        ("{year: 1957, month: 06}", (1957, 6), ()),
    ],
)
def test_a_date_may_be_written_in_many_forms(written: str, issued: tuple[int, ...], end: tuple[int, ...]) -> None:
    found = source(f"issued: {written}")
    assert (found.issued, found.issued_end, found.texts) == (issued, end, {})


@pytest.mark.parametrize("written", ["{literal: in press}", "{raw: in press}", "in press"])
def test_a_date_in_words_is_a_text(written: str) -> None:
    found = source(f"issued: {written}")
    assert (found.issued, found.texts) == ((), {"issued": "in press"})


def test_other_dates_are_texts() -> None:
    found = source("original-date: {date-parts: [[1957, 6], [1958]]}\naccessed: 2024-02-29")
    assert (found.texts, found.accessed) == ({"original-date": "1957-06/1958"}, (2024, 2, 29))


def test_marks_of_a_date_are_kept() -> None:
    assert source("issued: 1957~").texts == {"issued-circa": "true"}
    assert source("issued: {date-parts: [[1957]], circa: true}").texts == {"issued-circa": "true"}
    assert source("issued: {date-parts: [[1957]], season: 2}").texts == {"issued-season": "2"}


def test_names_of_older_versions_are_those_of_today() -> None:
    assert source("shortTitle: Letters\nevent: A congress").texts == {
        "title-short": "Letters",
        "event-title": "A congress",
    }
    assert source("shortTitle: Old\ntitle-short: New").texts == {"title-short": "New"}


@pytest.mark.parametrize("type_", TYPES)
def test_every_type_is_read(type_: str) -> None:
    text = f"-- content/sources.yaml --\n- {{id: a, type: {type_}, title: A}}\n"
    assert parsed(text).sources["a"].type == type_


def test_every_variable_is_read() -> None:
    fields = [
        *(f"{variable}: [{{literal: A}}]" for variable in NAMES),
        *(f"{variable}: 1957" for variable in DATES),
        *(f"{variable}: A" for variable in TEXTS),
    ]
    found = source("\n".join(fields))
    assert set(found.names) == set(NAMES)
    assert set(found.texts) >= set(TEXTS) - {"event", "journalAbbreviation", "shortTitle"}


def test_a_list_may_stand_under_references() -> None:
    text = "-- content/sources.yaml --\nreferences:\n  - {id: a, type: book, title: A}\n"
    assert set(parsed(text).sources) == {"a"}


def test_csl_json_is_read_with_places() -> None:
    written = json.dumps([{"id": "a", "type": "book", "title": "A", "issued": {"date-parts": [[1957]]}}], indent="\t")
    found = parsed(f"-- content/sources-zotero.json --\n{written}\n").sources["a"]
    assert found.issued == (1957,)
    assert found.positions.at("title") == At("content/sources-zotero.json", 5, 12)


def test_sources_of_several_files_are_one_bibliography() -> None:
    text = """
        -- content/sources-b.json --
        [{"id": "b", "type": "book", "title": "B"}]
        -- content/sources-a.yml --
        - {id: a, type: book, title: A}
    """
    assert list(parsed(text).sources) == ["a", "b"]


def test_one_citekey_in_two_files_is_told_with_both_places() -> None:
    text = """
        -- content/sources-a.yaml --
        - {id: a, type: book, title: A}
        -- content/sources-b.yaml --
        - {id: a, type: book, title: A}
    """
    assert problems_of(text) == [
        "content/sources-b.yaml:1:8: The source 'a' stands already at content/sources-a.yaml:1:8."
    ]


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ("titel-short: A", "4:3: There is no field 'titel-short' here."),
        ("author: Pliny", "4:11: 'author' should be a list, not 'Pliny'."),
        ("author: [Pliny]", "4:12: An entry of 'author' should be a name: "),
        ("author: [{name: Pliny}]", "4:13: There is no field 'name' here."),
        ("issued: {date-parts: [[1957, 13]]}", "4:25: There is no 1957-13 in the calendar."),
        ("issued: {date-parts: [1957]}", "4:25: 'date-parts' should be one or two lists"),
        ("issued: {date-parts: []}", "4:24: 'date-parts' should be one or two lists"),
        ("issued: {dates: 1}", "4:12: There is no field 'dates' in a date."),
        ("issued: 1957-02-30", "4:11: There is no 1957-02-30 in the calendar."),
        ("issued: {month: 3}", "4:11: This date has no year."),
        ("URL: example.org", "4:8: 'example.org' is no web address."),
        ("custom: {kind: secondary}", "4:18: 'kind' cannot be 'secondary'."),
    ],
)
def test_what_is_wrong_in_a_source_is_told_with_its_place(fields: str, message: str) -> None:
    (problem,) = problems_of(f"-- content/sources.yaml --\n- id: a\n  type: book\n  title: A\n  {fields}\n")
    assert problem.startswith(f"content/sources.yaml:{message}")


@pytest.mark.parametrize("text", ["sources: []", "a", "references: []\nmore: 1"])
def test_a_bibliography_is_a_list(text: str) -> None:
    assert problems_of(f"-- content/sources.yaml --\n{text}\n") == [
        "content/sources.yaml:1:1: The file should be a list of sources."
    ]


@pytest.mark.parametrize(
    "text",
    [
        "- {id: a, type: book}",
        "- id: a\n  title: [",
        "references:\n  - id: 'a'\n    title: \"A",
        "- id: a\n\ttype: book",
    ],
)
def test_a_source_that_is_not_right_is_named_as_broken(text: str) -> None:
    documents, problems = parse_documents(site(f"-- content/sources.yaml --\n{text}\n"))
    assert documents is not None
    assert len(problems) == 1
    assert documents.broken == {Ref("source", "a")}
