"""The tables of fields as JSON Schemas, for editors that check and complete what is typed.

They tell the form of a file. What needs other files (a slug that has to be there, two dates that contradict) and what a
schema cannot say (whether a date is in the calendar) is told by `check`.
"""

import json
from collections.abc import Iterator

from kronika.parse.common_fields import point
from kronika.parse.kinds import KINDS, SETTINGS
from kronika.parse.shapes import Schema
from kronika.parse.source_fields import SOURCE
from kronika.parse.translating import words_schema
from kronika.parse.translations import UPDATED
from kronika.records.files import OutputFile
from kronika.records.model import FOLDERS

DRAFT = "https://json-schema.org/draft/2020-12/schema"


def schema_files() -> tuple[OutputFile, ...]:
    """Return a schema for the front matter of each kind, for `site.yaml`, for the sources, and for translations."""
    return tuple(
        OutputFile(f"{name}.schema.json", f"{json.dumps(schema, ensure_ascii=False, indent=1)}\n".encode())
        for name, schema in _schemas()
    )


def _schemas() -> Iterator[tuple[str, Schema]]:
    for kind, known in KINDS.items():
        title = f"Front matter of content/{FOLDERS[kind]}/SLUG.md"
        yield kind, {"$schema": DRAFT, "title": title, **known.front_matter.schema}
    yield "site", {"$schema": DRAFT, "title": "site.yaml", **SETTINGS.schema}
    listed = {"type": "array", "items": {"$ref": "#/$defs/source"}}
    under = {"type": "object", "properties": {"references": listed}, "required": ["references"]}
    bibliography = {"anyOf": [listed, {**under, "additionalProperties": False}], "$defs": {"source": SOURCE.schema}}
    yield "sources", {"$schema": DRAFT, "title": "content/sources*.yaml", **bibliography}
    for kind, known in KINDS.items():
        title = f"Front matter of content/{FOLDERS[kind]}/SLUG.LANG.md"
        words = words_schema(known.front_matter)
        stated = {UPDATED: {"description": "When the translation was last revised.", **point.schema}}
        properties = {**words["properties"], **stated}
        yield f"{kind}-translation", {"$schema": DRAFT, "title": title, **words, "properties": properties}
    yield "site-translation", {"$schema": DRAFT, "title": "site.LANG.yaml", **words_schema(SETTINGS)}
