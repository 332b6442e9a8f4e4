"""The record kinds: their fields, and the records made of their values."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from kronika.parse.event_fields import EVENT_FIELDS
from kronika.parse.figure_fields import FIGURE_CHECKS, FIGURE_FIELDS, FIGURE_TOGETHER
from kronika.parse.here import Here
from kronika.parse.media_fields import MEDIA_CHECKS, MEDIA_FIELDS, MEDIA_TOGETHER
from kronika.parse.person_place_fields import PERSON_FIELDS, PLACE_FIELDS
from kronika.parse.settings_fields import SETTINGS_FIELDS
from kronika.parse.shapes import Fields
from kronika.parse.text_fields import DOCUMENT_FIELDS, PAGE_FIELDS, TERM_FIELDS
from kronika.records.model import AnyRecord, Document, Event, Figure, Media, Page, Person, Place, Term
from kronika.records.references import Prose

Values = dict[str, Any]


@dataclass(frozen=True)
class Kind:
    """A kind of record: its front matter, and the record made of it."""

    front_matter: Fields[Values]
    record: Callable[..., AnyRecord]

    def make(self, values: Values, slug: str, here: Here, body: Prose) -> AnyRecord:
        """Return the record; `here` has noted where its values stand."""
        if self.record is Event:
            values = _with_inline_figures(values, slug, here)
        return self.record(slug=slug, path=here.notes.path, positions=here.positions, body=body, **values)


def _with_inline_figures(values: Values, slug: str, here: Here) -> Values:
    """Return an event's values with its figures parted into slugs and figures of its own.

    A figure of its own is called by the event's slug and its number, with a dot, which no file's slug has.
    """
    stated = values.get("figures", ())
    inline = tuple(
        Figure(
            slug=f"{slug}.{index + 1}",
            path=here.notes.path,
            positions=here.below("figures").below(index).positions,
            **figure,
        )
        for index, figure in enumerate(stated)
        if not isinstance(figure, str)
    )
    slugs = tuple(figure for figure in stated if isinstance(figure, str))
    return {**values, "figures": slugs, "inline_figures": inline}


def _front_matter(*fields: Any, **more: Any) -> Fields[Values]:
    return Fields("a mapping", fields, dict[str, Any], **more)


KINDS: Mapping[str, Kind] = {
    "event": Kind(_front_matter(*EVENT_FIELDS), Event),
    "person": Kind(_front_matter(*PERSON_FIELDS), Person),
    "place": Kind(_front_matter(*PLACE_FIELDS), Place),
    "figure": Kind(
        _front_matter(*FIGURE_FIELDS, checks=FIGURE_CHECKS, also=("estimates",), together=FIGURE_TOGETHER), Figure
    ),
    "document": Kind(_front_matter(*DOCUMENT_FIELDS), Document),
    "term": Kind(_front_matter(*TERM_FIELDS), Term),
    "page": Kind(_front_matter(*PAGE_FIELDS), Page),
    "media": Kind(_front_matter(*MEDIA_FIELDS, checks=MEDIA_CHECKS, together=MEDIA_TOGETHER), Media),
}
"""The kinds that are read, by name."""

SETTINGS = _front_matter(*SETTINGS_FIELDS)
"""`site.yaml`."""
