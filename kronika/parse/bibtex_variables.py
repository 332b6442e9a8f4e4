"""The fields of a BibTeX entry as CSL variables: titles, texts, numbers, dates and names."""

import re
from collections.abc import Iterator

from kronika.parse.bibtex_dates import iso_date, joined_date
from kronika.parse.bibtex_entries import BibField, Value
from kronika.parse.bibtex_names import BibName, read_names
from kronika.parse.bibtex_tables import (
    DATES,
    DEGREES,
    INTO_CONTAINER,
    LANGUAGES,
    NAMES,
    NUMBERED_IN_SERIES,
    ROLES,
    TEXTS,
    VERBATIM,
)
from kronika.parse.bibtex_work import Work, place_of
from kronika.parse.here import did_you_mean
from kronika.parse.latex_text import verbatim_text
from kronika.parse.nodes import Entry, Mapping, Node, Scalar, Sequence
from kronika.records.edtf import EdtfError

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_ADDRESS = re.compile(r"(?:\\url\s*)?\{?(https?://[^\s{}]+)\}?")
_CSL_DATE = re.compile(r"-?\d{1,4}(?:-\d\d){0,2}[~?%]?(?:/-?\d{1,4}(?:-\d\d){0,2}[~?%]?)?")


def address_in_words(work: Work) -> str:
    """Return the address that some exports write into `howpublished`, or ""."""
    stated = work.first("howpublished")
    match = _ADDRESS.fullmatch(stated.value.raw.strip()) if stated is not None else None
    return match[1] if match is not None else ""


def variables_of(work: Work, csl_type: str) -> Iterator[Entry]:
    """Yield all variables of a work of this CSL type."""
    yield from _titles(work, csl_type)
    yield from _texts(work, csl_type)
    yield from _numbers(work, csl_type)
    yield from _language(work)
    yield from _dates(work)
    yield from _names(work, csl_type)


def _titles(work: Work, csl_type: str) -> Iterator[Entry]:
    yield from _title(work, "title", "title", "subtitle")
    if work.first("journaltitle", "journal"):
        journal = "journaltitle" if work.first("journaltitle") else "journal"
        # Better BibTeX writes a newspaper's section as the journal's subtitle.
        subtitle = "" if csl_type == "article-newspaper" else "journalsubtitle"
        yield from _title(work, "container-title", journal, subtitle)
    elif work.first("booktitle"):
        yield from _title(work, "container-title", "booktitle", "booksubtitle")
    elif csl_type in INTO_CONTAINER:
        yield from work.text("container-title", "titleaddon", "organization")


def _title(work: Work, variable: str, title: str, subtitle: str) -> Iterator[Entry]:
    stated = work.first(title)
    if stated is not None:
        yield from work.entry_of(variable, stated, ": ".join(filter(None, (work.plain(title), work.plain(subtitle)))))


def _texts(work: Work, csl_type: str) -> Iterator[Entry]:
    for variable, names in TEXTS.items():
        stated = work.first(*(name for name in names if not _is_said_elsewhere(work, csl_type, name)))
        if stated is not None:
            words = work.plain(stated.name)
            yield from work.entry_of(variable, stated, DEGREES.get(words, words))
    if work.entry.type in DEGREES and work.first("type") is None:
        yield Entry("genre", work.entry.at, Scalar(work.entry.at, DEGREES[work.entry.type], '"'))
    for variable, name in VERBATIM.items():
        stated = work.first(name)
        if stated is not None:
            yield from work.entry_of(variable, stated, verbatim_text(stated.value.raw))
    published = work.first("howpublished")
    if published is not None and work.first("url") is None:
        yield from work.entry_of("URL", published, verbatim_text(address_in_words(work)))


