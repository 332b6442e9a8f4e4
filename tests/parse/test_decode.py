"""Bytes become text, or a problem with a place."""

import pytest

from kronika.parse.decode import FILE_LIMIT_BYTES, decode
from kronika.records.errors import At, Problem
from kronika.records.files import SourceFile


def decoded(data: bytes) -> str | Problem:
    return decode(SourceFile("a.md", data))


def test_any_newline_becomes_a_line_feed() -> None:
    assert decoded(b"a\r\nb\rc\nd") == "a\nb\nc\nd"


def test_a_byte_order_mark_is_accepted_at_the_beginning() -> None:
    assert decoded(b"\xef\xbb\xbfa") == "a"


def test_a_byte_that_is_not_utf8_is_told_with_its_place() -> None:
    problem = decoded("one\nétwo ".encode() + b"\xe9")
    assert str(problem) == "a.md:2:6: The byte 0xe9 is not UTF-8.\n  hint: Save the file in the encoding UTF-8."


@pytest.mark.parametrize("character", ["\0", "\x1b", "\x7f", "\x85", "\u2028", "\ufeff"])
def test_a_control_character_is_told_with_its_place(character: str) -> None:
    problem = decoded(f"one\ntwo{character}".encode())
    assert isinstance(problem, Problem)
    assert problem.at == At("a.md", 2, 4)
    assert f"U+{ord(character):04X}" in problem.message


def test_tabs_and_marks_of_direction_are_text() -> None:
    assert decoded("\ta\u200f".encode()) == "\ta\u200f"


def test_a_file_may_have_two_mebibytes_and_no_more() -> None:
    assert decoded(b"a" * FILE_LIMIT_BYTES) == "a" * FILE_LIMIT_BYTES
    problem = decoded(b"a" * (FILE_LIMIT_BYTES + 1))
    assert isinstance(problem, Problem)
    assert problem.message == "The file is larger than 2 MiB."
