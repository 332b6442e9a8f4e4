"""Which files go in, and one fingerprint for all of them and the program."""

import os
from hashlib import sha256

from kronika.look.hashes import Hashes
from kronika.look.program import PACKAGE, program_fingerprint
from kronika.look.walk import Fault, walk

TYPE_CHECKING = False  # see kronika/look/walk.py
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

TEXT_LIMIT_BYTES = 2 * 1024 * 1024
"""The largest text file of a documentary; a longer one is read one byte further, so that `parse` can refuse it."""

MEDIA_FOLDERS = ("content/media/", "content/maps/")

OWN = ("settings", "content", "templates", "static")
"""The layers of files that a documentary brings; the packaged ones lie behind them."""

Input = tuple[str, str, str, int, Fault | None]
"""A file that goes in: the layer it stands in, its path below the layer's root, where it lies on the disk, how many of
its bytes are wanted (one more than this; 0: all), and what keeps it from being read."""


def find_inputs(root: str) -> "Iterator[Input]":
    """Yield every file that goes into the documentary at `root`, and the packaged files behind it."""
    yield from _layer("settings", root, "", _is_settings)
    for folder in ("content", "templates", "static"):
        yield from _layer(folder, root, folder)
    for folder in ("templates", "static"):
        yield from find_packaged(folder)
    yield from _layer("packaged catalogues", PACKAGE, "locales", lambda name: name.endswith(".yaml"))


def find_packaged(folder: str) -> "Iterator[Input]":
    """Yield every file of a folder that travels with the program: in an installed package inside it, else beside it."""
    base = PACKAGE if os.path.isdir(f"{PACKAGE}/{folder}") else os.path.dirname(PACKAGE)
    yield from _layer(f"packaged {folder}", base, folder)


def _layer(layer: str, root: str, folder: str, names: "Callable[[str], bool] | None" = None) -> "Iterator[Input]":
    base = os.path.abspath(root)
    texts = layer in ("settings", "content")
    for path, fault in walk(base, folder, names):
        limit = TEXT_LIMIT_BYTES if texts and not path.startswith(MEDIA_FOLDERS) else 0
        yield layer, path, f"{base}/{path}", limit, fault


def _is_settings(name: str) -> bool:
    return name.startswith("site.") and name.endswith(".yaml")


def look_at_inputs(root: str) -> str:
    """Return the fingerprint of all that goes in, without reading a file that stayed as it was.

    "" if one of them cannot be read: then nothing can be made of them either.
    """
    hashes = Hashes(root)
    digests, whole = [], True
    for layer, path, file, limit, fault in find_inputs(root):
        digest = "" if fault else hashes.digest(file, limit)
        whole = whole and digest != ""
        digests.append((layer, path, digest))
    program = program_fingerprint(hashes.digest)
    hashes.keep()
    return inputs_fingerprint(program, digests) if whole else ""


def inputs_fingerprint(program: str, digests: "Iterable[tuple[str, str, str]]") -> str:
    """Return one hash for the program and every file that goes in: its layer, its path, its own hash."""
    told = [f"{layer}\0{path}\0{digest}" for layer, path, digest in digests]
    return sha256("\0".join([program, *told]).encode()).hexdigest()
