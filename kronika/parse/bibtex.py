"""BibTeX and BibLaTeX as nodes of CSL data: the same tree that a bibliography in YAML or JSON gives."""

import re
from collections.abc import Iterator

from kronika.parse.bibtex_entries import read_entries
from kronika.parse.bibtex_tables import FIELDS, INHERITED, SUBTYPES, TYPES
from kronika.parse.bibtex_variables import address_in_words, variables_of
from kronika.parse.bibtex_work import Work
from kronika.parse.here import did_you_mean
from kronika.parse.latex_text import verbatim_text
from kronika.parse.nodes import Entry, Mapping, Node, Scalar, Sequence
from kronika.parse.source_fields import TYPES as CSL_TYPES
from kronika.records.errors import At, Problem

KINDS = ("primary", "scholarship", "reference")
"""The keywords that say what kind of source it is; `further` is one that says it is not cited."""

_LABELLED = re.compile(r"\s*(type|archived)\s*[:=]\s*(\S+)\s*", re.IGNORECASE)

Labels = dict[str, Scalar]


def read_bibtex(text: str, path: str) -> tuple[Node, tuple[Problem, ...]]:
    """Return the works of a BibTeX file as a list of CSL items, and all problems.

    Keywords say what `custom` says in CSL: `primary`, `scholarship` or `reference`, `further`, and
    `archived: https://...`. So does a line `archived: https://...` in `note` (Zotero's "Extra"), where a line
    `type: broadcast` names the CSL type, as it does for Zotero; the rest of the note is shown with the source.
    """
    entries, problems = read_entries(text, path)
    works = tuple(Work(entry) for entry in entries)
    items = tuple(_item(work) for work in works)
    told = (problem for work in works for problem in work.problems)
    return Sequence(At(path), items), (*problems, *told)


def _item(work: Work) -> Node:
    entry = work.entry
    _tell_unknown_fields(work)
    note, labels = _note(work)
    csl_type = _csl_type(work, labels)
    return Mapping(
        entry.at,
        (
            Entry("id", entry.key_at, Scalar(entry.key_at, entry.key, '"')),
            Entry("type", entry.at, Scalar(labels["type"].at if "type" in labels else entry.at, csl_type, '"')),
            *variables_of(work, csl_type),
            *_custom(work, note, labels),
        ),
    )


def _tell_unknown_fields(work: Work) -> None:
    for name, stated in work.entry.fields.items():
        if name in INHERITED:
            hint = "Write the other entry's fields into this one, as Zotero's export does."
            work.tell(stated.at, f"'{name}' is not followed here.", hint, "unknown-field")
        elif name not in FIELDS:
            hint = did_you_mean(name, FIELDS, "Use a field of BibLaTeX, or remove it.")
            work.tell(stated.at, f"BibLaTeX has no field '{name}'.", hint, "unknown-field")


def _csl_type(work: Work, labels: Labels) -> str:
    own = work.entry.type
    if own not in TYPES:
        hint = did_you_mean(own, TYPES, "Use a type of BibLaTeX: book, article, incollection, report, online, misc.")
        work.tell(work.entry.at, f"There is no type of entry '@{own}'.", hint, "unknown-type")
    if "type" in labels:
        return labels["type"].text
    subtype = work.plain("entrysubtype").lower()
    if subtype in SUBTYPES or subtype in CSL_TYPES:
        return SUBTYPES.get(subtype, subtype)
    if own == "misc" and (work.first("url") or address_in_words(work)):
        return "webpage"
    if own in ("audio", "video") and work.first("booktitle", "titleaddon"):
        return "broadcast"
    return TYPES.get(own, "document")


def _note(work: Work) -> tuple[str, Labels]:
    """Return the note as plain text, and what its labelled lines say."""
    stated = work.first("note")
    if stated is None:
        return "", {}
    value = stated.value
    labels: Labels = {}
    # A labelled line leaves spaces of its length, so that places in the rest stay right.
    rest = []
    for line in value.raw.split("\n"):
        match = _LABELLED.fullmatch(line)
        if match is not None:
            labels[match[1].lower()] = Scalar(value.at, verbatim_text(match[2]), '"')
        rest.append(" " * len(line) if match is not None else line)
    return work.words("\n".join(rest), value), labels


def _custom(work: Work, note: str, labels: Labels) -> Iterator[Entry]:
    own = {"archived": labels["archived"]} if "archived" in labels else {}
    own |= _keywords(work)
    stated = work.first("note")
    if stated is not None and note:
        own["note"] = Scalar(stated.value.at, note, '"')
    if own:
        at = next(iter(own.values())).at
        yield Entry("custom", at, Mapping(at, tuple(Entry(key, value.at, value) for key, value in own.items())))


def _keywords(work: Work) -> Labels:
    stated = work.first("keywords")
    if stated is None:
        return {}
    at = stated.value.at
    own: Labels = {}
    for keyword in re.split("[,;]", stated.value.raw):
        match = _LABELLED.fullmatch(keyword)
        word = keyword.strip().lower()
        if match is not None and match[1].lower() == "archived":
            own["archived"] = Scalar(at, verbatim_text(match[2]), '"')
        elif word == "further":
            own["further"] = Scalar(at, "true")
        elif word in KINDS and own.setdefault("kind", Scalar(at, word, '"')).text != word:
            message = f"The keywords say both '{own['kind'].text}' and '{word}'."
            work.tell(at, message, "Keep one of them.", "wrong-choice")
    return own
