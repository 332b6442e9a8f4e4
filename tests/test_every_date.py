"""Every form of date stands wherever a date may, and is said on each page as it is written."""

import re
from functools import cache
from html import unescape

import pytest

from kronika.locales import date_words
from kronika.pipeline import build_site
from kronika.records.edtf import Interval, parse_edtf
from tests.support.catalogues import catalogue
from tests.support.resolved import SOURCES, event, figure, file, person
from tests.support.sites import site

DATES = (
    "1969", "1969-07", "1969-07-20", "1969-07-20T20:17", "1969-07-20T20:17:40", "1969-11~", "1969-11?", "1969-11%",
    "196X", "19XX", "1969-XX", "1969-07-XX", "1969-XX-XX", "1969-07-16/1969-07-24", "1945/..", "../1945", "/1958",
    "1945/", "1969-21", "1969-22", "1969-23", "1969-24", "-0479", "0000", "0079-08-24", "Y-17000", "Y170000002",
    "[1961-08-03,1961-08-04]", "1969-07-20T21:00~", "1969-07-20T21:00?", "1969-07-20T21:00%",
    "1969-07-20T04:15+01:00", "1969-07-20T04:15Z", "1969-07-20T04:00/1969-07-20T05:00",
    "1969-07-20T20:00/1969-07-21", "[1961,1962-05~]", "Y-17000/..",
)  # fmt: skip


def is_point(date: str) -> bool:
    return not isinstance(parse_edtf(date), Interval)


@cache
def pages() -> dict[str, str]:
    """Return a documentary in which each date is that of an event, a life, a document and a figure."""
    files = [SOURCES]
    for number, date in enumerate(DATES):
        point = date if is_point(date) else "2001"
        files += (
            event(f"e{number}", f"moments: [{{date: {date}, text: So.}}]", f"updated: {point}", date=date),
            person(f"p{number}", f"born: {date}", f"roles: [{{role: Clerk, from: {point}}}]"),
            figure(f"f{number}", f"period: {date}", "estimates: [{value: 5}]"),
            file(f"documents/d{number}", f"title: Letter {number}", f"date: {date}", "rights: Public domain"),
        )
    built = build_site(site("".join(files)))
    return {file.path: file.data.decode() for file in built if file.path.endswith((".html", ".xml"))}


def words_of(path: str, pattern: str) -> str:
    (found,) = re.findall(pattern, pages()[f"{path}/index.html"], re.DOTALL)
    return broken(unescape(re.sub(r"<[^>]*>", "", found)).strip())


def broken(words: str) -> str:
    """Return words with plain spaces: lines end elsewhere than between a day and its month."""
    return words.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize("number", range(len(DATES)), ids=DATES.__getitem__)
def test_a_date_is_said_on_every_page_that_states_it(number: int) -> None:
    words = broken(date_words(parse_edtf(DATES[number]), "en", catalogue("en")))
    assert words_of(f"events/e{number}", r'<p class="event-head__when">(.*?)</p>') == words
    assert words_of(f"people/p{number}", r"Born</dt>\s*<dd[^>]*>(.*?)</dd>") == words
    assert words_of(f"figures/f{number}", r'<p class="figure-block__scope">(.*?)</p>') == words
    assert words_of(f"documents/d{number}", r"Date</dt>\s*<dd[^>]*>(.*?)</dd>") == words


def test_every_event_stands_on_the_timeline_once() -> None:
    timeline = pages()["timeline/index.html"].partition("<section")[2]
    assert sorted(re.findall(r'moment__link"[^>]*href="\.\./events/(e\d+)/', timeline)) == sorted(
        f"e{number}" for number in range(len(DATES))
    )
