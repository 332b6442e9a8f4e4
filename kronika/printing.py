"""The way of one page, from its text to the finished file, and what it depends on.

A page shows the text of its own record, and nothing of another's but what stands in the front matter, its headings, and
what it points at. So a page is made anew when its own text or any of that changes, and not when another's text does.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from kronika.markup import Desk, own_text
from kronika.plan import Leaf, Material, body_states, leaves, page_cards, plan_leaf, weakest_states
from kronika.records.cards import Card
from kronika.records.errors import Problem
from kronika.records.files import OutputFile, Sources
from kronika.records.headings import outline
from kronika.records.model import OWN_TEXT, AnyRecord, Ref
from kronika.records.options import Options
from kronika.records.references import Prose
from kronika.records.rendered import Addresses, Body, Face
from kronika.records.site import Documents, Site
from kronika.records.work import Each
from kronika.render import Rendering, fill_whole, preload_fonts, render_page
from kronika.verify import ScannedPage, scan_page

Text = tuple[Leaf, Prose | None, Mapping[str, str]]
"""What pages are made for, the text that is shown on them alone, and the states of sources where those are shown."""


WHOLE, SOURCES = "print", "sources"
"""The parts of the site that are made from finished pages, and from what is told of sources on all pages."""


@dataclass(frozen=True)
class Edition:
    """The documentary in one language; `basis` tells all that its pages depend on besides their own texts."""

    site: Site
    addresses: Addresses
    basis: str


@dataclass(frozen=True)
class Press:
    """What all pages of one language are made with."""

    material: Material
    desk: Desk
    rendering: Rendering
    faces: tuple[Face, ...]


@dataclass(frozen=True)
class Printed:
    """Finished pages with what they hold, their pictures for sharing, and what is wrong in their templates.

    `states` is the weakest state of each source's citations in their own texts, by citekey.
    """

    files: tuple[OutputFile, ...] = ()
    scanned: tuple[ScannedPage, ...] = ()
    cards: tuple[Card, ...] = ()
    problems: tuple[Problem, ...] = ()
    states: Mapping[str, str] = field(default_factory=dict)


def print_pages(press: Press, text: Text) -> Printed:
    """Return the finished pages of one record, or one part of the site."""
    leaf, prose, states = text
    material = press.material
    own: Mapping[Ref, Body] = {}
    if isinstance(leaf, Ref) and prose is not None:
        own = own_text(press.desk, material.site.records[leaf], prose)
        material = replace(material, bodies=replace(material.bodies, bodies=own))
    elif states:
        material = replace(material, states=weakest_states((material.states, states)))
    views = plan_leaf(material, leaf)
    made = [render_page(press.rendering, view) for view in views]
    files = [file for file in made if isinstance(file, OutputFile)]
    problems = tuple(dict.fromkeys(problem for problem in made if isinstance(problem, Problem)))
    printed = Printed(tuple(files), (), page_cards(views), problems, body_states(own))
    return printed if leaf == WHOLE else _scanned(printed, press)


def record_texts(site: Site) -> Iterator[Text]:
    """Yield what the page of each record is made from."""
    for leaf in leaves(site):
        if isinstance(leaf, Ref):
            yield leaf, site.records[leaf].body if leaf.kind in OWN_TEXT else None, {}


def part_texts(site: Site, records: Iterable[Printed]) -> Iterator[Text]:
    """Yield what the other pages are made from; `records` are the finished ones of the records."""
    states = weakest_states(printed.states for printed in records)
    for leaf in leaves(site):
        if isinstance(leaf, str):
            yield leaf, None, states if leaf == SOURCES else {}


def bound(printed: Iterable[Printed], press: Press, each: Each) -> Printed:
    """Return all pages of a language as one, and the one that holds them all filled."""
    listed = list(printed)
    scanned = tuple(page for one in listed for page in one.scanned)
    files = tuple(file for one in listed for file in one.files)
    filled = fill_whole(files, press.material.addresses.pages.get(WHOLE, ""), each)
    whole = _scanned(Printed(filled[len(scanned) :]), press)
    files, scanned = (*filled[: len(scanned)], *whole.files), (*scanned, *whole.scanned)
    problems = dict.fromkeys(problem for one in listed for problem in one.problems)
    return Printed(files, scanned, tuple(card for one in listed for card in one.cards), tuple(problems))


def _scanned(printed: Printed, press: Press) -> Printed:
    files = preload_fonts(printed.files, press.faces, press.rendering.links)
    return replace(printed, files=files, scanned=tuple(scan_page(None, file.data) for file in files))


def outlined(site: Site) -> Site:
    """Return the documentary as it is without the texts that stand on their own pages alone."""
    records = {ref: _outlined(record) for ref, record in site.records.items()}
    return replace(site, records=records, original=outlined(site.original) if site.original else None)


def basis_of(sources: Sources, documents: Documents, options: Options) -> tuple[object, ...]:
    """Return all that pages depend on besides their own texts, as a plain value."""
    own = [(ref, record) for ref, record in documents.records.items() if ref.kind in OWN_TEXT]
    translated = [
        (language, ref, each)
        for language, by_ref in documents.translations.items()
        for ref, each in by_ref.items()
        if ref.kind in OWN_TEXT
    ]
    told = {*(record.path for _, record in own), *(each.path for _, _, each in translated)}
    files = (sources.site, sources.templates, sources.static, sources.catalogues)
    return (
        options,
        [[(name, file.digest) for name, file in sorted(some.items()) if file.path not in told] for some in files],
        [(_outlined(record), _targets(record)) for _, record in own],
        [
            (language, _outlined(each.whole), _targets(each.whole), sorted(map(str, each.given)), each.updated)
            for language, _, each in translated
        ],
    )


def _outlined(record: AnyRecord) -> AnyRecord:
    return replace(record, body=Prose(outline(record.body.text))) if record.kind in OWN_TEXT else record


def _targets(record: AnyRecord) -> list[tuple[str, str]]:
    """Return what a record's text points at, in its order, each once."""
    return list(dict.fromkeys((found.form, found.target) for found in record.body.references))
