"""What editors write when they mean a date: other orders, missing zeros, words, other marks. Each with its mend."""

import re
from collections.abc import Callable

from kronika.records.edtf_error import FORMS, Refusal, quoted, written_year

Rule = Callable[[re.Match[str]], Refusal]

_DAY = "-?[0-9]{4}-[0-9]{2}-[0-9]{2}"
_HOUR = f"{_DAY}T[0-9]{{2}}"
_TIME = f"{_HOUR}:[0-9]{{2}}(?::[0-9]{{2}})?"
_MARK = "[~?%]?"
_HYPHENS = "‐‑‒–—−"


def refused_slip(text: str) -> Refusal | None:
    """Return what is wrong with a single date if it is one of the common slips, otherwise None."""
    for pattern, rule in _RULES:
        match = pattern.fullmatch(text)
        if match is not None:
            return rule(match)
    return None


def _mended(message: str, mend: str, fault: int = 0) -> Rule:
    """Return a rule: `mend` is a template of `re.Match.expand`, `fault` the group that begins where the fault is."""
    return lambda match: (message, f"Write '{match.expand(mend)}'.", match.start(fault))


def _fixed(message: str, hint: str) -> Rule:
    return lambda match: (message.replace("{text}", quoted(match.string)), hint, 0)


def _before_christ(match: re.Match[str]) -> Refusal:
    message = "A year before 1 is written as a negative number, counted from 0000 for 1 BC."
    return message, f"Write '{written_year(1 - int(match[1]))}'.", 0


def _padded(match: re.Match[str]) -> Refusal:
    sign, year, month, day, rest = (group or "" for group in match.groups())
    mend = f"{sign}{year:0>4}-{month:0>2}" + (f"-{day:0>2}" if day else "") + rest
    return "A year is written with four digits, a month and a day with two.", f"Write '{mend}'.", 0


def _short_year(match: re.Match[str]) -> Refusal:
    sign, year, mark = match.groups()
    return "A year is written with four digits.", f"Write '{sign}{year:0>4}{mark}'.", 0


def _long_year(match: re.Match[str]) -> Refusal:
    message = "A Y begins a year of five to twelve digits, and only such a year."
    return message, f"Write '{written_year(int(match[1]))}{match[2]}'.", 0


def _day_first(match: re.Match[str]) -> Refusal:
    day, month, year = match.groups()
    return "A date is written with hyphens, the year first.", f"Write '{year}-{month:0>2}-{day:0>2}'.", 0


def _year_first(match: re.Match[str]) -> Refusal:
    year, month, day = match.groups()
    mend = f"{year}-{month:0>2}" + (f"-{day:0>2}" if day else "")
    return "A date is written with hyphens, not with dots.", f"Write '{mend}'.", 4


def _half_day(match: re.Match[str]) -> Refusal:
    day, hour, minute, half, mark = match.groups()
    hours = int(hour) % 12 + (12 if half in "Pp" else 0)
    mend = f"{day}T{hours:02d}:{minute or '00'}{mark}"
    return "The hours of a day are counted from 00 to 23.", f"Write '{mend}'.", match.start(2)


def _other_hyphens(match: re.Match[str]) -> Refusal:
    mend = re.sub(f"[{_HYPHENS}]", "-", match.string)
    return "A date is written with plain hyphens.", f"Write '{mend}'.", match.start(1)


def _capitals(match: re.Match[str]) -> Refusal:
    mend = match.string.upper().replace("U", "X")
    return "The letters in a date are the capitals T, X, Y and Z.", f"Write '{mend}'.", match.start(1)


_NO_TIME_ALONE = _fixed("{text} is a clock time without a day.", "Write the day before it, as in '1969-07-20T20:17'.")

