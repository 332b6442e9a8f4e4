import pickle
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronika.records.edtf import (
    Clock,
    Date,
    Edtf,
    EdtfError,
    Interval,
    OneOf,
    is_approximate,
    is_uncertain,
    parse_edtf,
)
from tests.support.dates import edtf_texts

DATES = {
    "1969": Date("1969", 1969),
    "1969-07": Date("1969-07", 1969, 7),
    "1969-07-20": Date("1969-07-20", 1969, 7, 20),
    "1972-02-29": Date("1972-02-29", 1972, 2, 29),
    "1969-07-20T20:17": Date("1969-07-20T20:17", 1969, 7, 20, clock=Clock(20, 17)),
    "1969-07-20T20:17:40": Date("1969-07-20T20:17:40", 1969, 7, 20, clock=Clock(20, 17, 40)),
    "1969-07-20T20:17Z": Date("1969-07-20T20:17Z", 1969, 7, 20, clock=Clock(20, 17, offset=0)),
    "1969-07-20T21:17+01:00": Date("1969-07-20T21:17+01:00", 1969, 7, 20, clock=Clock(21, 17, offset=60)),
    "1969-07-20T16:17-04": Date("1969-07-20T16:17-04", 1969, 7, 20, clock=Clock(16, 17, offset=-240)),
    "1969-07-20T15:47-04:30": Date("1969-07-20T15:47-04:30", 1969, 7, 20, clock=Clock(15, 47, offset=-270)),
    "1969-11~": Date("1969-11~", 1969, 11, mark="~"),
    "1969-11?": Date("1969-11?", 1969, 11, mark="?"),
    "1969-11%": Date("1969-11%", 1969, 11, mark="%"),
    "1969-07-20T21:00~": Date("1969-07-20T21:00~", 1969, 7, 20, clock=Clock(21, 0), mark="~"),
    "1969-07-20T21:00+01:00?": Date("1969-07-20T21:00+01:00?", 1969, 7, 20, clock=Clock(21, 0, offset=60), mark="?"),
    "196X": Date("196X", 1960, unspecified="decade"),
    "19XX~": Date("19XX~", 1900, unspecified="century", mark="~"),
    "-047X": Date("-047X", -479, unspecified="decade"),
    "-04XX": Date("-04XX", -499, unspecified="century"),
    "1969-XX": Date("1969-XX", 1969, unspecified="month"),
    "1969-07-XX": Date("1969-07-XX", 1969, 7, unspecified="day"),
    "1969-XX-XX": Date("1969-XX-XX", 1969, unspecified="month-and-day"),
    "1969-21": Date("1969-21", 1969, season=21),
    "1969-24%": Date("1969-24%", 1969, season=24, mark="%"),
    "0079-08-24": Date("0079-08-24", 79, 8, 24),
    "0000": Date("0000", 0),
    "-0479": Date("-0479", -479),
    "-0479-09-20": Date("-0479-09-20", -479, 9, 20),
    "Y-17000": Date("Y-17000", -17000),
    "Y170000002?": Date("Y170000002?", 170000002, mark="?"),
}


@pytest.mark.parametrize("text", DATES)
def test_a_date_is_read(text: str) -> None:
    assert parse_edtf(text) == DATES[text]


def test_an_interval_has_two_dates() -> None:
    text = "1969-07-16/1969-07-24"
    assert parse_edtf(text) == Interval(text, Date("1969-07-16", 1969, 7, 16), Date("1969-07-24", 1969, 7, 24))


def test_an_end_of_an_interval_is_open_or_unknown() -> None:
    year = Date("1945", 1945)
    assert parse_edtf("1945/..") == Interval("1945/..", year, None, open_end=True)
    assert parse_edtf("../1945") == Interval("../1945", None, year, open_start=True)
    assert parse_edtf("1945/") == Interval("1945/", year, None)
    assert parse_edtf("/1945") == Interval("/1945", None, year)


