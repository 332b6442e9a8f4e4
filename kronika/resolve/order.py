"""The order of the timeline: by date, changed where an editor knows better, and no more than that."""

from collections.abc import Iterable, Mapping, Sequence
from heapq import heapify, heappop, heappush


def time_order(by_date: Sequence[str], followers: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    """Return the names so that each stands after all that it follows; `followers` maps a name to those.

    `by_date` is the order that the dates give, which is kept wherever nothing is said against it.

    The algorithm is Kahn's topological sort (1962) with a heap: of all names that wait for no other, the one that
    the dates put first is next. A date's place is its *earliest* moment, so a name that must follow a later one is
    truly later than its place says: it is moved back, to directly behind the last that it must follow, and what it
    must follow is never moved forward, to before its own earliest moment. Hence the order changes as little as it
    can: where two names stand against their dates, the second waited for a chain of names that led to one that
    stands, by date, no earlier than the first (or is the first). Nothing else is moved, and with nothing to follow
    the dates' own order comes back. Linear in the names and ties, but for the heap's logarithm.

    Names in a circle, and those behind one, come last by date.
    """
    rank = {name: index for index, name in enumerate(by_date)}
    later = {name: sorted({rank[other] for other in followers.get(name, ()) if other in rank}) for name in by_date}
    waits_for = [0] * len(by_date)
    for ranks in later.values():
        for index in ranks:
            waits_for[index] += 1
    ready = [index for index, count in enumerate(waits_for) if count == 0]
    heapify(ready)
    order: list[int] = []
    while ready:
        index = heappop(ready)
        order.append(index)
        for follower in later[by_date[index]]:
            waits_for[follower] -= 1
            if waits_for[follower] == 0:
                heappush(ready, follower)
    if len(order) < len(by_date):
        placed = set(order)
        order += [index for index in range(len(by_date)) if index not in placed]
    return tuple(by_date[index] for index in order)
