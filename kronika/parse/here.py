"""Where a value is read, and where it is told what was found there."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import Enum

from kronika.parse.nodes import Node, Scalar, kind_of
from kronika.records.errors import At, Problem
from kronika.records.positions import Positions

FieldPath = tuple[str | int, ...]


class Wrong(Enum):
    """The one value that stands for a value that could not be read; its problem has been told."""

    WRONG = 0


WRONG = Wrong.WRONG


@dataclass
class Notes:
    """What reading one file finds besides values: problems, and the places of values by their path.

    `language` is that of the file's words, which are given its typographic marks; without one they stay as written.
    """

    path: str
    language: str = ""
    problems: list[Problem] = field(default_factory=list)
    places: dict[FieldPath, At] = field(default_factory=dict)


@dataclass(frozen=True)
class Here:
    """The path of a value in its record ("people", 0, "person"), and the notes of its file."""

    notes: Notes
    path: FieldPath = ()

    def below(self, step: str | int) -> "Here":
        """Return where an entry of this value is read."""
        return Here(self.notes, (*self.path, step))

    def mark(self, node: Node) -> None:
        """Note the value's place."""
        self.notes.places[self.path] = node.at

    def wrong(self, at: At, message: str, hint: str = "", code: str = "wrong-value") -> Wrong:
        """Tell a problem; returns the value that stands for a wrong one."""
        self.notes.problems.append(Problem(at, message, hint, code))
        return WRONG

    def wrong_type(self, node: Node, words: str, example: str) -> Wrong:
        """Tell that a node is not what it should be; `words` say what that is."""
        if isinstance(node, Scalar) and node.is_null:
            hint = "Write a value, or remove the line. What follows '#' is a comment, unless it stands in quotes."
            return self.wrong(node.at, f"{self.name} is empty.", hint, "empty-value")
        found = f"'{shortened(node.text)}'" if isinstance(node, Scalar) else kind_of(node)
        return self.wrong(node.at, f"{self.name} should be {words}, not {found}.", _example(example), "wrong-type")

    @property
    def name(self) -> str:
        """The value's name at the beginning of a sentence."""
        names = [step for step in self.path if isinstance(step, str)]
        if not names:
            return "An entry of the list" if self.path else _whole(self.notes.path)
        return f"'{names[-1]}'" if self.path[-1] == names[-1] else f"An entry of '{names[-1]}'"

    @property
    def positions(self) -> Positions:
        """The places noted at and below this value, by their paths from here."""
        depth = len(self.path)
        places = self.notes.places
        return Positions(
            self.notes.path, {path[depth:]: at for path, at in places.items() if path[:depth] == self.path}
        )  # fmt: skip


def _whole(path: str) -> str:
    return "The front matter" if path.endswith(".md") else "The file"


def nearest(word: str, known: Iterable[str]) -> str:
    """Return the known word whose spelling is most like `word`, or ""."""
    by_folded = {known_word.casefold().replace("_", "-"): known_word for known_word in known}
    folded = word.casefold().replace("_", "-")
    # "journal-article" means "article-journal", however many signs that changes.
    turned = next((near for near in by_folded if sorted(near.split("-")) == sorted(folded.split("-"))), "")
    match = [turned] if turned else get_close_matches(folded, by_folded, 1, 0.6)
    return by_folded[match[0]] if match else ""


def did_you_mean(word: str, known: Iterable[str], otherwise: str = "") -> str:
    """Return a hint that names the nearest known word, or all of them."""
    words = tuple(known)
    near = nearest(word, words)
    return f"Did you mean '{near}'?" if near else otherwise or f"Known here: {', '.join(words)}."


def shortened(text: str) -> str:
    """Return a text short enough for a sentence."""
    line = " ".join(text.split())
    return line if len(line) <= 40 else line[:39] + "…"


def _example(example: str) -> str:
    return f"For example: {example}" if example else ""
