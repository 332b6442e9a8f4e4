"""The records by their names: what is shown, what is left out, and what a link may mean."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from kronika.records.bounds import is_known_zone
from kronika.records.model import FOLDERS, AnyRecord, Event, Ref, Source
from kronika.records.settings import Settings
from kronika.records.site import Documents
from kronika.resolve.pointers import Statement, statements
from kronika.resolve.spelling import Spellings, spellings

FALLBACK_ZONE = "UTC"
"""What clocks are read in while the settings' own zone is unknown, so that the other mistakes are told too."""


@dataclass(frozen=True)
class Index:
    """The documentary's records by name.

    `shown` are those that get a page, `drafts` those that are left out; a `broken` one is in its file, but did not
    parse. `by_slug` gives all of these. `zones` are the IANA zones of the events, `zone` is the site's; `maps`
    are the names of the base layers of maps. `language` is what the records stand in, `originals` what the
    translated ones among them are translations of.
    """

    settings: Settings
    shown: Mapping[Ref, AnyRecord]
    drafts: Mapping[Ref, AnyRecord]
    broken: frozenset[Ref]
    sources: Mapping[str, Source]
    by_slug: Mapping[str, tuple[Ref, ...]]
    zone: str
    zones: Mapping[str, str]
    maps: frozenset[str] = frozenset()
    language: str = ""
    originals: Mapping[Ref, AnyRecord] = field(default_factory=dict)

    def has(self, ref: Ref) -> bool:
        """Whether there is such a record or source, shown or not, sound or not."""
        if ref.kind == "source":
            return ref.slug in self.sources or ref in self.broken
        return ref in self.shown or ref in self.drafts or ref in self.broken

    def event(self, slug: str) -> Event | None:
        """Return the event of this slug if it is shown."""
        record = self.shown.get(Ref("event", slug))
        return record if isinstance(record, Event) else None

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """The events that are shown, by slug."""
        return tuple(record for record in self.shown.values() if isinstance(record, Event))

    @cached_property
    def statements(self) -> Mapping[Ref, tuple[Statement, ...]]:
        """Every text, citation and date of the records that are shown."""
        return {ref: tuple(statements(record)) for ref, record in self.shown.items()}

    @cached_property
    def spellings(self) -> Mapping[str, Spellings]:
        """The right spellings by kind; under "" every record as a link writes it. Needed only when one is wrong."""
        known = [*self.shown.values(), *self.drafts.values()]
        by_kind = {
            kind: spellings(pair for record in known if record.kind == kind for pair in _pairs(record, record.slug))
            for kind in FOLDERS
        }
        sources = (pair for source in self.sources.values() for pair in _pairs(source, source.slug))
        links = (pair for record in known for pair in _pairs(record, str(record.ref)))
        return {**by_kind, "source": spellings(sources), "": spellings(links)}


def _pairs(record: AnyRecord | Source, word: str) -> Iterator[tuple[str, str]]:
    yield record.slug, word
    yield record.name, word


def index_of(documents: Documents, drafts: bool) -> Index:
    """Return the documents by name; without `drafts`, records of that status are left out."""
    known = sorted(documents.records.items())
    shown = {ref: record for ref, record in known if drafts or record.status != "draft"}
    left_out = {ref: record for ref, record in known if ref not in shown}
    by_slug: dict[str, tuple[Ref, ...]] = {}
    for ref in sorted({*shown, *left_out, *documents.broken}):
        if ref.kind in FOLDERS:
            by_slug[ref.slug] = (*by_slug.get(ref.slug, ()), ref)
    stated = documents.settings.timezone
    zone = stated if is_known_zone(stated) else FALLBACK_ZONE
    zones = {record.slug: _zone(record, shown, zone) for record in shown.values() if isinstance(record, Event)}
    return Index(
        documents.settings,
        shown,
        left_out,
        documents.broken,
        documents.sources,
        by_slug,
        zone,
        zones,
        frozenset(documents.maps),
        documents.settings.languages[0],
    )


def _zone(event: Event, records: Mapping[Ref, AnyRecord], site_zone: str) -> str:
    """Return the zone of the event's first place that has one, else the site's."""
    for location in event.places:
        place = records.get(Ref("place", location.place))
        zone = getattr(place, "timezone", "")
        if zone and is_known_zone(zone):
            return str(zone)
    return site_zone
