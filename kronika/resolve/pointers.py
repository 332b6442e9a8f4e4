"""Everything in a record that points at another one, and every text, citation and date in it."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import get_type_hints

from kronika.records.edtf import Date, Edtf, Interval, OneOf
from kronika.records.errors import At
from kronika.records.model import AnyRecord, Document, Event, Figure, Media, Person, Place, Record, Ref
from kronika.records.parts import LifeDate, Named
from kronika.records.positions import Positions
from kronika.records.references import Citation, Prose

FieldPath = tuple[str | int, ...]

WRITTEN = {"start": "from", "end": "to", "inline_figures": "figures"}
"""The words in YAML of fields that have another in Python."""


@dataclass(frozen=True)
class Pointer:
    """A field that names another record: where, and as what (see `Mention.how`)."""

    target: Ref
    how: str
    at: At


@dataclass(frozen=True)
class Statement:
    """A text, a citation or a date somewhere in a record."""

    value: Prose | Citation | Edtf
    positions: Positions
    path: FieldPath

    @property
    def at(self) -> At:
        """Where it stands."""
        return self.positions.at(*self.path)


def statements(record: Record) -> Iterator[Statement]:
    """Yield every text, citation and date of a record, at any depth."""
    yield from _statements(record, record.positions, ())


def _statements(value: object, positions: Positions, path: FieldPath) -> Iterator[Statement]:
    if value is None or isinstance(value, str | int | float):
        return
    if isinstance(value, Prose | Citation | Date | Interval | OneOf):
        yield Statement(value, positions, path)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _statements(item, positions, (*path, index))
    elif isinstance(value, Record) and path:
        # An inline figure knows its own places.
        yield from _statements(value, value.positions, ())
    elif is_dataclass(value):
        for name in _field_names(value.__class__):
            yield from _statements(getattr(value, name), positions, (*path, WRITTEN.get(name, name)))


@cache
def _field_names(kind: type) -> tuple[str, ...]:
    """Return the fields of a record or a part of one that can hold a text, a citation or a date."""
    types = get_type_hints(kind)
    plain = (str, bool, tuple[str, ...], Positions)
    return tuple(field.name for field in fields(kind) if types[field.name] not in plain)


def pointers(record: AnyRecord) -> Iterator[Pointer]:
    """Yield every field of a record that names another record; citations and links in its texts are apart."""
    if isinstance(record, Event):
        yield from _event_pointers(record)
        for figure in record.inline_figures:
            yield from _figure_pointers(figure)
    elif isinstance(record, Person):
        yield from _person_pointers(record)
    elif isinstance(record, Place) and record.part_of:
        yield Pointer(Ref("place", record.part_of), "part-of", record.positions.at("part_of"))
    elif isinstance(record, Figure):
        yield from _figure_pointers(record)
    elif isinstance(record, Document):
        yield from _named(record.author, "person", record.positions, "author")
        yield from _named(record.recipient, "person", record.positions, "recipient")
    elif isinstance(record, Media) and record.place:
        yield Pointer(Ref("place", record.place), "picture", record.positions.at("place"))


def _event_pointers(event: Event) -> Iterator[Pointer]:
    at = event.positions.at
    for index, participant in enumerate(event.people):
        yield Pointer(Ref("person", participant.person), "person", at("people", index, "person"))
    for index, location in enumerate(event.places):
        yield Pointer(Ref("place", location.place), "place", at("places", index, "place"))
    for index, relation in enumerate(event.relations):
        yield Pointer(Ref("event", relation.event), relation.kind, at("relations", index, "event"))
    # Figures of the event's own stand in the same list; their slugs say where.
    own = {int(figure.slug.rpartition(".")[2]) - 1 for figure in event.inline_figures}
    places = (index for index in range(len(event.figures) + len(own)) if index not in own)
    for slug, index in zip(event.figures, places, strict=True):
        yield Pointer(Ref("figure", slug), "figure", at("figures", index))
    for kind, name, how, slugs in (
        ("document", "documents", "document", event.documents),
        ("media", "media", "media", event.media),
        ("event", "after", "after", event.after),
        ("event", "before", "before", event.before),
    ):
        for index, slug in enumerate(slugs):
            yield Pointer(Ref(kind, slug), how, at(name, index))


def _person_pointers(person: Person) -> Iterator[Pointer]:
    for name, life_date in (("born", person.born), ("died", person.died)):
        if isinstance(life_date, LifeDate):
            yield from _named(life_date.place, "place", person.positions, name, "place")
    if person.portrait:
        yield Pointer(Ref("media", person.portrait), "media", person.positions.at("portrait"))


def _figure_pointers(figure: Figure) -> Iterator[Pointer]:
    if figure.place:
        yield Pointer(Ref("place", figure.place), "place", figure.positions.at("place"))
    for index, part in enumerate(figure.breakdown):
        if part.place:
            yield Pointer(Ref("place", part.place), "place", figure.positions.at("breakdown", index, "place"))


def _named(named: Named | None, kind: str, positions: Positions, *path: str | int) -> Iterator[Pointer]:
    if named is not None and named.slug:
        yield Pointer(Ref(kind, named.slug), kind, positions.at(*path))
