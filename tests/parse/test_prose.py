"""Markdown texts: where their references stand, and what must not stand in them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronika.parse import parse_documents
from kronika.parse.prose import read_body
from kronika.records.allowed import ELEMENTS
from kronika.records.errors import At
from kronika.records.model import Person
from tests.support.sites import site


def told(text: str) -> list[str]:
    problems = read_body(text, "a.md", 1)[1]
    return [f"{problem.at.line}:{problem.at.column}: {problem.message}" for problem in problems]


def told_in_front_matter(field: str) -> list[str]:
    problems = parse_documents(site(f"-- content/people/pliny.md --\n---\nname: Pliny\n{field}\n---\n"))[1]
    return [f"{problem.at.line}:{problem.at.column}: {problem.message}" for problem in problems]


def fate(field: str) -> Person:
    documents, problems = parse_documents(site(f"-- content/people/pliny.md --\n---\nname: Pliny\n{field}\n---\n"))
    assert problems == ()
    assert documents is not None
    (person,) = documents.records.values()
    assert isinstance(person, Person)
    return person


@pytest.mark.parametrize(
    "text",
    [
        'An <abbr title="Anno Domini">AD</abbr> year, <time datetime="0079">79</time>, x<sub>2</sub><br/>',
        '<q cite="https://example.org" lang="la">veni</q>',
        "A < b and c > d, 1 <2, <https://example.org>, <who@example.org>",
        "`<script>` and\n\n    <div>\n\n```\n<hr>\n```\n\\<hr>",
        "[a](https://b.c/d_(e)) [a](mailto:b@c.d) [a](../b/#c) [a](/b/) [a](<b c>) [a][b]\n\n[b]: http://c.d 'e'",
        "*szó*{: lang=hu } and {a set}\n\n## Heading {: #own .wide }",
        "> [!quote] see @pliny, 6, 16\n> A cloud.\n\n> [!disputed] Which day?\n> None.\n\n> [!note]\n> So.",
        "A claim.[^1]\n\n[^1]: A note.",
    ],
)
def test_what_is_allowed_is_no_problem(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("element", sorted(ELEMENTS))
def test_every_listed_element_may_be_used(element: str) -> None:
    assert told(f'A <{element} lang="la" dir="ltr" title="x">word</{element}>.') == []
    assert told(f"A <{element.upper()}>word</{element.upper()}>.") == []


@pytest.mark.parametrize(
    "element", ["a", "b-x", "big", "blockquote", "button", "code", "del", "div", "form", "h2", "hr", "iframe", "img",
    "ins", "input", "li", "math", "object", "p", "pre", "section", "style", "svg", "table", "template", "var", "video"]
)  # fmt: skip
def test_no_other_element_may(element: str) -> None:
    assert told(f"A <{element}>.") == [f"1:3: The HTML element '{element}' cannot be used in a text."]


@pytest.mark.parametrize("attribute", ["class", "data-x", "hidden", "href", "id", "onclick", "role", "src", "style"])
def test_no_other_attribute_may(attribute: str) -> None:
    assert told(f"A <em {attribute}='x'>word</em>.") == [
        f"1:7: The HTML attribute '{attribute}' cannot be used in a text."
    ]


@pytest.mark.parametrize(
    "scheme",
    [
        "blob",
        "chrome",
        "data",
        "file",
        "ftp",
        "intent",
        "javascript",
        "JavaScript",
        "livescript",
        "tel",
        "vbscript",
        "ws",
    ],
)
def test_no_other_address_may(scheme: str) -> None:
    for text in ("[a]({}:b)", "<{}:b>", "[a][b]\n\n[b]: {}:b", "[a](<{}:b>)", '<q cite="{}:b">a</q>'):
        assert told(text.format(scheme))[0].endswith(f": A link cannot lead to a '{scheme}:' address.")


@pytest.mark.parametrize(
    "address", ["http://a.b", "HTTPS://a.b", "mailto:a@b.c", "b/", "../b/", "/b/", "#b", "?b", "b.html"]
)
def test_every_other_address_may(address: str) -> None:
    assert told(f"[a]({address}) [a](<{address}>) [a][b]\n\n[b]: {address}") == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("One\ntwo <script>", "2:5: The HTML element 'script' cannot be used in a text."),
        ("</DIV>", "1:1: The HTML element 'DIV' cannot be used in a text."),
        ('<span class="a">', "1:7: The HTML attribute 'class' cannot be used in a text."),
        ("<span onclick=x()>", "1:7: The HTML attribute 'onclick' cannot be used in a text."),
        ('<span datetime="0079">', "1:7: The HTML attribute 'datetime' cannot be used with 'span'."),
        ('<em cite="https://a.b">', "1:5: The HTML attribute 'cite' cannot be used with 'em'."),
        ("<!-- a -->", "1:1: A comment or declaration of HTML cannot stand here."),
        ("a <b", "1:3: An HTML element begins here and never ends."),
        ('<q cite="javascript:a">', "1:4: A link cannot lead to a 'javascript:' address."),
        ("[a](javascript:b)", "1:5: A link cannot lead to a 'javascript:' address."),
        ("[a](java&#115;cript&colon;b)", "1:5: A link cannot lead to a 'javascript:' address."),
        ("<data:text/html,a>", "1:2: A link cannot lead to a 'data:' address."),
        ("[a][b]\n\n[b]: file:///c", "3:6: A link cannot lead to a 'file:' address."),
        ("[a](//b.c)", "1:5: An address cannot begin with two slashes."),
        ("![a](b.png)", "1:1: A picture cannot be embedded by its address."),
        ("*a*{: style=b }", "1:7: An attribute list cannot set 'style'."),
        ("*a*{: .wid }", "1:7: There is no class 'wid' for a text."),
        ("*a*{: class='wide big' #own }", "1:7: There is no class 'big' for a text."),
        ("*a*{: #note-1 }", "1:7: 'note-1' is an id of the page's own."),
        ("*a*{: #x }\n\n## b {: id=x }", "3:9: The id 'x' stands twice in this text."),
        ("## a {#x}\n\n## b {: #x }", "3:9: The id 'x' stands twice in this text."),
        ("a [[b", "1:3: A link begins here that has no target or no end."),
        ("[[]] [[#a]]", "1:1: A link begins here that has no target or no end."),
        ("[@a, p. 1, @b]", "1:2: Another source follows 'a' without a semicolon."),
        ("a\n\n```\nb", "3:1: This block of code is never closed."),
        ("> [!warning] a", "1:3: There is no callout 'warning'."),
        ("> [!quote] a", "1:3: A quote has to name its source."),
    ],
)
def test_what_is_not_allowed_is_told_with_its_place(text: str, message: str) -> None:
    assert told(text)[0] == message


def test_a_misspelt_callout_gets_the_nearest_one() -> None:
    ((problem),) = read_body("> [!disputd] a", "a.md", 1)[1]
    assert problem.hint == "Did you mean 'disputed'?"


@pytest.mark.parametrize(
    ("field", "message"),
    [
        ("fate: Died [@pliny].", "3:13: A citation cannot stand in a short text."),
        ('fate: "![[media/x]]"', "3:8: An embed cannot stand in a short text."),
        ("fate: Died.[^1]", "3:12: A note cannot stand in a short text."),
        ("fate: 'Died <hr>'", "3:13: The HTML element 'hr' cannot be used in a text."),
        ("fate: >-\n  Died\n  [@pliny].", "3:7: A citation cannot stand in a short text."),
    ],
)
def test_a_short_text_holds_links_and_emphasis_only(field: str, message: str) -> None:
    assert told_in_front_matter(field) == [message]


@pytest.mark.parametrize(
    ("field", "at"),
    [
        ("fate: At [[stabiae]].", At("content/people/pliny.md", 3, 10)),
        ('fate: "At [[stabiae]]."', At("content/people/pliny.md", 3, 11)),
        ("fate: >-\n  At\n  [[stabiae]].", At("content/people/pliny.md", 3, 7)),
    ],
)
def test_a_link_in_a_short_text_knows_its_place(field: str, at: At) -> None:
    (reference,) = fate(field).fate.references
    assert (reference.target, reference.at) == ("stabiae", at)


def test_a_short_text_knows_where_its_first_character_stands() -> None:
    assert fate("fate: Died.").fate.at == At("content/people/pliny.md", 3, 7)
    assert fate('fate: "Died."').fate.at == At("content/people/pliny.md", 3, 8)


@given(st.text(alphabet="<>/!?=\"'abq[](){}:.#@^|`~\\& \n;-", max_size=60))
def test_every_problem_of_a_text_has_a_place_in_it(text: str) -> None:
    lines = text.split("\n")
    for problem in read_body(text, "a.md", 1)[1]:
        assert 1 <= problem.at.line <= len(lines)
        assert 1 <= problem.at.column <= len(lines[problem.at.line - 1]) + 1
