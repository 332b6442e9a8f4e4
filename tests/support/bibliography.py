"""Sources from CSL-JSON, for tests that begin after the bibliography was read."""

from collections.abc import Mapping
from typing import Any

from kronika.records.model import Name, Source
from kronika.records.positions import Positions

_NAMES = {
    "author", "compiler", "container-author", "director", "editor", "illustrator", "interviewer", "narrator",
    "producer", "recipient", "reviewed-author", "translator",
}  # fmt: skip


def source_of(work: Mapping[str, Any]) -> Source:
    """Return a CSL-JSON item as a source."""
    dates = {
        name: [tuple(part) for part in work[name]["date-parts"]] for name in ("issued", "accessed") if name in work
    }
    issued = dates.get("issued", [()])
    own = {"id", "type", "title", *dates}
    return Source(
        slug=work["id"],
        path="content/sources.yaml",
        positions=Positions("content/sources.yaml"),
        type=work["type"],
        title=work["title"],
        names={role: tuple(map(_name, work[role])) for role in work if role in _NAMES},
        issued=issued[0],
        issued_end=issued[1] if len(issued) > 1 else (),
        accessed=dates.get("accessed", [()])[0],
        texts={key: value for key, value in work.items() if key not in own | _NAMES},
    )


def _name(parts: Mapping[str, str]) -> Name:
    """A particle that is dropped in the short form ("von" of Goethe) belongs to the given name."""
    given = " ".join(filter(None, (parts.get("given"), parts.get("dropping-particle"))))
    return Name(
        family=parts.get("family", ""),
        given=given,
        particle=parts.get("non-dropping-particle", ""),
        suffix=parts.get("suffix", ""),
        literal=parts.get("literal", ""),
    )
