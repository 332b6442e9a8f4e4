"""What libyaml says of broken YAML, in words that a writer understands, at the place where the mistake begins."""

from dataclasses import dataclass

import yaml

from kronika.parse.decode import place_after
from kronika.records.errors import At, Problem

_QUOTE = "Put the whole text in quotes."


@dataclass(frozen=True)
class _Saying:
    """A part of libyaml's words, and ours for them; `at_context` is true where the mistake begins at the context."""

    part: str
    message: str
    hint: str
    at_context: bool = False


# The first whose part is found holds. `part` is looked for in "context: problem".
_SAYINGS = (
    _Saying(
        "quoted scalar: found unexpected end of stream",
        "A quotation mark is opened here and never closed.",
        "Close it, or put the text in the other kind of quotes.",
        True,
    ),
    _Saying("quoted scalar", "After the backslash stands a sign that makes no sense there.", "Write it as '\\\\'."),
    _Saying(
        "mapping values are not allowed",
        "A colon stands where none can stand.",
        "If it belongs to a text, put the text in quotes; if it ends a key, check the line above and the indentation.",
    ),
    _Saying(
        "could not find expected ':'",
        "A key without a colon stands here.",
        "Write 'key: value', or '- ' before an entry of a list; indent a line that continues the text above.",
        True,
    ),
    _Saying(
        "parsing a flow sequence",
        "A list opened with '[' here has no end, or lacks a comma.",
        "Separate its entries with commas and close it with ']'.",
        True,
    ),
    _Saying(
        "parsing a flow mapping",
        "A mapping opened with '{' here has no end, or lacks a comma.",
        "Separate its entries with commas and close it with '}'.",
        True,
    ),
    _Saying("scanning an alias", "A text without quotes cannot begin with '*'.", _QUOTE, True),
    _Saying("scanning an anchor", "A text without quotes cannot begin with '&'.", _QUOTE, True),
    _Saying("tag", "A text without quotes cannot begin with '!'.", _QUOTE, True),
    _Saying("block scalar", "A text without quotes cannot begin with '|' or '>'.", _QUOTE, True),
    _Saying("directive", "A line cannot begin with '%'.", _QUOTE, True),
    _Saying("cannot start any token", "A text without quotes cannot begin with this sign.", _QUOTE),
    _Saying("did not find expected node content", "Here stands a sign that makes no sense there.", _QUOTE),
    _Saying(
        "block sequence entries are not allowed",
        "A dash cannot begin a list within a line.",
        "Begin the list on the next line, or put the text in quotes.",
    ),
    _Saying(
        "block collection",
        "A list's entries do not stand in one column, or one of them has no dash.",
        "Begin each entry with '- ', all equally far to the right.",
    ),
    _Saying(
        "did not find expected key",
        "This does not continue what stands above it.",
        "Check the indentation and the quotes; a text in quotes ends at its closing quote.",
    ),
)


def yaml_problem(error: yaml.YAMLError, text: str, path: str) -> Problem:
    """Return an error of libyaml (or of PyYAML's own scanner) as a problem."""
    if not isinstance(error, yaml.MarkedYAMLError):
        return Problem(At(path), "This is not YAML.", str(error), "yaml")
    said = f"{error.context}: {error.problem}"
    saying = next((saying for saying in _SAYINGS if saying.part in said), None)
    if saying is None:
        saying = _Saying("", f"This is not YAML: {error.problem}.", "Check the signs before this place.")
    mark = error.context_mark if saying.at_context and error.context_mark else error.problem_mark
    if mark is None:
        return Problem(At(path), saying.message, saying.hint, "yaml")
    # An error at the end of the text is told on its last line.
    end = place_after(text.rstrip(), path)
    return Problem(min(At(path, mark.line + 1, mark.column + 1), end), saying.message, saying.hint, "yaml")
