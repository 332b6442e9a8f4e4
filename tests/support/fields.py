"""Every field of every kind, and a small file that holds it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from kronika.parse import parse_documents
from kronika.parse.kinds import KINDS, SETTINGS
from kronika.parse.shapes import Either, Field, Fields, ListOf, Made, Shape
from kronika.parse.source_fields import SOURCE
from kronika.records.errors import At, Problem
from kronika.records.files import SourceFile, Sources
from kronika.records.model import FOLDERS
from tests.support.sites import SETTINGS as SETTINGS_TEXT

TABLES: dict[str, Fields[Any]] = {
    **{kind: known.front_matter for kind, known in KINDS.items()},
    "settings": SETTINGS,
    "source": SOURCE,
}


@dataclass(frozen=True)
class Spot:
    """A field of a mapping that stands in fields of other mappings."""

    kind: str
    outer: tuple[tuple[Fields[Any], Field], ...]
    fields: Fields[Any]
    field: Field

    def __str__(self) -> str:
        return ".".join([self.kind, *(field.name for _, field in self.outer), self.field.name])


def mapping_in(shape: Shape[Any]) -> Fields[Any] | None:
    """Return the mapping that a value of this shape may be or hold."""
    if isinstance(shape, Fields):
        return shape
    if isinstance(shape, ListOf):
        return mapping_in(shape.item)
    if isinstance(shape, Either):
        return mapping_in(shape.long)
    return mapping_in(shape.shape) if isinstance(shape, Made) else None


def around(shape: Shape[Any], mapping: str) -> str:
    """Return a value of this shape that holds the mapping first."""
    if isinstance(shape, ListOf):
        others = [shape.item.example] * (shape.least - 1)
        return f"[{', '.join([around(shape.item, mapping), *others])}]"
    return mapping


def spots(kind: str) -> Iterator[Spot]:
    """Yield every field of a kind, at any depth."""

    def below(outer: tuple[tuple[Fields[Any], Field], ...], fields: Fields[Any]) -> Iterator[Spot]:
        for field in fields.fields:
            yield Spot(kind, outer, fields, field)
            inner = mapping_in(field.shape)
            if inner is not None:
                yield from below((*outer, (fields, field)), inner)

    yield from below((), TABLES[kind])


SPOTS = [spot for kind in TABLES for spot in spots(kind)]


def entries(fields: Fields[Any], name: str, entry: str) -> list[str]:
    """Return the entries that a mapping needs, `entry` in the place of the field `name` and first."""
    others = [f"{field.name}: {field.shape.example}" for field in fields.shown if field.name != name]
    last = fields.fields[-1]
    stated = [entry, *others] if entry else others
    # Front matter has to hold something, so that it has a first line.
    return stated if stated or last.required else [f"{last.name}: {last.shape.example}"]


def file_of(spot: Spot, entry: str) -> tuple[SourceFile, At]:
    """Return a file with `entry` instead of the spot's field, and the place of the mapping it stands in."""
    stated = entries(spot.fields, spot.field.name, entry)
    mapping = in_braces(stated)
    for fields, field in reversed(spot.outer):
        stated = entries(fields, field.name, f"{field.name}: {around(field.shape, in_braces(stated))}")
    if spot.kind == "settings":
        path, text = "site.yaml", "\n".join(stated) + "\n"
    elif spot.kind == "source":
        path, text = "content/sources.yaml", "- " + "\n  ".join(stated) + "\n"
    else:
        path, text = f"content/{FOLDERS[spot.kind]}/x.md", "---\n" + "\n".join(stated) + "\n---\nText.\n"
    return SourceFile(path, text.encode()), place(path, text, text.index(mapping if spot.outer else stated[0]))


def in_braces(stated: list[str]) -> str:
    return "{" + ", ".join(stated) + "}"


def place(path: str, text: str, offset: int) -> At:
    return At(path, text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset))


def problems_of(file: SourceFile) -> tuple[Problem, ...]:
    """Return what parse tells of a site that holds the file, and the picture that it names."""
    files = {"site.yaml": SourceFile("site.yaml", SETTINGS_TEXT.encode()), file.path: file}
    if file.path.startswith("content/media/"):
        files["content/media/old-town.jpg"] = SourceFile("content/media/old-town.jpg", b"")
    unnamed = "No record says what this picture is and whose."
    return tuple(problem for problem in parse_documents(Sources(files, {}, {}, {}))[1] if problem.message != unnamed)
