"""The view of an event's page."""

from dataclasses import dataclass

from markupsafe import Markup

from kronika.records.views.frame import View
from kronika.records.views.parts import (
    CertaintyNote,
    Colophon,
    DisputeBlock,
    EventLine,
    Fact,
    FigureBlock,
    Hours,
    Locator,
    RecordLine,
    Step,
    Text,
    ThreadMark,
    When,
)
from kronika.records.views.said import Said


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
