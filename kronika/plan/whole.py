"""The page with the whole documentary, to be printed or kept: which pages it holds, in which order."""

from collections.abc import Iterable, Iterator

from kronika.plan.here import Here
from kronika.plan.material import Material
from kronika.plan.story import dateline
from kronika.plan.words import said
from kronika.records.model import AnyRecord
from kronika.records.rendered import PageView
from kronika.records.site import SETTINGS
from kronika.records.views.parts import Hyperlink
from kronika.records.views.said import Said
from kronika.records.views.whole import WholePart, WholeView

APPARATUS = ("open-questions", "corrections", "credits", "glossary", "sources")


def whole_pages(material: Material) -> Iterator[PageView]:
    """Yield the page of the whole, which `render` fills; a documentary of very many events has none."""
    path = material.addresses.pages.get("print")
    if path is None:
        return
    title = material.word("print.title")
    view = WholeView(
        page=material.frame(Here(kind="print", path=path, title=title, description=material.word("print.lead"))),
        title=said(material.site, material.site.settings.title, SETTINGS, "title"),
        subtitle=said(material.site, material.site.settings.subtitle, SETTINGS, "subtitle"),
        dateline=dateline(material.site),
        lead=material.word("print.lead"),
        parts=tuple(part for part in _parts(material) if part.pages),
    )
    yield PageView(path, "pages/whole.html", view)


def _parts(material: Material) -> Iterator[WholePart]:
    """Yield the story, the essays, the events by period, then all that they lead to."""
    site, addresses = material.site, material.addresses
    essays = [page for page in site.pages if page.layout == "essay"]
    home = Hyperlink(addresses.pages["home"], material.word("home.story"))
    yield _part("story", material.word("home.story"), (home, *(material.link(page.ref) for page in essays)))
    for place, period in enumerate(site.settings.periods):
        events = site.periods.get(period.id, ())
        title = said(site, period.title, SETTINGS, "periods", place, "title")
        yield _part(f"period.{period.id}", title, _links(material, events))
    outside = material.word("timeline.outside" if site.settings.periods else "timeline.all")
    yield _part("outside", outside, _links(material, site.periods.get("", ())))
    for name in ("people", "places", "figures", "documents"):
        yield _part(name, material.word(f"navigation.{name}"), _links(material, getattr(site, name)))
    others = [page for page in site.pages if page.layout != "essay"]
    named = ((each, name) for name in APPARATUS for each in addresses.pages if each.partition("/")[0] == name)
    fixed = (Hyperlink(addresses.pages[each], material.word(f"navigation.{name}")) for each, name in named)
    yield _part("apparatus", material.word("print.apparatus"), (*_links(material, others), *fixed))


def _part(id: str, title: Said, pages: tuple[Hyperlink, ...]) -> WholePart:
    return WholePart(f"part.{id}", title, pages)


def _links(material: Material, records: Iterable[AnyRecord]) -> tuple[Hyperlink, ...]:
    return tuple(material.link(record.ref) for record in records)
