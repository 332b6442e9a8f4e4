"""The made-up documentary that travels with the program, for the preview's page of patterns."""

from dataclasses import replace

from kronika.read.sources import base_of
from kronika.read.walk import Folder, read_file, walk
from kronika.records.files import SourceFile, Sources

FOLDER = "patterns"

STYLE = "css/main.css"


def read_patterns(sources: Sources) -> Sources:
    """Return the made-up documentary with the templates, styles and words of another, whose look it shows.

    Its own style sheet comes after all others.
    """
    files = walk(Folder(base_of(FOLDER), FOLDER), read_file).files
    own = {path.removeprefix(f"{FOLDER}/"): replace(file, path=path) for path, file in files.items()}
    static = {**sources.static, **_below("static/", own)}
    if STYLE in static:
        layered = b'\n@import "patterns.css" layer(components);\n'
        static[STYLE] = replace(static[STYLE], data=static[STYLE].data + layered)
    return replace(
        sources,
        site={path: file for path, file in own.items() if path.startswith(("site.", "content/"))},
        templates={**_below("templates/", own), **sources.templates},
        static=static,
        problems=(),
        fingerprint="",
    )


def _below(folder: str, files: dict[str, SourceFile]) -> dict[str, SourceFile]:
    return {path.removeprefix(folder): file for path, file in files.items() if path.startswith(folder)}
