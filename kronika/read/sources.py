"""Find and read every file that goes in."""

import os
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from kronika.look.hashes import digest_file
from kronika.look.inputs import OWN, find_inputs, inputs_fingerprint
from kronika.look.program import program_fingerprint
from kronika.read.files import read_input
from kronika.records.errors import Problem, UsageError
from kronika.records.files import SourceFile, Sources

Layers = Mapping[str, Mapping[str, SourceFile]]
"""The files that were found, by the layer that they stand in and by path, in order of path."""


def read_sources(root: Path) -> Sources:
    """Return everything below `root` that goes into the documentary, and the packaged files behind it.

    Raises UsageError if `root` is no folder. What cannot be read becomes a problem at its path.
    """
    if not root.is_dir():
        raise UsageError(f"There is no folder '{root}'.")
    read = [(found[0], read_input(found)) for found in find_inputs(os.fspath(root))]
    files = [(layer, file) for layer, file in read if isinstance(file, SourceFile)]
    layers, program = _by_layer(files), _program()
    return Sources(
        site={**layers["settings"], **layers["content"]},
        templates=_over("templates", layers),
        static=_over("static", layers),
        catalogues={_language(path): file for path, file in layers["packaged catalogues"].items()},
        problems=tuple(file for layer, file in read if isinstance(file, Problem) and layer in OWN),
        fingerprint=inputs_fingerprint(program, ((layer, file.path, file.digest) for layer, file in files)),
        program=program,
    )


@cache
def _program() -> str:
    """Return the fingerprint of the program as it runs, whatever becomes of its files meanwhile."""
    return program_fingerprint(digest_file)


def _by_layer(files: list[tuple[str, SourceFile]]) -> Layers:
    layers: defaultdict[str, dict[str, SourceFile]] = defaultdict(dict)
    for layer, file in sorted(files, key=lambda each: each[1].path):
        layers[layer][file.path] = file
    return layers


def _over(folder: str, layers: Layers) -> Mapping[str, SourceFile]:
    """Return a folder's files by name below it; the site's own take the packaged ones' place."""
    return {
        path.removeprefix(f"{folder}/"): file
        for layer in (f"packaged {folder}", folder)
        for path, file in layers[layer].items()
    }


def _language(path: str) -> str:
    return path.removeprefix("locales/").removesuffix(".yaml")
