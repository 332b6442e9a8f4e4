"""Views of the pages of places."""

from dataclasses import dataclass

from kronika.records.views.frame import View
from kronika.records.views.lists import LineGroup, ListView
from kronika.records.views.maps import MapBlock, MapStep
from kronika.records.views.parts import Colophon, EventLine, Fact, Locator, NameNote, RecordLine, Text
from kronika.records.views.said import Said


@dataclass(frozen=True, kw_only=True)
class PlacesView(ListView):
    """All places, those of one town or region together, and the maps.

    `steps` are those of the maps' slider, the first of them for all days; none where it would have nothing to choose.
    `script` is the path of the script that moves it, or "".
    """

    script: str
    groups: tuple[LineGroup, ...]
    steps: tuple[MapStep, ...]
    maps: tuple[MapBlock, ...]


@dataclass(frozen=True, kw_only=True)
class PlaceView(View):
    """A place. `facts` are its names then and now, what it belongs to, its coordinates and the like."""

    name_note: NameNote | None
    summary: Said
    locator: Locator | None
    facts: tuple[Fact, ...]
    text: Text
    events: tuple[EventLine, ...]
    parts: tuple[RecordLine, ...]
    colophon: Colophon
