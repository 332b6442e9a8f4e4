"""Links to records, wherever in a text they stand."""

import pytest

from kronika.records.model import Ref
from tests.support.texts import bodies, html

LADY = '<a class="ref ref--person" data-ref="people/ada-byron" href="/people/ada-byron/">{}</a>'


def test_a_link_shows_the_name_of_its_record() -> None:
    assert html("See [[people/ada-byron]].") == f"<p>See {LADY.format('Ada Byron')}.</p>"


def test_a_slug_alone_is_enough() -> None:
    assert html("[[ada-byron]]") == f"<p>{LADY.format('Ada Byron')}</p>"


def test_a_label_takes_the_place_of_the_name_and_may_hold_emphasis() -> None:
    assert html('[[ada-byron|the *first* "lady"]]') == f"<p>{LADY.format('the <em>first</em> “lady”')}</p>"


def test_a_label_may_hold_what_a_text_may() -> None:
    assert html("[[ada-byron|a & <b>b</b>]]") == f"<p>{LADY.format('a &amp; <b>b</b>')}</p>"


def test_a_fragment_leads_to_a_heading_by_its_id_or_its_words() -> None:
    written = bodies("""
    -- content/people/ada-byron.md --
    ---
    name: Ada Byron
    ---
    ## Her youth

    See [[old-town#her-youth|one]], [[ada-byron#her-youth|two]] and [[ada-byron#Her youth|three]].
    -- content/places/old-town.md --
    ---
    name: Old Town
    ---
    ## Her youth
    """).bodies[Ref("person", "ada-byron")]
    assert 'href="/places/old-town/#her-youth">one</a>' in written.html
    assert 'href="/people/ada-byron/#her-youth">two</a>' in written.html
    assert 'href="/people/ada-byron/#her-youth">three</a>' in written.html


def test_a_term_leads_to_the_glossary() -> None:
    assert html("[[agora]], [[agora]]").endswith(
        ', <a class="ref ref--term" data-ref="terms/agora" href="/glossary/#agora">agora</a></p>'
    )


@pytest.mark.parametrize(
    ("markdown", "around"),
    [
        ("*so [[ada-byron]]*", "<em>so {}</em>"),
        ("**[[ada-byron]]**", "<strong>{}</strong>"),
        ("_[[ada-byron]]_", "<em>{}</em>"),
        ("- [[ada-byron]]", "<ul>\n<li>{}</li>\n</ul>"),
        ("## On [[ada-byron]]", '<h2 id="on-ada-byron">On {}</h2>'),
        ("> [[ada-byron]]", "<blockquote>\n<p>{}</p>\n</blockquote>"),
        ("She\n: is [[ada-byron]]", "<dl>\n<dt>She</dt>\n<dd>is {}</dd>\n</dl>"),
        ('"[[ada-byron]]"', "<p>“{}”</p>"),
        ("'[[ada-byron]]'s", "<p>‘{}’s</p>"),
        ("*[[ada-byron]]*'s", "<p><em>{}</em>’s</p>"),
        ("\\*[[ada-byron]]\\*", "<p>*{}*</p>"),
    ],
)
def test_a_link_works_wherever_a_word_may_stand(markdown: str, around: str) -> None:
    link = LADY.format("Ada Byron")
    expected = around.format(link) if around.startswith(("<p", "<ul", "<h2", "<blo", "<dl")) else (
        f"<p>{around.format(link)}</p>"
    )  # fmt: skip
    assert html(markdown) == expected


def test_a_link_in_a_table_may_have_a_label() -> None:
    table = html("| Who | What |\n| --- | ---: |\n| [[ada-byron\\|her]] | 2 |")
    assert f"<td>{LADY.format('her')}</td>" in table


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("../timeline/", "/timeline/"),
        ("../timeline/index.html#days", "/timeline/#days"),
        ("/people/ada-byron/", "/people/ada-byron/"),
        ("#part", "/text/#part"),
        ("?x=1", "/text/?x=1"),
        ("notes.html?a=1&b=2", "/text/notes.html?a=1&amp;b=2"),
        ("https://example.org/index.html", "https://example.org/index.html"),
        ("mailto:a@example.org", "mailto:a@example.org"),
    ],
)
def test_a_typed_address_of_the_site_begins_at_its_root(typed: str, address: str) -> None:
    assert html(f"[so]({typed})") == f'<p><a href="{address}">so</a></p>'


def test_a_typed_address_is_meant_from_the_page_of_the_record_it_stands_in() -> None:
    written = bodies("""
    -- content/documents/letter.md --
    ---
    title: A letter
    rights: public domain
    where: In [a library](../../places/old-town/).
    ---
    See [here](../other/).[^1]

    [^1]: And [there](#x).
    -- content/pages/text.md --
    ---
    title: A text
    ---
    ![[letter]]
    """)
    letter, text = written.bodies[Ref("document", "letter")], written.bodies[Ref("page", "text")]
    assert '<a href="/documents/other/">here</a>' in letter.html
    assert letter.notes[0].html == 'And <a href="/documents/letter/#x">there</a>.'
    assert '<a href="/documents/other/">here</a>' in text.html
    assert written.text(Ref("document", "letter"), "where") == 'In <a href="/places/old-town/">a library</a>.'


