"""`site.yaml` becomes settings."""

import pytest

from kronika.parse import parse_documents
from kronika.records.edtf import parse_edtf
from kronika.records.errors import At
from kronika.records.settings import CheckOff, Clock, Home, Label, Link, Period, ReadingPath, Region, Settings, Theme
from tests.support.sites import SETTINGS, site


def settings(more: str = "") -> Settings:
    documents, problems = parse_documents(site(f"-- site.yaml --\n{SETTINGS}{more}\n"))
    assert [str(problem) for problem in problems] == []
    assert documents is not None
    return documents.settings


def problems_of(text: str) -> list[str]:
    return [str(problem).partition("\n")[0] for problem in parse_documents(site(f"-- site.yaml --\n{text}"))[1]]


def test_what_is_required_is_enough() -> None:
    found = settings()
    assert (found.title, found.url, found.languages) == ("The old town", "https://example.org", ("en",))
    assert found.threads == (Label("town", "The town"), Label("world", "The world"))
    assert found.periods == (
        Period(id="all", title="All of it", start=parse_edtf("0001"), end=parse_edtf("2000"), zoom=1.0),
    )
    assert (found.home, found.theme, found.regions) == (Home(), Theme(), ())
    assert found.positions.at("threads", 1, "id") == At("site.yaml", 8, 10)


def test_the_home_page_is_read() -> None:
    found = settings("""\
home:
  lead: It *began* at [[places/villa]].
  key_events: [arrival]
  key_figures: [dead]
  paths:
    - {title: Short, minutes: 5, steps: ["[[events/arrival|The arrival]]"]}
""")
    assert found.home.lead.text == "It *began* at [[places/villa]]."
    assert (found.home.key_events, found.home.key_figures) == (("arrival",), ("dead",))
    (path,) = found.home.paths
    assert (path.title, path.minutes) == ("Short", 5)
    assert isinstance(path, ReadingPath)
    assert path.steps[0].reference is not None
    assert (path.steps[0].reference.target, path.steps[0].label) == ("events/arrival", "The arrival")


def test_maps_clocks_theme_and_checks_are_read() -> None:
    found = settings("""\
map: {regions: [{id: bay, title: The bay, extent: [13.9, 40.5, 14.6, 41], base: coast}]}
clocks: [{label: Rome, timezone: Europe/Rome}]
theme: {motif: ring, colours: {accent: "#b3202a", ink: "#111"}, fonts: {text: Literata}}
checks: [{rule: off-map, off: true, reason: It lies at sea.}]
publish: {host: example.org, path: /srv/site}
""")
    assert found.regions == (Region(id="bay", title="The bay", extent=(13.9, 40.5, 14.6, 41.0), base="coast"),)
    assert found.clocks == (Clock("Rome", "Europe/Rome"),)
    assert found.theme == Theme(
        motif="ring", colours={"accent": "#b3202a", "ink": "#111"}, fonts={"text": "Literata"}
    )  # fmt: skip
    assert found.checks == (CheckOff("off-map", "It lies at sea."),)
    assert found.publish == {"host": "example.org", "path": "/srv/site"}
    assert found.positions.at("map", "regions", 0) == At("site.yaml", 13, 17)


@pytest.mark.parametrize(
    ("written", "link"),
    [
        ("https://example.org/a", Link(url="https://example.org/a")),
        ("/feed.xml", Link(url="/feed.xml")),
        ('"[The feed](/feed.xml)"', Link(url="/feed.xml", label="The feed")),
    ],
)
def test_a_link_may_be_an_address(written: str, link: Link) -> None:
    assert settings(f"navigation: [{written}]").navigation == (link,)


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ("navigation: [about]", "13:14: An entry of 'navigation' should be a link."),
        ("navigation: [[about]]", "13:14: An entry of 'navigation' should be a link, not a list."),
        ('navigation: ["![[a]]"]', "13:14: An entry of 'navigation' should be a link."),
        ('navigation: ["javascript:a"]', "13:14: A link cannot lead to a 'javascript:' address."),
        ("theme: {colours: {accent: red}}", "13:27: 'red' is not a colour."),
        ("theme: {colours: {acent: '#fff'}}", "13:19: There is no field 'acent' here."),
        ("theme: {motif: rnig}", "13:16: 'motif' cannot be 'rnig'."),
        ("theme: {fonts: {text: 'a; b'}}", "13:23: 'a; b' is not the name of a font family."),
        ("map: {regions: [{id: a, title: A, extent: [0, 0, 10]}]}", "13:43: 'extent' should be west, "),
        (
            "map: {regions: [{id: a, title: A, extent: [0, 0, 10, 91]}]}",
            "13:54: An entry of 'extent' should be a number between -90 and 90",
        ),
        ("checks: [{rule: off-map, off: false, reason: A}]", "13:31: 'off' should be true, not 'false'."),
        ("repository: example.org", "13:13: 'example.org' is no web address."),
        ("tilte: A", "13:1: There is no field 'tilte' here."),
    ],
)
def test_what_is_wrong_is_told_with_its_place(more: str, message: str) -> None:
    (problem,) = problems_of(f"{SETTINGS}{more}\n")
    assert problem.startswith(f"site.yaml:{message}")


def test_settings_without_a_field_that_is_not_required_are_usable() -> None:
    documents, problems = parse_documents(site(f"-- site.yaml --\n{SETTINGS}editors: Nobody\n"))
    assert len(problems) == 1
    assert documents is not None
    assert documents.settings.editors == ()


@pytest.mark.parametrize("text", ["", "title: A\n", "- a\n", "title: [\n", SETTINGS.replace("[en]", "en")])
def test_there_are_no_documents_without_usable_settings(text: str) -> None:
    documents, problems = parse_documents(site(f"-- site.yaml --\n{text}"))
    assert documents is None
    assert problems
