"""Views of the pages that tell the story: home, timeline, event, essays, open questions."""

from dataclasses import dataclass

from markupsafe import Markup

from kronika.records.rendered import Drawing, StripScale
from kronika.records.views.frame import View
from kronika.records.views.lists import ListView, PartGroup
from kronika.records.views.maps import Follower
from kronika.records.views.parts import (
    CertaintyNote,
    Colophon,
    DisputeBlock,
    EventLine,
    Fact,
    FigureBlock,
    Hours,
    Hyperlink,
    Locator,
    RecordLine,
    Step,
    Text,
    ThreadMark,
    When,
)
from kronika.records.views.said import Said


@dataclass(frozen=True)
class Door:
    """A way into a part of the documentary; `count` is how much is there, in words."""

    url: str
    title: Said
    count: Said


@dataclass(frozen=True)
class PathView:
    """A reading path; `minutes` is its length in words."""

    title: Said
    minutes: Said
    steps: tuple[Hyperlink, ...]


@dataclass(frozen=True, kw_only=True)
class HomeView(View):
    """The home page. `dateline` is the time the documentary spans."""

    subtitle: Said
    dateline: str
    lead: Markup
    strip: Drawing | None
    story: tuple[EventLine, ...]
    figures: tuple[FigureBlock, ...]
    paths: tuple[PathView, ...]
    doors: tuple[Door, ...]


@dataclass(frozen=True, kw_only=True)
class TimelineEvent(EventLine):
    """An event of the timeline with what it can be chosen by: ids and slugs, with spaces between them.

    `map` is the id of the small map that shows it, or ""; `marked` are the places that are marked there.
    """

    thread_ids: str
    people: str
    place_slugs: str
    map: str
    marked: str


@dataclass(frozen=True)
class DayBlock:
    """The events of one day, or of one month or year where no day is known."""

    when: When
    events: tuple[TimelineEvent, ...]


@dataclass(frozen=True)
class PeriodBlock:
    """A section of the timeline; `span` is the time it covers, in words."""

    id: str
    title: Said
    span: str
    days: tuple[DayBlock, ...]


@dataclass(frozen=True)
class Choice:
    """What the timeline's events can be chosen by: a thread, a person, a place. `number` is a thread's."""

    value: str
    label: Said
    number: int = 0


@dataclass(frozen=True)
class Choices:
    """Everything that the timeline's events can be chosen by, and the words in which a script counts the chosen.

    `counts` are the forms of one message by CLDR plural category, with the gaps {count} and {total}.
    """

    threads: tuple[Choice, ...]
    people: tuple[Choice, ...]
    places: tuple[Choice, ...]
    counts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, kw_only=True)
class TimelineView(View):
    """The whole story in order. `script` is the path of the script that filters it, or ""; `is_long` asks for thrift.

    `scales` are the bands of the overview, the first of them of the whole; `maps` are those beside the list, of which
    the script shows one. `steps` lead on where it is divided.
    """

    script: str
    is_long: bool
    lead: Said
    strip: Drawing | None
    scales: tuple[StripScale, ...]
    choices: Choices
    maps: tuple[Follower, ...]
    periods: tuple[PeriodBlock, ...]
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True, kw_only=True)
class DividedView(View):
    """The way into a timeline that is divided into pages."""

    lead: Said
    strip: Drawing | None
    groups: tuple[PartGroup, ...]


@dataclass(frozen=True)
class RelationGroup:
    """The events tied to this one in the same way."""

    label: Said
    events: tuple[EventLine, ...]


@dataclass(frozen=True, kw_only=True)
class EventView(View):
    """An event. `steps` lead on in time and in its lane.

    `led_here` and `followed` are its causes and effects; `tied` is what it is a part of, its own parts, and what
    contradicts it.
    """

    when: When
    summary: Said
    significance: str
    threads: tuple[ThreadMark, ...]
    certainty: CertaintyNote | None
    content_note: Said
    locator: Locator | None
    facts: tuple[Fact, ...]
    text: Text
    hours: Hours | None
    figures: tuple[FigureBlock, ...]
    documents: tuple[RecordLine, ...]
    media: tuple[Markup, ...]
    disputes: tuple[DisputeBlock, ...]
    meanwhile: tuple[EventLine, ...]
    led_here: tuple[RelationGroup, ...]
    followed: tuple[RelationGroup, ...]
    tied: tuple[RelationGroup, ...]
    questions: tuple[Markup, ...]
    steps: tuple[Step, ...]
    colophon: Colophon


@dataclass(frozen=True, kw_only=True)
class TextView(View):
    """An essay or a page."""

    summary: Said
    text: Text
    colophon: Colophon


@dataclass(frozen=True)
class OpenQuestions:
    """The disputes of one event."""

    event: EventLine
    disputes: tuple[DisputeBlock, ...]


@dataclass(frozen=True, kw_only=True)
class OpenQuestionsView(ListView):
    """All disputes of the documentary, in the order of their events."""

    lead: Said
    groups: tuple[OpenQuestions, ...]


@dataclass(frozen=True, kw_only=True)
class NotFoundView(View):
    """The page for a missing address; the links are those of the frame."""

    lead: Said
