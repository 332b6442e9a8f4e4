"""What comes out of a documentary that has some of everything: addresses, links in both forms, own templates."""

import re
from collections.abc import Mapping
from dataclasses import replace

import pytest

from kronika.pipeline import Options, build_site
from kronika.records.errors import SiteError
from kronika.records.files import SourceFile
from tests.support.sites import site

TOWN = """
    -- site.yaml --
    title: The old town
    description: How a town came to be.
    url: https://example.org/some/where/
    languages: [en]
    timezone: Europe/Rome
    threads: [{id: town, label: The town}]
    sides: []
    periods: []
    navigation: ["[[events/fire|The day of the fire]]", "[[essay#why]]", "[The feed](/feed.xml)", "https://example.com/x"]
    home:
      paths:
        - {title: In short, minutes: 5, steps: ["[[fire]]", "[Who was there](/people/)", "[More](https://example.com/y)"]}
    -- content/sources.yaml --
    - {id: ledger, type: book, title: The Ledger}
    -- content/events/fire.md --
    ---
    title: The fire
    summary: It burns.
    date: 0079
    threads: [town]
    people: [ada]
    places: [square]
    figures: [houses]
    documents: [letter]
    disputes: [{question: When?, accounts: [{by: One, says: Early.}, {by: Two, says: Late.}]}]
    sources: [ledger]
    updated: 2024-05-06
    corrections: [{date: 2024-05-06, note: The day.}]
    aliases: [blaze, /old/fire.html]
    ---
    -- content/people/ada.md --
    ---
    name: Ada
    ---
    -- content/places/square.md --
    ---
    name: The square
    ---
    -- content/figures/houses.md --
    ---
    label: Houses
    sources: [ledger]
    estimates: [{value: 5}]
    ---
    -- content/documents/letter.md --
    ---
    title: A letter
    rights: public domain
    ---
    -- content/terms/agora.md --
    ---
    term: agora
    ---
    -- content/pages/essay.md --
    ---
    title: Why
    layout: essay
    ---
    ## Why

    [It](/events/fire/) [burns](../sources/#ledger), see [[terms/agora]] and [all](../timeline/).
    -- content/media/flag.md --
    ---
    file: flag.svg
    alt: A flag
    credit: Its maker
    rights: CC0-1.0
    ---
    -- content/media/flag.svg --
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><rect width="4" height="2"/></svg>
"""


def built(links: str = "file", templates: Mapping[str, str] = {}) -> dict[str, str]:
    sources = site(TOWN)
    own = {name: SourceFile(f"templates/{name}", text.encode()) for name, text in templates.items()}
    sources = replace(sources, templates={**sources.templates, **own})
    return {file.path: file.data.decode(errors="replace") for file in build_site(sources, Options(links=links))}


def targets(html: str) -> list[str]:
    """Return every address in a page that leads to the site itself."""
    found = re.findall(r'\s(?:href|src)="([^"]*)"', html)
    return [target for target in found if not target.startswith(("#", "http"))]


def test_every_page_and_file_has_its_address() -> None:
    pages = (path for path in built() if not path.startswith(("assets/", "share/")) and not path.endswith(".js"))
    assert sorted(pages) == [
        "404.html",
        "corrections/index.html",
        "credits/index.html",
        "documents/index.html",
        "documents/letter/index.html",
        "essay/index.html",
        "events.ics",
        "events.json",
        "events/blaze/index.html",
        "events/fire/index.html",
        "feed.xml",
        "figures.csv",
        "figures/houses/index.html",
        "figures/index.html",
        "glossary/index.html",
        "index.html",
        "old/fire.html",
        "open-questions/index.html",
        "people/ada/index.html",
        "people/index.html",
        "places.geojson",
        "places/index.html",
        "places/square/index.html",
        "print/index.html",
        "robots.txt",
        "search/index.html",
        "sitemap.xml",
        "sources.json",
        "sources.ris",
        "sources/index.html",
        "timeline.json",
        "timeline/index.html",
    ]


