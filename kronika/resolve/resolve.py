"""From documents as stated to a documentary with everything found, and every problem on the way."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from kronika.locales import collation_key
from kronika.records.bounds import bounds, order_key
from kronika.records.catalogue import Catalogue
from kronika.records.errors import Problem
from kronika.records.model import (
    AnyRecord,
    Document,
    Event,
    Figure,
    Media,
    Page,
    Person,
    Place,
    Ref,
    Source,
    Term,
)
from kronika.records.site import Documents, Site
from kronika.resolve.chronology import chronology_problems
from kronika.resolve.index import Index, index_of
from kronika.resolve.knots import circle_problems
from kronika.resolve.mentions import mentions_of
from kronika.resolve.precedence import Tie, ordered_events, precedence_problems, ties
from kronika.resolve.quantities import quantity_problems
from kronika.resolve.references import reference_problems
from kronika.resolve.rules import kept_problems, rule_problems
from kronika.resolve.settings import period_span, settings_problems
from kronika.resolve.wordings import borrowed, untranslated

Kind = TypeVar("Kind", bound=AnyRecord)

NAMED_FIRST = ("author", "editor", "translator", "director", "composer")
"""Whose name a source stands under, by CSL variable: the first of these that it has."""


def resolve_site(documents: Documents, drafts: bool = False) -> tuple[Site, tuple[Problem, ...]]:
    """Return the documentary in its first language and all its problems, sorted by place.

    Records of status "draft" are left out, and not checked, unless `drafts` asks for them. Each name was looked up
    among what parsed; one that leads to a broken file is no problem of its own. A site with problems is whole enough
    to be given addresses, and no more.
    """
    index = index_of(documents, drafts)
    stated = ties(index)
    events = ordered_events(index, stated)
    problems = kept_problems(_problems(index, stated, events), documents.settings)
    site = assembled(index, documents, events)
    site = replace(
        site,
        untranslated=untranslated(documents, site.records),
        borrowed=borrowed(documents, site.records),
    )
    return site, tuple(sorted(set(problems)))


def _problems(index: Index, stated: Sequence[Tie], events: Sequence[Event]) -> Iterator[Problem]:
    yield from settings_problems(index)
    yield from rule_problems(index.settings)
    yield from reference_problems(index)
    yield from circle_problems(index, stated)
    yield from precedence_problems(index, stated, events)
    yield from chronology_problems(index)
    yield from quantity_problems(index)


def assembled(index: Index, documents: Documents, events: tuple[Event, ...]) -> Site:
    """Return the records of an index as a documentary, in the order of its language; `events` stand in time order."""
    language = index.language

    def sorted_by(kind: type[Kind], words: Callable[[Kind], str]) -> tuple[Kind, ...]:
        records = (record for record in index.shown.values() if isinstance(record, kind))
        return tuple(sorted(records, key=lambda record: (collation_key(words(record), language), record.slug)))

    people = sorted_by(Person, lambda person: person.sort_name or person.name)
    places = sorted_by(Place, lambda place: place.name)
    figures = sorted_by(Figure, lambda figure: figure.label)
    texts = _by_date(index)
    terms = sorted_by(Term, lambda term: term.term)
    pages = sorted_by(Page, lambda page: page.title)
    media = sorted_by(Media, lambda picture: picture.slug)
    records: tuple[AnyRecord, ...] = (*events, *people, *places, *figures, *texts, *terms, *pages, *media)
    return Site(
        settings=index.settings,
        language=language,
        catalogue=_catalogue(language, documents.catalogues),
        events=events,
        people=people,
        places=places,
        figures=figures,
        documents=texts,
        terms=terms,
        pages=pages,
        media=media,
        sources=_by_author(index),
        records={record.ref: record for record in records},
        source_by_key=index.sources,
        names=_names(index),
        mentions=mentions_of(index, records),
        zones=index.zones,
        bounds={event.slug: bounds(event.date, index.zones[event.slug]) for event in events},
        periods=_by_period(index, events),
        maps=documents.maps,
    )


def _catalogue(language: str, catalogues: Mapping[str, Catalogue]) -> Catalogue:
    """Return a language's interface strings; those of a language without any are all English."""
    if language in catalogues:
        return catalogues[language]
    english = catalogues["en"].messages if "en" in catalogues else {}
    return Catalogue(language, {}, english)


def _names(index: Index) -> Mapping[str, Ref]:
    """Return what a link may write: each record with its folder, and its bare slug where no other has it."""
    names = {str(ref): ref for ref in index.shown}
    names |= {slug: refs[0] for slug, refs in index.by_slug.items() if len(refs) == 1 and refs[0] in index.shown}
    return names


def _by_date(index: Index) -> tuple[Document, ...]:
    """Return the documents in time order; those without a date come last, by title."""

    def key(document: Document) -> tuple[object, ...]:
        if document.date is None:
            return (1, (), collation_key(document.title, index.language), document.slug)
        return (0, order_key(document.date, index.zone), (), document.slug)

    return tuple(sorted((record for record in index.shown.values() if isinstance(record, Document)), key=key))


def _by_author(index: Index) -> tuple[Source, ...]:
    """Return the sources by the name they stand under, then by year and title; one without a name by its title."""
    language = index.language

    def key(source: Source) -> tuple[object, ...]:
        names = next((source.names[role] for role in NAMED_FIRST if source.names.get(role)), ())
        words = [word for name in names for word in (name.family or name.literal, name.given)] or [source.title]
        return (
            tuple(collation_key(word, language) for word in words),
            source.issued,
            collation_key(source.title, language),
            source.slug,
        )

    return tuple(sorted(index.sources.values(), key=key))


def _by_period(index: Index, events: Sequence[Event]) -> Mapping[str, tuple[Event, ...]]:
    """Return the events by the period of their earliest moment, the periods in time order; "" for outside."""
    spans = {period.id: period_span(period, index.zone) for period in index.settings.periods}
    found: dict[str, list[Event]] = {id_: [] for id_ in sorted(spans, key=lambda id_: spans[id_])}
    outside: list[Event] = []
    for event in events:
        known, moment, _ = order_key(event.date, index.zones[event.slug])
        at = moment if known else float("-inf")
        home = next((id_ for id_, (start, end) in spans.items() if start <= at <= end), "")
        found.get(home, outside).append(event)
    return {**{id_: tuple(inside) for id_, inside in found.items()}, "": tuple(outside)}
