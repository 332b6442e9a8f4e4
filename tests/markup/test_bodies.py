"""The short texts and lists of sources of front matter, by their paths; originals; the bibliography."""

from kronika.records.model import Ref
from tests.support.texts import bodies

FIRE = """
    -- site.yaml --
    title: The old town
    description: How a town came to be.
    url: https://example.org
    languages: [en]
    timezone: Europe/Rome
    threads: [{id: town, label: The town}]
    sides: []
    periods: [{id: all, title: All of it, from: 0001, to: 2000, zoom: 1}]
    home: {lead: "It burnt in [[fire|a night]]."}
    -- content/events/fire.md --
    ---
    title: The fire
    summary: It burns.
    date: 1666-09-02
    threads: [town]
    moments:
      - {date: 1666-09-02, text: 'A "spark" in the [[old-town]].', sources: [{source: plutarch, locator: p. 4}]}
    disputes:
      - question: Who?
        accounts:
          - {by: One, says: "2. Nobody *knows*.", sources: [{source: hooke-1667, note: his own words}]}
          - {by: Two, says: A baker., sources: [plutarch]}
        judgement: A baker.
    certainty: {level: disputed, note: The day -- not the year.}
    questions: [Why wood?]
    corrections: [{date: 2020, note: It was night.}]
    figures:
      - label: Dead
        estimates:
          - {value: 6, by: The mayor, note: "A *low* one.", sources: [plutarch]}
    sources: [{source: plutarch, checked: copy}]
    ---
"""
EVENT = Ref("event", "fire")


def test_every_short_text_stands_under_its_path() -> None:
    written = bodies(FIRE)
    texts = {path: str(text) for (ref, path), text in written.inline.items() if ref == EVENT}
    assert texts == {
        ("moments", 0, "text"): "A “spark” in the "
        '<a class="ref ref--place" data-ref="places/old-town" href="/places/old-town/">Old Town</a>.',
        ("disputes", 0, "accounts", 0, "says"): "2. Nobody <em>knows</em>.",
        ("disputes", 0, "accounts", 1, "says"): "A baker.",
        ("disputes", 0, "judgement"): "A baker.",
        ("certainty", "note"): "The day – not the year.",
        ("questions", 0): "Why wood?",
        ("corrections", 0, "note"): "It was night.",
        ("inline_figures", 0, "estimates", 0, "note"): "A <em>low</em> one.",
    }


def test_the_settings_texts_stand_under_the_site() -> None:
    lead = bodies(FIRE).text(Ref("site", ""), "home", "lead")
    assert lead == 'It burnt in <a class="ref ref--event" data-ref="events/fire" href="/events/fire/">a night</a>.'


def test_every_list_of_sources_stands_under_its_path() -> None:
    written = bodies(FIRE)
    lists = {path: [cited.key for cited in listed] for (ref, path), listed in written.cited.items() if ref == EVENT}
    assert lists == {
        ("moments", 0, "sources"): ["plutarch"],
        ("disputes", 0, "accounts", 0, "sources"): ["hooke-1667"],
        ("disputes", 0, "accounts", 1, "sources"): ["plutarch"],
        ("inline_figures", 0, "estimates", 0, "sources"): ["plutarch"],
        ("sources",): ["plutarch"],
    }
    moment = written.citations(EVENT, "moments", 0, "sources")[0]
    assert moment.html == "Plutarch, <i>Lives: Greek and Roman</i> (Harvard University Press, 1914), 4."
    assert written.citations(EVENT, "sources")[0].checked == "copy"
    assert written.citations(EVENT, "disputes", 0, "accounts", 0, "sources")[0].note == "his own words"


def test_every_source_has_its_entry() -> None:
    assert bodies("").bibliography == {
        "hooke-1667": "Hooke, Robert. “How a Town Burns.” <i>Philosophical Transactions</i> 2 (1667). "
        '<a href="https://example.org/hooke">https://example.org/hooke</a>.',
        "plutarch": "Plutarch. <i>Lives: Greek and Roman</i>. Harvard University Press, 1914.",
    }


def test_a_document_has_its_original_beside_it() -> None:
    written = bodies("""
    -- content/documents/letter.md --
    ---
    title: A letter
    rights: public domain
    original_language: la
    ---
    It burns [@plutarch].
    -- content/documents/letter.original.md --
    Ardet.
    """).bodies
    assert written[Ref("original", "letter")].html == "<p>Ardet.</p>"
    assert written[Ref("document", "letter")].html.startswith("<p>It burns.")
