"""Files as bytes: what `read` found, and what `write` will lay down."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256

from kronika.records.errors import Problem


@dataclass(frozen=True)
class SourceFile:
    """A file as found. `path` is what messages name: relative to the site's root, with slashes."""

    path: str
    data: bytes = field(repr=False)

    @cached_property
    def digest(self) -> str:
        """The SHA-256 of the data, in hexadecimal digits."""
        return sha256(self.data).hexdigest()


@dataclass(frozen=True)
class Sources:
    """Everything that goes in: the only input of the build.

    `site` holds `site.yaml`, `site.LANG.yaml` and all below `content/`, by path.
    `templates` and `static` hold the packaged files with the site's own of the same name in their place,
    by name below the folder ("pages/event.html", "css/main.css").
    `catalogues` holds the packaged interface strings, by language.
    `fingerprint` tells one state of all these from another, "" if nobody asked; `program` one state of the program
    and its libraries.
    """

    site: Mapping[str, SourceFile]
    templates: Mapping[str, SourceFile]
    static: Mapping[str, SourceFile]
    catalogues: Mapping[str, SourceFile]
    problems: tuple[Problem, ...] = ()
    fingerprint: str = ""
    program: str = ""


@dataclass(frozen=True)
class OutputFile:
    """A finished file. `path` is relative to the output folder, with slashes and no leading slash."""

    path: str
    data: bytes = field(repr=False)

    @cached_property
    def digest(self) -> str:
        """The SHA-256 of the data, in hexadecimal digits."""
        return sha256(self.data).hexdigest()