def test_a_link_within_a_link_is_only_its_words() -> None:
    assert html("[see [[ada-byron]] here](https://example.org)") == (
        '<p><a href="https://example.org">see Ada Byron here</a></p>'
    )


@pytest.mark.parametrize("markdown", ["`[[ada-byron]]`", "    [[ada-byron]]", "```\n[[ada-byron]]\n```"])
def test_code_holds_no_link(markdown: str) -> None:
    assert "[[ada-byron]]" in html(markdown)
    assert "<a" not in html(markdown)


def test_an_escaped_link_is_text() -> None:
    assert html("\\[[ada-byron]]") == "<p>[[ada-byron]]</p>"


@pytest.mark.parametrize(
    ("figure", "link", "words"),
    [
        ("consensus: {value: 300, sources: [plutarch]}", "[[fires]]", "300"),
        ("consensus: {low: 300, high: 2500, sources: [plutarch]}", "[[fires]]", "300 to 2,500"),
        ("", "[[fires]]", "200 to 3,000"),
        ("", "[[fires#first]]", "about 200"),
        ("", "[[fires#third]]", "at least 9,000"),
        ("", "[[fires|many]]", "many"),
    ],
)
def test_a_figure_is_its_number_in_words(figure: str, link: str, words: str) -> None:
    written = bodies(f"""
    -- content/figures/fires.md --
    ---
    label: Fires
    estimates:
      - {{id: first, value: 200, about: true, by: One, sources: [plutarch]}}
      - {{id: second, low: 250, high: 3000, by: Another, sources: [plutarch]}}
      - {{id: third, at_least: 9000, standing: rejected, by: A third, sources: [plutarch]}}
    {figure}
    ---
    -- content/people/nero.md --
    ---
    name: Nero
    fate: "He saw {link} fires."
    ---
    """)
    fate = next(text for (ref, path), text in written.inline.items() if ref.slug == "nero" and path == ("fate",))
    assert f">{words}</a> fires." in fate


FIGURES = """
    -- content/figures/{}.md --
    ---
    label: Fires
    {}
    ---
    -- content/people/nero.md --
    ---
    name: Nero
    fate: "He saw [[figures/{}{}]] fires."
    ---
"""


@pytest.mark.parametrize(
    ("numbers", "words"),
    [
        ("{value: 200}", "200"),
        ("{value: 200, about: true}", "about 200"),
        ("{low: 200, high: 300}", "200 to 300"),
        ("{low: 200, high: 300, about: true}", "about 200 to 300"),
        ("{low: 200, value: 250, high: 300}", "250"),
        ("{at_least: 200}", "at least 200"),
        ("{at_least: 200, about: true}", "at least about 200"),
        ("{at_most: 300}", "at most 300"),
        ("{at_least: 200, at_most: 300}", "200 to 300"),
        ("{value: 2.5}", "2.5"),
        ("{value: 200}, {value: 300}", "200 to 300"),
        ("{value: 200}, {value: 200}", "200"),
        ("{value: 200}, {low: 250, high: 400}", "200 to 400"),
        ("{at_least: 200}, {at_least: 300}", "at least 200"),
        ("{at_most: 200}, {at_most: 300}", "at most 300"),
        ("{value: 200}, {value: 900, standing: superseded}", "200"),
        ("{value: 200}, {value: 300}, {value: 900, standing: rejected}", "200 to 300"),
        ("{value: 900, standing: rejected}", "Fires"),
    ],
)
def test_without_a_consensus_a_figure_is_the_span_of_its_accepted_estimates(numbers: str, words: str) -> None:
    text = FIGURES.format("fires", f"sources: [plutarch]\n    estimates: [{numbers}]", "fires", "")
    assert (
        bodies(text).text(Ref("person", "nero"), "fate")
        == f'He saw <a class="ref ref--figure" data-ref="figures/fires" href="/figures/fires/">{words}</a> fires.'
    )


def test_a_figure_that_has_only_parts_is_called_by_its_label() -> None:
    text = FIGURES.format("fires", "breakdown: [{label: One, value: 3, sources: [plutarch]}]", "fires", "")
    assert '"/figures/fires/">Fires</a>' in bodies(text).text(Ref("person", "nero"), "fate")


@pytest.mark.parametrize(("standing", "words"), [("superseded", "900"), ("rejected", "900"), ("accepted", "900")])
def test_an_estimate_that_is_named_is_said_whatever_it_is_worth(standing: str, words: str) -> None:
    estimates = f"[{{value: 1}}, {{id: tacitus, value: 900, standing: {standing}}}]"
    text = FIGURES.format("fires", f"sources: [plutarch]\n    estimates: {estimates}", "fires", "#tacitus")
    assert f'href="/figures/fires/#tacitus">{words}</a>' in bodies(text).text(Ref("person", "nero"), "fate")


def test_the_number_leads_to_its_estimate() -> None:
    assert 'href="/figures/houses/#mayor">about 1,200</a>' in html("[[houses#mayor]]")
