"""The index of all records for the script of the search, and the previews of links: as scripts, divided.

A browser that opens a site from a folder may load a script but fetch nothing: so each file calls one function,
`kronikaData`, with its value. `search/index.js` tells which file holds what; the others are loaded when they are
needed, and their names hold their content's hash. A query loads at most four files of words and twenty of cards.
"""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from json.encoder import encode_basestring
from typing import TypeVar

from kronika.export.told import NAME, TEXT, other_names, told_by
from kronika.export.words import plain_text, words_of
from kronika.locales import record_words
from kronika.records.files import OutputFile
from kronika.records.model import AnyRecord, Ref, Source, Term
from kronika.records.rendered import Addresses
from kronika.records.site import Site
from kronika.records.work import Each, compute_each

KINDS = ("event", "person", "place", "figure", "document", "term", "page", "source")
"""The kinds of record that are found, in the order in which they are numbered."""

WORDS_BYTES, CARDS_BYTES = 40_000, 8_000
"""How large a file of words and a file of cards may grow; a single entry may be larger."""

COMMON_FROM = 30
COMMON_SHARE = 3
"""In a site of so many records, a word in the text of more than one in three tells none from another."""

MESSAGES = (
    "search.placeholder", "search.found", "search.nothing", "search.hint", "search.more", "search.failed",
    "search.all", "search.also", "search.close", "search.key",
)  # fmt: skip
"""The interface strings of the script, by key."""


def search_files(
    site: Site, addresses: Addresses, each: Each = compute_each, basis: str = ""
) -> tuple[OutputFile, ...]:
    """Return the index of all records that have a page, as scripts below the page of the search.

    `basis` tells one site from another, but for the texts of records that stand on their own pages alone.
    """
    if "search" not in addresses.pages:
        return ()
    records, folder = found_records(site, addresses), _folder(addresses)
    (shown,) = each(_shown, [site.language], (site, addresses), basis)
    texts = tuple((record.ref, "" if isinstance(record, Source) else record.body.text) for record in records)
    # An edit in one language leaves the words of the others as they are.
    (words,) = each(_indexed, [texts], (site, folder, each, basis + site.language), basis + site.language)
    divided = {"words": words, **shown}
    index = {
        "language": site.language,
        "documents": len(records),
        "kinds": _kinds(site, records),
        **{name: [(start, file.path.removeprefix(folder)) for start, file in part] for name, part in divided.items()},
        "messages": {key.removeprefix("search."): site.catalogue.message(key) for key in MESSAGES},
    }
    others = (file for part in divided.values() for _, file in part)
    return (OutputFile(f"{folder}index.js", _script(_json(index))), *others)


def _folder(addresses: Addresses) -> str:
    """Return where the files of the search lie, below the page of the search."""
    return addresses.pages["search"].removeprefix("/")


Divided = list[tuple[str | int, OutputFile]]
"""Files with the first key in each."""


def _indexed(given: tuple[Site, str, Each, str], texts: tuple[tuple[Ref, str], ...]) -> Divided:
    """Return the files of the words of all texts, which tell what `_counted` takes."""
    site, folder, each, basis = given
    found = postings(each(_counted, texts, site, basis))
    # A list of numbers is written so in a fifth of the time.
    entries = [(word, str(places).replace(" ", "")) for word, places in _sorted(found)]
    return _divided(f"{folder}words", entries, WORDS_BYTES)


def _shown(given: tuple[Site, Addresses], _: str) -> dict[str, Divided]:
    """Return the files of what is shown of records."""
    records, folder = found_records(*given), _folder(given[1])
    cards = [_json(_card(*given, record)) for record in records]
    cited = {str(record.ref): _json(_preview(given[0], record)) for record in records if not isinstance(record, Source)}
    return {
        "cards": _divided(f"{folder}cards", list(enumerate(cards)), CARDS_BYTES),
        "previews": _divided(f"{folder}previews", _sorted(cited), CARDS_BYTES),
    }


def found_records(site: Site, addresses: Addresses) -> tuple[AnyRecord | Source, ...]:
    """Return the records that search finds, by kind, each kind in its own order; their places are their numbers."""
    of_kind: dict[str, Sequence[AnyRecord | Source]] = {
        "event": site.events,
        "person": site.people,
        "place": site.places,
        "figure": site.figures,
        "document": site.documents,
        "term": site.terms,
        "page": site.pages,
        "source": site.sources,
    }
    return tuple(record for kind in KINDS for record in of_kind[kind] if record.ref in addresses.records)


