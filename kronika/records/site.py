"""What `parse` and `resolve` give: the documents as stated, and the documentary with everything found."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar, cast

from kronika.records.bounds import Bounds
from kronika.records.catalogue import Catalogue
from kronika.records.geography import BaseMap
from kronika.records.gist import Gist
from kronika.records.headings import anchor_named, heading_id
from kronika.records.model import (
    OWN_TEXT,
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
from kronika.records.references import Prose
from kronika.records.settings import Settings
from kronika.records.translation import NAMES, FieldPath, Translation

Kind = TypeVar("Kind", bound=AnyRecord)

NAMED_BY = {
    "event": "title",
    "figure": "label",
    "document": "title",
    "term": "term",
    "page": "title",
    "media": "alt",
}
"""The field that a record's name stands in, where that is not `name`."""

SETTINGS = Ref("site", "")
"""Under which the settings stand where they are named beside records."""


@dataclass(frozen=True)
class Documents:
    """All records that parsed, and the base layers of maps by name.

    `broken` names the files' records that did not: a link to one is no second problem. `translations` and
    `settings_translations` are by language.
    """

    settings: Settings
    records: Mapping[Ref, AnyRecord]
    sources: Mapping[str, Source]
    catalogues: Mapping[str, Catalogue]
    broken: frozenset[Ref] = frozenset()
    maps: Mapping[str, BaseMap] = field(default_factory=dict)
    translations: Mapping[str, Mapping[Ref, Translation[AnyRecord]]] = field(default_factory=dict)
    settings_translations: Mapping[str, Translation[Settings]] = field(default_factory=dict)
    gists: Mapping[str, Gist] = field(default_factory=dict)
    """What records whose text stands on their own page alone (`OWN_TEXT`) tell others, and translations of such
    records, by file."""

    def own_texts(self, language: str) -> Mapping[Ref, Prose]:
        """Return the texts that stand on their own page alone, as they are shown in a language."""
        translated = self.translations.get(language, {})
        own = ((ref, record) for ref, record in self.records.items() if ref.kind in OWN_TEXT)
        return {ref: (translated[ref].whole if ref in translated else record).body for ref, record in own}


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
    untranslated: Mapping[str, frozenset[Ref]] = field(default_factory=dict)
    """The records without a translation, by each language but the default one."""
    borrowed: Mapping[str, frozenset[Ref]] = field(default_factory=dict)
    """The same, with those whose translation has no text."""
    given: Mapping[Ref, frozenset[FieldPath]] = field(default_factory=dict)
    """The paths of the texts that are in the site's language, by translated record; empty in the default one."""
    unfinished: frozenset[Ref] = frozenset()
    """The records that are translated in part: their text, or some of its sections, is missing."""
    anchors: Mapping[Ref, Mapping[str, str]] = field(default_factory=dict)
    """Of each translated text, the original's anchors with those of the same sections here; "" for a missing one."""
    original: "Site | None" = None
    """The documentary in its first language, whose texts stand in for those that are not translated."""

    @property
    def fallbacks(self) -> frozenset[Ref]:
        """The records that this language has no translation of: they stand here in the default one."""
        return self.untranslated.get(self.language, frozenset())

    def language_of(self, ref: Ref, *path: str | int) -> str:
        """Return the language of a text: of a record by the path of its field, of the settings by `SETTINGS`.

        "name" is what a record is called, in whatever field that stands.
        """
        default = self.settings.languages[0]
        if self.language == default:
            return default
        given = self.given.get(ref)
        if given is None:
            return default
        field_path = (NAMED_BY.get(ref.kind, "name"),) if path == ("name",) else path
        return self.language if field_path in given or NAMES.intersection(field_path) else default

    def anchor(self, record: AnyRecord, fragment: str) -> str:
        """Return the id on a record's page that a link's fragment means; "" if the translation lacks that section.

        A heading may be named by its words, and by those of the original; an estimate's id stands in no text.
        """
        named = anchor_named(fragment, record.body.text) or fragment
        moved = self.anchors.get(record.ref, {})
        return next((moved[each] for each in (named, heading_id(named)) if each in moved), named)

    def find(self, target: str) -> Ref | None:
        """Return the record that a link's target names, or None."""
        return self.names.get(target)


def with_records(site: Site, records: Mapping[Ref, AnyRecord]) -> Site:
    """Return the documentary with each record as it stands in `records`, which has them all."""

    def now(listed: tuple[Kind, ...]) -> tuple[Kind, ...]:
        return tuple(cast(Kind, records[record.ref]) for record in listed)

    return replace(
        site,
        events=now(site.events),
        people=now(site.people),
        places=now(site.places),
        figures=now(site.figures),
        documents=now(site.documents),
        terms=now(site.terms),
        pages=now(site.pages),
        media=now(site.media),
        records=records,
        periods={name: now(events) for name, events in site.periods.items()},
    )
