"""Look through a folder, whatever lies in it, without leaving the root and without waiting for a pipe."""

import os
import stat
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from kronika.records.errors import At, Problem
from kronika.records.files import SourceFile

MEDIA_FOLDERS = ("content/media/", "content/maps/")

T = TypeVar("T")

Names = Callable[[str], bool]
Reader = Callable[[str, str, int], T | Problem]
"""Takes a file's path on the disk, its path below the root, and how many bytes of it are wanted (0: all)."""


@dataclass(frozen=True)
class Found(Generic[T]):
    """What a walk gives: what was read of files, by path, in order of path, and what could not be read."""

    files: Mapping[str, T]
    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class Folder:
    """Where to look: at all below `root/name`; with `names`, only at files directly in it whose name it accepts.

    Of a text file at most `limit` + 1 bytes are wanted (0: all).
    """

    root: Path
    name: str
    limit: int = 0
    names: Names | None = None


def walk(folder: Folder, read: Reader[T]) -> Found[T]:
    """Return what `read` gives for each file of a folder. Names that begin with a dot are passed over."""
    files: dict[str, T] = {}
    problems: list[Problem] = []
    base = os.path.abspath(folder.root)
    for path, problem in _paths(base, os.path.realpath(base), folder.name, folder.names, ()):
        limit = 0 if path.startswith(MEDIA_FOLDERS) else folder.limit
        result = problem or read(f"{base}/{path}", path, limit)
        if isinstance(result, Problem):
            problems.append(result)
        else:
            files[path] = result
    return Found(dict(sorted(files.items())), tuple(problems))


def _paths(
    base: str, real_root: str, folder: str, names: Names | None, above: tuple[str, ...]
) -> Iterator[tuple[str, Problem | None]]:
    """Yield each file's path below `base`, with a problem where it is nothing that can be read."""
    here = f"{base}/{folder}" if folder else base
    real = os.path.realpath(here)
    try:
        entries = sorted(os.scandir(here), key=lambda entry: entry.name)
    except FileNotFoundError:
        return
    except OSError as error:
        yield folder, _unreadable(folder, error)
        return
    for entry in entries:
        path = f"{folder}/{entry.name}" if folder else entry.name
        if entry.name.startswith(".") or (names and not names(entry.name)):
            continue
        problem = _entry_problem(entry, path, real_root, (*above, real))
        if problem is None and entry.is_dir() and not names:
            yield from _paths(base, real_root, path, names, (*above, real))
        else:
            yield path, problem


def _entry_problem(entry: "os.DirEntry[str]", path: str, real_root: str, above: tuple[str, ...]) -> Problem | None:
    try:
        path.encode()
    except UnicodeEncodeError:
        shown = path.encode(errors="surrogateescape").decode(errors="replace")
        return Problem(At(shown), "The file's name is not valid UTF-8.", "Give the file a new name.", "file-name")
    if entry.is_symlink():
        target = Path(os.path.realpath(entry.path))
        if not target.exists():
            return Problem(At(path), "The link leads nowhere.", "Remove it, or mend its target.", "file-link")
        if not target.is_relative_to(real_root):
            return Problem(At(path), "The link leaves the site's folder.", "Copy the file here instead.", "file-link")
        if str(target) in above:
            return Problem(At(path), "The link leads back to a folder above it.", "Remove it.", "file-link")
    return None


def read_file(file: str, path: str, limit: int) -> SourceFile | Problem:
    """Return a file with its bytes, or why it cannot be read."""
    try:
        if not stat.S_ISREG(os.stat(file).st_mode):
            return Problem(
                At(path), "This is neither a file nor a folder.", "Move the device or pipe away.", "file-kind"
            )
        with open(file, "rb") as stream:
            return SourceFile(path, stream.read(limit + 1 if limit else -1))
    except OSError as error:
        return _unreadable(path, error)


def _unreadable(path: str, error: OSError) -> Problem:
    reason = (error.strerror or "unknown reason").lower()
    return Problem(At(path), f"It cannot be read: {reason}.", "Check its permissions.", "file-unreadable")
