"""Whatever an editor writes, nothing leaves this room but what is allowed."""

from collections.abc import Sequence
from functools import cache
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from kronika.address import address_site
from kronika.markup.allowed import TAGS
from kronika.markup.desk import Desk
from kronika.markup.texts import write_body, write_inline
from kronika.parse import parse_documents
from kronika.records.grammar import find_references
from kronika.records.references import Prose
from kronika.records.rendered import Drawings
from kronika.resolve import resolve_site
from tests.support.sites import site
from tests.support.texts import STOCK

ATTRIBUTES = {
    "aria-describedby", "aria-hidden", "aria-label", "cite", "class", "data-checked", "data-ref", "datetime", "dir",
    "href", "id", "lang", "popovertarget", "role", "scope", "start", "tabindex", "title", "type",
}  # fmt: skip
PIECES = st.sampled_from(
    [
        "[[ada-byron]]", "[[ada-byron|", "]]", "[[agora]]", "![[houses]]", "![[agora]]\n\n", "[@plutarch", "]",
        "[@plutarch, p. 3]",
        "@hooke-1667", "[^a]", "\n\n[^a]: ", "\n\n", "\n", "> [!note] ", "> [!quote] @plutarch\n> ", "> ", "- ", "1. ",
        "## ", "    ", "*", "**", "_", "`", "```\n", "|", "| - | - |\n", "{: #x .lead onclick=1 }", '"', "'", "--",
        "<button onclick=x>", "<b>", "</b>",
        "<script>", "</script>", "<img src=x onerror=alert(1)>", "<a href='javascript:x'>", "</a>",
        "<svg onload=x>", "<!--", "-->", "<style>", "[x](javascript:alert(1))", "[x](JaVa\tScript:x)",
        "[x](data:text/html,x)", "<javascript:x>", "[x]: javascript:x\n", "![x](y)", "\\", "&lt;", "&#x3c;", "&",
        "\uffa00\uffa0", "\u3164", "\uffa0", "word", "é", "*[word]: <x>\n", ": ", "<iframe>", "<p style='x'>",
    ]
)  # fmt: skip


class Reader(HTMLParser):
    """Collects what a browser would take from a text."""

    def __init__(self) -> None:
        super().__init__()
        self.wrong: list[str] = []

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        if tag not in TAGS | {"button"}:
            self.wrong.append(tag)
        for name, value in attrs:
            address = "".join((value or "").split()).lower()
            if name not in ATTRIBUTES or (name in ("href", "cite") and not is_harmless(address)):
                self.wrong.append(f"{name}={value}")


def is_harmless(address: str) -> bool:
    scheme, colon, _ = address.partition(":")
    return not colon or scheme in ("http", "https", "mailto") or any(sign in scheme for sign in "/#?")


@cache
def desk() -> Desk:
    documents, _ = parse_documents(site(STOCK))
    assert documents is not None
    resolved, _ = resolve_site(documents, drafts=False)
    return Desk(resolved, address_site(resolved, "https://example.org")[0], Drawings())


def wrongs(html: str) -> list[str]:
    reader = Reader()
    reader.feed(html)
    reader.close()
    return reader.wrong


@given(st.lists(PIECES | st.text(max_size=5), max_size=12).map("".join))
def test_no_text_makes_an_element_or_address_that_is_not_allowed(text: str) -> None:
    prose = Prose(text, references=find_references(text, "text.md", 1))
    body = write_body(desk(), prose, {})
    assert wrongs(body.html) == []
    assert [wrong for note in body.notes for wrong in wrongs(note.html)] == []
    assert wrongs(write_inline(desk(), prose)) == []


@given(st.lists(PIECES, max_size=12).map("".join))
def test_the_same_text_gives_the_same_html_after_any_other(text: str) -> None:
    prose = Prose(text, references=find_references(text, "text.md", 1))
    first = write_body(desk(), prose, {})
    write_body(desk(), Prose("# Other\n\n*[word]: other\n\n[x]: /other/"), {})
    assert write_body(desk(), prose, {}) == first


@given(st.lists(PIECES, max_size=12).map("".join))
def test_every_mark_leads_to_a_note_and_back(text: str) -> None:
    prose = Prose(text, references=find_references(text, "text.md", 1))
    body = write_body(desk(), prose, {})
    for note in body.notes:
        assert body.html.count(f'id="{note.back}"') <= 1
        assert body.html.count(f'href="#{note.id}"') <= 1
