"""YAML and JSON as a tree of frozen nodes, each with its place; nothing is converted yet."""

from dataclasses import dataclass

from kronika.records.errors import At, Problem

DEPTH_LIMIT = 30
"""How deep lists and mappings may stand in each other. The content model needs ten."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value, as written: `style` is "" for a plain one, else the sign that begins it (`"`, `'`, `|`, `>`).

    `exact` says that the text stands in the file character by character, on one line.
    """

    at: At
    text: str
    style: str = ""
    exact: bool = False

    @property
    def is_null(self) -> bool:
        """Whether nothing is stated (YAML 1.2 core schema, section 10.3.2)."""
        return not self.style and self.text in ("", "~", "null", "Null", "NULL")

    def place(self, offset: int = 0) -> At:
        """Return the place of a character of the text; of the whole value where that is not known."""
        if not self.exact:
            return self.at
        return At(self.at.path, self.at.line, self.at.column + offset + bool(self.style))


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list. `source` is its text in the file if it stands in brackets, with the brackets."""

    at: At
    items: tuple["Node", ...]
    source: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A key of a mapping with its value."""

    key: str
    key_at: At
    value: "Node"

    @property
    def lacks_colon(self) -> bool:
        """Whether a word stands alone among the entries in braces: its empty value begins where it ends."""
        end = At(self.key_at.path, self.key_at.line, self.key_at.column + len(self.key))
        return isinstance(self.value, Scalar) and not self.value.text and self.value.at == end


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys and values, in the order of the file; no key stands twice."""

    at: At
    entries: tuple[Entry, ...]


Node = Scalar | Sequence | Mapping


class UnreadableError(Exception):
    """What follows in the file cannot be read as a tree; `problem` says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem = problem


def kind_of(node: Node) -> str:
    """Return what a node is, for a sentence."""
    if isinstance(node, Mapping):
        return "a mapping"
    if isinstance(node, Sequence):
        return "a list"
    return "text"