# The first pattern that fits the whole text wins.
_RULES: tuple[tuple[re.Pattern[str], Rule], ...] = tuple(
    (re.compile(pattern), rule)
    for pattern, rule in (
        (r"\s*", _fixed("A date is missing.", FORMS)),
        (r"(\s+)(\S.*?)\s*", _mended("A date has no spaces around it.", r"\2", 1)),
        (r"(\S.*?)(\s+)", _mended("A date has no spaces around it.", r"\1", 2)),
        (r"([0-9]{1,4}) ?(?:BC|BCE|B\.C\.)", _before_christ),
        (
            r"(?:ca?\.?|circa|about) ?(-?[0-9]{4}(?:-[0-9]{2}){0,2})",
            _mended("'About' is written as a '~' at the end.", r"\1~"),
        ),
        (r"([^~?%]*)(\?~|~\?)", _mended("Approximate and uncertain together are written '%'.", r"\1%", 2)),
        (r"([^~?%]*)([~?%])\2", _mended("A date has one mark at its end.", r"\1\2", 2)),
        (rf"({_DAY})[T ] ?([0-9]{{1,2}})(?:[:.]([0-9]{{2}}))? ?([AaPp])\.?[Mm]\.?({_MARK})", _half_day),
        (rf"({_DAY})( +)([0-9]{{2}}:[0-9]{{2}}.*)", _mended("A 'T' joins the day and the time.", r"\1T\3", 2)),
        (rf"({_HOUR})({_MARK})", _mended("A clock time has hours and minutes.", r"\1:00\2", 2)),
        (rf"({_DAY}T)([0-9]:[0-9]{{2}}.*)", _mended("An hour is written with two digits.", r"\g<1>0\2", 2)),
        (rf"({_HOUR})([.h])([0-9]{{2}}.*)", _mended("A ':' stands between hours and minutes.", r"\1:\3", 2)),
        (
            rf"({_HOUR})([0-9]{{2}})(Z?{_MARK})",
            _mended("A ':' stands between hours and minutes.", r"\1:\2\3", 2),
        ),
        (rf"({_TIME})([.,][0-9]+)(.*)", _mended("Parts of a second are not read.", r"\1\3", 2)),
        (
            rf"({_TIME})([~?%])(Z|[+-][0-9]{{2}}(?::[0-9]{{2}})?)",
            _mended("The mark stands at the very end.", r"\1\3\2", 2),
        ),
        (
            rf"({_TIME})([+-][0-9]{{2}})([0-9]{{2}}{_MARK})",
            _mended("A ':' stands between the hours and minutes of an offset.", r"\1\2:\3", 2),
        ),
        (
            rf"({_TIME})([+-])([0-9](?::[0-9]{{2}})?{_MARK})",
            _mended("The hours of an offset are written with two digits.", r"\1\g<2>0\3", 2),
        ),
        (r"T?[0-9]{1,2}[:.][0-9]{2}.*", _NO_TIME_ALONE),
        (r"(-?[0-9]{4}(?:-[0-9]{2})?)(T.*)", _mended("A clock time needs a day.", r"\1", 2)),
        (
            rf"([0-9]{{4}})(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])({_MARK})",
            _mended("Hyphens stand between year, month and day.", r"\1-\2-\3\4", 2),
        ),
        (rf"([0-9]{{4}})(0[1-9]|1[0-2])({_MARK})", _mended("A hyphen stands between year and month.", r"\1-\2\3", 2)),
        (r"([0-9]{4})-([0-9]{3})", _fixed("{text} looks like a day of the year, which is not read.", FORMS)),
        (r"([0-9]{4})-?W.*", _fixed("{text} looks like a week, which is not read.", FORMS)),
        (r"P[0-9].*", _fixed("{text} looks like a duration, which is not read.", FORMS)),
        (rf"([0-9]{{4}})( *[-{_HYPHENS}] *)([0-9]{{4}})", _mended("An interval is written with a '/'.", r"\1/\3", 2)),
        (rf"[0-9]*([{_HYPHENS}])[0-9T:~?%{_HYPHENS}-]+", _other_hyphens),
        (
            rf"({_TIME}) ?[A-Za-z]{{2,5}}",
            _mended("A time zone is written as an offset such as '+01:00', or left to the site.", r"\1"),
        ),
        (
            rf"(?!-?[0-9]{{4}}-[0-9]{{2}}(?:-[0-9]{{2}})?(?:T|{_MARK}$))"
            rf"(-?)([0-9]{{1,4}})-([0-9]{{1,2}})(?:-([0-9]{{1,2}}))?(T.*|{_MARK})",
            _padded,
        ),
        (rf"(-?)([0-9]{{1,3}})({_MARK})", _short_year),
        (rf"\+([0-9]{{4}}(?:-.*)?{_MARK})", _mended("A year after 0 has no sign.", r"\1")),
        (rf"[+Y]?(-?[0-9]{{1,12}})({_MARK})", _long_year),
        (r"Y?-?[0-9]{13,}.*", _fixed("A year has at most twelve digits.", "Write it as in 'Y-13800000000'.")),
        (r"(Y-?[0-9]{5,12})(-.*)", _mended("A year that begins with Y takes no month.", r"\1", 2)),
        (r"([0-9]{4})\. ?([0-9]{1,2})\.?(?: ?([0-9]{1,2})\.?)?", _year_first),
        (r"([0-9]{1,2})\. ?([0-9]{1,2})\. ?([0-9]{4})\.?", _day_first),
        (r"[0-9XTYZ:+~?%-]*([xtyzu])[0-9XTYZxtyzu:+~?%-]*", _capitals),
        (
            r"\.\.",
            _fixed("An open end stands only in an interval.", "Write the other end too: '1945/..' or '../1945'."),
        ),
    )
)
