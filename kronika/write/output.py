"""Lay the finished site beside the old one, then let the two change places."""

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kronika.look.manifest import MANIFEST, listed, make_manifest, untouched
from kronika.look.place import misplaced
from kronika.records.errors import UsageError
from kronika.records.files import OutputFile
from kronika.write.swap import exchange, locked, sync_folder

FORMER_MANIFEST = ".kronika-output.json"
"""The list that earlier builds laid, whose `files` are named by path."""

PASSED_OVER = {MANIFEST, FORMER_MANIFEST, ".DS_Store", "Thumbs.db", "desktop.ini"}
"""Names that file managers leave behind; they go with the old output."""

WRITERS = 8
"""Threads that write: each waits for the disk most of its time."""


@dataclass(frozen=True)
class Laid:
    """A site that lies in its folder, with the hash of each file by path; none if somebody has touched one since."""

    folder: Path
    digests: Mapping[str, str]

    def lacks(self, file: OutputFile) -> bool:
        """Tell whether this file does not lie there, or is another."""
        if self.digests.get(file.path) == file.digest:
            return False
        before = self.folder / file.path
        try:
            return before.stat().st_size != file.size or before.read_bytes() != file.data
        except OSError:
            return True


def check_output(output: Path, root: Path) -> None:
    """Raise UsageError if `output` is no folder that may be replaced.

    Refused are: a file; a folder with files not made by this program; the root or a folder that holds it; a folder
    inside the content, the templates or the static files.
    """
    _checked(output, root)


def _checked(output: Path, root: Path) -> "Laid":
    """Return the output as it lies, unless `check_output` refuses it."""
    check_place(output, root)
    digests = untouched(os.fspath(output))
    foreign = next(_foreign(output), None) if digests is None else None
    if foreign:
        raise UsageError(
            f"The output folder '{output}' holds '{foreign}', which was not made here, so nothing was touched. "
            "Choose another with --output, or empty the folder."
        )
    return Laid(output, digests or {})


def check_place(output: Path, root: Path) -> None:
    """Raise UsageError if no output may lie here, whatever the folder holds."""
    reason = misplaced(os.fspath(output), os.fspath(root))
    if reason:
        raise UsageError(reason)


def write_output(
    files: tuple[OutputFile, ...], output: Path, root: Path, fingerprint: str = "", spare: Path | None = None
) -> int:
    """Make `output` hold exactly `files`, and return how many of them changed.

    The new site is laid in a folder apart from the old one and takes its place in one step. Unchanged files are shared
    with the old site by hard links where the system has them. A failure or kill at any moment leaves the old site
    whole; what it leaves behind is cleared by the next build. `fingerprint` tells what the site was made from.
    `spare` is where the site before may be kept: then the next is made from it by writing what differs, so that the two
    take turns. Without one it is cleared away.
    Raises UsageError for an output that `check_output` refuses, or when the disk refuses.
    """
    output = output.absolute()
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        with locked(_lock_of(output)):
            old = _checked(output, root)
            if spare is None or not _lie_together(spare, output):
                return _replaced(files, old, output.with_name(f".{output.name}.kronika-new"), fingerprint)
            with locked(_lock_of(spare)):
                return _replaced(files, old, spare, fingerprint, keep=True)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise UsageError(f"The output folder '{output}' cannot be written: {reason}.") from error


def _lock_of(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}.kronika-lock")


def _lie_together(one: Path, other: Path) -> bool:
    """Tell whether two folders can change places: whether they are on one disk."""
    return one.parent.is_dir() and one.parent.stat().st_dev == other.parent.stat().st_dev


def _replaced(files: tuple[OutputFile, ...], old: Laid, new: Path, fingerprint: str, *, keep: bool = False) -> int:
    import shutil

    try:
        changed = _lay(files, new, old)
        digests = {file.path: file.digest for file in files}
        _write(new / MANIFEST, make_manifest(digests, os.fspath(new), fingerprint))
        sync_folder(new)
        exchange(new, old.folder)
    except OSError:
        shutil.rmtree(new, ignore_errors=True)
        raise
    if not keep:
        shutil.rmtree(new, ignore_errors=True)
    return changed


def _lay(files: tuple[OutputFile, ...], new: Path, old: Laid) -> int:
    """Make `new` hold `files`, down to the disk; return how many the old site lacks.

    What lies in `new` as an earlier build laid it stays if it is the same; anything else there goes.
    """
    import shutil
    from concurrent.futures import ThreadPoolExecutor

    there = untouched(os.fspath(new))
    if there is None:
        shutil.rmtree(new) if new.is_dir() else new.unlink(missing_ok=True)
        new.mkdir()
        there = {}
    else:
        # From here on it is nothing that could be taken for a whole site.
        (new / MANIFEST).unlink()
    _clear(new, there.keys() - {file.path for file in files})
    missing = [file for file in files if there.get(file.path) != file.digest]
    staying = [file for file in files if there.get(file.path) == file.digest]
    for folder in sorted({(new / file.path).parent for file in missing}):
        folder.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(WRITERS) as pool:
        laid = sum(pool.map(lambda file: _lay_one(file, new, old), missing))
        return laid + sum(map(old.lacks, staying))


def _clear(folder: Path, paths: Iterable[str]) -> None:
    """Take out files, and the folders that are empty then."""
    emptied = set()
    for path in paths:
        (folder / path).unlink()
        emptied |= set(Path(path).parents) - {Path()}
    for parent in sorted(emptied, key=lambda parent: len(parent.parts), reverse=True):
        with suppress(OSError):  # there is something in it yet
            (folder / parent).rmdir()


def _lay_one(file: OutputFile, new: Path, old: Laid) -> bool:
    """Lay a file; return whether the old site lacks it."""
    path, lacking = new / file.path, old.lacks(file)
    path.unlink(missing_ok=True)
    try:
        if not lacking:
            os.link(old.folder / file.path, path)
            return False
    except OSError:
        # This system has no hard links: then it is written.
        path.unlink(missing_ok=True)
    _write(path, file.data)
    return lacking


def _write(path: Path, data: bytes) -> None:
    with path.open("wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


def _foreign(output: Path) -> Iterator[str]:
    """Yield the path of each file below `output` that no build of ours has laid there."""
    known = listed(os.fspath(output)) | _formerly_listed(output)
    for folder, subfolders, names in os.walk(output):
        subfolders.sort()
        for name in sorted(names):
            path = Path(folder, name).relative_to(output).as_posix()
            if path not in known and name not in PASSED_OVER:
                yield path


def _formerly_listed(output: Path) -> set[str]:
    """Return the paths that a manifest of earlier builds lists."""
    import json

    try:
        return set(json.loads((output / FORMER_MANIFEST).read_bytes())["files"])
    except (OSError, ValueError, TypeError, KeyError):
        return set()
