"""The short way to look at a page, against the careful one."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kronika.records.files import OutputFile
from kronika.verify.glance import Glance, glance
from kronika.verify.scan import scan_page
from kronika.verify.verify import look_at

HEAD = '<!doctype html>\n<html lang="en"><title>A</title>'

PIECES = st.sampled_from(
    [
        *(
            '<a href="',
            '<a id="',
            "<a ",
            "<img ",
            "<p",
            "<script",
            "<style>",
            "<svg ",
            "<br",
            "<A ",
            "<html ",
            "<3",
            "<",
        ),
        *("</a>", "</p>", "</script>", "</style>", "</script >", "</", "<!-- ", "-->", "<!", ">", "/>", " >", "'>"),
        *(
            ' id="',
            ' href="',
            ' src="',
            ' srcset="',
            ' for="',
            ' alt="',
            ' lang="',
            ' data="',
            ' data-ref="',
            ' class="',
        ),
        *(
            ' aria-labelledby="',
            ' popovertarget="',
            ' HREF="',
            ' viewBox="',
            ' id="x" id="y"',
            " id=",
            " hidden",
            " alt",
        ),
        *("id", "href", "=", '="', '"', "'", '" ', " ", "\n", "\t", "\u00a0", ">", "&amp;", "&#34;", "&lt;", "/", "#"),
        *("x", "y", "x y", "x 1x, y 2x", '" id="z', '" href="z.html"', '" alt=""', '"><i id="x">', "<title>B</title>"),
    ]
)

TAGS = st.builds(
    "<{}{}>".format,
    st.sampled_from(["a", "img", "p", "script", "style", "linearGradient", "html", "x-y", "label"]),
    st.lists(
        st.builds(
            '{}="{}"'.format,
            st.sampled_from(
                [" id", " href", " src", " srcset", " alt", " for", " headers", " title", "\nid", "id", " ID"]
            ),
            st.sampled_from(
                ["", "x", "y", "x y", " x", "x=", " id=", "x id=", "a > b", "a < b", "#x", "&#1;", "'", "\n"]
            ),
        ),
        max_size=4,
    ).map("".join),
)

PAGES = st.lists(PIECES | TAGS | st.text(max_size=3), max_size=12).map(lambda pieces: HEAD + "".join(pieces))


def with_care(text: str) -> Glance | None:
    """Return what the careful way finds on a page; nothing, if there is something wrong on it."""
    page = scan_page(text)
    if look_at(OutputFile("index.html", f"<!---->{text}".encode()), "/").problems:
        return None
    return Glance(page.ids, frozenset(link.target for link in page.links))


@given(PAGES)
@settings(max_examples=2000)
def test_a_glance_finds_what_the_careful_way_finds_or_nothing(text: str) -> None:
    assert glance(text) in (None, with_care(text))


def test_a_glance_is_enough_for_what_templates_write() -> None:
    body = (
        '<body class="page"><a id="top" href="../x/index.html#a&amp;b">x &lt; "y" href="z"</a><br>'
        '<svg viewBox="0 0 1 1" role="img" aria-labelledby="name"><path d="M0 0"/></svg><p id="name" hidden>A = "b"</p>'
        '<img src="p.jpg" srcset="p.jpg 1x, q.jpg 2x" alt=""><script src="s.js" defer></script>'
        '<script type="application/ld+json">{"a": "id="}</script></body></html>'
    )
    assert glance(f"{HEAD}{body}") == Glance(
        frozenset(("top", "name")), frozenset(("../x/index.html#a&b", "p.jpg", "q.jpg", "s.js"))
    )
