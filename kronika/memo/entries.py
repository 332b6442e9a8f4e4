"""Results as bytes: the values alone, with the finished files among them apart."""

import pickle
import struct
from collections.abc import Callable
from dataclasses import dataclass, is_dataclass
from functools import cache
from io import BytesIO
from typing import Any

from kronika.records.files import KeptFile, OutputFile

PLAIN = {
    *(("builtins", name) for name in ("bytearray", "complex", "frozenset", "range", "set")),
    ("datetime", "date"),
    ("datetime", "datetime"),
    ("decimal", "Decimal"),
    ("fractions", "Fraction"),
    ("markupsafe", "Markup"),
}
"""What an entry may hold besides the records of this program."""


COUNT = struct.Struct("<I")
DIGEST_BYTES = 32

Kept = Callable[[str, str, int], OutputFile]
"""Returns a file that lies apart, from its path, its digest and its size."""


@dataclass(frozen=True)
class Entry:
    """A result without the bytes of its files, of which it has the digests (SHA-256, in hexadecimal digits)."""

    digests: tuple[str, ...]
    data: bytes

    @classmethod
    def of(cls, result: object) -> "tuple[Entry, tuple[OutputFile, ...]]":
        """Return the entry of a result, and the files that lie apart from it."""
        files: dict[str, OutputFile] = {}

        def apart(file: OutputFile) -> tuple[Kept, tuple[str, str, int]]:
            files[file.digest] = file
            return kept, (file.path, file.digest, file.size)

        stream = BytesIO()
        pickler = pickle.Pickler(stream, pickle.HIGHEST_PROTOCOL)
        pickler.dispatch_table = {OutputFile: apart, KeptFile: apart}
        pickler.dump(result)
        return cls(tuple(files), stream.getvalue()), tuple(files.values())

    @classmethod
    def read(cls, data: bytes) -> "Entry | None":
        """Return the entry that `written` gave these bytes of; None if it did not."""
        if len(data) < COUNT.size:
            return None
        end = COUNT.size + DIGEST_BYTES * COUNT.unpack_from(data)[0]
        starts = range(COUNT.size, min(end, len(data)), DIGEST_BYTES)
        return cls(tuple(data[start : start + DIGEST_BYTES].hex() for start in starts), data[end:])

    def written(self) -> bytes:
        """Return the entry as bytes."""
        return COUNT.pack(len(self.digests)) + b"".join(map(bytes.fromhex, self.digests)) + self.data


def kept(path: str, digest: str, size: int) -> OutputFile:
    """Stand in an entry for what returns a file that lies apart: whoever reads the entry knows from where."""
    raise LookupError(f"{path}, {digest}, {size}")


class _Thawing(pickle.Unpickler):
    """Reads nothing but plain values: whoever can write into the folder of a documentary runs no code by it."""

    def __init__(self, data: bytes, found: Kept) -> None:
        super().__init__(BytesIO(data))
        self.found = found

    def find_class(self, module: str, name: str) -> Any:
        """Return a record's class."""
        if name == kept.__name__ and module == kept.__module__:
            return self.found
        return _class(module, name)


@cache
def _class(module: str, name: str) -> Any:
    """Return a class that an entry may hold; each entry asks for its own."""
    found = pickle.Unpickler(BytesIO()).find_class(module, name) if _is_allowed(module, name) else None
    if (module, name) in PLAIN or (isinstance(found, type) and is_dataclass(found)):
        return found
    raise pickle.UnpicklingError(f"{module}.{name} is no plain value and no record")


def _is_allowed(module: str, name: str) -> bool:
    return (module, name) in PLAIN or (module.startswith("kronika.") and "." not in name)


FAULTS = (pickle.UnpicklingError, EOFError, AttributeError, ImportError, IndexError, TypeError, ValueError, KeyError)
"""What the reading of bytes that are no entry of ours can raise."""


def thawed(entry: Entry, found: Kept) -> list[Any]:
    """Return the result that an entry holds, in a list; an empty one if it cannot be read.

    `found` raises KeyError for a file that it does not find.
    """
    try:
        return [_Thawing(entry.data, found).load()]
    except FAULTS:
        return []
