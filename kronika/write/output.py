"""Lay the finished site beside the old one, then let the two change places."""

import os
from collections.abc import Iterator
from pathlib import Path

from kronika.records.errors import UsageError
from kronika.records.files import OutputFile
from kronika.write.manifest import MANIFEST, listed, make_manifest
from kronika.write.swap import exchange, locked, sync_folder

PASSED_OVER = {MANIFEST, ".DS_Store", "Thumbs.db", "desktop.ini"}
"""Names that file managers leave behind; they go with the old output."""

INPUT_FOLDERS = ("content", "templates", "static")

WRITERS = 8
"""Threads that write: each waits for the disk most of its time."""


def check_output(output: Path, root: Path) -> None:
    """Raise UsageError if `output` is no folder that may be replaced.

    Refused are: a file; a folder with files not made by this program; the root or a folder that holds it; a folder
    inside the content, the templates or the static files.
    """
    check_place(output, root)
    foreign = next(_foreign(output), None)
    if foreign:
        raise UsageError(
            f"The output folder '{output}' holds '{foreign}', which was not made here, so nothing was touched. "
            "Choose another with --output, or empty the folder."
        )


def check_place(output: Path, root: Path) -> None:
    """Raise UsageError if no output may lie here, whatever the folder holds."""
    real_root, real_output = Path(os.path.realpath(root)), Path(os.path.realpath(output))
    if real_root.is_relative_to(real_output):
        raise UsageError(f"The output folder '{output}' holds the documentary itself. Choose another with --output.")
    for folder in INPUT_FOLDERS:
        if real_output.is_relative_to(real_root / folder):
            raise UsageError(f"The output folder '{output}' lies inside '{folder}/'. Choose another with --output.")
    if output.is_symlink() or (output.exists() and not output.is_dir()):
        raise UsageError(f"'{output}' is no folder. Move it away, or choose another with --output.")


def write_output(files: tuple[OutputFile, ...], output: Path, root: Path, fingerprint: str = "") -> int:
    """Make `output` hold exactly `files`, and return how many of them changed.

    The new site is laid in a folder beside the old one and takes its place in one step. Unchanged files are shared
    with the old site by hard links where the system has them. A failure or kill at any moment leaves the old site
    whole; what it leaves behind is cleared by the next build. `fingerprint` tells what the site was made from.
    Raises UsageError for an output that `check_output` refuses, or when the disk refuses.
    """
    import shutil

    output = output.absolute()
    new = output.with_name(f".{output.name}.kronika-new")
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        with locked(output.with_name(f".{output.name}.kronika-lock")):
            check_output(output, root)
            shutil.rmtree(new, ignore_errors=True)
            new.mkdir()
            changed = _lay(files, new, output)
            _write(new / MANIFEST, make_manifest(files, new, fingerprint))
            sync_folder(new)
            exchange(new, output)
            shutil.rmtree(new, ignore_errors=True)
    except OSError as error:
        shutil.rmtree(new, ignore_errors=True)
        reason = (error.strerror or str(error)).lower()
        raise UsageError(f"The output folder '{output}' cannot be written: {reason}.") from error
    return changed


def _lay(files: tuple[OutputFile, ...], new: Path, old: Path) -> int:
    """Write `files` below `new`, down to the disk; return how many differ from those below `old`."""
    from concurrent.futures import ThreadPoolExecutor

    folders = sorted({(new / file.path).parent for file in files})
    for folder in folders:
        folder.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(WRITERS) as pool:
        return sum(pool.map(lambda file: _lay_one(file, new, old), files))


def _lay_one(file: OutputFile, new: Path, old: Path) -> bool:
    path, before = new / file.path, old / file.path
    try:
        if before.stat().st_size == len(file.data) and before.read_bytes() == file.data:
            os.link(before, path)
            return False
    except OSError:
        # There is no such file yet, or this system has no hard links: then it is written.
        path.unlink(missing_ok=True)
    _write(path, file.data)
    return True


def _write(path: Path, data: bytes) -> None:
    with path.open("wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


def _foreign(output: Path) -> Iterator[str]:
    """Yield the path of each file below `output` that no build of ours has laid there."""
    known = listed(output)
    for folder, subfolders, names in os.walk(output):
        subfolders.sort()
        for name in sorted(names):
            path = Path(folder, name).relative_to(output).as_posix()
            if path not in known and name not in PASSED_OVER:
                yield path
