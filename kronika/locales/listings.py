"""The lists of a documentary in the order in which its readers look things up; a very long one in parts, each a page.

Where a list is cut follows from how long its entries are in HTML, as estimated from their records: it is known before
anything is drawn, and so is the address of each entry. A text that stands on its own page alone (`OWN_TEXT`) has no
part in that: otherwise an edited text would make all pages anew.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from kronika.locales.collation import collation_key
from kronika.records.model import AnyRecord, Event, Person, Ref
from kronika.records.site import Site

LONG_BYTES = 800_000
"""A list that is longer is divided."""

PART_BYTES = 500_000
"""How long a part may be; one more entry may stand in it."""

SOURCE_KINDS = ("primary", "scholarship", "reference", "")
"""The kinds of source, in the order of the bibliography; "" is every other work."""

ALPHABETICAL = "search"
"""The list of all records from A to Z, on the page of the search."""

BEFORE_NAMES = "\"'“”„«»‘’‚(¡¿"
"""What may stand before the first letter of a name."""

Entry = tuple[str, Ref, int]
"""The group that a record stands in within its list, the record, and how long its entry is, in bytes."""


@dataclass(frozen=True)
class Part:
    """A page of a divided list: the `number`th of `of`. `group` is the kind of source or the people's side, or ""."""

    list: str
    number: int
    of: int
    group: str
    refs: tuple[Ref, ...]

    @property
    def name(self) -> str:
        """The page's name in `Addresses.pages`: "sources/part-2"."""
        return f"{self.list}/part-{self.number}"


def list_parts(site: Site, name: str) -> tuple[Part, ...]:
    """Return the parts of a list in its order; none where it stands on one page."""
    parts = _parts(site, name)
    if parts and name == ALPHABETICAL:
        ordered = (record.ref for _, record in index_order(site, site.records.values()))
        return _cut(name, tuple(("", ref, _index_bytes(site, ref)) for ref in ordered))
    return parts


def all_parts(site: Site) -> Iterator[Part]:
    """Yield the parts of every list that is divided; which records stand on those from A to Z is left open."""
    for name in _ENTRIES:
        yield from _parts(site, name)


def is_part(name: str) -> bool:
    """Whether a page of this name is a part of a list: such a page is another one in each language."""
    return "/part-" in name


def _parts(site: Site, name: str) -> tuple[Part, ...]:
    entries = tuple(_ENTRIES[name](site))
    if sum(length for _, _, length in entries) <= LONG_BYTES:
        return ()
    return _cut(name, entries)


def _cut(name: str, entries: tuple[Entry, ...]) -> tuple[Part, ...]:
    grouped = (tuple(members) for _, members in groupby(entries, key=lambda entry: entry[0]))
    runs = [run for members in grouped for run in _runs(members)]
    return tuple(
        Part(name, number, len(runs), run[0][0], tuple(ref for _, ref, _ in run)) for number, run in enumerate(runs, 1)
    )


def index_order(site: Site, records: Iterable[AnyRecord]) -> tuple[tuple[str, AnyRecord], ...]:
    """Return records from A to Z, each after what it is listed by.

    That is its name, whatever sign or article it begins with.
    """
    articles = tuple(f"{article} " for article in site.catalogue.text("search.articles").split())
    named = [(_bare(listed_name(record), articles), record) for record in records]
    keyed = [(collation_key(name, site.language), record.ref, name, record) for name, record in named]
    return tuple((name, record) for _, _, name, record in sorted(keyed, key=itemgetter(0, 1)))


def listed_name(record: AnyRecord) -> str:
    """Return a record's name as an index writes it."""
    return record.sort_name if isinstance(record, Person) and record.sort_name else record.name


def _bare(name: str, articles: tuple[str, ...]) -> str:
    bare = name.lstrip(BEFORE_NAMES)
    small = bare.casefold()
    article = next((article for article in articles if small.startswith(article)), "")
    return bare[len(article) :] or name


