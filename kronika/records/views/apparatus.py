"""Views of the pages of sources, glossary and corrections, and of the one for addresses that are none."""

from dataclasses import dataclass

from markupsafe import Markup

from kronika.records.views.frame import View
from kronika.records.views.lists import ListView
from kronika.records.views.parts import CorrectionLine, Hyperlink, NameNote, SourceNote, Text
from kronika.records.views.said import Said


@dataclass(frozen=True, kw_only=True)
class SourceLine:
    """A work of the bibliography. `checked` is the weakest of its citations', "" if it is not cited.

    `cited_words` says on how many pages it is cited, where these are so many that they stay folded.
    """

    id: str
    html: Markup
    note: Said
    archived: str
    checked: str
    checked_words: Said
    cited_on: tuple[Hyperlink, ...]
    cited_words: Said


@dataclass(frozen=True)
class SourceGroup:
    """The works of one kind. `letters` lead to the first work of each letter, if there are many works."""

    id: str
    title: Said
    sources: tuple[SourceLine, ...]
    letters: tuple[Hyperlink, ...]


@dataclass(frozen=True, kw_only=True)
class SourcesView(ListView):
    """The bibliography, and the documentary as `data` for other programs."""

    lead: Said
    groups: tuple[SourceGroup, ...]
    data: tuple[Hyperlink, ...]


@dataclass(frozen=True, kw_only=True)
class TermLine:
    """A word of the glossary; `summary` stands in for a definition that is not written."""

    id: str
    term: Said
    native: str
    name_note: NameNote | None
    summary: Said
    text: Text
    sources: tuple[SourceNote, ...]
    used: tuple[Hyperlink, ...]


@dataclass(frozen=True)
class TermGroup:
    """The words that begin with one letter."""

    letter: str
    id: str
    terms: tuple[TermLine, ...]


@dataclass(frozen=True, kw_only=True)
class GlossaryView(ListView):
    """The glossary, by letter."""

    lead: Said
    groups: tuple[TermGroup, ...]


@dataclass(frozen=True, kw_only=True)
class CorrectionsView(View):
    """Every correction, newest first."""

    lead: Said
    corrections: tuple[CorrectionLine, ...]


@dataclass(frozen=True, kw_only=True)
class NotFoundView(View):
    """The page for a missing address; the links are those of the frame."""

    lead: Said
