"""Clock times in words: "9 pm", "about noon", "between 4 and 5 am"; "este 9 óra", "21.30"."""

from functools import lru_cache

from kronika.locales.cldr import Voice, voice_of
from kronika.locales.patterns import fill, skeleton
from kronika.records.catalogue import Catalogue
from kronika.records.civil import Civil
from kronika.records.edtf import Clock, Date, Edtf, Interval, parse_edtf


def time_words(edtf: Edtf, language: str, catalogue: Catalogue, beside: str = "") -> str:
    """Return the clock time of a date alone ("about 9 pm"), or "" if it has none.

    Of an interval within one day it is both ends ("between 4 and 5 am"), of any other its start.
    `beside` is the day under which the words will stand ("1969-07-20"); a time on another day names its day.
    """
    voice = voice_of(language, catalogue)
    start = edtf.start if isinstance(edtf, Interval) else edtf
    if not isinstance(start, Date) or start.clock is None:
        return ""
    end = edtf.end if isinstance(edtf, Interval) else None
    if end is not None and end.clock is not None and _day(start) == _day(end):
        words = clock_range(start, end, voice)
    else:
        words = marked_clock(start, voice)
    if not beside or _day(start) == _day(parse_edtf(beside)):
        return words
    day = fill(skeleton("MMMMd", voice.locale), Civil(*_day(start)), voice.locale)
    return voice.say("date.with-clock", date=day, time=words)


def _day(edtf: Edtf) -> tuple[int, int, int]:
    return (edtf.year, edtf.month or 1, edtf.day or 1) if isinstance(edtf, Date) else (0, 1, 1)


def clock_words(clock: Clock, language: str, catalogue: Catalogue) -> str:
    """Return a time of day in words; an offset that is written with it stands behind it."""
    return _clock(clock, voice_of(language, catalogue))


def marked_clock(date: Date, voice: Voice) -> str:
    """Return the clock time of a date that has one, with its mark in words."""
    assert date.clock is not None
    words = _clock(date.clock, voice)
    if date.mark in ("~", "%"):
        words = voice.say("clock.about", time=words)
    return voice.say("date.uncertain", date=words) if date.mark in ("?", "%") else words


def clock_range(start: Date, end: Date, voice: Voice) -> str:
    """Return two clock times of one day ("between 4 and 5 am")."""
    assert start.clock is not None
    assert end.clock is not None
    if start.clock == end.clock and start.mark == end.mark:
        return marked_clock(start, voice)
    if (start.mark, end.mark) not in (("", ""), ("~", "~")) or start.clock.offset != end.clock.offset:
        return voice.say("clock.range", start=marked_clock(start, voice), end=marked_clock(end, voice))
    suffix = "-about" if start.mark else ""
    first, last = _local(start.clock), _local(end.clock)
    part = _part(first, voice)
    if part and part == _part(last, voice) and _is_plain_hour(first) and _is_plain_hour(last):
        hours = {"start": str(first.hour % 12 or 12), "end": str(last.hour % 12 or 12)}
        words = voice.say(f"clock.between-hours{suffix}", part=part, **hours)
    else:
        in_minutes = bool(first.minute or last.minute)
        times = {"start": _time(first, voice, in_minutes), "end": _time(last, voice, in_minutes)}
        words = voice.say(f"clock.between{suffix}", **times)
    return _with_offset(words, start.clock.offset, voice)


def _local(clock: Clock) -> Clock:
    return Clock(clock.hour, clock.minute, clock.second)


def _is_plain_hour(clock: Clock) -> bool:
    """Whether the time is a whole hour that has no name of its own, as noon and midnight have."""
    return clock.minute == 0 and not clock.second and clock.hour not in (0, 12)


def _clock(clock: Clock, voice: Voice) -> str:
    return _with_offset(_time(clock, voice), clock.offset, voice)


def _time(clock: Clock, voice: Voice, in_minutes: bool = False) -> str:
    """Return a time without its offset; `in_minutes` also writes the minutes of a whole hour."""
    if not voice.has("clock.hour"):
        name = "short" if clock.second is None else "medium"
        civil = Civil(1970, 1, 1, clock.hour, clock.minute, clock.second or 0)
        return fill(str(voice.locale.time_formats[name].pattern), civil, voice.locale)
    return voice.say(
        _clock_key(clock, in_minutes),
        hour12=str(clock.hour % 12 or 12),
        hour24=str(clock.hour),
        minute=f"{clock.minute:02d}",
        second=f"{clock.second or 0:02d}",
        part=_part(clock, voice),
    )


def _clock_key(clock: Clock, in_minutes: bool) -> str:
    if clock.second is not None:
        return "clock.second"
    if clock.minute:
        return "clock.minute"
    whole_hour = "clock.minute" if in_minutes else "clock.hour"
    return {0: "clock.midnight", 12: "clock.noon"}.get(clock.hour, whole_hour)


def _part(clock: Clock, voice: Voice) -> str:
    """Return the catalogue's word for the part of the day ("pm", "este"), or "" if the language has none."""
    return _parts(voice.say("clock.parts"))[clock.hour] if voice.has("clock.parts") else ""


@lru_cache(maxsize=64)
def _parts(words: str) -> tuple[str, ...]:
    """Return the part of the day for each hour, from a list of the hours at which a part begins ("0 am, 12 pm")."""
    parts = [""] * 24
    for item in words.split(","):
        hour, _, part = item.strip().partition(" ")
        parts[int(hour) :] = [part] * (24 - int(hour))
    return tuple(parts)


def _with_offset(words: str, offset: int | None, voice: Voice) -> str:
    if offset is None:
        return words
    if offset == 0:
        return voice.say("clock.utc", time=words)
    hours, minutes = divmod(abs(offset), 60)
    written = f"{'−' if offset < 0 else '+'}{hours}" + (f":{minutes:02d}" if minutes else "")
    return voice.say("clock.offset", time=words, offset=written)