def _runs(entries: tuple[Entry, ...]) -> Iterator[tuple[Entry, ...]]:
    """Yield entries in runs of about the same length."""
    whole = sum(length for _, _, length in entries)
    count = -(-whole // PART_BYTES)
    before = 0
    run: list[Entry] = []
    for entry in entries:
        if run and before * count // whole > (before - run[-1][2]) * count // whole:
            yield tuple(run)
            run = []
        run.append(entry)
        before += entry[2]
    yield tuple(run)


def _people(site: Site) -> Iterator[Entry]:
    # Each has a plate, and a line in the chart of lives.
    sides = [*(side.id for side in site.settings.sides), ""]
    for side in sides:
        for person in site.people:
            if person.side == side:
                yield side, person.ref, 700 + _length(person.name, person.summary)


def _places(site: Site) -> Iterator[Entry]:
    """Yield the places under which others stand, with these, and then those that belong nowhere."""
    children: dict[str, int] = {}
    for place in site.places:
        children[place.part_of] = children.get(place.part_of, 0) + 1
    heads = (place for place in site.places if place.slug in children or not place.part_of)
    for place in sorted(heads, key=lambda place: place.slug not in children):
        yield "", place.ref, 300 * (1 + children.get(place.slug, 0)) + _length(place.name, place.summary)


def _figures(site: Site) -> Iterator[Entry]:
    key = site.settings.home.key_figures
    for figure in sorted(site.figures, key=lambda figure: figure.slug not in key):
        yield "", figure.ref, 1900 + 450 * len(figure.estimates) + _length(figure.name, figure.summary)


def _documents(site: Site) -> Iterator[Entry]:
    for document in site.documents:
        yield "", document.ref, 400 + _length(document.name, document.summary)


def _sources(site: Site) -> Iterator[Entry]:
    for kind in SOURCE_KINDS:
        for source in site.sources:
            if source.source_kind == kind:
                yield kind, source.ref, 700 + 110 * len(_pointing(site, source.ref, "cites"))


def _terms(site: Site) -> Iterator[Entry]:
    # A definition is told with its notes, which stand in it and below it.
    for term in site.terms:
        length = 4 * _length(term.body.text) + _length(term.name, term.summary)
        yield "", term.ref, 1500 + length + 110 * len(_pointing(site, term.ref, "text"))


def _disputes(site: Site) -> Iterator[Entry]:
    for event in site.events:
        if event.disputes:
            yield "", event.ref, 500 + _dispute_bytes(event)


def _dispute_bytes(event: Event) -> int:
    accounts = [account for dispute in event.disputes for account in dispute.accounts]
    said = (account.says.text for account in accounts)
    judged = (dispute.judgement.text for dispute in event.disputes)
    return 400 * len(event.disputes) + 900 * len(accounts) + 2 * _length(*said, *judged)


def _media(site: Site) -> Iterator[Entry]:
    for media in site.media:
        texts = (media.body.text, media.caption.text, media.long_description.text, media.alt, media.summary)
        yield "", media.ref, 2000 + 2 * _length(*texts) + 110 * len(_pointing(site, media.ref, "media", "text"))


def _index(site: Site) -> Iterator[Entry]:
    # In no order: how many parts there are does not depend on it, since an entry is much shorter than a part.
    for ref in site.records:
        yield "", ref, _index_bytes(site, ref)


def _index_bytes(site: Site, ref: Ref) -> int:
    return 150 + _length(site.records[ref].name)


_ENTRIES: dict[str, Callable[[Site], Iterator[Entry]]] = {
    "people": _people,
    "places": _places,
    "figures": _figures,
    "documents": _documents,
    "sources": _sources,
    "glossary": _terms,
    "open-questions": _disputes,
    "credits": _media,
    ALPHABETICAL: _index,
}


def _pointing(site: Site, ref: Ref, *ways: str) -> set[Ref]:
    return {mention.by for mention in site.mentions.get(ref, ()) if mention.how in ways}


def _length(*texts: str) -> int:
    return sum(len(text.encode()) for text in texts)
