"""Results of costly pure functions, kept between builds under a hash of everything that they depend on.

Nothing here knows what depends on what: another input is another hash, and so another entry. The steps do not know
that they are remembered: they are handed `Memo.each` where they would compute each item themselves.
"""

import pickle
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import blake2b
from io import BytesIO
from pathlib import Path
from typing import Any

from kronika.memo.entries import Entry, thawed
from kronika.memo.store import Store
from kronika.memo.workers import Workers
from kronika.records.files import KeptFile, OutputFile
from kronika.records.work import Item, Result, Shared


@dataclass
class Count:
    """How often a function's results were at hand and had to be made, and how long both took, in seconds."""

    remembered: int = 0
    made: int = 0
    seconds: float = 0.0


@dataclass
class Memo:
    """Remembers results in `store`. `program` tells one state of the program and its libraries from another.

    What is not remembered, `workers` make. `held` are results of the build before in this process, which need not be
    read again, and `used` becomes those of this one. Where they are None the build is alone: then finished files are
    left in the store until somebody asks for their bytes.
    """

    store: Store
    program: str
    workers: Workers = Workers()
    counts: dict[str, Count] = field(default_factory=dict)
    held: Mapping[bytes, Any] | None = None
    used: dict[bytes, Any] = field(default_factory=dict)

    def each(
        self, function: Callable[[Shared, Item], Result], items: Iterable[Item], shared: Shared, basis: str = ""
    ) -> list[Result]:
        """Return the function's result for each item: an earlier one, if there is one, of the same inputs."""
        began = time.perf_counter()
        listed = list(items)
        name = f"{function.__module__}.{function.__qualname__}"
        common = _hash(self.program.encode(), name.encode(), basis.encode() or _frozen(shared))
        keys = [_hash(common, _frozen(item)) for item in listed]
        held = self.held or {}
        results: dict[bytes, Any] = {key: held[key] for key in keys if key in held}
        results |= self._remembered([key for key in keys if key not in results])
        missing = {key: item for key, item in zip(keys, listed, strict=True) if key not in results}
        count = self.counts.setdefault(name, Count())
        count.remembered += sum(key in results for key in keys)
        wanted = list(missing)
        for position, result in self.workers.make(function, shared, list(missing.values())):
            results[wanted[position]] = self._kept(wanted[position], result)
        if self.held is not None:
            self.used |= results
        count.made += len(missing)
        count.seconds += time.perf_counter() - began
        return [results[key] for key in keys]

    def _remembered(self, keys: Sequence[bytes]) -> dict[bytes, Any]:
        """Return the results that the store holds whole."""
        entries = {key: entry for key, data in self.store.find(keys) if (entry := Entry.read(data))}
        digests = list(dict.fromkeys(digest for entry in entries.values() for digest in entry.digests))
        if self.held is None:
            there = self.store.has([_file_key(digest) for digest in digests])
            known: Mapping[str, bytes | None] = {digest: None for digest in digests if _file_key(digest) in there}
        else:
            read = dict(self.store.find([_file_key(digest) for digest in digests]))
            known = {digest: read[_file_key(digest)] for digest in digests if _file_key(digest) in read}
        read_all = ((key, self._thawed(entry, known)) for key, entry in entries.items())
        return {key: result for key, whole in read_all for result in whole}

    def _kept(self, key: bytes, result: Any) -> Any:
        """Keep a result; return it with its files left in the store, where that is to be."""
        entry, files = Entry.of(result)
        self.store.put(key, entry.written())
        for file in files:
            self.store.put(_file_key(file.digest), file.data)
        if not files or self.held is not None or not self.store.is_open:
            return result
        return next(iter(self._thawed(entry, dict.fromkeys(entry.digests))), result)

    def _thawed(self, entry: Entry, known: Mapping[str, bytes | None]) -> list[Any]:
        """Return the result that an entry holds, in a list; an empty one if it cannot be read."""

        def kept(path: str, digest: str, size: int) -> OutputFile:
            data = known[digest]
            return KeptFile(path, digest, size, self._fetched) if data is None else OutputFile(path, data)

        return thawed(entry, kept)

    def _fetched(self, digest: str) -> bytes:
        return self.store.fetch(_file_key(digest))


@contextmanager
def remembering(
    folder: Path, program: str, workers: Workers = Workers(), held: dict[bytes, Any] | None = None
) -> Iterator[Memo]:
    """Open the memory in `folder`, which exists, for one build.

    `held` are results of the build before; those of this one take their place, unless it breaks off.
    """
    with Store.opened(folder) as store:
        memo = Memo(store, program, workers, held=held)
        yield memo
        if held is not None:
            held.clear()
            held.update(memo.used)


def fingerprint(value: object) -> str:
    """Return what tells a plain value from any other."""
    return _hash(_frozen(value)).hex()


def _hash(*parts: bytes) -> bytes:
    whole = blake2b(digest_size=20)
    for part in parts:
        whole.update(b"%d " % len(part))
        whole.update(part)
    return whole.digest()


def _frozen(value: object) -> bytes:
    """Return bytes that are the same for equal values, however they came about."""
    stream = BytesIO()
    pickler = pickle.Pickler(stream, pickle.HIGHEST_PROTOCOL)
    # Otherwise the bytes would tell which of the parts are one object in memory, which differs from build to build.
    pickler.fast = True
    pickler.dump(value)
    return stream.getvalue()


def _file_key(digest: str) -> bytes:
    return _hash(b"file", digest.encode())
