"""Commands as a person types them."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kronika.cli import main

SITE = """\
title: The yard
description: A shipyard and its ships.
url: https://example.org/yard
languages: [en]
timezone: Europe/London
threads: [{id: land, label: Land}]
sides: []
periods: [{id: all, title: All of it, from: 1900, to: 1999, zoom: 1}]
"""

KEEL = """\
---
title: The keel is laid
summary: Work begins.
date: 1938-03-14
threads: [land]
sources: [ledger]
---
"""


def yard(root: Path, event: str = KEEL) -> Path:
    (root / "content/events").mkdir(parents=True)
    (root / "site.yaml").write_text(SITE)
    (root / "content/sources.yaml").write_text("- {id: ledger, type: book, title: Ledger}\n")
    (root / "content/events/keel.md").write_text(event)
    return root


def run(*args: str | Path) -> Result:
    return CliRunner().invoke(main, [str(arg) for arg in args])


def test_build_lays_the_site_and_says_how_to_look_at_it(tmp_path: Path) -> None:
    result = run("--root", yard(tmp_path))
    assert result.exit_code == 0
    assert f"Open {tmp_path / 'output/index.html'} in a browser." in result.output
    assert (tmp_path / "output/events/keel/index.html").is_file()


def test_quiet_says_nothing(tmp_path: Path) -> None:
    assert run("build", "--root", yard(tmp_path), "--quiet").output == ""


def test_problems_are_told_with_status_1_and_the_old_site_stays(tmp_path: Path) -> None:
    run("--root", yard(tmp_path))
    before = (tmp_path / "output/events/keel/index.html").read_bytes()
    (tmp_path / "content/events/keel.md").write_text(KEEL.replace("[land]", "[lnad]"))
    result = run("--root", tmp_path)
    assert result.exit_code == 1
    assert result.output == (
        "content/events/keel.md:5:11: Unknown thread 'lnad'.\n"
        "  hint: Did you mean 'land'?\n"
        "\n"
        "1 problem; nothing was written.\n"
    )
    assert (tmp_path / "output/events/keel/index.html").read_bytes() == before


def test_a_second_build_says_that_nothing_changed(tmp_path: Path) -> None:
    first, second = run("--root", yard(tmp_path)), run("--root", tmp_path)
    pages = first.output.partition(", ")[0]
    assert second.output.startswith(f"{pages}, ")
    assert "files, nothing changed, in 0." in second.output
    assert f"Open {tmp_path / 'output/index.html'} in a browser." in second.output


def test_other_options_are_another_site(tmp_path: Path) -> None:
    run("--root", yard(tmp_path))
    assert "nothing changed" not in run("--root", tmp_path, "--links", "folder").output
    assert "nothing changed" not in run("--root", tmp_path, "--base-url", "https://example.org/b").output


def test_an_output_that_somebody_touched_is_laid_anew(tmp_path: Path) -> None:
    run("--root", yard(tmp_path))
    page = tmp_path / "output/events/keel/index.html"
    before = page.read_bytes()
    page.write_text("gone")
    assert "1 of them changed" in run("--root", tmp_path).output
    assert page.read_bytes() == before


def test_verbose_tells_of_each_step_and_of_what_was_remembered(tmp_path: Path) -> None:
    run("--root", yard(tmp_path))
    result = run("--root", tmp_path, "--links", "folder", "--verbose")
    assert {line.split()[0] for line in result.stderr.splitlines()} >= {"read", "parse", "pages", "write"}
    assert "parse: read_record: 1 remembered, 0 made" in result.stderr


def test_without_a_terminal_no_bar_moves_and_a_line_tells_of_each_long_step(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kronika.progress.LONG_SECONDS", 0.0)
    told = run("--root", yard(tmp_path)).stderr.splitlines()
    assert [line.partition(":")[0] for line in told[:3]] == ["read", "parse", "resolve"]
    assert all(re.fullmatch(r"[a-z]+: ([0-9,]+ done, )?[0-9]+\.[0-9] s", line) for line in told)


@pytest.mark.parametrize("call", [("--quiet",), ("check", "--format", "json"), ("check", "--format", "github")])
def test_what_other_programs_read_is_free_of_progress(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: tuple[str, ...]
) -> None:
    monkeypatch.setattr("kronika.progress.LONG_SECONDS", 0.0)
    assert run(*call, "--root", yard(tmp_path)).stderr == ""


def test_no_memo_makes_everything_anew_and_keeps_nothing(tmp_path: Path) -> None:
    result = run("--root", yard(tmp_path), "--no-memo")
    assert not (tmp_path / ".kronika").exists()
    assert "0 of them changed" in run("--root", tmp_path, "--no-memo").output
    assert result.exit_code == 0


def test_clean_forgets_what_was_kept_and_leaves_the_output(tmp_path: Path) -> None:
    run("--root", yard(tmp_path))
    assert (tmp_path / ".kronika").is_dir()
    assert run("clean", "--root", tmp_path).exit_code == 0
    assert run("clean", "--root", tmp_path).exit_code == 0
    assert not (tmp_path / ".kronika").exists()
    assert (tmp_path / "output/index.html").is_file()


HEAVY = ("yaml", "markdown", "kronika.records.model", "jinja2", "babel", "PIL", "nh3", "livereload", "kronika.pipeline")


def test_nothing_heavy_is_loaded_to_tell_that_nothing_changed(tmp_path: Path) -> None:
    run("--root", yard(tmp_path))
    call = f"import sys; from kronika.cli import main; main(['--root', {str(tmp_path)!r}], standalone_mode=False);"
    told = subprocess.run(
        [sys.executable, "-c", f"{call} print([name for name in {HEAVY!r} if name in sys.modules])"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    assert "nothing changed" in told[0]
    assert told[-1] == "[]"


def test_a_folder_that_holds_other_work_is_left_alone_with_status_2(tmp_path: Path) -> None:
    yard(tmp_path)
    (tmp_path / "thesis").mkdir()
    (tmp_path / "thesis/chapter.tex").write_text("1")
    result = run("--root", tmp_path, "--output", tmp_path / "thesis")
    assert result.exit_code == 2
    assert "holds 'chapter.tex', which was not made here" in result.output
    assert "Traceback" not in result.output


@pytest.mark.parametrize(
    ("output", "why"),
    [
        ("content", "The output folder '{}' lies inside 'content/'. Choose another with --output.\n"),
        ("content/events/site", "The output folder '{}' lies inside 'content/'. Choose another with --output.\n"),
        (".", "The output folder '{}' holds the documentary itself. Choose another with --output.\n"),
        ("..", "The output folder '{}' holds the documentary itself. Choose another with --output.\n"),
        ("site.yaml", "'{}' is no folder. Move it away, or choose another with --output.\n"),
    ],
)
def test_an_output_that_would_harm_the_documentary_is_refused_with_status_2(
    tmp_path: Path, output: str, why: str
) -> None:
    root = yard(tmp_path / "root")

    def documentary() -> dict[Path, bytes]:
        paths = (path for path in tmp_path.rglob("*") if path.is_file() and ".kronika" not in path.parts)
        return {path: path.read_bytes() for path in paths}

    before = documentary()
    result = run("build", "--root", root, "--output", root / output)
    assert (result.exit_code, result.output) == (2, why.format(root / output))
    assert documentary() == before


def test_the_site_is_laid_where_it_is_asked_for_in_the_form_that_is_asked_for(tmp_path: Path) -> None:
    yard(tmp_path / "root")
    output = tmp_path / "elsewhere"
    result = run(
        *("--root", tmp_path / "root", "--output", output, "--links", "folder"),
        *("--base-url", "https://example.com/ships/", "--quiet"),
    )
    assert (result.exit_code, result.output) == (0, "")
    page = (output / "events/keel/index.html").read_text()
    assert '<link rel="canonical" href="https://example.com/ships/events/keel/">' in page
    assert 'href="../../timeline/"' in page
    assert 'href="/ships/timeline/"' in (output / "404.html").read_text()
    assert not (tmp_path / "root/output").exists()


def test_a_wrong_option_has_status_2(tmp_path: Path) -> None:
    assert run("build", "--speed", "11").exit_code == 2
    assert run("--root", tmp_path / "gone").exit_code == 2


def test_check_writes_nothing(tmp_path: Path) -> None:
    result = run("check", "--root", yard(tmp_path))
    assert (result.exit_code, result.output) == (0, "No problem was found.\n")
    assert not (tmp_path / "output").exists()


def test_check_speaks_json(tmp_path: Path) -> None:
    result = run("check", "--format", "json", "--root", yard(tmp_path, KEEL.replace("1938-03-14", "1938-13")))
    (problem,) = json.loads(result.output)["problems"]
    assert result.exit_code == 1
    assert set(problem) == {"code", "path", "line", "column", "message", "hint"}
    assert (problem["path"], problem["line"], problem["column"]) == ("content/events/keel.md", 4, 12)


def test_check_speaks_to_a_workflow(tmp_path: Path) -> None:
    result = run("check", "--format", "github", "--root", yard(tmp_path, KEEL.replace("[land]", "[lnad]")))
    assert result.exit_code == 1
    assert result.output == (
        "::error file=content/events/keel.md,line=5,col=11::Unknown thread 'lnad'. Did you mean 'land'?\n"
    )


def test_drafts_are_shown_when_asked_for(tmp_path: Path) -> None:
    yard(tmp_path, KEEL.replace("sources:", "status: draft\nsources:"))
    run("--root", tmp_path)
    assert not (tmp_path / "output/events/keel/index.html").exists()
    run("--root", tmp_path, "--drafts")
    assert (tmp_path / "output/events/keel/index.html").exists()


def test_build_py_is_the_same_program(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[2]
    result = subprocess.run(
        [sys.executable, "build.py", "--root", str(yard(tmp_path)), "--quiet"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
    assert (tmp_path / "output/index.html").is_file()


def test_help_is_there_for_every_command() -> None:
    for command in ("build", "check", "new", "schema", "serve"):
        assert run(command, "--help").exit_code == 0
        assert command in run("--help").output


def test_a_new_record_is_a_draft_that_passes(tmp_path: Path) -> None:
    result = run("new", "--root", yard(tmp_path), "event", "The second keel")
    assert (result.exit_code, result.output) == (0, f"{tmp_path}/content/events/the-second-keel.md\n")
    assert run("check", "--root", tmp_path).exit_code == 0
    assert run("check", "--drafts", "--root", tmp_path).exit_code == 0


def test_a_new_record_overwrites_nothing(tmp_path: Path) -> None:
    yard(tmp_path)
    result = run("new", "--root", tmp_path, "event", "Keel")
    assert result.exit_code == 2
    assert result.output == f"There is a file '{tmp_path}/content/events/keel.md' already, so nothing was written.\n"
    assert (tmp_path / "content/events/keel.md").read_text() == KEEL


def test_a_new_source_is_printed_to_be_pasted(tmp_path: Path) -> None:
    result = run("new", "--root", yard(tmp_path), "source", "A History of Yards")
    assert result.exit_code == 0
    assert result.output.startswith("- id: a-history-of-yards\n  type: book\n  title: A History of Yards\n")


def test_nothing_is_started_where_there_is_no_documentary(tmp_path: Path) -> None:
    result = run("new", "--root", tmp_path, "event", "Keel")
    assert result.exit_code == 1
    assert result.output.startswith("site.yaml:1:1: There is no site.yaml.\n")


def test_an_unknown_kind_is_a_wrong_call(tmp_path: Path) -> None:
    assert run("new", "--root", yard(tmp_path), "ship", "Keel").exit_code == 2


def test_schemas_are_written_into_a_folder(tmp_path: Path) -> None:
    assert run("schema", "--output", tmp_path / "schema").exit_code == 0
    assert json.loads((tmp_path / "schema/event.schema.json").read_text())["required"]
    assert ", 0 of them changed." in run("schema", "--output", tmp_path / "schema").output


def test_coverage_is_told_and_changes_no_status(tmp_path: Path) -> None:
    result = run("check", "--coverage", "--root", yard(tmp_path))
    assert result.exit_code == 0
    assert result.output.startswith("content/events/keel.md: 0 of 0 statements cited; ")
    assert "\n  citations not yet checked: 1\n" in result.output


def test_coverage_speaks_json(tmp_path: Path) -> None:
    told = json.loads(run("check", "--coverage", "--format", "json", "--root", yard(tmp_path)).output)
    assert told["problems"] == []
    assert told["coverage"]["whole"] == {"stating": 0, "cited": 0, "citations": 1, "checked": 0, "copied": 0}
    assert told["coverage"]["counts"]["unchecked"] == 1
    assert {"kind", "path", "line", "column", "subject", "message"} == set(told["coverage"]["gaps"][0])


def test_coverage_is_told_beside_problems(tmp_path: Path) -> None:
    result = run("check", "--coverage", "--root", yard(tmp_path, KEEL.replace("[land]", "[lnad]")))
    assert result.exit_code == 1
    assert "The whole: " in result.output
    assert "Unknown thread 'lnad'." in result.output
