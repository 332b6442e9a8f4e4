import pytest

from kronika.locales.clocks import clock_words, time_words
from kronika.records.bounds import read_in
from kronika.records.edtf import Clock, parse_edtf
from tests.support.catalogues import catalogue

TIMES = {
    "T00:00": ("midnight (0:00)", "0 óra"),
    "T00:05": ("12:05 am", "0.05"),
    "T01:00": ("1 am", "éjjel 1 óra"),
    "T04:15": ("4:15 am", "4.15"),
    "T05:00": ("5 am", "hajnali 5 óra"),
    "T08:00~": ("about 8 am", "reggel 8 óra körül"),
    "T11:00": ("11 am", "délelőtt 11 óra"),
    "T12:00~": ("about noon", "dél körül"),
    "T12:30": ("12:30 pm", "12.30"),
    "T15:00?": ("3 pm (uncertain)", "délután 3 óra (bizonytalan)"),
    "T21:00~": ("about 9 pm", "este 9 óra körül"),
    "T21:37:05": ("9:37:05 pm", "21.37.05"),
    "T23:00": ("11 pm", "éjjel 11 óra"),
    "T04:15+01:00": ("4:15 am (UTC+1)", "4.15 (UTC+1)"),
    "T04:15Z": ("4:15 am UTC", "4.15 (UTC)"),
}

RANGES = {
    ("T04:00", "T05:00"): ("between 4 and 5 am", "hajnali 4 és 5 óra között"),
    ("T04:00~", "T05:00~"): ("between about 4 and 5 am", "körülbelül hajnali 4 és 5 óra között"),
    ("T04:15", "T05:00"): ("between 4:15 am and 5:00 am", "4.15 és 5.00 között"),
    ("T11:00", "T13:00"): ("between 11 am and 1 pm", "délelőtt 11 óra és délután 1 óra között"),
    ("T11:00", "T12:00"): ("between 11 am and noon", "délelőtt 11 óra és dél között"),
    ("T12:00", "T13:30"): ("between noon and 1:30 pm", "dél és 13.30 között"),
    ("T15:00~", "T18:00"): ("about 3 pm to 6 pm", "délután 3 óra körül – este 6 óra"),
    ("T15:00~", "T18:00~"): ("between about 3 and 6 pm", "körülbelül délután 3 óra és este 6 óra között"),
    ("T04:00Z", "T05:00Z"): ("between 4 and 5 am UTC", "hajnali 4 és 5 óra között (UTC)"),
    ("T04:00~", "T04:00~"): ("about 4 am", "hajnali 4 óra körül"),
}


@pytest.mark.parametrize("time", TIMES)
def test_a_clock_time_in_english_and_hungarian(time: str) -> None:
    date = parse_edtf(f"1969-07-20{time}")
    assert (time_words(date, "en", catalogue("en")), time_words(date, "hu", catalogue("hu"))) == TIMES[time]


@pytest.mark.parametrize("ends", RANGES)
def test_two_clock_times_of_a_day_in_english_and_hungarian(ends: tuple[str, str]) -> None:
    date = parse_edtf("/".join(f"1969-07-20{time}" for time in ends))
    assert (time_words(date, "en", catalogue("en")), time_words(date, "hu", catalogue("hu"))) == RANGES[ends]


@pytest.mark.parametrize("text", ["1969", "1969-07-20~", "1969-07-20/1969-07-24", "../1969-07-20T20:17", "[1969,1970]"])
def test_a_date_without_a_clock_time_at_its_start_has_no_words_for_it(text: str) -> None:
    assert time_words(parse_edtf(text), "en", catalogue("en")) == ""


def test_of_a_longer_interval_it_is_the_start() -> None:
    assert time_words(parse_edtf("1969-07-20T21:00~/1969-07-21T04:00"), "en", catalogue("en")) == "about 9 pm"
    assert time_words(parse_edtf("1969-07-20T21:00/.."), "en", catalogue("en")) == "9 pm"


def test_the_clocks_of_another_zone_show_another_time_and_day() -> None:
    landing = parse_edtf("1969-07-21T05:17~")
    in_houston = read_in(landing, "Asia/Tokyo", "America/Chicago")
    assert time_words(in_houston, "en", catalogue("en")) == "about 3:17 pm"
    assert time_words(in_houston, "en", catalogue("en"), beside="1969-07-21") == "20 July, about 3:17 pm"
    assert time_words(in_houston, "hu", catalogue("hu"), beside="1969-07-21") == "július 20., 15.17 körül"
    assert time_words(landing, "en", catalogue("en"), beside="1969-07-21") == "about 5:17 am"


def test_both_ends_of_an_interval_are_read_on_the_other_clocks() -> None:
    walk = parse_edtf("1969-07-21T02:56Z/1969-07-21T05:11Z")
    there = read_in(walk, "UTC", "America/New_York")
    assert time_words(there, "en", catalogue("en")) == "10:56 pm"
    assert time_words(read_in(walk, "UTC", "Europe/Rome"), "en", catalogue("en")) == "between 4:56 am and 7:11 am"


def test_a_time_of_day_alone() -> None:
    assert clock_words(Clock(21, 0), "en", catalogue("en")) == "9 pm"
    assert clock_words(Clock(21, 0, offset=0), "hu", catalogue("hu")) == "este 9 óra (UTC)"
    assert clock_words(Clock(21, 0), "de", catalogue("de")) == "21:00"
    assert clock_words(Clock(9, 5, 7), "fi", catalogue("fi")) == "9.05.07"
