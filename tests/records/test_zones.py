from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronika.records.civil import Civil, civil_of, seconds_of
from kronika.records.zones import in_zone, is_known_zone, moments_on_clock
from tests.support.dates import ZONES

HOUR = 3600


def test_a_zone_is_known_by_its_exact_name_only() -> None:
    assert is_known_zone("Europe/Rome")
    assert is_known_zone("UTC")
    assert not is_known_zone("europe/rome")
    assert not is_known_zone("Europe/Atlantis")
    assert not is_known_zone("../zones")
    assert not is_known_zone("")


def test_asking_an_unknown_zone_is_a_value_error() -> None:
    with pytest.raises(ValueError, match="'Europe/Atlantis' is no IANA time zone"):
        moments_on_clock(0, "Europe/Atlantis")


def test_a_time_that_the_clock_shows_twice_has_two_moments() -> None:
    first, last = moments_on_clock(seconds_of(Civil(2021, 10, 31, 2, 30)), "Europe/Rome")
    assert civil_of(first) == Civil(2021, 10, 31, 0, 30)
    assert civil_of(last) == Civil(2021, 10, 31, 1, 30)


def test_a_time_that_the_clock_skips_is_the_moment_of_the_change() -> None:
    change = seconds_of(Civil(2021, 3, 28, 1))
    for minute in (0, 1, 30, 59):
        skipped = seconds_of(Civil(2021, 3, 28, 2, minute))
        assert moments_on_clock(skipped, "Europe/Rome") == (change, change)


def test_a_skipped_day_is_the_moment_of_its_skipping() -> None:
    skipped = seconds_of(Civil(2011, 12, 30, 12))
    assert moments_on_clock(skipped, "Pacific/Apia") == (seconds_of(Civil(2011, 12, 30, 10)),) * 2


def test_before_year_1_a_zone_keeps_its_local_mean_time() -> None:
    wall = seconds_of(Civil(-479, 9, 20, 12))
    first, last = moments_on_clock(wall, "Europe/Athens")
    assert first == last == wall - (HOUR + 34 * 60 + 52)
    assert in_zone(first, "Europe/Athens") == Civil(-479, 9, 20, 12)


def test_after_year_9999_a_zone_keeps_its_winter_time() -> None:
    wall = seconds_of(Civil(17_000, 7, 1))
    assert moments_on_clock(wall, "Europe/Athens") == (wall - 2 * HOUR, wall - 2 * HOUR)


@given(st.datetimes(min_value=datetime(1, 1, 2), max_value=datetime(9999, 12, 30)), ZONES)
def test_moments_agree_with_zoneinfo(local: datetime, zone: str) -> None:
    local = local.replace(microsecond=0)
    wall = seconds_of(Civil(local.year, local.month, local.day, local.hour, local.minute, local.second))
    first, last = moments_on_clock(wall, zone)
    offsets = [local.replace(tzinfo=ZoneInfo(zone), fold=fold).utcoffset() for fold in (0, 1)]
    expected = [wall - round(offset.total_seconds()) for offset in offsets if offset is not None]
    if expected[0] <= expected[1]:
        assert [first, last] == expected
    else:
        assert first == last
        assert expected[1] < first <= expected[0]


@given(st.integers(-(10**12), 10**12) | st.integers(-(10**9), 2 * 10**9), ZONES)
def test_the_clock_of_a_moment_leads_back_to_it(moment: int, zone: str) -> None:
    assert moment in moments_on_clock(seconds_of(in_zone(moment, zone)), zone)
