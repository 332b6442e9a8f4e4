"""Files of `content/` become records, with the place of every value."""

from dataclasses import replace
from decimal import Decimal

import pytest

from kronika.parse import parse_documents
from kronika.records.edtf import parse_edtf
from kronika.records.errors import At, Problem
from kronika.records.model import AnyRecord, Document, Event, Figure, Person, Place, Ref
from kronika.records.parts import (
    Account,
    Certainty,
    LifeDate,
    Location,
    Moment,
    Named,
    Participant,
    Pronunciation,
    Relation,
    Role,
)
from kronika.records.quantities import Consensus, Estimate, Part
from kronika.records.references import Citation, Prose
from kronika.records.site import Documents
from tests.support.sites import site


def parsed(text: str) -> Documents:
    documents, problems = parse_documents(site(text))
    assert problems == ()
    assert documents is not None
    return documents


def record(text: str) -> AnyRecord:
    (found,) = parsed(text).records.values()
    return found


def problems_of(text: str) -> list[str]:
    return [str(problem) for problem in parse_documents(site(text))[1]]


EVENT = """
    -- content/events/arrival.md --
    ---
    title: Arrival
    summary: They arrive.
    date: 0079-08-24T13:00~
    date_label: early in the afternoon
    threads: [town, world]
    significance: turning-point
    moments:
      - {date: 0079-08-24T13:00, text: "A *cloud*.", sources: [pliny], certainty: probable}
    people: [pliny, {person: rectina, role: host, posthumous: true}]
    places:
      - {place: villa, note: the garden}
      - harbour
    figures:
      - dead
      - {label: Ships, estimates: [{value: 4, sources: [pliny]}]}
    after: [quake]
    relations: [{event: quake, kind: caused-by}]
    disputes:
      - question: Which day?
        accounts:
          - {by: Pliny, says: August., sources: [pliny]}
          - {by: A wall, says: October.}
        judgement: unresolved
    sources: [{source: pliny, locator: "6, 16", note: a copy, checked: copy}]
    certainty: {level: disputed, note: The month.}
    questions: ["What did they [[people/rectina|fear]]?"]
    authors: [A. Writer]
    updated: 2024
    corrections: [{date: 2024-01-02, note: The day.}]
    aliases: [old-arrival, /paths/arrival/]
    ---
    It [began](https://example.org).
"""


def test_an_event_is_read_with_everything_in_it() -> None:
    event = record(EVENT)
    assert isinstance(event, Event)
    assert (event.ref, event.path) == (Ref("event", "arrival"), "content/events/arrival.md")
    assert (event.title, event.summary, event.date_label) == ("Arrival", "They arrive.", "early in the afternoon")
    assert event.date == parse_edtf("0079-08-24T13:00~")
    assert (event.threads, event.significance, event.after) == (("town", "world"), "turning-point", ("quake",))
    assert event.moments == (
        Moment(parse_edtf("0079-08-24T13:00"), Prose("A *cloud*."), (Citation("pliny"),), Certainty("probable")),
    )
    assert event.people == (Participant("pliny"), Participant("rectina", "host", posthumous=True))
    assert event.places == (Location("villa", "the garden"), Location("harbour"))
    assert event.relations == (Relation("quake", "caused-by"),)
    assert event.disputes[0].accounts == (
        Account("Pliny", Prose("August."), (Citation("pliny"),)),
        Account("A wall", Prose("October.")),
    )
    assert event.disputes[0].judgement == Prose("")
    assert event.sources == (Citation("pliny", "6, 16", "a copy", "copy"),)
    assert event.certainty == Certainty("disputed", Prose("The month."))
    assert event.questions[0].references[0].target == "people/rectina"
    assert (event.authors, event.updated) == (("A. Writer",), parse_edtf("2024"))
    assert event.corrections[0].note == Prose("The day.")
    assert event.aliases == ("old-arrival", "/paths/arrival/")
    assert event.body.text == "It [began](https://example.org).\n"


