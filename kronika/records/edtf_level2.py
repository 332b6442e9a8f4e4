"""The forms of EDTF level 2 that are not read here, each by its name, each with what to write instead.

Level 2 as in the Library of Congress specification of 4 February 2019. Of it only the one-of set of dates is read.
"""

import re

from kronika.records.edtf_error import Refusal, quoted, written_year

_EXPONENTIAL = re.compile(r"Y?(-?[0-9]{1,6})E([0-9]{1,9})(?:S[0-9]+)?")
_SIGNIFICANT = re.compile(r"Y?(-?[0-9]{1,12})S([0-9]{1,2})")
_GROUPING = re.compile(r"(-?[0-9]{4})-(2[5-9]|3[0-9]|4[01])([~?%]?)")
_MARKED_PARTS = re.compile(r"[~?%]?-?[~?%]?[0-9X]{4}[~?%]?(?:-[~?%]?[0-9X]{2}[~?%]?){0,2}")
_MARK = re.compile(r"[~?%]")
_DIGITS_WITH_X = re.compile(r"(-?[0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?([~?%]?)")

# First and last month of the sub-year groupings 29 to 41; a last month above 12 lies in the next year.
_GROUPING_MONTHS = {
    29: (9, 11), 30: (12, 14), 31: (3, 5), 32: (6, 8),
    33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12),
    37: (1, 4), 38: (5, 8), 39: (9, 12), 40: (1, 6), 41: (7, 12),
}  # fmt: skip
_GROUPING_NAMES = (
    (28, "a season of the northern hemisphere"),
    (32, "a season of the southern hemisphere"),
    (36, "a quarter"),
    (39, "a third of a year"),
    (41, "a half-year"),
)


def refused_level2(text: str) -> Refusal | None:
    """Return why a single date is level 2, or None if it is no form of it."""
    if text.startswith("{"):
        return (
            "A set of all its dates ({...}) is EDTF level 2 and is not read here.",
            "Write an interval, as in '1969-07-16/1969-07-24', if it was all of them, "
            "or square brackets, as in '[1969-07-16,1969-07-17]', if it was one of them.",
            0,
        )
    return _exponential(text) or _significant(text) or _grouping(text) or _marked_parts(text) or _unspecified(text)


def _exponential(text: str) -> Refusal | None:
    match = _EXPONENTIAL.fullmatch(text)
    if match is None:
        return None
    power = int(match[2])
    hint = "Write the year out, with a Y before more than four digits: 'Y-17000'."
    if power <= 6:
        hint = f"Write '{written_year(int(match[1]) * 10**power)}'."
    return f"The exponential year {quoted(text)} is EDTF level 2 and is not read here.", hint, match.start(2) - 1


def _significant(text: str) -> Refusal | None:
    match = _SIGNIFICANT.fullmatch(text)
    if match is None:
        return None
    year, digits = int(match[1]), int(match[2])
    unknown = len(match[1].lstrip("-")) - digits
    hint = f"Write '{written_year(year)}'."
    if digits and unknown > 0:
        size = 10**unknown
        first = abs(year) // size * size
        ends = sorted((first, first + size - 1) if year >= 0 else (-first, -first - size + 1))
        hint = f"Write '{written_year(ends[0])}/{written_year(ends[1])}'."
        if unknown in (1, 2) and abs(year) <= 9999:
            hint = f"Write '{written_year(year)[:-unknown]}{'X' * unknown}'."
    message = f"The significant digits of {quoted(text)} are EDTF level 2 and are not read here."
    return message, hint, match.start(2) - 1


def _grouping(text: str) -> Refusal | None:
    match = _GROUPING.fullmatch(text)
    if match is None:
        return None
    year, code, mark = match[1], int(match[2]), match[3]
    name = next(name for last, name in _GROUPING_NAMES if code <= last)
    message = f"The number {code} in {quoted(text)} ({name}) is EDTF level 2 and is not read here."
    if code <= 28:
        return message, f"Write '{year}-{code - 4}{mark}'.", match.start(2)
    first, last = _GROUPING_MONTHS[code]
    end = f"{year}-{last:02d}" if last <= 12 else f"{written_year(int(year) + 1)}-{last - 12:02d}"
    return message, f"Write '{year}-{first:02d}{mark}/{end}{mark}'.", match.start(2)


def _marked_parts(text: str) -> Refusal | None:
    """Return why marks on single parts of a date ("1969~-07", "1969-~07", "?1969") are refused."""
    if _MARKED_PARTS.fullmatch(text) is None or _MARK.search(text[:-1]) is None:
        return None
    marks = set(_MARK.findall(text))
    mark = marks.pop() if len(marks) == 1 else "%"
    return (
        f"A mark on a part of a date, as in {quoted(text)}, is EDTF level 2 and is not read here.",
        f"Mark the whole date, at its end: '{_MARK.sub('', text)}{mark}'.",
        _MARK.search(text).start(),  # type: ignore[union-attr]  # there is one
    )


def _unspecified(text: str) -> Refusal | None:
    match = _DIGITS_WITH_X.fullmatch(text)
    if match is None or "X" not in text:
        return None
    year, month, mark = match[1], match[2], match[4]
    message = f"The place of the X in {quoted(text)} is EDTF level 2 and is not read here."
    if "X" in year[:-2]:
        digits = year.lstrip("-")
        first, last = int(digits.replace("X", "0")), int(digits.replace("X", "9"))
        ends = sorted((-first, -last) if year.startswith("-") else (first, last))
        return message, f"Write an interval: '{written_year(ends[0])}/{written_year(ends[1])}'.", year.index("X")
    if "X" in year:
        tail = year[-2:] if year[-2:] in ("XX",) or year[-2] != "X" else "XX"
        return message, f"Leave out what follows the X: '{year[:-2]}{tail}{mark}'.", year.index("X")
    coarser = f"{year}-XX" if month and "X" in month else f"{year}-{month}-XX"
    return message, f"Write '{coarser}{mark}'.", text.index("X")


def refused_level2_set(text: str) -> Refusal | None:
    """Return why a set in square brackets is level 2, or None if it is not."""
    if ".." not in text:
        return None
    return (
        "A set with '..' is EDTF level 2 and is not read here.",
        "Write every date that is possible, as in '[1969-07-20,1969-07-21]'.",
        text.index(".."),
    )
