import re

import pytest

from kronika.records.edtf import EdtfError, parse_edtf

FORMS = (
    "Write the year first: '1969', '1969-07', '1969-07-20' or '1969-07-20T20:17'; "
    "a '~' at the end means about, a '?' uncertain."
)
ALL_OF = (
    "Write an interval, as in '1969-07-16/1969-07-24', if it was all of them, "
    "or square brackets, as in '[1969-07-16,1969-07-17]', if it was one of them."
)

# Each text with the place of its fault, the message and the hint.
LEVEL_2 = {
    "{1969,1970}": (
        0,
        "A set of all its dates ({...}) is EDTF level 2 and is not read here.",
        ALL_OF,
    ),
    "{1969..1972}": (
        0,
        "A set of all its dates ({...}) is EDTF level 2 and is not read here.",
        ALL_OF,
    ),
    "[1961..1963]": (
        5,
        "A set with '..' is EDTF level 2 and is not read here.",
        "Write every date that is possible, as in '[1969-07-20,1969-07-21]'.",
    ),
    "[..1984-12-03]": (
        1,
        "A set with '..' is EDTF level 2 and is not read here.",
        "Write every date that is possible, as in '[1969-07-20,1969-07-21]'.",
    ),
    "Y-17E7": (
        4,
        "The exponential year 'Y-17E7' is EDTF level 2 and is not read here.",
        "Write the year out, with a Y before more than four digits: 'Y-17000'.",
    ),
    "Y17E2": (3, "The exponential year 'Y17E2' is EDTF level 2 and is not read here.", "Write '1700'."),
    "1950S2": (4, "The significant digits of '1950S2' are EDTF level 2 and are not read here.", "Write '19XX'."),
    "1950S3": (4, "The significant digits of '1950S3' are EDTF level 2 and are not read here.", "Write '195X'."),
    "1950S1": (4, "The significant digits of '1950S1' are EDTF level 2 and are not read here.", "Write '1000/1999'."),
    "-1950S2": (5, "The significant digits of '-1950S2' are EDTF level 2 and are not read here.", "Write '-19XX'."),
    "Y171010000S3": (
        10,
        "The significant digits of 'Y171010000S3' are EDTF level 2 and are not read here.",
        "Write 'Y171000000/Y171999999'.",
    ),
    "1969-25": (
        5,
        "The number 25 in '1969-25' (a season of the northern hemisphere) is EDTF level 2 and is not read here.",
        "Write '1969-21'.",
    ),
    "1969-30": (
        5,
        "The number 30 in '1969-30' (a season of the southern hemisphere) is EDTF level 2 and is not read here.",
        "Write '1969-12/1970-02'.",
    ),
    "1969-33~": (
        5,
        "The number 33 in '1969-33~' (a quarter) is EDTF level 2 and is not read here.",
        "Write '1969-01~/1969-03~'.",
    ),
    "1969-39": (
        5,
        "The number 39 in '1969-39' (a third of a year) is EDTF level 2 and is not read here.",
        "Write '1969-09/1969-12'.",
    ),
    "1969-41": (
        5,
        "The number 41 in '1969-41' (a half-year) is EDTF level 2 and is not read here.",
        "Write '1969-07/1969-12'.",
    ),
    "?2004-06-~11": (
        0,
        "A mark on a part of a date, as in '?2004-06-~11', is EDTF level 2 and is not read here.",
        "Mark the whole date, at its end: '2004-06-11%'.",
    ),
    "2004-06~-11": (
        7,
        "A mark on a part of a date, as in '2004-06~-11', is EDTF level 2 and is not read here.",
        "Mark the whole date, at its end: '2004-06-11~'.",
    ),
    "~1984": (
        0,
        "A mark on a part of a date, as in '~1984', is EDTF level 2 and is not read here.",
        "Mark the whole date, at its end: '1984~'.",
    ),
    "2004?-06~": (
        4,
        "A mark on a part of a date, as in '2004?-06~', is EDTF level 2 and is not read here.",
        "Mark the whole date, at its end: '2004-06%'.",
    ),
    "156X-12-25": (
        3,
        "The place of the X in '156X-12-25' is EDTF level 2 and is not read here.",
        "Leave out what follows the X: '156X'.",
    ),
    "15XX-12": (
        2,
        "The place of the X in '15XX-12' is EDTF level 2 and is not read here.",
        "Leave out what follows the X: '15XX'.",
    ),
    "1XXX": (
        1,
        "The place of the X in '1XXX' is EDTF level 2 and is not read here.",
        "Write an interval: '1000/1999'.",
    ),
    "XXXX": (
        0,
        "The place of the X in 'XXXX' is EDTF level 2 and is not read here.",
        "Write an interval: '0000/9999'.",
    ),
    "XXXX-12-XX": (
        0,
        "The place of the X in 'XXXX-12-XX' is EDTF level 2 and is not read here.",
        "Write an interval: '0000/9999'.",
    ),
    "1984-1X": (6, "The place of the X in '1984-1X' is EDTF level 2 and is not read here.", "Write '1984-XX'."),
    "1984-12-3X": (
        9,
        "The place of the X in '1984-12-3X' is EDTF level 2 and is not read here.",
        "Write '1984-12-XX'.",
    ),
    "1984-XX-12": (5, "The place of the X in '1984-XX-12' is EDTF level 2 and is not read here.", "Write '1984-XX'."),
    "19X5": (
        2,
        "The place of the X in '19X5' is EDTF level 2 and is not read here.",
        "Leave out what follows the X: '19XX'.",
    ),
    "-1XXX": (
        2,
        "The place of the X in '-1XXX' is EDTF level 2 and is not read here.",
        "Write an interval: '-1999/-1000'.",
    ),
    "196X/1970": (
        3,
        "The X in '196X', which bounds an interval, is EDTF level 2 and is not read here.",
        "Write what is known: '1960'.",
    ),
    "1969-XX/1970": (
        5,
        "The X in '1969-XX', which bounds an interval, is EDTF level 2 and is not read here.",
        "Write what is known: '1969'.",
    ),
    "1969/1970-01-XX": (
        13,
        "The X in '1970-01-XX', which bounds an interval, is EDTF level 2 and is not read here.",
        "Write what is known: '1970-01'.",
    ),
    "2004-06-~01/2004-06-~20": (
        8,
        "A mark on a part of a date, as in '2004-06-~01', is EDTF level 2 and is not read here.",
        "Mark the whole date, at its end: '2004-06-01~'.",
    ),
}
IMPOSSIBLE = {
    "1969-13": (
        5,
        "There is no month 13 in '1969-13'.",
        "Write a month from 01 to 12, or a season from 21 to 24, or only the year: '1969'.",
    ),
    "1969-00": (
        5,
        "There is no month 00 in '1969-00'.",
        "Write a month from 01 to 12, or a season from 21 to 24, or only the year: '1969'.",
    ),
    "1969-42": (
        5,
        "There is no month 42 in '1969-42'.",
        "Write a month from 01 to 12, or a season from 21 to 24, or only the year: '1969'.",
    ),
    "1969-02-29": (
        8,
        "There is no day 29 in 1969-02, which has 28 days.",
        "Write a day from 01 to 28, or only the month: '1969-02'.",
    ),
    "1969-04-31": (
        8,
        "There is no day 31 in 1969-04, which has 30 days.",
        "Write a day from 01 to 30, or only the month: '1969-04'.",
    ),
    "1969-07-00": (
        8,
        "There is no day 00 in 1969-07, which has 31 days.",
        "Write a day from 01 to 31, or only the month: '1969-07'.",
    ),
    "1969-21-03": (8, "A season (21) has no days, and '1969-21-03' names day 03.", "Write '1969-21'."),
    "-0000": (0, "There is no year -0000: the year before 1 is 0000.", "Write '0000' for 1 BC."),
    "-0000-XX": (0, "There is no year -0000: the year before 1 is 0000.", "Write '0000' for 1 BC."),
    "1969-13-XX": (
        5,
        "There is no month 13 in '1969-13'.",
        "Write a month from 01 to 12, or a season from 21 to 24, or only the year: '1969'.",
    ),
    "1969-21-XX": (8, "A season (21) has no days.", "Write '1969-21'."),
    "-0000-05": (0, "There is no year -0000: the year before 1 is 0000.", "Write '0000-05' for 1 BC."),
    "1969-07-20T24:00": (11, "The hour 24 is not read: midnight begins the next day.", "Write '1969-07-21T00:00'."),
    "1969-12-31T24:00:00~": (
        11,
        "The hour 24 is not read: midnight begins the next day.",
        "Write '1970-01-01T00:00:00~'.",
    ),
    "1969-07-19/1969-07-20T24:00": (
        22,
        "The hour 24 is not read: midnight begins the next day.",
        "Write '1969-07-21T00:00'.",
    ),
    "1969-07-20T24:01": (11, "There is no hour 24 in '1969-07-20T24:01'.", "Write hours from 00 to 23."),
    "1969-07-20T25:00": (11, "There is no hour 25 in '1969-07-20T25:00'.", "Write hours from 00 to 23."),
    "1969-07-20T20:60": (14, "There is no minute 60 in '1969-07-20T20:60'.", "Write minutes from 00 to 59."),
    "1969-07-20T20:17:60": (17, "There is no second 60 in '1969-07-20T20:17:60'.", "Write seconds from 00 to 59."),
    "1969-07-20T20:17-00:00": (16, "There is no offset -00:00 from universal time.", "Write '1969-07-20T20:17Z'."),
    "1969-07-20T20:17+24:00": (
        16,
        "There is no offset +24:00 from universal time.",
        "Write one such as '+01:00', or 'Z'.",
    ),
    "1969-07-20T20:17+01:60": (
        16,
        "There is no offset +01:60 from universal time.",
        "Write one such as '+01:00', or 'Z'.",
    ),
}
INTERVALS_AND_SETS = {
    "1969-07-24/1969-07-16": (
        11,
        "The interval '1969-07-24/1969-07-16' ends before it begins.",
        "Write the earlier date first: '1969-07-16/1969-07-24'.",
    ),
    "1969-07-20T18:00~/1969-07-20T15:00~": (
        18,
        "The interval '1969-07-20T18:00~/1969-07-20T15:00~' ends before it begins.",
        "Write the earlier date first: '1969-07-20T15:00~/1969-07-20T18:00~'.",
    ),
    "1969-07-20T20:17Z/1969-07-20T20:17+01:00": (
        18,
        "The interval '1969-07-20T20:17Z/1969-07-20T20:17+01:00' ends before it begins.",
        "Write the earlier date first: '1969-07-20T20:17+01:00/1969-07-20T20:17Z'.",
    ),
    "/": (0, "The interval has no date.", "Write the end that is known: '1945/..' or '../1945'."),
    "../..": (0, "The interval has no date.", "Write the end that is known: '1945/..' or '../1945'."),
    "../": (0, "The interval has no date.", "Write the end that is known: '1945/..' or '../1945'."),
    "1969 / 1970": (4, "An interval has no spaces.", "Write '1969/1970'."),
    "1969/1970/1971": (9, "An interval has two ends and one '/'.", "Write it as in '1969-07-16/1969-07-24'."),
    "1969/07/20": (4, "A date is written with hyphens.", "Write '1969-07-20'."),
    "20/07/1969": (0, "A date is written with hyphens, the year first.", "Write '1969-07-20'."),
    "7/20/1969": (0, "A date is written with hyphens, the year first.", "Write '1969-07-20'."),
    "07/08/1969": (
        0,
        "'07/08/1969' does not say which is the month.",
        "Write the year, the month and the day, with hyphens, as in '1969-07-20'.",
    ),
    "1969-07-20/24": (
        11,
        "The end '24' leaves out what it shares with the start.",
        "Write the end in full, as in '1969-07-16/1969-07-24'.",
    ),
    "1969-07-20T20:17/21:00": (
        17,
        "The end '21:00' leaves out what it shares with the start.",
        "Write the end in full, as in '1969-07-16/1969-07-24'.",
    ),
    "1969-07-16/P8D": (
        11,
        "The duration 'P8D' is not read in an interval.",
        "Write both dates, as in '1969-07-16/1969-07-24'.",
    ),
    "R3/1969/1970": (0, "A repetition (R) is not read.", "Write one date or interval."),
    "open/1970": (0, "An open end is written '..', an unknown one is left empty, not 'open'.", "Write '../1970'."),
    "1969/unknown": (5, "An open end is written '..', an unknown one is left empty, not 'unknown'.", "Write '1969/'."),
    "..~/1969": (2, "An open end takes no mark.", "Write '../1969'."),
    "1969/13": (
        5,
        "The end '13' leaves out what it shares with the start.",
        "Write the end in full, as in '1969-07-16/1969-07-24'.",
    ),
    "1969/1970-13": (
        10,
        "There is no month 13 in '1970-13'.",
        "Write a month from 01 to 12, or a season from 21 to 24, or only the year: '1970'.",
    ),
    "[1969]/1970": (0, "A set of dates cannot bound an interval.", "Write one date on each side of the '/'."),
    "1969/[1970,1971]": (5, "A set of dates cannot bound an interval.", "Write one date on each side of the '/'."),
    "[1961": (5, "A set of dates ends with ']'.", "Write '[1961]'."),
    "[1961]~": (6, "Nothing follows the ']' of a set of dates.", "Write '[1961]'."),
    "[]": (0, "The set of dates is empty.", "Write the dates that are possible, as in '[1969-07-20,1969-07-21]'."),
    "[1961, 1962]": (6, "A set of dates has no spaces.", "Write '[1961,1962]'."),
    "[1961/1962]": (
        5,
        "A set holds dates, not intervals.",
        "Write every date that is possible, as in '[1969-07-20,1969-07-21]'.",
    ),
    "[1961-08-03T10:00,1961-08-04]": (11, "A set holds dates, not clock times.", "Write '[1961-08-03,1961-08-04]'."),
    "[1961,,1962]": (6, "A date is missing.", FORMS),
    "[1961,1962-13]": (
        11,
        "There is no month 13 in '1962-13'.",
        "Write a month from 01 to 12, or a season from 21 to 24, or only the year: '1962'.",
    ),
}
SLIPS = {
    "": (0, "A date is missing.", FORMS),
    " 1969": (0, "A date has no spaces around it.", "Write '1969'."),
    "1969 ": (4, "A date has no spaces around it.", "Write '1969'."),
    "480 BC": (0, "A year before 1 is written as a negative number, counted from 0000 for 1 BC.", "Write '-0479'."),
    "c. 1969": (0, "'About' is written as a '~' at the end.", "Write '1969~'."),
    "circa 1969-07": (0, "'About' is written as a '~' at the end.", "Write '1969-07~'."),
    "1969?~": (4, "Approximate and uncertain together are written '%'.", "Write '1969%'."),
    "1969~~": (4, "A date has one mark at its end.", "Write '1969~'."),
    "1969-07-20 20:17": (10, "A 'T' joins the day and the time.", "Write '1969-07-20T20:17'."),
    "1969-07-20 9:30 pm": (11, "The hours of a day are counted from 00 to 23.", "Write '1969-07-20T21:30'."),
    "1969-07-20T12am~": (11, "The hours of a day are counted from 00 to 23.", "Write '1969-07-20T00:00~'."),
    "1969-07-20 12:05 p.m.": (11, "The hours of a day are counted from 00 to 23.", "Write '1969-07-20T12:05'."),
    "1969-07-20T20": (13, "A clock time has hours and minutes.", "Write '1969-07-20T20:00'."),
    "1969-07-20T9:30": (11, "An hour is written with two digits.", "Write '1969-07-20T09:30'."),
    "1969-07-20T20.17": (13, "A ':' stands between hours and minutes.", "Write '1969-07-20T20:17'."),
    "1969-07-20T2017": (13, "A ':' stands between hours and minutes.", "Write '1969-07-20T20:17'."),
    "1969-07-20T20:17:40.5Z": (19, "Parts of a second are not read.", "Write '1969-07-20T20:17:40Z'."),
    "1969-07-20T20:17~+01:00": (16, "The mark stands at the very end.", "Write '1969-07-20T20:17+01:00~'."),
    "1969-07-20T20:17+0100": (
        16,
        "A ':' stands between the hours and minutes of an offset.",
        "Write '1969-07-20T20:17+01:00'.",
    ),
    "1969-07-20T20:17+1": (16, "The hours of an offset are written with two digits.", "Write '1969-07-20T20:17+01'."),
    "1969-07-20T20:17 CET": (
        0,
        "A time zone is written as an offset such as '+01:00', or left to the site.",
        "Write '1969-07-20T20:17'.",
    ),
    "20:17": (0, "'20:17' is a clock time without a day.", "Write the day before it, as in '1969-07-20T20:17'."),
    "1969-07T20:17": (7, "A clock time needs a day.", "Write '1969-07'."),
    "19690720": (4, "Hyphens stand between year, month and day.", "Write '1969-07-20'."),
    "196907": (4, "A hyphen stands between year and month.", "Write '1969-07'."),
    "1969-203": (0, "'1969-203' looks like a day of the year, which is not read.", FORMS),
    "1969-W29": (0, "'1969-W29' looks like a week, which is not read.", FORMS),
    "P3D": (0, "'P3D' looks like a duration, which is not read.", FORMS),
    "1969-1970": (4, "An interval is written with a '/'.", "Write '1969/1970'."),
    "1969–1970": (4, "An interval is written with a '/'.", "Write '1969/1970'."),
    "1969–07–20": (4, "A date is written with plain hyphens.", "Write '1969-07-20'."),
    "1969-7-20": (0, "A year is written with four digits, a month and a day with two.", "Write '1969-07-20'."),
    "79": (0, "A year is written with four digits.", "Write '0079'."),
    "-479": (0, "A year is written with four digits.", "Write '-0479'."),
    "+1969": (0, "A year after 0 has no sign.", "Write '1969'."),
    "17000": (0, "A Y begins a year of five to twelve digits, and only such a year.", "Write 'Y17000'."),
    "-17000": (0, "A Y begins a year of five to twelve digits, and only such a year.", "Write 'Y-17000'."),
    "Y1969": (0, "A Y begins a year of five to twelve digits, and only such a year.", "Write '1969'."),
    "Y-0479": (0, "A Y begins a year of five to twelve digits, and only such a year.", "Write '-0479'."),
    "Y017000": (0, "A Y begins a year of five to twelve digits, and only such a year.", "Write 'Y17000'."),
    "Y1234567890123": (0, "A year has at most twelve digits.", "Write it as in 'Y-13800000000'."),
    "Y-17000-05": (7, "A year that begins with Y takes no month.", "Write 'Y-17000'."),
    "1969.07.20.": (4, "A date is written with hyphens, not with dots.", "Write '1969-07-20'."),
    "20. 7. 1969": (0, "A date is written with hyphens, the year first.", "Write '1969-07-20'."),
    "196x": (3, "The letters in a date are the capitals T, X, Y and Z.", "Write '196X'."),
    "19uu": (2, "The letters in a date are the capitals T, X, Y and Z.", "Write '19XX'."),
    "1969-07-20t20:17z": (10, "The letters in a date are the capitals T, X, Y and Z.", "Write '1969-07-20T20:17Z'."),
    "..": (0, "An open end stands only in an interval.", "Write the other end too: '1945/..' or '../1945'."),
    "20 July 1969": (2, "'20 July 1969' is no date.", FORMS),
    "today": (0, "'today' is no date.", FORMS),
    "１９６９": (0, "'１９６９' is no date.", FORMS),
}

REFUSED = {**LEVEL_2, **IMPOSSIBLE, **INTERVALS_AND_SETS, **SLIPS}


@pytest.mark.parametrize("text", REFUSED)
def test_a_text_is_refused_with_its_place_reason_and_mend(text: str) -> None:
    with pytest.raises(EdtfError) as raised:
        parse_edtf(text)
    assert (raised.value.offset, str(raised.value), raised.value.hint) == REFUSED[text]


@pytest.mark.parametrize("text", LEVEL_2)
def test_level_2_is_refused_by_name(text: str) -> None:
    assert "is EDTF level 2" in REFUSED[text][1] or "are EDTF level 2" in REFUSED[text][1]


@pytest.mark.parametrize("text", REFUSED)
def test_what_a_hint_says_to_write_is_read(text: str) -> None:
    for mend in re.findall(r"'([^' ]*\d[^' ]*)'", REFUSED[text][2]):
        if mend != "+01:00":
            parse_edtf(mend)


def test_a_long_text_is_quoted_in_part() -> None:
    with pytest.raises(EdtfError) as raised:
        parse_edtf("the year in which " * 10)
    assert str(raised.value) == "'the year in which the year in which the year in which the ye…' is no date."