@pytest.mark.parametrize(
    ("stated", "certainty"),
    [
        ("certain", Certainty()),
        ("probable", Certainty("probable")),
        ("disputed", Certainty("disputed")),
        ("{level: disputed}", Certainty("disputed")),
        ('{level: probable, note: "A *reason*."}', Certainty("probable", Prose("A *reason*."))),
    ],
)
def test_certainty_is_a_level_or_a_level_with_its_reason(stated: str, certainty: Certainty) -> None:
    event = record(EVENT.replace("certainty: {level: disputed, note: The month.}", f"certainty: {stated}"))
    assert isinstance(event, Event)
    assert event.certainty == certainty


def test_what_is_not_stated_is_major_certain_and_published() -> None:
    event = record("""
        -- content/events/arrival.md --
        ---
        title: Arrival
        summary: They arrive.
        date: 0079
        threads: [town]
        sources: [pliny]
        ---
    """)
    assert isinstance(event, Event)
    assert (event.significance, event.certainty, event.status) == ("major", Certainty(), "published")


@pytest.mark.parametrize(
    ("judgement", "text"),
    [("judgement: unresolved", ""), ("", ""), ("judgement: The *wall*.", "The *wall*.")],
)
def test_a_dispute_is_judged_or_unresolved(judgement: str, text: str) -> None:
    event = record(EVENT.replace("judgement: unresolved", judgement))
    assert isinstance(event, Event)
    assert event.disputes[0].judgement.text == text


@pytest.mark.parametrize(
    ("stated", "citation"),
    [
        ("pliny", Citation("pliny")),
        ('"@pliny"', Citation("pliny")),
        ("{source: pliny}", Citation("pliny", checked="no")),
        ("{source: pliny, checked: passage}", Citation("pliny", checked="passage")),
        ("{source: pliny, checked: copy, note: an edition}", Citation("pliny", note="an edition", checked="copy")),
        ("{source: pliny, checked: no, locator: p. 3}", Citation("pliny", "p. 3", checked="no")),
    ],
)
def test_a_citation_is_a_citekey_or_says_more(stated: str, citation: Citation) -> None:
    event = record(EVENT.replace('[{source: pliny, locator: "6, 16", note: a copy, checked: copy}]', f"[{stated}]"))
    assert isinstance(event, Event)
    assert event.sources == (citation,)


@pytest.mark.parametrize(
    ("born", "life"),
    [
        ("0061", LifeDate(parse_edtf("0061"))),
        ("{date: 0061~}", LifeDate(parse_edtf("0061~"))),
        ("{date: 0061, place: como}", LifeDate(parse_edtf("0061"), Named("como"))),
        ('{date: 0061, place: {text: "by the lake"}}', LifeDate(parse_edtf("0061"), Named(text="by the lake"))),
    ],
)
def test_a_birth_is_a_date_or_a_date_and_a_place(born: str, life: LifeDate) -> None:
    person = record(f"-- content/people/pliny.md --\n---\nname: Pliny\nborn: {born}\n---\n")
    assert isinstance(person, Person)
    assert person.born == life


@pytest.mark.parametrize(
    ("stated", "lowest", "highest"),
    [
        ("value: 5", 5, 5),
        ("low: 3, high: 9", 3, 9),
        ("low: 3, value: 5, high: 9", 3, 9),
        ("low: 3", 3, None),
        ("high: 9, value: 5", 5, 9),
        ("at_least: 3", 3, None),
        ("at_most: 9", None, 9),
        ("at_least: 3, at_most: 9", 3, 9),
        ("value: 0", 0, 0),
        ("value: -2.50, about: true", Decimal("-2.50"), Decimal("-2.50")),
    ],
)
def test_an_estimate_is_a_number_a_range_or_a_bound(stated: str, lowest: object, highest: object) -> None:
    figure = record(f"-- content/figures/dead.md --\n---\nlabel: Dead\nestimates: [{{{stated}}}]\n---\n")
    assert isinstance(figure, Figure)
    assert (figure.estimates[0].lowest, figure.estimates[0].highest) == (lowest, highest)


