"""Translations: words of another language over the facts of the original."""

from textwrap import dedent

import pytest

from kronika.parse import parse_documents
from kronika.parse.kinds import KINDS, SETTINGS
from kronika.parse.translating import is_translatable
from kronika.records.files import Sources
from kronika.records.model import AnyRecord, Document, Event, Figure, Page, Person, Ref
from kronika.records.site import Documents
from kronika.records.translation import Translation
from tests.support.sites import SETTINGS as SETTINGS_TEXT
from tests.support.sites import site

THREE = SETTINGS_TEXT.replace("languages: [en]", "languages: [en, hu, ar]")

ERUPTION = """
    -- content/events/eruption.md --
    ---
    title: The eruption
    summary: The mountain opens.
    date: 0079-08-24
    date_label: the ninth day before the calends
    threads: [town]
    people:
      - pliny-elder
      - {person: drusilla, role: a guest}
    moments:
      - {date: 0079-08-24T13:00~, text: "The cloud is *seen*."}
    figures:
      - dead
      - {label: Ships, unit: ships, estimates: [{value: 4, sources: [tacitus], note: Quadriremes.}]}
    disputes:
      - question: In which month?
        accounts:
          - {by: The letter, says: In August.}
          - {by: A scribble, says: In October.}
    sources: [tacitus]
    questions: [What would you save?]
    updated: 2024-05-06
    ---
    It rises.
"""


def files(*texts: str, settings: str = THREE) -> Sources:
    return site("".join((f"-- site.yaml --\n{settings}", *map(dedent, texts))))


def parsed(*texts: str, settings: str = THREE) -> Documents:
    documents, problems = parse_documents(files(*texts, settings=settings))
    assert (documents is not None, problems) == (True, ())
    assert documents is not None
    return documents


def translation(text: str, kind: str = "event", slug: str = "eruption") -> Translation[AnyRecord]:
    return parsed(ERUPTION, text).translations["hu"][Ref(kind, slug)]


def told(*texts: str) -> str:
    """Return what is wrong with the files, as a person is told it."""
    _, problems = parse_documents(files(*texts))
    return "\n".join(str(problem) for problem in problems)


def test_a_translation_gives_words_and_inherits_every_fact() -> None:
    hungarian = translation("""
        -- content/events/eruption.hu.md --
        ---
        title: A kitörés
        summary: Megnyílik a hegy.
        moments:
          - {text: "*Látják* a felhőt."}
        ---
        Felszáll.
    """)
    event = hungarian.whole
    assert isinstance(event, Event)
    assert (event.title, event.summary, event.body.text.strip()) == ("A kitörés", "Megnyílik a hegy.", "Felszáll.")
    assert event.moments[0].text.text == "*Látják* a felhőt."
    original = parsed(ERUPTION).records[event.ref]
    assert isinstance(original, Event)
    assert (event.date, event.threads, event.people) == (original.date, original.threads, original.people)
    assert event.moments[0].date == original.moments[0].date
    assert event.path == hungarian.path == "content/events/eruption.hu.md"


def test_a_translation_tells_what_it_gives() -> None:
    hungarian = translation("""
        -- content/events/eruption.hu.md --
        ---
        title: A kitörés
        people: [~, {role: vendég}]
        figures: [~, {label: Hajók, estimates: [{note: Négyevezősök.}]}]
        disputes: [{accounts: [{}, {says: Októberben.}]}]
        ---
    """)
    assert hungarian.given == {
        ("title",),
        ("people", 1, "role"),
        ("inline_figures", 0, "label"),
        ("inline_figures", 0, "estimates", 0, "note"),
        ("disputes", 0, "accounts", 1, "says"),
    }


def test_what_a_translation_leaves_out_stands_as_in_the_original() -> None:
    event = translation("""
        -- content/events/eruption.hu.md --
        ---
        title: A kitörés
        people: [~, {role: vendég}]
        figures: [~, {unit: hajó}]
        ---
    """).whole
    assert isinstance(event, Event)
    assert (event.summary, event.body.text.strip()) == ("The mountain opens.", "It rises.")
    assert [(each.person, each.role) for each in event.people] == [("pliny-elder", ""), ("drusilla", "vendég")]
    assert event.figures == ("dead",)
    assert (event.inline_figures[0].label, event.inline_figures[0].unit) == ("Ships", "hajó")


