"""Contradictions in time. Dates are read with widened bounds, so that only what is certainly wrong is told."""

from collections.abc import Iterator

from kronika.records.bounds import (
    Bounds,
    certainly_before,
    certainly_outside,
    ends_before_it_begins,
    is_known_zone,
    widened_bounds,
)
from kronika.records.edtf import Date, Edtf, Interval, OneOf
from kronika.records.errors import At, Problem
from kronika.records.model import AnyRecord, Document, Event, Person, Place, Ref
from kronika.records.parts import LifeDate, Participant, Relation
from kronika.resolve.index import Index


def chronology_problems(index: Index) -> Iterator[Problem]:
    """Yield a problem for each record whose dates contradict one another or those of the records it names."""
    for record in index.shown.values():
        yield from _reversed_intervals(index, record)
        if isinstance(record, Event):
            yield from _event_problems(index, record)
        elif isinstance(record, Person):
            yield from _person_problems(index, record)
        elif isinstance(record, Document):
            yield from _document_problems(index, record)


def _reversed_intervals(index: Index, record: AnyRecord) -> Iterator[Problem]:
    """Yield intervals that are the wrong way round in their zone, which is known only here."""
    zone = index.zones.get(record.slug, index.zone) if isinstance(record, Event) else index.zone
    for statement in index.statements[record.ref]:
        if isinstance(statement.value, Date | Interval | OneOf) and ends_before_it_begins(statement.value, zone):
            message = f"The interval '{statement.value}' ends before it begins, on the clocks of {zone}."
            yield Problem(
                statement.at, message, "Write the earlier time first, or correct its offset.", "span-reversed"
            )


def _event_problems(index: Index, event: Event) -> Iterator[Problem]:
    span = event_span(index, event)
    for number, participant in enumerate(event.people):
        person = index.shown.get(Ref("person", participant.person))
        if isinstance(person, Person):
            at = event.positions.at("people", number, "person")
            yield from _participation_problems(index, (event, participant, at), span, person)
    for number, relation in enumerate(event.relations):
        other = index.event(relation.event)
        if other is not None:
            at = event.positions.at("relations", number, "event")
            yield from _relation_problems(index, (event, relation, at), span, other)


def _participation_problems(
    index: Index, taking_part: tuple[Event, Participant, At], span: Bounds, person: Person
) -> Iterator[Problem]:
    event, participant, at = taking_part
    dated = _dated(event)
    if person.born is not None and certainly_before(span, _life_span(index, person.born)):
        yield Problem(
            at,
            f"{person.name} takes part in {dated}, certainly before being born"
            f" ({person.born.date}, {_date_at(person, 'born')}).",
            "Correct one of the dates, or name another person.",
            "before-birth",
        )
    if person.died is None or participant.posthumous:
        return
    if certainly_before(_life_span(index, person.died), span):
        yield Problem(
            at,
            f"{person.name} takes part in {dated}, certainly after having died"
            f" ({person.died.date}, {_date_at(person, 'died')}).",
            f"If that is meant, write {{person: {person.slug}, posthumous: true}}.",
            "after-death",
        )


def _relation_problems(
    index: Index, related: tuple[Event, Relation, At], span: Bounds, other: Event
) -> Iterator[Problem]:
    event, relation, at = related
    other_span = event_span(index, other)
    place = f"('{other.slug}', {other.date}, {other.positions.at('date')})"
    if relation.kind == "part-of" and certainly_outside(span, other_span):
        message = f"{_dated(event)} certainly lies outside the event it is part of {place}."
        yield Problem(at, message, "Correct one of the dates, or take the relation out.", "outside-whole")
    if relation.kind == "caused-by" and certainly_before(span, other_span):
        message = f"{_dated(event)} certainly comes before its cause {place}."
        yield Problem(at, message, "Correct one of the dates, or take the relation out.", "before-cause")


def _person_problems(index: Index, person: Person) -> Iterator[Problem]:
    if (
        person.born is not None
        and person.died is not None
        and certainly_before(_life_span(index, person.died), _life_span(index, person.born))
    ):
        message = (
            f"{person.name} certainly dies ({person.died.date}) before being born"
            f" ({person.born.date}, {_date_at(person, 'born')})."
        )
        yield Problem(_date_at(person, "died"), message, "Correct one of the dates.", "span-reversed")
    for number, role in enumerate(person.roles):
        if role.start is not None and role.end is not None and _is_before(index, role.end, role.start):
            message = (
                f"The role '{role.role}' certainly ends ({role.end}) before it begins"
                f" ({role.start}, {person.positions.at('roles', number, 'from')})."
            )
            at = person.positions.at("roles", number, "to")
            yield Problem(at, message, "Correct one of the dates.", "span-reversed")


def _document_problems(index: Index, document: Document) -> Iterator[Problem]:
    if document.date is None or document.author is None or not document.author.slug:
        return
    author = index.shown.get(Ref("person", document.author.slug))
    if not isinstance(author, Person) or author.born is None:
        return
    if certainly_before(widened_bounds(document.date, index.zone), _life_span(index, author.born)):
        yield Problem(
            document.positions.at("date"),
            f"This document ({document.date}) is certainly older than its author, {author.name}"
            f" ({author.born.date}, {_date_at(author, 'born')}).",
            "Correct one of the dates, or name another author.",
            "older-than-author",
        )


def event_span(index: Index, event: Event) -> Bounds:
    """Return the widened bounds of an event's date, in its own zone."""
    return widened_bounds(event.date, index.zones[event.slug])


def _life_span(index: Index, life_date: LifeDate) -> Bounds:
    """Return the widened bounds of a birth or a death, in its place's zone if that is known."""
    place = index.shown.get(Ref("place", life_date.place.slug)) if life_date.place is not None else None
    zone = place.timezone if isinstance(place, Place) else ""
    return widened_bounds(life_date.date, zone if is_known_zone(zone) else index.zone)


def _is_before(index: Index, first: Edtf, second: Edtf) -> bool:
    return certainly_before(widened_bounds(first, index.zone), widened_bounds(second, index.zone))


def _dated(event: Event) -> str:
    return f"'{event.slug}' ({event.date})"


def _date_at(person: Person, name: str) -> At:
    """Return where a birth or a death has its date: on its own, or beside a place."""
    return person.positions.at(name, "date")
