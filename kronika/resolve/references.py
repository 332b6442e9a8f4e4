"""Problems with names that lead nowhere: of records, of sources, in fields and in texts."""

from collections.abc import Iterable, Iterator

from kronika.records.errors import At, Problem
from kronika.records.headings import anchor_named, anchors
from kronika.records.model import FOLDERS, AnyRecord, Document, Event, Figure, Person, Record, Ref
from kronika.records.references import Citation, Prose, Reference
from kronika.resolve.index import Index
from kronika.resolve.pointers import pointers
from kronika.resolve.spelling import hint, spellings

KINDS = {folder: kind for kind, folder in FOLDERS.items()}

WORDS = {"media": "picture"}
"""The words of a writer for kinds whose name is not one."""

LISTED = 12
"""As many right names as a hint can list and still be read."""


def reference_problems(index: Index) -> Iterator[Problem]:
    """Yield a problem for each name in a shown record, or in the settings, that leads to nothing that is shown."""
    for record in index.shown.values():
        for pointer in pointers(record):
            yield from field_problems(index, pointer.target, pointer.at)
        for statement in index.statements[record.ref]:
            if isinstance(statement.value, Prose):
                yield from prose_problems(index, statement.value)
            elif isinstance(statement.value, Citation):
                source = Ref("source", statement.value.source)
                yield from field_problems(index, source, statement.positions.at(*statement.path, "source"))
        # A note in a short text is refused when it is read.
        yield from note_problems(record.body.references)
        if isinstance(record, Document):
            yield from note_problems(record.original.references)
        if isinstance(record, Event):
            yield from _unknown_threads(index, record)
        if isinstance(record, Person):
            yield from _unknown_side(index, record)


def field_problems(index: Index, target: Ref, at: At) -> Iterator[Problem]:
    """Yield a problem if a field names a record that is not there, or a draft that is left out."""
    if not index.has(target):
        yield _unknown(index, target, at)
    yield from _draft_problems(index, target, at)


def prose_problems(index: Index, prose: Prose) -> Iterator[Problem]:
    """Yield the problems of a text's links, embeds and citations."""
    for reference in prose.references:
        if reference.form in ("link", "embed"):
            yield from link_problems(index, reference)
        elif reference.form == "citation":
            yield from field_problems(index, Ref("source", reference.target), reference.at)


def link_problems(index: Index, reference: Reference) -> Iterator[Problem]:
    """Yield what is wrong with a link or an embed, if anything."""
    found = linked(index, reference.target)
    if found is None:
        yield _broken_link(index, reference)
        return
    yield from _draft_problems(index, found, reference.at)
    record = index.shown.get(found)
    if record is None:
        return
    if reference.form == "embed" and found.kind == "page":
        message = f"A page cannot be embedded, and '{found.slug}' is one."
        yield Problem(reference.at, message, f"Link to it: [[{found}]].", "not-embeddable")
    # In a translation the original's heading may be named too: it leads to the same section.
    known = (record, index.originals.get(found, record))
    if reference.fragment and not any(_has_fragment(each, reference.fragment) for each in known):
        yield _unknown_fragment(record, reference)


def linked(index: Index, target: str) -> Ref | None:
    """Return the record that a link's target means, be it shown or not; None if that is none, or not one alone."""
    folder, slash, slug = target.rpartition("/")
    if slash:
        ref = Ref(KINDS.get(folder, ""), slug)
        return ref if index.has(ref) else None
    candidates = index.by_slug.get(slug, ())
    return candidates[0] if len(candidates) == 1 else None


def _broken_link(index: Index, reference: Reference) -> Problem:
    target, at = reference.target, reference.at
    folder, slash, slug = target.rpartition("/")
    if not target:
        return Problem(at, "This link names no record.", "Write [[folder/slug]], as in [[people/x]].", "unknown-record")
    if slash and folder == "sources":
        return Problem(at, f"'{target}' is no page of its own.", f"Cite the source: [@{slug}].", "unknown-record")
    if slash and folder not in KINDS:
        return _unknown_link(index, target, f"Unknown folder '{folder}' in a link.", at)
    if slash:
        return _unknown_link(index, target, _unknown_message(Ref(KINDS[folder], slug)), at)
    candidates = index.by_slug.get(slug, ())
    if not candidates:
        return _unknown_link(index, target, f"Unknown record '{target}'.", at)
    choice = _listed(f"[[{candidate}]]" for candidate in candidates)
    return Problem(at, f"'{target}' stands in more than one folder.", f"Write {choice}.", "ambiguous-link")


def _unknown(index: Index, target: Ref, at: At) -> Problem:
    message = _unknown_message(target)
    among = index.spellings[target.kind]
    if target.kind == "source":
        otherwise = "Add it to a bibliography, a file content/sources*.yaml, or cite one that is there."
        return Problem(at, message, hint(target.slug, among, otherwise), "unknown-source")
    word = _article(_word(target.kind))
    for other in index.by_slug.get(target.slug, ()):
        advice = f"'{target.slug}' is {_article(_word(other.kind))}; name {word} here."
        return Problem(at, message, advice, "unknown-record")
    otherwise = f"Write content/{target}.md, or name {word} that is there."
    return Problem(at, message, hint(target.slug, among, otherwise), "unknown-record")


