"""The shape of a date: EDTF, taken from its source text."""

import re
from dataclasses import dataclass

from kronika.parse.here import Here, Wrong
from kronika.parse.nodes import Node, Scalar, Sequence
from kronika.parse.shapes import Schema
from kronika.records.edtf import Edtf, EdtfError, Interval, parse_edtf


@dataclass(frozen=True)
class EdtfShape:
    """A date; a one-of set may stand unquoted. With `point`, no interval."""

    point: bool = False
    example: str = "1969-07-20"

    @property
    def words(self) -> str:
        """What the value is."""
        return "one date, no interval" if self.point else "a date"

    @property
    def schema(self) -> Schema:
        """A text of the signs of EDTF; a year may be seen as a number, and a one-of set as a list."""
        written = {"type": ["string", "integer"], "pattern": r"^[-0-9Y./\[][-0-9TXYZ:+~?%./,\[\] ]*$"}
        return {"anyOf": [written, {"type": "array", "items": written, "minItems": 1}]}

    def read(self, node: Node, here: Here) -> Edtf | Wrong:
        """Return the date."""
        here.mark(node)
        if isinstance(node, Sequence) and node.source:
            written, place = _set(node)
        elif isinstance(node, Scalar) and not node.is_null:
            written, place = node.text, node
        else:
            return here.wrong_type(node, self.words, self.example)
        try:
            date = parse_edtf(written.strip())
        except EdtfError as error:
            return here.wrong(place.place(error.offset), error.message, error.hint, "wrong-date")
        if self.point and isinstance(date, Interval):
            message = f"{here.name} should be one date, not an interval."
            return here.wrong(node.at, message, "Write its first or its last date.", "wrong-date")
        return date


def _set(node: Sequence) -> tuple[str, Scalar]:
    """Return the text of a list in brackets without its spaces, and a value that knows where it stands."""
    written = re.sub(r"\s", "", node.source)
    return written, Scalar(node.at, written, "", written == node.source)
