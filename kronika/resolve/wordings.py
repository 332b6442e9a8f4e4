"""Which records a language has words of its own for, and which it borrows from the first language."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from kronika.records.headings import heading_ids
from kronika.records.model import AnyRecord, Document, Ref
from kronika.records.references import Prose
from kronika.records.site import Documents
from kronika.records.translation import Translation

BODY = ("body",)

Translations = Mapping[Ref, Translation[AnyRecord]]


def translations_into(documents: Documents, language: str) -> Translations:
    """Return the translations into a language.

    A document that was written in it is shown as its original, unless its translation gives a text of its own.
    """
    stated = documents.translations.get(language, {})
    return {**stated, **dict(_originals(documents, stated, language))}


def untranslated(documents: Documents, shown: Iterable[Ref]) -> Mapping[str, frozenset[Ref]]:
    """Return the records that have no translation, by each language but the first."""
    return {
        language: frozenset(shown) - translations_into(documents, language).keys()
        for language in documents.settings.languages[1:]
    }


def borrowed(documents: Documents, shown: Iterable[Ref]) -> Mapping[str, frozenset[Ref]]:
    """Return the records whose text stands in the first language, by each other: also those with a title alone."""

    def with_text(language: str) -> set[Ref]:
        return {ref for ref, each in translations_into(documents, language).items() if _has_text(each)}

    return {language: frozenset(shown) - with_text(language) for language in documents.settings.languages[1:]}


def is_unfinished(translation: Translation[AnyRecord], original: AnyRecord) -> bool:
    """Whether a translation lacks its original's text, or some of its sections."""
    if not _has_text(translation):
        return True
    ours, theirs = (heading_ids(record.body.text) for record in (translation.whole, original))
    return BODY in translation.given and len(ours) < len(theirs)


def _has_text(translation: Translation[AnyRecord]) -> bool:
    """Whether a translation gives a text, or there is none to give."""
    return BODY in translation.given or not translation.whole.body


def _originals(
    documents: Documents, translations: Translations, language: str
) -> Iterator[tuple[Ref, Translation[AnyRecord]]]:
    """Yield the documents that were written in a language, with their originals as their texts."""
    for ref, record in documents.records.items():
        if not isinstance(record, Document) or not record.original or not _is_in(record.original_language, language):
            continue
        stated = translations.get(ref) or Translation(record, record.path, frozenset())
        if BODY not in stated.given and isinstance(stated.whole, Document):
            whole = replace(stated.whole, body=record.original, original=Prose(""), translator="")
            yield ref, replace(stated, whole=whole, given=stated.given | {BODY})


def _is_in(language: str, wanted: str) -> bool:
    """Whether a text in one language can be read as one in the other: English of any country is English."""
    return bool(language) and language.partition("-")[0] == wanted.partition("-")[0]
