"""A documentary whose lists are too long for one page: each is a page that leads to its parts, and every link holds."""

import re
from functools import cache
from pathlib import Path
from unittest.mock import patch

import pytest

from bench.corpus import write_corpus
from kronika.locales import listings
from kronika.pipeline import build_site
from kronika.read import read_sources
from tests.support.lost_day import LOST_DAY
from tests.support.sites import site

LISTS = ("people", "places", "sources", "glossary", "search")

MANY = "".join(
    f"-- content/people/p{number}.md --\n---\nname: Walker {number}\nside: traders\n---\nOf [[terms/t{number}]].\n"
    f"-- content/places/l{number}.md --\n---\nname: Landing {number}\npart_of: {('apia', 'suva')[number % 2]}\n---\n"
    f"-- content/places/o{number}.md --\n---\nname: Outpost {number}\nmap: false\n---\n"
    f"-- content/terms/t{number}.md --\n---\nterm: Word {number}\n---\nAs [[people/p{number}]] says. [@w{number}]\n"
    f"-- content/terms/t{number}.hu.md --\n---\nterm: {chr(122 - number)} szó\n---\nSzava. [@w{number}]\n"
    for number in range(12)
) + "-- content/sources-more.yaml --\n" + "".join(
    f"- {{id: w{number}, type: book, title: Work {number}, author: [{{family: Writer{number:02}}}]}}\n"
    for number in range(12)
)  # fmt: skip


@cache
def divided() -> dict[str, str]:
    """Return the pages of the lost day, in three languages, where a page holds a few entries only."""
    with patch.multiple(listings, LONG_BYTES=2500, PART_BYTES=2500):
        # Were a link or an anchor wrong, this would raise.
        files = build_site(site(LOST_DAY + MANY))
    return {file.path: file.data.decode() for file in files if file.path.endswith((".html", ".xml"))}


def parts(name: str, prefix: str = "") -> list[str]:
    return [path for path in divided() if path.startswith(f"{prefix}{name}/part-")]


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("prefix", ["", "hu/", "ar/"])
def test_the_page_of_a_long_list_leads_to_its_parts_and_these_to_each_other(name: str, prefix: str) -> None:
    pages = parts(name, prefix)
    assert len(pages) > 1
    index = divided()[f"{prefix}{name}/index.html"]
    assert re.findall(r'class="records__link" href="(part-[^"]+)"', index) == [
        page.removeprefix(f"{prefix}{name}/") for page in pages
    ]
    ways = [re.findall(r'class="steps__link" href="([^"]+)" rel="(\w+)"', divided()[page]) for page in pages]
    assert ways[0] == [("../part-2/index.html", "next")]
    assert ways[-1] == [(f"../part-{len(pages) - 1}/index.html", "prev")]


def test_a_citation_leads_to_the_part_that_lists_the_work() -> None:
    for number in range(12):
        (page,) = (path for path in parts("sources") if f'id="w{number}"' in divided()[path])
        (term,) = (path for path in parts("glossary") if f'id="t{number}"' in divided()[path])
        assert f'href="../../{page}#w{number}"' in divided()[term]
        assert f'href="../../{term}#t{number}"' in divided()[f"people/p{number}/index.html"]


def test_what_belongs_to_a_whole_list_stands_on_its_first_page_only() -> None:
    assert 'id="data"' in divided()["sources/index.html"]
    assert not any('id="data"' in divided()[path] for path in parts("sources"))
    assert "map__" in divided()["places/index.html"]
    assert not any("map__" in divided()[path] for path in parts("places"))


def test_a_part_leads_to_the_whole_list_in_other_languages_and_claims_no_translation() -> None:
    for path in parts("glossary"):
        switch = re.findall(r'href="([^"]+)" lang="(\w\w)"', divided()[path])
        assert switch == [
            ("index.html", "en"),
            ("../../hu/glossary/index.html", "hu"),
            ("../../ar/glossary/index.html", "ar"),
        ]
        assert 'rel="alternate" hreflang' not in divided()[path]
    assert 'rel="alternate" hreflang' in divided()["glossary/index.html"]
    urls = re.findall(r"<url>.*?</url>", divided()["sitemap.xml"], re.DOTALL)
    assert not any("/part-" in url and "xhtml:link" in url for url in urls)
    assert sum("/glossary/part-" in url for url in urls) == sum(len(parts("glossary", p)) for p in ("", "hu/", "ar/"))


def test_each_language_divides_its_list_in_its_own_order() -> None:
    def ids(prefix: str) -> list[str]:
        pages = "".join(divided()[page] for page in parts("glossary", prefix))
        return re.findall(r'class="term" id="(t\d+)"', pages)

    # "Word 0" is "z szó" in Hungarian, "Word 1" is "y szó", and so on.
    assert ids("")[:2] == ["t0", "t1"]
    assert ids("hu/")[-2:] == ["t1", "t0"]


def test_all_on_one_page_holds_every_part() -> None:
    whole = divided()["print/index.html"]
    assert all(f'id="sources.part-{number}.w' in whole for number in range(1, len(parts("sources"))))


def test_no_page_of_a_list_is_much_longer_than_it_may_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listings, "LONG_BYTES", 40_000)
    monkeypatch.setattr(listings, "PART_BYTES", 25_000)
    write_corpus(tmp_path, 150)
    frame_bytes = 16_000
    sizes = {
        file.path: len(file.data)
        for file in build_site(read_sources(tmp_path))
        if file.path.startswith(("people/", "figures/", "sources/", "search/"))
    }
    lists = {path: size for path, size in sizes.items() if path.count("/") == 1 or "/part-" in path}
    assert sum("/part-" in path for path in lists) > 3
    pages = {path: size for path, size in lists.items() if path.endswith(".html")}
    assert max(pages.values()) < 25_000 * 1.25 + frame_bytes
