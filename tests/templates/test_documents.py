"""The page of a primary text whose original is at hand."""

from lxml import html

from kronika.pipeline import build_site
from tests.support.sites import site

LETTER = """
    -- content/documents/letter.md --
    ---
    title: A letter
    rights: public domain
    {}
    ---
    You ask.[^1]

    I write.

    [^1]: Of what?
    -- content/documents/letter.original.md --
    سألتني.[^1]

    كتبت.

    [^1]: عمّ؟
"""


def page(text: str) -> html.HtmlElement:
    files = {file.path: file.data for file in build_site(site(text))}
    return html.document_fromstring(files["documents/letter/index.html"].decode())


def test_the_original_stands_beside_each_paragraph_in_its_language_and_direction() -> None:
    rows = page(LETTER.format("original_language: ar")).xpath("//div[@class='parallel__row']")
    assert [[cell.text_content().strip()[:8] for cell in row] for row in rows] == [
        ["You ask.", "سألتني.1"],
        ["I write.", "كتبت."],
    ]
    assert [(cell.get("lang"), cell.get("dir")) for cell in rows[0]] == [(None, None), ("ar", "rtl")]


def test_the_two_columns_are_named() -> None:
    heads = page(LETTER.format("original_language: ar")).xpath("//p[@class='parallel__head']/text()")
    assert heads == ["Translation: English", "Original: Arabic"]


def test_the_notes_of_both_are_listed() -> None:
    found = page(LETTER.format("original_language: ar")).xpath("//ol[@class='notes']/li/@id")
    assert found == ["original-note-1", "note-1"]


def test_an_original_in_a_language_that_is_not_told_has_none() -> None:
    (cell, *_) = page(LETTER.format("")).xpath("//div[@class='parallel__row']/div[2]")
    assert (cell.get("lang"), cell.get("dir")) == (None, None)


def test_without_an_original_the_text_stands_alone() -> None:
    alone = page(LETTER.format("").partition("    -- content/documents/letter.original.md")[0])
    assert alone.xpath("//div[@class='prose']")
    assert not alone.xpath("//*[contains(@class, 'parallel')]")
