"""Problems: what is wrong in what an editor wrote, where, and how to mend it."""

from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True, order=True)
class At:
    """A place in a file. `path` is relative to the site's root, with slashes; line and column count from 1."""

    path: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake: its place, one full sentence that says what and why, and a hint that says how to mend it.

    `code` is a stable kebab-case name of the rule, for machines ("unknown-record").
    """

    at: At
    message: str
    hint: str = ""
    code: str = field(default="", compare=False)

    def __str__(self) -> str:
        return f"{self.at}: {self.message}" + (f"\n  hint: {self.hint}" if self.hint else "")


class SiteError(Exception):
    """The content has problems, so nothing is written. `problems` is sorted by place and holds no doubles."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(sorted(set(problems)))
        super().__init__("\n".join(str(problem) for problem in self.problems))


class UsageError(Exception):
    """The call or the output folder cannot be used; the message is for the person who typed the command."""