def _counted(site: Site, text: tuple[Ref, str]) -> dict[str, int]:
    """Return the words that tell of a record, with how much each counts; `text` is what it says itself."""
    ref, _ = text
    record = site.source_by_key[ref.slug] if ref.kind == "source" else site.records[ref]
    counts: dict[str, int] = {}
    for count, told in told_by(site, record):
        words = words_of(told)
        counted = NAME + max(0, 6 - max(2, len(words))) if count == NAME else count
        for word in words:
            if counts.get(word, 0) < counted:
                counts[word] = counted
    return counts


def postings(counted: Sequence[Mapping[str, int]]) -> dict[str, list[int]]:
    """Return by word the records that it stands in: a list of the steps from one's number to the next's.

    Each step is times eight, plus how much the word counts there (1 to 7); the first is from zero.
    """
    found: defaultdict[str, list[int]] = defaultdict(list)
    for number, counts in enumerate(counted):
        place = number * 8
        for word, count in counts.items():
            found[word].append(place + count)
    # Most words stand in one text alone: that one tells, and is its own step from zero.
    told = ((word, places if len(places) == 1 else _telling(places, len(counted))) for word, places in found.items())
    return {word: places if len(places) == 1 else _steps(places) for word, places in told if places}


def _telling(places: list[int], records: int) -> list[int]:
    """Leave out the texts in which a word stands as in all others."""
    if records < COMMON_FROM or len(places) <= records / COMMON_SHARE:
        return places
    return [place for place in places if place % 8 > TEXT]


def _steps(places: list[int]) -> list[int]:
    return [place - before // 8 * 8 for before, place in zip((0, *places), places, strict=False)]


def _card(site: Site, addresses: Addresses, record: AnyRecord | Source) -> tuple[str, ...]:
    """Return what is shown of a record, up to the last that is there.

    Path, name, a line, summary, the language of name and summary where it is not the site's, other names.
    """
    address = addresses.of(record.ref).removeprefix("/")
    summary = "" if isinstance(record, Source) else record.summary
    names = " · ".join(other_names(record))
    card = [address, record.name, record_words(site, record), summary, _language(site, record), names]
    while not card[-1]:
        card.pop()
    return tuple(card)


def _language(site: Site, record: AnyRecord | Source) -> str:
    """Return the language of a record's name and summary where it is not the site's."""
    if isinstance(record, Source):
        return ""
    language = site.language_of(record.ref, "summary" if record.summary else "body")
    return "" if language == site.language else language


def _preview(site: Site, record: AnyRecord) -> tuple[str, str, str, str]:
    """Return what a link to a record shows before one follows it: as on its card, and of a term its definition."""
    definition = record.summary
    if isinstance(record, Term) and not definition:
        definition = " ".join(plain_text(record.body.text).strip().partition("\n\n")[0].replace("*", "").split())
    return record.name, record_words(site, record), definition, _language(site, record)


Value = TypeVar("Value")


def _sorted(entries: Mapping[str, Value]) -> list[tuple[str, Value]]:
    """Return entries in the order in which a script compares their keys: that of their UTF-16 units."""
    # Up to U+D7FF that is the order of the characters themselves.
    in_order = max(map(max, filter(None, entries)), default="") < "\ud800"
    keys = sorted(entries) if in_order else sorted(entries, key=lambda key: key.encode("utf-16-be"))
    return [(key, entries[key]) for key in keys]


def _kinds(site: Site, records: Sequence[AnyRecord | Source]) -> list[tuple[str, int]]:
    """Return each kind's label with the number of its first record."""
    first: dict[str, int] = {}
    for number, record in enumerate(records):
        first.setdefault(record.kind, number)
    return [(site.catalogue.text(f"search.kind-{kind}"), number) for kind, number in first.items()]


def _divided(name: str, entries: Sequence[tuple[str | int, str]], limit: int) -> Divided:
    """Return entries, whose values are JSON, in files of at most `limit` bytes each."""
    files: Divided = []
    for first, data in _parts(entries, limit):
        path = f"{name}-{len(files)}.{sha256(data).hexdigest()[:8]}.js"
        files.append((first, OutputFile(path, data)))
    return files


def _parts(entries: Sequence[tuple[str | int, str]], limit: int) -> Iterator[tuple[str | int, bytes]]:
    """Yield the key of the first entry of each part, and the part as a script."""
    first: str | int = ""
    part: list[str] = []
    size = 0
    for key, value in entries:
        entry = f"{encode_basestring(str(key))}:{value}"
        length = len(entry.encode()) + len("{}")
        if part and size + length > limit:
            yield first, _script("{" + ",".join(part) + "}")
            part, size = [], 0
        first = first if part else key
        part.append(entry)
        size += length
    yield first, _script("{" + ",".join(part) + "}")


def _script(value: str) -> bytes:
    return f"kronikaData({value});\n".encode()


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
