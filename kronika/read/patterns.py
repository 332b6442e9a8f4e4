"""The made-up documentary that travels with the program, for the preview's page of patterns."""

from dataclasses import replace

from kronika.look.inputs import find_packaged
from kronika.read.files import read_input
from kronika.records.files import SourceFile, Sources

FOLDER = "patterns"

STYLE = "css/main.css"


def read_patterns(sources: Sources) -> Sources:
    """Return the made-up documentary with the templates, styles and words of another, whose look it shows.

    Its own style sheet comes after all others.
    """
    read = (read_input(found) for found in find_packaged(FOLDER))
    files = (file for file in read if isinstance(file, SourceFile))
    own = {file.path.removeprefix(f"{FOLDER}/"): file for file in sorted(files, key=lambda file: file.path)}
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
