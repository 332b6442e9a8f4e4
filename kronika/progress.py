"""What a build says while it works: on a terminal a line that changes, and at the end, if asked, where time went."""

import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kronika.memo import Count

EVERY_SECONDS = 0.1


@dataclass
class Progress:
    """Tells on standard error which step a build is at, if `shown`, and keeps how long each step took, in seconds."""

    shown: bool = False
    seconds: dict[str, float] = field(default_factory=dict)
    step: str = ""
    began: float = field(default_factory=time.perf_counter)
    stepped: float = field(default_factory=time.perf_counter)
    told: float = 0.0

    def tell(self, step: str) -> None:
        """Note that a step begins, and so that the one before has ended."""
        now = time.perf_counter()
        if self.step:
            self.seconds[self.step] = self.seconds.get(self.step, 0.0) + now - self.stepped
        self.step, self.stepped = step, now
        self._show(step, now)

    def count(self, done: int, whole: int) -> None:
        """Note how much of a step is done."""
        now = time.perf_counter()
        if now - self.told > EVERY_SECONDS:
            self._show(f"{self.step} {done} of {whole}", now)

    def end(self) -> None:
        """Note that the last step has ended, and take the line away."""
        self.tell("")
        if self.shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    def _show(self, words: str, now: float) -> None:
        self.told = now
        if self.shown and words:
            sys.stderr.write(f"\r\x1b[K{words} ({now - self.began:.1f} s)")
            sys.stderr.flush()


def report(seconds: Mapping[str, float], counts: "Mapping[str, Count]") -> Iterator[str]:
    """Yield lines on how long each step took, and how many results were remembered."""
    for step, spent in seconds.items():
        yield f"{step:<10}{spent:8.3f} s"
    for name, count in counts.items():
        step, _, function = name.removeprefix("kronika.").partition(".")
        function = function.rpartition(".")[2].lstrip("_")
        yield f"{step}: {function}: {count.remembered} remembered, {count.made} made, {count.seconds:.3f} s"
