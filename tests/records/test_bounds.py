import calendar
import re
from datetime import UTC, datetime
from random import Random
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronika.records.bounds import (
    Bounds,
    Precision,
    bounds,
    certainly_before,
    certainly_outside,
    day_of,
    ends_before_it_begins,
    order_key,
    precision,
    time_attribute,
    widened_bounds,
)
from kronika.records.civil import civil_of
from kronika.records.edtf import Edtf, parse_edtf
from tests.support.dates import ZONES, edtfs

ROME = "Europe/Rome"  # an hour east of Greenwich in winter, two in summer


def moment(iso: str) -> int:
    return round(datetime.fromisoformat(iso).replace(tzinfo=UTC).timestamp())


def in_utc(found: Bounds) -> tuple[str, str]:
    """Return both ends as "YYYY-MM-DDTHH:MM:SS", an unbounded one as ".."."""

    def words(seconds: int | None) -> str:
        if seconds is None:
            return ".."
        civil = civil_of(seconds)
        day = f"{civil.year:04d}-{civil.month:02d}-{civil.day:02d}"
        return f"{day}T{civil.hour:02d}:{civil.minute:02d}:{civil.second:02d}"

    return words(found.earliest), words(found.latest)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("1969", "1969-01-01T00:00:00", "1969-12-31T23:59:59"),
        ("1969-02", "1969-02-01T00:00:00", "1969-02-28T23:59:59"),
        ("1969-07-20", "1969-07-20T00:00:00", "1969-07-20T23:59:59"),
        ("1969-07-20T20:17", "1969-07-20T20:17:00", "1969-07-20T20:17:59"),
        ("1969-07-20T20:17:40", "1969-07-20T20:17:40", "1969-07-20T20:17:40"),
        ("1969-07-20T20:17+01:00", "1969-07-20T19:17:00", "1969-07-20T19:17:59"),
        ("1969-07-20T20:17-04:30", "1969-07-21T00:47:00", "1969-07-21T00:47:59"),
        ("196X", "1960-01-01T00:00:00", "1969-12-31T23:59:59"),
        ("18XX", "1800-01-01T00:00:00", "1899-12-31T23:59:59"),
        ("1969-XX", "1969-01-01T00:00:00", "1969-12-31T23:59:59"),
        ("1969-07-XX", "1969-07-01T00:00:00", "1969-07-31T23:59:59"),
        ("1969-21", "1969-03-01T00:00:00", "1969-05-31T23:59:59"),
        ("1969-22", "1969-06-01T00:00:00", "1969-08-31T23:59:59"),
        ("1969-23", "1969-09-01T00:00:00", "1969-11-30T23:59:59"),
        ("1969-24", "1969-12-01T00:00:00", "1970-02-28T23:59:59"),
        ("1969~", "1969-01-01T00:00:00", "1969-12-31T23:59:59"),
        ("1969-07-16/1969-07", "1969-07-16T00:00:00", "1969-07-31T23:59:59"),
        ("1945/..", "1945-01-01T00:00:00", ".."),
        ("1945/", "1945-01-01T00:00:00", ".."),
        ("../1945", "..", "1945-12-31T23:59:59"),
        ("/1945", "..", "1945-12-31T23:59:59"),
        ("[1961-08-04,1961-08-03]", "1961-08-03T00:00:00", "1961-08-04T23:59:59"),
        ("-0479-09", "-479-09-01T00:00:00", "-479-09-30T23:59:59"),
        ("-047X", "-479-01-01T00:00:00", "-470-12-31T23:59:59"),
        ("Y-17000", "-17000-01-01T00:00:00", "-17000-12-31T23:59:59"),
    ],
)
def test_bounds_are_those_of_the_written_precision(text: str, earliest: str, latest: str) -> None:
    assert in_utc(bounds(parse_edtf(text), "UTC")) == (earliest, latest)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("1969-01-20", "1969-01-19T23:00:00", "1969-01-20T22:59:59"),
        ("1969-01-20T04:15", "1969-01-20T03:15:00", "1969-01-20T03:15:59"),
        ("1969-01-20T04:15Z", "1969-01-20T04:15:00", "1969-01-20T04:15:59"),
        ("2021-10-31T02:30", "2021-10-31T00:30:00", "2021-10-31T01:30:59"),  # shown twice
        ("2021-03-28", "2021-03-27T23:00:00", "2021-03-28T21:59:59"),  # a day of 23 hours
    ],
)
def test_a_date_without_an_offset_is_local_to_the_zone(text: str, earliest: str, latest: str) -> None:
    assert in_utc(bounds(parse_edtf(text), ROME)) == (earliest, latest)


