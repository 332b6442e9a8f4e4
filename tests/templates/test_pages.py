"""The packaged templates: every kind of page is sound HTML with its headings and landmarks in order."""

import re
from functools import cache
from itertools import pairwise

import pytest
from lxml import html

from kronika.render import link_form
from tests.support.plain import ASSETS, plain_bodies, plain_drawings
from tests.support.planning import whole
from tests.support.sites import site as sources
from tests.support.steps import plan_pages, render_pages

TEMPLATES = sources("").templates


@cache
def pages() -> dict[str, str]:
    """Return every page of the small documentary by its path."""
    site = whole().site
    planned = plan_pages(site, whole().addresses, plain_drawings(site), plain_bodies(site), ASSETS)
    files, problems = render_pages(planned, TEMPLATES, site.catalogue, link_form("folder", site.settings.url))
    assert problems == ()
    return {page.path: file.data.decode() for page, file in zip(planned, files, strict=True)}


def tree(path: str) -> html.HtmlElement:
    return html.document_fromstring(pages()[path])


PATHS = sorted(pages())


@pytest.mark.parametrize("path", PATHS)
def test_headings_begin_with_the_one_first_and_skip_no_level(path: str) -> None:
    levels = [int(heading.tag[1]) for heading in tree(path).xpath("//h1|//h2|//h3|//h4|//h5|//h6")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(below <= above + 1 for above, below in pairwise(levels))


@pytest.mark.parametrize("path", PATHS)
def test_landmarks_are_there_and_those_of_one_kind_have_names(path: str) -> None:
    page = tree(path)
    assert [len(page.xpath(f"//body/{name}")) for name in ("header", "main", "footer")] == [1, 1, 1]
    names = [nav.get("aria-label") for nav in page.xpath("//nav")]
    assert all(names)
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("path", PATHS)
def test_a_reader_can_skip_to_the_text_and_knows_the_language(path: str) -> None:
    page = tree(path)
    (skip,) = page.xpath("//a[@class='skip-link']/@href")
    assert page.xpath(f"//main[@id='{skip.removeprefix('#')}']")
    assert (page.get("lang"), page.get("dir")) == ("en", "ltr")


@pytest.mark.parametrize("path", PATHS)
def test_no_id_stands_twice_and_no_section_is_empty(path: str) -> None:
    page = tree(path)
    ids = page.xpath("//@id")
    assert len(set(ids)) == len(ids)
    assert not page.xpath("//section[count(*) < 2]")
    assert not page.xpath(
        "//*[self::p or self::li or self::dd or self::h2 or self::h3][not(normalize-space()) and not(*)]"
    )


@pytest.mark.parametrize("path", PATHS)
def test_a_strict_content_security_policy_holds(path: str) -> None:
    page = tree(path)
    assert not page.xpath("//@style | //style | //@*[starts-with(name(), 'on')]")
    # A block of data is no script: no policy forbids it.
    assert not page.xpath("//script[not(@src) and not(@type='application/ld+json')]")


@pytest.mark.parametrize("path", PATHS)
def test_the_head_has_what_the_preview_and_machines_look_for(path: str) -> None:
    assert pages()[path].count("</head>") == 1
    page = tree(path)
    assert page.findtext(".//title")
    assert page.xpath("//meta[@name='description']/@content")
    assert len(page.xpath("//link[@rel='canonical']")) == (path != "/404.html")
    assert len(page.xpath("//link[@rel='stylesheet']")) == 1


@pytest.mark.parametrize("path", PATHS)
def test_tables_have_captions_or_headed_columns_and_lists_hold_items_only(path: str) -> None:
    page = tree(path)
    assert not page.xpath("//th[not(@scope)]")
    assert not page.xpath("(//ul|//ol)/*[not(self::li)]")
    assert not page.xpath("//dl/*[not(self::div)]")


@pytest.mark.parametrize("path", PATHS)
def test_dates_for_machines_are_in_a_form_of_html(path: str) -> None:
    form = re.compile(r"\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?)?)?")
    assert all(form.fullmatch(value) for value in tree(path).xpath("//time/@datetime"))


def test_the_event_shows_its_moments_by_each_clock_in_one_row() -> None:
    rows = tree("/events/eruption/").xpath("//table[contains(@class, 'hours')]//tr[td]")
    assert [cell.get("data-clock") for cell in rows[0].xpath("td")] == ["Rome", "Alexandria", None]


def test_a_dispute_without_judgement_says_that_it_is_open() -> None:
    assert "The evidence leaves this open." in pages()["/events/eruption/"]
    assert "The evidence leaves this open." in pages()["/open-questions/"]


def test_the_page_one_stands_on_is_marked() -> None:
    assert tree("/people/").xpath("//nav//a[@aria-current='page']/text()") == ["People", "People"]


def test_the_glossary_defines_terms_at_the_anchors_that_links_lead_to() -> None:
    assert tree("/glossary/").xpath("//article[@id='tephra']//h3")


def test_the_pages_that_cite_a_work_are_folded_if_they_are_many() -> None:
    page = tree("/sources/")
    assert page.xpath("//li[@id='pliny-letters']//details/summary/text()") == ["Cited on 6 pages"]
    assert len(page.xpath("//li[@id='pliny-letters']//details//li")) == 6


def test_the_bibliography_leads_to_its_kinds() -> None:
    page = tree("/sources/")
    links = page.xpath("//nav[@aria-label='Kinds of sources']//a/@href")
    assert links == ["#kind-primary", "#kind-scholarship", "#kind-other"]
    assert all(page.xpath(f"//section[@id='{link.removeprefix('#')}']") for link in links)


def test_sources_of_one_statement_are_parted_by_no_sign_after_their_full_stops() -> None:
    first = tree("/figures/dead/").xpath("//p[@class='inline-sources']/span[@class='inline-sources__item']")
    assert first
    assert not re.search(r"</span>;", pages()["/events/eruption/"] + pages()["/figures/dead/"])
