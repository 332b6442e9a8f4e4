"""What the program itself brings into its results: its own text, its libraries, the language it runs on."""

import os
import sys
from hashlib import sha256

TYPE_CHECKING = False  # see kronika/look/walk.py
if TYPE_CHECKING:
    from collections.abc import Callable

PACKAGE = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))

LIBRARIES = ("babel", "jinja2", "markdown", "markupsafe", "nh3", "pillow", "pyyaml", "tzdata")
"""The libraries whose versions may show in the output."""


def program_fingerprint(digest: "Callable[[str, int], str]") -> str:
    """Return a hash of the program's modules and of the versions of its libraries and of Python.

    `digest` gives the hash of a file, of which so many bytes are wanted (0: all).
    """
    modules = [f"{name} {digest(f'{PACKAGE}/{name}', 0)}" for name in _modules()]
    return sha256("\n".join([sys.version, *_libraries(), *modules]).encode()).hexdigest()


def _modules() -> list[str]:
    """Return the paths of the package's modules below it."""
    found = []
    for folder, subfolders, names in os.walk(PACKAGE):
        if "__pycache__" in subfolders:
            subfolders.remove("__pycache__")
        found += [f"{folder}/{name}"[len(PACKAGE) + 1 :] for name in names if name.endswith(".py")]
    return sorted(found)


def _libraries() -> list[str]:
    """Return the names of what is installed of the libraries, which tell their versions ("pillow-12.1.dist-info")."""
    found = set()
    for folder in sys.path:
        if os.path.isdir(folder):
            found |= {name for name in os.listdir(folder) if name.endswith((".dist-info", ".egg-info"))}
    return sorted(name for name in found if name.partition("-")[0].lower() in LIBRARIES)
