"""Views of the pages of figures."""

from dataclasses import dataclass

from kronika.records.rendered import Drawing
from kronika.records.views.frame import View
from kronika.records.views.lists import ListView
from kronika.records.views.parts import Colophon, FigureBlock, Hyperlink, Text
from kronika.records.views.said import Said


@dataclass(frozen=True, kw_only=True)
class FigureLine:
    """A quantity in the list of all; `count` is how many estimates it rests on, in words."""

    url: str
    label: Said
    value: str
    unit: Said
    count: Said
    summary: Said
    chart: Drawing | None


@dataclass(frozen=True, kw_only=True)
class FigureGroup:
    """Quantities that stand together; `title` is "" where they are all."""

    title: Said
    figures: tuple[FigureLine, ...]


@dataclass(frozen=True, kw_only=True)
class FiguresView(ListView):
    """All quantities of the documentary."""

    lead: Said
    groups: tuple[FigureGroup, ...]


@dataclass(frozen=True, kw_only=True)
class FigureView(View):
    """A quantity; `used` are the records that show it."""

    summary: Said
    figure: FigureBlock
    text: Text
    used: tuple[Hyperlink, ...]
    colophon: Colophon
