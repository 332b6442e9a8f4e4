"""YAML 1.2 core as nodes with places, without what the content model refuses.

Events are read, not objects: they alone show anchors, aliases and tags, and nothing is resolved behind our back
(PyYAML follows YAML 1.1, where `no` is a boolean, `21:30` a number and `1969-07-20` a date).
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from kronika.parse.decode import place_after, without_controls
from kronika.parse.nodes import DEPTH_LIMIT, Entry, Mapping, Node, Scalar, Sequence, UnreadableError
from kronika.parse.yaml_errors import yaml_problem
from kronika.records.errors import At, Problem

_Event = Any  # types-PyYAML gives events no attributes
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_yaml(text: str, path: str) -> tuple[Node | None, tuple[Problem, ...]]:
    """Return the one document of a YAML text, None if it is empty or cannot be read, and all problems.

    `text` begins at the first line of the file `path`; lines that are not YAML are blank in it.
    """
    reader = _Reader(text, path)
    try:
        return reader.document(), tuple(reader.problems)
    except UnreadableError as error:
        return None, (*reader.problems, error.problem)
    except yaml.YAMLError as error:
        return None, (*reader.problems, yaml_problem(error, text, path))


@dataclass
class _Reader:
    """Walks the events of one text and collects the problems that do not stop it."""

    text: str
    path: str
    problems: list[Problem] = field(default_factory=list)

    def document(self) -> Node | None:
        tab = self.text.find("\t")
        if tab >= 0:
            raise UnreadableError(
                Problem(
                    place_after(self.text[:tab], self.path),
                    "YAML is indented with spaces, and here stands a tab.",
                    'Replace the tab with spaces; within a text in double quotes write "\\t".',
                    "yaml-tab",
                )
            )
        events: Iterator[_Event] = yaml.parse(self.text, Loader=_LOADER)
        next(events)
        start = next(events)
        if isinstance(start, yaml.StreamEndEvent):
            return None
        if start.version or start.tags:
            self._tell(start, "A YAML directive cannot stand here.", "Remove the line that begins with '%'.")
        node = self._node(next(events), events, 0)
        next(events)
        second = next(events)
        if not isinstance(second, yaml.StreamEndEvent):
            self._tell(second, "A second YAML document begins here.", "Remove the line '---' and what follows it.")
        return node

    def _node(self, event: _Event, events: Iterator[_Event], depth: int) -> Node:
        at = self._at(event)
        if isinstance(event, yaml.AliasEvent):
            raise UnreadableError(
                _special(at, f"'*{event.anchor}' points to another value, which is not read here.")
            )  # fmt: skip
        if event.anchor is not None:
            self.problems.append(_special(at, f"'&{event.anchor}' gives a value a name, which is not read here."))
        if event.tag is not None:
            self.problems.append(_special(at, f"'{event.tag}' gives a value a type, which is not read here."))
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, at)
        if depth == DEPTH_LIMIT:
            raise UnreadableError(
                Problem(
                    at,
                    f"Lists and mappings stand here more than {DEPTH_LIMIT} deep in each other.",
                    "Check the brackets and the indentation.",
                    "yaml-depth",
                )
            )
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(event, events, depth + 1)
        return self._mapping(event, events, depth + 1)

    def _scalar(self, event: _Event, at: At) -> Scalar:
        start, end = event.start_mark, event.end_mark
        style = event.style or ""
        text, control = without_controls(event.value) if style == '"' else (event.value, "")
        if control:
            self.problems.append(Problem(at, control, "Remove it.", "control-character"))
        signs = 2 if style in ("'", '"') else 0
        exact = start.line == end.line and end.column - start.column == len(event.value) + signs
        return Scalar(at, text, style, exact)

    def _sequence(self, start: _Event, events: Iterator[_Event], depth: int) -> Sequence:
        items = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            items.append(self._node(event, events, depth))
        end: _Event = event
        in_brackets = self.text[start.start_mark.index : end.end_mark.index] if start.flow_style else ""
        return Sequence(self._at(start), tuple(items), in_brackets)

    def _mapping(self, start: _Event, events: Iterator[_Event], depth: int) -> Mapping:
        entries: dict[str, Entry] = {}
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            key = self._node(event, events, depth)
            if not isinstance(key, Scalar) or key.is_null:
                raise UnreadableError(
                    Problem(key.at, "A key should be a word, followed by a colon.", "Put it in quotes.", "yaml-key")
                )
            value = self._node(next(events), events, depth)
            first = entries.setdefault(key.text, Entry(key.text, key.at, value))
            if first.key_at is not key.at:
                self.problems.append(duplicate_key(key.text, key.at, first.key_at))
        return Mapping(self._at(start), tuple(entries.values()))

    def _at(self, event: _Event) -> At:
        return At(self.path, event.start_mark.line + 1, event.start_mark.column + 1)

    def _tell(self, event: _Event, message: str, hint: str) -> None:
        self.problems.append(Problem(self._at(event), message, hint, "yaml-document"))


def duplicate_key(key: str, at: At, first: At) -> Problem:
    """Return the problem of a key that stands twice in its mapping."""
    return Problem(
        at, f"'{key}' is stated twice.", f"It stands already in line {first.line}; keep one of them.", "duplicate-key"
    )


def _special(at: At, message: str) -> Problem:
    return Problem(at, message, "If it is meant as text, put the text in quotes; otherwise remove it.", "yaml-special")