def test_a_day_that_begins_with_skipped_time_begins_when_the_clock_is_set_forward() -> None:
    found = bounds(parse_edtf("2018-11-04"), "America/Sao_Paulo")
    assert in_utc(found) == ("2018-11-04T03:00:00", "2018-11-05T01:59:59")


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("1969~", "1968-01-01T00:00:00", "1970-12-31T23:59:59"),
        ("1969-11~", "1969-10-01T00:00:00", "1969-12-31T23:59:59"),
        ("1969-01?", "1968-12-01T00:00:00", "1969-02-28T23:59:59"),
        ("1969-03%", "1969-01-01T00:00:00", "1969-05-31T23:59:59"),
        ("1969-03-01~", "1969-02-28T00:00:00", "1969-03-02T23:59:59"),
        ("1969-07-20T20:17~", "1969-07-20T20:16:00", "1969-07-20T20:18:59"),
        ("1969-07-20T20:17:40%", "1969-07-20T20:17:38", "1969-07-20T20:17:42"),
        ("196X~", "1950-01-01T00:00:00", "1979-12-31T23:59:59"),
        ("19XX?", "1800-01-01T00:00:00", "2099-12-31T23:59:59"),
        ("1969-24~", "1969-09-01T00:00:00", "1970-05-31T23:59:59"),
        ("1969-07-XX~", "1969-06-01T00:00:00", "1969-08-31T23:59:59"),
        ("1960~/1969", "1959-01-01T00:00:00", "1969-12-31T23:59:59"),
        ("[1961,1965~]", "1961-01-01T00:00:00", "1966-12-31T23:59:59"),
        ("1969", "1969-01-01T00:00:00", "1969-12-31T23:59:59"),
    ],
)
def test_a_mark_widens_the_bounds_by_units_of_the_last_written_part(text: str, earliest: str, latest: str) -> None:
    assert in_utc(widened_bounds(parse_edtf(text), "UTC")) == (earliest, latest)


def test_only_the_zone_shows_that_a_local_and_an_offset_time_are_the_wrong_way_round() -> None:
    interval = parse_edtf("1969-07-20T12:00/1969-07-20T11:30Z")
    assert not ends_before_it_begins(interval, ROME)
    assert ends_before_it_begins(interval, "UTC")
    found = bounds(interval, "UTC")
    assert found.earliest == found.latest == moment("1969-07-20T12:00:00")


def test_order_is_by_earliest_moment_then_the_coarser_date_first() -> None:
    in_order = [
        "../1945",
        "-0479",
        "1945/",
        "1945/..",
        "1969",
        "1969-01",
        "1969-01-01",
        "1969-01-01T00:00",
        "1969-01-01T00:00:00",
        "1969-22",
        "1969-06",
        "/1969-07-20",
        "[1969-07-20,1969-07-22]",
        "1969-07-20T15:00~/1969-07-21",
        "1969-07-20T20:17:40+05:00",
        "1969-07-20T20:17:40",
    ]
    # Only "1945/" and "1945/.." are of one moment and one precision: their slugs would part them.
    assert sorted(sorted(in_order), key=lambda text: order_key(parse_edtf(text), "UTC")) == in_order


def test_precision_is_that_of_the_date_that_gives_the_order() -> None:
    assert precision(parse_edtf("1969-07/1969-07-24")) is Precision.MONTH
    assert precision(parse_edtf("/1969-07-24")) is Precision.DAY
    assert precision(parse_edtf("[1969,1969-07]")) is Precision.YEAR
    assert precision(parse_edtf("1969-07-20T20:17")) is Precision.MINUTE


def test_only_what_is_certain_contradicts() -> None:
    def widened(text: str) -> Bounds:
        return widened_bounds(parse_edtf(text), ROME)

    assert certainly_before(widened("1960"), widened("1961"))
    assert not certainly_before(widened("1960~"), widened("1961"))
    assert not certainly_before(widened("1960"), widened("1960-05"))
    assert not certainly_before(widened("1960/.."), widened("1999"))
    assert not certainly_before(widened("1960"), widened("/1999"))
    assert certainly_outside(widened("1962"), widened("1960/1961"))
    assert not certainly_outside(widened("1961/1963"), widened("1960/1961"))


