"""Find and read every file that goes in."""

from collections.abc import Mapping
from pathlib import Path

from kronika.read.walk import Found, walk
from kronika.records.errors import UsageError
from kronika.records.files import SourceFile, Sources

PACKAGE = Path(__file__).resolve().parent.parent

TEXT_LIMIT_BYTES = 2 * 1024 * 1024
"""The largest text file of a documentary; a longer one is read one byte further, so that `parse` can refuse it."""


def read_sources(root: Path) -> Sources:
    """Return everything below `root` that goes into the documentary, and the packaged files behind it.

    Raises UsageError if `root` is no folder. What cannot be read becomes a problem at its path.
    """
    if not root.is_dir():
        raise UsageError(f"There is no folder '{root}'.")
    content = walk(root, "content", TEXT_LIMIT_BYTES)
    settings = walk(root, "", TEXT_LIMIT_BYTES, names=_is_settings)
    templates = walk(root, "templates")
    static = walk(root, "static")
    return Sources(
        site={**settings.files, **content.files},
        templates=_below("templates", packaged("templates"), templates.files),
        static=_below("static", packaged("static"), static.files),
        catalogues=_catalogues(),
        problems=(*settings.problems, *content.problems, *templates.problems, *static.problems),
    )


def packaged(folder: str) -> Mapping[str, SourceFile]:
    """Return the files of a folder that travels with the package, by path ("templates/base.html").

    In an installed package the folder lies inside it; in a checkout it lies beside it.
    """
    base = PACKAGE if (PACKAGE / folder).is_dir() else PACKAGE.parent
    return walk(base, folder).files


def _below(folder: str, *layers: Mapping[str, SourceFile]) -> Mapping[str, SourceFile]:
    """Return the layers' files by name below `folder`; a later layer takes an earlier one's place."""
    return {path.removeprefix(f"{folder}/"): file for layer in layers for path, file in layer.items()}


def _catalogues() -> Mapping[str, SourceFile]:
    found: Found = walk(PACKAGE, "locales", names=lambda name: name.endswith(".yaml"))
    return {path.removeprefix("locales/").removesuffix(".yaml"): file for path, file in found.files.items()}


def _is_settings(name: str) -> bool:
    return name.startswith("site.") and name.endswith(".yaml")