def test_a_person_keeps_their_dates_and_gets_a_name_in_the_languages_order() -> None:
    person = parsed("""
        -- content/people/bela-bartok.md --
        ---
        name: Béla Bartók
        native_name: Bartók Béla
        born: {date: 1881-03-25, place: {text: a town}}
        roles: [{role: composer, from: 1900, to: 1945}]
        pronunciation: {ipa: ˈbeːlɒ ˈbɒrtoːk, say: BAY-lah}
        ---
        -- content/people/bela-bartok.hu.md --
        ---
        name: Bartók Béla
        born: {place: {text: egy város}}
        roles: [{role: zeneszerző}]
        ---
    """).translations["hu"][Ref("person", "bela-bartok")]
    whole = person.whole
    assert isinstance(whole, Person)
    assert (whole.name, whole.native_name) == ("Bartók Béla", "Bartók Béla")
    assert whole.born is not None
    assert whole.born.place is not None
    assert (whole.born.date.text, whole.born.place.text) == ("1881-03-25", "egy város")
    assert [(role.role, str(role.start)) for role in whole.roles] == [("zeneszerző", "1900")]
    assert ("roles", 0, "role") in person.given


def test_a_figures_estimates_and_parts_are_matched_by_position() -> None:
    whole = (
        parsed("""
        -- content/figures/dead.md --
        ---
        label: The dead
        estimates: [{id: casts, value: 1150, by: Diggers, sources: [tacitus]}, {value: 2000, sources: [tacitus]}]
        breakdown: [{label: In houses, value: 400, sources: [tacitus]}]
        sources: [{source: tacitus, locator: 6.16, note: read in a copy}]
        ---
        -- content/figures/dead.hu.md --
        ---
        label: A halottak
        estimates: [{by: Az ásatók}, {note: Becslés.}]
        breakdown: [{label: Házakban}]
        sources: [{note: másolatban}]
        ---
    """)
        .translations["hu"][Ref("figure", "dead")]
        .whole
    )
    assert isinstance(whole, Figure)
    assert [(each.id, each.value, each.by, each.note.text) for each in whole.estimates] == [
        ("casts", 1150, "Az ásatók", ""),
        ("", 2000, "", "Becslés."),
    ]
    assert [(part.label, part.value) for part in whole.breakdown] == [("Házakban", 400)]
    assert [(each.source, each.locator, each.note) for each in whole.sources] == [("tacitus", "6.16", "másolatban")]


def test_a_translation_says_when_it_was_revised_itself() -> None:
    revised = translation("-- content/events/eruption.hu.md --\n---\nupdated: 2024-06-01\n---\n")
    assert (str(revised.updated), str(revised.whole.updated)) == ("2024-06-01", "2024-06-01")
    silent = translation("-- content/events/eruption.hu.md --\n---\ntitle: A kitörés\n---\n")
    assert (silent.updated, str(silent.whole.updated)) == (None, "2024-05-06")


