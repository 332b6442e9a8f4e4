"""Where each value of a record stands in its file."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kronika.records.errors import At


@dataclass(frozen=True)
class Positions:
    """The places of a record's values by path: `("people", 0, "person")`; `()` is the whole record."""

    path: str
    values: Mapping[tuple[str | int, ...], At] = field(default_factory=dict)

    def at(self, *path: str | int) -> At:
        """Return the place of the value at `path`, or of the nearest value that holds it."""
        for length in range(len(path), -1, -1):
            found = self.values.get(path[:length])
            if found is not None:
                return found
        return At(self.path)
