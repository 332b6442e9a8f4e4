"""Other documentaries need no code: what they are is in their content and their settings alone."""

import re
from functools import cache

import pytest

from kronika.pipeline import build_site
from tests.support.sites import site

SALAMIS = """
    -- site.yaml --
    title: Salamis
    description: How a fleet was beaten in a strait.
    url: https://example.org/salamis/
    languages: [en]
    timezone: Europe/Athens
    threads: [{id: sea, label: The sea}, {id: land, label: The land}]
    sides: [{id: allies, label: The allies}, {id: king, label: The king}]
    periods:
      - {id: first, title: The first war, from: -0491, to: -0489}
      - {id: second, title: The second war, from: -0480, to: -0478, zoom: 3}
    -- content/sources.yaml --
    - {id: herodotus, type: classic, title: Histories, author: [{literal: Herodotus}]}
    -- content/people/themistocles.md --
    ---
    name: Themistocles
    born: -0523~
    died: -0458?
    side: allies
    ---
    -- content/places/strait.md --
    ---
    name: The strait of Salamis
    coordinates: [37.95, 23.57]
    ---
    -- content/figures/ships.md --
    ---
    label: Ships of the allies
    unit: ships
    period: -0479
    estimates:
      - {value: 378, by: Herodotus, sources: [{source: herodotus, locator: "8.48"}]}
    ---
    -- content/events/marathon.md --
    ---
    title: Marathon
    summary: The Athenians hold the plain.
    date: -0489
    threads: [land]
    sources: [herodotus]
    ---
    -- content/events/salamis.md --
    ---
    title: The battle in the strait
    summary: The king's fleet is beaten.
    date: -0479-09~
    threads: [sea]
    significance: turning-point
    people: [{person: themistocles, role: commander of the Athenians}]
    places: [strait]
    figures: [ships]
    relations: [{event: marathon, kind: caused-by}]
    sources: [{source: herodotus, locator: "8.84"}]
    ---
    They had [[figures/ships]] ships [@herodotus, 8.48].
"""

CORDOBA = """
    -- site.yaml --
    title: قرطبة
    description: مدينة ومكتبة.
    url: https://example.org/
    languages: [ar]
    timezone: Europe/Madrid
    threads: [{id: مدينة, label: المدينة}]
    sides: []
    periods: [{id: خلافة, title: الخلافة, from: 0929, to: 1031}]
    -- content/strings.ar.yaml --
    navigation.timeline: الخط الزمني
    timeline.title: الخط الزمني
    event.places: المكان
    count.timeline: {zero: لا أحداث, one: حدث واحد, two: حدثان,
      few: "{count} أحداث", many: "{count} حدثًا", other: "{count} حدث"}
    -- content/sources.yaml --
    - {id: نفح-الطيب, type: book, title: نفح الطيب, author: [{literal: المقري}]}
    -- content/places/قرطبة.md --
    ---
    name: قرطبة
    ---
    -- content/events/إعلان-الخلافة.md --
    ---
    title: إعلان الخلافة
    summary: عبد الرحمن الثالث يتلقب بالخليفة.
    date: 0929-01-16
    threads: [مدينة]
    places: [قرطبة]
    sources: [نفح-الطيب]
    ---
    في [[places/قرطبة]] [@نفح-الطيب].
"""

LANDING = """
    -- site.yaml --
    title: The landing
    description: The last minutes of a descent.
    url: https://example.org/
    languages: [en]
    timezone: UTC
    threads: [{id: craft, label: The craft}, {id: ground, label: The ground}]
    sides: []
    periods: [{id: descent, title: The descent, from: 1969-07-20T20:05:00, to: 1969-07-20T20:17:59}]
    clocks: [{label: Universal time, timezone: UTC}, {label: Houston, timezone: America/Chicago}]
    -- content/sources.yaml --
    - {id: journal, type: report, title: Surface Journal}
    -- content/events/contact.md --
    ---
    title: Contact
    summary: A probe touches the ground.
    date: 1969-07-20T20:17:39Z
    threads: [craft]
    moments:
      - {date: "1969-07-20T20:17:39Z", text: Contact light., sources: [journal]}
      - {date: "1969-07-20T20:17:43Z", text: Engine stop., sources: [journal]}
    sources: [journal]
    ---
    -- content/events/powered-descent.md --
    ---
    title: Powered descent
    summary: The engine is lit.
    date: 1969-07-20T20:05:05
    threads: [craft]
    sources: [journal]
    ---
    -- content/events/alarm.md --
    ---
    title: An alarm
    summary: The computer is overloaded.
    date: 1969-07-20T15:10:22-05:00
    threads: [craft, ground]
    sources: [journal]
    ---
"""


