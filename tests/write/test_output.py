"""The output folder: whole or untouched."""

import shutil
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from kronika.look.manifest import MANIFEST
from kronika.records.errors import UsageError
from kronika.records.files import OutputFile
from kronika.write import check_output, write_output


def files(**texts: str) -> tuple[OutputFile, ...]:
    return tuple(OutputFile(name.replace("__", "/").replace("_", "."), text.encode()) for name, text in texts.items())


def laid(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.startswith(".")
    }


def test_the_folder_holds_exactly_the_files(tmp_path: Path) -> None:
    write_output(files(index_html="a", old__index_html="b"), tmp_path / "output", tmp_path / "root")
    write_output(files(index_html="a", new__index_html="c"), tmp_path / "output", tmp_path / "root")
    assert laid(tmp_path / "output") == {"index.html": "a", "new/index.html": "c"}


def test_it_tells_how_many_files_changed(tmp_path: Path) -> None:
    write_output(files(a_html="a", b_html="b"), tmp_path / "output", tmp_path)
    assert write_output(files(a_html="a", b_html="B", c_html="c"), tmp_path / "output", tmp_path) == 2


def test_nothing_is_left_beside_the_folder_but_its_lock(tmp_path: Path) -> None:
    for text in ("one", "two"):
        write_output(files(index_html=text), tmp_path / "output", tmp_path / "root")
    assert sorted(path.name for path in tmp_path.iterdir()) == [".output.kronika-lock", "output"]


def test_a_folder_with_foreign_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "output").mkdir()
    (tmp_path / "output" / "thesis.docx").write_text("ten years of work")
    with pytest.raises(UsageError, match=r"holds 'thesis\.docx', which was not made here"):
        write_output(files(index_html="a"), tmp_path / "output", tmp_path)
    assert laid(tmp_path / "output") == {"thesis.docx": "ten years of work"}


def test_a_foreign_file_added_to_our_folder_is_not_lost(tmp_path: Path) -> None:
    write_output(files(index_html="a"), tmp_path / "output", tmp_path)
    (tmp_path / "output" / "notes.txt").write_text("mine")
    with pytest.raises(UsageError, match=r"notes\.txt"):
        write_output(files(index_html="b"), tmp_path / "output", tmp_path)
    assert laid(tmp_path / "output") == {"index.html": "a", "notes.txt": "mine"}


def test_what_a_file_manager_leaves_behind_is_no_foreign_file(tmp_path: Path) -> None:
    write_output(files(index_html="a"), tmp_path / "output", tmp_path)
    (tmp_path / "output" / ".DS_Store").write_bytes(b"\0")
    write_output(files(index_html="b"), tmp_path / "output", tmp_path)
    assert laid(tmp_path / "output") == {"index.html": "b"}


@pytest.mark.parametrize(
    ("output", "reason"),
    [
        (".", "holds the documentary itself"),
        ("..", "holds the documentary itself"),
        ("content", "lies inside 'content/'"),
        ("content/site", "lies inside 'content/'"),
        ("templates", "lies inside 'templates/'"),
        ("site.yaml", "is no folder"),
    ],
)
def test_an_output_that_would_harm_the_documentary_is_refused(tmp_path: Path, output: str, reason: str) -> None:
    root = tmp_path / "root"
    (root / "content").mkdir(parents=True)
    (root / "site.yaml").write_text("title: A")
    with pytest.raises(UsageError, match=reason):
        check_output(root / output, root)


def test_a_disk_that_refuses_is_told_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(UsageError, match="cannot be written"):
        write_output(files(index_html="a"), tmp_path / "file" / "output", tmp_path / "root")


BUILD_FOREVER = textwrap.dedent("""
    import itertools, sys
    from pathlib import Path
    from kronika.records.files import OutputFile
    from kronika.write import write_output
    for turn in itertools.count():
        files = tuple(OutputFile(f"{name}/index.html", str(turn).encode()) for name in range(40))
        write_output(files, Path(sys.argv[1]) / "output", Path(sys.argv[1]) / "root")
""")


@pytest.mark.parametrize("pause_ms", [5, 17, 31, 53, 90, 140])
def test_a_killed_build_leaves_one_whole_site(tmp_path: Path, pause_ms: int) -> None:
    write_output((OutputFile("0/index.html", b"first"),), tmp_path / "output", tmp_path / "root")
    with subprocess.Popen([sys.executable, "-c", BUILD_FOREVER, str(tmp_path)]) as process:
        while laid(tmp_path / "output") == {"0/index.html": "first"}:
            time.sleep(0.001)
        time.sleep(pause_ms / 1000)
        process.send_signal(signal.SIGKILL)
    kept = laid(tmp_path / "output")
    assert len(kept) == 40
    assert len(set(kept.values())) == 1
    write_output(files(index_html="next"), tmp_path / "output", tmp_path / "root")
    assert laid(tmp_path / "output") == {"index.html": "next"}
    assert sorted(path.name for path in tmp_path.iterdir()) == [".output.kronika-lock", "output"]


