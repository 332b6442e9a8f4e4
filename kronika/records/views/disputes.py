"""Views of the page of open questions."""

from dataclasses import dataclass

from kronika.records.views.lists import ListView
from kronika.records.views.parts import DisputeBlock, EventLine
from kronika.records.views.said import Said


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
