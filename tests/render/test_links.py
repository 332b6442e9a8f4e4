"""Links: root-absolute in, relative to their page out."""

from urllib.parse import urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronika.render.links import LinkForm, link_form, relative, relative_links

FILE, FOLDER = LinkForm("file"), LinkForm("folder")

segments = st.text("abcőé-:1~", min_size=1, max_size=6).filter(lambda text: text not in (".", ".."))
folders = st.lists(segments, max_size=4).map(lambda parts: "/" + "".join(f"{part}/" for part in parts))
pages = st.one_of(folders, st.tuples(folders, segments).map("".join)).filter(lambda path: "404" not in path)
tails = st.one_of(st.just(""), segments.map("#".__add__), segments.map("?q=".__add__))


@given(target=pages, tail=tails, page=folders)
def test_a_browser_resolves_the_folder_form_back_to_the_target(target: str, tail: str, page: str) -> None:
    written = relative(target + tail, page, FOLDER)
    assert not written.startswith("/")
    assert urljoin(f"http://host{page}", written) == f"http://host{target}{tail}"


@given(target=pages, tail=tails, page=folders)
def test_the_file_form_differs_only_in_naming_the_index_file(target: str, tail: str, page: str) -> None:
    written = relative(target + tail, page, FILE)
    whole = target + ("index.html" if target.endswith("/") else "")
    resolved = urljoin(f"file://{page}index.html", written)
    assert resolved == f"file://{whole}{tail}"


@given(target=pages, tail=tails, page=folders | st.just("/404.html"), form=st.sampled_from((FILE, FOLDER)))
def test_a_tag_is_written_for_its_own_page(target: str, tail: str, page: str, form: LinkForm) -> None:
    written = relative(target + tail, page, form)
    assert relative_links(f'<a href="{target}{tail}">', page, form) == f'<a href="{written}">'


@given(page=folders.filter(lambda path: path != "/"), beyond=st.sampled_from(("", "x", "x/", "#x", "?x")))
def test_a_tag_that_leads_into_its_own_folder_or_beside_it_is_written_for_its_page(page: str, beyond: str) -> None:
    for target in (page + beyond, page[:-1] + beyond, page[:-1] + "x/", page[:-1].rpartition("/")[0] + "/"):
        written = relative(target, page, FILE)
        assert relative_links(f'<a href="{target}">', page, FILE) == f'<a href="{written}">'


@pytest.mark.parametrize(
    ("target", "page", "in_file_form", "in_folder_form"),
    [
        ("/", "/", "index.html", "./"),
        ("/", "/events/x/", "../../index.html", "../../"),
        ("/events/y/", "/events/x/", "../y/index.html", "../y/"),
        ("/events/x/#top", "/events/x/", "#top", "#top"),
        ("/events/y/#top", "/", "events/y/index.html#top", "events/y/#top"),
        ("/search/?q=a/b", "/people/", "../search/index.html?q=a/b", "../search/?q=a/b"),
        ("/assets/main.css", "/events/x/", "../../assets/main.css", "../../assets/main.css"),
        ("/a:b/", "/", "./a:b/index.html", "./a:b/"),
    ],
)
def test_both_forms(target: str, page: str, in_file_form: str, in_folder_form: str) -> None:
    assert relative(target, page, FILE) == in_file_form
    assert relative(target, page, FOLDER) == in_folder_form


def test_the_page_for_missing_addresses_uses_paths_below_the_sites_own() -> None:
    form = link_form("folder", "https://example.org/pompeii/")
    assert relative("/events/x/#a", "/404.html", form) == "/pompeii/events/x/#a"
    assert relative("/assets/main.css", "/404.html", form) == "/pompeii/assets/main.css"
    assert relative("/", "/404.html", link_form("folder", "https://example.org")) == "/"


def test_addresses_are_written_anew_in_every_attribute_that_holds_one() -> None:
    html = (
        '<a class="x" href="/people/">P</a><img src="/i.png" srcset="/i.png 1x, /j.png 2x">'
        "<form action='/search/'></form><li data-target=\"/events/y/#a\"></li>"
        '<svg><a xlink:href="/places/"><title>x</title></a></svg>'
        '<meta http-equiv="refresh" content="0; url=/events/y/">'
    )
    assert relative_links(html, "/events/x/", FOLDER) == (
        '<a class="x" href="../../people/">P</a><img src="../../i.png" srcset="../../i.png 1x, ../../j.png 2x">'
        "<form action='../../search/'></form><li data-target=\"../y/#a\"></li>"
        '<svg><a xlink:href="../../places/"><title>x</title></a></svg>'
        '<meta http-equiv="refresh" content="0; url=../y/">'
    )


@pytest.mark.parametrize(
    "html",
    [
        '<a href="https://example.org/a">x</a>',
        '<a href="//example.org/a">x</a>',
        '<a href="mailto:a@example.org">x</a>',
        '<a href="#note-1">x</a>',
        '<a title=" href=\'/people/\'" href="#a">x</a>',
        "<p title=\"href='/people/'\">x</p>",
        '<code>a href="/people/"</code> and a < b, src="/c"',
        '<p data-note="a / b">x</p>',
    ],
)
def test_what_is_no_address_of_the_site_stays(html: str) -> None:
    assert relative_links(html, "/events/x/", FILE) == html


def test_an_unknown_form_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown form of links: tree"):
        link_form("tree", "https://example.org")
