"""What the program itself brings into its results: its own text, its libraries, the language it runs on."""

import os
import sys
from hashlib import sha256
from pathlib import Path

from kronika.read.walk import Reader

PACKAGE = Path(__file__).resolve().parent.parent

LIBRARIES = ("babel", "jinja2", "markdown", "markupsafe", "nh3", "pillow", "pyyaml", "tzdata")
"""The libraries whose versions may show in the output."""


def program_fingerprint(digest: Reader[str]) -> str:
    """Return a hash of the program's modules and of the versions of its libraries and of Python.

    `digest` gives the hash of a file.
    """
    modules = [(name, digest(f"{PACKAGE}/{name}", name, 0)) for name in _modules()]
    told = [sys.version, *_libraries(), *(f"{name} {found}" for name, found in modules)]
    return sha256("\n".join(told).encode()).hexdigest()


def _modules() -> list[str]:
    """Return the paths of the package's modules below it."""
    return sorted(
        os.path.relpath(os.path.join(folder, name), PACKAGE)
        for folder, _, names in os.walk(PACKAGE)
        for name in names
        if name.endswith(".py")
    )


def _libraries() -> list[str]:
    """Return the names of what is installed of the libraries, which tell their versions ("pillow-12.1.dist-info")."""
    found = set()
    for folder in sys.path:
        if os.path.isdir(folder):
            found |= {name for name in os.listdir(folder) if name.endswith((".dist-info", ".egg-info"))}
    return sorted(name for name in found if name.partition("-")[0].lower() in LIBRARIES)
