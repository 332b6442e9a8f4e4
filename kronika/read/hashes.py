"""Hashes of files, remembered as long as the disk says that a file is the same as before.

A file is known by its path, size, times of modification and change (ns) and inode. The time of change cannot be set
back; so a file that was older than the moment before it was read has not changed since, if these are the same. One
that was not older is read again the next time, for it may have changed within the tick of the disk's clock.
"""

import json
import os
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from kronika.read.walk import Found, read_file
from kronika.records.errors import Problem
from kronika.records.files import KEPT

RECORD = "inputs.json"

State = tuple[int, int, int, int]


class Hashes:
    """The hashes of the files that go into the documentary at `root`, kept in its `.kronika/inputs.json`."""

    def __init__(self, root: Path) -> None:
        self._folder = root / KEPT
        self._before = _recorded(self._folder / RECORD)
        self._after: dict[str, list[int | str]] = {}
        self._began_ns: int | None = None
        self._beside = self._folder / f"{RECORD}.{os.getpid()}"

    def digest(self, file: str, path: str, limit: int) -> str | Problem:
        """Return the SHA-256 of a file (of its first `limit` + 1 bytes, unless 0), or why it cannot be read."""
        state = _state(file)
        known = self._before.get(file)
        if known is not None and tuple(known[:4]) == state:
            self._after[file] = known
            return str(known[4])
        began_ns = self._begin()
        read = read_file(file, path, limit)
        if isinstance(read, Problem):
            return read
        if state is not None and max(state[1], state[2]) < began_ns:
            self._after[file] = [*state, read.digest]
        return read.digest

    def keep(self) -> None:
        """Write the record, if it is another than the one that was found; a disk that refuses does no harm."""
        if self._began_ns is None and self._after.keys() == self._before.keys():
            return
        try:
            if self._begin():
                self._beside.write_text(json.dumps(self._after), "utf-8")
                self._beside.replace(self._folder / RECORD)
        except OSError:
            self._beside.unlink(missing_ok=True)

    def _begin(self) -> int:
        """Return the disk's own time, in nanoseconds, before the first file is read; 0 if it cannot be had."""
        if self._began_ns is None:
            try:
                kept_folder(self._folder.parent)
                self._beside.touch()
                self._began_ns = self._beside.stat().st_mtime_ns
            except OSError:
                self._began_ns = 0
        return self._began_ns


def digest_file(file: str, path: str, limit: int) -> str | Problem:
    """Return the SHA-256 of a file (of its first `limit` + 1 bytes, unless 0), read anew, or why it cannot be read."""
    read = read_file(file, path, limit)
    return read if isinstance(read, Problem) else read.digest


def kept_folder(root: Path) -> Path:
    """Return the folder for what can be made again, made if need be; git passes over it. Raises OSError."""
    folder = root / KEPT
    if not folder.is_dir():
        folder.mkdir(exist_ok=True)
        (folder / ".gitignore").write_text("*\n", "utf-8")
    return folder


def combined(program: str, layers: Mapping[str, Found[str]]) -> str:
    """Return one hash for the program and every file of the layers, by path, with what could not be read."""
    told = [
        [name, list(found.files.items()), [str(problem) for problem in found.problems]]
        for name, found in layers.items()
    ]
    return sha256(json.dumps([program, told]).encode()).hexdigest()


def _state(file: str) -> State | None:
    try:
        found = os.stat(file)
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino


def _recorded(record: Path) -> dict[str, list[int | str]]:
    """Return the entries of a record; none if there is none that can be read."""
    try:
        entries = json.loads(record.read_bytes())
    except (OSError, ValueError):
        return {}
    whole = isinstance(entries, dict) and all(isinstance(entry, list) and len(entry) == 5 for entry in entries.values())
    return entries if whole else {}
