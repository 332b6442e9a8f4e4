"""Addresses typed into a text lead to pages that there are."""

import pytest

from kronika.address import address_site
from tests.support.resolved import event, file, person, resolved, settings


def told(text: str) -> list[str]:
    site = resolved(
        event("arrival", "aliases: [landing]"),
        file("terms/quay", "term: Quay"),
        file("pages/about", "title: About", body=text),
    )
    return [str(problem) for problem in address_site(site, "https://example.org")[1]]


@pytest.mark.parametrize(
    "address",
    [
        "/events/arrival/",
        "/events/arrival/#moments",
        "/events/arrival/index.html",
        "/timeline/?thread=town",
        "../events/arrival/",
        "/events/landing/",
        "/glossary/#quay",
        "/feed.xml",
        "#heading",
        "https://example.org/nowhere/",
        "mailto:a@example.org",
        "",
    ],
)
def test_an_address_that_leads_somewhere_or_out_of_the_site_is_right(address: str) -> None:
    assert told(f"See [this]({address}).") == []


def test_an_address_that_leads_nowhere_is_told_where_it_stands() -> None:
    assert told("One line.\n\nSee [this](/events/arival/), [that](/nowhere/) and [there].\n\n[there]: ../events/") == [
        "content/pages/about.md:6:12: The address '/events/arival/' leads to no page.\n"
        "  hint: Did you mean '/events/arrival/'?",
        "content/pages/about.md:6:37: The address '/nowhere/' leads to no page.\n"
        "  hint: Link to records as [[folder/slug]], to other pages as /timeline/.",
        "content/pages/about.md:8:10: The address '../events/' leads to no page.\n"
        "  hint: Link to records as [[folder/slug]], to other pages as /timeline/.",
    ]


def test_an_address_in_the_settings_that_leads_nowhere_is_told_where_it_stands() -> None:
    site = resolved(
        settings(
            'navigation: ["[All](/timeline/)", "[Who](/poeple/)", "[Feed](/feed.xml)", "https://example.org/x/"]',
            'home: {paths: [{title: A, minutes: 5, steps: ["[B](people/)", "[C](/nowhere/)"]}]}',
        ),
        event("arrival"),
        person("ada"),
    )
    assert [str(problem) for problem in address_site(site, "https://example.org")[1]] == [
        "site.yaml:8:35: The address '/poeple/' leads to no page.\n  hint: Did you mean '/people/'?",
        "site.yaml:9:63: The address '/nowhere/' leads to no page.\n"
        "  hint: Link to records as [[folder/slug]], to other pages as /timeline/.",
    ]


def test_code_holds_no_address() -> None:
    assert told("`[this](/nowhere/)`\n\n    [that](/nowhere/)\n") == []
