"""Where everything lives, and what happens when two records want the same address."""

from kronika.address import address_site
from kronika.parse import parse_documents
from kronika.records.model import Ref
from kronika.records.rendered import Addresses
from kronika.resolve import resolve_site
from tests.support.sites import site


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
    assert set(found.pages) == {"home", "timeline", "sources", "search", "404"}


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
