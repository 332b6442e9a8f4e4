"""What `after` and `before` say: who follows whom, circles in it, and dates against it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kronika.records.bounds import Bounds, certainly_before, order_key
from kronika.records.errors import At, Problem
from kronika.records.model import Event
from kronika.resolve.chronology import event_span
from kronika.resolve.index import Index
from kronika.resolve.order import time_order


@dataclass(frozen=True)
class Tie:
    """The event `second` comes after `first`, as `word` ("after" or "before") at `at` says."""

    first: str
    second: str
    word: str
    at: At


@dataclass(frozen=True)
class Floor:
    """The latest moment before which an event certainly did not happen, and the event whose date says so."""

    moment: int
    event: str


def ties(index: Index) -> tuple[Tie, ...]:
    """Return what the shown events say of their order, each pair once; an event tied to itself is among them."""
    found: dict[tuple[str, str], Tie] = {}
    for event in index.events:
        for word, slugs in (("after", event.after), ("before", event.before)):
            for position, slug in enumerate(slugs):
                pair = (slug, event.slug) if word == "after" else (event.slug, slug)
                if index.event(slug) is not None and pair not in found:
                    found[pair] = Tie(*pair, word, event.positions.at(word, position))
    return tuple(found.values())


def ordered_events(index: Index, stated: Sequence[Tie]) -> tuple[Event, ...]:
    """Return the shown events in time order: by date, and by what is stated where it says otherwise."""
    keys = {event.slug: (order_key(event.date, index.zones[event.slug]), event.slug) for event in index.events}
    followers: dict[str, list[str]] = {}
    for tie in stated:
        if tie.first != tie.second:
            followers.setdefault(tie.first, []).append(tie.second)
    by_slug = {event.slug: event for event in index.events}
    return tuple(by_slug[slug] for slug in time_order(sorted(keys, key=keys.__getitem__), followers))


def precedence_problems(index: Index, stated: Sequence[Tie], order: Sequence[Event]) -> Iterator[Problem]:
    """Yield ties that the dates certainly contradict: each by itself, and where only a chain of them shows it.

    `order` is the events' time order. An event whose tie is wrong does not hand on what follows from it, so that
    one mistake is told once.
    """
    spans = {event.slug: event_span(index, event) for event in order}
    behind: dict[str, list[Tie]] = {}
    for tie in stated:
        behind.setdefault(tie.second, []).append(tie)
    floors: dict[str, Floor] = {}
    for event in order:
        own = spans[event.slug]
        wrong = [tie for tie in behind.get(event.slug, ()) if certainly_before(own, spans[tie.first])]
        for tie in wrong:
            yield _contradiction(index, tie, tie.first)
        inherited = [(floors[tie.first], tie) for tie in behind.get(event.slug, ()) if tie.first in floors]
        highest = max(inherited, key=lambda pair: pair[0].moment, default=None)
        if highest is not None and not wrong and _is_under(own, highest[0]):
            yield _contradiction(index, highest[1], highest[0].event)
        floors |= _floor(event.slug, own, highest[0] if highest is not None else None)


def _is_under(span: Bounds, floor: Floor) -> bool:
    return span.latest is not None and span.latest < floor.moment


def _floor(slug: str, own: Bounds, inherited: Floor | None) -> Mapping[str, Floor]:
    """Return the floor of an event: its own earliest moment, or what it inherits if that is later and can be."""
    floor = None if own.earliest is None else Floor(own.earliest, slug)
    if inherited is not None and not _is_under(own, inherited) and (floor is None or floor.moment < inherited.moment):
        floor = inherited
    return {} if floor is None else {slug: floor}


def _contradiction(index: Index, tie: Tie, earlier: str) -> Problem:
    """Return the problem of a tie by which `tie.second` comes after `earlier`, though it is certainly before it."""
    first, second = index.event(earlier), index.event(tie.second)
    # Ties are between shown events.
    assert first is not None
    assert second is not None
    through = "" if earlier == tie.first else f" (through '{tie.first}')"
    if tie.word == "after" or through:
        message = (
            f"'{second.slug}' ({second.date}, {second.positions.at('date')}) is said to come after '{first.slug}'"
            f"{through} ({first.date}, {first.positions.at('date')}), but its date is certainly earlier."
        )
    else:
        message = (
            f"'{first.slug}' ({first.date}, {first.positions.at('date')}) is said to come before '{second.slug}'"
            f" ({second.date}, {second.positions.at('date')}), but its date is certainly later."
        )
    return Problem(tie.at, message, "Correct one of the dates, or take this out.", "order-against-dates")
