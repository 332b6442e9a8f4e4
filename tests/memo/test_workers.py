"""Work in several processes: the same results as in one, whatever becomes of the others."""

import os
import signal
import time
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest

from kronika.memo import Workers
from kronika.memo import workers as module


def slow(factor: int, item: Any) -> Any:
    time.sleep(0.002)
    return factor * item


def located(_: None, item: int) -> int:
    time.sleep(0.002)
    return os.getpid()


def mortal(parent: int, item: int) -> int:
    """Ends the process of every hundredth item, but for the first process."""
    time.sleep(0.002)
    if item % 100 == 99 and os.getpid() != parent:
        os.kill(os.getpid(), signal.SIGKILL)
    return -item


def failing(parent: int, item: int) -> int:
    time.sleep(0.002)
    if item == 250:
        raise ValueError("not 250")
    return item


@pytest.mark.parametrize("jobs", [1, 2, 5])
def test_results_come_in_the_order_of_the_items(jobs: int) -> None:
    assert Workers(jobs).each(slow, range(300), 2) == [2 * item for item in range(300)]


def test_large_results_come_whole() -> None:
    made = Workers(3).each(slow, [b"%d" % item * 40_000 for item in range(200)], 2)
    assert made == [b"%d" % item * 80_000 for item in range(200)]


def test_much_work_is_done_in_other_processes() -> None:
    made = Workers(2).make(located, None, range(300))
    assert len({process for _, process in made}) == 3


def test_little_work_stays_in_this_process() -> None:
    made = Workers(2).make(lambda _, item: os.getpid(), None, range(300))
    assert {process for _, process in made} == {os.getpid()}


def test_what_a_killed_process_does_not_bring_is_made_here() -> None:
    assert Workers(2).each(mortal, range(400), os.getpid()) == [-item for item in range(400)]


def test_an_error_is_that_of_a_single_process() -> None:
    with pytest.raises(ValueError, match="not 250"):
        Workers(2).each(failing, range(400), os.getpid())


def test_no_process_outlives_work_that_was_left() -> None:
    with closing(Workers(2).make(located, None, range(2000))) as working:
        apart = next(process for _, process in working if process != os.getpid())
    with pytest.raises(ProcessLookupError):
        os.kill(apart, 0)


def test_items_are_counted_as_they_are_done() -> None:
    told: list[int] = []
    Workers(2, lambda done, whole: told.append(done)).each(slow, range(300), 1)
    assert told == list(range(1, 301))


def test_a_result_that_is_cut_off_is_left_out() -> None:
    whole = module.HEAD.pack(7, 3) + b"abc"
    buffer = bytearray(whole + module.HEAD.pack(8, 3) + b"a")
    assert list(module._whole(buffer)) == [(7, b"abc")]
    assert bytes(buffer) == module.HEAD.pack(8, 3) + b"a"


class Late(list[int]):
    """Items that come late, as on a machine that is busy with other things."""

    def __iter__(self) -> Iterator[int]:
        time.sleep(0.05)
        yield from super().__iter__()


def test_a_machine_that_is_slow_before_the_first_item_tells_nothing_of_the_items() -> None:
    assert list(Workers(2).make(lambda factor, item: factor * item, 2, Late([1, 2]))) == [(0, 2), (1, 4)]


def large(_: None, item: int) -> tuple[int, bytes]:
    time.sleep(0.002)
    return os.getpid(), bytes(4_000_000)


def test_a_process_that_waits_for_its_result_to_be_read_ends_when_nobody_will() -> None:
    # Otherwise the test would never end.
    signal.alarm(60)
    with closing(Workers(2).make(large, None, range(400))) as working:
        apart = next(process for _, (process, _) in working if process != os.getpid())
    signal.alarm(0)
    with pytest.raises(ProcessLookupError):
        os.kill(apart, 0)
