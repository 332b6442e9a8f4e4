"""Look through a folder, whatever lies in it, without leaving the root and without waiting for a pipe."""

import os
import stat

# As type checkers know it; `typing`, which has it, is not loaded for a look.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Fault = tuple[str, str, str]
"""What keeps a file from being read, how to mend it, and the rule's name: what a `Problem` says besides the place."""

NO_UTF8 = ("The file's name is not valid UTF-8.", "Give the file a new name.", "file-name")
LEADS_NOWHERE = ("The link leads nowhere.", "Remove it, or mend its target.", "file-link")
LEAVES = ("The link leaves the site's folder.", "Copy the file here instead.", "file-link")
LEADS_BACK = ("The link leads back to a folder above it.", "Remove it.", "file-link")
NO_FILE = ("This is neither a file nor a folder.", "Move the device or pipe away.", "file-kind")


def walk(
    base: str, folder: str, names: "Callable[[str], bool] | None" = None, above: tuple[str, ...] = ()
) -> "Iterator[tuple[str, Fault | None]]":
    """Yield each file's path below `base`, with what keeps it from being read; each folder's in the order of names.

    All below `base/folder` is looked at; with `names`, only files directly in it whose name it accepts. What begins
    with a dot is passed over. `above` are the folders on the way here.
    """
    here = f"{base}/{folder}" if folder else base
    try:
        entries = sorted(os.scandir(here), key=lambda entry: entry.name)
    except FileNotFoundError:
        return
    except OSError as error:
        yield folder, unreadable(error)
        return
    for entry in entries:
        name = entry.name
        if name.startswith(".") or (names and not names(name)):
            continue
        path = f"{folder}/{name}" if folder else name
        fault = _link_fault(entry.path, base, (*above, here)) if entry.is_symlink() else None
        if not _is_utf8(name):
            yield path.encode(errors="surrogateescape").decode(errors="replace"), NO_UTF8
        elif fault is None and not names and entry.is_dir():
            yield from walk(base, path, None, (*above, here))
        else:
            yield path, fault


def _is_utf8(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def _link_fault(link: str, base: str, above: tuple[str, ...]) -> Fault | None:
    target, real_base = os.path.realpath(link), os.path.realpath(base)
    if not os.path.exists(target):
        return LEADS_NOWHERE
    if not is_inside(target, real_base):
        return LEAVES
    return LEADS_BACK if target in {os.path.realpath(folder) for folder in above} else None


def is_inside(path: str, folder: str) -> bool:
    """Tell whether a path, free of links, is a folder's own or lies below it."""
    whole = os.path.normcase(os.path.join(path, ""))
    return whole.startswith(os.path.normcase(os.path.join(folder, "")))


def read_bytes(file: str, limit: int) -> bytes | Fault:
    """Return the bytes of a file, at most `limit` + 1 of them (0: all), or what keeps it from being read."""
    try:
        if not stat.S_ISREG(os.stat(file).st_mode):
            return NO_FILE
        with open(file, "rb") as stream:
            return stream.read(limit + 1 if limit else -1)
    except OSError as error:
        return unreadable(error)


def unreadable(error: OSError) -> Fault:
    """Return the fault that the disk tells of."""
    reason = (error.strerror or "unknown reason").lower()
    return f"It cannot be read: {reason}.", "Check its permissions.", "file-unreadable"