@pytest.mark.parametrize(
    ("lines", "problem"),
    [
        (
            "date: 0079-08-25",
            "2:1: 'date' is a fact, and a translation gives words alone.\n"
            "  hint: Take it out: it is stated in content/events/eruption.md.",
        ),
        (
            "people: [~, {person: drusilla, role: vendég}]",
            "2:14: 'person' is a fact, and a translation gives words alone.\n"
            "  hint: Take it out: it is stated in content/events/eruption.md.",
        ),
        (
            "people: [pliny-elder]",
            "2:10: A mapping of words should stand here, not 'pliny-elder'.\n"
            "  hint: Write {role: ...}, or ~ for an entry of a list that stays as it is.",
        ),
        (
            "moments: [{text: Felhő.}, {text: Hamu.}]",
            "2:27: 'moments' has 2 entries, and its original has 1 entry.\n"
            "  hint: Entries are matched by their place in content/events/eruption.md; write ~ for one that stays.",
        ),
        (
            "questions: [Mi?, Ki?]",
            "2:18: 'questions' has 2 entries, and its original has 1 entry.\n"
            "  hint: Entries are matched by their place in content/events/eruption.md; write ~ for one that stays.",
        ),
        (
            "relations: []",
            "2:1: 'relations' is a fact, and a translation gives words alone.\n"
            "  hint: Take it out: it is stated in content/events/eruption.md.",
        ),
        (
            "figures: [{label: Halottak}]",
            "2:11: An entry of 'figures' translates words that the original has not.\n"
            "  hint: Take it out, or state it in content/events/eruption.md first.",
        ),
        ("titel: A kitörés", "2:1: There is no field 'titel' here.\n  hint: Did you mean 'title'?"),
        ("title: [A, kitörés]", "2:8: 'title' should be text, not a list.\n  hint: For example: Some words"),
        (
            "moments: [{text: 'Hamu [@tacitus].'}]",
            "2:25: A citation cannot stand in a short text.\n"
            "  hint: Name the source in the list 'sources', or write '\\@' for the sign itself.",
        ),
        (
            "updated: 2024/2025",
            "2:10: 'updated' should be one date, not an interval.\n  hint: Write its first or its last date.",
        ),
    ],
)
def test_what_is_no_translation_of_words_is_told_with_its_place(lines: str, problem: str) -> None:
    assert (
        told(ERUPTION, f"-- content/events/eruption.hu.md --\n---\n{lines}\n---\n")
        == f"content/events/eruption.hu.md:{problem}"
    )


def test_the_words_of_a_translation_are_checked_as_those_of_any_text() -> None:
    text = "-- content/events/eruption.hu.md --\n---\n---\nEgy <table>.\n"
    assert told(ERUPTION, text).startswith("content/events/eruption.hu.md:3:5: ")


def test_a_name_of_a_record_has_no_words_to_translate() -> None:
    assert told("""
        -- content/documents/letter.md --
        ---
        title: Letter
        rights: public domain
        author: pliny-younger
        ---
        -- content/documents/letter.hu.md --
        ---
        author: {text: Plinius}
        ---
    """) == (
        "content/documents/letter.hu.md:2:9: 'author' translates words that the original has not.\n"
        "  hint: Take it out, or state it in content/documents/letter.md first."
    )


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        (
            "content/events/surge.hu.md",
            "There is no record beside this translation.\n"
            "  hint: Write content/events/surge.md, or name this file after the record that it translates.",
        ),
        (
            "content/events/eruption.de.md",
            "The site has no language 'de'.\n  hint: Add it to 'languages' in site.yaml, or remove this file.",
        ),
        (
            "content/events/eruption.en.md",
            "'en' is the site's own language, and what is in it stands in content/events/eruption.md.\n"
            "  hint: Move the words there, and remove this file.",
        ),
    ],
)
def test_a_translation_of_nothing_or_into_no_language_of_the_site(path: str, problem: str) -> None:
    assert told(ERUPTION, f"-- {path} --\n---\ntitle: X\n---\n") == f"{path}:1:1: {problem}"


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("site.de.yaml", "The site has no language 'de'."),
        ("site.en.yaml", "'en' is the site's own language, and what is in it stands in site.yaml."),
        ("content/strings.de.yaml", "The site has no language 'de'."),
    ],
)
def test_settings_and_strings_in_no_language_of_the_site(path: str, problem: str) -> None:
    assert told(f"-- {path} --\n{{}}\n").partition("\n")[0] == f"{path}:1:1: {problem}"


def test_the_translation_of_a_record_that_did_not_parse_is_no_second_problem() -> None:
    assert told("""
        -- content/people/ada.md --
        ---
        nane: Ada
        ---
        -- content/people/ada.hu.md --
        ---
        fate: "[[nobody]]"
        ---
    """) == ("content/people/ada.md:2:1: There is no field 'nane' here.\n  hint: Did you mean 'name'?")


