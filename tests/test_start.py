"""The start: the same words as the commands say, for the calls that it answers, and no answer to any other."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from kronika import cli, start
from kronika.start import plain_build
from tests.support.edits import write_yard

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def yard(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a documentary in `yard/`."""
    folder = tmp_path_factory.mktemp("start")
    write_yard(folder / "yard")
    return folder


def told(text: str) -> str:
    return re.sub(r"[0-9.]+ s\.\n", "X s.\n", text)


CALLS = [
    ("yard", ()),
    ("yard", ("build",)),
    ("yard", ("--output", "site")),
    ("yard", ("-q",)),
    ("yard", ("build", "--quiet")),
    (".", ("--root", "yard")),
    ("yard/content", ("--root", "..", "--output", "../site")),
    (".", ("build", "--drafts", "--root", "yard", "--links", "folder", "--output", "other")),
    (".", ("--root", "yard", "--base-url", "https://example.org/b", "--output", "third/site")),
]


@pytest.mark.parametrize(("folder", "args"), CALLS)
def test_it_says_what_the_commands_say(
    yard: Path, folder: str, args: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(yard / folder)
    CliRunner().invoke(cli.main, args)
    said = CliRunner().invoke(cli.main, args).output
    assert "nothing changed" in said or {"-q", "--quiet"} & {*args}
    monkeypatch.setattr(sys, "argv", ["kronika", *args])
    monkeypatch.setattr(cli, "main", None)
    start.main()
    assert told(capsys.readouterr().out) == told(said)


def test_it_says_so_of_the_absolute_path_of_a_root(yard: Path, capsys: pytest.CaptureFixture[str]) -> None:
    args = ["--root", str(yard / "yard")]
    CliRunner().invoke(cli.main, args)
    call = [sys.executable, "build.py", *args]
    said = subprocess.run(call, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert told(said) == told(CliRunner().invoke(cli.main, args).output)


@pytest.mark.parametrize(
    "args",
    [
        ["check"], ["serve"], ["new", "event", "Keel"], ["x"], ["build", "build"], ["--help"], ["-h"], ["--version"],
        ["--no-memo"], ["--verbose"], ["-v"], ["-qv"], ["--jobs", "2"], ["-j", "2"], ["-j2"], ["--"], ["--root"],
        ["--root=yard"], ["--root", ""], ["--root", "."], ["--root", "./yard"], ["--root", "yard/"],
        ["--root", "a/../yard"], ["--root", "-q"], ["--root", "árok"], ["--output", "."], ["--output", "a\x1b[1m"],
        ["--quiet", "--drift"], ["--drafts", "yard"], ["--base-url", ""],
    ],
)  # fmt: skip
def test_any_other_call_is_left_to_the_commands(args: list[str]) -> None:
    assert plain_build(args) is None


def test_a_shell_that_asks_for_completions_is_left_to_the_commands(monkeypatch: pytest.MonkeyPatch) -> None:
    assert plain_build([]) is not None
    monkeypatch.setenv("_KRONIKA_COMPLETE", "bash_complete")
    assert plain_build([]) is None


def test_what_would_change_something_is_left_to_the_commands_which_need_not_look_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[bool] = []
    monkeypatch.setattr(cli, "main", lambda *, obj: calls.append(obj))
    monkeypatch.setattr(sys, "argv", ["kronika", "--root", str(tmp_path)])
    start.main()
    monkeypatch.setattr(sys, "argv", ["kronika", "--no-memo", "--root", str(tmp_path)])
    start.main()
    assert calls == [True, False]


def test_an_edit_is_built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_yard(tmp_path)
    call = [sys.executable, "build.py", "--root", str(tmp_path)]
    for _ in range(2):
        said = subprocess.run(call, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert "nothing changed" in said
    text = tmp_path / "content/people/builder.md"
    text.write_text(text.read_text("utf-8") + "\nOne more sentence.\n", "utf-8")
    said = subprocess.run(call, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert "of them changed" in said


def test_nothing_is_loaded_to_tell_that_nothing_changed(yard: Path) -> None:
    call = ["--root", str(yard / "yard")]
    CliRunner().invoke(cli.main, call)
    code = (
        f"import sys; sys.argv = ['kronika', *{call!r}]; before = {{*sys.modules}};"
        "from kronika.start import main; main();"
        "print(*sorted(name for name in {*sys.modules} - before if not name.startswith(('kronika.look', '_'))))"
    )
    said = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert "nothing changed" in said
    assert said.splitlines()[-1] == "hashlib kronika kronika.start"
