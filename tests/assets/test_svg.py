"""Drawings with nothing in them that acts or fetches."""

from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronika.assets.svg import SvgError, clean_svg

NS = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def cleaned(inner: str, attributes: str = 'viewBox="0 0 40 30"') -> str:
    """Return what is left of a drawing's inside."""
    text = clean_svg(f"<svg {NS} {attributes}>{inner}</svg>".encode()).data.decode()
    return text[text.index(">") + 1 : text.rindex("</svg>")]


@pytest.mark.parametrize(
    "kept",
    [
        '<g id="a" transform="scale(2)"><path d="M0 0h9" fill="#a00" stroke-width="2"></path></g>',
        '<text x="1" y="2">Ash &amp; <tspan font-weight="700">fire</tspan> &lt;2</text>',
        '<defs><linearGradient id="b"><stop offset="0" stop-color="red"></stop></linearGradient></defs>'
        '<rect fill="url(#b)"></rect>',
        "<style>.a { fill: red } .b &gt; .c { stroke: url(#b) }</style>",
        '<rect style="fill: red; stroke: blue"></rect>',
        "<title>A plan</title><desc>Of a town.</desc>",
    ],
)
def test_what_is_drawn_is_kept(kept: str) -> None:
    assert cleaned(kept) == kept


@pytest.mark.parametrize(
    ("harmful", "left"),
    [
        ("<script>alert(1)</script><rect/>", "<rect></rect>"),
        ("<g><script/><rect/></g>", "<g><rect></rect></g>"),
        ('<rect onclick="a()" onload="b()" x="1"/>', '<rect x="1"></rect>'),
        ('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>', ""),
        ('<p xmlns="http://www.w3.org/1999/xhtml">x</p>', ""),
        ('<a href="https://example.org"><rect/></a>', ""),
        ('<image href="https://example.org/a.png"/>', ""),
        ('<use href="https://example.org/a.svg#b"/>', "<use></use>"),
        ('<use xlink:href="#b"/>', '<use href="#b"></use>'),
        ('<use xlink:href="data:image/svg+xml,x"/>', "<use></use>"),
        ('<rect fill="url(https://example.org)"/>', "<rect></rect>"),
        ('<rect fill="url( &quot;//example.org&quot; )"/>', "<rect></rect>"),
        ('<rect style="fill: red; background: url(x); behavior: expression(a)"/>', '<rect style="fill: red"></rect>'),
        ('<rect style="fill: u\\72l(x)"/>', "<rect></rect>"),
        ('<style>@import "x";</style>', "<style></style>"),
        ("<style>a{b:u<!-- -->rl(x)}</style>", "<style></style>"),
        ("<style><![CDATA[@imp]]>ort url(x)</style>", "<style></style>"),
        ('<set attributeName="href" to="javascript:a()"/>', ""),
        ('<animate attributeName="x"/>', ""),
        ('<metadata><rdf xmlns="urn:x">who</rdf></metadata>', ""),
        ("<!-- a remark --><?php a ?>", ""),
    ],
)
def test_what_acts_or_fetches_is_left_out(harmful: str, left: str) -> None:
    assert cleaned(harmful) == left


@pytest.mark.parametrize(
    ("attributes", "size", "box"),
    [
        ('viewBox="0 0 40 30"', (40, 30), "0 0 40 30"),
        ('viewBox="-5,-5 40.4 29.6"', (40, 30), "-5,-5 40.4 29.6"),
        ('width="80" height="60px"', (80, 60), "0 0 80 60"),
        ('width="80" height="60" viewBox="0 0 40 30"', (80, 60), "0 0 40 30"),
        ('width="100mm" height="75mm" viewBox="0 0 400 300"', (400, 300), "0 0 400 300"),
        ('width="100%" viewBox="0 0 400 300"', (400, 300), "0 0 400 300"),
    ],
)
def test_the_size_is_that_of_the_drawing_or_of_its_box(attributes: str, size: tuple[int, int], box: str) -> None:
    found = clean_svg(f"<svg {NS} {attributes}/>".encode())
    assert (found.width_px, found.height_px) == size
    assert ElementTree.fromstring(found.data).attrib["viewBox"] == box


@pytest.mark.parametrize(
    ("data", "message", "place"),
    [
        (f"<svg {NS}/>".encode(), "The drawing states no size.", (1, 1)),
        (f'<svg {NS} viewBox="0 0 0 0"/>'.encode(), "The drawing states no size.", (1, 1)),
        (b'<?xml version="1.0"?>\n<html/>', "The file is no SVG drawing.", (2, 1)),
        (b"<svg/>", "The file is no SVG drawing.", (1, 1)),
        (f'<svg {NS} viewBox="0 0 1 1">\n  <g></svg>'.encode(), "The drawing is broken: mismatched tag.", (2, 8)),
        (b"", "The drawing is broken: no element found.", (1, 1)),
        (
            b'<?xml version="1.0"?>\n<!DOCTYPE svg [<!ENTITY a "b">]>\n<svg>&a;</svg>',
            "A drawing cannot have a document type.",
            (2, 1),
        ),
        (b"<svg>&a;</svg>", "The file is no SVG drawing.", (1, 1)),
        (f'<svg {NS} viewBox="0 0 1 1">&a;</svg>'.encode(), "The drawing is broken: undefined entity.", (1, 102)),
        (b'<?xml version="1.0" encoding="x-none"?><svg/>', "The drawing's encoding is not known.", (1, 1)),
    ],
)
def test_a_drawing_that_cannot_be_shown_says_why_and_where(data: bytes, message: str, place: tuple[int, int]) -> None:
    with pytest.raises(SvgError) as error:
        clean_svg(data)
    assert (error.value.message, (error.value.line, error.value.column)) == (message, place)


def test_a_clean_drawing_stays_as_it_is() -> None:
    once = clean_svg(f'<svg {NS} viewBox="0 0 4 3"><rect width="2"/><text>a &amp; b</text></svg>'.encode())
    assert clean_svg(once.data) == once


def test_elements_may_stand_as_deep_as_they_like() -> None:
    assert cleaned("<g>" * 20_000 + "</g>" * 20_000).count("<g>") == 20_000


pieces = st.sampled_from(
    [
        "<g>",
        "</g>",
        "<rect/>",
        "<script>",
        "</script>",
        "<style>",
        "</style>",
        "a",
        "&lt;",
        "<!--",
        "-->",
        "&x;",
        "<![CDATA[",
    ]
)


@given(st.lists(pieces).map("".join))
def test_any_drawing_is_cleaned_or_refused(inner: str) -> None:
    try:
        left = cleaned(inner)
    except SvgError:
        return
    assert "<script" not in left