def test_an_inline_figure_is_a_figure_of_its_own() -> None:
    event = record(EVENT)
    assert isinstance(event, Event)
    assert event.figures == ("dead",)
    (figure,) = event.inline_figures
    assert (figure.slug, figure.label) == ("arrival.2", "Ships")
    assert figure.estimates == (Estimate(value=4, sources=(Citation("pliny"),)),)
    assert figure.positions.at("estimates", 0, "value") == At("content/events/arrival.md", 16, 40)


def test_each_value_knows_its_place() -> None:
    at = record(EVENT).positions.at
    assert {
        (): at(),
        ("date",): at("date"),
        ("people", 0): at("people", 0),
        ("people", 0, "person"): at("people", 0, "person"),
        ("people", 1, "person"): at("people", 1, "person"),
        ("disputes", 0, "accounts", 1, "says"): at("disputes", 0, "accounts", 1, "says"),
        ("certainty", "note"): at("certainty", "note"),
    } == {
        (): At("content/events/arrival.md", 2, 1),
        ("date",): At("content/events/arrival.md", 4, 7),
        ("people", 0): At("content/events/arrival.md", 10, 10),
        ("people", 0, "person"): At("content/events/arrival.md", 10, 10),
        ("people", 1, "person"): At("content/events/arrival.md", 10, 26),
        ("disputes", 0, "accounts", 1, "says"): At("content/events/arrival.md", 23, 28),
        ("certainty", "note"): At("content/events/arrival.md", 26, 36),
    }


def test_a_persons_fields_are_read() -> None:
    person = record("""
        -- content/people/pliny.md --
        ---
        name: Pliny
        pronunciation: {ipa: ˈplɪni, say: PLIN-ee}
        born: [0061, 0062]
        died: {date: 0113~, place: {text: "on the coast"}}
        roles:
          - {role: consul, from: 0100-09, to: 0100-10}
        same_as: [https://example.org/pliny]
        ---
    """)
    assert isinstance(person, Person)
    assert person.pronunciation == Pronunciation("ˈplɪni", "PLIN-ee")
    assert person.born == LifeDate(parse_edtf("[0061,0062]"))
    assert person.died == LifeDate(parse_edtf("0113~"), Named(text="on the coast"))
    assert person.roles == (Role("consul", parse_edtf("0100-09"), parse_edtf("0100-10")),)
    assert person.body == Prose("")


def test_a_places_fields_are_read() -> None:
    place = record("""
        -- content/places/villa.md --
        ---
        name: The villa
        coordinates: [40.75, -14]
        map: false
        checked: no
        timezone: Europe/Rome
        ---
    """)
    assert isinstance(place, Place)
    assert (place.coordinates, place.on_map, place.checked) == ((40.75, -14.0), False, "no")


def test_a_figures_numbers_are_exact() -> None:
    figure = record("""
        -- content/figures/dead.md --
        ---
        label: The dead
        estimates:
          - {id: low-count, low: 1150, high: 2000.5, about: true, by: A count, as_of: 1999, note: "*Found*."}
          - {at_most: 20000, standing: rejected}
        consensus: {low: 1500, high: 2000}
        breakdown: [{label: In the town, value: 394, place: town}]
        parts: true
        ---
    """)
    assert isinstance(figure, Figure)
    first, second = figure.estimates
    assert (first.low, first.high, first.about) == (1150, Decimal("2000.5"), True)
    assert (second.at_most, second.standing, second.highest) == (20000, "rejected", 20000)
    assert figure.consensus == Consensus(low=1500, high=2000)
    assert figure.breakdown == (Part(label="In the town", value=394, place="town"),)


LETTER = """
    -- content/documents/letter.md --
    ---
    title: A letter
    author: pliny
    recipient: {text: Tacitus}
    kind: letter
    original_language: la
    rights: Public domain
    ---
    You ask.

    I write.
"""


