"""The parts that pages are put together from: lines of lists, texts, citations, the colophon."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kronika.locales import list_words, text_direction
from kronika.plan.material import Material
from kronika.plan.words import unbroken, when
from kronika.records.model import AnyRecord, Document, Event, Person, Place, Ref, Term
from kronika.records.parts import Certainty, Correction
from kronika.records.rendered import Body, CitedSource
from kronika.records.views.parts import (
    CertaintyNote,
    Colophon,
    CorrectionLine,
    EventLine,
    Hyperlink,
    NameNote,
    NoteLine,
    RecordLine,
    SourceNote,
    Text,
    ThreadMark,
    When,
)
from kronika.records.views.said import Foreign, Said, joined

CONTENTS_FROM = 3
"""A text with fewer headings needs no list of them."""


def event_line(material: Material, event: Event, note: Said = "", date: When | None = None) -> EventLine:
    """Return an event as a line; `date` takes the place of its whole date where the list says a part of it."""
    line = material.once(("event", event.slug), lambda: _event_line(material, event))
    return replace(line, note=note, when=date or line.when) if note or date is not None else line


def _event_line(material: Material, event: Event) -> EventLine:
    site = material.site
    return EventLine(
        url=material.addresses.of(event.ref),
        title=material.name(event),
        when=material.event_when(event),
        summary=material.said(event.summary, event.ref, "summary"),
        threads=thread_marks(material, event),
        places=list_words([site.records[Ref("place", at.place)].name for at in event.places], site.language),
        significance=event.significance,
        certainty=certainty_words(material, event.certainty),
    )


def event_lines(material: Material, refs: Iterable[Ref]) -> tuple[EventLine, ...]:
    """Return the events among some records as lines."""
    records = (material.site.records[ref] for ref in refs)
    return tuple(event_line(material, record) for record in records if isinstance(record, Event))


def record_line(material: Material, record: AnyRecord, note: Said = "") -> RecordLine:
    """Return any record but an event as a line."""
    kicker, native = None, ""
    if isinstance(record, Document):
        kicker = document_kicker(material, record)
    if isinstance(record, Person):
        native = record.native_name if record.native_name != record.name else ""
    if isinstance(record, Place):
        note = note or place_names(material, record)
    return RecordLine(
        url=material.addresses.of(record.ref),
        title=material.name(record),
        kicker=kicker,
        native=native,
        note=note,
        summary=material.said(record.summary, record.ref, "summary"),
    )


def document_kicker(material: Material, document: Document) -> When | None:
    """Return a document's kind and date in one line, or None if it states neither."""
    date = when(material.site, document.date) if document.date else When("")
    words = joined((material.said(document.document_kind, document.ref, "document_kind"), unbroken(date.text)))
    return When(words, "" if document.document_kind else date.datetime, date.approximate) if words else None


def place_names(material: Material, place: Place) -> Said:
    """Return a place's names then and now in words, or "" if it has always had the one that pages call it by."""
    then, now = place.name_then, place.name_now
    if then and now and then != now:
        return material.word("place.then-and-now", then=then, now=now)
    if then and then == now:
        return then if then != place.name else ""
    if then and then != place.name:
        return material.word("place.then", name=then)
    return material.word("place.now", name=now) if now and now != place.name else ""


def thread_marks(material: Material, event: Event) -> tuple[ThreadMark, ...]:
    """Return the marks of an event's threads, its lane first."""
    return tuple(material.threads[thread] for thread in event.threads)


def certainty_words(material: Material, certainty: Certainty) -> Said:
    """Return how sure something is in a word, or "" if it is certain."""
    return "" if certainty.level == "certain" else material.word(f"certainty.{certainty.level}")


def certainty_note(material: Material, certainty: Certainty, ref: Ref, *path: str | int) -> CertaintyNote | None:
    """Return how sure something is and why; `path` is where the record states it. None if it is certain."""
    if certainty.level == "certain":
        return None
    note = material.bodies.text(ref, *path, "note")
    return CertaintyNote(certainty.level, certainty_words(material, certainty), note)