def _unknown_link(index: Index, target: str, message: str, at: At) -> Problem:
    slug = target.rpartition("/")[2]
    elsewhere = index.by_slug.get(slug, ())
    if elsewhere:
        return Problem(at, message, f"Did you mean '{elsewhere[0]}'?", "unknown-record")
    kind = KINDS.get(target.rpartition("/")[0], "")
    among = index.spellings[kind]
    if not kind:
        otherwise = "Name a record that is there, or write its file."
        return Problem(at, message, hint(slug, among, otherwise), "unknown-record")
    near = hint(slug, among, "").replace("mean '", f"mean '{FOLDERS[kind]}/", 1)
    otherwise = f"Write content/{target}.md, or name {_article(_word(kind))} that is there."
    return Problem(at, message, near or otherwise, "unknown-record")


def _unknown_message(target: Ref) -> str:
    return f"Unknown {_word(target.kind)} '{target.slug}'."


def _draft_problems(index: Index, target: Ref, at: At) -> Iterator[Problem]:
    draft = index.drafts.get(target)
    if draft is not None:
        yield Problem(
            at,
            f"'{target.slug}' is a draft ({draft.positions.at('status')}), and what names it is published.",
            "Publish the draft, or take its name out here.",
            "draft-linked",
        )


def _has_fragment(record: AnyRecord, fragment: str) -> bool:
    return fragment in _estimate_ids(record) or anchor_named(fragment, record.body.text) is not None


def _estimate_ids(record: Record) -> list[str]:
    return [estimate.id for estimate in record.estimates if estimate.id] if isinstance(record, Figure) else []


def _unknown_fragment(record: AnyRecord, reference: Reference) -> Problem:
    known = _estimate_ids(record) or sorted(anchors(record.body.text))
    part = "estimate" if isinstance(record, Figure) else "heading"
    otherwise = f"It has none with an id. Link to the whole: [[{record.ref}]]."
    if known:
        shown = _listed(f"'{name}'" for name in known[:LISTED])
        otherwise = f"It has {shown}{' and more' if len(known) > LISTED else ''}."
    return Problem(
        reference.at,
        f"'{record.ref}' has no {part} '{reference.fragment}'.",
        hint(reference.fragment, spellings((name, name) for name in known), otherwise),
        "unknown-anchor",
    )


def note_problems(references: tuple[Reference, ...]) -> Iterator[Problem]:
    """Yield notes that are used but not written, written but not used, or written twice."""
    marks = {reference.target: reference for reference in reversed(references) if reference.form == "note"}
    written: dict[str, Reference] = {}
    for reference in references:
        if reference.form != "note-definition":
            continue
        first = written.setdefault(reference.target, reference)
        if first is not reference:
            message = f"The note '{reference.target}' is written twice, first at {first.at}."
            yield Problem(reference.at, message, "Give one of them another name.", "note-twice")
    for name in sorted(marks.keys() - written.keys()):
        message = f"There is no note '{name}' in this text."
        yield Problem(marks[name].at, message, f"Write it in a paragraph of its own: [^{name}]: ...", "unknown-note")
    for name in sorted(written.keys() - marks.keys()):
        message = f"The note '{name}' is used nowhere in this text."
        yield Problem(written[name].at, message, f"Set its mark [^{name}] in the text, or take it out.", "unused-note")


def _unknown_threads(index: Index, event: Event) -> Iterator[Problem]:
    labels = index.settings.threads
    for position, thread in enumerate(event.threads):
        if not any(thread == label.id for label in labels):
            at = event.positions.at("threads", position)
            yield _unknown_label(thread, "thread", [(label.id, label.label) for label in labels], at)


def _unknown_side(index: Index, person: Person) -> Iterator[Problem]:
    labels = index.settings.sides
    if person.side and not any(person.side == label.id for label in labels):
        at = person.positions.at("side")
        yield _unknown_label(person.side, "side", [(label.id, label.label) for label in labels], at)


def _unknown_label(name: str, part: str, labels: list[tuple[str, str]], at: At) -> Problem:
    pairs = [pair for id_, label in labels for pair in ((id_, id_), (label, id_))]
    otherwise = f"site.yaml has no {part}s."
    if labels:
        otherwise = f"site.yaml has {_listed(repr(id_) for id_, _ in labels[:LISTED])}."
    message = f"Unknown {part} '{name}'."
    return Problem(at, message, hint(name, spellings(pairs), otherwise), f"unknown-{part}")


def _word(kind: str) -> str:
    return WORDS.get(kind, kind)


def _article(word: str) -> str:
    return f"an {word}" if word[0] in "aeiou" else f"a {word}"


def _listed(words: Iterable[str]) -> str:
    """Return "a", "a or b", "a, b or c"."""
    *rest, last = words
    return f"{', '.join(rest)} or {last}" if rest else last
