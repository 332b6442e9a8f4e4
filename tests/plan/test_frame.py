"""The frame: navigation, breadcrumbs, the head of the document, the footer."""

from dataclasses import replace

import pytest

from kronika.plan.frame import edit_url, license_url
from kronika.plan.here import Here
from kronika.records.rendered import PageView
from kronika.records.settings import Link
from kronika.records.views.frame import Frame, View
from tests.support.eruption import BARE, EVENTS, SETTINGS, link, without
from tests.support.plain import ASSETS, plain_bodies, plain_drawings
from tests.support.planning import material, whole
from tests.support.steps import plan_pages


def frame(path: str = "/people/", kind: str = "people") -> Frame:
    return whole().frame(Here(kind=kind, path=path, title="People", description="Who was there."))


def pages_of() -> tuple[PageView, ...]:
    site = whole().site
    return plan_pages(site, whole().addresses, plain_drawings(site), plain_bodies(site), ASSETS)


def test_the_header_leads_to_the_parts_that_exist_and_to_the_settings_pages() -> None:
    assert [(link.url, link.text) for link in frame().parts] == [
        ("/timeline/", "Timeline"),
        ("/people/", "People"),
        ("/places/", "Places"),
        ("/figures/", "Numbers"),
        ("/documents/", "Documents"),
    ]
    assert [(link.url, link.text) for link in frame().pages] == [("/about/", "About")]


def test_a_part_without_records_is_not_there() -> None:
    bare = material(BARE, (EVENTS[0],))
    assert [link.url for link in bare.shell.parts] == ["/timeline/"]
    assert bare.shell.pages == ()


def test_the_page_one_stands_on_is_marked_in_header_and_footer() -> None:
    assert [link.url for link in frame().parts if link.current] == ["/people/"]
    assert [link.url for link in frame().footer.links if link.current] == ["/people/"]


def test_without_navigation_in_the_settings_pages_name_themselves() -> None:
    world = material(settings=replace(SETTINGS, navigation=()))
    assert [(link.url, link.text) for link in world.shell.pages] == [("/about/", "About")]


def test_navigation_takes_links_to_records_and_addresses() -> None:
    settings = replace(SETTINGS, navigation=(link("events/surge"), Link(url="https://example.com", label="Elsewhere")))
    assert [(link.url, link.text) for link in material(settings=settings).shell.pages] == [
        ("/events/surge/", "The surge"),
        ("https://example.com", "Elsewhere"),
    ]


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("/people/", "/people/"),
        ("people/index.html", "/people/index.html"),
        ("/feed.xml", "/feed.xml"),
        ("mailto:a@example.org", "mailto:a@example.org"),
    ],
)
def test_an_address_of_the_site_in_navigation_begins_at_its_root(typed: str, url: str) -> None:
    settings = replace(SETTINGS, navigation=(Link(url=typed, label="There"),))
    assert [link.url for link in material(settings=settings).shell.pages] == [url]


def test_the_footer_lists_every_page_once() -> None:
    assert [link.url for link in whole().shell.footer.links] == [
        "/timeline/",
        "/people/",
        "/places/",
        "/figures/",
        "/documents/",
        "/about/",
        "/sources/",
        "/glossary/",
        "/open-questions/",
        "/corrections/",
        "/print/",
        "/search/",
        "/why/",
    ]


def test_the_footer_shows_the_newest_revision_of_the_content() -> None:
    footer = whole().shell.footer
    assert footer.updated is not None
    assert footer.updated.text == "6 May 2024"
    assert (footer.license, footer.license_url) == ("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/")
    assert footer.editors == "A. Reader"


def test_a_site_without_revisions_shows_none() -> None:
    assert material(BARE, without("event", "figure", "place", "person", "document")).shell.footer.updated is None


def test_the_head_of_the_document() -> None:
    head = frame()
    assert head.title == "People – Vesuvius 79"
    assert head.description == "Who was there."
    assert head.canonical == "https://example.org/vesuvius/people/"
    assert (head.language, head.direction) == ("en", "ltr")
    assert (head.stylesheet, head.script, head.feed) == ("/assets/main.css", "", "/feed.xml")


def test_the_home_page_has_the_subtitle_in_its_title_and_no_breadcrumbs() -> None:
    home = whole().frame(Here(kind="home", path="/", title="Vesuvius 79"))
    assert home.title == "Vesuvius 79 – Two days on the bay"
    assert home.description == "How a mountain buried four towns."
    assert home.breadcrumbs == ()


def test_the_page_for_missing_addresses_has_no_canonical_address() -> None:
    assert frame("/404.html", "404").canonical == ""


@pytest.mark.parametrize(
    ("name", "url"),
    [
        ("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
        ("CC-BY-SA-3.0", "https://creativecommons.org/licenses/by-sa/3.0/"),
        ("CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
        ("All rights reserved", ""),
        ("", ""),
    ],
)
def test_a_creative_commons_licence_is_linked(name: str, url: str) -> None:
    assert license_url(name) == url


@pytest.mark.parametrize(
    ("repository", "url"),
    [
        ("https://example.org/code/", "https://example.org/code/blob/HEAD/content/a.md"),
        ("https://example.org/code/edit/main/{path}", "https://example.org/code/edit/main/content/a.md"),
        ("", ""),
    ],
)
def test_where_a_page_can_be_mended(repository: str, url: str) -> None:
    assert edit_url(repository, "content/a.md") == url


def test_every_page_of_a_record_says_where_its_source_is() -> None:
    record = whole().record_frame(EVENTS[0])
    assert record.edit == "https://example.org/code/blob/HEAD/content/events/earthquake.md"
    assert frame().edit == ""


def test_every_page_has_a_title_of_its_own_and_its_own_address() -> None:
    views = [page.view for page in pages_of() if isinstance(page.view, View)]
    assert len(views) == len(pages_of())
    assert len({view.page.path for view in views}) == len(views)
    assert all(view.title and view.page.description for view in views)
