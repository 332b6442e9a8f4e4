"""Write the tables of `docs/content-model.md` anew, from the tables of fields that the program reads by.

    python tools/content_model.py

What stands there between `<!-- begin NAME -->` and `<!-- end NAME -->` is made here; the rest is written by hand.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any

import yaml

from kronika.parse.kinds import KINDS, SETTINGS
from kronika.parse.shapes import Either, Field, Fields, ListOf, Made, Shape
from kronika.parse.source_fields import SOURCE
from kronika.records.allowed import ATTRIBUTES, ELEMENTS, LISTED_ATTRIBUTES, LISTED_CLASSES, SCHEMES
from kronika.records.grammar import CALLOUTS
from kronika.records.model import FOLDERS
from kronika.resolve.rules import OPTIONAL

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "content-model.md"
STRINGS = ROOT / "kronika" / "locales" / "en.yaml"

TABLES: Mapping[str, Fields[Any]] = {
    **{kind: known.front_matter for kind, known in KINDS.items()},
    "site.yaml": SETTINGS,
    "source": SOURCE,
}

Key = tuple[tuple[str, str], ...]

_SECTION = re.compile(r"(<!-- begin (?P<name>[\w-]+) -->\n).*?(<!-- end (?P=name) -->)", re.DOTALL)


def renewed(page: str) -> str:
    """Return the page with what stands between its markers made anew; raises KeyError for an unknown name."""
    return _SECTION.sub(lambda match: f"{match[1]}\n{_made(match['name'])}\n\n{match[3]}", page)


def _made(name: str) -> str:
    sections = {
        "records": lambda: "\n\n".join(_kind(kind) for kind in KINDS),
        "settings": lambda: _table(SETTINGS),
        "sources": lambda: _table(SOURCE),
        "mappings": lambda: "\n\n".join(_mapping(names) for names in _mappings()),
        "callouts": lambda: _listed(CALLOUTS),
        "elements": lambda: _listed(sorted(ELEMENTS)),
        "attributes": lambda: _listed(sorted(ATTRIBUTES)),
        "schemes": lambda: _listed(sorted(SCHEMES)),
        "listed-attributes": lambda: _listed(sorted(LISTED_ATTRIBUTES)),
        "classes": lambda: _listed(sorted(LISTED_CLASSES)),
        "rules": lambda: _rows(("rule", "what it forbids"), ((f"`{rule}`", words) for rule, words in OPTIONAL.items())),
        "strings": lambda: _rows(("keys", "for example"), _strings()),
    }
    return sections[name]()


def _kind(kind: str) -> str:
    about = (KINDS[kind].record.__doc__ or "").partition("\n")[0]
    return f"### {kind.title()}: `content/{FOLDERS[kind]}/SLUG.md`\n\n{about}\n\n{_table(TABLES[kind])}"


def _table(fields: Fields[Any]) -> str:
    """Return the fields of a mapping as rows; neighbours that take and mean the same share one."""
    alike = groupby(fields.fields, key=lambda field: (field.required, _takes(field.shape), field.about))
    rows = (
        (", ".join(f"`{field.name}`" for field in group), "yes" if required else "", takes, about)
        for (required, takes, about), group in alike
    )
    return _rows(("field", "required", "takes", "means"), rows)


def _takes(shape: Shape[Any]) -> str:
    """Return what a value may be, with links to the tables of mappings."""
    if isinstance(shape, Made):
        return _takes(shape.shape)
    if isinstance(shape, ListOf):
        return f"{shape.words}, each {_takes(shape.item)}"
    if isinstance(shape, Either):
        return f"{_takes(shape.short)}, or {_takes(shape.long)}"
    if isinstance(shape, Fields):
        return f"[{shape.words}](#{_anchor(_title(_mappings()[_key(shape)]))})"
    options = shape.schema.get("enum", ())
    return f"one of {', '.join(f'`{option}`' for option in options)}" if options else shape.words


def _mapping(key: Key) -> str:
    fields = next(fields for _, fields in _used() if _key(fields) == key)
    return f"### {_title(_mappings()[key])}\n\n{_table(fields)}"


def _key(fields: Fields[Any]) -> Key:
    """Return what makes two mappings one: the same fields that mean the same."""
    return tuple((field.name, field.about) for field in fields.fields)


@cache
def _mappings() -> Mapping[Key, tuple[str, ...]]:
    """Return the mappings within fields, in order of appearance, each with the names of the fields that hold it."""
    found: dict[Key, dict[str, None]] = {}
    for field, fields in _used():
        found.setdefault(_key(fields), {})[field.name] = None
    return {key: tuple(names) for key, names in found.items()}


def _used() -> Iterator[tuple[Field, Fields[Any]]]:
    """Yield every mapping within a field, with the field."""
    for table in TABLES.values():
        yield from _below(table)


def _below(table: Fields[Any]) -> Iterator[tuple[Field, Fields[Any]]]:
    for field in table.fields:
        for fields in _held(field.shape):
            yield field, fields
            yield from _below(fields)


def _held(shape: Shape[Any]) -> Iterator[Fields[Any]]:
    if isinstance(shape, Fields):
        yield shape
    elif isinstance(shape, ListOf):
        yield from _held(shape.item)
    elif isinstance(shape, Made):
        yield from _held(shape.shape)
    elif isinstance(shape, Either):
        yield from _held(shape.short)
        yield from _held(shape.long)


def _title(names: tuple[str, ...]) -> str:
    """Return a mapping's heading: the fields that hold it, or the first of many."""
    return f"In {', '.join(f'`{name}`' for name in names)}" if len(names) < 6 else f"In `{names[0]}` and its like"


def _anchor(heading: str) -> str:
    """Return the id that GitHub gives a heading."""
    return re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")


def _strings() -> Iterator[tuple[str, str]]:
    """Yield the first of the interface strings of each group, in English, by the groups' names."""
    messages = yaml.safe_load(STRINGS.read_text("utf-8"))
    firsts: dict[str, str] = {}
    for key in messages:
        firsts.setdefault(key.partition(".")[0], key)
    for group, key in sorted(firsts.items()):
        message = messages[key]
        words = message if isinstance(message, str) else ", ".join(f"{form}: {text}" for form, text in message.items())
        yield f"`{group}.*`", f"`{key}`: {words}"


def _listed(words: Iterable[str]) -> str:
    return ", ".join(f"`{word}`" for word in words) + "."


def _rows(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = (heads, ("---",) * len(heads), *rows)
    return "\n".join(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in line)} |" for line in lines)


def main() -> None:
    """Renew the page."""
    PAGE.write_text(renewed(PAGE.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    main()
