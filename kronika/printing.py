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
)
from kronika.records.cards import Card
from kronika.records.errors import Problem
from kronika.records.files import OutputFile, Sources
from kronika.records.gist import Gist
from kronika.records.model import AnyRecord, Ref
from kronika.records.options import Options
from kronika.records.positions import Positions
from kronika.records.references import Prose
from kronika.records.rendered import Addresses, Body, Face, PageView
from kronika.records.site import Documents, Site, with_records
from kronika.records.work import Each
from kronika.render import (
    LinkForm,
    Rendering,
    Whole,
    filled,
    frame_of,
    lifted,
    names_shown,
    preload_fonts,
    preload_for,
    render_page,
    whole_of,
)
from kronika.verify import Looked, look_at, look_at_parts

Text = tuple[Leaf, str, Mapping[str, str]]
"""What pages are made for, the words that are shown on them alone, and the states of sources where those are shown."""

PATTERNS = "pages/patterns.html"

WHOLE, SOURCES = "print", "sources"
"""The parts of the site that are made from finished pages, and from what is told of sources on all pages."""


@dataclass(frozen=True)
class Edition:
    """The documentary in one language: as it is but for the texts that stand on their own pages alone, and these.

    In `site` such a text is its outline.
    """

    site: Site
    addresses: Addresses
    texts: Mapping[Ref, Prose]


@dataclass(frozen=True)
class Press:
    """What all pages of one language are made with. `texts` are those that stand on their own pages alone."""

    material: Material
    texts: Mapping[Ref, Prose]
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
    leaf, _, states = text
    material = press.material
    own: Mapping[Ref, Body] = {}
    if isinstance(leaf, Ref) and leaf in press.texts:
        own = own_text(press.desk, material.site.records[leaf], press.texts[leaf])
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


def record_texts(edition: Edition) -> Iterator[Text]:
    """Yield what the page of each record is made from."""
    for leaf in leaves(edition.site):
        if isinstance(leaf, Ref):
            yield leaf, edition.texts[leaf].text if leaf in edition.texts else "", {}


def part_texts(site: Site, records: Iterable[Printed]) -> Iterator[Text]:
    """Yield what the other pages are made from; `records` are the finished ones of the records."""
    states = weakest_states(printed.states for printed in records)
    for leaf in leaves(site):
        if isinstance(leaf, str):
            yield leaf, "", states if leaf == SOURCES else {}


def bound(printed: Iterable[Printed], press: Press, each: Each) -> Printed:
    """Return all pages of a language as one, and the one that holds them all filled."""
    listed = list(printed)
    files = tuple(file for one in listed for file in one.files)
    looked = {path: page for one in listed for path, page in one.looked.items()}
    cards = tuple(card for one in listed for card in one.cards)
    problems = dict.fromkeys(problem for one in listed for problem in one.problems)
    every = Printed(files, looked, cards, tuple(problems))
    by_path = {file.path: file for file in files}
    whole = whole_of(by_path, press.material.addresses.pages.get(WHOLE, ""))
    return every if whole is None else _over(every, _filled(whole, by_path, press, each))


def _filled(whole: Whole, files: Mapping[str, OutputFile], press: Press, each: Each) -> Printed:
    """Return the page that holds others, with these in it. What an edit left as it was is not looked at again."""
    targets, links = [(path, files[path].digest) for path in whole.names], press.rendering.links
    parts = each(_lifted, targets, (whole, links, files), f"{links} {whole}")
    names = tuple(sorted(set().union(*(part.names for part in parts))))
    around = (whole, links, files[whole.path], press.faces)
    ((frame, seen),) = each(_framed, [(files[whole.path].digest, names)], around, f"{links} {whole} {press.faces}")
    file = filled(
        OutputFile(whole.path, frame), {path: part.html for (path, _), part in zip(targets, parts, strict=True)}
    )
    return Printed(
        (file,), {file.path: look_at_parts(file, (seen, *(part.looked for part in parts)), f"{links.base}/")}
    )


@dataclass(frozen=True)
class Part:
    """A page as a part of the whole, what is seen in it, and the names by which fonts are chosen."""

    html: str
    looked: Looked
    names: tuple[str, ...]


def _lifted(given: tuple[Whole, LinkForm, Mapping[str, OutputFile]], target: tuple[str, str]) -> Part:
    """Return a page as a part of the whole; `target` is its path and its digest."""
    whole, links, files = given
    path, _ = target
    html = lifted(whole, files[path])
    looked = look_at(OutputFile(whole.path, html.encode()), f"{links.base}/", whole=False)
    return Part(html, looked, names_shown(html, links))


def _framed(
    given: tuple[Whole, LinkForm, OutputFile, tuple[Face, ...]], page: tuple[str, tuple[str, ...]]
) -> tuple[bytes, Looked]:
    """Return the whole before it is filled, and what is seen in it; `page` is its digest and the names of its parts."""
    whole, links, file, faces = given
    frame = frame_of(whole, file)
    names = (*names_shown(frame.data.decode(), links), *page[1])
    hinted = preload_for(frame, names, faces, links)
    return hinted.data, look_at(hinted, f"{links.base}/")


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


def with_patterns_printed(printed: Printed, press: Press) -> Printed:
    """Return the pages with that of patterns in the place of the home page: it shows parts of all others."""
    from kronika.plan.patterns import with_patterns

    bodies = with_own_texts(press.desk, press.material.bodies, worded(press.material.site, press.texts))
    material = replace(press.material, bodies=bodies)
    views = with_patterns(plan_all(material), material.assets.palette)
    patterns = _looked(_rendered((view for view in views if view.template == PATTERNS), press), press)
    return replace(_over(printed, patterns), problems=(*printed.problems, *patterns.problems))


def worded(site: Site, texts: Mapping[Ref, Prose]) -> Site:
    """Return the documentary with other texts of records, by record."""
    records = {
        ref: replace(record, body=texts[ref]) if ref in texts else record for ref, record in site.records.items()
    }
    return with_records(site, records)


def outlined(site: Site, gists: Mapping[str, Gist]) -> Site:
    """Return a documentary in which nothing is wrong, as it is to other pages.

    The texts that stand on their own pages alone are without their words, and nothing tells where a value was written.
    """

    def bare(record: AnyRecord) -> AnyRecord:
        gist = gists.get(record.path)
        body = record.body if gist is None else Prose(gist.outline)
        return replace(record, body=body, positions=Positions(record.path))

    return with_records(site, {ref: bare(record) for ref, record in site.records.items()})


def basis_of(sources: Sources, documents: Documents, options: Options) -> tuple[object, ...]:
    """Return all that pages depend on besides their own texts, as a plain value."""
    gists = documents.gists
    content = [
        (path, gists[path].stated if path in gists else file.digest) for path, file in sorted(sources.site.items())
    ]
    others = (sources.templates, sources.static, sources.catalogues)
    return options, content, [[(name, file.digest) for name, file in sorted(some.items())] for some in others]


def ties_of(documents: Documents) -> list[str]:
    """Return what tells the names and addresses in all texts from others, with `basis_of`."""
    return [gist.ties for _, gist in sorted(documents.gists.items())]
