"""The parts of the page of places: maps, and what happened on them as the days passed."""

from dataclasses import dataclass

from kronika.records.rendered import Drawing
from kronika.records.views.parts import Hyperlink, When
from kronika.records.views.said import Said


@dataclass(frozen=True, kw_only=True)
class MapEvent:
    """An event with its places on one map; `when` is what the day does not say of its time."""

    url: str
    title: Said
    when: When
    significance: str
    places: tuple[Hyperlink, ...]


@dataclass(frozen=True)
class MapDay:
    """What happened on one map on a day, or in a month or year; `places` are slugs with spaces between them."""

    id: str
    when: When
    events: tuple[MapEvent, ...]
    places: str


@dataclass(frozen=True, kw_only=True)
class MapBlock:
    """A map with the places it marks as links; `id` is its anchor, `note` what its base layer says of itself."""

    id: str
    title: Said
    drawing: Drawing
    note: str
    places: tuple[Hyperlink, ...]
    days: tuple[MapDay, ...]


@dataclass(frozen=True)
class Follower:
    """A small map beside the timeline, of the region `id`; `whole` leads to the map that it is a part of."""

    id: str
    drawing: Drawing
    whole: Hyperlink


@dataclass(frozen=True)
class MapStep:
    """A step of the slider over all maps, with how many events it has; `shown` counts them and their places in words.

    `id` is that of the days of the maps; "" stands for all of them. `year` and `month` are words for the scale where
    another year begins, or another month within a year.
    """

    id: str
    words: Said
    events: int
    shown: Said
    year: Said = ""
    month: Said = ""
