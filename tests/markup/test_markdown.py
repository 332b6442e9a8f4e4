"""Markdown as usual: headings, lists, tables, attributes, callouts, and what is taken out."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kronika.markup import convert
from kronika.markup.allowed import clean
from kronika.records.allowed import ELEMENTS, LISTED_CLASSES
from kronika.records.model import Ref
from tests.support.texts import bodies, body, html


def test_headings_have_ids_made_of_their_words_and_begin_at_the_second_level() -> None:
    text = body("# Élő szó\n\n## Élő szó\n\n## Own {: #mine }\n\n### *So* `it` is\n\nUnder\n-----")
    assert [(heading.level, heading.id, heading.text) for heading in text.headings] == [
        (2, "élő-szó", "Élő szó"),
        (2, "élő-szó-2", "Élő szó"),
        (2, "mine", "Own"),
        (3, "so-it-is", "So it is"),
        (2, "under", "Under"),
    ]
    assert '<h2 id="mine">Own</h2>' in text.html
    assert '<h2 id="élő-szó">Élő szó</h2>' in text.html


def test_a_table_has_classes_for_alignment_and_no_style() -> None:
    assert html("| a | b |\n| --- | ---: |\n| 1 | 2 |") == (
        '<div class="table-scroll"><table>\n<thead>\n<tr>\n<th scope="col">a</th>\n'
        '<th scope="col" class="align-right">b</th>\n</tr>\n</thead>\n'
        '<tbody>\n<tr>\n<td>1</td>\n<td class="align-right">2</td>\n</tr>\n</tbody>\n</table></div>'
    )


def test_a_wide_table_can_be_scrolled_with_the_keyboard() -> None:
    assert '<div class="table-scroll" tabindex="0" role="region" aria-label="Table">' in html(
        "| a | b | c | d |\n| - | - | - | - |\n| 1 | 2 | 3 | 4 |"
    )


def test_attribute_lists_set_ids_languages_and_listed_classes() -> None:
    assert html("So *it*{: lang=hu }\n{: #here .lead }") == '<p class="lead" id="here">So <em lang="hu">it</em></p>'


@pytest.mark.parametrize("name", sorted(LISTED_CLASSES))
def test_every_listed_class_may_be_given_to_blocks_and_to_words(name: str) -> None:
    assert html(f"So\n{{: .{name} }}") == f'<p class="{name}">So</p>'
    assert html(f"*So*{{: .{name} }} it is") == f'<p><em class="{name}">So</em> it is</p>'
    assert html(f"## So {{: .{name} }}") == f'<h2 id="so" class="{name}">So</h2>'


def test_a_term_may_have_several_definitions_and_abbreviations_stand_wherever_they_are_used() -> None:
    assert html('Agora\n: a market\n: a NASA\n\nNASA, but not NASAL.\n\n*[NASA]: "a" body') == (
        '<dl>\n<dt>Agora</dt>\n<dd>a market</dd>\n<dd>a <abbr title="“a” body">NASA</abbr></dd>\n</dl>\n'
        '<p><abbr title="“a” body">NASA</abbr>, but not NASAL.</p>'
    )


def test_definition_lists_and_abbreviations() -> None:
    assert html("NASA\n: an agency\n\n*[NASA]: a body of the United States") == (
        '<dl>\n<dt><abbr title="a body of the United States">NASA</abbr></dt>\n<dd>an agency</dd>\n</dl>'
    )


def test_lists_of_numbers_keep_their_start_and_do_not_mix() -> None:
    assert html("3. three\n4. four\n\n- dot") == (
        '<ol start="3">\n<li>three</li>\n<li>four</li>\n</ol>\n<ul>\n<li>dot</li>\n</ul>'
    )


@pytest.mark.parametrize("kind", ["disputed", "note", "question"])
def test_a_callout_names_its_kind(kind: str) -> None:
    label = kind.capitalize()
    assert html(f"> [!{kind}] Which *day*\n> One.\n>\n> - Two.") == (
        f'<div class="callout callout--{kind}">\n'
        f'<p class="callout__title"><span class="callout__kind">{label}</span> Which <em>day</em></p>\n'
        "<p>One.</p>\n<ul>\n<li>Two.</li>\n</ul>\n</div>"
    )


def test_a_callout_needs_no_title_and_may_stand_in_a_list() -> None:
    assert html("- so\n\n    > [!note]\n    > One.") == (
        '<ul>\n<li>\n<p>so</p>\n<div class="callout callout--note">\n'
        '<p class="callout__title"><span class="callout__kind">Note</span></p>\n<p>One.</p>\n</div>\n</li>\n</ul>'
    )


def test_a_quotation_names_its_source() -> None:
    assert html("> [!quote] @plutarch, p. 3\n> It burnt.") == (
        '<figure class="quote">\n<blockquote>\n<p>It burnt.</p>\n</blockquote>\n'
        '<figcaption><a class="ref ref--source" href="/sources/#plutarch">Plutarch, '
        "<i>Lives: Greek and Roman</i> (Harvard University Press, 1914), 3</a>.</figcaption>\n</figure>"
    )


def test_a_block_quote_is_no_callout() -> None:
    assert html("> It [!note] burnt.") == "<blockquote>\n<p>It [!note] burnt.</p>\n</blockquote>"


def test_marks_are_typographic_except_in_code() -> None:
    assert html("\"It's\" -- 'so' --- in '68... `\"it's\" --` <kbd>\"</kbd>") == (
        '<p>“It’s” – ‘so’ — in ’68… <code>"it\'s" --</code> <kbd>"</kbd></p>'
    )


def test_quotation_marks_are_those_of_the_language() -> None:
    written = bodies("""
    -- site.yaml --
    title: A város
    description: Egy város.
    url: https://example.org
    languages: [hu]
    timezone: Europe/Rome
    threads: [{id: town, label: A város}]
    sides: []
    periods: [{id: all, title: Minden, from: 0001, to: 2000, zoom: 1}]
    -- content/pages/text.md --
    ---
    title: Szöveg
    ---
    "Ez 'így' van" -- mondta [@hooke-1667, pp. 101-108].
    """).bodies[Ref("page", "text")]
    assert written.html.startswith("<p>„Ez »így« van” – mondta.<span")
    assert 'aria-label="1. jegyzet"' in written.html
    assert "„How a Town Burns”, <i>Philosophical Transactions</i> 2 (1667): 101–108" in written.notes[0].html


def test_a_link_to_elsewhere_is_kept_as_it_is() -> None:
    assert html('[so](https://example.org/?a=1&b=2 "There")') == (
        '<p><a href="https://example.org/?a=1&amp;b=2" title="There">so</a></p>'
    )


def test_allowed_html_stays() -> None:
    assert html('<ruby>a<rt>b</rt></ruby> <time datetime="1666-09-02">then</time> H<sub>2</sub>O') == (
        '<p><ruby>a<rt>b</rt></ruby> <time datetime="1666-09-02">then</time> H<sub>2</sub>O</p>'
    )


@pytest.mark.parametrize("element", sorted(ELEMENTS - {"br", "wbr"}))
def test_every_listed_element_stays_with_its_attributes(element: str) -> None:
    written = f'So <{element} lang="la" dir="ltr" title="x">word</{element}>.'
    assert html(written) == f"<p>{written}</p>"


def test_elements_without_an_end_stay() -> None:
    assert html("So<br>it<wbr>is<BR/>") == "<p>So<br>it<wbr>is<br></p>"


def test_attributes_of_one_element_stay_on_it() -> None:
    assert html('<q cite="https://a.b">So</q> <time datetime="0079">then</time>') == (
        '<p><q cite="https://a.b">So</q> <time datetime="0079">then</time></p>'
    )


def test_an_empty_text_is_an_empty_body() -> None:
    assert not body("").html


PIECES = st.sampled_from(
    [
        *("word", "ő", "1", "a b", "x.", " ", "  ", "    ", "\n", "\n\n", "  \n", "\t\n", "\x02", "\x03", "\r", "\v"),
        *(
            "*",
            "**",
            "_",
            "__",
            "`",
            "``",
            "\\",
            "<",
            "<b>",
            "</b>",
            "<https://e.org>",
            "<a@e.org>",
            "&",
            "&amp;",
            "&#34;",
        ),
        *(
            "[",
            "]",
            "![",
            "](",
            "](x",
            ")",
            "[x]",
            "\n[x]: y",
            "#",
            "\n# ",
            "\n## ",
            ">",
            "\n> ",
            "\n> [!note] ",
            "---",
            "===",
            "\n---\n",
            "\n=\n",
            "\n- - -",
            "\n***",
            "_ _ _\n",
        ),
        *(
            "|",
            "\n|---|---|\n",
            "a | b",
            "\n- ",
            "\n1. ",
            "\n: ",
            "{#x}",
            "{.lead}",
            "```",
            "\n~~~\n",
            "\n*[x]: y",
            ":",
            "!",
        ),
    ]
)


@given(st.lists(PIECES, max_size=14).map("".join))
@settings(max_examples=1500)
def test_parts_of_markdown_that_are_left_out_have_nothing_to_do(text: str) -> None:
    used = frozenset(name for name, sign in convert._SIGNS.items() if sign in text)
    # The reading of HTML changes texts that hold none: it is left out on purpose.
    idle = frozenset(() if "<" in text else ("preprocessor:html_block",))
    assert convert.to_html(text, ()) == clean(convert._converter(used, idle, ()).reset().convert(text))
