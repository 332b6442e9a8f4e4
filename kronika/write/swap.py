"""Two folders change places, in one step where the system can."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

AT_FDCWD, RENAME_EXCHANGE = -100, 2


def exchange(new: Path, old: Path) -> None:
    """Put `new` in the place of `old`; afterwards `new` holds what `old` held, if there was any.

    Linux does it atomically (renameat2 with RENAME_EXCHANGE, since 3.15). Elsewhere the old folder steps aside
    first; a build killed between the two renames leaves it there, and `locked` brings it back.
    """
    if not old.exists():
        new.rename(old)
    elif not _exchange_atomically(new, old):
        aside = _aside(old)
        old.rename(aside)
        new.rename(old)
        aside.rename(new)
    sync_folder(old.parent)


def sync_folder(folder: Path) -> None:
    """Bring a folder's entries down to the disk, where the system can open a folder."""
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(descriptor)
    except OSError:
        # Some file systems cannot sync a folder; its files are synced all the same.
        pass
    finally:
        os.close(descriptor)


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the lock file `path` while a build writes: a second build waits for the first."""
    with path.open("wb") as stream:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(stream.fileno(), msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            fcntl.flock(stream, fcntl.LOCK_EX)
        _bring_back(path)
        yield


def _bring_back(lock: Path) -> None:
    """Return an output folder that a killed build left aside to its place."""
    output = lock.with_name(lock.name.removeprefix(".").removesuffix(".kronika-lock"))
    if _aside(output).exists() and not output.exists():
        _aside(output).rename(output)


def _aside(output: Path) -> Path:
    return output.with_name(f".{output.name}.kronika-old")


def _exchange_atomically(one: Path, other: Path) -> bool:
    if not sys.platform.startswith("linux"):
        return False
    import ctypes

    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if rename is None:
        return False
    return bool(rename(AT_FDCWD, os.fsencode(one), AT_FDCWD, os.fsencode(other), RENAME_EXCHANGE) == 0)
