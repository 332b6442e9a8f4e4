from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronika.draw.ticks import axis, nice_step

numbers = st.one_of(st.integers(-(10**9), 10**9), st.decimals(-1000, 1000, places=3))


@pytest.mark.parametrize(
    ("span", "step"),
    [("1", "1"), ("1.4", "1"), ("1.6", "2"), ("4", "5"), ("8", "10"), ("0.023", "0.02"), ("36000", "50000")],
)
def test_a_step_is_the_nearest_round_number(span: str, step: str) -> None:
    assert nice_step(Decimal(span)) == Decimal(step)


@given(st.lists(numbers, min_size=1, max_size=8), st.integers(2, 8))
def test_an_axis_holds_all_numbers_between_its_first_and_last_tick(stated: list[int | Decimal], most: int) -> None:
    found = axis(tuple(stated), lambda ticks: len(ticks) <= most)
    assert found.low <= min(stated)
    assert found.high >= max(stated)
    assert (found.ticks[0], found.ticks[-1]) == (found.low, found.high)
    assert list(found.ticks) == sorted(set(found.ticks))
    assert all(0 <= found.share(number) <= 1 for number in stated)


@given(st.lists(numbers, min_size=1, max_size=8))
def test_ticks_stand_at_whole_steps_of_one_two_or_five(stated: list[int | Decimal]) -> None:
    ticks = axis(tuple(stated), lambda ticks: True).ticks
    step = ticks[1] - ticks[0]
    assert step.scaleb(-step.adjusted()) in (1, 2, 5)
    assert all(tick % step == 0 for tick in ticks)


def test_an_axis_begins_at_zero_unless_its_numbers_lie_close_together() -> None:
    assert axis((300, 1000), lambda ticks: True).low == 0
    assert axis((900, 1000), lambda ticks: True).low == 900


def test_one_number_alone_has_an_axis_around_it() -> None:
    assert axis((100,), lambda ticks: True).ticks[0] < 100 < axis((100,), lambda ticks: True).ticks[-1]
    assert axis((0,), lambda ticks: True).low == 0


def test_numbers_that_are_nearly_the_same_stand_close_together() -> None:
    found = axis((720, 722), lambda ticks: True)
    assert found.share(722) - found.share(720) < 0.1


def test_what_is_counted_in_whole_numbers_is_ticked_in_whole_numbers() -> None:
    assert all(tick % 1 == 0 for tick in axis((16, 17), lambda ticks: True).ticks)
    assert any(tick % 1 for tick in axis((Decimal("1.5"), Decimal("1.7")), lambda ticks: True).ticks)
