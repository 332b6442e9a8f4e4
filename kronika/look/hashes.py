"""Hashes of files, remembered as long as the disk says that a file is the same as before.

A file is known by its path, size, times of modification and change (ns) and inode. The time of change cannot be set
back; so a file that was older than the moment before it was read has not changed since, if these are the same. One
that was not older is read again the next time, for it may have changed within the tick of the disk's clock.
"""

import os
from hashlib import sha256

from kronika.look.entries import pack, unpack
from kronika.look.walk import read_bytes

KEPT = ".kronika"
"""The folder in a documentary's root for what is kept between builds and can be made again."""

RECORD = "inputs"


class Hashes:
    """The hashes of the files that go into the documentary at `root`, kept in its `.kronika/inputs`."""

    def __init__(self, root: str) -> None:
        self._root = root
        self._record = f"{root}/{KEPT}/{RECORD}"
        self._before = unpack(self._record)
        self._after: dict[str, str] = {}
        self._began_ns: int | None = None
        self._beside = f"{self._record}.{os.getpid()}"

    def digest(self, file: str, limit: int) -> str:
        """Return the SHA-256 of a file (of its first `limit` + 1 bytes, unless 0); "" if it cannot be read."""
        try:
            found = os.stat(file)
        except OSError:
            return ""
        state = f"{found.st_size} {found.st_mtime_ns} {found.st_ctime_ns} {found.st_ino} "
        known = self._before.get(file)
        if known is not None and known.startswith(state):
            self._after[file] = known
            return known[len(state) :]
        began_ns = self._begin()
        digest = digest_file(file, limit)
        if digest and max(found.st_mtime_ns, found.st_ctime_ns) < began_ns:
            self._after[file] = state + digest
        return digest

    def keep(self) -> None:
        """Write the record, if it is another than the one that was found; a disk that refuses does no harm."""
        if self._began_ns is None and self._after.keys() == self._before.keys():
            return
        try:
            if self._begin():
                with open(self._beside, "wb") as stream:
                    stream.write(pack(self._after))
                os.replace(self._beside, self._record)
        except OSError:
            if os.path.exists(self._beside):
                os.unlink(self._beside)

    def _begin(self) -> int:
        """Return the disk's own time, in nanoseconds, before the first file is read; 0 if it cannot be had."""
        if self._began_ns is None:
            try:
                kept_folder(self._root)
                with open(self._beside, "ab"):
                    os.utime(self._beside)
                self._began_ns = os.stat(self._beside).st_mtime_ns
            except OSError:
                self._began_ns = 0
        return self._began_ns


def digest_file(file: str, limit: int) -> str:
    """Return the SHA-256 of a file (of its first `limit` + 1 bytes, unless 0), read anew; "" if it cannot be read."""
    data = read_bytes(file, limit)
    return sha256(data).hexdigest() if isinstance(data, bytes) else ""


def kept_folder(root: str) -> str:
    """Return the folder for what can be made again, made if need be; git passes over it. Raises OSError."""
    folder = f"{root}/{KEPT}"
    if not os.path.isdir(folder):
        try:
            os.mkdir(folder)
        except FileExistsError:
            # Another build may have been faster.
            if not os.path.isdir(folder):
                raise
        with open(f"{folder}/.gitignore", "w", encoding="utf-8") as stream:
            stream.write("*\n")
    return folder
