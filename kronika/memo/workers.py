"""Several processes for work on many items: each is a copy of this one, and sends its results back through a pipe.

A copy (`os.fork`) has all values at hand, so only results are sent. What a copy does not bring, whatever the reason, is
made here: no result and no error depends on how many processes there are.
"""

import os
import pickle
import struct
import sys
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from selectors import EVENT_READ, DefaultSelector
from typing import Any

from kronika.records.work import Item, Result, Shared

TRIAL_SECONDS = 0.03
"""How long items are made in this process before the rest is thought about."""

WORTH_SECONDS = 0.15
"""How much work must be left for other processes to be worth their start, some 10 to 30 ms each."""

HEAD = struct.Struct("<QQ")
"""What stands before each result in a pipe: the item's position, and the length in bytes."""

CHUNK_BYTES = 1 << 20


def processors() -> int:
    """Return how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


@dataclass(frozen=True)
class Workers:
    """Makes results in up to `jobs` processes. `told` is called with how many are done, and how many there are."""

    jobs: int = 1
    told: Callable[[int, int], object] = max

    def each(
        self, function: Callable[[Shared, Item], Result], items: Iterable[Item], shared: Shared, basis: str = ""
    ) -> list[Result]:
        """Return the function's result for each item."""
        listed = list(items)
        made = dict(self.make(function, shared, listed))
        return [made[position] for position in range(len(listed))]

    def make(
        self, function: Callable[[Shared, Item], Result], shared: Shared, items: Sequence[Item]
    ) -> Generator[tuple[int, Any], None, None]:
        """Yield each item's position and result once, in any order."""
        began, here = time.perf_counter(), 0
        for position, item in enumerate(items):
            if self._pays(time.perf_counter() - began, here, len(items)):
                break
            here += 1
            yield position, function(shared, item)
            self.told(here, len(items))
        brought = set()
        for position, data in _apart(function, shared, list(enumerate(items))[here:], self.jobs):
            brought.add(position)
            yield position, pickle.loads(data)
            self.told(here + len(brought), len(items))
        for position in range(here, len(items)):
            if position not in brought:
                yield position, function(shared, items[position])

    def _pays(self, seconds: float, done: int, whole: int) -> bool:
        """Tell whether more processes are worth it after so many seconds and items."""
        if self.jobs == 1 or sys.platform != "linux" or seconds < TRIAL_SECONDS or not done:
            return False
        return seconds / done * (whole - done) > WORTH_SECONDS


def _apart(
    function: Callable[[Shared, Item], Result], shared: Shared, items: Sequence[tuple[int, Item]], jobs: int
) -> Iterator[tuple[int, bytes]]:
    """Yield positions and results in bytes as they come from so many copies of this process."""
    pipes: dict[int, int] = {}
    try:
        for first in range(min(jobs, len(items))):
            reading, writing = os.pipe()
            process = os.fork()
            if not process:
                # A copy that held an end to read from would wait for itself when nobody else reads any longer.
                for inherited in (reading, *pipes):
                    os.close(inherited)
                _work(function, shared, items[first::jobs], writing)
            os.close(writing)
            pipes[reading] = process
        yield from _received(pipes)
    finally:
        for reading, process in pipes.items():
            # A copy that still writes then finds nobody to read, and ends.
            os.close(reading)
            os.waitpid(process, 0)


def _work(
    function: Callable[[Shared, Item], Result], shared: Shared, items: Sequence[tuple[int, Item]], writing: int
) -> None:
    """Send the results, and end this copy without anything that the end of a process otherwise does."""
    try:
        with os.fdopen(writing, "wb") as pipe:
            for position, item in items:
                data = pickle.dumps(function(shared, item), pickle.HIGHEST_PROTOCOL)
                pipe.write(HEAD.pack(position, len(data)) + data)
    finally:
        os._exit(0)


def _received(pipes: Iterable[int]) -> Iterator[tuple[int, bytes]]:
    """Yield what comes through the pipes until all are closed; a result that is cut off is left out."""
    with DefaultSelector() as selector:
        waiting = {pipe: bytearray() for pipe in pipes}
        for pipe in waiting:
            selector.register(pipe, EVENT_READ)
        while selector.get_map():
            for key, _ in selector.select():
                chunk = os.read(key.fd, CHUNK_BYTES)
                if not chunk:
                    selector.unregister(key.fd)
                waiting[key.fd] += chunk
                yield from _whole(waiting[key.fd])


def _whole(buffer: bytearray) -> Iterator[tuple[int, bytes]]:
    """Yield the results that a buffer holds whole, and take them out of it."""
    start = 0
    while len(buffer) >= start + HEAD.size:
        position, length = HEAD.unpack_from(buffer, start)
        end = start + HEAD.size + length
        if len(buffer) < end:
            break
        yield position, bytes(buffer[start + HEAD.size : end])
        start = end
    del buffer[:start]