def test_in_the_form_for_files_every_link_is_relative_and_names_its_file() -> None:
    for path, html in built("file").items():
        if path.endswith(".html") and path != "404.html":
            assert [target for target in targets(html) if target.startswith("/")] == [], path
            assert [
                target for target in targets(html) if "." not in target.partition("#")[0].rpartition("/")[2]
            ] == [], path


def test_in_the_form_for_folders_every_link_is_relative_and_names_no_index() -> None:
    for path, html in built("folder").items():
        if path.endswith(".html") and path != "404.html":
            assert [target for target in targets(html) if target.startswith("/")] == [], path
            assert [target for target in targets(html) if "index.html" in target] == [], path


@pytest.mark.parametrize(("links", "timeline"), [("file", "timeline/index.html"), ("folder", "timeline/")])
def test_the_page_for_missing_addresses_alone_has_paths_below_that_of_the_sites_address(
    links: str, timeline: str
) -> None:
    found = targets(built(links)["404.html"])
    assert f"/some/where/{timeline}" in found
    assert all(target.startswith("/some/where/") for target in found)


def test_what_machines_read_is_in_the_form_for_folders_in_both() -> None:
    file, folder = built("file"), built("folder")
    for path in ("feed.xml", "sitemap.xml", "robots.txt"):
        assert file[path] == folder[path]
        assert "index.html" not in file[path]
    for path in ("index.html", "events/fire/index.html", "events/blaze/index.html"):
        (canonical,) = re.findall(r'<link rel="canonical" href="([^"]*)">', file[path])
        assert canonical == "https://example.org/some/where/" + ("events/fire/" if "events" in path else "")
        assert f'<link rel="canonical" href="{canonical}">' in folder[path]
    assert "<loc>https://example.org/some/where/events/fire/</loc>" in file["sitemap.xml"]
    assert (
        '<link rel="alternate" type="text/html" href="https://example.org/some/where/events/fire/"'
        in (file["feed.xml"])
    )
    assert file["robots.txt"].endswith("Sitemap: https://example.org/some/where/sitemap.xml\n")


def test_links_of_the_settings_lead_to_records_parts_of_them_and_addresses() -> None:
    home = built()["index.html"]
    (nav,) = re.findall(r'<nav class="site-nav".*?</nav>', home, re.DOTALL)
    found = re.findall(r'<a class="site-nav__link" href="([^"]*)"[^>]*>([^<]*)</a>', nav)
    assert [link for link in found if link[0] not in ("#page-all",)][-4:] == [
        ("events/fire/index.html", "The day of the fire"),
        ("essay/index.html#why", "Why"),
        ("feed.xml", "The feed"),
        ("https://example.com/x", "https://example.com/x"),
    ]
    (steps,) = re.findall(r'<ol class="paths__steps">.*?</ol>', home, re.DOTALL)
    assert re.findall(r'<a href="([^"]*)"[^>]*>([^<]*)</a>', steps) == [
        ("events/fire/index.html", "The fire"),
        ("people/index.html", "Who was there"),
        ("https://example.com/y", "More"),
    ]


def test_a_sites_own_template_takes_the_place_of_the_packaged_one() -> None:
    own = "<!doctype html><html lang=en><title>{{ page.title }}</title><h1>{{ title }}</h1>{{ text.html }}"
    files = built(templates={"pages/event.html": own})
    assert files["events/fire/index.html"].startswith(
        "<!doctype html><html lang=en><title>The fire – The old town</title><h1>The fire</h1>"
    )
    assert "<h1" in files["people/ada/index.html"]
    assert files["people/ada/index.html"] == built()["people/ada/index.html"]


def test_a_sites_own_template_runs_in_a_sandbox_and_its_fault_has_its_place() -> None:
    with pytest.raises(SiteError) as error:
        built(templates={"pages/event.html": "<p>\n{{ title.__class__.__mro__ }}"})
    assert str(error.value) == (
        "templates/pages/event.html:2:1: This template fails: access to attribute '__class__' of 'str' object is "
        "unsafe.\n"
        "  hint: A template sees the fields of its view and `words`; docs/templates.md lists them."
    )
