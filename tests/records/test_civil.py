from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kronika.records.civil import Civil, civil_of, date_of_day_number, day_number, days_in_month, seconds_of, weekday


@given(st.dates())
def test_days_and_weekdays_agree_with_datetime_where_it_can_go(day: date) -> None:
    number = day_number(day.year, day.month, day.day)
    assert number == (day - date(1970, 1, 1)).days
    assert date_of_day_number(number) == (day.year, day.month, day.day)
    assert weekday(day.year, day.month, day.day) == day.weekday()
    last = date.max.day if (day.year, day.month) == (9999, 12) else _last_day(day)
    assert days_in_month(day.year, day.month) == last


def _last_day(day: date) -> int:
    return ((day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)).day


@given(st.datetimes())
def test_seconds_agree_with_datetime(moment: datetime) -> None:
    moment = moment.replace(microsecond=0)
    civil = Civil(moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second)
    assert seconds_of(civil) == (moment - datetime(1970, 1, 1)) // timedelta(seconds=1)


@given(st.integers(-(10**18), 10**18))
def test_any_second_has_one_civil_time_in_any_year(seconds: int) -> None:
    civil = civil_of(seconds)
    assert seconds_of(civil) == seconds
    assert civil < civil_of(seconds + 1)


def test_the_year_before_1_is_0_and_a_leap_year() -> None:
    assert day_number(1, 1, 1) - day_number(0, 12, 31) == 1
    assert days_in_month(0, 2) == 29
    assert days_in_month(-100, 2) == 28
    # Four hundred years are a whole number of weeks.
    assert weekday(-479, 9, 20) == date(321, 9, 20).weekday()
