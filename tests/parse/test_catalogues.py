"""Interface strings: the packaged ones, and a site's own."""

from dataclasses import replace

import pytest

from kronika.parse import parse_documents
from kronika.records.catalogue import Catalogue
from kronika.records.files import SourceFile
from tests.support.sites import SETTINGS, site

ENGLISH = """\
date.about: about {date}
nav.home: Home
count.events: {one: "{count} event", other: "{count} events"}
"""


def catalogues_of(strings: str, language: str = "en") -> tuple[dict[str, Catalogue], list[str]]:
    settings = SETTINGS.replace("languages: [en]", f"languages: [{language}]")
    sources = replace(
        site(f"-- site.yaml --\n{settings}-- content/strings.{language}.yaml --\n{strings}\n"),
        catalogues={
            "en": SourceFile("locales/en.yaml", ENGLISH.encode()),
            "hu": SourceFile("locales/hu.yaml", "nav.home: Kezdőlap\n".encode()),
        },
    )
    documents, problems = parse_documents(sources)
    assert documents is not None
    return dict(documents.catalogues), [str(problem).partition("\n")[0] for problem in problems]


def test_the_packaged_catalogues_are_read() -> None:
    documents, problems = parse_documents(site(""))
    assert problems == ()
    assert documents is not None
    assert {"en", "hu"} <= set(documents.catalogues)


def test_a_sites_words_take_the_place_of_the_packaged_ones() -> None:
    catalogues, problems = catalogues_of("nav.home: Start")
    assert problems == []
    assert catalogues["en"].text("nav.home") == "Start"
    assert catalogues["en"].text("date.about", date="1900") == "about 1900"


def test_what_a_language_lacks_is_english() -> None:
    catalogues, problems = catalogues_of('count.events: {other: "{count} ilaz"}', "eu")
    assert problems == []
    assert catalogues["eu"].plural("count.events", 3, "few") == "3 ilaz"
    assert (catalogues["eu"].text("nav.home"), catalogues["hu"].text("nav.home")) == ("Home", "Kezdőlap")
    assert not catalogues["eu"].has("nav.home")


@pytest.mark.parametrize(
    ("strings", "message"),
    [
        ("nav.hom: Start", "1:1: There is no message 'nav.hom'."),
        ("nav.home: '{where}'", "1:11: The message 'nav.home' has no gap {where}."),
        ("nav.home: '{'", "1:11: The braces do not match."),
        ("nav.home: '{0.a}'", "1:11: The braces do not match."),
        ("nav.home: {other: Start}", "1:11: The message 'nav.home' has no plural forms."),
        ("count.events: events", "1:15: The message 'count.events' has plural forms."),
        ("count.events: {one: event}", "1:15: The plural form 'other' is missing."),
        ("count.events: {others: events}", "1:16: There is no plural form 'others'."),
        ("nav.home: [Start]", "1:11: These should be words."),
        ("nav.home:", "1:10: These should be words."),
        ("- nav.home", "1:1: The file should be a mapping, not a list."),
    ],
)
def test_what_no_template_can_fill_is_told_with_its_place(strings: str, message: str) -> None:
    assert catalogues_of(strings)[1] == [f"content/strings.en.yaml:{message}"]
