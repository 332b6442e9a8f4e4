"""The data for other programs, read by programs that are not ours where there are any."""

import csv
import json
from datetime import date
from io import StringIO

import pytest
from icalendar import Calendar

from kronika.pipeline import Options, build_site
from kronika.records.data import DATA_FILES
from tests.support.sites import site

MOUNTAIN = """
    -- content/sources.yaml --
    - id: pliny
      type: book
      title: Letters
      author: [{family: Secundus, given: Gaius}]
      issued: {date-parts: [[107]]}
      publisher: Rome
    -- content/events/surge.md --
    ---
    title: "Surge, first; and last"
    summary: A <cloud> comes down & stays.
    date: 0079-08-25
    threads: [town]
    places: [bay]
    sources: [pliny]
    ---
    -- content/events/digs.md --
    ---
    title: The digs
    summary: Men dig.
    date: 1738/1780
    threads: [world]
    sources: [pliny]
    ---
    -- content/events/bomb.md --
    ---
    title: A bomb
    summary: At night.
    date: 1943-08-24T22:00+02:00
    threads: [world]
    sources: [pliny]
    ---
    -- content/places/bay.md --
    ---
    name: The bay
    coordinates: [40.7, 14.4]
    map: false
    ---
    -- content/figures/dead.md --
    ---
    label: The dead
    unit: people
    estimates:
      - {id: one, low: 1000, high: 2000, by: "A, B", sources: [pliny]}
      - {id: two, at_least: 1150, sources: [pliny]}
    ---
"""


def built() -> dict[str, str]:
    files = build_site(site(MOUNTAIN), Options(base_url="https://example.org/bay"))
    return {file.path: file.data.decode() for file in files if file.path in DATA_FILES}


def test_a_calendar_program_reads_the_events_whose_day_is_known() -> None:
    entries = Calendar.from_ical(built()["events.ics"]).walk("VEVENT")
    assert [str(entry["SUMMARY"]) for entry in entries] == ["Surge, first; and last", "A bomb"]
    assert entries[0].decoded("DTSTART") == date(79, 8, 25)
    assert entries[0].decoded("DTEND") == date(79, 8, 26)
    assert entries[1].decoded("DTSTART").isoformat() == "1943-08-24T20:00:00+00:00"


def test_no_line_of_the_calendar_is_longer_than_it_may_be() -> None:
    assert all(len(line.encode()) <= 75 for line in built()["events.ics"].split("\r\n"))


def test_places_are_points_with_the_longitude_first() -> None:
    (feature,) = json.loads(built()["places.geojson"])["features"]
    assert feature["geometry"] == {"type": "Point", "coordinates": [14.4, 40.7]}
    assert feature["properties"]["url"] == "https://example.org/bay/places/bay/"


def test_every_estimate_is_a_row() -> None:
    rows = list(csv.DictReader(StringIO(built()["figures.csv"])))
    assert [(row["estimate"], row["low"], row["high"], row["at_least"], row["by"]) for row in rows] == [
        ("one", "1000", "2000", "", "A, B"),
        ("two", "", "", "1150", ""),
    ]


def test_events_say_what_is_stated_and_where_they_stand() -> None:
    events = {event["id"]: event for event in json.loads(built()["events.json"])["events"]}
    assert events["digs"]["date"] == "1738/1780"
    assert events["surge"]["places"] == ["bay"]
    assert events["surge"]["url"] == "https://example.org/bay/events/surge/"


def test_slides_of_a_timeline_have_dates_and_escaped_words() -> None:
    slides = json.loads(built()["timeline.json"])["events"]
    assert slides[0]["start_date"] == {"year": 79, "month": 8, "day": 25}
    assert (slides[1]["start_date"], slides[1]["end_date"]) == ({"year": 1738}, {"year": 1780})
    assert "A &lt;cloud&gt; comes down &amp; stays." in slides[0]["text"]["text"]


def test_works_go_into_reference_managers() -> None:
    (item,) = json.loads(built()["sources.json"])
    assert item["author"] == [{"family": "Secundus", "given": "Gaius"}]
    assert item["issued"] == {"date-parts": [[107]]}
    assert built()["sources.ris"].split("\r\n")[:5] == [
        "TY  - BOOK",
        "ID  - pliny",
        "TI  - Letters",
        "AU  - Secundus, Gaius",
        "PY  - 107",
    ]


@pytest.mark.parametrize("path", DATA_FILES)
def test_the_page_of_sources_leads_to_the_data(path: str) -> None:
    files = {file.path: file.data for file in build_site(site(MOUNTAIN), Options())}
    assert f'href="../{path}"'.encode() in files["sources/index.html"]
