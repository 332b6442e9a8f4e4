"""The package `edtf` as an outside judge of what is read and how far it reaches."""

import math
from time import struct_time

import edtf
import pytest
from edtf.parser.edtf_exceptions import EDTFParseException

from kronika.records.bounds import bounds
from kronika.records.civil import civil_of
from kronika.records.edtf import EdtfError, parse_edtf

BOTH_READ = [
    "1969",
    "1969-07",
    "1969-07-20",
    "1972-02-29",
    "0079-08-24",
    "0004-02",
    "1969~",
    "1969-07?",
    "1969-07-20%",
    "0000",
    "-0479",
    "-0479-09",
    "-0479-09-20",
    "-0001-02",
    "Y-17000",
    "Y17000",
    "Y170000002",
    "196X",
    "19XX",
    "196X~",
    "-047X",
    "-04XX",
    "1969-XX",
    "1969-02-XX",
    "1969-XX-XX",
    "1969-10-XX~",
    "1969-21",
    "1969-22",
    "1969-23",
    "1969-07-20/1969-07-24",
    "1969/1970-02",
    "1969-07/1969-07-24",
    "1984~/2004-06",
    "1984/2004-06%",
    "1945/..",
    "../1945",
    "2000-02/..",
    "../2000-02",
    "[1961-08-03,1961-08-04]",
    "[1961-08-04,1961-08-03]",
    "[1961,1963]",
    "-0500/-0479",
    "-0044-03-15/0014-08-19",
]

BOTH_REFUSE = [
    "1969-13",
    "1969-00",
    "1969-04-31",
    "1969-07-00",
    "1969-07-32",
    "1969-7-2",
    "69",
    "1969/07/20",
    "20.07.1969",
    "1969-07-20T25:00:00",
    "1969-07-20T20:60:00",
    "1969-07-20T20:17:00+1",
    "Y1969-07",
    "[1961",
    "1961]",
    "July",
    "1969-07-20T",
    "1969-",
    "-1969-",
    "1969--07",
    "+",
    "~",
]


@pytest.mark.parametrize("text", BOTH_READ)
def test_both_give_a_date_the_same_bounds(text: str) -> None:
    theirs = edtf.parse_edtf(text)
    ours = bounds(parse_edtf(text), "UTC")
    assert day(ours.earliest) == their_day(theirs.lower_strict())
    assert day(ours.latest) == their_day(theirs.upper_strict())


@pytest.mark.parametrize("text", ["1969-07-20T20:17:40", "1969-07-20T20:17:40Z", "1969-07-20T20:17:40+01:00"])
def test_both_read_a_clock_time_of_the_same_day(text: str) -> None:
    theirs = edtf.parse_edtf(text)
    assert day(bounds(parse_edtf(text), "UTC").earliest) == their_day(theirs.lower_strict())


@pytest.mark.parametrize("text", BOTH_REFUSE)
def test_both_refuse_the_same_texts(text: str) -> None:
    with pytest.raises(EDTFParseException):
        edtf.parse_edtf(text)
    with pytest.raises(EdtfError):
        parse_edtf(text)


def test_an_unknown_end_is_unbounded_here_and_ten_years_off_there() -> None:
    assert bounds(parse_edtf("/1958"), "UTC").earliest is None
    assert their_day(edtf.parse_edtf("/1958").lower_strict()) == (1948, 12, 31)


def test_a_winter_ends_in_february_here_and_with_the_year_there() -> None:
    assert day(bounds(parse_edtf("1969-24"), "UTC").latest) == (1970, 2, 28)
    assert their_day(edtf.parse_edtf("1969-24").upper_strict()) == (1969, 12, 31)


def test_a_leap_day_of_a_common_year_is_refused_here_and_read_there() -> None:
    edtf.parse_edtf("1969-02-29")
    with pytest.raises(EdtfError):
        parse_edtf("1969-02-29")


def day(moment: int | None) -> tuple[int, int, int] | None:
    if moment is None:
        return None
    civil = civil_of(moment)
    return civil.year, civil.month, civil.day


def their_day(found: struct_time | float) -> tuple[int, int, int] | None:
    if isinstance(found, float):
        assert math.isinf(found)
        return None
    return found.tm_year, found.tm_mon, found.tm_mday
