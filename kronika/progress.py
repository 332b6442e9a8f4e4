"""What a build says while it works, on standard error, and at the end, if asked, where time went.

On a terminal a bar moves; elsewhere (in a file, in the log of a server that builds) each step that took long has a
line, written when it has ended: a log stays short, and that of a small documentary empty.
"""

import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from kronika.memo import Count

EVERY_SECONDS = 0.1

LONG_SECONDS = 1.0
"""A step that took so long is worth a line."""

BAR_WIDTH = 20

Way = Literal["none", "bar", "lines"]


@dataclass
class Progress:
    """Tells in its `way` which step a build is at, and keeps how long each step took, in seconds.

    `made` is how many items the step has made, all its rounds together.
    """

    way: Way = "none"
    clock: Callable[[], float] = time.perf_counter
    seconds: dict[str, float] = field(default_factory=dict)
    step: str = ""
    began: float = field(init=False)
    stepped: float = field(init=False)
    told: float = 0.0
    made: int = 0

    def __post_init__(self) -> None:
        """Begin to count the time."""
        self.began = self.stepped = self.clock()

    def tell(self, step: str) -> None:
        """Note that a step begins, and so that the one before has ended."""
        now = self.clock()
        if self.step:
            spent = now - self.stepped
            self.seconds[self.step] = self.seconds.get(self.step, 0.0) + spent
            if self.way == "lines" and spent >= LONG_SECONDS:
                items = f"{self.made:,} done, " if self.made else ""
                _write(f"{self.step}: {items}{spent:.1f} s\n")
        self.step, self.stepped, self.made = step, now, 0
        self._show(step, now)

    def count(self, done: int, whole: int) -> None:
        """Note how much of a step is done."""
        if done == whole:
            self.made += whole
        now = self.clock()
        if now - self.told > EVERY_SECONDS:
            full = done * BAR_WIDTH // max(whole, 1)
            self._show(f"{self.step:<8} [{'#' * full:.<{BAR_WIDTH}}] {done:,} of {whole:,}", now)

    def end(self) -> None:
        """Note that the last step has ended, and take the bar away."""
        self.tell("")
        if self.way == "bar":
            _write("\r\x1b[K")

    def _show(self, words: str, now: float) -> None:
        self.told = now
        if self.way == "bar" and words:
            _write(f"\r\x1b[K{words} ({now - self.began:.1f} s)")


def way_for(quiet: bool) -> Way:
    """Return how progress is told where standard error leads now."""
    if quiet:
        return "none"
    return "bar" if sys.stderr.isatty() else "lines"


def report(seconds: Mapping[str, float], counts: "Mapping[str, Count]") -> Iterator[str]:
    """Yield lines on how long each step took, and how many results were remembered."""
    for step, spent in seconds.items():
        yield f"{step:<10}{spent:8.3f} s"
    for name, count in counts.items():
        step, _, function = name.removeprefix("kronika.").partition(".")
        function = function.rpartition(".")[2].lstrip("_")
        yield f"{step}: {function}: {count.remembered} remembered, {count.made} made, {count.seconds:.3f} s"


def _write(text: str) -> None:
    sys.stderr.write(text)
    sys.stderr.flush()
