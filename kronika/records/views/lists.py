"""What the views of lists share: a list that is long is divided into pages."""

from dataclasses import dataclass

from kronika.records.views.frame import View
from kronika.records.views.parts import RecordLine, Step
from kronika.records.views.said import Said


@dataclass(frozen=True)
class PartGroup:
    """The pages of a divided list that belong together; `id` is their anchor, `title` "" where all do."""

    id: str
    title: Said
    parts: tuple[RecordLine, ...]


@dataclass(frozen=True, kw_only=True)
class ListView(View):
    """What the lists of records share. One that is divided shows its `parts`, and each of these has `ways` on."""

    parts: tuple[PartGroup, ...] = ()
    ways: tuple[Step, ...] = ()


@dataclass(frozen=True)
class LineGroup:
    """Lines under a heading of their own; `id` is its anchor."""

    id: str
    title: Said
    lines: tuple[RecordLine, ...]
