"""A folder of entries by key, for `memo`: an SQLite file, so that builds at one time and killed builds do no harm.

What cannot be read or written is as if it were not there: an entry is never needed.
"""

import os
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from threading import Lock
from typing import Any

from kronika.records.files import LostError

FILE = "memo.sqlite"

LIMIT_BYTES = 1024 * 1024 * 1024
"""How large the file may grow; then the entries that were not asked for longest go, until three quarters are left."""

BATCH_BYTES = 2 * 1024 * 1024
"""How much is held before it is written."""

AT_ONCE = 500
"""How many keys are asked for in one query."""

CHECK_BYTES = 8

SCHEMA = """
create table if not exists entries (key blob primary key, day integer not null, data blob not null);
create index if not exists entries_by_day on entries (day);
"""


@dataclass
class Store:
    """Entries by key. `day` counts from 1970: entries are kept by the day on which they were last asked for."""

    connection: sqlite3.Connection | None
    day: int
    limit_bytes: int = LIMIT_BYTES
    waiting: dict[bytes, bytes] = field(default_factory=dict)
    waiting_bytes: int = 0
    asked: list[bytes] = field(default_factory=list)
    broken: bool = False
    path: Path = Path(FILE)
    process: int = field(default_factory=os.getpid)
    inherited: list[sqlite3.Connection] = field(default_factory=list)
    lock: Lock = field(default_factory=Lock)

    @classmethod
    @contextmanager
    def opened(cls, folder: Path, limit_bytes: int = LIMIT_BYTES) -> "Iterator[Store]":
        """Open the store in a folder that exists; one that is broken is begun anew."""
        path = folder / FILE
        store = cls(_connected(path), int(time.time() // 86400), limit_bytes, path=path)
        try:
            yield store
        finally:
            # What a build made before it stopped at a problem is as good as any.
            store._close()
            if store.connection is not None:
                store.connection.close()
            if store.broken:
                _remove(path)

    def find(self, keys: Sequence[bytes]) -> Iterator[tuple[bytes, bytes]]:
        """Yield the entries that there are of these, once each, in any order."""
        yield from ((key, self.waiting[key]) for key in dict.fromkeys(keys) if key in self.waiting)
        wanted = [key for key in dict.fromkeys(keys) if key not in self.waiting]
        for start in range(0, len(wanted), AT_ONCE):
            some = wanted[start : start + AT_ONCE]
            for key, day, data in self._run(f"select key, day, data from entries where key in ({_marks(some)})", some):
                if isinstance(data, bytes) and data[:CHECK_BYTES] == _check(key, data[CHECK_BYTES:]):
                    if day != self.day:
                        self.asked.append(key)
                    yield key, data[CHECK_BYTES:]

    def has(self, keys: Sequence[bytes]) -> set[bytes]:
        """Return those of the keys under which there is an entry, whole or torn."""
        found = {key for key in keys if key in self.waiting}
        for start in range(0, len(keys), AT_ONCE):
            some = keys[start : start + AT_ONCE]
            for key, day in self._run(f"select key, day from entries where key in ({_marks(some)})", some):
                if day != self.day:
                    self.asked.append(key)
                found.add(key)
        return found

    def fetch(self, key: bytes) -> bytes:
        """Return an entry that was there; from any thread or copy of this process. Raises LostError if it is gone."""
        with self.lock:
            if self.process != os.getpid():
                self._open_anew()
            for _, data in self.find([key]):
                return data
        raise LostError

    def _open_anew(self) -> None:
        """Have a connection of this process, which is a copy of the one that opened the file.

        One connection must not be used in both, nor closed here (https://www.sqlite.org/howtocorrupt.html, 2.6).
        """
        if self.connection is not None:
            self.inherited.append(self.connection)
            self.connection = sqlite3.connect(self.path, timeout=5, check_same_thread=False)
        self.process = os.getpid()

    @property
    def is_open(self) -> bool:
        """Whether what is put here can be found again."""
        return self.connection is not None and not self.broken

    def put(self, key: bytes, data: bytes) -> None:
        """Add an entry."""
        self.waiting[key] = data
        self.waiting_bytes += len(data)
        if self.waiting_bytes > BATCH_BYTES:
            self._write()

    def _write(self) -> None:
        rows = [(key, self.day, _check(key, data) + data) for key, data in self.waiting.items()]
        self._change("insert or replace into entries values (?, ?, ?)", rows)
        self.waiting, self.waiting_bytes = {}, 0

    def _close(self) -> None:
        if self.waiting:
            self._write()
        if self.asked:
            self._change("update entries set day = ? where key = ?", [(self.day, key) for key in self.asked])
        if self._size() > self.limit_bytes:
            self._shrink()

    def _size(self) -> int:
        facts = [next((row[0] for row in self._run(f"pragma {name}", ())), 0) for name in SIZES]
        return (facts[0] - facts[1]) * facts[2]

    def _shrink(self) -> None:
        """Take out the oldest entries, and give the room back to the disk."""
        rows = self._run("select rowid, length(data) from entries order by day desc, rowid desc", ())
        kept, gone = 0, []
        for row, length in rows:
            kept += length
            if kept > self.limit_bytes * 3 // 4:
                gone.append((row,))
        self._change("delete from entries where rowid = ?", gone)
        self._run("vacuum", ())

    def _run(self, query: str, values: Sequence[bytes]) -> list[tuple[Any, ...]]:
        if self.connection is None:
            return []
        try:
            return self.connection.execute(query, values).fetchall()
        except sqlite3.Error as error:
            self.broken = self.broken or _is_break(error)
            return []

    def _change(self, query: str, rows: Sequence[tuple[object, ...]]) -> None:
        if self.connection is None:
            return
        try:
            with self.connection:
                self.connection.executemany(query, rows)
        except sqlite3.Error as error:
            self.broken = self.broken or _is_break(error)


def _marks(values: Sequence[object]) -> str:
    return ",".join("?" * len(values))


SIZES = ("page_count", "freelist_count", "page_size")


def _connected(path: Path) -> sqlite3.Connection | None:
    """Return an open file with its tables, begun anew if it is broken; None if the disk refuses or others hold it."""
    for _ in range(2):
        connection = None
        try:
            connection = sqlite3.connect(path, timeout=5, check_same_thread=False)
            # Losing the last entries when the machine stops is no loss; writing ahead keeps the file whole when only
            # the build is killed.
            connection.executescript(f"pragma journal_mode=wal; pragma synchronous=off; {SCHEMA}")
            return connection
        except sqlite3.Error as error:
            if connection is not None:
                connection.close()
            if not _is_break(error):
                return None
            _remove(path)
    return None


def _is_break(error: sqlite3.Error) -> bool:
    """Whether an error tells that the file is broken or none of ours, and not only that it is held by others."""
    return not isinstance(error, sqlite3.OperationalError) or "no such" in str(error) or "has no column" in str(error)


def _remove(path: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        with suppress(OSError):
            path.with_name(path.name + ending).unlink(missing_ok=True)


def _check(key: bytes, data: bytes) -> bytes:
    return blake2b(data, digest_size=CHECK_BYTES, key=key).digest()
