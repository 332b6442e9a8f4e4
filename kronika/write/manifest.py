"""The list that lies in each output folder: what was laid there, made from what, and how the disk told it then."""

import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kronika.records.files import OutputFile

MANIFEST = ".kronika-output.json"
"""Lists the files of an output folder, so that a later build knows them for its own."""


FAULTS = (OSError, ValueError, TypeError, AttributeError, KeyError)
"""What is raised where a file is gone, or the manifest is none of ours."""


@dataclass(frozen=True)
class Laid:
    """A site that lies in its folder as it was laid."""

    pages: int
    files: int


def make_manifest(files: Iterable[OutputFile], output: Path, fingerprint: str) -> bytes:
    """Return the manifest of files that have just been laid below `output`, made from what `fingerprint` tells.

    With each file stand its hash, size and time of modification (ns), with each folder below the top its time: that
    changes when something is put into it or taken out.
    """
    base = os.fspath(output)
    told: dict[str, tuple[str, int, int]] = {}
    folders: dict[str, int] = {}
    for file in files:
        found = os.stat(f"{base}/{file.path}")
        told[file.path] = (file.digest, found.st_size, found.st_mtime_ns)
        folder = os.path.dirname(file.path)
        while folder and folder not in folders:
            folders[folder] = os.stat(f"{base}/{folder}").st_mtime_ns
            folder = os.path.dirname(folder)
    whole = {"files": told, "fingerprint": fingerprint, "folders": folders}
    return json.dumps(whole, indent=0, sort_keys=True).encode()


def listed(output: Path) -> set[str]:
    """Return the paths of the files that a build of ours laid below `output`."""
    files = _read(output).get("files")
    return set(files) if isinstance(files, dict) else set()


def untouched(output: Path) -> dict[str, str] | None:
    """Return the hash of each file below `output` by path, if all lies there as a build of ours laid it; else None."""
    return _untouched(output, _read(output))


def laid_output(output: Path, fingerprint: str) -> Laid | None:
    """Return what lies in `output` if it was made from what `fingerprint` tells and nobody has touched it since."""
    manifest = _read(output)
    files = _untouched(output, manifest) if manifest.get("fingerprint") == fingerprint else None
    return None if files is None else Laid(sum(path.endswith(".html") for path in files), len(files))


def _untouched(output: Path, manifest: dict[str, Any]) -> dict[str, str] | None:
    try:
        if _is_untouched(os.fspath(output), manifest["files"], manifest["folders"]):
            return {path: told[0] for path, told in manifest["files"].items()}
    except FAULTS:
        pass
    return None


def _is_untouched(base: str, files: dict[str, list[Any]], folders: dict[str, int]) -> bool:
    for path, (_, size, time_ns) in files.items():
        found = os.stat(f"{base}/{path}")
        if found.st_size != size or found.st_mtime_ns != time_ns:
            return False
    if any(os.stat(f"{base}/{folder}").st_mtime_ns != time_ns for folder, time_ns in folders.items()):
        return False
    top = {path.partition("/")[0] for path in files}
    return set(os.listdir(base)) == {*top, MANIFEST}


def _read(output: Path) -> dict[str, Any]:
    try:
        manifest = json.loads((output / MANIFEST).read_bytes())
    except (OSError, ValueError):
        return {}
    return manifest if isinstance(manifest, dict) else {}
