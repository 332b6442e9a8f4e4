"""The record kinds of a documentary, as an editor states them.

References to other records are slugs (their kind is the field's), which `resolve` has found to exist.
Fields are described in `docs/content-model.md`. An empty text, tuple or None means: not stated.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import ClassVar

from kronika.records.edtf import Edtf
from kronika.records.parts import (
    Certainty,
    Correction,
    Dispute,
    LifeDate,
    Location,
    Moment,
    Named,
    Participant,
    Pronunciation,
    Relation,
    Role,
)
from kronika.records.positions import Positions
from kronika.records.quantities import Consensus, Estimate, Part
from kronika.records.references import Citation, Prose

FOLDERS: Mapping[str, str] = {
    "event": "events", "person": "people", "place": "places", "figure": "figures",
    "document": "documents", "term": "terms", "page": "pages", "media": "media",
}  # fmt: skip
"""The kinds of record that have a folder in `content/`, with its name."""


OWN_TEXT = ("event", "person", "place", "figure", "page")
"""The kinds of record whose text stands on their own page alone; parts of other texts are shown elsewhere too."""


@dataclass(frozen=True, order=True)
class Ref:
    """The name of a record: its kind ("event") and its slug. A source's kind is "source", its slug the citekey."""

    kind: str
    slug: str

    def __str__(self) -> str:
        return f"{FOLDERS.get(self.kind, self.kind)}/{self.slug}"

    def __hash__(self) -> int:
        return hash(self.slug)  # looked up a hundred times for each page; hardly two kinds have the same slug


_ref = lru_cache(maxsize=65_536)(Ref)  # to ask for one again takes a quarter of the time of making it


@dataclass(frozen=True, kw_only=True)
class Record:
    """What every record has. `path` is its file, `positions` the places of its values.

    Each kind also has `name`: the words that stand for it in lists and links.
    """

    kind: ClassVar[str]
    slug: str
    path: str
    positions: Positions = field(compare=False, repr=False)
    body: Prose = Prose("")
    summary: str = ""
    sources: tuple[Citation, ...] = ()
    aliases: tuple[str, ...] = ()
    status: str = "published"
    updated: Edtf | None = None
    corrections: tuple[Correction, ...] = ()

    @property
    def ref(self) -> Ref:
        """What other records call this one."""
        return _ref(self.kind, self.slug)


@dataclass(frozen=True, kw_only=True)
class _Titled(Record):
    title: str

    @property
    def name(self) -> str:
        """The title."""
        return self.title


