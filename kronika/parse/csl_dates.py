"""Dates as bibliographies have them: CSL's date parts, a literal, a text in EDTF, Pandoc's year, month and day."""

import re
from dataclasses import dataclass, replace
from typing import ClassVar

from kronika.parse.here import WRONG, Here, Wrong, did_you_mean
from kronika.parse.nodes import Mapping, Node, Scalar, Sequence
from kronika.parse.shapes import Schema
from kronika.records.civil import days_in_month

Parts = tuple[int, ...]

_EDTF = re.compile(r"(-?[0-9]{1,4}(?:-[0-9]{1,2}){0,2})([~?%]?)(?:/(-?[0-9]{1,4}(?:-[0-9]{1,2}){0,2})([~?%]?))?")
_TEXTS = ("literal", "raw", "edtf")
_PANDOC = ("year", "month", "day")
_KEYS = ("date-parts", *_TEXTS, "season", "circa", *_PANDOC)


@dataclass(frozen=True)
class CslDate:
    """Year, month and day, as many as stated; `end` of a range; or a literal text. `circa`: approximate."""

    start: Parts = ()
    end: Parts = ()
    literal: str = ""
    season: str = ""
    circa: bool = False

    @property
    def written(self) -> str:
        """The date as a text: the literal, or the parts as ISO 8601 has them."""
        ends = ("-".join(f"{part:02}" for part in parts) for parts in (self.start, self.end) if parts)
        return self.literal or "/".join(ends)


@dataclass(frozen=True)
class CslDateShape:
    """A date in a bibliography."""

    words: ClassVar[str] = "a date"
    example: ClassVar[str] = "{date-parts: [[1969, 7, 20]]}"
    schema: ClassVar[Schema] = {
        "anyOf": [
            {"type": ["string", "number"]},
            {"type": "object", "propertyNames": {"enum": list(_KEYS)}, "minProperties": 1},
            {"type": "array", "items": {"type": "object"}, "minItems": 1, "maxItems": 2},
        ]
    }

    def read(self, node: Node, here: Here) -> CslDate | Wrong:
        """Return the date."""
        here.mark(node)
        if isinstance(node, Scalar) and not node.is_null:
            return _from_text(node, here)
        if isinstance(node, Mapping) and node.entries:
            return _from_mapping(node, here)
        if isinstance(node, Sequence) and 1 <= len(node.items) <= 2 and isinstance(node.items[0], Mapping):
            ends = [_from_mapping(item, here) for item in node.items if isinstance(item, Mapping)]
            right = [end for end in ends if not isinstance(end, Wrong)]
            if len(right) < len(node.items):
                return WRONG
            return right[0] if len(right) == 1 else replace(right[0], end=right[1].start)
        return here.wrong_type(node, self.words, self.example)


def _from_text(node: Scalar, here: Here) -> CslDate | Wrong:
    """Return the date of a text in EDTF; any other text is shown as it is."""
    match = _EDTF.fullmatch(node.text.strip())
    if match is None:
        return CslDate(literal=" ".join(node.text.split()))
    start = _parts(node, here, _split(match[1]))
    end = _parts(node, here, _split(match[3])) if match[3] else ()
    if isinstance(start, Wrong) or isinstance(end, Wrong):
        return WRONG
    return CslDate(start, end, circa=bool(match[2] or match[4]))


def _split(date: str) -> list[int]:
    sign = -1 if date.startswith("-") else 1
    year, *rest = date.lstrip("-").split("-")
    return [sign * int(year), *map(int, rest)]


def _from_mapping(node: Mapping, here: Here) -> CslDate | Wrong:
    stated = {entry.key: entry.value for entry in node.entries}
    for entry in node.entries:
        if entry.key not in _KEYS:
            hint = did_you_mean(entry.key, _KEYS)
            return here.wrong(entry.key_at, f"There is no field '{entry.key}' in a date.", hint, "unknown-field")
    for key, value in stated.items():
        if key != "date-parts" and not isinstance(value, Scalar):
            return here.wrong_type(value, "text", "")
    texts = {
        key: value.text.strip() for key, value in stated.items() if isinstance(value, Scalar) and not value.is_null
    }
    date = _dated(node, stated, texts, here)
    if isinstance(date, Wrong):
        return WRONG
    circa = texts.get("circa", "").lower() not in ("", "false", "0", "no")
    return replace(date, season=texts.get("season", ""), circa=circa or date.circa)


def _dated(node: Mapping, stated: dict[str, Node], texts: dict[str, str], here: Here) -> CslDate | Wrong:
    if "date-parts" in stated:
        return _from_date_parts(stated["date-parts"], here)
    for key in ("raw", "edtf"):
        value = stated.get(key)
        if isinstance(value, Scalar) and key in texts:
            return _from_text(value, here)
    if "literal" in texts:
        return CslDate(literal=" ".join(texts["literal"].split()))
    written = [texts[key] for key in _PANDOC if key in texts]
    if "year" not in texts or not all(re.fullmatch("-?[0-9]{1,4}", part) for part in written):
        return here.wrong(node.at, "This date has no year.", "Write date-parts, literal or raw.", "wrong-date")
    parts = _parts(node, here, [int(part) for part in written])
    return parts if isinstance(parts, Wrong) else CslDate(parts)


def _from_date_parts(node: Node, here: Here) -> CslDate | Wrong:
    message, hint = "'date-parts' should be one or two lists of year, month and day.", "For example: [[1969, 7, 20]]"
    if not isinstance(node, Sequence) or not 1 <= len(node.items) <= 2:
        return here.wrong(node.at, message, hint, "wrong-date")
    ends: list[Parts] = []
    for item in node.items:
        numbers = item.items if isinstance(item, Sequence) else ()
        written = [number.text.strip() for number in numbers if isinstance(number, Scalar)]
        if not 1 <= len(written) <= 3 or len(written) < len(numbers):
            return here.wrong(item.at, message, hint, "wrong-date")
        if not all(re.fullmatch("-?[0-9]{1,4}", part) for part in written):
            return here.wrong(item.at, message, hint, "wrong-date")
        parts = _parts(item, here, [int(part) for part in written])
        if isinstance(parts, Wrong):
            return WRONG
        ends.append(parts)
    return CslDate(ends[0], ends[1] if len(ends) > 1 else ())


def _parts(node: Node, here: Here, numbers: list[int]) -> Parts | Wrong:
    """Return year, month and day if there is such a day."""
    year, month, day = [*numbers, 1, 1][:3] if len(numbers) < 3 else numbers
    if 1 <= month <= 12 and 1 <= day <= days_in_month(year, month):
        return tuple(numbers)
    written = "-".join(f"{number:02}" for number in numbers)
    return here.wrong(node.at, f"There is no {written} in the calendar.", "Write year, month and day.", "wrong-date")
