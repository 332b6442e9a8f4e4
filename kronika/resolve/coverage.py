"""How well the documentary is borne out: what has no citation, no check, no reader, no translation."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from kronika.records.coverage import Coverage, Gap, PageCoverage
from kronika.records.errors import At
from kronika.records.model import AnyRecord, Event, Figure, Page, Ref, Source
from kronika.records.parts import Account, Moment
from kronika.records.references import Citation, Prose
from kronika.records.settings import Settings
from kronika.records.site import Documents, Site
from kronika.resolve.paragraphs import paragraphs
from kronika.resolve.pointers import statements
from kronika.resolve.staleness import translation_gaps

READ = ("passage", "copy")
"""The states of a citation that somebody has read."""

Cited = tuple[At, str, str]  # where, which source, how far it was read


def coverage(site: Site, documents: Documents) -> Coverage:
    """Return how well each record's text is borne out, and every gap of the whole.

    Drafts that are left out of the site are not looked at.
    """
    pages: list[PageCoverage] = []
    gaps: list[Gap] = []
    linked = {*site.mentions, *_named_in_settings(site)}
    for record in sorted(site.records.values(), key=lambda record: record.path):
        stating = tuple(_stating(record))
        citations = tuple(_citations(record))
        pages.append(_page(record, stating, citations))
        gaps += (gap for gap in stating if gap is not None)
        gaps += (_unchecked(at, source) for at, source, state in citations if state not in READ)
        gaps += _unread_figures(record)
        if record.ref not in linked and not (isinstance(record, Page) and record.navigation):
            gaps.append(Gap(At(record.path), "unlinked", record.slug, f"No other record names '{record.ref}'."))
    gaps += chain.from_iterable(_source_gaps(source, linked) for source in site.sources)
    gaps += _language_gaps(site, documents)
    gaps += translation_gaps(site, documents)
    return Coverage(tuple(pages), tuple(sorted(set(gaps))))


def _page(record: AnyRecord, stating: tuple[Gap | None, ...], citations: tuple[Cited, ...]) -> PageCoverage:
    states = [state for _, _, state in citations]
    return PageCoverage(
        path=record.path,
        stating=len(stating),
        cited=stating.count(None),
        citations=len(states),
        checked=states.count("passage"),
        copied=states.count("copy"),
    )


def _stating(record: AnyRecord) -> Iterator[Gap | None]:
    """Yield, for each paragraph, moment and account that states something, its gap, or None if it is cited."""
    for paragraph in paragraphs(record.body):
        if paragraph.states:
            message = f"A paragraph with {paragraph.states} has no citation of its own: {paragraph.opening}"
            yield None if paragraph.cited else Gap(paragraph.at, "uncited", record.slug, message)
    if isinstance(record, Event):
        for path, part, what in _parts(record):
            message = f"This {what} has no source of its own."
            yield None if part.sources else Gap(record.positions.at(*path), "uncited", record.slug, message)


def _parts(event: Event) -> Iterator[tuple[tuple[str | int, ...], Moment | Account, str]]:
    for index, moment in enumerate(event.moments):
        yield ("moments", index), moment, "moment"
    for number, dispute in enumerate(event.disputes):
        for index, account in enumerate(dispute.accounts):
            yield ("disputes", number, "accounts", index), account, "account"


def _citations(record: AnyRecord) -> Iterator[Cited]:
    """Yield every citation of a record; one in a text was read as far as the record's own sources say."""
    stated = [found for found in statements(record) if isinstance(found.value, Citation)]
    states: dict[str, str] = {}
    for found in stated:
        assert isinstance(found.value, Citation)
        states.setdefault(found.value.source, found.value.checked)
        yield found.at, found.value.source, found.value.checked
    for text in statements(record):
        for reference in text.value.references if isinstance(text.value, Prose) else ():
            if reference.form == "citation":
                yield reference.at, reference.target, states.get(reference.target, "no")


def _unchecked(at: At, source: str) -> Gap:
    return Gap(at, "unchecked", source, f"The citation of '{source}' is not yet checked.")


def _unread_figures(record: AnyRecord) -> Iterator[Gap]:
    figures = (record,) if isinstance(record, Figure) else record.inline_figures if isinstance(record, Event) else ()
    for figure in figures:
        cited = (found.value for found in statements(figure) if isinstance(found.value, Citation))
        if not any(citation.checked in READ for citation in cited):
            message = f"None of the sources of '{figure.label}' was read."
            yield Gap(figure.positions.at("label"), "unread-figure", figure.slug, message)


def _source_gaps(source: Source, linked: Iterable[Ref]) -> Iterator[Gap]:
    at = source.positions.at("id")
    if source.ref not in linked and not source.further:
        yield Gap(at, "unused-source", source.slug, f"The source '{source.slug}' is cited nowhere.")
    if source.texts.get("URL") and not source.accessed and not source.texts.get("DOI"):
        message = f"The source '{source.slug}' has a web address and no 'accessed'."
        yield Gap(at, "no-access-date", source.slug, message)


def _named_in_settings(site: Site) -> Iterator[Ref]:
    """Yield every record that site.yaml names."""
    settings: Settings = site.settings
    yield from (Ref("event", slug) for slug in settings.home.key_events)
    yield from (Ref("figure", slug) for slug in settings.home.key_figures)
    links = (*settings.navigation, *(step for path in settings.home.paths for step in path.steps))
    references = (*(link.reference for link in links if link.reference), *settings.home.lead.references)
    for reference in references:
        found = site.find(reference.target)
        if found is not None:
            yield found


def _language_gaps(site: Site, documents: Documents) -> Iterator[Gap]:
    """Yield the words and records that a language of the site lacks."""
    for language in site.settings.languages:
        catalogue = documents.catalogues.get(language)
        known: Mapping[str, object] = catalogue.messages if catalogue is not None else {}
        for key in documents.catalogues["en"].messages if "en" in documents.catalogues else ():
            if key not in known:
                at = At(f"content/strings.{language}.yaml")
                yield Gap(at, "missing-string", key, f"'{key}' has no words in '{language}'.")
    for language, missing in sorted(site.untranslated.items()):
        for ref in sorted(missing):
            at = At(site.records[ref].path)
            yield Gap(at, "missing-translation", language, f"'{ref}' has no translation into '{language}'.")
