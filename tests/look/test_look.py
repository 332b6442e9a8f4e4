"""Whether a build would change anything: whatever differs, the answer is not that nothing changed."""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kronika.look import build_fingerprint, inputs, nothing_changed, program
from kronika.look.inputs import look_at_inputs
from kronika.read import read_sources
from kronika.records.files import OutputFile
from kronika.records.options import Options
from kronika.write import write_output

PACKAGED = (
    "kronika/start.py",
    "kronika/plan/plan.py",
    "kronika/locales/en.yaml",
    "templates/base.html",
    "static/a.css",
)


def lay(root: Path, *paths: str, text: str = "one") -> Path:
    for path in paths:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text)
    return root


def documentary(root: Path) -> Path:
    return lay(root, "site.yaml", "content/events/a.md", "content/media/a.png", "templates/base.html")


def built(root: Path) -> Path:
    """Lay a documentary and an output that was made from it, as far as the look can tell."""
    documentary(root)
    files = (OutputFile("index.html", b"home"), OutputFile("feed.xml", b"feed"))
    write_output(files, root / "output", root, build_fingerprint(read_sources(root).fingerprint))
    return root


def look(root: Path) -> str:
    return nothing_changed(str(root), str(root / "output"))


def test_what_lies_there_is_told_in_words(tmp_path: Path) -> None:
    assert look(built(tmp_path)) == "1 pages, 2 files, nothing changed"


def test_the_fingerprint_is_that_of_what_was_read(tmp_path: Path) -> None:
    documentary(tmp_path)
    seen = []
    for _ in range(3):
        seen += [look_at_inputs(str(tmp_path)), read_sources(tmp_path).fingerprint]
    assert len(set(seen)) == 1


@pytest.mark.parametrize(
    "path",
    [
        "content/events/b.md", "content/sources.yaml", "content/media/b.png", "templates/pages/event.html",
        "static/css/main.css", "site.de.yaml",
    ],
)  # fmt: skip
def test_each_file_that_is_added_changed_or_removed_gives_another_fingerprint(tmp_path: Path, path: str) -> None:
    documentary(tmp_path)
    seen = [look_at_inputs(str(tmp_path))]
    for text in ("one", "two"):
        lay(tmp_path, path, text=text)
        seen.append(look_at_inputs(str(tmp_path)))
    assert len(set(seen)) == 3
    (tmp_path / path).unlink()
    assert look_at_inputs(str(tmp_path)) == seen[0]


def test_a_file_that_takes_anothers_name_gives_another_fingerprint(tmp_path: Path) -> None:
    documentary(tmp_path)
    before = look_at_inputs(str(tmp_path))
    (tmp_path / "content/events/a.md").rename(tmp_path / "content/events/b.md")
    assert look_at_inputs(str(tmp_path)) != before


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program in a checkout of its own."""
    folder = lay(tmp_path / "program", *PACKAGED)
    for module in (program, inputs):
        monkeypatch.setattr(module, "PACKAGE", str(folder / "kronika"))
    return folder


@pytest.mark.parametrize("path", [*PACKAGED, "kronika/new.py", "templates/new.html"])
def test_each_file_of_the_program_counts(tmp_path: Path, package: Path, path: str) -> None:
    documentary(tmp_path / "root")
    before = look_at_inputs(str(tmp_path / "root"))
    lay(package, path, text="two")
    assert look_at_inputs(str(tmp_path / "root")) not in ("", before)


def test_another_python_and_other_libraries_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    built(tmp_path / "root")
    with monkeypatch.context() as changed:
        changed.setattr(sys, "version", "4.0")
        assert look(tmp_path / "root") == ""
    (tmp_path / "lib/Jinja2-9.0.dist-info").mkdir(parents=True)
    with monkeypatch.context() as changed:
        changed.setattr(sys, "path", [*sys.path, str(tmp_path / "lib")])
        assert look(tmp_path / "root") == ""
    assert look(tmp_path / "root") != ""


@pytest.mark.parametrize("option", [{"links": "folder"}, {"base_url": "https://example.org/"}, {"drafts": True}])
def test_other_options_count(tmp_path: Path, option: dict[str, str | bool]) -> None:
    root = built(tmp_path)
    assert nothing_changed(str(root), str(root / "output"), **option) == ""


def test_every_option_is_told_and_its_default_is_the_same() -> None:
    assert build_fingerprint("sources", **vars(Options())) == build_fingerprint("sources")


def _moved_behind_a_link(root: Path) -> None:
    (root / "output").rename(root / "elsewhere")
    (root / "output").symlink_to(root / "elsewhere")


@pytest.mark.parametrize(
    "change",
    [
        _moved_behind_a_link,
        lambda root: shutil.rmtree(root / "output"),
        lambda root: (root / "output/index.html").write_text("mine"),
        lambda root: (root / "content/events/b.md").symlink_to(root / "nowhere"),
        lambda root: (root / "content/events/b").symlink_to(root / "content"),
        lambda root: (root / "site.yaml").unlink(),
    ],
)
def test_whatever_is_found_otherwise_counts(tmp_path: Path, change: Callable[[Path], object]) -> None:
    root = built(tmp_path)
    change(root)
    assert look(root) == ""


def test_no_folder_is_left_as_it_is(tmp_path: Path) -> None:
    assert look(tmp_path / "gone") == ""
    assert not (tmp_path / "gone").exists()