def test_the_settings_words_are_translated_by_position() -> None:
    settings = THREE + (
        "home: {lead: A town., paths: [{title: In a hurry, minutes: 5, steps: ['[[events/eruption]]']}]}\n"
        "clocks: [{label: Rome, timezone: Europe/Rome}]\n"
        "map: {regions: [{id: bay, title: The bay, extent: [14, 40, 15, 41]}]}\n"
        "navigation: ['[The code](https://example.org/code)', 'https://example.org']\n"
    )
    words = """
        -- site.hu.yaml --
        title: Az óváros
        threads: [{label: A város}]
        sides: [{label: Polgárok}]
        periods: [{title: Az egész}]
        home: {lead: Egy város., paths: [{title: Röviden}]}
        clocks: [{label: Róma}]
        map: {regions: [{title: Az öböl}]}
        navigation: [A kód]
    """
    translated = parsed(words, settings=settings).settings_translations["hu"]
    whole = translated.whole
    assert [thread.label for thread in whole.threads] == ["A város", "The world"]
    assert [side.label for side in whole.sides] == ["Polgárok"]
    assert (whole.title, whole.periods[0].title, whole.home.lead.text) == ("Az óváros", "Az egész", "Egy város.")
    assert (whole.home.paths[0].title, whole.home.paths[0].minutes) == ("Röviden", 5)
    assert (whole.clocks[0].label, whole.regions[0].title, whole.regions[0].id) == ("Róma", "Az öböl", "bay")
    assert [(link.url, link.label) for link in whole.navigation] == [
        ("https://example.org/code", "A kód"),
        ("https://example.org", ""),
    ]
    assert {("threads", 0, "label"), ("regions", 0, "title"), ("home", "lead")} <= translated.given
    assert ("threads", 1, "label") not in translated.given


def test_a_fact_of_the_settings_is_not_restated() -> None:
    assert told("-- site.hu.yaml --\nthreads: [{id: town, label: Város}]\nurl: https://example.org/hu\n") == (
        "site.hu.yaml:1:12: 'id' is a fact, and a translation gives words alone.\n"
        "  hint: Take it out: it is stated in site.yaml.\n"
        "site.hu.yaml:2:1: 'url' is a fact, and a translation gives words alone.\n"
        "  hint: Take it out: it is stated in site.yaml."
    )


def test_a_text_beside_its_original_has_as_many_paragraphs() -> None:
    letter = """
        -- content/documents/letter.md --
        ---
        title: Letter
        rights: public domain
        ---
        You ask me.

        I saw it.
        -- content/documents/letter.original.md --
        Petis.

        Vidi.
        -- content/documents/letter.hu.md --
        ---
        title: Levél
        ---
    """
    translated = parsed(letter, "Kéred.\n\nLáttam.\n").translations["hu"][Ref("document", "letter")].whole
    assert isinstance(translated, Document)
    assert translated.original.text.startswith("Petis.")
    assert told(letter, "Kéred. Láttam.\n") == (
        "content/documents/letter.hu.md:4:1: This text has 1 paragraph, and the one that it stands beside has 2 "
        "(content/documents/letter.original.md:3:1).\n"
        "  hint: Both need the same paragraphs, in the same order, each after an empty line."
    )


def test_a_page_may_be_translated_by_its_text_alone() -> None:
    page = parsed("""
        -- content/pages/why.md --
        ---
        title: Why
        layout: essay
        ---
        Because.
        -- content/pages/why.hu.md --
        ---
        ---
        Mert.
    """).translations["hu"][Ref("page", "why")]
    assert isinstance(page.whole, Page)
    assert (page.whole.title, page.whole.layout, page.whole.body.text.strip()) == ("Why", "essay", "Mert.")
    assert page.given == {("body",)}


def test_names_of_records_dates_and_numbers_are_facts_in_every_table() -> None:
    facts = {
        "event": {"date", "threads", "significance", "documents", "media", "after", "before", "relations", "status"},
        "person": {"native_name", "side", "portrait", "same_as", "aliases"},
        "place": {"coordinates", "precision", "part_of", "timezone", "map"},
        "figure": {"period", "place", "parts", "chart"},
        "document": {"date", "original_language", "excerpt_only"},
        "page": {"layout", "aliases", "status"},
    }
    for kind, names in facts.items():
        fields = {field.name: is_translatable(field.shape) for field in KINDS[kind].front_matter.fields}
        assert not any(fields[name] for name in names), kind
    settings = {field.name for field in SETTINGS.fields if not is_translatable(field.shape)}
    assert settings == {"url", "languages", "timezone", "repository", "theme", "checks", "publish"}
