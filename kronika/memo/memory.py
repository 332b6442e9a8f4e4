"""Results of costly pure functions, kept between builds under a hash of everything that they depend on.

Nothing here knows what depends on what: another input is another hash, and so another entry. The steps do not know
that they are remembered: they are handed `Memo.each` where they would compute each item themselves.
"""

import pickle
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, is_dataclass
from hashlib import blake2b
from io import BytesIO
from pathlib import Path
from typing import Any

from kronika.memo.store import Store
from kronika.memo.workers import Workers
from kronika.records.work import Item, Result, Shared

PLAIN = {
    *(("builtins", name) for name in ("bytearray", "complex", "frozenset", "range", "set")),
    ("datetime", "date"),
    ("datetime", "datetime"),
    ("decimal", "Decimal"),
    ("fractions", "Fraction"),
    ("markupsafe", "Markup"),
}
"""What an entry may hold besides the records of this program."""


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
    read again; `used` are those of this one.
    """

    store: Store
    program: str
    workers: Workers = Workers()
    counts: dict[str, Count] = field(default_factory=dict)
    held: Mapping[bytes, Any] = field(default_factory=dict)
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
        count = self.counts.setdefault(name, Count())
        results: dict[bytes, list[Any]] = {key: [self.held[key]] for key in keys if key in self.held}
        unread = [key for key in keys if key not in results]
        results |= {key: result for key, data in self.store.find(unread) if (result := _thawed(data))}
        count.remembered += sum(bool(results.get(key)) for key in keys)
        missing = {key: item for key, item in zip(keys, listed, strict=True) if not results.get(key)}
        wanted = list(missing)
        for position, result, data in self.workers.make(function, shared, list(missing.values())):
            key = wanted[position]
            self.store.put(key, data or pickle.dumps(result, pickle.HIGHEST_PROTOCOL))
            results[key] = [result]
        self.used |= {key: result for key, (result,) in results.items()}
        count.made += len(missing)
        count.seconds += time.perf_counter() - began
        return [results[key][0] for key in keys]


@contextmanager
def remembering(
    folder: Path, program: str, workers: Workers = Workers(), held: dict[bytes, Any] | None = None
) -> Iterator[Memo]:
    """Open the memory in `folder`, which exists, for one build.

    `held` are results of the build before; those of this one take their place, unless it breaks off.
    """
    with Store.opened(folder) as store:
        memo = Memo(store, program, workers, held=held or {})
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


class _Thawing(pickle.Unpickler):
    """Reads nothing but plain values: whoever can write into the folder of a documentary runs no code by it."""

    def find_class(self, module: str, name: str) -> Any:
        """Return a record's class."""
        if (module, name) not in PLAIN:
            if not module.startswith("kronika.") or "." in name:
                raise pickle.UnpicklingError(f"{module}.{name} is no plain value")
            found = super().find_class(module, name)
            if isinstance(found, type) and is_dataclass(found):
                return found
            raise pickle.UnpicklingError(f"{module}.{name} is no record")
        return super().find_class(module, name)


FAULTS = (pickle.UnpicklingError, EOFError, AttributeError, ImportError, IndexError, TypeError, ValueError, KeyError)
"""What the reading of bytes that are no entry of ours can raise."""


def _thawed(data: bytes) -> list[Any]:
    """Return the result that an entry holds, in a list; an empty one if it cannot be read."""
    try:
        return [_Thawing(BytesIO(data)).load()]
    except FAULTS:
        return []
