"""The dates of BibTeX and BibLaTeX entries, as texts that a CSL date is read from."""

import re

from kronika.parse.bibtex_entries import MONTHS
from kronika.records.edtf import Date, OneOf, parse_edtf

_YEAR = re.compile(r"-?\d{1,4}", re.ASCII)
_YEARS = re.compile(r"(\d{4})\s*(?:-{1,2}|–|/)\s*(\d{4})", re.ASCII)
_NUMBER = re.compile(r"\d{1,2}", re.ASCII)
_LETTERS = re.compile(r"[A-Za-z]{3,}")


def iso_date(written: str) -> str:
    """Return a `date`, `urldate` and the like (ISO 8601-2, so EDTF) without its time of day.

    What CSL cannot hold (`195X`, an end that is open) is told as exactly as it can be shown.
    A season is only its year.
    Raises EdtfError if it is no date.
    """
    edtf = parse_edtf(written)
    if isinstance(edtf, OneOf):
        return edtf.text
    if isinstance(edtf, Date):
        return _day_text(edtf)
    start, end = ("" if date is None else _day_text(date) for date in (edtf.start, edtf.end))
    return f"{start}/{end}" if start and end else f"{start}–{end}"


def _day_text(date: Date) -> str:
    if date.unspecified or abs(date.year) > 9999:
        return date.text
    year = f"{'-' if date.year < 0 else ''}{abs(date.year):04}"
    parts = (year, *(f"{part:02}" for part in (date.month, date.day) if part is not None))
    return "-".join(parts) + date.mark


def joined_date(year: str, month: str, day: str) -> str:
    """Return what `year`, `month` and `day` say; a year that is no number ("n.d.", "[1890] 1969") is shown as it is.

    `month` is a number or begins like an English month's name; a day may stand beside it (`23~October`).
    """
    years = _YEARS.fullmatch(year)
    if years is not None:
        return f"{years[1]}/{years[2]}"
    if not _YEAR.fullmatch(year):
        return year
    name, number = _LETTERS.search(month), _NUMBER.search(month)
    numbers = [] if number is None else [number[0]]
    if name is not None:
        initials = name[0][:3].capitalize()
        months = [f"{place:02}" for place, whole in enumerate(MONTHS, 1) if whole.startswith(initials)]
        day = day or "".join(numbers)
    else:
        months = [f"{int(written):02}" for written in numbers]
    days = [f"{int(day):02}"] if months and _NUMBER.fullmatch(day) else []
    if month and not months:
        return f"{month} {year}"
    return "-".join((f"{int(year):04}", *months, *days))
