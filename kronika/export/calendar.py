"""The events as a calendar (iCalendar, RFC 5545): those whose first day is known."""

from collections.abc import Iterator
from datetime import date, timedelta

from kronika.records.bounds import bounds
from kronika.records.civil import civil_of
from kronika.records.edtf import Date, Interval, dates_in
from kronika.records.model import Event
from kronika.records.rendered import Addresses
from kronika.records.site import Site

LINE_BYTES = 73


def calendar(site: Site, addresses: Addresses) -> str:
    """Return a calendar with an entry for each event that begins on a known day of the years 1 to 9999."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//kronika//EN", f"NAME:{_text(site.settings.title)}"]
    for event in site.events:
        lines += _entry(site, addresses, event)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


def _entry(site: Site, addresses: Addresses, event: Event) -> Iterator[str]:
    first, last = _ends(event)
    if first is None or last is None:
        return
    url = addresses.canonical(addresses.of(event.ref))
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(url)}"
    yield f"DTSTAMP:{_stamp(event)}"
    if first.clock is not None and isinstance(event.date, Date):
        # A clock time is a moment: the calendar of a reader shows it in their own zone.
        yield f"DTSTART:{_utc(bounds(event.date, site.zones[event.slug]).earliest or 0)}"
    else:
        yield f"DTSTART;VALUE=DATE:{_day(first)}"
        yield f"DTEND;VALUE=DATE:{_day(last, 1)}"
    yield f"SUMMARY:{_text(event.title)}"
    yield f"DESCRIPTION:{_text(event.summary)}"
    yield f"URL:{url}"
    yield "END:VEVENT"


def _ends(event: Event) -> tuple[Date | None, Date | None]:
    """Return the first and the last day, or None where one is not known."""
    stated = event.date
    if not isinstance(stated, Date | Interval):
        return None, None
    days = [one for one in dates_in(stated) if one.day is not None and 1 <= one.year <= 9998]
    return (days[0], days[-1]) if len(days) == len(dates_in(stated)) else (None, None)


def _day(stated: Date, later: int = 0) -> str:
    day = date(stated.year, stated.month or 1, stated.day or 1) + timedelta(days=later)
    return day.isoformat().replace("-", "")


def _stamp(event: Event) -> str:
    """Return when the entry was last revised; the program has no clock."""
    earliest = bounds(event.updated, "UTC").earliest if event.updated is not None else None
    return _utc(earliest or 0)


def _utc(second: int) -> str:
    at = civil_of(second)
    return f"{at.year:04}{at.month:02}{at.day:02}T{at.hour:02}{at.minute:02}{at.second:02}Z"


def _text(words: str) -> str:
    for sign in ("\\", ";", ","):
        words = words.replace(sign, f"\\{sign}")
    return words.replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """Yield a line in pieces of at most 75 bytes; each but the first begins with a space."""
    piece, lead = "", ""
    for letter in line:
        if len((lead + piece + letter).encode()) > LINE_BYTES:
            yield lead + piece
            piece, lead = "", " "
        piece += letter
    yield lead + piece
