"""Single files of the documentary's own: new records, and what is made for editors."""

from collections.abc import Iterable
from pathlib import Path

from kronika.look import KEPT
from kronika.records.errors import UsageError
from kronika.records.files import OutputFile


def start_file(file: OutputFile, root: Path) -> None:
    """Write a file that is not there yet, below `root`.

    Raises UsageError if there is one of that name already, or the disk refuses.
    """
    path = root / file.path
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as stream:
            stream.write(file.data)
    except FileExistsError as error:
        raise UsageError(f"There is a file '{path}' already, so nothing was written.") from error
    except OSError as error:
        raise _refused(path, error) from error


def lay_files(files: Iterable[OutputFile], folder: Path) -> int:
    """Write files into a folder, which keeps all others that are in it; return how many changed.

    Raises UsageError if the disk refuses.
    """
    changed = 0
    for file in files:
        path = folder / file.path
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            if not path.exists() or path.read_bytes() != file.data:
                path.write_bytes(file.data)
                changed += 1
        except OSError as error:
            raise _refused(path, error) from error
    return changed


def clear_kept(root: Path) -> None:
    """Remove what is kept between builds. Raises UsageError if the disk refuses."""
    import shutil

    try:
        shutil.rmtree(root / KEPT)
    except FileNotFoundError:
        return
    except OSError as error:
        raise _refused(root / KEPT, error) from error


def _refused(path: Path, error: OSError) -> UsageError:
    return UsageError(f"'{path}' cannot be written: {(error.strerror or str(error)).lower()}.")