@pytest.mark.parametrize(
    "text",
    [
        "1969-07-20/1969-07-20",
        "1969-07/1969-07-01",
        "1969-07-20T15:00~/1969-07-20T18:00~",
        "1969-07-20T15:00/1969-07-21",
        "1984~/2004-06?",
        "1969-21/1969-24",
        "Y-17000/-0479",
        "1969-07-20T20:17+05:00/1969-07-20T16:00Z",
        "1969-07-21T08:00+14:00/1969-07-20T10:00",  # may be the right way round in another zone
    ],
)
def test_the_ends_of_an_interval_may_be_of_different_kinds(text: str) -> None:
    interval = parse_edtf(text)
    assert isinstance(interval, Interval)
    assert f"{interval.start}/{interval.end}" == text


def test_a_set_holds_the_dates_of_which_it_is_one() -> None:
    assert parse_edtf("[1961-08-03,1961-08-04]") == OneOf(
        "[1961-08-03,1961-08-04]", (Date("1961-08-03", 1961, 8, 3), Date("1961-08-04", 1961, 8, 4))
    )
    assert parse_edtf("[1961,1961-08~]") == OneOf(
        "[1961,1961-08~]", (Date("1961", 1961), Date("1961-08~", 1961, 8, mark="~"))
    )


def test_marks_are_found_in_every_kind_of_date() -> None:
    assert is_approximate(parse_edtf("1969~"))
    assert is_uncertain(parse_edtf("1969-07-20T20:00%"))
    assert is_approximate(parse_edtf("1960/1969%"))
    assert is_uncertain(parse_edtf("[1961,1962?]"))
    assert not is_uncertain(parse_edtf("../1969~"))
    assert not is_approximate(parse_edtf("1960?/.."))


@given(edtf_texts())
def test_a_date_keeps_its_text_and_is_a_plain_value(text: str) -> None:
    date = parse_edtf(text)
    again = parse_edtf.__wrapped__(text)
    assert str(date) == date.text == text
    assert date == again
    assert hash(date) == hash(again)
    assert pickle.loads(pickle.dumps(date)) == date


def test_dates_that_are_written_differently_are_different_values() -> None:
    assert parse_edtf("1969-07-20T20:17Z") != parse_edtf("1969-07-20T20:17+00")


@given(st.text(alphabet="0123456789-/.[]{},TZXYESPWu~?%+: –\nab", max_size=24) | st.text(max_size=12))
def test_any_text_is_a_date_or_a_refusal_with_a_place_and_a_mend(text: str) -> None:
    found = read(text)
    if isinstance(found, EdtfError):
        assert 0 <= found.offset <= len(text)
        assert found.message.endswith(".")
        assert found.hint
        assert "\n" not in found.message
    else:
        assert str(found) == text


def read(text: str) -> Edtf | EdtfError:
    try:
        return parse_edtf(text)
    except EdtfError as error:
        return error


@given(edtf_texts(), st.data())
def test_whoever_follows_the_mends_of_a_damaged_date_arrives(text: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(text)))
    written = text[:place] + data.draw(st.sampled_from([*"019-/.TXZ~?%+:, ", ""])) + text[place + 1 :]
    for _ in range(5):
        found = read(written)
        mend = re.fullmatch(r"Write '([^']*)'\.", found.hint) if isinstance(found, EdtfError) else None
        if mend is None:
            return
        written = mend[1]
    pytest.fail(f"{text} and its mends go round at {written}")


def test_a_very_long_text_is_refused_at_once() -> None:
    with pytest.raises(EdtfError, match="is no date"):
        parse_edtf("9" * 100_000)
    with pytest.raises(EdtfError, match="is no date"):
        parse_edtf("1969-07-20 " * 10_000)
    with pytest.raises(EdtfError, match="ends with"):
        parse_edtf("[1969-07-20," * 10_000)


def test_an_error_can_be_carried_to_another_process() -> None:
    with pytest.raises(EdtfError) as raised:
        parse_edtf("1969-13")
    copy = pickle.loads(pickle.dumps(raised.value))
    assert (copy.message, copy.hint, copy.offset) == (raised.value.message, raised.value.hint, raised.value.offset)
