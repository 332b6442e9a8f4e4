"""Views of the timeline, whole or in parts."""

from dataclasses import dataclass

from kronika.records.rendered import Drawing, StripScale
from kronika.records.views.frame import View
from kronika.records.views.lists import PartGroup
from kronika.records.views.maps import Follower
from kronika.records.views.parts import EventLine, Step, When
from kronika.records.views.said import Said


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
