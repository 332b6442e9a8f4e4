"""Quantities: ranges of rival estimates, each with its source."""

from dataclasses import dataclass
from decimal import Decimal

from kronika.records.edtf import Edtf
from kronika.records.references import Citation, Prose

Number = int | Decimal


@dataclass(frozen=True, kw_only=True)
class Estimate:
    """What one hand says about a quantity: a value, a range, or a bound on one side.

    `standing` is "accepted", "superseded" or "rejected". `by` is who says so, `as_of` when.
    """

    id: str = ""
    value: Number | None = None
    low: Number | None = None
    high: Number | None = None
    at_least: Number | None = None
    at_most: Number | None = None
    about: bool = False
    by: str = ""
    as_of: Edtf | None = None
    sources: tuple[Citation, ...] = ()
    note: Prose = Prose("")
    standing: str = "accepted"

    @property
    def lowest(self) -> Number | None:
        """The smallest number this estimate allows; None where it names no lower end."""
        return _first(self.low, self.at_least, self.value)

    @property
    def highest(self) -> Number | None:
        """The largest number this estimate allows; None where it names no upper end."""
        return _first(self.high, self.at_most, self.value)


@dataclass(frozen=True, kw_only=True)
class Consensus:
    """What the documentary itself says after weighing the estimates."""

    value: Number | None = None
    low: Number | None = None
    high: Number | None = None
    note: Prose = Prose("")
    sources: tuple[Citation, ...] = ()

    @property
    def lowest(self) -> Number | None:
        """The lower end of the range, or the value."""
        return _first(self.low, self.value)

    @property
    def highest(self) -> Number | None:
        """The upper end of the range, or the value."""
        return _first(self.high, self.value)


@dataclass(frozen=True, kw_only=True)
class Part:
    """One row of a breakdown. `place` is a place's slug."""

    label: str
    value: Number
    place: str = ""
    sources: tuple[Citation, ...] = ()


def _first(*numbers: Number | None) -> Number | None:
    return next((number for number in numbers if number is not None), None)
