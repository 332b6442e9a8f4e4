"""Where words find room: what stands on a drawing already, so that nothing is written over it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from kronika.draw.maps.cut import Box

CELL = 48.0
"""The width of a cell of the grid in which boxes are looked up, in units of the drawing."""


@dataclass
class Room:
    """What is taken within a frame. It fills while a map is drawn, and is thrown away with it."""

    frame: Box
    taken: dict[tuple[int, int], list[Box]] = field(default_factory=dict)

    def take(self, boxes: Iterable[Box]) -> None:
        """Note that something stands there."""
        for box in boxes:
            for cell in _cells(box):
                self.taken.setdefault(cell, []).append(box)

    def is_free(self, boxes: Iterable[Box]) -> bool:
        """Whether all of these lie within the frame and touch nothing that is taken."""
        return all(self.frame.holds(box) and not self._is_taken(box) for box in boxes)

    def _is_taken(self, box: Box) -> bool:
        return any(box.touches(other) for cell in _cells(box) for other in self.taken.get(cell, ()))


def _cells(box: Box) -> Iterator[tuple[int, int]]:
    for column in range(int(box.left // CELL), int(box.right // CELL) + 1):
        for row in range(int(box.top // CELL), int(box.bottom // CELL) + 1):
            yield column, row
