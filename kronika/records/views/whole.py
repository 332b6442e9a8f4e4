"""Views of the page that holds the whole documentary."""

from dataclasses import dataclass

from kronika.records.views.frame import View
from kronika.records.views.parts import Hyperlink
from kronika.records.views.said import Said


@dataclass(frozen=True)
class WholePart:
    """A part of the whole documentary; `pages` are those that it holds, in order."""

    id: str
    title: Said
    pages: tuple[Hyperlink, ...]


@dataclass(frozen=True, kw_only=True)
class WholeView(View):
    """The whole documentary on one page; an empty `<div class="whole__record" data-page="...">` is filled later."""

    subtitle: Said
    dateline: str
    lead: Said
    parts: tuple[WholePart, ...]
