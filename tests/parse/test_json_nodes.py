"""JSON as nodes with places."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronika.parse.json_nodes import read_json
from kronika.parse.nodes import Mapping, Node, Scalar, Sequence
from kronika.records.errors import At


def told(text: str) -> list[str]:
    return [f"{problem.at}: {problem.message}" for problem in read_json(text, "a.json")[1]]


def plain(node: Node | None) -> object:
    """Return a tree as Python's own values; numbers as text."""
    if isinstance(node, Mapping):
        return {entry.key: plain(entry.value) for entry in node.entries}
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return node.text if isinstance(node, Scalar) else None


def test_every_key_and_value_has_its_place() -> None:
    node, problems = read_json('[\n\t{"id": "é",\n\t "volume": 3}]', "a.json")
    assert problems == ()
    assert isinstance(node, Sequence)
    assert isinstance(node.items[0], Mapping)
    first, second = node.items[0].entries
    assert (first.key_at, first.value.at) == (At("a.json", 2, 3), At("a.json", 2, 9))
    assert (second.key, second.value) == ("volume", Scalar(At("a.json", 3, 13), "3", "", True))


def test_a_surrogate_pair_is_one_character() -> None:
    assert plain(read_json('"\\ud83c\\udf0b"', "a.json")[0]) == "\U0001f30b"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "1:1: This is not JSON: the text ends where a value should stand."),
        ("[1,]", "1:4: This is not JSON: ']' stands where a value should stand."),
        ("[1 2]", "1:4: This is not JSON: '2' stands where a comma or ']' should stand."),
        ('{"a" 1}', "1:6: This is not JSON: '1' stands where a colon should stand."),
        ("{a: 1}", "1:2: This is not JSON: 'a' stands where a key in double quotes should stand."),
        ('{"a": 1, "a": 2}', "1:10: 'a' is stated twice."),
        ("[1] []", "1:5: This is not JSON: '[' stands where nothing more should stand."),
        ('"\\u0007"', "1:1: The text holds the control character U+0007."),
        ('"\\ud800"', "1:1: The text holds the control character U+D800."),
        ("[" * 40, "1:31: Lists and mappings stand here more than 30 deep in each other."),
    ],
)
def test_what_is_wrong_is_told_with_its_place(text: str, message: str) -> None:
    assert told(text) == [f"a.json:{message}"]


LEAVES = st.text(
    st.characters(codec="utf-8", min_codepoint=32, exclude_categories=["Cc", "Cs", "Zl", "Zp", "Cn", "Cf"])
)
TREES = st.recursive(LEAVES, lambda inner: st.lists(inner) | st.dictionaries(LEAVES, inner), max_leaves=20)


@given(TREES, st.booleans(), st.sampled_from([None, 2, "\t"]))
def test_what_json_writes_is_read_back(tree: object, ascii_only: bool, indent: int | str | None) -> None:
    written = json.dumps(tree, ensure_ascii=ascii_only, indent=indent)
    node, problems = read_json(written, "a.json")
    if not problems:
        assert plain(node) == tree
    else:
        assert {problem.code for problem in problems} == {"json"}
        assert "deep" in problems[-1].message


@given(st.text(alphabet='[]{},:"\\ \n01.5eEtruefalsn', max_size=40))
def test_it_takes_what_the_standard_library_takes(text: str) -> None:
    problems = read_json(text, "a.json")[1]
    try:
        json.loads(text)
    except ValueError:
        assert problems
    else:
        assert not problems or problems[0].code in ("duplicate-key", "control-character")
