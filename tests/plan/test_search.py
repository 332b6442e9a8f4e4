"""The page of the search, which lists everything without script."""

from dataclasses import replace

from kronika.plan.search import search_pages
from kronika.records.model import Person
from kronika.records.rendered import Assets
from kronika.records.views.search import SearchView
from tests.support.eruption import BARE, EVENTS, RECORDS
from tests.support.planning import material, whole


def view() -> SearchView:
    (page,) = search_pages(whole())
    assert (page.path, page.template) == ("/search/", "pages/search.html")
    assert isinstance(page.view, SearchView)
    return page.view


def lines() -> dict[str, str]:
    return {line.url: str(line.note) for group in view().groups for line in group.lines}


def test_every_record_stands_under_its_letter() -> None:
    listed = [(group.title, [str(line.title) for line in group.lines]) for group in view().groups]
    assert listed[:5] == [
        ("A", ["About this site"]),
        ("C", ["Campania", "The cloud rises"]),
        ("D", ["The dead", "Drusilla"]),
        ("E", ["The earthquake", "Étesian wind"]),
        ("F", ["The first dig"]),
    ]
    assert len(lines()) == len(RECORDS)


def test_a_person_is_listed_by_the_name_they_are_sorted_by() -> None:
    assert "Pliny" in [line.title for group in view().groups for line in group.lines]


def test_a_line_says_what_a_record_is() -> None:
    assert lines()["/people/pliny-elder/"] == "about 23 AD–79 AD · writer"
    assert lines()["/places/pompeii/"] == "then Colonia Veneria, today Pompei"
    assert lines()["/figures/dead/"] == "1,150 to 2,000 people"
    assert lines()["/documents/letter/"] == "letter, August 79 AD (uncertain)"
    assert lines()["/glossary/#tephra"] == "τέφρα"
    assert lines()["/events/surge/"] == "25 August 79 AD"
    assert lines()["/about/"] == ""


def test_the_page_loads_the_script_that_other_pages_load_when_it_is_asked_for() -> None:
    world = replace(whole(), assets=Assets({**whole().assets.urls, "js/search.js": "/assets/search.js"}, ()))
    (page,) = search_pages(world)
    assert isinstance(page.view, SearchView)
    assert (page.view.script, page.view.page.search_script) == ("/assets/search.js", "")
    person = next(record for record in RECORDS if isinstance(record, Person))
    frame = world.record_frame(person)
    assert (frame.search, frame.search_script) == ("/search/", "/assets/search.js")


def test_a_site_without_records_has_no_page_of_the_search() -> None:
    assert [*search_pages(material(BARE, ()))] == []
    assert [*search_pages(material(BARE, EVENTS[:1]))] != []
