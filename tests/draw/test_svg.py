from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from kronika.draw.svg import drawing, element, group
from tests.support.drawn import SVG

# What an editor may write: no control characters, which parsing refuses.
texts = st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"))


def test_an_element_has_its_attributes_in_the_order_given() -> None:
    assert element("circle", cx=1.0, cy=2.125, r=-0.001, class_="ring", stroke_width=2, fill=None) == (
        '<circle cx="1" cy="2.12" r="0" class="ring" stroke-width="2"/>'
    )


def test_markup_stays_and_text_is_escaped() -> None:
    assert element("a", element("title", "<b> & c"), href='/x/"y"/') == (
        '<a href="/x/&#34;y&#34;/"><title>&lt;b&gt; &amp; c</title></a>'
    )


def test_a_group_of_nothing_is_nothing() -> None:
    assert group((), class_="bars") == Markup("")


@given(texts, texts)
def test_whatever_a_drawing_says_it_is_well_formed_and_says_it(title: str, description: str) -> None:
    svg = ElementTree.fromstring(drawing((10, 20.5), title, description, element("text", title, class_=description)))
    assert svg.get("viewBox") == "0 0 10 20.5"
    assert svg.get("role") == "img"
    assert (svg.findtext(f"{SVG}title"), svg.findtext(f"{SVG}desc")) == (title, description)
    assert svg.findtext(f"{SVG}text") == title
    assert svg.find(f"{SVG}text").get("class") == description  # type: ignore[union-attr]
