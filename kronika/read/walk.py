"""Read a folder, whatever lies in it, without leaving the root and without waiting for a pipe."""

import os
import stat
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kronika.records.errors import At, Problem
from kronika.records.files import SourceFile

MEDIA_FOLDERS = ("content/media/", "content/maps/")


@dataclass(frozen=True)
class Found:
    """What a walk gives: files by path, in order of path, and what could not be read."""

    files: Mapping[str, SourceFile]
    problems: tuple[Problem, ...]


def walk(root: Path, folder: str, limit: int = 0, names: Callable[[str], bool] | None = None) -> Found:
    """Return the files below `root/folder`; with `names`, only those directly in it whose name it accepts.

    Names that begin with a dot are passed over. Of a text file at most `limit` + 1 bytes are read (0: all).
    """
    files: dict[str, SourceFile] = {}
    problems: list[Problem] = []
    real_root = Path(os.path.realpath(root))
    for path, problem in _paths(root, real_root, folder, names, ()):
        read = problem or _read(root / path, path, 0 if path.startswith(MEDIA_FOLDERS) else limit)
        if isinstance(read, SourceFile):
            files[path] = read
        else:
            problems.append(read)
    return Found(dict(sorted(files.items())), tuple(problems))


def _paths(
    root: Path, real_root: Path, folder: str, names: Callable[[str], bool] | None, above: tuple[str, ...]
) -> Iterator[tuple[str, Problem | None]]:
    """Yield each file's path below `root`, with a problem where it is nothing that can be read."""
    real = os.path.realpath(root / folder)
    try:
        entries = sorted(os.scandir(root / folder), key=lambda entry: entry.name)
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
            yield from _paths(root, real_root, path, names, (*above, real))
        else:
            yield path, problem


def _entry_problem(entry: "os.DirEntry[str]", path: str, real_root: Path, above: tuple[str, ...]) -> Problem | None:
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


def _read(file: Path, path: str, limit: int) -> SourceFile | Problem:
    try:
        if not stat.S_ISREG(file.stat().st_mode):
            return Problem(
                At(path), "This is neither a file nor a folder.", "Move the device or pipe away.", "file-kind"
            )
        with file.open("rb") as stream:
            return SourceFile(path, stream.read(limit + 1 if limit else -1))
    except OSError as error:
        return _unreadable(path, error)


def _unreadable(path: str, error: OSError) -> Problem:
    reason = (error.strerror or "unknown reason").lower()
    return Problem(At(path), f"It cannot be read: {reason}.", "Check its permissions.", "file-unreadable")
