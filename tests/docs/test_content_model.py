"""The editors' reference says what the program reads, and all of it."""

import re
from dataclasses import fields
from pathlib import Path

import pytest

from kronika.parse.kinds import KINDS
from kronika.records.settings import Settings
from tools.content_model import PAGE, TABLES, renewed

TEXT = PAGE.read_text("utf-8")

NOT_STATED = {"slug", "path", "positions", "body", "original", "inline_figures"}
"""What a record has from its file's name and text, or beside another field."""


def test_the_tables_are_fresh() -> None:
    assert renewed(TEXT) == TEXT, "run python tools/content_model.py"


def test_every_marked_section_is_there() -> None:
    # A section that lost its marker would stay as it is, and grow stale.
    assert set(re.findall(r"<!-- begin ([\w-]+) -->", TEXT)) == {
        "records", "sources", "settings", "mappings", "callouts", "listed-attributes", "classes", "elements",
        "attributes", "schemes", "rules", "strings",
    }  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_a_kinds_table_has_the_fields_of_its_record(kind: str) -> None:
    record: type = KINDS[kind].record  # type: ignore[assignment]  # a kind is made by its class
    stated = {field.target for field in TABLES[kind].fields}
    assert stated == {field.name for field in fields(record)} - NOT_STATED


def test_the_settings_table_has_the_fields_of_the_settings() -> None:
    stated = {field.target for field in TABLES["site.yaml"].fields}
    assert stated == {field.name for field in fields(Settings)} - NOT_STATED


def test_every_table_that_is_linked_to_is_on_the_page() -> None:
    headings = re.findall(r"^#+ (.+)$", TEXT, re.MULTILINE)
    anchors = {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}
    assert set(re.findall(r"\]\(#([\w-]+)\)", TEXT)) <= anchors


def test_the_guide_points_to_the_reference() -> None:
    assert "(content-model.md)" in (Path(PAGE).parent / "editing.md").read_text("utf-8")
