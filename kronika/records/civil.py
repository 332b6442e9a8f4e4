"""Calendar arithmetic on plain integers: the proleptic Gregorian calendar for any year, also before 1 and after 9999.

Years are astronomical: 0 is 1 BC, -479 is 480 BC. Seconds are counted from 1970-01-01T00:00, without leap seconds.
The day numbers follow the algorithms of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
"""

from dataclasses import dataclass

DAY_SECONDS = 86_400
_DAYS_BEFORE_EPOCH = 719_468  # from 0000-03-01 to 1970-01-01
_DAYS_IN_ERA = 146_097  # 400 years


@dataclass(frozen=True, slots=True, order=True)
class Civil:
    """A calendar day and a time of day, in no particular time zone."""

    year: int
    month: int = 1
    day: int = 1
    hour: int = 0
    minute: int = 0
    second: int = 0


def is_leap(year: int) -> bool:
    """Whether the year has 366 days."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """Return 28 to 31; `month` counts from 1."""
    if month == 2:
        return 29 if is_leap(year) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def day_number(year: int, month: int, day: int) -> int:
    """Return the days since 1970-01-01."""
    # The year is counted from March, so that the leap day is its last.
    year -= month <= 2
    era, year_of_era = divmod(year, 400)
    day_of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    day_of_era = year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year
    return era * _DAYS_IN_ERA + day_of_era - _DAYS_BEFORE_EPOCH


def date_of_day_number(days: int) -> tuple[int, int, int]:
    """Return (year, month, day), the inverse of `day_number`."""
    era, day_of_era = divmod(days + _DAYS_BEFORE_EPOCH, _DAYS_IN_ERA)
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36_524 - day_of_era // 146_096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted_month = (5 * day_of_year + 2) // 153
    day = day_of_year - (153 * shifted_month + 2) // 5 + 1
    month = (shifted_month + 2) % 12 + 1
    return year_of_era + era * 400 + (month <= 2), month, day


def weekday(year: int, month: int, day: int) -> int:
    """Return 0 for Monday to 6 for Sunday."""
    return (day_number(year, month, day) + 3) % 7


def seconds_of(civil: Civil) -> int:
    """Return the seconds from 1970-01-01T00:00 on the same clock."""
    days = day_number(civil.year, civil.month, civil.day)
    return days * DAY_SECONDS + civil.hour * 3600 + civil.minute * 60 + civil.second


def civil_of(seconds: int) -> Civil:
    """Return the inverse of `seconds_of`."""
    days, rest = divmod(seconds, DAY_SECONDS)
    hour, rest = divmod(rest, 3600)
    return Civil(*date_of_day_number(days), hour, *divmod(rest, 60))
