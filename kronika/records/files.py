"""Files as bytes: what `read` found, and what `write` will lay down."""

from collections.abc import Callable, Mapping
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

    @property
    def size(self) -> int:
        """The length of the data, in bytes."""
        return len(self.data)


class LostError(Exception):
    """The bytes of a kept file are gone, or are no longer what they were."""


class KeptFile(OutputFile):
    """A finished file whose bytes lie elsewhere. They are fetched each time they are asked for, which most never are.

    `fetch` returns them; it raises LostError.
    """

    def __init__(self, path: str, digest: str, size: int, fetch: Callable[[str], bytes]) -> None:
        self.__dict__.update(path=path, digest=digest, length=size, fetch=fetch)

    @property
    def data(self) -> bytes:
        """The bytes."""
        return bytes(self.__dict__["fetch"](self.digest))

    @property
    def size(self) -> int:
        """The length of the data, in bytes."""
        return int(self.__dict__["length"])
