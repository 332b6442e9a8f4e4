"""Why a text is no date that is read here, and how to mend it: one sentence for each thing editors write instead.

The accepted grammar stands in `edtf`; what comes here has failed it, or names a day that does not exist.
"""

import re

from kronika.records.civil import date_of_day_number, day_number, days_in_month
from kronika.records.edtf_error import FORMS, EdtfError, Refusal, quoted, written_year
from kronika.records.edtf_level2 import refused_level2, refused_level2_set

_X_IN_INTERVAL = re.compile(r"-?[0-9]{2,4}X{0,2}(?:-[0-9X]{2}){0,2}[~?%]?")
_TIME = re.compile(r"T[^,\]]*")
_LONGEST_LOOKED_AT = 80
_OLD_WORDS = {"open": "..", "now": "..", "present": "..", "today": "..", "unknown": "", "uuuu": ""}


def refused_date(text: str, offset: int) -> EdtfError:
    """Return why a single date is not read; `offset` is where it begins in what the editor wrote."""
    # Its patterns take 3 ms to compile, and are needed for dates that are wrong.
    from kronika.records.edtf_slips import refused_slip

    found = None
    if len(text) <= _LONGEST_LOOKED_AT:
        found = refused_level2(text) or refused_slip(text)
    if found is None:
        odd = re.search(r"[^0-9XTYZ:+~?%-]", text)
        found = f"{quoted(text)} is no date.", FORMS, odd.start() if odd else 0
    message, hint, within = found
    return EdtfError(message, hint, offset + within)


def impossible_part(match: re.Match[str], offset: int) -> EdtfError | None:
    """Return why a date of the right form names no day or time, or None if it does."""
    found = _impossible_day(match) or _impossible_time(match) or _impossible_offset(match)
    if found is None:
        return None
    message, hint, within = found
    return EdtfError(message, hint, offset + within)


def _impossible_day(match: re.Match[str]) -> Refusal | None:
    text, year, month, day = match.string, match["year"], match["month"], match["day"]
    if year == "-0000":
        return "There is no year -0000: the year before 1 is 0000.", f"Write '{text[1:]}' for 1 BC.", 0
    if month is None:
        return None
    if not (1 <= int(month) <= 12 or 21 <= int(month) <= 24):
        level2 = refused_level2(text)
        if level2 is not None:
            return level2
        hint = f"Write a month from 01 to 12, or a season from 21 to 24, or only the year: '{year}'."
        return f"There is no month {month} in {quoted(text)}.", hint, match.start("month")
    if day is None:
        return None
    if int(month) > 12:
        message = f"A season ({month}) has no days, and {quoted(text)} names day {day}."
        return message, f"Write '{year}-{month}'.", match.start("day")
    days = days_in_month(int(year), int(month))
    if not 1 <= int(day) <= days:
        hint = f"Write a day from 01 to {days}, or only the month: '{year}-{month}'."
        return f"There is no day {day} in {year}-{month}, which has {days} days.", hint, match.start("day")
    return None


def _impossible_time(match: re.Match[str]) -> Refusal | None:
    if match["hour"] is None:
        return None
    hour, minute, second = int(match["hour"]), int(match["minute"]), int(match["second"] or 0)
    if hour == 24 and minute == 0 and second == 0:
        return _midnight_at_the_end(match)
    for name, number, highest in (("hour", hour, 23), ("minute", minute, 59), ("second", second, 59)):
        if number > highest:
            message = f"There is no {name} {number} in {quoted(match.string)}."
            return message, f"Write {name}s from 00 to {highest}.", match.start(name)
    return None


def _midnight_at_the_end(match: re.Match[str]) -> Refusal:
    following = day_number(int(match["year"]), int(match["month"]), int(match["day"])) + 1
    year, month, day = date_of_day_number(following)
    rest = match.string[match.end("hour") :]
    mend = f"{written_year(year)}-{month:02d}-{day:02d}T00{rest}"
    if year > 9999:
        mend = match.string.replace("T24:00:00", "T23:59:59").replace("T24:00", "T23:59")
    return "The hour 24 is not read: midnight begins the next day.", f"Write '{mend}'.", match.start("hour")


def _impossible_offset(match: re.Match[str]) -> Refusal | None:
    written = match["offset"]
    if written is None or written == "Z":
        return None
    hours, minutes = int(written[1:3]), int(written[4:6] or 0)
    start = match.start("offset")
    if hours > 23 or minutes > 59:
        return f"There is no offset {written} from universal time.", "Write one such as '+01:00', or 'Z'.", start
    if written[0] == "-" and hours == minutes == 0:
        mend = match.string[:start] + "Z" + match["mark"]
        return f"There is no offset {written} from universal time.", f"Write '{mend}'.", start
    return None


def refused_set(text: str) -> EdtfError | None:
    """Return why a text that begins with "[" is no one-of set, or None if its members are to be read as dates."""
    found = _refused_brackets(text) or refused_level2_set(text) or _refused_members(text)
    return None if found is None else EdtfError(*found)


