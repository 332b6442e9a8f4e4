"""The inverse of every pointing: who names a record, and as what."""

from collections.abc import Iterator, Mapping, Sequence

from kronika.records.model import AnyRecord, Ref
from kronika.records.references import Citation, Prose
from kronika.records.site import Mention
from kronika.resolve.index import Index
from kronika.resolve.pointers import pointers
from kronika.resolve.references import linked


def mentions_of(index: Index, records: Sequence[AnyRecord]) -> Mapping[Ref, tuple[Mention, ...]]:
    """Return who names each record and source, in the order of `records`; each way of naming once."""
    found: dict[Ref, dict[Mention, None]] = {}
    for record in records:
        for target, how in _pointings(index, record):
            if target != record.ref:
                found.setdefault(target, {})[Mention(record.ref, how)] = None
    return {target: tuple(mentions) for target, mentions in sorted(found.items(), key=lambda item: item[0])}


def _pointings(index: Index, record: AnyRecord) -> Iterator[tuple[Ref, str]]:
    for pointer in pointers(record):
        yield pointer.target, pointer.how
    for statement in index.statements[record.ref]:
        if isinstance(statement.value, Citation):
            yield Ref("source", statement.value.source), "cites"
        elif isinstance(statement.value, Prose):
            yield from _text_pointings(index, statement.value)


def _text_pointings(index: Index, prose: Prose) -> Iterator[tuple[Ref, str]]:
    for reference in prose.references:
        if reference.form == "citation":
            yield Ref("source", reference.target), "cites"
        elif reference.form in ("link", "embed"):
            target = linked(index, reference.target)
            if target is not None:
                yield target, "text"