def test_a_document_has_its_original_beside_it() -> None:
    document = record(LETTER + "    -- content/documents/letter.original.md --\n    Petis.\n\n    Scribo.\n")
    assert isinstance(document, Document)
    assert (document.author, document.recipient) == (Named("pliny"), Named(text="Tacitus"))
    assert document.document_kind == "letter"
    assert document.original.text == "Petis.\n\nScribo.\n"
    assert document.original.at == At("content/documents/letter.original.md")


def test_an_original_has_as_many_paragraphs_as_its_document() -> None:
    assert problems_of(LETTER + "    -- content/documents/letter.original.md --\n    Petis.\n") == [
        "content/documents/letter.original.md:1:1: This text has 1 paragraph, and the one that it stands beside has 2 "
        "(content/documents/letter.md:11:1).\n"
        "  hint: Both need the same paragraphs, in the same order, each after an empty line."
    ]


def test_an_original_has_no_front_matter() -> None:
    original = "---\n    title: Epistula\n    ---\n\n    Petis.\n\n    Scribo.\n"
    assert problems_of(LETTER + f"    -- content/documents/letter.original.md --\n    {original}") == [
        "content/documents/letter.original.md:1:1: An original has no front matter.\n"
        "  hint: Remove it: an original is its text alone."
    ]


def test_an_original_stands_beside_a_document() -> None:
    assert problems_of("-- content/documents/letter.original.md --\nPetis.\n") == [
        "content/documents/letter.original.md:1:1: There is no document beside this original.\n"
        "  hint: Write its translation into content/documents/letter.md."
    ]


@pytest.mark.parametrize(
    ("field", "message"),
    [
        ("date: 0079-13", "4:12: "),
        ('date: "0079-13"', "4:13: "),
        ("date: [0079-01, 0079-13]", "4:7: "),
        ("date: no", "4:7: "),
    ],
)
def test_a_wrong_date_is_told_where_its_fault_begins(field: str, message: str) -> None:
    text = EVENT.replace("date: 0079-08-24T13:00~", field, 1)
    (problem,) = problems_of(text)
    assert problem.startswith(f"content/events/arrival.md:{message}")


@pytest.mark.parametrize(
    ("good", "bad", "message"),
    [
        ("turning-point", "turning point", "7:15: 'significance' cannot be 'turning point'."),
        ("[town, world]", "[]", "6:10: 'threads' should be a list of one or more."),
        ("posthumous: true", "posthumous: yes", "10:59: 'posthumous' should be true or false, not 'yes'."),
        ("value: 4", 'value: "4"', "16:40: 'value' should be a number, not '4'."),
        ("value: 4", "value: 4,000", "16:42: '000' has no colon, so it is no field."),
        ("value: 4", "by: A count", "16:32: This estimate has no number."),
        ("value: 4", "value: 4, at_least: 3", "16:53: 'at_least' cannot stand beside 'value'."),
        ("title: Arrival", "title:", "2:7: 'title' is empty."),
        ("title: Arrival", "title: true", "2:8: 'title' should be text, not 'true'."),
        ("title: Arrival", 'title: "To [[x]]"', "2:12: A link cannot stand in 'title'."),
        ("updated: 2024", "updated: 2023/2024", "29:10: 'updated' should be one date, not an interval."),
        ("/paths/arrival/", "https://a.b/c", "31:24: 'https://a.b/c' is not an old slug or path."),
        ("[A. Writer]", "A. Writer", "28:10: 'authors' should be a list, not 'A. Writer'."),
        ("[quake]", "[{event: quake}]", "17:9: An entry of 'after' should be the slug of an event, not a mapping."),
        ("[pliny, {person", "[[], {person", "10:10: An entry of 'people' should be "),
    ],
)
def test_a_value_that_cannot_be_is_told_in_a_sentence(good: str, bad: str, message: str) -> None:
    (problem,) = problems_of(EVENT.replace(good, bad, 1))
    assert problem.startswith(f"content/events/arrival.md:{message}")


