"""Views of the home page."""

from dataclasses import dataclass

from markupsafe import Markup

from kronika.records.rendered import Drawing
from kronika.records.views.frame import View
from kronika.records.views.parts import EventLine, FigureBlock, Hyperlink
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
