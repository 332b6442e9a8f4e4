"""JSON Schemas say of a file's form what parse says of it."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from kronika.parse import schema_files
from kronika.parse.front_matter import split_file
from kronika.parse.nodes import Mapping, Node, Scalar
from kronika.parse.yaml_nodes import read_yaml
from kronika.records.errors import At, Problem
from kronika.records.files import OutputFile, SourceFile
from tests.support.dates import edtf_texts
from tests.support.fields import SPOTS, Spot, file_of, problems_of

ROOT = Path(__file__).resolve().parents[2]


@cache
def schema(name: str) -> Draft202012Validator:
    text = next(file.data for file in schema_files() if file.path == f"{name}.schema.json")
    return Draft202012Validator(json.loads(text))


def plain(node: Node) -> Any:
    """Return what an editor that reads YAML 1.2 core makes of a value (YAML 1.2.2, section 10.3.2)."""
    if isinstance(node, Mapping):
        return {entry.key: plain(entry.value) for entry in node.entries}
    if not isinstance(node, Scalar):
        return [plain(item) for item in node.items]
    if node.style or not node.text:
        return node.text or (None if not node.style else "")
    if node.is_null:
        return None
    if node.text.lower() in ("true", "false"):
        return node.text.lower() == "true"
    if re.fullmatch("[-+]?[0-9]+", node.text):
        return int(node.text)
    number = re.fullmatch(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", node.text)
    return float(node.text) if number else node.text


def told_by_schema(file: SourceFile) -> bool:
    """Whether the schema of a file's kind finds something wrong in it."""
    text = file.data.decode()
    if file.path.endswith(".md"):
        node = split_file(text, file.path).node
        singular = {"people": "person", "media": "media"}
        folder = file.path.split("/")[1]
        name = singular.get(folder, folder.removesuffix("s"))
    else:
        node = read_yaml(text, file.path)[0]
        name = "site" if file.path.startswith("site.") else "sources"
    if re.search(r"\.[a-z]{2}\.(md|yaml)$", file.path):
        name += "-translation"
    assert node is not None
    return not schema(name).is_valid(plain(node))


def test_the_schemas_are_schemas() -> None:
    for file in schema_files():
        Draft202012Validator.check_schema(json.loads(file.data))


@pytest.mark.parametrize("file", schema_files(), ids=lambda file: file.path)
def test_those_in_the_repository_are_fresh(file: OutputFile) -> None:
    assert (ROOT / "schema" / file.path).read_bytes() == file.data, "run python build.py schema"


@pytest.mark.parametrize("spot", SPOTS, ids=str)
def test_they_agree_with_parse_on_each_field_right_and_damaged(spot: Spot) -> None:
    name = spot.field.name
    right, _ = file_of(spot, f"{name}: {spot.field.shape.example}")
    assert told_by_schema(right) == bool(problems_of(right))
    for damaged in (f"{name}: [[]]", f"{name}: ", f"{name}zz: {spot.field.shape.example}"):
        file, _ = file_of(spot, damaged)
        assert told_by_schema(file), damaged
    if spot.field.required:
        file, _ = file_of(spot, "")
        assert told_by_schema(file)


@given(edtf_texts())
def test_no_date_that_is_read_is_refused(date: str) -> None:
    page = SourceFile("content/pages/x.md", f"---\ntitle: x\nupdated: {date}\n---\n".encode())
    if "/" not in date:
        assert problems_of(page) == ()
    assert not told_by_schema(page)


@pytest.mark.parametrize("date", ["20 July 1969", "1969/7/20 or later", "summer", "yesterday"])
def test_words_are_no_date(date: str) -> None:
    assert told_by_schema(SourceFile("content/pages/x.md", f"---\ntitle: x\nupdated: {date}\n---\n".encode()))


@pytest.mark.parametrize(
    "figure",
    [
        "estimates: [{by: A survey}]",
        "estimates: [{at_least: 1, value: 2}]",
        "estimates: [{at_most: 1, high: 2}]",
        "estimates: [{value: 1}]\nconsensus: {low: 1}",
        "estimates: []",
        "unit: people",
    ],
)
def test_numbers_that_do_not_stand_together_are_told_by_both(figure: str) -> None:
    file = SourceFile("content/figures/x.md", f"---\nlabel: x\n{figure}\n---\n".encode())
    assert problems_of(file)
    assert told_by_schema(file)


@pytest.mark.parametrize("title", ["1969", "'1969'", '"true"', "no", "Őrség", "21:30", "-0479"])
def test_a_text_may_look_like_a_number(title: str) -> None:
    file = SourceFile("content/pages/x.md", f"---\ntitle: {title}\naliases: [őrség, 1969, /old/x.html]\n---\n".encode())
    assert problems_of(file) == ()
    assert not told_by_schema(file)


@pytest.mark.parametrize(
    ("path", "lines"),
    [
        ("content/events/x.hu.md", "title: Út\nupdated: 2024\nmoments: [~, {text: Vége}]\npeople: [{role: úr}]"),
        ("content/figures/x.hu.md", "estimates: [{by: A hivatal}]\nconsensus: {note: Így}"),
        ("site.hu.yaml", "threads: [{label: Út}]\nmap: {regions: [{title: Föld}]}\nnavigation: [~, Kód]"),
    ],
)
def test_translations_have_schemas_of_their_own(path: str, lines: str) -> None:
    def told(stated: str) -> bool:
        text = f"---\n{stated}\n---\n" if path.endswith(".md") else f"{stated}\n"
        return told_by_schema(SourceFile(path, text.encode()))

    assert not told(lines)
    assert told(f"{lines}\nstatus: draft")
    assert told(f"{lines}\nurl: https://example.org")


def test_the_documentarys_own_files_are_right() -> None:
    paths = [*ROOT.glob("site*.yaml"), *(ROOT / "content").glob("sources*.yaml"), *(ROOT / "content").glob("*/*.md")]
    for path in paths:
        name = path.relative_to(ROOT).as_posix()
        if not name.startswith("content/maps/"):
            assert not told_by_schema(SourceFile(name, path.read_bytes())), name


def test_the_editors_settings_name_schemas_that_are_there() -> None:
    stated = json.loads((ROOT / ".vscode/settings.json").read_text())["yaml.schemas"]
    assert all((ROOT / path).is_file() for path in stated)


def test_the_editors_task_finds_the_place_in_a_problem() -> None:
    (task,) = json.loads((ROOT / ".vscode/tasks.json").read_text())["tasks"]
    pattern = task["problemMatcher"]["pattern"]
    problem = Problem(At("content/events/keel.md", 3, 8), "Unknown place 'x'.", "Did you mean 'y'?")
    (match,) = re.finditer(pattern["regexp"], str(problem), re.MULTILINE)
    found = [match[pattern[part]] for part in ("file", "line", "column", "message")]
    assert found == ["content/events/keel.md", "3", "8", "Unknown place 'x'."]