@pytest.mark.parametrize(
    ("text", "shown_in", "day"),
    [
        ("1969-07-20", "", "1969-07-20"),
        ("1969-07-20~", "America/New_York", "1969-07-20"),
        ("1969-07-20T23:30", "", "1969-07-20"),
        ("1969-07-20T23:30Z", "", "1969-07-21"),
        ("1969-07-20T23:30", "America/New_York", "1969-07-20"),
        ("1969-07-21T03:00", "America/New_York", "1969-07-20"),
        ("1969-07-20/1969-07-24", "", "1969-07-20"),
        ("[1969-07-21,1969-07-20]", "", "1969-07-20"),
        ("-0479-09-20", "", "-0479-09-20"),
        ("9999-12-31T23:59Z", "", "9999-12-31"),
        ("1969-07", "", None),
        ("1969-07-XX", "", None),
        ("1969-07/1969-07-24", "", None),
        ("../1969-07-20", "", None),
    ],
)
def test_the_day_of_a_date_is_that_of_its_start_in_local_time(text: str, shown_in: str, day: str | None) -> None:
    assert day_of(parse_edtf(text), ROME, shown_in) == day


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1969", "1969"),
        ("1969-07~", "1969-07"),
        ("1969-07-20", "1969-07-20"),
        ("0079-08-24", "0079-08-24"),
        ("1969-07-20T20:17~", "1969-07-20T20:17"),
        ("1969-07-20T20:17:40Z", "1969-07-20T20:17:40Z"),
        ("1969-07-20T20:17+01", "1969-07-20T20:17+01:00"),
        ("1969-07-20T20:17-04:30", "1969-07-20T20:17-04:30"),
        ("Y17000", "17000"),
        ("Y13800000000", None),
        ("0000", None),
        ("-0479-09-20", None),
        ("196X", None),
        ("1969-XX", None),
        ("1969-21", None),
        ("1969-07-20/1969-07-24", None),
        ("[1961,1962]", None),
    ],
)
def test_the_time_attribute_is_what_html_has_a_form_for(text: str, value: str | None) -> None:
    assert time_attribute(parse_edtf(text)) == value


HTML_DATE_OR_TIME = re.compile(
    r"(?P<year>[0-9]{4,})(?:-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>0[1-9]|[12][0-9]|3[01])"
    r"(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])?)?)?)?"
)


@given(edtfs())
def test_a_time_attribute_is_valid_html(date: Edtf) -> None:
    value = time_attribute(date)
    if value is None:
        return
    match = HTML_DATE_OR_TIME.fullmatch(value)
    assert match is not None
    assert int(match["year"]) > 0
    assert "-00:00" not in value
    if match["day"]:
        assert int(match["day"]) <= calendar.monthrange(int(match["year"]), int(match["month"]))[1]


@given(edtfs(), ZONES)
def test_bounds_are_ordered_and_lie_within_the_widened_ones(date: Edtf, zone: str) -> None:
    narrow, wide = bounds(date, zone), widened_bounds(date, zone)
    if narrow.earliest is not None and narrow.latest is not None:
        assert narrow.earliest <= narrow.latest
    assert (narrow.earliest is None) == (wide.earliest is None)
    assert (narrow.latest is None) == (wide.latest is None)
    if narrow.earliest is not None:
        assert cast("int", wide.earliest) <= narrow.earliest
    if narrow.latest is not None:
        assert cast("int", wide.latest) >= narrow.latest


@given(edtfs(), edtfs(), ZONES)
def test_what_is_over_before_another_begins_comes_first(first: Edtf, second: Edtf, zone: str) -> None:
    if certainly_before(bounds(first, zone), bounds(second, zone)):
        assert order_key(first, zone) < order_key(second, zone)


@given(st.lists(edtfs(), max_size=6), ZONES, st.randoms())
def test_order_is_the_same_however_the_dates_were_mixed(dates: list[Edtf], zone: str, random: Random) -> None:
    def with_slug(date: Edtf) -> tuple[tuple[int, int, int], str]:
        return order_key(date, zone), str(date)

    mixed = list(dates)
    random.shuffle(mixed)
    assert sorted(mixed, key=with_slug) == sorted(dates, key=with_slug)


@given(edtfs(), ZONES)
def test_a_day_holds_the_earliest_moment(date: Edtf, zone: str) -> None:
    day = day_of(date, zone)
    # At the ends of the calendar of four digits the written day stands for one that has no form.
    if day is None or day.endswith(("9999-01-01", "9999-12-31")):
        return
    around = bounds(parse_edtf(day), zone)
    earliest = bounds(date, zone).earliest
    assert earliest is not None
    assert cast("int", around.earliest) <= earliest <= cast("int", around.latest)
