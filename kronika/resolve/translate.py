"""The documentary in another language: the same records, order and ties, in other words."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from kronika.records.errors import Problem
from kronika.records.headings import anchors, heading_ids
from kronika.records.model import AnyRecord
from kronika.records.references import Prose
from kronika.records.site import SETTINGS, Documents, Site
from kronika.records.translation import Translation
from kronika.resolve.index import Index, index_of
from kronika.resolve.references import note_problems, prose_problems
from kronika.resolve.resolve import assembled
from kronika.resolve.rules import kept_problems
from kronika.resolve.wordings import BODY, Translations, is_unfinished, translations_into


def translate_site(site: Site, documents: Documents, language: str) -> tuple[Site, tuple[Problem, ...]]:
    """Return the documentary in one of its other languages, and the problems of its translations, sorted by place.

    `site` is the documentary in its first language: the same records are shown, in the same order of time. What has
    no translation stands in the first language still (`Site.language_of` tells).
    """
    translations = translations_into(documents, language)
    in_settings = documents.settings_translations.get(language)
    worded = replace(
        documents,
        settings=documents.settings if in_settings is None else in_settings.whole,
        records={**documents.records, **{ref: each.whole for ref, each in translations.items()}},
    )
    # If no draft was left out, it makes no difference whether drafts were asked for.
    drafts = documents.records.keys() <= site.records.keys()
    index = replace(index_of(worded, drafts), language=language, originals=documents.records)
    shown = {ref: each for ref, each in translations.items() if ref in index.shown}
    events = tuple(event for event in map(index.event, (event.slug for event in site.events)) if event is not None)
    given = {ref: each.given for ref, each in shown.items()}
    translated = replace(
        assembled(index, documents, events),
        untranslated=site.untranslated,
        borrowed=site.borrowed,
        given=given if in_settings is None else {**given, SETTINGS: in_settings.given},
        unfinished=frozenset(ref for ref, each in shown.items() if is_unfinished(each, documents.records[ref])),
        original=site,
        anchors={ref: _moved(each, documents.records[ref]) for ref, each in shown.items() if BODY in each.given},
    )
    problems = _problems(index, shown, in_settings.path if in_settings is not None else "")
    return translated, tuple(sorted(set(kept_problems(problems, documents.settings))))


def _problems(index: Index, translations: Translations, settings_path: str) -> Iterator[Problem]:
    """Yield the problems of the texts that translations give; those of other texts have been told."""
    for ref, translation in translations.items():
        for statement in index.statements[ref]:
            if isinstance(statement.value, Prose) and statement.value.at.path == translation.path:
                yield from prose_problems(index, statement.value)
        if translation.whole.body.at.path == translation.path:
            yield from note_problems(translation.whole.body.references)
    lead = index.settings.home.lead
    if lead.at.path == settings_path:
        yield from prose_problems(index, lead)


def _moved(translation: Translation[AnyRecord], original: AnyRecord) -> Mapping[str, str]:
    """Return each anchor of the original that the translation lacks, with that of the section in its place, or ""."""
    ours = translation.whole.body.text
    places = {anchor: place for place, anchor in enumerate(heading_ids(original.body.text))}
    headings = dict(enumerate(heading_ids(ours)))
    missing = sorted(anchors(original.body.text) - anchors(ours))
    return {anchor: headings.get(places.get(anchor, -1), "") for anchor in missing}
