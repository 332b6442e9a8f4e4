"""How steps go about their work: item by item, in whatever way the pipeline hands them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol, TypeVar

Shared = TypeVar("Shared")
Item = TypeVar("Item")
Result = TypeVar("Result")


class Each(Protocol):
    """Applies a function to what all items share and to each item, as `map` does.

    The function stands at the top of its module, and its result depends on its two arguments alone; so a result may
    be one of an earlier build. Arguments and results are plain values: records, texts, numbers, tuples, mappings; no
    argument holds a set, whose order differs from run to run.

    `basis` tells one `shared` from another, where that is a long value that follows from less; it may then be any
    value, and hold what the item tells one state of from another. Without one, `shared` itself is looked at.
    """

    def __call__(
        self, function: Callable[[Shared, Item], Result], items: Iterable[Item], shared: Shared, basis: str = ""
    ) -> list[Result]:
        """Return the results in the order of the items."""
        ...


def compute_each(
    function: Callable[[Shared, Item], Result], items: Iterable[Item], shared: Shared, basis: str = ""
) -> list[Result]:
    """Return the function's result for each item, computed."""
    return [function(shared, item) for item in items]


def no_fingerprint(value: object) -> str:
    """Return nothing: where nothing is remembered, nothing need be told apart."""
    return ""


@dataclass(frozen=True)
class Work:
    """What a build works with.

    `tell` is called with the name of each step as it begins; `fingerprint` tells one plain value from another.
    """

    each: Each = compute_each
    tell: Callable[[str], object] = str  # which does nothing with a name
    fingerprint: Callable[[object], str] = no_fingerprint
