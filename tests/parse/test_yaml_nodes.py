"""YAML 1.2 core as nodes with places, and what is refused."""

from textwrap import dedent

import pytest

from kronika.parse.nodes import Mapping, Node, Scalar, Sequence
from kronika.parse.yaml_nodes import read_yaml
from kronika.records.errors import At


def read(text: str) -> Node:
    node, problems = read_yaml(dedent(text), "a.yaml")
    assert problems == ()
    assert node is not None
    return node


def told(text: str) -> list[str]:
    return [f"{problem.at}: {problem.message}" for problem in read_yaml(dedent(text), "a.yaml")[1]]


def values(text: str) -> list[Node]:
    node = read(text)
    assert isinstance(node, Mapping)
    return [entry.value for entry in node.entries]


@pytest.mark.parametrize("written", ["no", "on", "21:30", "1969-07-20", "-0479", "0023", "1e3", "0o17", "true", "a:b"])
def test_a_plain_value_keeps_its_source_text(written: str) -> None:
    assert values(f"a: {written}") == [Scalar(At("a.yaml", 1, 4), written, "", True)]


@pytest.mark.parametrize(
    ("written", "is_null"), [("", True), ("~", True), ("null", True), ("''", False), ("no", False)]
)
def test_only_null_is_null(written: str, is_null: bool) -> None:
    (value,) = values(f"a: {written}")
    assert isinstance(value, Scalar)
    assert value.is_null is is_null


def test_every_key_and_value_has_its_place_counted_in_characters() -> None:
    node = read("""\
        ő: {á: ű, b: [é, "f"]}
        g:
          - h
    """)
    assert isinstance(node, Mapping)
    assert [(entry.key, entry.key_at.line, entry.key_at.column) for entry in node.entries] == [("ő", 1, 1), ("g", 2, 1)]
    inner, items = node.entries[0].value, node.entries[1].value
    assert isinstance(inner, Mapping)
    assert isinstance(items, Sequence)
    assert [(entry.value.at.line, entry.value.at.column) for entry in inner.entries] == [(1, 8), (1, 14)]
    assert (items.at, items.items[0].at) == (At("a.yaml", 3, 3), At("a.yaml", 3, 5))


def test_a_character_of_a_value_on_one_line_has_its_own_place() -> None:
    plain, quoted, escaped, folded = values("""\
        a: word
        b: "word"
        c: "w\\x6frd"
        d: >-
          word
          more
    """)
    columns = [value.place(2).column for value in (plain, quoted, escaped, folded) if isinstance(value, Scalar)]
    assert columns == [6, 7, 4, 4]


def test_a_list_in_brackets_keeps_its_source_text() -> None:
    (value,) = values("a: [1961-08-03, 1961-08-04]")
    assert isinstance(value, Sequence)
    assert value.source == "[1961-08-03, 1961-08-04]"


def test_an_empty_file_is_no_problem_of_yaml() -> None:
    assert read_yaml("# nothing\n", "a.yaml") == (None, ())


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: 1\nb: 2\na: 3", "a.yaml:3:1: 'a' is stated twice."),
        ("a: {b: 1, b: 2}", "a.yaml:1:11: 'b' is stated twice."),
        ("a:\n\tb: 1", "a.yaml:2:1: YAML is indented with spaces, and here stands a tab."),
        ("a: &x 1", "a.yaml:1:4: '&x' gives a value a name, which is not read here."),
        ("a: *x", "a.yaml:1:4: '*x' points to another value, which is not read here."),
        ("a: !x 1", "a.yaml:1:4: '!x' gives a value a type, which is not read here."),
        ("a: 1\n---\nb: 2", "a.yaml:2:1: A second YAML document begins here."),
        ("%YAML 1.1\n---\na: 1", "a.yaml:1:1: A YAML directive cannot stand here."),
        ("? [a]\n: 1", "a.yaml:1:3: A key should be a word, followed by a colon."),
        ('a: "\\a"', "a.yaml:1:4: The text holds the control character U+0007."),
        ("a: " + "[" * 40, "a.yaml:1:33: Lists and mappings stand here more than 30 deep in each other."),
    ],
)
def test_what_the_content_model_refuses_is_told_with_its_place(text: str, message: str) -> None:
    assert told(text) == [message]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: One: two", "1:7: A colon stands where none can stand."),
        ("a: 1\nb\nc: 2", "2:1: A key without a colon stands here."),
        ('a: "one\nb: 1', "1:4: A quotation mark is opened here and never closed."),
        ("a: 'It's'", "1:8: This does not continue what stands above it."),
        ("a: [1, 2\nb: 3", "1:4: A list opened with '[' here has no end, or lacks a comma."),
        ("a: {b: 1\nc: 2", "1:4: A mapping opened with '{' here has no end, or lacks a comma."),
        ("a: *One* two", "1:4: A text without quotes cannot begin with '*'."),
        ("a: @one", "1:4: A text without quotes cannot begin with this sign."),
        ("a: - b", "1:4: A dash cannot begin a list within a line."),
        ("a:\n    b: 1\n  c: 2", "3:3: This does not continue what stands above it."),
        ("- a\nb: c", "2:1: A list's entries do not stand in one column, or one of them has no dash."),
        ('a: "\\q"', "1:5: After the backslash stands a sign that makes no sense there."),
    ],
)
def test_broken_yaml_is_told_in_a_writers_words(text: str, message: str) -> None:
    assert told(text) == [f"a.yaml:{message}"]


def test_depth_does_not_overflow_the_stack() -> None:
    assert len(told("a: " + "[" * 60_000)) == 1
    assert len(told("\n".join(" " * depth + "a:" for depth in range(300)))) == 1


@pytest.mark.parametrize(
    ("text", "lacking"),
    [
        ("{note: one, two}", ["two"]),
        ("{note: one, two and three, to: 4}", ["two and three"]),
        ("{note: one, to: }", []),
        ("note: one\nto:\n", []),
    ],
)
def test_a_word_without_a_colon_is_known_among_the_entries_in_braces(text: str, lacking: list[str]) -> None:
    node, problems = read_yaml(text, "a.yaml")
    assert isinstance(node, Mapping)
    assert problems == ()
    assert [entry.key for entry in node.entries if entry.lacks_colon] == lacking
