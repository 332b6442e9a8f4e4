"""How far a translation follows its original: which words it lacks, and which sections say something else or are older.

A text is compared section by section: the first with the first, each from its heading to the next. What can be compared
without knowing the languages is compared: the number of paragraphs, the works that are cited, the records that are
linked or embedded. No file says when a section was revised, so a translation is older as a whole: if it says when it
was last revised, and its original was revised after that.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from kronika.records.bounds import bounds
from kronika.records.coverage import Gap
from kronika.records.edtf import Edtf
from kronika.records.errors import At
from kronika.records.headings import headings
from kronika.records.lines import lines_of
from kronika.records.model import AnyRecord
from kronika.records.references import Prose
from kronika.records.site import Documents, Site
from kronika.records.translation import FieldPath, Translation

_BLANK_LINES = re.compile(r"\n[ \t]*\n")


@dataclass(frozen=True)
class Section:
    """A part of a text: its heading ("" before the first), where it begins, and what can be compared of it."""

    heading: str
    at: At
    paragraphs: int
    citations: Counter[str]
    links: Counter[str]


def translation_gaps(site: Site, documents: Documents) -> Iterator[Gap]:
    """Yield what is missing in the translations of the records that are shown, and of the settings."""
    for language, translations in sorted(documents.translations.items()):
        for ref, translation in sorted(translations.items()):
            if ref in site.records:
                yield from _missing(translation.path, translation.missing, language)
                yield from _older(site.records[ref].updated, translation, language)
                yield from _differing(site, site.records[ref], translation, language)
    for language, settings in sorted(documents.settings_translations.items()):
        yield from _missing(settings.path, settings.missing, language)


def _missing(path: str, missing: tuple[FieldPath, ...], language: str) -> Iterator[Gap]:
    if missing:
        listed = ", ".join(_words(each) for each in missing)
        yield Gap(At(path), "untranslated-text", language, f"These words are not translated: {listed}.")


def _words(path: FieldPath) -> str:
    """Return a field's path in words, entries of lists counted from 1: "moments 2 text"."""
    return " ".join(str(step + 1) if isinstance(step, int) else step for step in path)


def _older(original: Edtf | None, translation: Translation[AnyRecord], language: str) -> Iterator[Gap]:
    if original is None or translation.updated is None:
        return
    revised, first_revised = bounds(translation.updated, "UTC").latest, bounds(original, "UTC").earliest
    if revised is not None and first_revised is not None and revised < first_revised:
        message = f"This was revised on {translation.updated}, before its original ({original}): compare them."
        yield Gap(At(translation.path), "stale-translation", language, message)


def _differing(site: Site, original: AnyRecord, translation: Translation[AnyRecord], language: str) -> Iterator[Gap]:
    """Yield the sections that are missing, are too many, or differ in what can be compared."""
    if ("body",) not in translation.given:
        return
    pairs = zip_longest(sections(site, translation.whole.body), sections(site, original.body))
    for ours, theirs in pairs:
        if theirs is None:
            message = f"The original has no section in the place of {_name(ours)}."
        elif ours is None:
            message = f"The section {_name(theirs)} is not translated ({theirs.at})."
        else:
            found = _differences(ours, theirs)
            message = (
                f"{_name(ours)} and its original, {_name(theirs)} ({theirs.at}), differ in {found}." if found else ""
            )
        if message:
            at = At(translation.path) if ours is None else ours.at
            yield Gap(at, "stale-translation", language, message)


def sections(site: Site, prose: Prose) -> tuple[Section, ...]:
    """Return the sections of a text in their order; what stands before the first heading is one, even if empty."""
    text, lines = prose.text, lines_of(prose.text, prose.at)
    starts = [(0, ""), *headings(text)]
    ends = [start for start, _ in starts[1:]] + [len(text)]
    found = []
    for (start, heading), end in zip(starts, ends, strict=True):
        inside = [each for each in prose.references if start <= each.start < end]
        shown = [site.find(each.target) for each in inside if each.form in ("link", "embed")]
        below = text[start:end].partition("\n")[2] if heading else text[start:end]
        found.append(
            Section(
                heading,
                lines.at(start),
                len([block for block in _BLANK_LINES.split(below) if block.strip()]),
                Counter(each.target for each in inside if each.form == "citation"),
                Counter(str(ref) for ref in shown if ref is not None),
            )
        )
    return tuple(found)


def _differences(ours: Section, theirs: Section) -> str:
    different = (
        (f"paragraphs ({ours.paragraphs}, there {theirs.paragraphs})", ours.paragraphs != theirs.paragraphs),
        ("citations", ours.citations != theirs.citations),
        ("links", ours.links != theirs.links),
    )
    return ", ".join(words for words, differ in different if differ)


def _name(section: Section) -> str:
    return f"'{section.heading}'" if section.heading else "the opening"
