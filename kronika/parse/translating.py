"""Words of another language in the places of an original's: a translation is read along the same tables of fields.

It states words alone. Whatever else the tables know is a fact, and facts stand in the original.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, is_dataclass, replace
from typing import Any

from kronika.parse.atoms import text
from kronika.parse.here import Here, Wrong, did_you_mean, shortened
from kronika.parse.nodes import Entry, Mapping, Node, Scalar, Sequence
from kronika.parse.settings_fields import link
from kronika.parse.shapes import Atom, Either, Field, Fields, ListOf, Made, Schema, Shape
from kronika.records.model import Event, Figure
from kronika.records.parts import Named
from kronika.records.settings import Link
from kronika.records.translation import FieldPath

STAYS = "~"
"""What stands in a translation's list for an entry that stays as it is."""


@dataclass
class Given:
    """Which texts a translation gives, by the fields of the record; `original` is the file that it translates."""

    original: str
    paths: set[FieldPath] = field(default_factory=set)


@dataclass(frozen=True)
class Spot:
    """A value of the original by its path in the record, and where the translation of it is read."""

    here: Here
    given: Given
    path: FieldPath = ()

    def below(self, name: str | int, attribute: str | int) -> "Spot":
        """Return an entry of this value: its name in the file and in the record."""
        return Spot(self.here.below(name), self.given, (*self.path, attribute))


def is_translatable(shape: Shape[Any]) -> bool:
    """Whether a value of this shape is words, or has words in it."""
    return words_of(shape) is not None


def words_of(shape: Shape[Any]) -> Shape[Any] | None:
    """Return the part of a shape that is words: a text, a mapping with some, a list of either; None if it has none."""
    if isinstance(shape, Atom):
        # Of a link the translation gives the label: where it leads to is a fact.
        return text if shape is link else shape if shape.translatable else None
    if isinstance(shape, Made):
        return shape if isinstance(words_of(shape.shape), Atom) else words_of(shape.shape)
    if isinstance(shape, Either):
        return words_of(shape.long) or words_of(shape.short)
    if isinstance(shape, ListOf):
        return shape if is_translatable(shape.item) else None
    return shape if isinstance(shape, Fields) and any(is_translatable(each.shape) for each in shape.fields) else None


def words_schema(shape: Shape[Any]) -> Schema:
    """Return what a translation may state of a shape, as a JSON Schema; of one without words it may state nothing."""
    words = words_of(shape)
    if isinstance(words, ListOf):
        return {"type": "array", "items": {"anyOf": [words_schema(words.item), {"type": "null"}]}}
    if isinstance(words, Fields):
        stated = [each for each in words.fields if is_translatable(each.shape)]
        properties = {each.name: {"description": each.about, **words_schema(each.shape)} for each in stated}
        return {"type": "object", "properties": properties, "additionalProperties": False}
    return {"not": {}} if words is None else words.schema


def translated(shape: Shape[Any], node: Node, original: Any, spot: Spot) -> Any:
    """Return the original value with the words that stand in the node; what is wrong there is told, and left out."""
    words = words_of(shape)
    if isinstance(words, ListOf):
        return _list(words, node, original, spot)
    if isinstance(words, Fields):
        return _mapping(words, node, original, spot)
    assert words is not None
    value = words.read(node, spot.here)
    if isinstance(value, Wrong):
        return original
    spot.given.paths.add(spot.path)
    return replace(original, label=value) if isinstance(original, Link) else value


def texts_in(shape: Shape[Any], value: Any, path: FieldPath = ()) -> Iterator[FieldPath]:
    """Yield the path of each text that a value states."""
    words = words_of(shape)
    if isinstance(words, ListOf):
        for index, item in enumerate(value):
            yield from texts_in(words.item, item, (*path, index))
    elif isinstance(words, Fields):
        for each in words.fields if _has_words(value) else ():
            if isinstance(value, tuple):
                yield from texts_in(each.shape, value, path)
                continue
            name = "inline_figures" if isinstance(value, Event) and each.name == "figures" else each.target
            yield from texts_in(each.shape, getattr(value, name), (*path, name))
    elif words is not None and (value.label if isinstance(value, Link) else value):
        yield path


