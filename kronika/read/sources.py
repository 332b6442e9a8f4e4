"""Find and read every file that goes in."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from kronika.read.hashes import Hashes, combined, digest_file
from kronika.read.program import program_fingerprint
from kronika.read.walk import Folder, Found, Reader, T, read_file, walk
from kronika.records.errors import UsageError
from kronika.records.files import SourceFile, Sources

PACKAGE = Path(__file__).resolve().parent.parent

TEXT_LIMIT_BYTES = 2 * 1024 * 1024
"""The largest text file of a documentary; a longer one is read one byte further, so that `parse` can refuse it."""

PACKAGED = "packaged "
"""Begins the names of layers that travel with the program."""


def read_sources(root: Path) -> Sources:
    """Return everything below `root` that goes into the documentary, and the packaged files behind it.

    Raises UsageError if `root` is no folder. What cannot be read becomes a problem at its path.
    """
    layers = _layers(root, read_file)
    own = {name: found for name, found in layers.items() if not name.startswith(PACKAGED)}
    digests = {name: _digests(found) for name, found in layers.items()}
    program = _program()
    return Sources(
        site={**own["settings"].files, **own["content"].files},
        templates=_over("templates", layers),
        static=_over("static", layers),
        catalogues={_language(path): file for path, file in layers[f"{PACKAGED}catalogues"].files.items()},
        problems=tuple(problem for found in own.values() for problem in found.problems),
        fingerprint=combined(program, digests),
        program=program,
    )


def fingerprint_sources(root: Path) -> str:
    """Return the fingerprint that `read_sources` would give, without reading a file that stayed as it was.

    Raises UsageError if `root` is no folder.
    """
    hashes = Hashes(root)
    layers = _layers(root, hashes.digest)
    fingerprint = combined(program_fingerprint(hashes.digest), layers)
    hashes.keep()
    return fingerprint


@cache
def _program() -> str:
    """Return the fingerprint of the program as it runs, whatever becomes of its files meanwhile."""
    return program_fingerprint(digest_file)


def _layers(root: Path, read: Reader[T]) -> dict[str, Found[T]]:
    """Return what `read` gives for every file that goes in, by the layer that it stands in."""
    if not root.is_dir():
        raise UsageError(f"There is no folder '{root}'.")
    folders = {
        "settings": Folder(root, "", TEXT_LIMIT_BYTES, _is_settings),
        "content": Folder(root, "content", TEXT_LIMIT_BYTES),
        "templates": Folder(root, "templates"),
        "static": Folder(root, "static"),
        f"{PACKAGED}templates": Folder(base_of("templates"), "templates"),
        f"{PACKAGED}static": Folder(base_of("static"), "static"),
        f"{PACKAGED}catalogues": Folder(PACKAGE, "locales", names=lambda name: name.endswith(".yaml")),
    }
    return {name: walk(folder, read) for name, folder in folders.items()}


def _digests(found: Found[SourceFile]) -> Found[str]:
    return Found({path: file.digest for path, file in found.files.items()}, found.problems)


def base_of(folder: str) -> Path:
    """Return where a packaged folder lies: in an installed package inside it, in a checkout beside it."""
    return PACKAGE if (PACKAGE / folder).is_dir() else PACKAGE.parent


def _over(folder: str, layers: Mapping[str, Found[SourceFile]]) -> Mapping[str, SourceFile]:
    """Return a folder's files by name below it; the site's own take the packaged ones' place."""
    return {
        path.removeprefix(f"{folder}/"): file
        for layer in (f"{PACKAGED}{folder}", folder)
        for path, file in layers[layer].files.items()
    }


def _language(path: str) -> str:
    return path.removeprefix("locales/").removesuffix(".yaml")


def _is_settings(name: str) -> bool:
    return name.startswith("site.") and name.endswith(".yaml")
