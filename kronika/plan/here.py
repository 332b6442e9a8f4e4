"""A page as its frame sees it."""

from dataclasses import dataclass

from kronika.records.model import AnyRecord, Ref
from kronika.records.rendered import Addresses
from kronika.records.views.said import Said

SECTIONS = {"event": "timeline", "person": "people", "place": "places", "figure": "figures", "document": "documents"}
"""The page of the list that a record stands in."""


@dataclass(frozen=True, kw_only=True)
class Here:
    """A page as its frame sees it: `section` is the list it stands in, `source` the file that says what it says.

    `record` is the one that it is the page of. `whole` is the path of the list that the page is a part of: each
    language divides it in its own order.
    """

    kind: str
    path: str
    title: Said
    description: Said = ""
    section: str = ""
    source: str = ""
    record: Ref | None = None
    whole: str = ""


def here_of(record: AnyRecord, addresses: Addresses) -> Here:
    """Return a record's page as its frame sees it."""
    return Here(
        kind=record.kind,
        path=addresses.of(record.ref),
        title=record.name,
        description=record.summary,
        section=SECTIONS.get(record.kind, ""),
        source=record.path,
        record=record.ref,
    )
