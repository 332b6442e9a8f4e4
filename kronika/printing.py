"""The way of one page, from its text to the finished file, and what it depends on.

A page shows the text of its own record, and nothing of another's but what stands in the front matter, its headings, and
what it points at. So a page is made anew when its own text or any of that changes, and not when another's text does.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from kronika.markup import Desk, own_text, with_own_texts
from kronika.plan import (
    Leaf,
    Material,
    body_states,
    leaves,
    page_cards,
    plan_all,
    plan_leaf,
    weakest_states,
    with_patterns,
)
from kronika.records.cards import Card
from kronika.records.errors import Problem
from kronika.records.files import OutputFile, Sources
from kronika.records.headings import outline
from kronika.records.model import OWN_TEXT, AnyRecord, Ref
from kronika.records.options import Options
from kronika.records.references import Prose
from kronika.records.rendered import Addresses, Body, Face, PageView
from kronika.records.site import Documents, Site
from kronika.records.work import Each
from kronika.render import Rendering, fill_whole, preload_fonts, render_page
from kronika.verify import Looked, look_at

Text = tuple[Leaf, Prose | None, Mapping[str, str]]
"""What pages are made for, the text that is shown on them alone, and the states of sources where those are shown."""


Outlines = Mapping[str, str]
"""Texts that have the same headings as others, and no words, by these."""

PATTERNS = "pages/patterns.html"

WHOLE, SOURCES = "print", "sources"
"""The parts of the site that are made from finished pages, and from what is told of sources on all pages."""


@dataclass(frozen=True)
class Edition:
    """The documentary in one language, and as it is without the texts that stand on their own pages alone.

    `basis` tells all that its pages depend on besides these texts.
    """

    site: Site
    outlined: Site
    addresses: Addresses
    basis: str
    patterns: bool = False
    """Whether the page of patterns takes the place of the home page."""


@dataclass(frozen=True)
class Press:
    """What all pages of one language are made with."""

    material: Material
    desk: Desk
    rendering: Rendering
    faces: tuple[Face, ...]


@dataclass(frozen=True)
class Printed:
    """Finished pages, what was seen in them by path, their pictures for sharing, what is wrong in their templates.

    `states` is the weakest state of each source's citations in their own texts, by citekey.
    """

    files: tuple[OutputFile, ...] = ()
    looked: Mapping[str, Looked] = field(default_factory=dict)
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
    printed = replace(_rendered(views, press), cards=page_cards(views), states=body_states(own))
    return printed if leaf == WHOLE else _looked(printed, press)


def _rendered(views: Iterable[PageView], press: Press) -> Printed:
    made = [render_page(press.rendering, view) for view in views]
    problems = dict.fromkeys(problem for problem in made if isinstance(problem, Problem))
    return Printed(tuple(file for file in made if isinstance(file, OutputFile)), problems=tuple(problems))


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
    files = tuple(file for one in listed for file in one.files)
    looked = {path: page for one in listed for path, page in one.looked.items()}
    cards = tuple(card for one in listed for card in one.cards)
    problems = dict.fromkeys(problem for one in listed for problem in one.problems)
    filled = fill_whole(files, press.material.addresses.pages.get(WHOLE, ""), each)
    whole = _looked(Printed(tuple(file for file in filled if file.path not in looked)), press)
    return _over(Printed(filled, looked, cards, tuple(problems)), whole)


def _over(printed: Printed, others: Printed) -> Printed:
    """Return pages with some others in the place of those at the same paths."""
    kept = (file for file in printed.files if file.path not in others.looked)
    return replace(printed, files=(*kept, *others.files), looked={**printed.looked, **others.looked})


def _looked(printed: Printed, press: Press) -> Printed:
    files = preload_fonts(printed.files, press.faces, press.rendering.links)
    base_path = f"{press.rendering.links.base}/"
    for file in files:
        file.digest  # noqa: B018 - found here, where several processes work, and kept with the file
    return replace(printed, files=files, looked={file.path: look_at(file, base_path) for file in files})


def with_patterns_printed(printed: Printed, press: Press, site: Site) -> Printed:
    """Return the pages with that of patterns in the place of the home page: it shows parts of all others."""
    bodies = with_own_texts(press.desk, press.material.bodies, site)
    material = replace(press.material, bodies=bodies)
    views = with_patterns(plan_all(material), material.assets.palette)
    patterns = _looked(_rendered((view for view in views if view.template == PATTERNS), press), press)
    return replace(_over(printed, patterns), problems=(*printed.problems, *patterns.problems))


def outlines_of(documents: Documents, each: Each) -> Outlines:
    """Return the outline of each text that stands on its own page alone, by the text."""
    translated = (each.whole for by_ref in documents.translations.values() for each in by_ref.values())
    texts = {record.body.text for record in (*documents.records.values(), *translated) if record.kind in OWN_TEXT}
    return dict(zip(sorted(texts), each(_outline, sorted(texts), None), strict=True))


def outlined(site: Site, outlines: Outlines) -> Site:
    """Return the documentary as it is without the texts that stand on their own pages alone."""
    records = {ref: _outlined(record, outlines) for ref, record in site.records.items()}
    return replace(site, records=records, original=outlined(site.original, outlines) if site.original else None)


def basis_of(sources: Sources, documents: Documents, options: Options, outlines: Outlines) -> tuple[object, ...]:
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
        [(_outlined(record, outlines), _targets(record)) for _, record in own],
        [
            (
                language,
                _outlined(each.whole, outlines),
                _targets(each.whole),
                sorted(map(str, each.given)),
                each.updated,
            )
            for language, _, each in translated
        ],
    )


def _outline(_: None, text: str) -> str:
    return outline(text)


def _outlined(record: AnyRecord, outlines: Outlines) -> AnyRecord:
    return replace(record, body=Prose(outlines[record.body.text])) if record.kind in OWN_TEXT else record


def _targets(record: AnyRecord) -> list[tuple[str, str]]:
    """Return what a record's text points at, in its order, each once."""
    return list(dict.fromkeys((found.form, found.target) for found in record.body.references))
