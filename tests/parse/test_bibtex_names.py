"""Lists of names, by the rules of "Tame the BeaST"."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronika.parse.bibtex_names import BibName, read_names

Parts = tuple[str, str, str, str, str]


def parts(name: BibName) -> Parts:
    """Return given name, particle, family name, suffix, and a body's name."""
    return (name.given.text, name.particle.text, name.family.text, name.suffix.text, name.literal.text)


def one(text: str) -> Parts:
    names, wrong = read_names(text)
    assert wrong == ()
    (name,) = names
    return parts(name)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The examples of the manual, sections 11.1 and 11.2.
        ("AA BB", ("AA", "", "BB", "", "")),
        ("AA", ("", "", "AA", "", "")),
        ("AA bb", ("AA", "", "bb", "", "")),
        ("aa", ("", "", "aa", "", "")),
        ("AA bb CC", ("AA", "bb", "CC", "", "")),
        ("AA bb CC dd EE", ("AA", "bb CC dd", "EE", "", "")),
        ("AA 1B cc dd", ("AA 1B", "cc", "dd", "", "")),
        ("AA 1b cc dd", ("AA", "1b cc", "dd", "", "")),
        ("AA {b}B cc dd", ("AA {b}B", "cc", "dd", "", "")),
        ("AA {b} cc dd", ("AA {b}", "cc", "dd", "", "")),
        ("AA {\\BB b} cc dd", ("AA", "{\\BB b} cc", "dd", "", "")),
        ("AA {\\bb B} cc dd", ("AA {\\bb B}", "cc", "dd", "", "")),
        ("AA {\\o} cc dd", ("AA", "{\\o} cc", "dd", "", "")),
        ("AA \\BB{b} cc dd", ("AA \\BB{b}", "cc", "dd", "", "")),
        ("bb CC dd EE, AA", ("AA", "bb CC dd", "EE", "", "")),
        ("bb, AA", ("AA", "", "bb", "", "")),
        ("CC, AA", ("AA", "", "CC", "", "")),
        ("bb CC, XX, AA", ("AA", "bb", "CC", "XX", "")),
        ("bb CC,XX, AA", ("AA", "bb", "CC", "XX", "")),
        ("BB,, AA", ("AA", "", "BB", "", "")),
        ("Jean de la Fontaine", ("Jean", "de la", "Fontaine", "", "")),
        ("Jean De La Fontaine", ("Jean De La", "", "Fontaine", "", "")),
        ("de la Fontaine, Jean", ("Jean", "de la", "Fontaine", "", "")),
        ("Jean-Claude van Damme", ("Jean-Claude", "van", "Damme", "", "")),
        # As Zotero and Better BibTeX write them.
        ("Békés, Csaba", ("Csaba", "", "Békés", "", "")),
        ("B{\\'e}k{\\'e}s, Csaba", ("Csaba", "", "B{\\'e}k{\\'e}s", "", "")),
        ("{\\'e}rdi, P{\\'e}ter", ("P{\\'e}ter", "", "{\\'e}rdi", "", "")),
        ("Van Gogh {\\'e}s Fia", ("Van Gogh", "{\\'e}s", "Fia", "", "")),
        ("Hans {\\O}rsted", ("Hans", "", "{\\O}rsted", "", "")),
        ("King, Jr., Martin Luther", ("Martin Luther", "", "King", "Jr.", "")),
        ("J.~M. Keynes", ("J.~M.", "", "Keynes", "", "")),
        ("{United Nations}", ("", "", "", "", "{United Nations}")),
        ("{Barnes and Noble, Inc.}", ("", "", "", "", "{Barnes and Noble, Inc.}")),
        ("family=Gaulle, given=Charles, prefix=de, useprefix=true", ("Charles", "de", "Gaulle", "", "")),
    ],
)
def test_a_name_falls_into_its_parts(text: str, expected: Parts) -> None:
    assert one(text) == expected


def test_names_are_joined_by_and_outside_of_braces() -> None:
    names, wrong = read_names("Litván, György and\n  {Smith and Sons} AND Bob {and} Co and others")
    assert wrong == ()
    assert [parts(name) for name in names] == [
        ("György", "", "Litván", "", ""),
        ("", "", "", "", "{Smith and Sons}"),
        ("Bob {and}", "", "Co", "", ""),
        ("", "", "", "", "others"),
    ]


def test_a_particle_is_dropped_unless_the_extended_form_says_that_it_is_used() -> None:
    used, dropped = read_names("family=Gogh, given=V., prefix=van, useprefix=true and family=Goethe, prefix=von")[0]
    assert (used.dropping, dropped.dropping) == (False, True)


@pytest.mark.parametrize(
    ("text", "offsets"),
    [("A, B, C, D", (0,)), ("A and", (5,)), ("and A", (0,)), ("A and and B", (5,)), (", Jan", (0,))],
)
def test_what_is_no_name_is_told(text: str, offsets: tuple[int, ...]) -> None:
    assert read_names(text)[1] == offsets


words = st.text(alphabet="abcdeő", min_size=1, max_size=6)
capitalised = words.map(str.capitalize)
several = st.lists(capitalised, min_size=1, max_size=3).map(" ".join)


@given(several, st.lists(words, max_size=2).map(" ".join), several, st.sampled_from(["", "Jr.", "III"]))
def test_a_written_name_reads_back(given_name: str, particle: str, family: str, suffix: str) -> None:
    head = f"{particle} {family}".strip()
    text = ", ".join(filter(None, (head, suffix, given_name)))
    assert one(text) == (given_name, particle, family, suffix, "")


@given(st.lists(st.sampled_from([*"{}\\,~ =\n", "and", " and ", "van", "Ö", "\\'e", "given=", "family="])).map("".join))
def test_any_list_can_be_read(text: str) -> None:
    names, wrong = read_names(text)
    assert len(names) + len(wrong) >= 1
    for name in names:
        for part in (name.given, name.particle, name.family, name.suffix, name.literal):
            assert text[part.offset :].startswith(part.text)
