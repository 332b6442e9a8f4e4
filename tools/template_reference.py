"""Write the tables of `docs/templates.md` anew, from the views that the program hands to its templates.

    python tools/template_reference.py

What stands there between `<!-- begin NAME -->` and `<!-- end NAME -->` is made here; the rest is written by hand.
"""

import inspect
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from types import ModuleType

from kronika.records.views import (
    apparatus,
    credits,
    disputes,
    documents,
    event,
    frame,
    home,
    lists,
    maps,
    parts,
    people,
    places,
    quantities,
    search,
    timeline,
    whole,
)

PAGES = (
    home, timeline, event, people, places, quantities, documents, disputes, apparatus, credits, search, whole, frame,
)  # fmt: skip
"""Where the views of pages stand, in the order of the reference."""

PAGE = Path(__file__).resolve().parent.parent / "docs" / "templates.md"

TEMPLATES = {"TextView": "page.html`, `pages/essay.html", "NotFoundView": "404.html"}
"""The templates of views that are not called by their view's name."""

SHARED = (frame.View, lists.ListView)
"""What the views of several pages have in common."""

_SECTION = re.compile(r"(<!-- begin (?P<name>\w+) -->\n).*?(<!-- end (?P=name) -->)", re.DOTALL)


def renewed(page: str) -> str:
    """Return the page with what stands between its markers made anew."""
    made = {
        "pages": "\n\n".join(_view(view) for module in PAGES for view in views(module)),
        "parts": "\n\n".join(_record(part, f"### {part.__name__}") for part in _parts()),
    }
    return _SECTION.sub(lambda match: f"{match[1]}\n{made[match['name']]}\n\n{match[3]}", page)


def views(module: ModuleType) -> Iterator[type]:
    """Yield the views of whole pages in a module, in its order."""
    return (record for record in _own(module) if _is_page(record))


def _is_page(record: type) -> bool:
    return record is frame.RedirectView or (issubclass(record, frame.View) and record not in SHARED)


def template_of(view: type) -> str:
    """Return the path of the template that shows a view: EventView is shown by `pages/event.html`."""
    words = re.sub(r"(?<!^)(?=[A-Z])", "-", view.__name__.removesuffix("View")).lower()
    return f"pages/{TEMPLATES.get(view.__name__, f'{words}.html')}"


def _parts() -> Iterator[type]:
    for module in (frame, lists, parts, maps, *PAGES[:-1]):
        yield from (record for record in _own(module) if not _is_page(record) and record not in SHARED)


def _own(module: ModuleType) -> Iterator[type]:
    found = (value for value in vars(module).values() if inspect.isclass(value) and is_dataclass(value))
    return (value for value in found if value.__module__ == module.__name__)


def _view(view: type) -> str:
    return _record(view, f"### `{template_of(view)}`")


def _record(record: type, heading: str) -> str:
    stated = ", ".join(f"`{field.name}` ({_words(str(field.type))})" for field in fields(record))
    return f"{heading}\n\n{inspect.cleandoc(record.__doc__ or '')}\n\n{stated}."


def _words(annotation: str) -> str:
    """Return the type of a field in plain words: "EventLine, many"."""
    plain = re.sub(r"<class '(?:[\w.]+\.)?(\w+)'>|(?:\w+\.)+(\w+)", lambda match: match[1] or match[2], annotation)
    plain = plain.replace("str | Foreign | Phrase", "words").replace(" | None", " or nothing")
    plain = re.sub(r"tuple\[(.+), \.\.\.\]", r"\1, many", plain)
    return {"str": "text", "bool": "yes or no", "int": "number", "float": "number"}.get(plain, plain)


def main() -> None:
    """Renew the page."""
    PAGE.write_text(renewed(PAGE.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    main()
