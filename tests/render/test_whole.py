"""The whole documentary on one page, put together from finished pages."""

import re
from collections.abc import Mapping

from lxml import html

from kronika.pipeline import Options, build_site
from kronika.records.files import OutputFile
from kronika.render import filled, frame_of, lifted, whole_of
from tests.support.everything import EVERYTHING, NAMED
from tests.support.sites import site

WHOLE = """\
<body><nav class="whole__contents"><a href="#part">Part</a><a href="../events/surge/index.html">Surge</a></nav>
<main id="page-main"><h1>All</h1>
<div class="whole__record" data-page="../events/surge/index.html"></div>
<div class="whole__record" data-page="../glossary/index.html"></div></main></body>"""

SURGE = """\
<header><a href="../../index.html">Home</a></header><main class="m" id="page-main">
<nav class="breadcrumbs"><ol><li><a href="../../index.html">Home</a></li></ol></nav>
<h1 id="top">The surge</h1><h2>More</h2>
<p><a href="#top">up</a> <a href="../../glossary/index.html#ash">ash</a> <a href="../../people/index.html">all</a>
<a href="https://example.org/#top">out</a><span class="sidenote"><span>1</span> aside</span>kept</p>
<p><img src="../../assets/a.png" alt=""></p></main><footer>foot</footer>"""

GLOSSARY = (
    '<main id="page-main"><h1>Glossary</h1><p id="ash" popover>Ash: <a href="../events/surge/#top">it</a></p></main>'
)


def bound(pages: Mapping[str, str]) -> str:
    """Return the page `/print/` with those that it names in it."""
    files = {path: OutputFile(path, text.encode()) for path, text in pages.items()}
    whole = whole_of(files, "/print/")
    assert whole is not None
    parts = {path: lifted(whole, files[path]) for path in whole.names}
    return filled(frame_of(whole, files[whole.path]), parts).data.decode()


def everything() -> str:
    return bound({"print/index.html": WHOLE, "events/surge/index.html": SURGE, "glossary/index.html": GLOSSARY})


def test_a_mark_of_a_note_and_a_defined_word_stay_where_the_notes_beside_them_go() -> None:
    marked = (
        '<main id="page-main"><h1>Essay</h1><p>The <span class="sidenote-wrap"><span class="definition">councils'
        '<button class="definition__open">?</button></span><span class="sidenote sidenote--definition">A body.</span>'
        '</span> ran it.<span class="sidenote-wrap"><sup class="noteref"><a href="#note-1">1</a>'
        '<button class="noteref__open">1</button></sup><span class="sidenote sidenote--citation">1 A book.</span>'
        "</span></p></main>"
    )
    page = '<main><div class="whole__record" data-page="../essay/index.html"></div></main>'
    root = html.fromstring(bound({"print/index.html": page, "essay/index.html": marked}))
    assert root.xpath("string(//p)") == "The councils ran it.1"
    assert root.xpath("//sup/a/@href") == ["#essay.note-1"]


def test_pages_stand_one_after_the_other_without_their_frames() -> None:
    root = html.fromstring(everything())
    assert root.xpath("//div[@class='whole__record']/@id") == ["events.surge", "glossary"]
    assert "foot" not in root.text_content()


def test_headings_stand_below_those_of_the_whole() -> None:
    assert re.findall(r"<(h\d)", everything()) == ["h1", "h3", "h4", "h3"]


def test_headings_of_a_page_without_a_title_stand_right_below_the_chapters() -> None:
    home = '<main id="page-main"><h2>Twelve days</h2></main>'
    page = '<nav class="whole__contents"></nav><main><div class="whole__record" data-page="../index.html"></div></main>'
    assert "<h3>Twelve days</h3>" in bound({"print/index.html": page, "index.html": home})


def test_what_a_sites_own_template_makes_is_taken_as_far_as_it_can_be() -> None:
    own = {"surge": "<body class=b><h1>The surge</h1></body>", "ash": "<title>Ash</title><p>fell"}
    page = "".join(f'<div class="whole__record" data-page="../{name}/index.html"></div>' for name in own)
    assert bound({"print/index.html": page, **{f"{name}/index.html": text for name, text in own.items()}}) == (
        '<div class="whole__record" id="surge"><h3>The surge</h3></div><div class="whole__record" id="ash"></div>'
    )


def test_a_page_that_could_not_be_rendered_is_no_second_fault() -> None:
    pages = {"print/index.html": WHOLE, "glossary/index.html": GLOSSARY}
    assert whole_of({path: OutputFile(path, text.encode()) for path, text in pages.items()}, "/print/") is None


def test_links_between_the_pages_stay_within_the_whole_and_others_lead_out() -> None:
    assert html.fromstring(everything()).xpath("//main//a/@href") == [
        "#events.surge.top",
        "#glossary.ash",
        "../people/index.html",
        "https://example.org/#top",
        "#events.surge.top",
    ]


def test_the_contents_lead_to_the_pages_below() -> None:
    assert html.fromstring(everything()).xpath("//nav//a/@href") == ["#part", "#events.surge"]


def test_pictures_are_found_from_the_wholes_own_place() -> None:
    assert html.fromstring(everything()).xpath("//img/@src") == ["../assets/a.png"]


def test_what_stands_twice_or_opens_in_place_is_left_out() -> None:
    assert "aside" not in everything()
    assert "kept" in everything()
    assert "popover" not in everything()


def test_a_site_without_such_a_page_stays_as_it_is() -> None:
    assert whole_of({"index.html": OutputFile("index.html", b"<main></main>")}, "") is None


def test_every_record_of_a_site_is_on_it_and_no_id_twice() -> None:
    files = {file.path: file for file in build_site(site(EVERYTHING + NAMED), Options())}
    root = html.fromstring(files["print/index.html"].data)
    ids = root.xpath("//@id")
    assert len(ids) == len(set(ids))
    pages = {path for path in files if re.match(r"(events|people|places|figures|documents)/[^/]+/index\.html", path)}
    told = {
        path.rpartition("/")[0].replace("/", ".") for path in pages if b'http-equiv="refresh"' not in files[path].data
    }
    assert told <= set(ids)


def test_it_is_for_readers_and_not_for_machines_that_search() -> None:
    files = {file.path: file for file in build_site(site(EVERYTHING + NAMED), Options())}
    root = html.fromstring(files["print/index.html"].data)
    assert root.xpath("//meta[@name='robots']/@content") == ["noindex"]
    assert b"/print/" not in files["sitemap.xml"].data
