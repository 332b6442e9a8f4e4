"""Where everything lives, and what happens when two records want the same address."""

from textwrap import dedent

from kronika.address import address_site
from kronika.parse import parse_documents
from kronika.records.model import Ref
from kronika.records.rendered import Addresses
from kronika.resolve import resolve_site, translate_site
from tests.support.sites import SETTINGS, site


def addresses(text: str) -> tuple[Addresses, list[str]]:
    documents, unparsed = parse_documents(site(text))
    assert documents is not None
    resolved, unresolved = resolve_site(documents)
    assert (unparsed, unresolved) == ((), ())
    assert resolved is not None
    found, problems = address_site(resolved, "https://example.org/sub/")
    return found, [str(problem) for problem in problems]


KEEL = """
    -- content/sources.yaml --
    - {id: ledger, type: book, title: Ledger}
    -- content/events/keel.md --
    ---
    title: The keel is laid
    summary: Work begins.
    date: 1938-03-14
    threads: [town]
    sources: [ledger]
    aliases: [the-keel, /old/keel.html]
    ---
"""


def test_records_live_in_their_folders() -> None:
    found, problems = addresses(
        KEEL
        + """
    -- content/pages/about.md --
    ---
    title: About
    ---
    -- content/terms/keel.md --
    ---
    term: Keel
    ---
    """
    )
    assert problems == []
    assert found.of(Ref("event", "keel")) == "/events/keel/"
    assert found.of(Ref("page", "about")) == "/about/"
    assert found.of(Ref("term", "keel")) == "/glossary/#keel"
    assert found.of(Ref("source", "ledger")) == "/sources/#ledger"
    assert found.canonical("/events/keel/") == "https://example.org/sub/events/keel/"


def test_only_pages_with_something_to_show_exist() -> None:
    found, _ = addresses(KEEL)
    assert set(found.pages) == {"home", "timeline", "sources", "print", "search", "404"}


def test_old_addresses_lead_to_the_record() -> None:
    found, _ = addresses(KEEL)
    assert found.redirects == (("/events/the-keel/", "/events/keel/"), ("/old/keel.html", "/events/keel/"))


def test_a_page_cannot_take_the_timelines_address() -> None:
    _, problems = addresses(KEEL + "\n    -- content/pages/timeline.md --\n    ---\n    title: Mine\n    ---\n")
    assert problems == [
        "content/pages/timeline.md:1:1: The address /timeline/ is already taken by a page of the program.\n"
        "  hint: Give the file another name."
    ]


def test_two_aliases_cannot_lead_two_ways() -> None:
    second = KEEL.replace("events/keel.md", "events/launch.md").partition("-- content/events/")
    _, problems = addresses(KEEL + "    -- content/events/" + second[2].replace(", /old/keel.html", ""))
    assert problems == [
        "content/events/launch.md:7:11: The address /events/the-keel/ is already taken by "
        "content/events/keel.md:7:11.\n"
        "  hint: Remove the alias."
    ]


def in_hungarian(text: str) -> tuple[Addresses, list[str]]:
    """Return the addresses of a site's Hungarian half, and what is wrong with those of both."""
    settings = SETTINGS.replace("languages: [en]", "languages: [en, hu]")
    documents, _ = parse_documents(site(f"-- site.yaml --\n{settings}{dedent(text)}"))
    assert documents is not None
    resolved, _ = resolve_site(documents)
    translated, _ = translate_site(resolved, documents, "hu")
    _, problems = address_site(resolved, "https://example.org/sub/")
    found, more = address_site(translated, "https://example.org/sub/")
    return found, [str(problem) for problem in (*problems, *more)]


def test_another_language_lives_below_its_prefix() -> None:
    found, problems = in_hungarian(KEEL)
    assert problems == []
    assert found.of(Ref("event", "keel")) == "/hu/events/keel/"
    assert found.of(Ref("source", "ledger")) == "/hu/sources/#ledger"
    assert (found.pages["home"], found.feed) == ("/hu/", "/hu/feed.xml")
    assert "404" not in found.pages
    assert found.in_language("/hu/events/keel/", "en") == "/events/keel/"
    assert found.in_language("/hu/", "hu") == "/hu/"


def test_an_old_slug_is_one_of_every_language_and_an_old_path_of_the_first() -> None:
    found, _ = in_hungarian(KEEL)
    assert found.redirects == (("/hu/events/the-keel/", "/hu/events/keel/"),)


def test_what_lies_below_a_languages_prefix_belongs_to_it() -> None:
    page = "    -- content/pages/hu.md --\n    ---\n    title: Mine\n    aliases: [/HU/old/]\n    ---\n"
    assert in_hungarian(KEEL + page)[1] == [
        "content/pages/hu.md:1:1: The address /hu/ is already taken by the language 'hu'.\n"
        "  hint: Give the file another name.",
        "content/pages/hu.md:3:11: The address /HU/old/ is already taken by the language 'hu'.\n"
        "  hint: Remove the alias.",
    ]