def source_notes(material: Material, ref: Ref, *path: str | int) -> tuple[SourceNote, ...]:
    """Return the citations that a record lists at `path`."""
    return tuple(
        _source_note(material, cited, material.said(cited.note, ref, *path, place, "note"))
        for place, cited in enumerate(material.bodies.citations(ref, *path))
    )


def _source_note(material: Material, cited: CitedSource, note: Said) -> SourceNote:
    url = material.addresses.of(Ref("source", cited.key))
    return SourceNote(url, cited.html, cited.checked, material.word(f"checked.{cited.checked}"), note)


def text_of(material: Material, ref: Ref) -> Text:
    """Return a record's own text."""
    body = material.bodies.bodies.get(ref, Body())
    notes = tuple(
        NoteLine(
            number=note.number,
            id=note.id,
            back=note.back,
            html=note.html,
            checked=note.checked,
            checked_words=material.word(f"checked.{note.checked}") if note.checked else "",
        )
        for note in body.notes
    )
    headings = [heading for heading in body.headings if heading.level == 2]
    contents = tuple(Hyperlink(f"#{heading.id}", material.said(heading.text, ref, "body")) for heading in headings)
    language = material.site.language_of(ref, "body")
    return Text(
        html=body.html,
        notes=notes,
        contents=contents if len(contents) >= CONTENTS_FROM else (),
        definitions=body.definitions,
        language="" if language == material.site.language else language,
        direction=text_direction(language),
    )


def name_note(material: Material, record: Person | Place | Term) -> NameNote | None:
    """Return how a record's name sounds and its other forms, or None if nothing is stated.

    How to say it is told to readers of one language, and is of no use to those of another.
    """
    sound = record.pronunciation
    others = ", ".join(getattr(record, "other_names", ()))
    ipa = sound.ipa if sound else ""
    is_for_readers = material.site.language_of(record.ref, "pronunciation", "say") == material.site.language
    say = sound.say if sound and is_for_readers else ""
    return NameNote(ipa, say, others) if ipa or say or others else None


def colophon(material: Material, record: AnyRecord, authors: tuple[str, ...] = ()) -> Colophon:
    """Return what stands at the end of a record's page."""
    site = material.site
    updated = when(site, record.updated) if record.updated else None
    return Colophon(
        sources=source_notes(material, record.ref, "sources"),
        mentioned=tuple(material.link(ref) for ref in material.pointing(record.ref, "text")),
        authors=list_words(authors, site.language),
        cite=citation_of_page(material, record, authors),
        updated=updated,
        corrections=tuple(
            CorrectionLine(when(site, line.date), material.bodies.text(record.ref, "corrections", place, "note"))
            for place, line in newest_first(record.corrections)
        ),
    )


def newest_first(corrections: tuple[Correction, ...]) -> Iterator[tuple[int, Correction]]:
    """Yield corrections with their place in the record, those stated last first."""
    return reversed(list(enumerate(corrections)))


def _isolated(url: str, language: str) -> Said:
    """Return an address as it is printed: among words from right to left, apart from them and in no language."""
    return Foreign(url, "zxx") if text_direction(language) == "rtl" else url


def citation_of_page(material: Material, record: AnyRecord, authors: tuple[str, ...]) -> Said:
    """Return a citation of a record's page, ready to be copied: who, its title, the site, when revised, where."""
    site = material.site
    writers = authors or site.settings.editors
    stop = "" if record.name.endswith(("?", "!", "…")) else "."
    names = list_words(writers, site.language)
    parts: list[Said] = [
        f"{names.removesuffix('.')}." if writers else "",
        material.word("cite.title", title=record.name, stop=stop),
        f"{site.settings.title}.",
        material.word("cite.updated", date=when(site, record.updated).text) if record.updated else "",
        _isolated(material.addresses.canonical(material.addresses.of(record.ref)), site.language),
    ]
    return joined(parts, " ")
