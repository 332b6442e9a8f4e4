from hypothesis import given, settings
from hypothesis import strategies as st

from kronika.parse import parse_documents
from kronika.records.model import Ref
from kronika.resolve import resolve_site
from tests.support.resolved import SOURCES, event, file, person, place, resolved
from tests.support.resolved import settings as site_yaml
from tests.support.sites import site


def test_drafts_are_left_out_unless_asked_for() -> None:
    files = (event("arrival"), event("landing", "status: draft", "after: [arrival]"))
    assert [found.slug for found in resolved(*files).events] == ["arrival"]
    assert [found.slug for found in resolved(*files, drafts=True).events] == ["arrival", "landing"]


def test_a_link_finds_its_record_with_and_without_its_folder() -> None:
    found = resolved(place("crater"), file("terms/crater", "term: Crater"), person("pliny"))
    assert found.find("pliny") == found.find("people/pliny") == Ref("person", "pliny")
    assert found.find("terms/crater") == Ref("term", "crater")
    assert found.find("crater") is None


def test_an_event_has_the_zone_of_its_first_place_that_has_one() -> None:
    found = resolved(
        place("here"),
        place("houston", "timezone: America/Chicago"),
        place("moscow", "timezone: Europe/Moscow"),
        event("landing", "places: [here, houston, moscow]", date="1969-07-20T15:17"),
        event("arrival", "places: [here]", date="1969-07-20T15:17"),
    )
    assert found.zones == {"arrival": "Europe/Rome", "landing": "America/Chicago"}
    assert found.bounds["landing"].earliest == -14_182_980
    assert [found.slug for found in found.events] == ["arrival", "landing"]


def test_events_stand_in_the_period_of_their_earliest_moment() -> None:
    periods = "periods: [{id: late, title: L, from: 0080, to: 0081}, {id: early, title: E, from: 0078, to: 0079-08}]"
    found = resolved(
        site_yaml(periods),
        event("in-both", date="0079-08/0081"),
        event("late", date="0080-01-01"),
        event("between", date="0079-09-01"),
        event("unknown-start", date="/0079-08-24"),
        event("before-all", date="../0079"),
    )
    slugs = {period: [event.slug for event in events] for period, events in found.periods.items()}
    assert slugs == {"early": ["in-both", "unknown-start"], "late": ["late"], "": ["before-all", "between"]}
    assert list(found.periods) == ["early", "late", ""]


def test_names_are_sorted_as_the_language_does() -> None:
    found = resolved(
        site_yaml().replace("[en]", "[hu]"),
        file("people/a", "name: Zoltán Tildy", "sort_name: Tildy Zoltán"),
        file("people/b", "name: Cz. Anna"),
        file("people/c", "name: Csók Béla"),
        file("people/d", "name: Ördög Éva"),
        file("people/e", "name: Orbán Pál"),
    )
    assert [found.name for found in found.people] == ["Cz. Anna", "Csók Béla", "Orbán Pál", "Ördög Éva", "Zoltán Tildy"]


def test_sources_stand_under_their_first_authors_family_name_or_their_title() -> None:
    found = resolved(
        "-- content/sources-more.yaml --\n"
        "- {id: a, type: book, title: Zebras, author: [{family: Adams, given: Ann}], issued: {date-parts: [[1990]]}}\n"
        "- {id: b, type: book, title: Apes, author: [{family: Adams, given: Ann}], issued: {date-parts: [[1980]]}}\n"
        "- {id: c, type: book, title: Cats, editor: [{literal: Zoo Society}]}\n"
        "- {id: d, type: book, title: Mice}\n"
    )
    assert [source.slug for source in found.sources] == ["b", "a", "tacitus", "d", "c"]


def test_a_language_without_words_of_its_own_takes_the_english_ones() -> None:
    found = resolved(site_yaml().replace("[en]", "[fa]"))
    assert found.language == found.catalogue.language == "fa"
    assert not found.catalogue.has("number.about")
    assert found.catalogue.text("number.about", number=3) == "about 3"


def test_a_dense_web_of_events_is_resolved() -> None:
    count = 1_000
    files = [
        event(
            f"event-{number:05}",
            f"after: [{', '.join(f'event-{other:05}' for other in range(max(0, number - 20), number))}]",
            "people: [pliny]",
            f"relations: [{{event: nobody-{number}, kind: part-of}}]",
            date=f"{1000 + number % 7:04}",
        )
        for number in range(count)
    ]
    documents, _ = parse_documents(site(SOURCES + person("pliny", "born: 1006") + "".join(files)))
    assert documents is not None
    _, problems = resolve_site(documents)
    assert sum(problem.code == "unknown-record" for problem in problems) == count


@st.composite
def tangles(draw: st.DrawFn) -> str:
    """Draw a few records that name one another at random, with dates, drafts and links."""
    names = st.sampled_from(["a", "b", "c", "pliny", "nobody"])
    dates = st.sampled_from(
        ["0079", "0079-08-24T12:00", "../0080", "/0081", "[0070,0090]", "0079-21?", "-0100~", "Y-17000"]
    )
    kinds = st.sampled_from(["caused-by", "part-of", "answer-to", "contradicts"])
    links = st.sampled_from(["[[a]]", "[[b#x]]", "![[pages/c]]", "[[people/pliny|he]]", "[@tacitus]", "[^1]", "[[]]"])
    files = []
    for slug in "abc":
        fields = (
            f"after: [{draw(names)}]",
            f"before: [{draw(names)}]",
            f"people: [{draw(names)}]",
            f"relations: [{{event: {draw(names)}, kind: {draw(kinds)}}}]",
            f"status: {draw(st.sampled_from(['draft', 'published']))}",
        )
        files.append(event(slug, *fields, date=draw(dates), body=draw(links)))
    files.append(person("pliny", f"born: {draw(dates)}", f"died: {draw(dates)}"))
    return "".join(files)


@settings(max_examples=60, deadline=None)
@given(tangles(), st.booleans())
def test_no_tangle_of_records_breaks_the_step(text: str, drafts: bool) -> None:
    documents, _ = parse_documents(site(SOURCES + text))
    assert documents is not None
    found, problems = resolve_site(documents, drafts)
    assert list(problems) == sorted(problems)
    assert {event.slug for event in found.events} == {ref.slug for ref in found.records if ref.kind == "event"}
