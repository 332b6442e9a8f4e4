"""A record, or the settings, in another language: the same facts in other words."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from kronika.records.edtf import Edtf

T_co = TypeVar("T_co", covariant=True)

FieldPath = tuple[str | int, ...]

NAMES = frozenset((
    "name", "sort_name", "name_then", "name_now", "other_names", "authors", "editors", "translator", "license",
))  # fmt: skip
"""Fields that hold names. A translation that leaves one out says that it is the same in both languages."""


@dataclass(frozen=True)
class Translation(Generic[T_co]):
    """`whole` is the original with the words of the translation in their places.

    `path` is the translation's file; `given` are the paths of the texts that it gives, by the fields of the record
    (("moments", 0, "text")), and `missing` those of the texts that it leaves as they are; `updated` says when it was
    last revised, where it says so itself.
    """

    whole: T_co
    path: str
    given: frozenset[FieldPath]
    updated: Edtf | None = None
    missing: tuple[FieldPath, ...] = ()
