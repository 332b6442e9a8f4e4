"""From an offset in a text to the line and column that it stands in."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from kronika.records.errors import At


@dataclass(frozen=True)
class Lines:
    """Where a text stands in its file, and the offsets at which its lines begin; later lines begin at column 1."""

    first: At
    starts: tuple[int, ...]

    def at(self, offset: int) -> At:
        """Return the place of a character of the text."""
        index = bisect_right(self.starts, offset) - 1
        first_column = self.first.column if index == 0 else 1
        return At(self.first.path, self.first.line + index, offset - self.starts[index] + first_column)


def lines_of(text: str, first: At) -> Lines:
    """Return the lines of a text whose first character stands at `first`."""
    return Lines(first, (0, *(match.end() for match in re.finditer("\n", text))))
