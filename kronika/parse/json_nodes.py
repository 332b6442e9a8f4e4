"""JSON as nodes with places: the same tree as YAML gives, so that a bibliography of either form is read alike.

Not read as YAML, though YAML 1.2 contains it: reference managers indent with tabs and write surrogate pairs.
"""

import json
import re
from dataclasses import dataclass, field

from kronika.parse.decode import without_controls
from kronika.parse.nodes import DEPTH_LIMIT, Entry, Mapping, Node, Scalar, Sequence, UnreadableError
from kronika.parse.yaml_nodes import duplicate_key
from kronika.records.errors import At, Problem
from kronika.records.lines import Lines, lines_of

# RFC 8259, sections 2 to 7. The last group is whatever else stands there, which is wrong.
_TOKEN = re.compile(
    r"[ \t\n]*+(?:(?P<sign>[\[\]{},:])"
    r'|(?P<string>"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*+")'
    r"|(?P<bare>-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?(?:[eE][+-]?[0-9]++)?(?![\w.])|(?:true|false|null)(?!\w))"
    r"|(?P<end>\Z)|(?P<wrong>.))"
)


def read_json(text: str, path: str) -> tuple[Node | None, tuple[Problem, ...]]:
    """Return the value of a JSON text, None if it cannot be read, and all problems."""
    reader = _Reader(text, lines_of(text, At(path)))
    try:
        return reader.document(), tuple(reader.problems)
    except UnreadableError as error:
        return None, (*reader.problems, error.problem)


@dataclass
class _Reader:
    """Walks the tokens of one text and collects the problems that do not stop it."""

    text: str
    lines: Lines
    position: int = 0
    problems: list[Problem] = field(default_factory=list)

    def document(self) -> Node:
        node = self._node(self._next(), 0)
        after = self._next()
        if after.lastgroup != "end":
            raise self._unexpected(after, "nothing more")
        return node

    def _node(self, token: re.Match[str], depth: int) -> Node:
        at = self._at(token)
        if token.lastgroup == "bare":
            return Scalar(at, token["bare"], "", True)
        if token.lastgroup == "string":
            return self._string(token, at)
        if depth == DEPTH_LIMIT:
            words = f"Lists and mappings stand here more than {DEPTH_LIMIT} deep in each other."
            raise UnreadableError(Problem(at, words, "Check the brackets.", "json"))
        if token["sign"] == "[":
            return Sequence(at, self._items(depth + 1))
        if token["sign"] == "{":
            return Mapping(at, self._entries(depth + 1))
        raise self._unexpected(token, "a value")

    def _string(self, token: re.Match[str], at: At) -> Scalar:
        text, control = without_controls(json.loads(token["string"]))
        if control:
            self.problems.append(Problem(at, control, "Remove it.", "control-character"))
        return Scalar(at, text, '"', len(text) == len(token["string"]) - 2)

    def _items(self, depth: int) -> tuple[Node, ...]:
        items: list[Node] = []
        token = self._next()
        if token["sign"] == "]":
            return ()
        while True:
            items.append(self._node(token, depth))
            if self._closed("]"):
                return tuple(items)
            token = self._next()

    def _entries(self, depth: int) -> tuple[Entry, ...]:
        entries: dict[str, Entry] = {}
        token = self._next()
        if token["sign"] == "}":
            return ()
        while True:
            if token.lastgroup != "string":
                raise self._unexpected(token, "a key in double quotes")
            key = self._string(token, self._at(token))
            colon = self._next()
            if colon["sign"] != ":":
                raise self._unexpected(colon, "a colon")
            value = self._node(self._next(), depth)
            first = entries.setdefault(key.text, Entry(key.text, key.at, value))
            if first.key_at is not key.at:
                self.problems.append(duplicate_key(key.text, key.at, first.key_at))
            if self._closed("}"):
                return tuple(entries.values())
            token = self._next()

    def _closed(self, bracket: str) -> bool:
        """Read what follows a value: True for the closing bracket, False for a comma."""
        token = self._next()
        if token["sign"] not in (bracket, ","):
            raise self._unexpected(token, f"a comma or '{bracket}'")
        return token["sign"] == bracket

    def _next(self) -> re.Match[str]:
        token = _TOKEN.match(self.text, self.position)
        assert token is not None  # the last group takes any character, the one before it the end
        self.position = token.end()
        return token

    def _at(self, token: re.Match[str]) -> At:
        return self.lines.at(token.start(token.lastgroup or 0))

    def _unexpected(self, token: re.Match[str], expected: str) -> UnreadableError:
        found = "the text ends" if token.lastgroup == "end" else f"'{token[token.lastgroup or 0][:20]}' stands"
        # What programs write is right; a comma after the last entry is what people leave when they take one out.
        before = self.text[: token.start(token.lastgroup or 0)].rstrip()
        hint = "Take out the comma before it." if token["sign"] in ("]", "}") and before.endswith(",") else ""
        return UnreadableError(
            Problem(self._at(token), f"This is not JSON: {found} where {expected} should stand.", hint, "json")
        )
