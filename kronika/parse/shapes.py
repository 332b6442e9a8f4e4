"""Shapes: what a value may be. Each reads a node into a value, tells what is wrong, and describes itself.

The reference for editors, the JSON Schemas and the tests that damage each field follow from the same shapes.
"""

from collections.abc import Callable, Iterator
from collections.abc import Mapping as Readonly
from dataclasses import dataclass, field
from typing import Any, Generic, Protocol, TypeVar

from kronika.parse.here import WRONG, Here, Wrong, did_you_mean, nearest, shortened
from kronika.parse.nodes import Entry, Mapping, Node, Scalar, Sequence

S = TypeVar("S")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
Schema = Readonly[str, Any]


class Shape(Protocol[T_co]):
    """What a value may be."""

    @property
    def words(self) -> str:
        """What the value is, to stand after "should be" ("a date")."""

    @property
    def example(self) -> str:
        """A right value, as YAML on one line."""

    @property
    def schema(self) -> Schema:
        """The shape as a JSON Schema (draft 2020-12)."""

    def read(self, node: Node, here: Here) -> T_co | Wrong:
        """Return the value, or WRONG when its problem has been told; notes its place."""


@dataclass(frozen=True)
class Atom(Generic[T]):
    """A single value; `convert` turns what is written into it. `translatable`: it is words, not a fact."""

    words: str
    example: str
    convert: Callable[[Scalar, Here], T | Wrong]
    schema: Schema
    translatable: bool = False

    def read(self, node: Node, here: Here) -> T | Wrong:
        """Return the converted value."""
        here.mark(node)
        if not isinstance(node, Scalar) or node.is_null:
            return here.wrong_type(node, self.words, self.example)
        return self.convert(node, here)


@dataclass(frozen=True)
class ListOf(Generic[T]):
    """A list of values of one shape, at least so many."""

    item: Shape[T]
    least: int = 0

    @property
    def words(self) -> str:
        """What the list is."""
        return f"a list of {'one' if self.least == 1 else 'two'} or more" if self.least else "a list"

    @property
    def example(self) -> str:
        """The least number of entries, but one."""
        return f"[{', '.join([self.item.example] * max(1, self.least))}]"

    @property
    def schema(self) -> Schema:
        """An array."""
        return {"type": "array", "items": self.item.schema, **({"minItems": self.least} if self.least else {})}

    def read(self, node: Node, here: Here) -> tuple[T, ...] | Wrong:
        """Return the values if all are right."""
        here.mark(node)
        if not isinstance(node, Sequence):
            return here.wrong_type(node, self.words, self.example)
        if len(node.items) < self.least:
            return here.wrong(node.at, f"{here.name} should be {self.words}.", "", "too-few")
        values = tuple(self.item.read(item, here.below(index)) for index, item in enumerate(node.items))
        right = tuple(value for value in values if not isinstance(value, Wrong))
        return right if len(right) == len(values) else WRONG


@dataclass(frozen=True)
class Field:
    """A key of a mapping: what it holds, and one sentence on what it means. `attribute` is the record's word for it."""

    name: str
    shape: Shape[Any]
    about: str
    required: bool = False
    attribute: str = ""

    @property
    def target(self) -> str:
        """The name of the value in the record."""
        return self.attribute or self.name


Check = Callable[[Readonly[str, Any], Here, Mapping], None]
"""Tells what does not fit together among the values of a mapping, all of them right by themselves."""


