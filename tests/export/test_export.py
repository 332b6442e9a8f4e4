"""Feed, sitemap and robots.txt, read by readers that are not ours."""

from xml.etree import ElementTree

import feedparser
import pytest

from kronika.pipeline import Options, build_site
from tests.support.sites import site

SHIPYARD = """
    -- content/sources.yaml --
    - {id: ledger, type: book, title: Ledger}
    -- content/events/keel.md --
    ---
    title: The keel is laid & blessed
    summary: Work begins.
    date: 1938-03-14
    threads: [town]
    sources: [ledger]
    updated: 2020-05-01
    ---
    -- content/events/launch.md --
    ---
    title: The launch
    summary: She floats.
    date: 1939
    threads: [town]
    sources: [ledger]
    updated: 2021-06
    ---
    -- content/pages/about.md --
    ---
    title: About
    ---
"""


def built(path: str, base_url: str) -> bytes:
    return {file.path: file.data for file in build_site(site(SHIPYARD), Options(base_url=base_url))}[path]


def test_a_feed_reader_finds_what_was_revised_newest_first() -> None:
    feed = feedparser.parse(built("feed.xml", base_url="https://example.org/yard"))
    assert not feed.bozo
    assert [(entry.title, entry.link, entry.updated) for entry in feed.entries] == [
        ("The launch", "https://example.org/yard/events/launch/", "2021-06-01T00:00:00Z"),
        ("The keel is laid & blessed", "https://example.org/yard/events/keel/", "2020-05-01T00:00:00Z"),
    ]
    assert feed.feed.updated == "2021-06-01T00:00:00Z"


def test_the_sitemap_lists_every_page_but_the_one_for_lost_readers() -> None:
    root = ElementTree.fromstring(built("sitemap.xml", base_url="https://example.org/yard"))
    names = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    assert [element.text for element in root.findall("s:url/s:loc", names)] == [
        f"https://example.org/yard/{path}"
        for path in ("", "about/", "events/keel/", "events/launch/", "search/", "sources/", "timeline/")
    ]
    assert [element.text for element in root.findall("s:url/s:lastmod", names)] == ["2020-05-01", "2021-06-01"]


def test_very_many_pages_are_listed_in_several_sitemaps_and_these_in_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kronika.export.export.SITEMAP_PAGES", 3)
    files = {file.path: file.data for file in build_site(site(SHIPYARD))}

    def addresses(path: str) -> list[str]:
        tree = ElementTree.fromstring(files[path])
        return [element.text or "" for element in tree.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]

    assert addresses("sitemap.xml") == [f"https://example.org/sitemap-{number}.xml" for number in (1, 2, 3)]
    listed = [addresses(f"sitemap-{number}.xml") for number in (1, 2, 3)]
    assert [len(each) for each in listed] == [3, 3, 1]
    assert len({address for each in listed for address in each}) == 7


def test_robots_are_shown_the_sitemap() -> None:
    robots = built("robots.txt", base_url="https://example.org/yard/").decode()
    assert "Sitemap: https://example.org/yard/sitemap.xml" in robots.splitlines()
