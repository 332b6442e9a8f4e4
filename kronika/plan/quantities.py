"""Quantities: the block that an event, a figure's page and the home page show, and the pages of figures."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kronika.locales import figure_words, number_words, stated_words
from kronika.plan.listing import ListPage, list_pages
from kronika.plan.material import Material
from kronika.plan.parts import colophon, source_notes, text_of
from kronika.plan.words import counted, when
from kronika.records.model import Event, Figure, Ref
from kronika.records.quantities import Estimate, Part
from kronika.records.rendered import Drawing, PageView
from kronika.records.site import Site
from kronika.records.views.parts import EstimateRow, FigureBlock, PartRow, SourceNote
from kronika.records.views.quantities import FigureGroup, FigureLine, FiguresView, FigureView


def figure_pages(material: Material) -> Iterator[PageView]:
    """Yield the page of all figures, if there are any; of very many, those of its parts too."""
    for page in list_pages(material, "figures", material.word("figures.lead")):
        here = page.here
        view = FiguresView(
            page=material.frame(here),
            title=here.title,
            lead=here.description,
            groups=tuple(_groups(material, page)),
            parts=page.parts,
            ways=page.ways,
        )
        yield PageView(here.path, "pages/figures.html", view)


def _groups(material: Material, page: ListPage) -> Iterator[FigureGroup]:
    """Yield the figures of the home page in its order, and all others by name."""
    key = material.site.settings.home.key_figures
    shown = tuple(figure for figure in material.site.figures if page.has(figure.ref))
    first = tuple(figure for slug in key for figure in shown if figure.slug == slug)
    rest = tuple(figure for figure in shown if figure.slug not in key)
    titles = ("figures.key", "figures.others") if first and rest else ("", "")
    for title, figures in zip(titles, (first, rest), strict=True):
        if figures:
            lines = tuple(_figure_line(material, figure) for figure in figures)
            yield FigureGroup(title=material.word(title) if title else "", figures=lines)


def figure_view(material: Material, figure: Figure) -> FigureView:
    """Return the page of one figure."""
    used = material.pointing(figure.ref, "figure", "text")
    return FigureView(
        page=material.record_frame(figure),
        title=material.name(figure),
        summary=material.said(figure.summary, figure.ref, "summary"),
        figure=figure_block(material, figure, figure.ref),
        text=text_of(material, figure.ref),
        used=tuple(material.link(ref) for ref in used),
        colophon=replace(colophon(material, figure), mentioned=()),
    )


def event_figures(material: Material, event: Event) -> tuple[FigureBlock, ...]:
    """Return the figures of an event in the order it lists them: records of their own, and those written into it."""
    own = (material.site.records[Ref("figure", slug)] for slug in event.figures)
    blocks = [_shown(material, figure) for figure in own if isinstance(figure, Figure)]
    for place, figure in enumerate(event.inline_figures):
        # The slug of a figure written into an event ends in its place in the event's list: "arrival.2".
        listed = int(figure.slug.rpartition(".")[2]) - 1
        blocks.insert(listed, _unanchored(material, figure, event.ref, "inline_figures", place))
    return tuple(blocks)


def _shown(material: Material, figure: Figure) -> FigureBlock:
    """Return the block of a figure that has a page of its own, as events show it."""
    return material.once(("figure", figure.slug), lambda: _unanchored(material, figure, figure.ref))


def _unanchored(material: Material, figure: Figure, ref: Ref, *path: str | int) -> FigureBlock:
    """Return a block whose estimates are no targets of links: those lead to the figure's own page."""
    block = figure_block(material, figure, ref, *path)
    return replace(block, estimates=tuple(replace(row, id="") for row in block.estimates))


def figure_block(material: Material, figure: Figure, ref: Ref, *path: str | int) -> FigureBlock:
    """Return a figure as a block; `ref` and `path` are where its texts and citations are stated."""
    site = material.site
    estimates = tuple(
        _estimate_row(material, estimate, ref, *path, "estimates", place)
        for place, estimate in enumerate(figure.estimates)
    )
    consensus_sources = source_notes(material, ref, *path, "consensus", "sources")
    accepted = (source for row in estimates if row.standing == "accepted" for source in row.sources)
    place = Ref("place", figure.place)
    cited = (*consensus_sources, *(source for row in estimates for source in row.sources))
    own = source_notes(material, ref, *path, "sources")
    parts = tuple(
        _part_row(material, part, ref, *path, "breakdown", place) for place, part in enumerate(figure.breakdown)
    )
    shared = parts[0].sources if len(parts) > 1 and len({row.sources for row in parts}) == 1 else ()
    return FigureBlock(
        url=material.addresses.records.get(figure.ref, ""),
        label=material.said(figure.label, ref, *path, "label"),
        summary=material.said(figure.summary, ref, *path, "summary"),
        value=_in_words(site, figure),
        unit=material.said(figure.unit, ref, *path, "unit"),
        period=when(site, figure.period) if figure.period else None,
        place=material.link(place) if figure.place else None,
        charts=figure_charts(material, figure),
        consensus_note=material.bodies.text(ref, *path, "consensus", "note"),
        consensus_sources=consensus_sources,
        estimates=estimates,
        parts=tuple(replace(row, sources=()) for row in parts) if shared else parts,
        parts_sources=shared,
        sources=_each_once((*consensus_sources, *accepted)),
        own_sources=tuple(source for source in own if source not in cited),
    )


def _in_words(site: Site, figure: Figure) -> str:
    if figure.consensus is not None:
        return stated_words(figure.consensus, site.language, site.catalogue)
    return figure_words(figure, site.language, site.catalogue)


def figure_charts(material: Material, figure: Figure) -> tuple[Drawing, ...]:
    """Return the drawings of a figure: who says how many, and its parts."""
    found = (material.drawings.ranges.get(figure.slug), material.drawings.bars.get(figure.slug))
    return tuple(drawing for drawing in found if drawing is not None)


def _figure_line(material: Material, figure: Figure) -> FigureLine:
    count = len(figure.estimates)
    return FigureLine(
        url=material.addresses.of(figure.ref),
        label=material.name(figure),
        value=figure_words(figure, material.site.language, material.site.catalogue),
        unit=material.said(figure.unit, figure.ref, "unit"),
        count=counted(material.site, "figures.estimates", count) if count else "",
        summary=material.said(figure.summary, figure.ref, "summary"),
        chart=next(iter(figure_charts(material, figure)), None),
    )


def _estimate_row(material: Material, estimate: Estimate, ref: Ref, *path: str | int) -> EstimateRow:
    site = material.site
    standing = estimate.standing
    return EstimateRow(
        id=estimate.id,
        value=stated_words(estimate, site.language, site.catalogue),
        by=material.said(estimate.by, ref, *path, "by"),
        when=when(site, estimate.as_of) if estimate.as_of else None,
        standing=standing,
        standing_words="" if standing == "accepted" else material.word(f"standing.{standing}"),
        note=material.bodies.text(ref, *path, "note"),
        sources=source_notes(material, ref, *path, "sources"),
    )


def _part_row(material: Material, part: Part, ref: Ref, *path: str | int) -> PartRow:
    return PartRow(
        label=material.said(part.label, ref, *path, "label"),
        url=material.addresses.of(Ref("place", part.place)) if part.place else "",
        value=number_words(part.value, material.site.language),
        sources=source_notes(material, ref, *path, "sources"),
    )


def _each_once(sources: Iterable[SourceNote]) -> tuple[SourceNote, ...]:
    found: dict[str, SourceNote] = {}
    for source in sources:
        found.setdefault(source.url, source)
    return tuple(found.values())