def _list(words: ListOf[Any], node: Node, original: tuple[Any, ...], spot: Spot) -> tuple[Any, ...]:
    """Return the original's items, each with the words of the one in its place."""
    spot.here.mark(node)
    if not isinstance(node, Sequence):
        spot.here.wrong_type(node, "a list", "")
        return original
    items = list(original)
    for index, item in enumerate(node.items):
        if index == len(items):
            counted = f"{len(items)} {'entry' if len(items) == 1 else 'entries'}" if items else "none"
            message = f"{spot.here.name} has {len(node.items)} entries, and its original has {counted}."
            hint = f"Entries are matched by their place in {spot.given.original}; write {STAYS} for one that stays."
            spot.here.wrong(item.at, message, hint, "too-many")
            break
        if not (isinstance(item, Scalar) and item.is_null):
            items[index] = translated(words.item, item, items[index], spot.below(index, index))
    return tuple(items)


def _mapping(words: Fields[Any], node: Node, original: Any, spot: Spot) -> Any:
    """Return the original mapping's value with the words that the node's entries give."""
    spot.here.mark(node)
    if not isinstance(node, Mapping):
        return _restated(words, node, original, spot)
    if not _has_words(original):
        hint = f"Take it out, or state it in {spot.given.original} first."
        spot.here.wrong(node.at, f"{spot.here.name} translates words that the original has not.", hint, "no-original")
        return original
    known = {each.name: each for each in words.fields}
    for entry in node.entries:
        stated = known.get(entry.key)
        if stated is None:
            names = [each.name for each in words.fields if is_translatable(each.shape)]
            hint = did_you_mean(entry.key, names)
            spot.here.wrong(entry.key_at, f"There is no field '{entry.key}' here.", hint, "unknown-field")
        elif not is_translatable(stated.shape):
            _tell_fact(entry, spot)
        else:
            original = _with_field(original, stated, entry, spot)
    return original


def _with_field(original: Any, stated: Field, entry: Entry, spot: Spot) -> Any:
    """Return the original with one field in other words."""
    if isinstance(original, tuple):
        # `map: {regions: [...]}` is the list itself.
        return translated(
            stated.shape, entry.value, original, Spot(spot.here.below(stated.name), spot.given, spot.path)
        )
    if isinstance(original, Event) and stated.name == "figures":
        return _with_inline_figures(original, stated, entry.value, spot)
    value = getattr(original, stated.target)
    below = spot.below(stated.name, stated.target)
    return replace(original, **{stated.target: translated(stated.shape, entry.value, value, below)})


def _with_inline_figures(event: Event, stated: Field, node: Node, spot: Spot) -> Event:
    """Return an event with the figures of its own in other words; the list also names records, which stay."""
    own = {_place(figure): figure for figure in event.inline_figures}
    slugs = iter(event.figures)
    listed = tuple(own.get(index) or next(slugs) for index in range(len(own) + len(event.figures)))
    given = Given(spot.given.original)
    below = Spot(spot.here.below(stated.name), given)
    figures = translated(stated.shape, node, listed, below)
    numbers = {place: number for number, place in enumerate(own)}
    spot.given.paths |= {("inline_figures", numbers[int(path[0])], *path[1:]) for path in given.paths}
    return replace(event, inline_figures=tuple(figures[place] for place in own))


def _place(figure: Figure) -> int:
    """Return the place of an event's own figure in the event's list: "arrival.2" is the second."""
    return int(figure.slug.rpartition(".")[2]) - 1


def _has_words(original: Any) -> bool:
    """Whether a mapping of words can be laid over a value: it is no bare name of a record, and not left out."""
    if isinstance(original, Named):
        return not original.slug
    return isinstance(original, tuple) or is_dataclass(original)


def _tell_fact(entry: Entry, spot: Spot) -> None:
    message = f"'{entry.key}' is a fact, and a translation gives words alone."
    hint = f"Take it out: it is stated in {spot.given.original}."
    spot.here.wrong(entry.key_at, message, hint, "fact-in-translation")


def _restated(words: Fields[Any], node: Node, original: Any, spot: Spot) -> Any:
    """Tell that a mapping of words should stand where something else does."""
    names = [each.name for each in words.fields if is_translatable(each.shape)]
    hint = f"Write {{{names[0]}: ...}}, or {STAYS} for an entry of a list that stays as it is."
    found = f"'{shortened(node.text)}'" if isinstance(node, Scalar) and not node.is_null else "this"
    spot.here.wrong(node.at, f"A mapping of words should stand here, not {found}.", hint, "wrong-type")
    return original
