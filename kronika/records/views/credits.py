"""Views of the page of pictures and their credits."""

from dataclasses import dataclass

from markupsafe import Markup

from kronika.records.views.lists import ListView
from kronika.records.views.parts import Fact, SourceNote, Text
from kronika.records.views.said import Said


@dataclass(frozen=True, kw_only=True)
class CreditLine:
    """A picture with its terms. `facts` say whose it is, its rights, when and where, and on what pages it is shown."""

    id: str
    picture: Markup
    summary: Said
    caption: Markup
    description: Markup
    facts: tuple[Fact, ...]
    text: Text
    sources: tuple[SourceNote, ...]


@dataclass(frozen=True, kw_only=True)
class CreditsView(ListView):
    """Every picture of the documentary."""

    lead: Said
    pictures: tuple[CreditLine, ...]