@cache
def pages(documentary: str) -> dict[str, str]:
    """Return the HTML of a documentary's pages, by path."""
    files = build_site(site(documentary))
    return {file.path: file.data.decode() for file in files if file.path.endswith(".html")}


def words(page: str) -> str:
    """Return the words of a page, on one line."""
    return " ".join(re.sub(r"<[^>]*>", " ", page).split())


def in_order(page: str, *parts: str) -> bool:
    places = [words(page).index(part) for part in parts]
    return places == sorted(places)


def test_years_before_christ_are_counted_and_ordered_as_people_do() -> None:
    battle = words(pages(SALAMIS)["events/salamis/index.html"])
    assert "about September 480 BC" in battle
    assert "378" in battle
    assert in_order(pages(SALAMIS)["timeline/index.html"], "The first war", "490 BC", "The second war", "480 BC")
    person = words(pages(SALAMIS)["people/themistocles/index.html"])
    assert "about 524 BC" in person
    assert "459 BC" in person


def test_html_is_given_no_time_that_it_has_no_form_for() -> None:
    assert "<time" not in pages(SALAMIS)["events/salamis/index.html"].partition("<footer")[0]


@pytest.mark.parametrize("path", ["index.html", "timeline/index.html", "events/إعلان-الخلافة/index.html", "404.html"])
def test_a_documentary_may_be_read_from_right_to_left_alone(path: str) -> None:
    assert re.search(r'<html lang="ar"[^>]* dir="rtl"', pages(CORDOBA)[path])


def test_its_words_are_its_own_and_english_ones_say_that_they_are() -> None:
    page = pages(CORDOBA)["events/إعلان-الخلافة/index.html"]
    assert "المكان" in words(page)
    assert "يناير" in words(page)
    texts = [text.strip() for text in re.findall(r">([^<>]*[A-Za-z]{3}[^<>]*)<", page.partition("<body")[2])]
    english = [text for text in texts if "https://" not in text]
    marked = [text.strip() for text in re.findall(r'lang="en"[^>]*>([^<>]*[A-Za-z]{3}[^<>]*)<', page)]
    assert sorted(english) == sorted(marked)
    assert marked


def test_its_slugs_are_in_its_own_letters() -> None:
    assert 'id="نفح-الطيب"' in pages(CORDOBA)["sources/index.html"]
    assert "places/قرطبة/index.html" in pages(CORDOBA)


def test_times_may_be_known_to_the_second() -> None:
    listed = pages(LANDING)["timeline/index.html"].partition('id="descent"')[2]
    assert in_order(
        listed, "8:05:05 pm", "Powered descent", "3:10:22 pm (UTC−5)", "An alarm", "8:17:39 pm UTC", "Contact"
    )
    contact = pages(LANDING)["events/contact/index.html"]
    assert 'datetime="1969-07-20T20:17:39Z"' in contact
    assert in_order(contact, "8:17:39 pm", "3:17:39 pm", "Contact light.", "8:17:43 pm", "3:17:43 pm", "Engine stop.")


@pytest.mark.parametrize("documentary", [SALAMIS, CORDOBA, LANDING], ids=["salamis", "cordoba", "landing"])
def test_nothing_of_the_first_documentary_is_on_their_pages(documentary: str) -> None:
    told = " ".join(pages(documentary).values())
    assert not re.search(r"hungar|budapest|soviet|1956", told, re.IGNORECASE)
