"""Hashes of files: read again as soon as there is any doubt."""

import os
import time
from pathlib import Path

import pytest

from kronika.look import hashes
from kronika.look.entries import unpack
from kronika.look.hashes import Hashes
from kronika.look.walk import Fault, read_bytes


def aged(path: Path, text: str) -> Path:
    """Write a file, and wait until the disk's clock has gone on."""
    path.write_text(text)
    changed, beside = path.stat().st_ctime_ns, path.with_name("clock")
    beside.touch()
    while changed >= beside.stat().st_mtime_ns:
        time.sleep(0.001)
        beside.touch()
    beside.unlink()
    return path


def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return a list that takes the name of each file that is read from here on."""
    names: list[str] = []

    def noted(file: str, limit: int) -> bytes | Fault:
        names.append(Path(file).name)
        return read_bytes(file, limit)

    monkeypatch.setattr(hashes, "read_bytes", noted)
    return names


def digest_of(root: Path, file: Path) -> str:
    known = Hashes(str(root))
    digest = known.digest(str(file), 0)
    known.keep()
    return digest


def test_a_file_that_stays_the_same_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = aged(tmp_path / "a.md", "one")
    names = reads(monkeypatch)
    assert digest_of(tmp_path, file) == digest_of(tmp_path, file)
    assert names == ["a.md"]


def test_a_file_of_the_same_size_with_its_time_set_back_is_read_again(tmp_path: Path) -> None:
    file = aged(tmp_path / "a.md", "one")
    found = file.stat()
    before = digest_of(tmp_path, file)
    file.write_text("two")
    os.utime(file, ns=(found.st_atime_ns, found.st_mtime_ns))
    assert file.stat().st_mtime_ns == found.st_mtime_ns
    assert digest_of(tmp_path, file) != before


def test_a_file_put_in_anothers_place_is_read_again(tmp_path: Path) -> None:
    file, other = aged(tmp_path / "a.md", "one"), aged(tmp_path / "b.md", "two")
    before = digest_of(tmp_path, file)
    os.utime(other, ns=(file.stat().st_atime_ns, file.stat().st_mtime_ns))
    other.replace(file)
    assert digest_of(tmp_path, file) != before


def test_a_file_that_is_not_older_than_the_look_at_it_is_not_remembered(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text("one")
    # The time of change lies ahead: as if file and record were of the same tick of the clock.
    ahead = time.time_ns() + 3_600_000_000_000
    os.utime(file, ns=(ahead, ahead))
    digest_of(tmp_path, file)
    assert str(file) not in unpack(f"{tmp_path}/.kronika/inputs")


@pytest.mark.parametrize("record", [b"", b"{}", b"\0", b"a.md", b"a.md\0", b"a.md\0 12", b"\xff\0\xff\0", b"a\0b\0c\0"])
def test_a_record_that_is_none_is_passed_over(tmp_path: Path, record: bytes) -> None:
    file = aged(tmp_path / "a.md", "one")
    before = digest_of(tmp_path, file)
    (tmp_path / ".kronika/inputs").write_bytes(record)
    assert digest_of(tmp_path, file) == before


def test_a_record_whose_end_is_missing_is_passed_over(tmp_path: Path) -> None:
    file = aged(tmp_path / "a.md", "one")
    before = digest_of(tmp_path, file)
    record = tmp_path / ".kronika/inputs"
    record.write_bytes(record.read_bytes()[:-9])
    assert digest_of(tmp_path, file) == before


def test_what_is_kept_is_hidden_from_git(tmp_path: Path) -> None:
    digest_of(tmp_path, aged(tmp_path / "a.md", "one"))
    assert (tmp_path / ".kronika/.gitignore").read_text() == "*\n"


def test_a_folder_that_cannot_be_written_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / ".kronika").write_text("in the way")
    file = aged(tmp_path / "a.md", "one")
    assert digest_of(tmp_path, file) == digest_of(tmp_path, file)
