"""The short texts and lists of sources of a record's front matter, by the path at which they are stated."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import lru_cache

from kronika.records.positions import Positions
from kronika.records.references import Citation, Prose
from kronika.records.rendered import FieldPath

_BODIES = frozenset(("body", "original"))

Stated = Prose | tuple[Citation, ...]


def stated_values(record: object) -> Iterator[tuple[FieldPath, Stated]]:
    """Yield every short text and every list of sources that a record or a part of the settings states."""
    for path, value in _values(record, ()):
        if path[0] not in _BODIES:
            yield path, value


def _values(value: object, path: FieldPath) -> Iterator[tuple[FieldPath, Stated]]:
    if isinstance(value, Prose):
        if value:
            yield path, value
    elif isinstance(value, tuple):
        if value and all(isinstance(item, Citation) for item in value):
            yield path, value
            return
        for index, item in enumerate(value):
            yield from _values(item, (*path, index))
    elif value.__class__ not in _BARE and is_dataclass(value):
        for name in _names(value.__class__):
            stated = getattr(value, name)
            # Most fields hold nothing, or plain words: they need not be entered.
            if stated and stated.__class__ not in _BARE:
                yield from _values(stated, (*path, name))


_BARE = frozenset((str, int, bool, float, type(None), Positions, Citation))


@lru_cache(maxsize=64)
def _names(record: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(record))
