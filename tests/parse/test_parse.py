"""The step as a whole: any input gives values and problems, never an exception."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronika.parse import parse_documents
from kronika.records.files import SourceFile
from tests.support.sites import SETTINGS, site

EVENT = """\
---
title: "Arrival"
summary: >-
  They arrive,
  at last.
date: 0079-08-24T13:00~
threads: [town]
people: [pliny, {person: rectina, role: host}]
figures: [{label: Ships, estimates: [{value: 4}]}]
sources: [{source: pliny, locator: "6, 16"}]
---
It began [@pliny, 6; see @tacitus].[^1] > [[villa|the *villa*]] `code`

> [!quote] @pliny
> ![[figures/dead]] <b lang="la">nubes</b> [x](https://example.org)

[^1]: A note.
"""
SOURCES = '[{"id": "pliny", "type": "book", "title": "A", "issued": {"date-parts": [[1957]]}}]'
PATHS = ["site.yaml", "content/events/a.md", "content/sources.yaml", "content/sources.json", "content/strings.en.yaml"]


def parse_with(path: str, data: bytes) -> None:
    sources = replace(site(""), catalogues={})
    documents, problems = parse_documents(replace(sources, site={**sources.site, path: SourceFile(path, data)}))
    assert documents is not None or problems
    assert list(problems) == sorted(set(problems))
    for problem in problems:
        str(problem).encode()
        assert problem.message.endswith((".", "?"))
        assert problem.at.line >= 1
        assert problem.at.column >= 1


@given(st.sampled_from(PATHS), st.binary(max_size=200))
def test_any_bytes_are_taken(path: str, data: bytes) -> None:
    parse_with(path, data)


@given(st.sampled_from(PATHS), st.text(alphabet="-:[]{}#&*!|>'\"%@`,? \n\tabid01~/\\.", max_size=60))
def test_any_signs_of_yaml_are_taken(path: str, text: str) -> None:
    parse_with(path, text.encode())
    parse_with(path, f"---\n{text}\n---\n{text}".encode())


GOOD = [("content/events/a.md", EVENT), ("site.yaml", SETTINGS), ("content/sources.json", SOURCES)]


@given(st.data())
def test_any_change_to_a_good_file_is_taken(data: st.DataObject) -> None:
    path, text = data.draw(st.sampled_from(GOOD))
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, min(len(text), start + 12)))
        text = text[:start] + data.draw(st.text(max_size=4) | st.sampled_from("[]{}:\"'-\n\t&*!@<|")) + text[end:]
    parse_with(path, text.encode(errors="surrogatepass"))


@pytest.mark.parametrize("path", ["a", "content", "content/", "content/events", "content/events/.md", "content//a.md"])
def test_any_path_is_taken(path: str) -> None:
    parse_with(path, b"")


def test_no_site_yaml_is_one_problem() -> None:
    documents, problems = parse_documents(replace(site(""), site={}))
    assert documents is None
    assert str(problems[0]).startswith("site.yaml:1:1: There is no site.yaml.")


def test_problems_of_all_files_come_together_sorted_by_place() -> None:
    problems = parse_documents(
        site("""
            -- site.yaml --
            title: A
            -- content/terms/b.md --
            ---
            term: [B]
            ---
            -- content/events/a.md --
            -- content/sources.yaml --
            - {id: a}
        """)
    )[1]
    paths = [problem.at.path for problem in problems]
    assert paths == sorted(paths)
    assert set(paths) == {"site.yaml", "content/terms/b.md", "content/events/a.md", "content/sources.yaml"}