def test_an_output_left_aside_by_a_killed_build_comes_back(tmp_path: Path) -> None:
    write_output(files(index_html="good"), tmp_path / "output", tmp_path / "root")
    (tmp_path / "output").rename(tmp_path / ".output.kronika-old")
    unwritable = (OutputFile("index.html/a", b""), OutputFile("index.html", b""))
    with pytest.raises(UsageError):
        write_output(unwritable, tmp_path / "output", tmp_path / "root")
    assert laid(tmp_path / "output") == {"index.html": "good"}


def test_the_site_before_is_kept_as_a_spare_that_the_next_is_made_from(tmp_path: Path) -> None:
    output, spare = tmp_path / "output", tmp_path / "kept" / "spare"
    spare.parent.mkdir()
    for turn, (changed, sites) in enumerate(
        [
            (3, files(a__b_html="1", c_html="1", gone__d_html="1")),
            (2, files(a__b_html="2", c_html="1", e_html="1")),
            (1, files(a__b_html="3", c_html="1", e_html="1")),
            (1, files(a_html="4", c_html="1", e_html="1")),
            (0, files(c_html="1", e_html="1")),
            (1, files(a__b_html__c="5", c_html="1", e_html="1")),
        ]
    ):
        assert write_output(sites, output, tmp_path / "root", str(turn), spare) == changed
        assert laid(output) == {file.path: file.data.decode() for file in sites}
        assert (output / "gone").exists() == (turn == 0)
    assert laid(spare) == {"c.html": "1", "e.html": "1"}


def test_a_file_that_stays_is_not_written_again(tmp_path: Path) -> None:
    output, spare = tmp_path / "output", tmp_path / "spare"
    states = [files(page_html=text, same_html="same") for text in ("one", "two", "three", "four")]
    for site in states:
        write_output(site, output, tmp_path / "root", "", spare)
    assert (output / "same.html").stat().st_ino == (spare / "same.html").stat().st_ino


@pytest.mark.parametrize("harm", ["changed", "added", "removed", "manifest", "file"])
def test_a_spare_that_somebody_touched_is_made_anew(tmp_path: Path, harm: str) -> None:
    output, spare = tmp_path / "output", tmp_path / "spare"
    for text in ("one", "two"):
        write_output(files(page_html=text, same__html="same"), output, tmp_path / "root", "", spare)
    match harm:
        case "changed":
            (spare / "same" / "html").unlink()
            (spare / "same" / "html").write_text("other words")
        case "added":
            (spare / "same" / "notes.txt").write_text("mine")
        case "removed":
            (spare / "same" / "html").unlink()
        case "manifest":
            (spare / MANIFEST).write_text("{}")
        case "file":
            shutil.rmtree(spare)
            spare.write_text("no folder")
    assert write_output(files(page_html="three", same__html="same"), output, tmp_path / "root", "", spare) == 1
    assert laid(output) == {"page.html": "three", "same/html": "same"}


def test_a_spare_on_another_disk_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kronika.write.output._lie_together", lambda one, other: False)
    write_output(files(page_html="one"), tmp_path / "output", tmp_path / "root", "", tmp_path / "spare")
    assert sorted(path.name for path in tmp_path.iterdir()) == [".output.kronika-lock", "output"]


def test_what_an_earlier_build_laid_with_its_list_in_json_is_replaced(tmp_path: Path) -> None:
    output = tmp_path / "output"
    (output / "a").mkdir(parents=True)
    (output / "a/old.html").write_text("old")
    (output / ".kronika-output.json").write_text('{"files": {"a/old.html": ["hash", 3, 0]}}')
    write_output((OutputFile("index.html", b"new"),), output, tmp_path)
    assert sorted(path.name for path in output.iterdir()) == [".kronika-output", "index.html"]


@pytest.mark.parametrize("manifest", ["", "[]", '{"files": 3}', '{"other": {}}'])
def test_another_list_in_json_makes_nothing_ours(tmp_path: Path, manifest: str) -> None:
    output = tmp_path / "output"
    output.mkdir()
    (output / "mine.txt").write_text("mine")
    (output / ".kronika-output.json").write_text(manifest)
    with pytest.raises(UsageError, match=r"mine\.txt"):
        write_output((OutputFile("index.html", b"new"),), output, tmp_path)
