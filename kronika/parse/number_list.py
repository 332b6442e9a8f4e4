"""A list of so many numbers, each between bounds."""

from dataclasses import dataclass

from kronika.parse.atoms import number_between
from kronika.parse.here import WRONG, Here, Wrong
from kronika.parse.nodes import Node, Sequence
from kronika.parse.shapes import Schema


@dataclass(frozen=True)
class NumberList:
    """Numbers in a fixed order, each with its lowest and highest value."""

    words: str
    bounds: tuple[tuple[float, float], ...]
    example: str

    @property
    def schema(self) -> Schema:
        """An array of as many numbers."""
        items = [{"type": "number", "minimum": low, "maximum": high} for low, high in self.bounds]
        return {"type": "array", "prefixItems": items, "minItems": len(items), "maxItems": len(items)}

    def read(self, node: Node, here: Here) -> tuple[float, ...] | Wrong:
        """Return the numbers if all are right."""
        here.mark(node)
        if not isinstance(node, Sequence):
            return here.wrong_type(node, self.words, self.example)
        if len(node.items) != len(self.bounds):
            message = f"{here.name} should be {self.words}: {len(self.bounds)} numbers, not {len(node.items)}."
            return here.wrong(node.at, message, f"For example: {self.example}", "wrong-type")
        values = tuple(
            number_between(low, high, "0").read(item, here.below(index))
            for index, (item, (low, high)) in enumerate(zip(node.items, self.bounds, strict=True))
        )
        right = tuple(value for value in values if not isinstance(value, Wrong))
        return right if len(right) == len(values) else WRONG
