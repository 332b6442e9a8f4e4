"""Things said to come after, lie in, or be caused by themselves, by way of others."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from kronika.records.errors import At, Problem
from kronika.records.model import Place
from kronika.resolve.circles import circles
from kronika.resolve.index import Index
from kronika.resolve.precedence import Tie

SHOWN = 8
"""A longer circle is told in part: what must be mended is one of its ties, and each of them will do."""

Arrow = tuple[str, str]


def circle_problems(index: Index, stated: Sequence[Tie]) -> Iterator[Problem]:
    """Yield a problem for each knot of events or places that go in a circle."""
    order: dict[Arrow, At] = {(tie.first, tie.second): tie.at for tie in stated}
    yield from _problems("Events come after one another in a circle", order)
    for kind, what in (
        ("part-of", "Events are part of one another in a circle"),
        ("caused-by", "Events cause one another in a circle"),
    ):
        related: dict[Arrow, At] = {}
        for event in index.events:
            for number, relation in enumerate(event.relations):
                if relation.kind == kind:
                    at = event.positions.at("relations", number, "event")
                    related.setdefault((event.slug, relation.event), at)
        yield from _problems(what, related)
    held = {
        (place.slug, place.part_of): place.positions.at("part_of")
        for place in index.shown.values()
        if isinstance(place, Place) and place.part_of
    }
    yield from _problems("Places lie in one another in a circle", held)


def _problems(what: str, arrows: Mapping[Arrow, At]) -> Iterator[Problem]:
    following: dict[str, list[str]] = {}
    for first, second in arrows:
        following.setdefault(first, []).append(second)
    for circle in circles(following):
        steps = list(pairwise(circle))
        places = [arrows[step] for step in steps]
        if len(steps) == 1:
            yield Problem(places[0], f"'{circle[0]}' names itself here.", "Name another, or take it out.", "circle")
            continue
        more = f" and {len(steps) - SHOWN} more" if len(steps) > SHOWN else ""
        names = " → ".join(circle) if not more else f"{' → '.join(circle[:SHOWN])} → … → {circle[-1]}"
        stated = ", ".join(str(at) for at in places[:SHOWN])
        yield Problem(places[0], f"{what}: {names} (stated at {stated}{more}).", "Take one of these out.", "circle")
