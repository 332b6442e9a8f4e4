"""The grammar of BibTeX files."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronika.parse.bibtex_entries import BibEntry, read_entries
from kronika.records.errors import At


def right(text: str) -> tuple[BibEntry, ...]:
    entries, problems = read_entries(text, "a.bib")
    assert problems == ()
    return entries


def told(text: str) -> list[str]:
    return [str(problem) for problem in read_entries(text, "a.bib")[1]]


def values(entry: BibEntry) -> dict[str, str]:
    return {name: field.value.raw for name, field in entry.fields.items()}


def test_an_entry_has_a_type_a_key_and_fields_with_their_places() -> None:
    (entry,) = right('@Book{pliny,\n  Title = {Letters},\n\tyear = 1969, note = "of {"}all{"} days"\n}\n')
    assert (entry.type, entry.key, entry.at, entry.key_at) == ("book", "pliny", At("a.bib", 1, 1), At("a.bib", 1, 7))
    assert values(entry) == {"title": "Letters", "year": "1969", "note": 'of {"}all{"} days'}
    assert entry.fields["title"].at == At("a.bib", 2, 3)
    assert entry.fields["title"].value.at == At("a.bib", 2, 11)
    assert entry.fields["title"].value.pieces == ((At("a.bib", 2, 12), "Letters"),)
    assert entry.fields["year"].value.at == At("a.bib", 3, 9)


def test_strings_and_numbers_are_joined() -> None:
    text = '@string{cup = "Cambridge" # " UP"}\n@misc{a, publisher = CUP # {, } # 2, month = "10~" # oct}'
    assert values(right(text)[0]) == {"publisher": "Cambridge UP, 2", "month": "10~October"}


def test_an_entry_may_stand_in_parentheses_and_without_fields() -> None:
    first, second, third = right("@misc(a, title = {(x)})@misc{b}@misc{c,}")
    assert values(first) == {"title": "(x)"}
    assert (second.fields, third.fields) == ({}, {})


def test_what_stands_between_entries_is_passed_over() -> None:
    text = (
        "% made by hand, write to me@example.org\n@comment{jabref-meta: {a};}\n@preamble{{\\newcommand{\\x}} # {y}}\n"
        "Some words.\n@comment no braces\n@misc{a,}\n@comment(b)\n"
    )
    assert [entry.key for entry in right(text)] == ["a"]


def test_an_escaped_brace_does_not_count() -> None:
    assert values(right(r"@misc{a, title = {one \{ two \\}, note = {x}}")[0]) == {
        "title": r"one \{ two \\",
        "note": "x",
    }


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        (
            "@misc{a,\n  title = {One,\n  year = 2000\n}\n",
            ["a.bib:2:11: This value is closed too late.\n  hint: It holds the fields below: close it before them."],
        ),
        (
            '@misc{a,\n  title = "One,\n  year = {2000}\n}\n',
            ["a.bib:2:11: This quotation mark is never closed.\n  hint: Close it at the end of the value."],
        ),
        (
            "@misc{a,\n  title = {One}\n  year = 2000\n}",
            ["a.bib:3:3: A comma is missing after the field above.\n  hint: Write ',' at the end of it."],
        ),
        (
            "@misc{a\n  title = {One}}",
            ["a.bib:2:3: A comma is missing after the citekey.\n  hint: Write ',' at the end of it."],
        ),
        (
            "@misc{a,\n  title = {One",
            ["a.bib:2:11: This brace is never closed.\n  hint: Close it at the end of the value."],
        ),
        (
            "@misc{title={One}}",
            ["a.bib:1:1: The entry has no citekey.\n  hint: Write it behind the brace: @misc{author2000, ...}."],
        ),
        (
            "@misc{a, title = {One}",
            ["a.bib:1:1: The entry is never closed with '}'.\n  hint: Close it after its last field."],
        ),
        (
            "@misc{a, title = {One}, title = {Two}}",
            ["a.bib:1:25: 'title' is stated twice.\n  hint: It stands already in line 1; keep one of them."],
        ),
        ("@misc{a, title = }", ["a.bib:1:18: A value is missing here.\n  hint: Write it in braces: {value}."]),
        (
            "@misc{a, title {One}}",
            ["a.bib:1:10: A field should stand here, not 'title'.\n  hint: Write name = {value}."],
        ),
        (
            "@misc{a, , title = {One}}",
            ["a.bib:1:10: A field should stand here, not ','.\n  hint: Write name = {value}."],
        ),
        (
            "@string{oxford = {OUP}}\n@misc{a, publisher = oxfrod}",
            ["a.bib:2:22: There is no @string 'oxfrod'.\n  hint: Did you mean 'oxford'?"],
        ),
        ("@misc a, title = {One}", ["a.bib:1:1: After '@misc' a brace is missing.\n  hint: Write @misc{key, ...}."]),
        (
            "@misc{a, title = {One}},\n  year = {2000},\n}",
            ["a.bib:2:3: This stands outside of every entry.\n  hint: A brace above closes an entry too early."],
        ),
    ],
)
def test_a_slip_of_the_grammar_is_told_with_its_place(text: str, problems: list[str]) -> None:
    assert told(text) == problems


def test_a_forgotten_brace_costs_one_entry() -> None:
    entries, problems = read_entries("@misc{a, title = {One,\n year = 1}\n\n@misc{b, title = {Two}}", "a.bib")
    assert [entry.key for entry in entries] == ["b"]
    assert [str(problem.at) for problem in problems] == ["a.bib:1:18"]


pieces = st.sampled_from(
    [*'{}()",=#@%\\ \n', "@misc{", "@string{", "@comment{", "@preamble", "a", "title", " = ", "{One}", '"Two"', "1"]
)


@given(st.lists(pieces).map("".join) | st.text())
def test_any_file_can_be_read(text: str) -> None:
    entries, problems = read_entries(text, "a.bib")
    lines = text.split("\n")
    for at in [entry.at for entry in entries] + [problem.at for problem in problems]:
        assert at.line <= len(lines)
        assert at.column <= len(lines[at.line - 1]) + 1


names = st.from_regex(r"[a-z]{1,8}", fullmatch=True)
texts = st.text(alphabet="ab ,=@#'\n\té", max_size=20).filter(lambda text: "\n@" not in text.replace(" ", ""))


@given(names, st.dictionaries(names, texts), st.booleans())
def test_a_written_entry_reads_back(key: str, fields: dict[str, str], quoted: bool) -> None:
    opening, closing = ('"', '"') if quoted else ("{", "}")
    lines = [f"  {name} = {opening}{text}{closing}" for name, text in fields.items()]
    (entry,) = right(f"@misc{{{key},\n" + ",\n".join(lines) + "\n}\n")
    assert (entry.key, values(entry)) == (key, fields)