def _refused_brackets(text: str) -> Refusal | None:
    end = text.find("]")
    if end < 0:
        return "A set of dates ends with ']'.", f"Write '{text}]'.", len(text)
    if text[end + 1 : end + 2] == "/":
        return "A set of dates cannot bound an interval.", "Write one date on each side of the '/'.", 0
    if end < len(text) - 1:
        return "Nothing follows the ']' of a set of dates.", f"Write '{text[: end + 1]}'.", end + 1
    if not text[1:-1].strip():
        return "The set of dates is empty.", "Write the dates that are possible, as in '[1969-07-20,1969-07-21]'.", 0
    return None


def _refused_members(text: str) -> Refusal | None:
    space = re.search(r"\s", text)
    if space is not None:
        return "A set of dates has no spaces.", f"Write '{''.join(text.split())}'.", space.start()
    if "/" in text:
        hint = "Write every date that is possible, as in '[1969-07-20,1969-07-21]'."
        return "A set holds dates, not intervals.", hint, text.index("/")
    if "T" in text:
        return "A set holds dates, not clock times.", f"Write '{_TIME.sub('', text)}'.", text.index("T")
    return None


def refused_interval(text: str) -> EdtfError | None:
    """Return why a text with "/" is no interval, or None if its two ends are to be read as dates."""
    found = _refused_ends(text) or _refused_words(text)
    return None if found is None else EdtfError(*found)


def _refused_ends(text: str) -> Refusal | None:
    bare = re.fullmatch(r"\s*(\S+?)\s*/\s*(\S+?)\s*", text)
    if bare is not None and text != f"{bare[1]}/{bare[2]}":
        space = next(index for index, character in enumerate(text) if character.isspace())
        return "An interval has no spaces.", f"Write '{bare[1]}/{bare[2]}'.", space
    if text.count("/") > 1:
        return _refused_slashes(text)
    start, end = text.split("/")
    if start in ("", "..") and end in ("", ".."):
        return "The interval has no date.", "Write the end that is known: '1945/..' or '../1945'.", 0
    for part, at in ((start, 0), (end, len(start) + 1)):
        if part.startswith("P"):
            message = f"The duration {quoted(part)} is not read in an interval."
            return message, "Write both dates, as in '1969-07-16/1969-07-24'.", at
        if "[" in part or "]" in part or "{" in part:
            return "A set of dates cannot bound an interval.", "Write one date on each side of the '/'.", at
        if "X" in part and _X_IN_INTERVAL.fullmatch(part):
            message = f"The X in {quoted(part)}, which bounds an interval, is EDTF level 2 and is not read here."
            return message, f"Write what is known: '{_known_part(part)}'.", at + part.index("X")
    return None


def _refused_slashes(text: str) -> Refusal:
    slashes = re.fullmatch(r"([0-9]{4})/([0-9]{1,2})/([0-9]{1,2})", text)
    if slashes is not None:
        year, month, day = slashes.groups()
        return "A date is written with hyphens.", f"Write '{year}-{month:0>2}-{day:0>2}'.", 4
    slashes = re.fullmatch(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})", text)
    if slashes is not None:
        first, second, year = slashes.groups()
        if (int(first) > 12) != (int(second) > 12):
            day, month = sorted((first, second), key=int, reverse=True)
            mend = f"Write '{year}-{month:0>2}-{day:0>2}'."
            return "A date is written with hyphens, the year first.", mend, 0
        hint = "Write the year, the month and the day, with hyphens, as in '1969-07-20'."
        return f"{quoted(text)} does not say which is the month.", hint, 0
    if re.match(r"R[0-9]*/", text):
        return "A repetition (R) is not read.", "Write one date or interval.", 0
    second = text.index("/", text.index("/") + 1)
    return "An interval has two ends and one '/'.", "Write it as in '1969-07-16/1969-07-24'.", second


def _refused_words(text: str) -> Refusal | None:
    start, end = text.split("/")
    for part, at in ((start, 0), (end, len(start) + 1)):
        if part.lower() in _OLD_WORDS:
            other = end if at == 0 else start
            mend = _OLD_WORDS[part.lower()]
            hint = f"Write '{mend}/{other}'." if at == 0 else f"Write '{other}/{mend}'."
            return f"An open end is written '..', an unknown one is left empty, not '{part}'.", hint, at
        if re.fullmatch(r"\.\.[~?%]", part):
            return "An open end takes no mark.", f"Write '{text.replace(part, '..')}'.", at + 2
    if re.fullmatch(r"[0-9]{1,2}(-[0-9]{2})?|T?[0-9]{2}:[0-9]{2}", end):
        hint = "Write the end in full, as in '1969-07-16/1969-07-24'."
        return f"The end {quoted(end)} leaves out what it shares with the start.", hint, len(start) + 1
    return None


def _known_part(text: str) -> str:
    """Return a date without its X: "1969-07" of "1969-07-XX"; of a decade its first year."""
    year, *rest = text.rstrip("~?%").rsplit("-", text.count("-", 1))
    known = [part for part in rest if "X" not in part]
    return "-".join([year.replace("X", "0"), *known])
