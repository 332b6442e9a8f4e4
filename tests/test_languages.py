"""A documentary in three languages: one whole, one nearly so, one from right to left that has hardly begun."""

import re
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from xml.etree import ElementTree

import feedparser
import pytest

from kronika.pipeline import Options, build_site
from tests.support.lost_day import LOST_DAY
from tests.support.sites import site

SITEMAP = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


@cache
def built(links: str = "folder") -> dict[str, str]:
    """Return the finished text files of the documentary by path."""
    files = build_site(site(LOST_DAY), Options(links=links))
    return {file.path: file.data.decode() for file in files if file.path.endswith((".html", ".xml", ".txt", ".css"))}


def page(path: str) -> str:
    return built()[f"{path}index.html"]


def pages_in(prefix: str) -> set[str]:
    """Return the pages below a prefix, by their paths from there; of "" those of the first language."""
    paths = {path for path in built() if path.endswith("index.html")}
    if prefix:
        return {path.removeprefix(prefix) for path in paths if path.startswith(prefix)}
    return {path for path in paths if not path.startswith(("hu/", "ar/"))}


class Attributes(HTMLParser):
    """Collects each attribute's value."""

    def __init__(self) -> None:
        super().__init__()
        self.values: list[tuple[str, str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.values += [(tag, name, value or "") for name, value in attrs]


def attributes(html: str) -> list[tuple[str, str, str]]:
    parser = Attributes()
    parser.feed(html)
    return parser.values


def alternates(path: str) -> dict[str, str]:
    return dict(re.findall(r'<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">', page(path)))


def text_of(html: str) -> str:
    return " ".join(re.sub(r"<[^>]*>", " ", html).split())


def by_class(html: str, name: str) -> Iterator[str]:
    """Yield what stands in each element of a class, up to its first end tag of the same name."""
    for match in re.finditer(rf'<(\w+)[^>]* class="{name}"[^>]*>(.*?)</\1>', html, re.DOTALL):
        yield match[2]


# Where the pages are.


def test_every_page_of_the_first_language_has_one_in_each_other() -> None:
    # An old path from the root is no page of a language.
    own = pages_in("") - {"old/friday.html"}
    assert pages_in("hu/") == pages_in("ar/") == own
    assert {"index.html", "events/lost-day/index.html", "glossary/index.html", "events/friday/index.html"} <= own


def test_there_is_one_page_for_missing_addresses_and_one_style_sheet() -> None:
    paths = list(built())
    assert [path for path in paths if path.endswith("404.html")] == ["404.html"]
    assert len([path for path in paths if path.endswith(".css")]) == 1


def test_the_links_of_a_page_stay_in_its_language() -> None:
    assert '<a class="ref ref--page" data-ref="pages/why" href="../../why/#a-birkák">a birkák</a>' in page(
        "hu/events/lost-day/"
    )
    assert 'href="../../people/odon-csak/">Csák Ödön</a>' in page("hu/events/lost-day/")


def test_both_forms_of_links_lead_somewhere() -> None:
    # Every link of the finished pages is checked by the build itself.
    assert built("file").keys() == built("folder").keys()


@pytest.mark.parametrize(
    ("path", "language", "direction"), [("", "en", "ltr"), ("hu/", "hu", "ltr"), ("ar/", "ar", "rtl")]
)
def test_a_page_tells_its_language_and_direction(path: str, language: str, direction: str) -> None:
    for each in pages_in(path) - {"events/friday/index.html"}:
        assert f'<html lang="{language}" dir="{direction}">' in built()[path + each]


# From one language to another.


def test_each_page_leads_to_itself_in_every_language_by_what_that_calls_itself() -> None:
    switch = next(by_class(page("hu/events/lost-day/"), "languages"))
    assert re.findall(r'href="([^"]+)" lang="(\w+)" hreflang="(\w+)"( aria-current="page")?>([^<]+)<', switch) == [
        ("../../../events/lost-day/", "en", "en", "", "English"),
        ("./", "hu", "hu", ' aria-current="page"', "magyar"),
        ("../../../ar/events/lost-day/", "ar", "ar", "", "العربية"),
    ]


def test_the_page_for_missing_addresses_leads_to_the_home_page_of_each_language() -> None:
    switch = next(by_class(built()["404.html"], "languages"))
    assert re.findall(r'href="([^"]+)"', switch) == ["/lost-day/", "/lost-day/hu/", "/lost-day/ar/"]


def test_machines_are_told_of_every_translation_of_a_page() -> None:
    whole = {
        "en": "https://example.org/lost-day/events/lost-day/",
        "hu": "https://example.org/lost-day/hu/events/lost-day/",
        "ar": "https://example.org/lost-day/ar/events/lost-day/",
        "x-default": "https://example.org/lost-day/events/lost-day/",
    }
    for prefix in ("", "hu/", "ar/"):
        assert alternates(f"{prefix}events/lost-day/") == whole
    assert alternates("ar/")["hu"] == "https://example.org/lost-day/hu/"


def test_a_page_that_stands_in_for_a_translation_is_none() -> None:
    assert alternates("events/two-fourths/").keys() == {"en", "hu", "x-default"}
    assert alternates("ar/events/two-fourths/") == {}
    assert alternates("events/move-west/") == {}
    assert '<link rel="canonical" href="https://example.org/lost-day/events/two-fourths/">' in page(
        "ar/events/two-fourths/"
    )


def test_the_sitemap_lists_each_page_in_the_languages_that_it_is_in() -> None:
    root = ElementTree.fromstring(built()["sitemap.xml"])
    listed = {
        url.findtext("s:loc", "", SITEMAP).removeprefix("https://example.org/lost-day/"): {
            link.get("hreflang") for link in url.findall("x:link", SITEMAP)
        }
        for url in root.findall("s:url", SITEMAP)
    }
    assert listed["hu/events/lost-day/"] == {"en", "hu", "ar"}
    assert listed["events/two-fourths/"] == {"en", "hu"}
    assert listed["events/move-west/"] == set()
    assert "hu/events/move-west/" not in listed
    assert {"", "hu/", "ar/"} <= listed.keys()


def test_each_language_has_a_feed_of_what_is_in_it() -> None:
    def titles(path: str) -> list[str]:
        feed = feedparser.parse(built()[path])
        assert not feed.bozo
        return [entry.title for entry in feed.entries]

    assert titles("feed.xml") == ["The move west", "The lost day", "Why it matters", "Two fourths of July"]
    assert titles("hu/feed.xml") == ["Az elveszett nap", "Miért fontos", "Két július negyedike"]
    assert titles("ar/feed.xml") == ["اليوم المفقود"]
    assert 'href="feed.xml" type="application/atom+xml"' in page("hu/")


# What is not translated.


def test_a_reader_is_told_of_a_page_that_is_not_translated() -> None:
    assert text_of(next(by_class(page("hu/events/move-west/"), "notice"))) == (
        "Ez az oldal még nincs lefordítva, ezért itt angol nyelven olvasható. Az eredeti: English"
    )
    assert 'class="notice"' not in page("hu/events/lost-day/")
    assert 'class="notice"' not in page("events/move-west/")


def test_a_reader_is_told_of_a_text_that_is_translated_in_part() -> None:
    assert text_of(next(by_class(page("hu/why/"), "notice"))) == (
        "A szövegnek csak egy része van lefordítva. A teljes szöveg angol nyelven: English"
    )


def test_borrowed_words_tell_their_language_wherever_they_stand() -> None:
    event = page("hu/events/move-west/")
    assert '<h1 class="event-head__title"><span lang="en" dir="ltr">The move west</span></h1>' in event
    assert '<div class="prose" lang="en" dir="ltr">' in event
    assert '<span lang="en" dir="ltr">Trade turns west.</span>' in page("hu/timeline/")
    assert '<span lang="en" dir="ltr">A guest</span>' in page("hu/events/lost-day/")
    assert '<span lang="en" dir="ltr">Some.</span>' not in page("hu/events/lost-day/")
    assert "<title>The move west – Az elveszett nap</title>" in event


def test_a_borrowed_text_is_written_as_its_own_language_is() -> None:
    prose = next(by_class(page("hu/events/move-west/"), "prose"))
    assert "“turned”" in prose
    assert 'href="../lost-day/">The lost day</a>' in prose
    # It leads to the page's sections in this language: one of them is not there.
    assert 'href="../../why/">the neighbours</a>' in prose
    arabic = next(by_class(page("ar/events/move-west/"), "prose"))
    assert 'href="../../why/#the-neighbours">the neighbours</a>' in arabic


def test_interface_strings_that_a_language_lacks_are_english_and_say_so() -> None:
    event = page("ar/events/lost-day/")
    assert '<a class="site-nav__link" href="../../timeline/">الخط الزمني</a>' in event
    assert '<a class="site-nav__link" href="../../places/"><span lang="en" dir="ltr">Places</span></a>' in event
    assert '<dt class="facts__label">من</dt>' in event
    assert '<h2 class="section__title"><span lang="en" dir="ltr">In numbers</span></h2>' in event
    assert "4 أشخاص" in page("ar/")
    assert '<h1 class="page-head__title"><span lang="en" dir="ltr">Timeline</span></h1>' in page("ar/timeline/")


def test_no_element_stands_in_an_attribute_or_in_the_title() -> None:
    for path, html in built().items():
        if path.endswith(".html"):
            assert "<" not in re.findall(r"<title>(.*?)</title>", html)[0], path
            assert not [value for value in attributes(html) if "<" in value[2]], path


def test_nothing_is_marked_in_the_first_language() -> None:
    for each in pages_in(""):
        assert "<span lang=" not in built()[each]


# Hungarian.


def test_hungarian_names_stand_in_their_order_and_in_the_order_of_the_alphabet() -> None:
    people = text_of(page("hu/people/"))
    places = [people.index(name) for name in ("Cukor Géza", "Csák Ödön", "Csukás Gyula")]
    assert places == sorted(places)
    english = text_of(page("people/"))
    places = [english.index(name) for name in ("Géza Cukor", "Gyula Csukás", "Ödön Csák")]
    assert places == sorted(places)


def test_hungarian_dates_numbers_and_quotations() -> None:
    assert "2011. december 29., 23.59" in page("hu/events/lost-day/")
    assert "2500–12 000" in page("hu/events/lost-day/").replace("\u00a0", " ")
    assert "2,500 to 12,000" in page("events/lost-day/")
    assert "„mindkétszer”" in page("hu/events/two-fourths/")
    assert "„elveszítettek”" in page("hu/")
    assert "(1899), 3. o." in page("hu/events/two-fourths/")


def test_the_glossary_stands_under_the_letters_of_the_language() -> None:
    assert re.findall(r'id="letter-\d">(.+?)</h2>', page("hu/glossary/")) == ["O", "Ö"]
    assert re.findall(r'id="letter-\d">(.+?)</h2>', page("glossary/")) == ["M", "O"]


def test_a_hungarian_document_is_shown_as_it_was_written() -> None:
    letter = page("hu/documents/letter/")
    assert "Elveszett a péntek." in letter
    assert "„rendben”" in letter
    assert "We lost Friday." not in letter
    assert "A. Translator" not in letter
    assert "We lost Friday." in page("ar/documents/letter/")


def test_the_settings_words_are_translated() -> None:
    home = page("hu/")
    assert "Egy sziget és a dátumválasztó" in home
    assert "Röviden" in home
    assert "A vonaltól keletre" in page("hu/timeline/")
    assert "Látogatók" in page("hu/people/")
    navigation = next(by_class(home, "site-nav"))
    assert re.findall(r'href="([^"]+)">([^<]+)<', navigation)[5:] == [
        ("why/", "Miért"),
        ("about/", "Rólunk"),
        ("https://example.org/code", "Forráskód"),
        ("#page-all", "Több"),
    ]


def test_an_address_in_the_settings_leads_to_the_page_in_the_readers_language() -> None:
    sources = site(LOST_DAY.replace("[Code](https://example.org/code)", "[All](/timeline/)"))
    files = {file.path: file.data.decode(errors="replace") for file in build_site(sources)}
    assert 'href="timeline/index.html">All<' in files["index.html"]
    assert 'href="timeline/index.html">Forráskód<' in files["hu/index.html"]


def test_a_page_is_mended_where_its_words_are() -> None:
    code = "https://example.org/code/blob/HEAD/content/events"
    assert f'href="{code}/lost-day.hu.md"' in page("hu/events/lost-day/")
    assert f'href="{code}/move-west.md"' in page("hu/events/move-west/")


# The map.


def test_places_on_both_sides_of_180_degrees_stand_on_one_map_and_one_place_on_none() -> None:
    places = page("hu/places/")
    drawing = next(re.finditer(r'<svg[^>]*aria-label="[^"]*A vonal két oldala[^"]*".*?</svg>', places, re.DOTALL))[0]
    apia, suva = (
        float(next(re.finditer(rf'<text x="([\d.]+)"[^>]*>{name}<', drawing))[1]) for name in ("Apia", "Suva")
    )
    assert suva < apia  # 178 degrees east lies to the west of 172 degrees west
    assert "The ship" not in drawing
    assert "The ship" in text_of(places)
    assert "13,83° d. sz." in text_of(page("hu/places/apia/")).replace("\u00a0", " ")
