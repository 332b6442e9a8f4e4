"""What coverage tells of translations: words left out, sections that do not follow, and age."""

from textwrap import dedent

from kronika.parse import parse_documents
from kronika.resolve import coverage, resolve_site
from tests.support.sites import SETTINGS, site

HEAD = f"""\
-- site.yaml --
{SETTINGS.replace("languages: [en]", "languages: [en, hu]")}
-- content/sources.yaml --
- {{id: tacitus, type: book, title: Annals}}
- {{id: livy, type: book, title: History}}
"""


def told(kind: str, *texts: str) -> list[str]:
    documents, unparsed = parse_documents(site("".join((HEAD, *map(dedent, texts)))))
    assert documents is not None
    found, unresolved = resolve_site(documents)
    assert (*unparsed, *unresolved) == ()
    return [f"{gap.at}: {gap.message}" for gap in coverage(found, documents).gaps if gap.kind == kind]


ESSAY = """
-- content/pages/why.md --
---
title: Why
updated: 2024-05-06
---
It begins.

## The cloud
It rose [@tacitus].

It fell.

## The end
See [[pages/why]].
"""


def translation(text: str, head: str = "title: Miért") -> str:
    return f"-- content/pages/why.hu.md --\n---\n{head}\n---\n{text}"


def test_a_translation_that_follows_its_original_is_not_told() -> None:
    text = "Kezdődik.\n\n## A felhő\nFelszállt [@tacitus].\n\nLehullott.\n\n## A vége\nLásd: [[pages/why|itt]].\n"
    assert told("stale-translation", ESSAY, translation(text, "title: Miért\nupdated: 2024-05")) == []


def test_a_section_that_differs_is_told_with_both_places() -> None:
    text = "Kezdődik.\n\n## A felhő\nFelszállt [@livy].\n\n## A vége\nVége.\n"
    assert told("stale-translation", ESSAY, translation(text)) == [
        "content/pages/why.hu.md:6:1: 'A felhő' and its original, 'The cloud' (content/pages/why.md:7:1), "
        "differ in paragraphs (1, there 2), citations.",
        "content/pages/why.hu.md:9:1: 'A vége' and its original, 'The end' (content/pages/why.md:12:1), "
        "differ in links.",
    ]


def test_sections_that_are_missing_and_those_that_are_too_many_are_told() -> None:
    assert told(
        "stale-translation", ESSAY, translation("Kezdődik.\n\n## A felhő\nFelszállt [@tacitus].\n\nLehullott.\n")
    ) == ["content/pages/why.hu.md:1:1: The section 'The end' is not translated (content/pages/why.md:12:1)."]
    short = "-- content/pages/why.md --\n---\ntitle: Why\n---\nIt begins.\n"
    assert told("stale-translation", short, translation("Kezdődik.\n\n## Több\nIs.\n")) == [
        "content/pages/why.hu.md:6:1: The original has no section in the place of 'Több'."
    ]


def test_a_translation_that_was_revised_before_its_original_is_older() -> None:
    text = "Kezdődik.\n\n## A felhő\nFelszállt [@tacitus].\n\nLehullott.\n\n## A vége\nLásd: [[pages/why|itt]].\n"
    older = "title: Miért\nupdated: 2024-05-05"
    assert told("stale-translation", ESSAY, translation(text, older)) == [
        "content/pages/why.hu.md:1:1: This was revised on 2024-05-05, before its original (2024-05-06): compare them."
    ]
    assert told("stale-translation", ESSAY, translation(text)) == []


def test_the_words_that_a_translation_leaves_out_are_told_together() -> None:
    event = """
        -- content/events/eruption.md --
        ---
        title: Eruption
        summary: It was.
        date: 0079
        threads: [town]
        moments: [{date: 0079, text: One.}, {date: 0079, text: Two.}]
        sources: [tacitus]
        ---
        It rose.
        -- content/events/eruption.hu.md --
        ---
        title: Kitörés
        moments: [~, {text: Kettő.}]
        ---
        """
    assert told("untranslated-text", event) == [
        "content/events/eruption.hu.md:1:1: These words are not translated: summary, moments 1 text, body."
    ]


def test_names_and_sounds_may_be_left_out() -> None:
    person = """
        -- content/people/ada.md --
        ---
        name: Ada
        sort_name: Ada
        pronunciation: {ipa: ada, say: AH-da}
        ---
        -- content/people/ada.hu.md --
        ---
        updated: 2024
        ---
        """
    assert told("untranslated-text", person) == []


def test_the_settings_words_are_looked_at_too() -> None:
    assert told(
        "untranslated-text", "-- site.hu.yaml --\ntitle: Az óváros\nthreads: [{label: Város}, {label: Világ}]\n"
    ) == ["site.hu.yaml:1:1: These words are not translated: description, sides 1 label, periods 1 title."]