@dataclass(frozen=True, kw_only=True)
class Event(_Titled):
    """What happened, and when."""

    kind: ClassVar[str] = "event"
    date: Edtf
    threads: tuple[str, ...]
    date_label: str = ""
    significance: str = "major"
    moments: tuple[Moment, ...] = ()
    people: tuple[Participant, ...] = ()
    places: tuple[Location, ...] = ()
    figures: tuple[str, ...] = ()
    inline_figures: tuple["Figure", ...] = ()
    documents: tuple[str, ...] = ()
    media: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    relations: tuple[Relation, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    certainty: Certainty = Certainty()
    questions: tuple[Prose, ...] = ()
    content_note: str = ""
    authors: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Person(Record):
    """Someone who took part."""

    kind: ClassVar[str] = "person"
    name: str
    native_name: str = ""
    sort_name: str = ""
    other_names: tuple[str, ...] = ()
    pronunciation: Pronunciation | None = None
    born: LifeDate | None = None
    died: LifeDate | None = None
    side: str = ""
    roles: tuple[Role, ...] = ()
    fate: Prose = Prose("")
    portrait: str = ""
    same_as: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Place(Record):
    """Somewhere it happened. `coordinates` are latitude and longitude, WGS 84 degrees.

    `precision` is "exact", "street", "town" or "region"; `on_map` is `map` in YAML.
    """

    kind: ClassVar[str] = "place"
    name: str
    name_then: str = ""
    name_now: str = ""
    pronunciation: Pronunciation | None = None
    coordinates: tuple[float, float] | None = None
    precision: str = "exact"
    part_of: str = ""
    timezone: str = ""
    on_map: bool = True
    checked: str = ""
    same_as: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Figure(Record):
    """A quantity: who says how many. `place` is a place's slug; `chart` is "range", "bar" or "none"."""

    kind: ClassVar[str] = "figure"
    label: str
    unit: str = ""
    period: Edtf | None = None
    place: str = ""
    estimates: tuple[Estimate, ...] = ()
    consensus: Consensus | None = None
    breakdown: tuple[Part, ...] = ()
    parts: bool = False
    chart: str = ""

    @property
    def name(self) -> str:
        """The label."""
        return self.label


@dataclass(frozen=True, kw_only=True)
class Document(_Titled):
    """A primary text; its body is the text, `original` the original of a translation, paragraph by paragraph.

    `document_kind` is `kind` in YAML.
    """

    kind: ClassVar[str] = "document"
    date: Edtf | None = None
    author: Named | None = None
    recipient: Named | None = None
    document_kind: str = ""
    original_language: str = ""
    translator: str = ""
    rights: str
    where: Prose = Prose("")
    excerpt_only: bool = False
    original: Prose = Prose("")


@dataclass(frozen=True, kw_only=True)
class Term(Record):
    """A word of the glossary; the body is its definition."""

    kind: ClassVar[str] = "term"
    term: str
    native_term: str = ""
    other_names: tuple[str, ...] = ()
    pronunciation: Pronunciation | None = None

    @property
    def name(self) -> str:
        """The term."""
        return self.term


@dataclass(frozen=True, kw_only=True)
class Page(_Titled):
    """An essay or a page. `navigation` is its label in the site's navigation; `layout` is "essay" or "page"."""

    kind: ClassVar[str] = "page"
    authors: tuple[str, ...] = ()
    navigation: str = ""
    layout: str = "page"


@dataclass(frozen=True, kw_only=True)
class Media(Record):
    """A picture, and on what terms it is shown; `file` stands beside the record.

    `focus` is the point that matters most in it, from 0 to 1 of its width and of its height.
    """

    kind: ClassVar[str] = "media"
    file: str
    alt: str
    credit: Prose
    rights: str
    decorative: bool = False
    caption: Prose = Prose("")
    long_description: Prose = Prose("")
    date: Edtf | None = None
    place: str = ""
    focus: tuple[float, float] | None = None
    content_note: str = ""

    @property
    def name(self) -> str:
        """What it shows, in a sentence: the first of its description, without the stop."""
        return self.alt.partition(". ")[0].rstrip(".") or self.slug


@dataclass(frozen=True, kw_only=True)
class Name:
    """A CSL name: a person's parts, or `literal` for a body."""

    family: str = ""
    given: str = ""
    particle: str = ""
    suffix: str = ""
    literal: str = ""


@dataclass(frozen=True, kw_only=True)
class Source:
    """A work of the bibliography, in CSL 1.0.2's terms; `slug` is the citekey (`id` in CSL).

    `names` holds author, editor, translator, director ... by CSL variable; `issued` and `accessed` are date parts
    (year, month, day; as many as stated) or a literal in `texts`; `texts` holds every other CSL variable by name
    ("title", "container-title", "publisher", "page", "URL", ...).
    `source_kind` is "primary", "scholarship", "reference" or "".
    """

    kind: ClassVar[str] = "source"
    slug: str
    path: str
    positions: Positions = field(compare=False, repr=False)
    type: str
    title: str
    names: Mapping[str, tuple[Name, ...]] = field(default_factory=dict)
    issued: tuple[int, ...] = ()
    issued_end: tuple[int, ...] = ()
    accessed: tuple[int, ...] = ()
    texts: Mapping[str, str] = field(default_factory=dict)
    source_kind: str = ""
    further: bool = False
    archived: str = ""
    note: str = ""

    @property
    def ref(self) -> Ref:
        """The record's name."""
        return Ref(self.kind, self.slug)

    @property
    def name(self) -> str:
        """The title."""
        return self.title


AnyRecord = Event | Person | Place | Figure | Document | Term | Page | Media
