"""The page of patterns shows every part of a page, by the templates and styles that the pages are made from."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from kronika.pipeline import build_patterns, build_site
from kronika.read import read_patterns
from kronika.records.errors import SiteError
from kronika.records.files import SourceFile, Sources
from kronika.resolve.theme import INK
from tests.support.sites import SETTINGS, site

ROOT = Path(__file__).resolve().parents[1]

MACRO = re.compile(r"({%-? macro (\w+)\([^%]*\) -?%})")
CLASS = re.compile(r"\.([a-z][a-z-]*[a-z])")

ELSEWHERE = {
    "preview": "made by a script, over links",
    "results": "made by a script, as the search finds something",
    "whole": "the page with the whole documentary",
    "visually-hidden": "for those who do not see",
    "ink": "made by a script, to read the colours that it paints in",
    "paper": "made by a script, to read the colours that it paints in",
}
"""Blocks of the style sheets that the page has not, and where they are."""


@cache
def made(settings: str = SETTINGS, mark: bool = False) -> dict[str, str]:
    """Return what stands below /patterns/ for a documentary, as text; if asked, each macro leaves a mark of itself."""
    sources = site(f"-- site.yaml --\n{settings}")
    if mark:
        sources = replace(sources, templates=dict(_marked(sources)))
    files = build_patterns(sources, read_patterns(sources))
    return {file.path: file.data.decode(errors="replace") for file in files}


def _marked(sources: Sources) -> Iterator[tuple[str, SourceFile]]:
    """Yield the templates, each macro of a component with a mark that may stand in a tag and between tags."""
    for name, file in sources.templates.items():
        text = MACRO.sub(lambda found, name=name: f'{found[1]} data-{_mark(name, found[2])}=""', file.data.decode())  # type: ignore[misc]
        yield name, replace(file, data=text.encode()) if name.startswith("components/") else file


def _mark(name: str, macro: str) -> str:
    return f"made-by-{name.removeprefix('components/').removesuffix('.html')}-{macro}".replace("_", "-")


def macros() -> list[tuple[str, str]]:
    return [
        (name, found[2])
        for name, file in site("").templates.items()
        if name.startswith("components/")
        for found in MACRO.finditer(file.data.decode())
    ]


@pytest.mark.parametrize(("name", "macro"), macros())
def test_every_macro_of_every_component_is_at_work_on_the_page(name: str, macro: str) -> None:
    assert f'data-{_mark(name, macro)}=""' in made(mark=True)["patterns/index.html"]


def test_every_component_is_a_macro_that_is_looked_for() -> None:
    files = {path.name for path in (ROOT / "templates/components").glob("*.html")}
    assert files == {name.removeprefix("components/") for name, _ in macros()}


def blocks() -> set[str]:
    """Return the blocks that the style sheets of layout and components are written for."""
    sheets = [*(ROOT / "static/css/components").glob("*.css"), *(ROOT / "static/css/layout").glob("*.css")]
    rules = (re.sub(r"/\*.*?\*/|\{[^{}]*\}", " ", sheet.read_text("utf-8"), flags=re.DOTALL) for sheet in sheets)
    return {re.split("__|--", name)[0] for text in rules for name in CLASS.findall(text)}


def test_every_block_of_the_style_sheets_is_on_the_page_or_known_to_be_elsewhere() -> None:
    names = re.findall(r'class="([^"]*)"', made()["patterns/index.html"])
    shown = {re.split("__|--", name)[0] for value in names for name in value.split()}
    assert {block for block in blocks() - shown if not block.startswith("is-")} == {
        block for block in ELSEWHERE if block in blocks()
    }


@pytest.mark.parametrize("token", ["text", "space"])
def test_every_size_is_shown(token: str) -> None:
    tokens = (ROOT / "static/css/tokens.css").read_text("utf-8")
    sizes = set(re.findall(rf"--{token}-([a-z0-9]+):", tokens))
    styles = (ROOT / "patterns/static/css/patterns.css").read_text("utf-8")
    assert sizes <= set(re.findall(rf"var\(--{token}-([a-z0-9]+)\)", styles))
    assert all(f">{token}-{size}<" in made()["patterns/index.html"] for size in sizes)


def test_every_colour_is_measured_and_holds_on_both_pages() -> None:
    page = made()["patterns/index.html"]
    shown = re.findall(r'swatch__name">([\w-]+)', page)
    tokens = (ROOT / "static/css/tokens.css").read_text("utf-8")
    assert set(shown) == set(re.findall(r"--color-([\w-]+):", tokens))
    assert "too pale" not in page
    assert re.search(r"light #8f2d1f 7\.\d : 1 · dark #e58a78 7\.\d : 1 · asked 4\.5", page)


def test_it_has_the_look_of_the_documentary_and_not_its_words() -> None:
    theme = 'theme: {motif: arch, colours: {accent: "#5a2d82"}}\n'
    files = made(SETTINGS + theme)
    page = files["patterns/index.html"]
    assert "light #5a2d82" in page
    assert 'class="sign sign--arch"' in page
    assert "The old town" not in page
    style = next(text for path, text in files.items() if path.endswith(".css"))
    assert re.search(r"--color-accent:\s*#5a2d82;", style)
    assert INK in next(text for path, text in files.items() if "assets/icon." in path)


def test_a_template_of_the_documentarys_own_is_shown() -> None:
    own = SourceFile("templates/components/sign.html", b"{% macro sign(page) %}An own sign{% endmacro %}")
    sources = site("")
    sources = replace(sources, templates={**sources.templates, "components/sign.html": own})
    pages = {file.path: file.data for file in build_patterns(sources, read_patterns(sources))}
    assert b"An own sign" in pages["patterns/index.html"]


def test_a_template_that_fails_on_it_is_told() -> None:
    own = SourceFile("templates/components/sign.html", b"{% macro sign(page) %}{{ page.sgin }}{% endmacro %}")
    sources = site("")
    sources = replace(sources, templates={**sources.templates, "components/sign.html": own})
    with pytest.raises(SiteError, match=r"templates/components/sign\.html:1"):
        build_patterns(sources, read_patterns(sources))


def test_all_of_it_stands_below_its_address() -> None:
    assert all(path.startswith("patterns/") for path in made())


def test_nothing_of_it_is_in_a_site_that_is_built() -> None:
    for file in build_site(site("-- content/pages/about.md --\n---\ntitle: About\n---\nWords.\n")):
        assert "pattern" not in file.path
        if file.path.endswith((".html", ".xml", ".js", ".json", ".css", ".txt")):
            assert b"patterns/" not in file.data
            assert b"Sorrel" not in file.data
            assert b"swatch" not in file.data
