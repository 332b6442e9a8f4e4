from collections.abc import Mapping
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kronika.resolve.circles import circles
from kronika.resolve.order import time_order

NAMES = tuple("abcdefghij")
Followers = Mapping[str, tuple[str, ...]]

ties = st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)), max_size=20)


def followers(pairs: list[tuple[str, str]]) -> Followers:
    return {name: tuple(second for first, second in pairs if first == name) for name in NAMES}


@st.composite
def feasible(draw: st.DrawFn) -> tuple[list[str], Followers]:
    """Draw an order by date, and ties that can all be kept: each follows some other order."""
    hidden = draw(st.permutations(NAMES))
    chosen = draw(ties)
    pairs = [(first, second) for first, second in chosen if hidden.index(first) < hidden.index(second)]
    return draw(st.permutations(NAMES)), followers(pairs)


def behind(name: str, following: Followers) -> set[str]:
    """Return all that `name` must follow, at whatever distance."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        last = waiting.pop()
        new = {first for first in following if last in following[first]} - found
        found |= new
        waiting += new
    return found


@given(st.permutations(NAMES), ties)
def test_the_order_is_total_whatever_is_said(by_date: list[str], pairs: list[tuple[str, str]]) -> None:
    assert sorted(time_order(by_date, followers(pairs))) == sorted(NAMES)


@given(st.permutations(NAMES))
def test_with_nothing_said_the_dates_decide(by_date: list[str]) -> None:
    assert list(time_order(by_date, {})) == by_date


@given(feasible())
def test_each_stands_after_what_it_follows(world: tuple[list[str], Followers]) -> None:
    by_date, following = world
    place = {name: index for index, name in enumerate(time_order(by_date, following))}
    assert all(place[first] < place[second] for first in NAMES for second in following[first])


@given(feasible())
def test_an_order_that_the_dates_keep_already_is_not_changed(world: tuple[list[str], Followers]) -> None:
    by_date, following = world
    order = time_order(by_date, following)
    assert time_order(order, following) == order


@given(feasible())
def test_no_two_change_places_without_need(world: tuple[list[str], Followers]) -> None:
    by_date, following = world
    dated = {name: index for index, name in enumerate(by_date)}
    order = time_order(by_date, following)
    for index, first in enumerate(order):
        for second in order[index + 1 :]:
            if dated[second] < dated[first]:
                assert any(dated[other] >= dated[first] for other in behind(second, following))


def test_what_must_wait_stands_directly_behind_the_last_it_waits_for() -> None:
    assert time_order("abcdef", {"d": "a", "b": "a"}) == tuple("bcdaef")


@given(ties)
def test_circles_are_found_where_there_are_any(pairs: list[tuple[str, str]]) -> None:
    following = followers(pairs)
    found = list(circles(following))
    in_circles = {name for name in NAMES if name in behind(name, following)}
    assert {circle[0] for circle in found} <= in_circles
    assert bool(found) == bool(in_circles)
    for circle in found:
        assert circle[0] == circle[-1]
        assert all(second in following[first] for first, second in pairwise(circle))
        assert len(set(circle)) == len(circle) - 1


def test_a_long_chain_is_neither_too_deep_nor_too_slow() -> None:
    names = [f"e{number:05}" for number in range(20_000)]
    chain = {first: (second,) for first, second in zip(names[1:], names, strict=False)}
    assert time_order(names, chain) == tuple(reversed(names))
    assert list(circles(chain)) == []
