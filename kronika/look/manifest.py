"""The list that lies in each output folder: what was laid there, made from what, and how the disk told it then.

It has the fingerprint under no name at all, each file's size, time of modification (ns) and hash under its path, and
each folder's time under its path and a slash: that changes when something is put into it or taken out.
"""

import os

from kronika.look.entries import pack, unpack

TYPE_CHECKING = False  # see kronika/look/walk.py
if TYPE_CHECKING:
    from collections.abc import Mapping

MANIFEST = ".kronika-output"
"""Lists the files of an output folder, so that a later build knows them for its own."""


def make_manifest(digests: "Mapping[str, str]", output: str, fingerprint: str) -> bytes:
    """Return the manifest of files, whose hashes are given by path, that have just been laid below `output`.

    They were made from what `fingerprint` tells.
    """
    told = {"": fingerprint}
    for path, digest in digests.items():
        found = os.stat(f"{output}/{path}")
        told[path] = f"{found.st_size} {found.st_mtime_ns} {digest}"
        folder = os.path.dirname(path)
        while folder and f"{folder}/" not in told:
            told[f"{folder}/"] = str(os.stat(f"{output}/{folder}").st_mtime_ns)
            folder = os.path.dirname(folder)
    return pack(told)


def listed(output: str) -> set[str]:
    """Return the paths of the files that a build of ours laid below `output`."""
    return {path for path in _read(output) if _is_file(path)}


def untouched(output: str) -> dict[str, str] | None:
    """Return the hash of each file below `output` by path, if all lies there as a build of ours laid it; else None."""
    told = _read(output)
    if not _is_untouched(output, told):
        return None
    return {path: text.rpartition(" ")[2] for path, text in told.items() if _is_file(path)}


def laid(output: str, fingerprint: str) -> list[str] | None:
    """Return the paths of the files below `output`, if all lies there as it was laid, and made from this; else None.

    `fingerprint` tells what it was to be made from.
    """
    told = _read(output)
    if told.get("") != fingerprint or not _is_untouched(output, told):
        return None
    return [path for path in told if _is_file(path)]


def _is_untouched(output: str, told: dict[str, str]) -> bool:
    if not told:
        return False
    try:
        for path, text in told.items():
            if not path:
                continue
            found = os.stat(f"{output}/{path}")
            if path[-1] == "/":
                if text != str(found.st_mtime_ns):
                    return False
            elif not text.startswith(f"{found.st_size} {found.st_mtime_ns} "):
                return False
        top = {path.partition("/")[0] for path in told if path}
        return set(os.listdir(output)) == {*top, MANIFEST}
    except OSError:
        return False


def _is_file(path: str) -> bool:
    return path != "" and path[-1] != "/"


def _read(output: str) -> dict[str, str]:
    return unpack(f"{output}/{MANIFEST}")
