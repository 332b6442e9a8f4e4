"""Time zones: from a clock on the wall to moments of universal time, and back, for any year.

The rules come from the package `tzdata` alone, never from the machine, so that every machine agrees.
They are known for the years 1 to 9999. Before these the zone's offset of 0001-01-01 holds (its local mean time),
after them that of 9999-01-01.
"""

from datetime import UTC, datetime
from functools import cache, lru_cache
from io import BytesIO
from pkgutil import get_data
from zoneinfo import ZoneInfo

from kronika.records.civil import Civil, civil_of

_FIRST_YEAR, _LAST_YEAR = 1, 9999


@cache
def zone_names() -> frozenset[str]:
    """Return the names of all IANA time zones."""
    return frozenset(_packaged("zones").decode("ascii").split())


def is_known_zone(name: str) -> bool:
    """Whether `name` is an IANA time zone, in its exact spelling ("Europe/Rome")."""
    return name in zone_names()


@cache
def _rules(name: str) -> ZoneInfo:
    if not is_known_zone(name):
        raise ValueError(f"'{name}' is no IANA time zone.")
    return ZoneInfo.from_file(BytesIO(_packaged(f"zoneinfo/{name}")), key=name)


def _packaged(path: str) -> bytes:
    data = get_data("tzdata", path)
    assert data is not None  # the package is a plain folder
    return data


def _offset_on_clock(civil: Civil, zone: str, fold: int) -> int:
    """Return the seconds east of UTC of a zone's clock that shows `civil`; `fold` is that of PEP 495."""
    if civil.year < _FIRST_YEAR:
        civil = Civil(_FIRST_YEAR)
    elif civil.year > _LAST_YEAR:
        civil = Civil(_LAST_YEAR)
    local = datetime(
        civil.year, civil.month, civil.day, civil.hour, civil.minute, civil.second, fold=fold, tzinfo=_rules(zone)
    )
    offset = local.utcoffset()
    assert offset is not None  # a ZoneInfo always knows one for a full date
    return round(offset.total_seconds())


def _offset_at(moment: int, zone: str) -> int:
    """Return the seconds east of UTC of a zone at a moment of universal time."""
    civil = civil_of(moment)
    if not _FIRST_YEAR <= civil.year <= _LAST_YEAR:
        return _offset_on_clock(civil, zone, 0)
    universal = datetime(civil.year, civil.month, civil.day, civil.hour, civil.minute, civil.second, tzinfo=UTC)
    try:
        offset = universal.astimezone(_rules(zone)).utcoffset()
    except OverflowError:  # the local clock already shows year 0 or 10000
        return _offset_on_clock(civil, zone, 0)
    assert offset is not None
    return round(offset.total_seconds())


@lru_cache(maxsize=65_536)
def moments_on_clock(wall: int, zone: str) -> tuple[int, int]:
    """Return the first and last moment (seconds since 1970-01-01T00:00Z) at which a zone's clock shows `wall`.

    `wall` is seconds since 1970-01-01T00:00 on that clock.

    They differ where the clock is set back and shows a time twice. A time that is skipped when the clock is
    set forward is taken as the moment of the change.
    """
    civil = civil_of(wall)
    first = wall - _offset_on_clock(civil, zone, 0)
    second = wall - _offset_on_clock(civil, zone, 1)
    if second >= first:
        return first, second
    change = _first_moment_past(wall, second, first, zone)
    return change, change


def _first_moment_past(wall: int, before: int, after: int, zone: str) -> int:
    """Return the first moment in (before, after] at which the clock shows `wall` or later, by halving."""
    while after - before > 1:
        middle = (before + after) // 2
        if middle + _offset_at(middle, zone) >= wall:
            after = middle
        else:
            before = middle
    return after


@lru_cache(maxsize=65_536)
def in_zone(moment: int, zone: str) -> Civil:
    """Return what a zone's clock shows at a moment (seconds since 1970-01-01T00:00Z)."""
    return civil_of(moment + _offset_at(moment, zone))
