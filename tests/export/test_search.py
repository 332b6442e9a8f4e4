"""The index of the search: what it holds, and how it is divided."""

import json
from functools import cache
from hashlib import sha256
from typing import Any

from kronika.export.search import CARDS_BYTES, WORDS_BYTES
from kronika.pipeline import build_site
from tests.support.sites import site

SHIPYARD = """
    -- content/sources.yaml --
    - {id: ledger, type: book, title: Ledger of the yard, author: [{family: Clerk, given: Jo}], issued: 1940}
    -- content/people/ada-moore.md --
    ---
    name: Ada Moore
    native_name: Móra Adél
    other_names: [Adelaide]
    born: 1901
    died: 1980
    roles: [{role: Draughtswoman}, {role: Naval architect}]
    summary: She drew the first ship.
    ---
    She lived by the harbour.
    -- content/places/new-dock.md --
    ---
    name: New Dock
    name_then: Old Basin
    ---
    -- content/events/keel.md --
    ---
    title: The keel is laid
    summary: Work begins.
    date: 1938-03-14
    threads: [town]
    people: [ada-moore]
    places: [new-dock]
    sources: [ledger]
    ---
    The crane was slow. [@ledger, p. 3]
    -- content/terms/keel-block.md --
    ---
    term: Keel block
    ---
    A *block* of oak below a keel.

    More is said here.
"""


@cache
def files(text: str = SHIPYARD) -> dict[str, bytes]:
    return {file.path: file.data for file in build_site(site(text)) if file.path.startswith("search/")}


def value(path: str, text: str = SHIPYARD) -> Any:
    return json.loads(files(text)[path].decode().removeprefix("kronikaData(").removesuffix(");\n"))


def all_of(name: str, text: str = SHIPYARD) -> dict[str, Any]:
    """Return the entries of all files of a name."""
    return {
        key: entry
        for _, path in value("search/index.js", text)[name]
        for key, entry in value(f"search/{path}", text).items()
    }


def found(word: str, text: str = SHIPYARD) -> dict[str, int]:
    """Return the paths of the records that a word stands in, and how much it counts there."""
    cards, number, places = all_of("cards", text), 0, {}
    for step in all_of("words", text).get(word, []):
        number += step >> 3
        places[cards[str(number)][0]] = step & 7
    return places


def test_a_word_counts_most_in_a_short_name_and_least_in_a_text() -> None:
    assert found("keel") == {"events/keel/": 5, "glossary/#keel-block": 7}
    assert found("begins") == {"events/keel/": 2}
    assert found("crane") == {"events/keel/": 1}


def test_a_person_is_found_by_every_name_office_and_event() -> None:
    assert found("moore") == {"people/ada-moore/": 7, "events/keel/": 2}
    assert found("mora") == found("adelaide") == {"people/ada-moore/": 7}
    assert found("naval") == {"people/ada-moore/": 2}


def test_a_place_is_found_by_its_name_of_then() -> None:
    assert found("basin") == {"places/new-dock/": 7}


def test_an_event_is_found_by_the_words_of_its_date_and_by_its_place() -> None:
    assert found("march") == {"events/keel/": 2}
    assert found("dock") == {"places/new-dock/": 7, "events/keel/": 2}


def test_a_source_is_found_below_what_it_tells_of() -> None:
    assert found("ledger") == {"sources/#ledger": 2}
    assert found("clerk") == {"sources/#ledger": 2}


def test_a_question_finds_what_can_answer_it() -> None:
    assert found("who") == {"people/ada-moore/": 1}


def test_citations_and_addresses_are_no_words_of_a_text() -> None:
    assert "p" not in all_of("words")


def test_a_card_shows_name_line_summary_and_other_names() -> None:
    cards = {card[0]: card for card in all_of("cards").values()}
    assert cards["people/ada-moore/"] == [
        "people/ada-moore/", "Ada Moore", "1901–1980 · Naval architect", "She drew the first ship.", "",
        "Móra Adél · Adelaide",
    ]  # fmt: skip
    assert cards["events/keel/"] == ["events/keel/", "The keel is laid", "14 March 1938", "Work begins."]


def test_a_preview_shows_a_terms_definition() -> None:
    previews = all_of("previews")
    assert previews["terms/keel-block"] == ["Keel block", "", "A block of oak below a keel.", ""]
    assert previews["people/ada-moore"][:2] == ["Ada Moore", "1901–1980 · Naval architect"]
    assert "source/ledger" not in previews


def test_the_index_tells_the_kinds_and_the_words_of_the_script() -> None:
    index = value("search/index.js")
    assert index["kinds"] == [["Events", 0], ["People", 1], ["Places", 2], ["Glossary", 3], ["Sources", 4]]
    assert (index["language"], index["documents"]) == ("en", 5)
    assert index["messages"]["found"]["one"] == "{count} result for “{words}”"


def test_files_are_named_by_their_content() -> None:
    for path, data in files().items():
        if path.endswith(".js") and path != "search/index.js":
            assert path.split(".")[1] == sha256(data).hexdigest()[:8]


def test_a_site_without_records_has_no_search() -> None:
    assert files("") == {}


def many(count: int) -> str:
    """Return a site of many terms, which share one word in their texts and have one of their own."""
    return "".join(
        f"-- content/terms/term-{number}.md --\n---\nterm: Term {number}\nsummary: {'Long ' * 40}\n---\n"
        f"Common own{number} {' '.join(f'w{number}x{word}' for word in range(40))}\n"
        for number in range(count)
    )


def test_no_file_is_larger_than_a_query_can_bear_and_each_holds_what_the_index_says() -> None:
    text = many(200)
    index = value("search/index.js", text)
    for name, limit in (("words", WORDS_BYTES), ("cards", CARDS_BYTES), ("previews", CARDS_BYTES)):
        starts = [start for start, _ in index[name]]
        assert len(starts) > 1
        for (start, path), after in zip(index[name], [*starts[1:], None], strict=True):
            keys = [int(key) if isinstance(start, int) else key for key in value(f"search/{path}", text)]
            assert keys[0] == start
            assert keys == sorted(keys)
            assert after is None or keys[-1] < after
            assert len(files(text)[f"search/{path}"]) <= limit + 20


def test_a_word_in_the_text_of_every_record_tells_none_from_another() -> None:
    assert found("common", many(200)) == {}
    assert len(found("common", many(20))) == 20
    assert found("own7", many(200)) == {"glossary/#term-7": 1}