def test_all_problems_of_a_record_come_together() -> None:
    found = problems_of("""
        -- content/events/arrival.md --
        ---
        titel: Arrival
        date: 79
        threads: town
        ---
        A <blink>word</blink>.
    """)
    assert [problem.partition("\n")[0] for problem in found] == [
        "content/events/arrival.md:2:1: 'sources' is missing.",
        "content/events/arrival.md:2:1: 'summary' is missing.",
        "content/events/arrival.md:2:1: There is no field 'titel' here.",
        "content/events/arrival.md:3:7: A year is written with four digits.",
        "content/events/arrival.md:4:10: 'threads' should be a list of one or more, not 'town'.",
        "content/events/arrival.md:6:3: The HTML element 'blink' cannot be used in a text.",
    ]


def test_a_record_that_is_not_right_is_named_as_broken() -> None:
    documents, problems = parse_documents(site("-- content/terms/ash.md --\n---\nterm: []\n---\n"))
    assert documents is not None
    assert len(problems) == 1
    assert not documents.records
    assert documents.broken == frozenset({Ref("term", "ash")})


def test_a_problem_in_the_text_alone_leaves_the_record() -> None:
    documents, problems = parse_documents(site("-- content/terms/ash.md --\n---\nterm: Ash\n---\n<hr>\n"))
    assert documents is not None
    assert len(problems) == 1
    assert set(documents.records) == {Ref("term", "ash")}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Ash.\n", "1:1: The file has no front matter."),
        ("---\nterm: Ash\n", "1:1: The front matter begins here and never ends."),
        ("---\n---\n", "1:1: 'term' is missing."),
        ("---\n- Ash\n---\n", "2:1: The front matter should be a mapping, not a list."),
        ("---\nterm: Ash\nnote: " + "x" * 70_000 + "\n---\n", "1:1: The front matter is larger than 64 KiB."),
    ],
)
def test_front_matter_is_told_when_it_is_none(text: str, message: str) -> None:
    (problem,) = problems_of(f"-- content/terms/ash.md --\n{text}")
    assert problem.startswith(f"content/terms/ash.md:{message}")


def test_a_text_begins_in_the_line_after_the_front_matter() -> None:
    term = record("-- content/terms/ash.md --\n---\nterm: Ash\n---\n\nSee [[dust]].\n")
    assert term.body.at == At("content/terms/ash.md", 4)
    assert term.body.references[0].at == At("content/terms/ash.md", 5, 5)


def test_windows_newlines_change_no_place() -> None:
    sources = site("-- content/terms/ash.md --\n---\nterm: Ash\n---\n\nSee [[dust]].\n")
    file = sources.site["content/terms/ash.md"]
    windows = replace(file, data=b"\xef\xbb\xbf" + file.data.replace(b"\n", b"\r\n"))
    documents, problems = parse_documents(replace(sources, site={**sources.site, file.path: windows}))
    assert documents is not None
    assert problems == ()
    (term,) = documents.records.values()
    assert term == record("-- content/terms/ash.md --\n---\nterm: Ash\n---\n\nSee [[dust]].\n")
    assert term.body.references[0].at == At("content/terms/ash.md", 5, 5)


def test_a_slug_may_be_of_any_script() -> None:
    assert set(parsed("-- content/terms/پمپئی-79.md --\n---\nterm: پمپئی\n---\n").records) == {Ref("term", "پمپئی-79")}


def test_problems_are_values_with_a_code() -> None:
    problem = parse_documents(site("-- content/terms/ash.md --\n---\nterm: Ash\nkind: x\n---\n"))[1][0]
    assert problem == Problem(
        At("content/terms/ash.md", 3, 1),
        "There is no field 'kind' here.",
        "Known here: term, native_term, other_names, pronunciation, summary, sources, aliases, status, updated,"
        " corrections.",
    )
    assert problem.code == "unknown-field"