@dataclass(frozen=True)
class Fields(Generic[T]):
    """A mapping with known keys, of which `build` makes a value.

    `also` are optional fields without which the mapping says nothing; examples show them. `together` says in JSON
    Schema what `checks` say of the fields together.
    """

    words: str
    fields: tuple[Field, ...]
    build: Callable[..., T]
    checks: tuple[Check, ...] = ()
    also: tuple[str, ...] = ()
    together: Schema = field(default_factory=dict)

    @property
    def example(self) -> str:
        """The required fields."""
        return "{" + ", ".join(f"{field.name}: {field.shape.example}" for field in self.shown) + "}"

    @property
    def shown(self) -> Iterator[Field]:
        """The fields that an example needs."""
        return (field for field in self.fields if field.required or field.name in self.also)

    @property
    def schema(self) -> Schema:
        """An object that allows nothing else."""
        properties = {stated.name: {"description": stated.about, **stated.shape.schema} for stated in self.fields}
        required = [stated.name for stated in self.fields if stated.required]
        whole = {"type": "object", "properties": properties, "required": required, "additionalProperties": False}
        return {**whole, **self.together}

    def read(self, node: Node, here: Here) -> T | Wrong:
        """Return the built value if all fields are right."""
        told = len(here.notes.problems)
        values = self.values(node, here)
        if len(here.notes.problems) > told or not isinstance(node, Mapping):
            return WRONG
        for check in self.checks:
            check(values, here, node)
        return self.build(**values) if len(here.notes.problems) == told else WRONG

    def values(self, node: Node, here: Here) -> dict[str, Any]:
        """Return the values of those fields that are right, by the record's names for them."""
        here.mark(node)
        if not isinstance(node, Mapping):
            here.wrong_type(node, self.words, self.example)
            return {}
        known = {field.name: field for field in self.fields}
        values = {}
        for entry in node.entries:
            if entry.key in known:
                field = known[entry.key]
                value = field.shape.read(entry.value, here.below(field.name))
                if not isinstance(value, Wrong):
                    values[field.target] = value
        self._tell_keys(node, here, known)
        return values

    def _tell_keys(self, node: Mapping, here: Here, known: Readonly[str, Field]) -> None:
        """Tell unknown and missing keys; a missing one that is misspelt is told but once."""
        stated = {entry.key for entry in node.entries}
        missing = [field.name for field in self.fields if field.required and field.name not in stated]
        for entry in node.entries:
            if entry.key not in known:
                near = nearest(entry.key, missing) or nearest(entry.key, known)
                missing = [name for name in missing if name != near]
                self._tell_unknown(entry, here, near)
        for name in missing:
            field = known[name]
            hint = f"{field.about} For example: {name}: {field.shape.example}"
            here.wrong(node.at, f"'{name}' is missing.", hint, "missing-field")

    def _tell_unknown(self, entry: Entry, here: Here, near: str) -> None:
        if entry.lacks_colon:
            hint = "If it belongs to the text before the comma, put that text in quotes."
            hint = "Write a number without commas." if entry.key.isdecimal() else hint
            here.wrong(
                entry.key_at, f"'{shortened(entry.key)}' has no colon, so it is no field.", hint, "unknown-field"
            )
            return
        names = tuple(field.name for field in self.fields)
        hint = f"Did you mean '{near}'?" if near else did_you_mean(entry.key, names)
        here.wrong(entry.key_at, f"There is no field '{entry.key}' here.", hint, "unknown-field")


@dataclass(frozen=True)
class Either(Generic[T]):
    """A short form, or a mapping that says more. `in_brackets`: the short form may look like a list."""

    short: Shape[T]
    long: Shape[T]
    in_brackets: bool = False

    @property
    def words(self) -> str:
        """Both forms."""
        return f"{self.short.words}, or {self.long.words}"

    @property
    def example(self) -> str:
        """The short form."""
        return self.short.example

    @property
    def schema(self) -> Schema:
        """Either schema."""
        return {"anyOf": [self.short.schema, self.long.schema]}

    def read(self, node: Node, here: Here) -> T | Wrong:
        """Return the value of the form that is written."""
        if isinstance(node, Mapping):
            return self.long.read(node, here)
        if isinstance(node, Scalar) and not node.is_null:
            return self.short.read(node, here)
        if isinstance(node, Sequence) and self.in_brackets:
            return self.short.read(node, here)
        here.mark(node)
        return here.wrong_type(node, self.words, self.example)


@dataclass(frozen=True)
class Made(Generic[S, T]):
    """A shape whose value is made into another."""

    shape: Shape[S]
    make: Callable[[S], T]

    @property
    def words(self) -> str:
        """What the value is."""
        return self.shape.words

    @property
    def example(self) -> str:
        """A right value."""
        return self.shape.example

    @property
    def schema(self) -> Schema:
        """The schema of what is written."""
        return self.shape.schema

    def read(self, node: Node, here: Here) -> T | Wrong:
        """Return what is made of the value."""
        value = self.shape.read(node, here)
        return value if isinstance(value, Wrong) else self.make(value)


@dataclass(frozen=True)
class TextMap:
    """A mapping from any words to texts."""

    words: str
    value: Shape[str]
    example: str = "{key: value}"

    @property
    def schema(self) -> Schema:
        """An object of strings."""
        return {"type": "object", "additionalProperties": self.value.schema}

    def read(self, node: Node, here: Here) -> Readonly[str, str] | Wrong:
        """Return the texts by their keys if all are right."""
        here.mark(node)
        if not isinstance(node, Mapping):
            return here.wrong_type(node, self.words, self.example)
        values = {entry.key: self.value.read(entry.value, here.below(entry.key)) for entry in node.entries}
        right = {key: value for key, value in values.items() if not isinstance(value, Wrong)}
        return right if len(right) == len(values) else WRONG
