"""What `parse` and `resolve` give: the documents as stated, and the documentary with everything found."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kronika.records.bounds import Bounds
from kronika.records.catalogue import Catalogue
from kronika.records.geography import BaseMap
from kronika.records.model import (
    AnyRecord,
    Document,
    Event,
    Figure,
    Media,
    Page,
    Person,
    Place,
    Ref,
    Source,
    Term,
)
from kronika.records.settings import Settings


@dataclass(frozen=True)
class Documents:
    """All records that parsed, and the base layers of maps by name.

    `broken` names the files' records that did not: a link to one is no second problem.
    """

    settings: Settings
    records: Mapping[Ref, AnyRecord]
    sources: Mapping[str, Source]
    catalogues: Mapping[str, Catalogue]
    broken: frozenset[Ref] = frozenset()
    maps: Mapping[str, BaseMap] = field(default_factory=dict)


@dataclass(frozen=True)
class Mention:
    """One record's pointing at another: `by` is the pointing record.

    `how` is "person", "place", "figure", "document", "media" (shown by it), "picture" (a picture of it),
    "text" (a link or embed in its text), "cites", "caused-by", "answer-to", "part-of", "contradicts", "after" or
    "before".
    """

    by: Ref
    how: str


@dataclass(frozen=True, kw_only=True)
class Site:
    """The documentary in one language, with nothing left to look up.

    `events` stand in time order, `people` and `places` by name, `sources` by first author; drafts are left out
    unless asked for. `names` resolves a link's target as written ("people/x", or "x" where only one record has
    that slug). `mentions` are the inverse of every pointing, in time order of the pointing record.
    `zones` and `bounds` give each event's IANA zone and its earliest and latest second.
    """

    settings: Settings
    language: str
    catalogue: Catalogue
    events: tuple[Event, ...]
    people: tuple[Person, ...]
    places: tuple[Place, ...]
    figures: tuple[Figure, ...]
    documents: tuple[Document, ...]
    terms: tuple[Term, ...]
    pages: tuple[Page, ...]
    media: tuple[Media, ...]
    sources: tuple[Source, ...]
    records: Mapping[Ref, AnyRecord]
    source_by_key: Mapping[str, Source]
    names: Mapping[str, Ref]
    mentions: Mapping[Ref, tuple[Mention, ...]]
    zones: Mapping[str, str]
    bounds: Mapping[str, Bounds]
    periods: Mapping[str, tuple[Event, ...]] = field(default_factory=dict)
    """Events by period id, in order; key "" holds those outside every period."""
    maps: Mapping[str, BaseMap] = field(default_factory=dict)
    """The base layers of maps, by name."""

    def find(self, target: str) -> Ref | None:
        """Return the record that a link's target names, or None."""
        return self.names.get(target)