def _is_said_elsewhere(work: Work, csl_type: str, name: str) -> bool:
    if name == "organization":
        named = work.first("titleaddon", "journaltitle", "journal", "booktitle")
        return csl_type in INTO_CONTAINER and named is None
    # Zotero writes the kind of a manuscript or a talk as `howpublished`, too.
    return name == "howpublished" and (csl_type == "manuscript" or bool(address_in_words(work)))


def _numbers(work: Work, csl_type: str) -> Iterator[Entry]:
    pages = work.first("pages")
    if pages is not None:
        yield from work.entry_of("page", pages, re.sub("[–—]", "-", work.plain("pages")))
    if csl_type.startswith(("article", "periodical", "review")):
        yield from work.text("issue", "issue", "number")
        return
    yield from work.text("issue", "issue")
    yield from work.text("collection-number" if csl_type in NUMBERED_IN_SERIES else "number", "number")


def _language(work: Work) -> Iterator[Entry]:
    stated = work.first("langid", "language")
    if stated is None:
        return
    words = work.plain(stated.name)
    code = LANGUAGES.get(words.lower(), words.replace("_", "-") if _LANGUAGE.fullmatch(words) else "")
    if not code:
        hint = did_you_mean(words, LANGUAGES, "Write its code: en, hu, pt-BR.")
        work.tell(stated.value.at, f"There is no language '{words}'.", hint, "unknown-language")
    yield from work.entry_of("language", stated, code)


def _dates(work: Work) -> Iterator[Entry]:
    for variable, name in DATES.items():
        stated = work.first(name)
        if stated is None:
            continue
        try:
            yield _date(variable, stated, iso_date(stated.value.raw.strip(" \t\n{}")))
        except EdtfError as error:
            work.tell(stated.value.at, error.message, error.hint, "wrong-date")
    year = work.first("year")
    if year is not None and work.first("date") is None:
        yield _date("issued", year, joined_date(work.plain("year"), work.plain("month"), work.plain("day")))


def _date(variable: str, stated: BibField, words: str) -> Entry:
    """Return a date variable: what CSL cannot hold as a date is a literal of it."""
    at = stated.value.at
    if _CSL_DATE.fullmatch(words):
        return Entry(variable, stated.at, Scalar(at, words, '"'))
    return Entry(variable, stated.at, Mapping(at, (Entry("literal", at, Scalar(at, words, '"')),)))


def _names(work: Work, csl_type: str) -> Iterator[Entry]:
    found: dict[str, tuple[BibField, list[Node]]] = {}
    for name in NAMES:
        stated = work.first(name)
        if stated is not None:
            people = found.setdefault(_role(work, name, csl_type), (stated, []))[1]
            people.extend(_list_of_names(work, stated.value))
    for variable, (stated, people) in found.items():
        yield Entry(variable, stated.at, Sequence(stated.value.at, tuple(people)))


def _role(work: Work, name: str, csl_type: str) -> str:
    role = work.plain(f"{name}type")
    if role:
        return ROLES.get(role.lower(), "contributor")
    # A film's first creators are its directors in Zotero.
    return "director" if name == "author" and csl_type == "motion_picture" else NAMES[name]


def _list_of_names(work: Work, value: Value) -> Iterator[Node]:
    names, wrong = read_names(value.raw)
    for offset in wrong:
        hint = "Names are joined by 'and', and each is 'Family, Given', or '{Name of a body}'."
        work.tell(place_of(value, offset), "This is no name.", hint, "wrong-name")
    for name in names:
        yield _name(work, name, value)


def _name(work: Work, name: BibName, value: Value) -> Node:
    particle = "dropping-particle" if name.dropping else "non-dropping-particle"
    parts = {
        "family": name.family,
        "given": name.given,
        particle: name.particle,
        "suffix": name.suffix,
        "literal": name.literal,
    }
    entries = []
    for key, part in parts.items():
        words = work.words(part.text, value, part.offset)
        if words:
            at = place_of(value, part.offset)
            entries.append(Entry(key, at, Scalar(at, words, '"')))
    return Mapping(place_of(value, name.offset), tuple(entries))
