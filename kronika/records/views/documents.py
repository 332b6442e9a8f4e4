"""Views of the pages of documents and essays."""

from dataclasses import dataclass

from kronika.records.views.frame import View
from kronika.records.views.lists import ListView
from kronika.records.views.parts import Colophon, EventLine, Fact, Parallel, RecordLine, Text
from kronika.records.views.said import Said


@dataclass(frozen=True, kw_only=True)
class DocumentsView(ListView):
    """All primary texts, oldest first."""

    lead: Said
    documents: tuple[RecordLine, ...]


@dataclass(frozen=True, kw_only=True)
class DocumentView(View):
    """A primary text. `facts` say when, by whom and to whom, `provenance` where the text comes from and its rights.

    `parallel` holds it beside its original.
    """

    kicker: Said
    summary: Said
    excerpt_only: bool
    facts: tuple[Fact, ...]
    provenance: tuple[Fact, ...]
    text: Text
    parallel: Parallel | None
    events: tuple[EventLine, ...]
    colophon: Colophon


@dataclass(frozen=True, kw_only=True)
class TextView(View):
    """An essay or a page."""

    summary: Said
    text: Text
    colophon: Colophon
