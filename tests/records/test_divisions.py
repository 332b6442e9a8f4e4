"""A timeline of very many events is divided by period, and by years within one."""

from dataclasses import replace

import pytest

from kronika.records import divisions as room
from kronika.records.divisions import divisions, site_of
from kronika.records.edtf import Date
from kronika.records.model import Event
from kronika.records.settings import Period
from kronika.records.site import Site
from tests.support.eruption import BARE, LETTER, at, edtf
from tests.support.planning import material


def mission(*years: int) -> Site:
    """A mission with one event for each of `years`, in one period from 1969 to 1979."""
    period = Period(id="mission", title="The mission", start=Date("1969", 1969), end=Date("1979", 1979))
    events = tuple(
        Event(
            **at("events", f"e{place}"), title="", date=edtf(str(year)), threads=("fleet",), summary="", sources=LETTER
        )
        for place, year in enumerate(years)
    )
    return material(replace(BARE, periods=(period,)), events).site


@pytest.fixture(autouse=True)
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "UNDIVIDED", 3)
    monkeypatch.setattr(room, "MOST", 2)


def names_and_events(site: Site) -> dict[str, str]:
    return {part.name: " ".join(each.slug for each in part.events) for part in divisions(site)}


def test_a_timeline_that_fits_on_one_page_is_not_divided() -> None:
    assert divisions(mission(1970, 1971, 1972)) == ()


def test_a_period_is_cut_between_two_years_and_what_lies_outside_comes_last() -> None:
    assert names_and_events(mission(1970, 1971, 1971, 1972, 1990)) == {
        "timeline/mission/1": "e0",
        "timeline/mission/2": "e1 e2",
        "timeline/mission/3": "e3",
        "timeline/outside": "e4",
    }


def test_a_year_of_more_events_than_a_page_holds_is_cut_too() -> None:
    assert names_and_events(mission(1970, 1970, 1970, 1970, 1970)) == {
        "timeline/mission/1": "e0 e1",
        "timeline/mission/2": "e2 e3",
        "timeline/mission/3": "e4",
    }


def test_a_part_is_a_documentary_of_its_own_events_in_a_period_of_their_years() -> None:
    site = mission(1970, 1971, 1972, 1973)
    part = site_of(divisions(site)[1], site)
    assert [each.slug for each in part.events] == ["e2", "e3"]
    assert [(each.id, str(each.start), str(each.end)) for each in part.settings.periods] == [
        ("mission", "1972", "1973")
    ]
