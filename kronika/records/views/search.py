"""The view of the page of all names, which is searched."""

from dataclasses import dataclass

from kronika.records.views.lists import LineGroup, ListView
from kronika.records.views.said import Said


@dataclass(frozen=True, kw_only=True)
class SearchView(ListView):
    """All records by letter. `script` is the path of the script that searches, or ""."""

    lead: Said
    script: str
    groups: tuple[LineGroup, ...]
