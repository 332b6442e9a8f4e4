"""The pages of people."""

from dataclasses import replace

import pytest

from kronika.plan.parts import name_note
from kronika.plan.people import life_years, people_pages, person_view
from kronika.records.model import Person
from kronika.records.parts import LifeDate, Role
from kronika.records.views.parts import NameNote
from kronika.records.views.people import PeopleView, PersonView
from tests.support.eruption import BARE, RECORDS, edtf
from tests.support.planning import material, whole

PLINY, DRUSILLA = (record for record in RECORDS if isinstance(record, Person))


def view(person: Person = PLINY) -> PersonView:
    return person_view(whole(), person)


def test_people_stand_by_side_in_the_order_of_the_settings_the_others_last() -> None:
    page = next(people_pages(whole())).view
    assert isinstance(page, PeopleView)
    assert [(group.title, [line.title for line in group.lines]) for group in page.groups] == [
        ("The navy", ["Pliny the Elder"]),
        ("Others", ["Drusilla"]),
    ]
    plate = page.groups[0].lines[0]
    assert plate.kicker is not None
    assert (plate.native, plate.kicker.text, plate.note) == (
        "Gaius Plinius Secundus",
        "about 23 AD–79 AD",
        "prefect of the fleet",
    )
    assert page.lifespans is not None


def test_a_persons_page_says_who_they_were() -> None:
    page = view()
    assert (page.title, page.native, page.side) == ("Pliny the Elder", "Gaius Plinius Secundus", "The navy")
    assert page.name_note is not None
    assert (page.name_note.say, page.name_note.ipa, page.name_note.others) == ("PLIN-ee", "ˈplɪni", "Plinius maior")
    assert page.fate == "He died on the shore."


def test_how_a_name_is_said_is_told_to_readers_of_that_language_only() -> None:
    made = whole()
    silent = replace(made.site, language="hu", given={PLINY.ref: frozenset()})
    spoken = replace(silent, given={PLINY.ref: frozenset({("pronunciation", "say")})})
    assert name_note(replace(made, site=silent), PLINY) == NameNote("ˈplɪni", "", "Plinius maior")
    assert name_note(replace(made, site=spoken), PLINY) == NameNote("ˈplɪni", "PLIN-ee", "Plinius maior")


def test_the_facts_of_a_life() -> None:
    said = [
        (fact.label, [((line.when.text if line.when else ""), line.text, line.url, line.note) for line in fact.lines])
        for fact in view().facts
    ]
    assert said == [
        ("Born", [("about 23 AD", "Como", "", "")]),
        ("Died", [("25 August 79 AD", "Misenum", "/places/misenum/", "")]),
        ("Offices", [("", "prefect of the fleet", "", "77 AD to 79 AD"), ("", "writer", "", "")]),
        ("Elsewhere", [("", "example.com/pliny", "https://www.example.com/pliny/", "")]),
    ]


def test_the_events_of_a_person_say_what_they_were_in_each() -> None:
    assert [(line.title, line.note) for line in view().events] == [
        ("The cloud rises", "commander of the fleet"),
        ("Pliny sails", ""),
    ]


def test_the_documents_of_a_person_are_those_they_wrote_or_received() -> None:
    assert [line.title for line in view().documents] == ["Letter to Tacitus"]


@pytest.mark.parametrize(
    ("born", "died", "years"),
    [
        ("1896-06-07", "1958-06-16", "1896–1958"),
        ("1896", "", "born 1896"),
        ("", "1958~", "died about 1958"),
        ("", "", ""),
        ("189X", "1958", "died 1958"),
        ("1932", "[1957-06-27,1957-06-28]", "1932–1957"),
        ("1932", "[1957-12-31,1958-01-01]", "born 1932"),
    ],
)
def test_the_years_of_a_life(born: str, died: str, years: str) -> None:
    person = replace(
        DRUSILLA,
        born=LifeDate(edtf(born)) if born else None,
        died=LifeDate(edtf(died)) if died else None,
    )
    assert life_years(whole().site, person) == years


def test_an_office_may_have_one_end_only() -> None:
    roles = (Role("consul", edtf("1950")), Role("clerk", None, edtf("1960")), Role("mayor", edtf("1961/1963"), None))
    page = person_view(whole(), replace(DRUSILLA, roles=roles))
    assert [line.note for line in page.facts[-1].lines] == ["from 1950 on", "until 1960", "1961 to 1963"]


def test_a_site_without_people_has_no_page_of_people() -> None:
    assert list(people_pages(material(BARE, ()))) == []
