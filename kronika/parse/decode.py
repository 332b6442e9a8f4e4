"""Bytes become text: UTF-8, any newline, no control characters, not too long."""

import re
from unicodedata import name as character_name

from kronika.records.errors import At, Problem
from kronika.records.files import SourceFile

FILE_LIMIT_BYTES = 2 * 1024 * 1024

# The C0 and C1 control characters without tab and line feed, the line separators that YAML 1.1 and 1.2 read
# differently, byte order marks within the text, surrogates, and the two code points that are no characters.
CONTROL_CHARACTER = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")


def decode(file: SourceFile) -> str | Problem:
    r"""Return a file's text with `\n` as its only newline and without a byte order mark, or why it has none."""
    if len(file.data) > FILE_LIMIT_BYTES:
        return Problem(
            At(file.path), "The file is larger than 2 MiB.", "Split it, or check that it is a text.", "file-size"
        )
    try:
        text = file.data.decode()
    except UnicodeDecodeError as error:
        before = file.data[: error.start].decode()
        return Problem(
            place_after(_newlines(before), file.path),
            f"The byte {file.data[error.start]:#04x} is not UTF-8.",
            "Save the file in the encoding UTF-8.",
            "encoding",
        )
    text = _newlines(text)
    control = CONTROL_CHARACTER.search(text)
    if control is not None:
        at = place_after(text[: control.start()], file.path)
        return Problem(at, without_controls(control[0])[1], "Remove it.", "control-character")
    return text


def without_controls(text: str) -> tuple[str, str]:
    """Return a text with its control characters replaced, and a sentence on the first of them, or ""."""
    control = CONTROL_CHARACTER.search(text)
    if control is None:
        return text, ""
    return CONTROL_CHARACTER.sub("\ufffd", text), f"The text holds the control character {_words(control[0])}."


def place_after(before: str, path: str) -> At:
    """Return the place of the character that follows `before` in a file."""
    line_start = before.rfind("\n") + 1
    return At(path, before.count("\n") + 1, len(before) - line_start + 1)


def _words(character: str) -> str:
    """Return a character's code point, with its name if it has one ("U+2028 (line separator)")."""
    name = character_name(character, "").lower()
    return f"U+{ord(character):04X}" + (f" ({name})" if name else "")


def _newlines(text: str) -> str:
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
