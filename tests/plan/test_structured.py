"""What pages tell machines, read out of the finished HTML as a reader of JSON-LD does."""

import json
from typing import Any

from lxml import html

from kronika.pipeline import Options, build_site
from tests.support.everything import EVERYTHING, NAMED
from tests.support.sites import site

BASE = "https://example.org/site"


def graphs() -> dict[str, list[dict[str, Any]]]:
    found = {}
    for file in build_site(site(EVERYTHING + NAMED), Options(base_url=BASE)):
        if file.path.endswith(".html"):
            scripts = html.fromstring(file.data).xpath("//script[@type='application/ld+json']/text()")
            found[file.path] = [thing for script in scripts for thing in json.loads(script)["@graph"]]
    return found


def test_each_kind_of_page_says_what_it_is_about() -> None:
    kinds = {
        path.split("/")[0]: things[0]["@type"] for path, things in graphs().items() if things and path.count("/") == 2
    }
    assert kinds == {
        "documents": "CreativeWork",
        "events": "Event",
        "figures": "Dataset",
        "people": "Person",
        "places": "Place",
    }


def test_the_home_page_is_the_website() -> None:
    (thing,) = graphs()["index.html"]
    assert (thing["@type"], thing["url"]) == ("WebSite", f"{BASE}/")


def test_every_address_is_whole_and_nothing_is_said_that_is_not_known() -> None:
    def values(thing: object) -> list[object]:
        if isinstance(thing, dict):
            return [value for inner in thing.values() for value in values(inner)]
        return [value for inner in thing for value in values(inner)] if isinstance(thing, list) else [thing]

    for things in graphs().values():
        for thing in things:
            assert not {"", None} & set(values(thing))
            assert thing.get("url", BASE).startswith(BASE)


def test_breadcrumbs_are_numbered_and_end_at_the_page() -> None:
    (path, things), *_ = ((path, things) for path, things in graphs().items() if path.startswith("events/"))
    crumbs = next(thing for thing in things if thing["@type"] == "BreadcrumbList")["itemListElement"]
    assert [crumb["position"] for crumb in crumbs] == list(range(1, len(crumbs) + 1))
    assert crumbs[-1]["item"] == f"{BASE}/{path.removesuffix('index.html')}"


def test_the_picture_that_a_page_names_is_there() -> None:
    files = {file.path: file for file in build_site(site(EVERYTHING + NAMED), Options(base_url=BASE))}
    for path, file in files.items():
        if path.endswith(".html"):
            for url in html.fromstring(file.data).xpath("//meta[@property='og:image']/@content"):
                assert url.removeprefix(f"{BASE}/") in files
