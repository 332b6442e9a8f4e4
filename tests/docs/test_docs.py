"""What the documents say is so."""

import re
import shlex
from dataclasses import fields
from pathlib import Path

from click.testing import CliRunner

from kronika.cli import main
from kronika.pipeline import build_site
from kronika.records.settings import Settings
from tests.support.sites import site

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text("utf-8")

YAML_NAMES = {"regions": "map"}


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)


def test_every_make_target_that_is_named_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    for document in ("README.md", "CONTRIBUTING.md", "docs/editing.md"):
        assert set(re.findall(r"`?make ([a-z]+)", (ROOT / document).read_text())) <= targets


def test_every_command_that_is_named_exists() -> None:
    commands = re.findall(r"^python build\.py(.*?)(?:#.*)?$", "\n".join(blocks("sh")), re.MULTILINE)
    assert commands
    for command in commands:
        words = [*shlex.split(command), "--help"]
        assert CliRunner().invoke(main, words).exit_code == 0


def test_the_settings_table_names_every_setting_and_no_other() -> None:
    table = README.partition("## site.yaml")[2].partition("\n## ")[0]
    named = {name for row in re.findall(r"^\| (`.*?) \|", table, re.MULTILINE) for name in re.findall(r"`(\w+)`", row)}
    stated = {YAML_NAMES.get(field.name, field.name) for field in fields(Settings)} - {"positions"}
    assert named == stated


def test_the_readmes_event_builds_and_says_what_it_should() -> None:
    event = blocks("markdown")[0].replace("[yard]", "[town]")
    files = build_site(
        site(
            f"""
-- content/events/keel.md --
{event}
-- content/people/ada-moore.md --
---
name: Ada Moore
---
-- content/places/new-dock.md --
---
name: New Dock
---
-- content/figures/workers-in-the-yard.md --
---
label: Workers in the yard
estimates:
  - {{low: 1100, high: 1300, by: The ledger, sources: [ledger-1938]}}
---
-- content/sources.yaml --
- {{id: ledger-1938, type: manuscript, title: Ledger of the yard}}
"""
        )
    )
    page = next(file.data.decode() for file in files if file.path == "events/keel/index.html")
    text = re.sub(r"<[^>]+>", "", page)
    assert "Moore had 1,100 to 1,300 people to begin with." in re.sub(r"\s+", " ", text)
    assert "fol. 12" in text


def test_the_readme_can_be_read_in_one_sitting() -> None:
    assert README.count("\n") <= 120
    assert (ROOT / "CONTRIBUTING.md").read_text().count("\n") <= 150


def test_links_between_documents_lead_somewhere() -> None:
    for document in [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]:
        for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", document.read_text("utf-8")):
            assert (document.parent / target).exists(), f"{document.name}: {target}"


def test_every_decision_has_its_parts() -> None:
    for record in (ROOT / "docs/decisions").glob("*.md"):
        text = record.read_text("utf-8")
        assert re.match(r"# \d+\. ", text)
        assert all(part in text for part in ("Status:", "## Context", "## Decision", "## Consequences"))
