"""What a date is, once read: one date of some precision, an interval, or one of several dates.

The values keep their text. They say nothing of moments: a date is local to a zone it does not know (see `bounds`).
"""

from dataclasses import dataclass
from typing import Literal

Mark = Literal["", "~", "?", "%"]
Unspecified = Literal["", "century", "decade", "month", "day", "month-and-day"]


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day. `second` is None where it was not written; `offset` is minutes east of UTC, None if local."""

    hour: int
    minute: int
    second: int | None = None
    offset: int | None = None


@dataclass(frozen=True, slots=True)
class Date:
    """One date, of any precision.

    `year` is astronomical (0 is 1 BC, -479 is 480 BC); of a century or decade ("18XX", "195X") it is the first.
    `season` is 21 (spring, March to May), 22, 23, or 24 (winter, December to February of the next year).
    `unspecified` names what is written with X: the last two digits of the year ("century"), its last digit
    ("decade"), the month ("1969-XX"), the day ("1969-07-XX"), or both. Such a part is None.
    `mark`: "~" approximate, "?" uncertain, "%" both.
    """

    text: str
    year: int
    month: int | None = None
    day: int | None = None
    season: int | None = None
    clock: Clock | None = None
    unspecified: Unspecified = ""
    mark: Mark = ""

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Interval:
    """From a date to a date, both included. A missing end is open ("..") where the flag says so, else unknown."""

    text: str
    start: Date | None
    end: Date | None
    open_start: bool = False
    open_end: bool = False

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of several dates, it is not known which."""

    text: str
    dates: tuple[Date, ...]

    def __str__(self) -> str:
        return self.text


Edtf = Date | Interval | OneOf


def dates_in(edtf: Edtf) -> tuple[Date, ...]:
    """Return the dates that are written in `edtf`, in the order of the text; at least one."""
    if isinstance(edtf, Date):
        return (edtf,)
    if isinstance(edtf, OneOf):
        return edtf.dates
    return tuple(date for date in (edtf.start, edtf.end) if date is not None)


def is_approximate(edtf: Edtf) -> bool:
    """Whether any date in it is marked `~` or `%`."""
    return any(date.mark in ("~", "%") for date in dates_in(edtf))


def is_uncertain(edtf: Edtf) -> bool:
    """Whether any date in it is marked `?` or `%`."""
    return any(date.mark in ("?", "%") for date in dates_in(edtf))
