"""Find circles among things that point at one another."""

from collections import deque
from collections.abc import Iterator, Mapping, Sequence

Arrows = Mapping[str, Sequence[str]]
"""What each thing points at."""


def circles(arrows: Arrows) -> Iterator[tuple[str, ...]]:
    """Yield one circle of each knot: the shortest through the knot's first name, which stands at both its ends.

    A knot is a set of things that can all be reached from one another. However many circles it holds, one is
    told, so that the messages do not grow faster than the text. Linear in the arrows.
    """
    for knot in sorted(sorted(knot) for knot in _knots(arrows)):
        yield _shortest_circle(knot, arrows)


def _knots(arrows: Arrows) -> Iterator[set[str]]:
    """Yield the strongly connected components that hold a circle.

    R. Tarjan, "Depth-First Search and Linear Graph Algorithms" (1972), with the calls kept in a list: a chain of
    ten thousand events is deeper than Python's stack.
    """
    number: dict[str, int] = {}
    lowest: dict[str, int] = {}
    open_names: dict[str, None] = {}
    for root in sorted(arrows):
        path = [] if root in number else [(root, iter(arrows[root]))]
        while path:
            name, rest = path[-1]
            if name not in number:
                number[name] = lowest[name] = len(number)
                open_names[name] = None
            following = next(rest, None)
            if following is None:
                path.pop()
                if path:
                    caller = path[-1][0]
                    lowest[caller] = min(lowest[caller], lowest[name])
                if lowest[name] == number[name]:
                    knot = _closed(open_names, name)
                    if len(knot) > 1 or name in arrows.get(name, ()):
                        yield knot
            elif following not in number:
                path.append((following, iter(arrows.get(following, ()))))
            elif following in open_names:
                lowest[name] = min(lowest[name], number[following])


def _closed(open_names: dict[str, None], first: str) -> set[str]:
    """Take the names from `first` on off the open ones."""
    knot = set()
    name = ""
    while name != first:
        name, _ = open_names.popitem()
        knot.add(name)
    return knot


def _shortest_circle(knot: Sequence[str], arrows: Arrows) -> tuple[str, ...]:
    """Return the shortest way from the knot's first name back to it."""
    start, members = knot[0], set(knot)
    came_from: dict[str, str] = {}
    waiting = deque([start])
    while start not in came_from:
        name = waiting.popleft()
        for following in arrows.get(name, ()):
            if following in members and following not in came_from:
                came_from[following] = name
                waiting.append(following)
    way = [start]
    while len(way) == 1 or way[-1] != start:
        way.append(came_from[way[-1]])
    return tuple(reversed(way))
