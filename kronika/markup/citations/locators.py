"""Locators: where in a work a passage stands. Pages lose their label; everything else is as written."""

import re
from dataclasses import dataclass

from kronika.markup.citations.parts import page_range
from kronika.markup.citations.pieces import typeset, with_dashes
from kronika.markup.citations.work import Work

_PAGES = re.compile(r"(?:pp?\.\s*)?(?P<pages>\d+(?:\s?[-–]\s?\d+)?(?:,\s*\d+(?:\s?[-–]\s?\d+)?)*)")


@dataclass(frozen=True)
class Locator:
    """A place in a work, as escaped text; `page`: it is a page number, which needs no label."""

    words: str = ""
    page: bool = False


def read_locator(stated: str, work: Work) -> Locator:
    """Return a locator as it is printed: "pp. 101-108" gives "101–8", "doc. 141" stays."""
    pages = _PAGES.fullmatch(stated.strip())
    if pages is not None:
        return Locator(page_range(pages["pages"], work), page=True)
    return Locator(typeset(with_dashes(stated)))


def with_volume(locator: Locator, work: Work) -> str:
    """Return a page with the volume it is in ("25:12"), any other locator after the volume's words."""
    if locator.page and work.number("volume"):
        return f"{work.text('volume')}:{locator.words}"
    return locator.words
