"""The parts that views are made of: links, dates in words, lines of lists, blocks."""

from dataclasses import dataclass

from markupsafe import Markup

from kronika.records.rendered import Definition, Drawing
from kronika.records.views.said import Said


@dataclass(frozen=True)
class Hyperlink:
    """A link. `current` marks the page it stands on; `note` is a word beside it."""

    url: str
    text: Said
    current: bool = False
    language: str = ""
    note: Said = ""


@dataclass(frozen=True)
class When:
    """A date in words. `datetime` is its valid HTML form, or ""; `approximate` asks for a sign of it."""

    text: Said
    datetime: str = ""
    approximate: bool = False


@dataclass(frozen=True)
class ThreadMark:
    """A thread of the story; `number` counts from 1, in the order of the settings."""

    number: int
    label: Said


@dataclass(frozen=True)
class SourceNote:
    """A citation of a record. `checked` is "passage", "copy" or "no", `checked_words` says it."""

    url: str
    html: Markup
    checked: str
    checked_words: Said
    note: Said


@dataclass(frozen=True, kw_only=True)
class EventLine:
    """An event in a list. `note` is what the list adds (a person's role in it); `places` are in words."""

    url: str
    title: Said
    when: When
    summary: Said
    threads: tuple[ThreadMark, ...]
    places: str
    significance: str
    certainty: Said
    note: Said = ""


@dataclass(frozen=True, kw_only=True)
class RecordLine:
    """Any other record in a list. `kicker` stands before its name ("letter, 24 August 79"), `native` beside it."""

    url: str
    title: Said
    kicker: When | None = None
    native: str = ""
    note: Said = ""
    summary: Said = ""
    picture: Markup | None = None


@dataclass(frozen=True, kw_only=True)
class FactLine:
    """One value of a fact: words or HTML, a link where there is a `url`, a date before it, a note after it."""

    when: When | None = None
    text: Said = ""
    html: Markup | None = None
    url: str = ""
    note: Said = ""


@dataclass(frozen=True)
class Fact:
    """A row of a record's data: who took part, where it was, when someone was born."""

    label: Said
    lines: tuple[FactLine, ...]


@dataclass(frozen=True)
class NameNote:
    """How a name sounds, and its other forms."""

    ipa: str
    say: Said
    others: str


@dataclass(frozen=True)
class CertaintyNote:
    """How sure something is, in words; `level` is "probable" or "disputed"."""

    level: str
    label: Said
    note: Markup


@dataclass(frozen=True, kw_only=True)
class HourRow:
    """A moment of an event: its time by each clock of the hour view, in the clocks' order.

    `day` is given where another day begins.
    """

    day: When | None
    times: tuple[When, ...]
    text: Markup
    certainty: CertaintyNote | None
    sources: tuple[SourceNote, ...]


@dataclass(frozen=True)
class Hours:
    """The steps of an event. `clocks` names the columns of time."""

    clocks: tuple[Said, ...]
    rows: tuple[HourRow, ...]


@dataclass(frozen=True, kw_only=True)
class EstimateRow:
    """What one hand says of a quantity. `standing` is "accepted", "superseded" or "rejected"."""

    id: str
    value: str
    by: Said
    when: When | None
    standing: str
    standing_words: Said
    note: Markup
    sources: tuple[SourceNote, ...]


@dataclass(frozen=True, kw_only=True)
class PartRow:
    """A row of a breakdown."""

    label: Said
    url: str
    value: str
    sources: tuple[SourceNote, ...]


@dataclass(frozen=True, kw_only=True)
class FigureBlock:
    """A quantity with its rival estimates. `value` is the number in words; `url` is "" for an inline figure.

    `sources` are all works that consensus and estimates cite, each once; `own_sources` those of the whole figure
    that neither of them cites. `parts_sources` are those that every part cites; the parts then have none.
    """

    url: str
    label: Said
    summary: Said
    value: str
    unit: Said
    period: When | None
    place: Hyperlink | None
    charts: tuple[Drawing, ...]
    consensus_note: Markup
    consensus_sources: tuple[SourceNote, ...]
    estimates: tuple[EstimateRow, ...]
    parts: tuple[PartRow, ...]
    parts_sources: tuple[SourceNote, ...]
    sources: tuple[SourceNote, ...]
    own_sources: tuple[SourceNote, ...]


@dataclass(frozen=True)
class AccountView:
    """One version in a dispute."""

    by: Said
    says: Markup
    sources: tuple[SourceNote, ...]


@dataclass(frozen=True, kw_only=True)
class DisputeBlock:
    """Conflicting versions side by side. An empty `judgement` means: unresolved."""

    id: str
    question: Said
    accounts: tuple[AccountView, ...]
    judgement: Markup


@dataclass(frozen=True)
class CorrectionLine:
    """What was corrected, and when; `record` is given where the list is not the record's own."""

    when: When
    note: Markup
    record: Hyperlink | None = None


@dataclass(frozen=True)
class Step:
    """A way on: `label` says which ("Before", "Next in The harbour"), `way` is "prev" or "next"."""

    way: str
    label: Said
    url: str
    title: Said
    when: When | None = None


@dataclass(frozen=True, kw_only=True)
class Colophon:
    """What stands at the end of a record's page: what it rests on, and how to cite it.

    `cite` is a ready citation of the page, `mentioned` the records whose text leads here.
    """

    sources: tuple[SourceNote, ...]
    mentioned: tuple[Hyperlink, ...]
    authors: str
    cite: Said
    updated: When | None
    corrections: tuple[CorrectionLine, ...]


@dataclass(frozen=True, kw_only=True)
class NoteLine:
    """A note of a text, collected at its end. `checked` is as in SourceNote, or "" for an author's note."""

    number: int
    id: str
    back: str
    html: Markup
    checked: str
    checked_words: Said


@dataclass(frozen=True, kw_only=True)
class Text:
    """A text as HTML, its notes in order, and its contents: the headings that are worth a list.

    `definitions` are of the terms that it mentions. `language` is given where it is not the page's; `direction` is
    that of the text.
    """

    html: Markup
    notes: tuple[NoteLine, ...]
    contents: tuple[Hyperlink, ...]
    definitions: tuple[Definition, ...] = ()
    language: str = ""
    direction: str = "ltr"


@dataclass(frozen=True)
class Parallel:
    """A text beside its original: `rows` are their blocks, each text's own first, then the original's.

    `heads` name the two; `original` holds the notes of the original, its language and direction.
    """

    heads: tuple[Said, Said]
    rows: tuple[tuple[Markup, Markup], ...]
    original: Text


@dataclass(frozen=True)
class Locator:
    """A small map of where something was; `whole` leads to the map that it is a part of."""

    drawing: Drawing
    whole: Hyperlink
