"""Single files beside the output."""

from pathlib import Path

import pytest

from kronika.records.errors import UsageError
from kronika.records.files import OutputFile
from kronika.write import lay_files, start_file

KEEL = OutputFile("content/events/keel.md", b"new")


def test_a_file_is_started_with_the_folders_above_it(tmp_path: Path) -> None:
    start_file(KEEL, tmp_path)
    assert (tmp_path / "content/events/keel.md").read_bytes() == b"new"


def test_a_file_that_is_there_is_never_overwritten(tmp_path: Path) -> None:
    (tmp_path / "content/events").mkdir(parents=True)
    (tmp_path / "content/events/keel.md").write_bytes(b"old")
    with pytest.raises(UsageError) as error:
        start_file(KEEL, tmp_path)
    assert str(error.value) == f"There is a file '{tmp_path}/content/events/keel.md' already, so nothing was written."
    assert (tmp_path / "content/events/keel.md").read_bytes() == b"old"


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "content").write_bytes(b"")
    with pytest.raises(UsageError, match="cannot be written"):
        start_file(KEEL, tmp_path)
    with pytest.raises(UsageError, match="cannot be written"):
        lay_files((KEEL,), tmp_path)


def test_files_are_laid_beside_others_and_only_where_they_differ(tmp_path: Path) -> None:
    files = (OutputFile("a.json", b"1"), OutputFile("b.json", b"2"))
    (tmp_path / "a.json").write_bytes(b"1")
    (tmp_path / "mine.txt").write_bytes(b"mine")
    assert lay_files(files, tmp_path) == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.json", "b.json", "mine.txt"]
