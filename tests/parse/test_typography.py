"""Plain words of records and settings bear the typographic marks of their language; facts stay as written."""

import pytest

from kronika.parse import parse_documents
from kronika.records.model import Event, Ref
from kronika.records.parts import Named
from kronika.records.site import Documents
from tests.support.sites import site

TWO_LANGUAGES = """
    -- site.yaml --
    title: The town's "mountain"
    description: What the town -- all of it -- saw...
    url: https://example.org/it's/--
    languages: [en, hu]
    timezone: Europe/Rome
    threads: [{id: town, label: The 'town'}]
    sides: []
    periods: []
    navigation: ["[[events/arrival|The ship's arrival]]", "[It's there](https://example.org/it's)"]
    publish: {command: rsync --delete "output/"}
"""


def parsed(text: str) -> Documents:
    documents, problems = parse_documents(site(TWO_LANGUAGES + text))
    assert [str(problem) for problem in problems] == []
    assert documents is not None
    return documents


ARRIVAL = """
    -- content/events/arrival.md --
    ---
    title: The ship's "arrival" -- in '68...
    summary: "'So,' he said."
    date: 1968
    threads: [town]
    people: [{person: nero, role: the ships' master}]
    places: [{place: bay, note: the bay's mouth}]
    figures: [{label: Ships' boats, estimates: [{value: 3, by: The ship's "log"}]}]
    moments: [{date: 1968, text: It's "Markdown".}]
    sources: [{source: o'neill-1968, note: the author's copy}]
    authors: [P. O'Brian]
    ---
    Don't.
"""


def test_words_of_a_record_bear_the_marks_of_the_first_language() -> None:
    event = parsed(ARRIVAL).records[Ref("event", "arrival")]
    assert isinstance(event, Event)
    assert (event.title, event.summary) == ("The ship’s “arrival” – in ’68…", "‘So,’ he said.")
    assert (event.people[0].role, event.places[0].note) == ("the ships’ master", "the bay’s mouth")
    assert event.inline_figures[0].label == "Ships’ boats"
    assert event.inline_figures[0].estimates[0].by == "The ship’s “log”"
    assert (event.sources[0].note, event.authors) == ("the author’s copy", ("P. O’Brian",))


def test_markdown_and_names_of_sources_stay_as_they_are_written() -> None:
    event = parsed(ARRIVAL).records[Ref("event", "arrival")]
    assert isinstance(event, Event)
    assert event.moments[0].text.text == 'It\'s "Markdown".'
    assert event.body.text == "Don't.\n"
    assert event.sources[0].source == "o'neill-1968"


def test_words_of_the_settings_bear_the_marks_of_their_first_language_and_addresses_none() -> None:
    settings = parsed("").settings
    assert (settings.title, settings.description) == (
        "The town’s “mountain”",
        "What the town – all of it – saw…",
    )
    assert settings.threads[0].label == "The ‘town’"
    assert [(link.label, link.url) for link in settings.navigation] == [
        ("The ship’s arrival", ""),
        ("It’s there", "https://example.org/it's"),
    ]
    assert settings.url == "https://example.org/it's/--"
    assert settings.publish == {"command": 'rsync --delete "output/"'}


def test_a_translation_bears_the_marks_of_its_own_language() -> None:
    documents = parsed(
        ARRIVAL
        + """
    -- content/events/arrival.hu.md --
    ---
    title: A "hajó" -- 'érkezik'...
    ---
    -- site.hu.yaml --
    title: A "hegy"
    navigation: ["A \\"hajó\\""]
    """
    )
    assert documents.translations["hu"][Ref("event", "arrival")].whole.name == "A „hajó” – »érkezik«…"
    assert documents.settings_translations["hu"].whole.title == "A „hegy”"
    assert documents.settings_translations["hu"].whole.navigation[0].label == "A „hajó”"


@pytest.mark.parametrize(
    ("language", "written"),
    [("en", "“So” – it’s…"), ("hu", "„So” – it’s…"), ("de", "„So“ – it’s…"), ("fr", "«\u202fSo\u202f» – it’s…")],
)
def test_each_language_has_its_marks(language: str, written: str) -> None:
    text = TWO_LANGUAGES.replace("[en, hu]", f"[{language}]").replace('The town\'s "mountain"', "'\"So\" -- it''s...'")
    documents, problems = parse_documents(site(text))
    assert problems == ()
    assert documents is not None
    assert documents.settings.title == written


def test_names_in_another_language_and_sounds_stay_as_they_are_written() -> None:
    terms = parsed("""
    -- content/terms/ash.md --
    ---
    term: Ash's "fall"
    native_term: cinis 'a' "b" --
    other_names: [the mountain's ash]
    pronunciation: {ipa: "'æʃ", say: "'ash'"}
    ---
    -- content/documents/letter.md --
    ---
    title: A letter
    rights: The author's
    author: {text: Pliny's uncle}
    ---
    """).records
    ash, letter = terms[Ref("term", "ash")], terms[Ref("document", "letter")]
    assert (ash.name, ash.native_term, ash.other_names) == (  # type: ignore[union-attr]
        "Ash’s “fall”",
        "cinis 'a' \"b\" --",
        ("the mountain’s ash",),
    )
    assert ash.pronunciation.ipa == "'æʃ"  # type: ignore[union-attr]
    assert letter.author == Named(text="Pliny’s uncle")  # type: ignore[union-attr]


def test_the_bibliography_stays_as_it_is_written() -> None:
    source = parsed("""
    -- content/sources.yaml --
    - id: o'neill-1968
      type: book
      title: The Ship's "Log" -- 1968...
      author: [{family: O'Neill}]
      custom: {note: the author's copy}
    """).sources["o'neill-1968"]
    assert source.title == 'The Ship\'s "Log" -- 1968...'
    assert source.names["author"][0].family == "O'Neill"
    assert source.note == "the author's copy"
