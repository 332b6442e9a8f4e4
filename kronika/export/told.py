"""What search finds a record by: its words, and how much each counts."""

from collections.abc import Iterator

from kronika.export.words import plain_text
from kronika.locales import record_words
from kronika.records.model import AnyRecord, Document, Event, Figure, Person, Place, Ref, Source, Term
from kronika.records.parts import Named
from kronika.records.site import Site

TEXT, ABOUT, NAME = 1, 2, 3
"""How much a word counts: in a record's text, in what is said of it in short, in its name."""

ASKED = ("event", "person", "place", "figure")
"""The kinds of record that answer a question: its word ("who", "how many") counts as said of them."""

Told = Iterator[tuple[int, str]]


def told_by(site: Site, record: AnyRecord | Source) -> Told:
    """Yield texts that tell of a record, each with how much it counts."""
    yield (ABOUT if isinstance(record, Source) else NAME), record.name
    yield from ((NAME, name) for name in other_names(record))
    yield ABOUT, record_words(site, record)
    if isinstance(record, Source):
        yield ABOUT, record.texts.get("container-title", "")
        return
    yield ABOUT, record.summary
    if record.kind in ASKED:
        yield TEXT, site.catalogue.text(f"search.asked-{record.kind}")
    match record:
        case Event():
            yield from _event(site, record)
        case Person():
            yield from ((ABOUT, role.role) for role in record.roles)
            yield TEXT, plain_text(record.fate.text)
        case Figure():
            yield from _figure(record)
        case Document():
            yield from ((ABOUT, _named(site, named)) for named in (record.author, record.recipient) if named)
    yield TEXT, plain_text(record.body.text)


def other_names(record: AnyRecord | Source) -> tuple[str, ...]:
    """Return all names of a record but the first, each once: variants, native forms, names then and now."""
    names: tuple[str, ...] = ()
    match record:
        case Person():
            names = (record.native_name, record.sort_name, *record.other_names)
        case Place():
            names = (record.name_then, record.name_now)
        case Term():
            names = (record.native_term, *record.other_names)
    return tuple(dict.fromkeys(name for name in names if name and name != record.name))


def _event(site: Site, event: Event) -> Told:
    for participant in event.people:
        yield ABOUT, site.records[Ref("person", participant.person)].name
        yield TEXT, participant.role
    for location in event.places:
        yield ABOUT, site.records[Ref("place", location.place)].name
    for moment in event.moments:
        yield TEXT, plain_text(moment.text.text)
    for dispute in event.disputes:
        yield TEXT, dispute.question
        for account in dispute.accounts:
            yield TEXT, f"{account.by} {plain_text(account.says.text)}"
        yield TEXT, plain_text(dispute.judgement.text)


def _figure(figure: Figure) -> Told:
    for estimate in figure.estimates:
        yield ABOUT, estimate.by
        yield TEXT, plain_text(estimate.note.text)
        yield from ((TEXT, str(number)) for number in (estimate.lowest, estimate.highest) if number is not None)
    yield from ((TEXT, f"{part.label} {part.value}") for part in figure.breakdown)


def _named(site: Site, named: Named) -> str:
    return site.records[Ref("person", named.slug)].name if named.slug else named.text
