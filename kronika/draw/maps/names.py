"""The names on a map: what stood there then, and today's name smaller where it is another one."""

import re

from kronika.records.geography import Feature, worded
from kronika.records.model import Place

LONGEST = 28
"""Today's name is left to the place's page if it has more letters than this."""

LINE_LETTERS = 17
"""A name that has more letters is broken into two lines."""

_ASIDE = re.compile(r"\s*[,;(\[–—].*")
"""What follows a comma, a bracket or a dash is a remark."""


def place_names(place: Place) -> tuple[tuple[str, ...], str]:
    """Return a place's name in lines, and today's name if the place was renamed since, or "".

    Only the beginning of today's name counts, up to the first comma, bracket or dash.
    """
    now = _ASIDE.sub("", place.name_now)
    known = f"{place.name}\n{place.name_then}".casefold()
    is_new = bool(now and place.name_then) and now.casefold() not in known and len(now) <= LONGEST
    return _lines(place.name), now if is_new else ""


def feature_names(feature: Feature, language: str) -> tuple[str, str]:
    """Return a feature's name at the time, and today's if that is another one, or ""."""
    now, then = worded(feature.names, language), worded(feature.names_then, language)
    return (then, now) if then and then != now else (now, "")


def _lines(name: str) -> tuple[str, ...]:
    """Return a name, in two lines about as long as each other if it is a long one of several words."""
    breaks = [match.start() for match in re.finditer(" ", name)]
    if len(name) <= LINE_LETTERS or not breaks:
        return (name,)
    middle = min(breaks, key=lambda at: (abs(at - len(name) / 2), at))
    return name[:middle], name[middle + 1 :]
