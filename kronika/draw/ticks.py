"""Round values for the ticks of an axis of numbers."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from kronika.records.quantities import Number

LEAST_SPAN = Decimal("0.1")
"""An axis spans at least this share of its largest number: 720 and 722 are nearly the same, and look it."""

ZERO_WITHIN = Decimal("0.4")
"""An axis begins at zero where its smallest number is no more than this share of its largest."""


@dataclass(frozen=True)
class Axis:
    """The numbers from `low` to `high`, with ticks at round values; the first and last tick are its ends."""

    low: Decimal
    high: Decimal
    ticks: tuple[Decimal, ...]

    def share(self, number: Number) -> float:
        """Return how far along the axis a number stands: 0 at its low end, 1 at its high end."""
        return float((Decimal(number) - self.low) / (self.high - self.low))


def nice_step(span: Decimal) -> Decimal:
    """Return the round number (1, 2 or 5 times a power of ten) nearest to `span`, which is positive.

    P. Heckbert, "Nice Numbers for Graph Labels", Graphics Gems (1990), pages 61-63.
    """
    exponent = span.adjusted()
    fraction = span.scaleb(-exponent)
    nice = next((nice for limit, nice in (("1.5", 1), ("3", 2), ("7", 5)) if fraction < Decimal(limit)), 10)
    return Decimal(nice).scaleb(exponent)


def axis(numbers: tuple[Number, ...], fits: Callable[[tuple[Decimal, ...]], bool]) -> Axis:
    """Return an axis over all numbers, with as many ticks, up to about six, as `fits` allows; never fewer than two."""
    low, high = Decimal(min(numbers)), Decimal(max(numbers))
    if 0 < low <= high * ZERO_WITHIN:
        low = Decimal(0)
    elif high < 0 and high >= low * ZERO_WITHIN:
        high = Decimal(0)
    if low == high:
        low, high = (low, low + 1) if low == 0 else (low - abs(low) / 2, low + abs(low) / 2)
    spare = max(abs(low), abs(high)) * LEAST_SPAN - (high - low)
    if spare > 0:
        low, high = low - spare / 2, high + spare / 2
    # What is counted in whole numbers is not ticked in parts of one.
    least = Decimal(1) if all(Decimal(number) % 1 == 0 for number in numbers) else Decimal(0)
    found = _axis(low, high, max(least, nice_step((high - low) / 5)))
    for count in (4, 3, 2, 1):
        if fits(found.ticks):
            break
        found = _axis(low, high, max(least, nice_step((high - low) / count)))
    return found if fits(found.ticks) else Axis(found.low, found.high, (found.low, found.high))


def _axis(low: Decimal, high: Decimal, step: Decimal) -> Axis:
    first = int((low / step).to_integral_value(ROUND_FLOOR))
    last = int((high / step).to_integral_value(ROUND_CEILING))
    ticks = tuple(step * number for number in range(first, last + 1))
    return Axis(ticks[0], ticks[-1], ticks)
