"""The page of the search: every record from A to Z, which needs no script."""

from collections.abc import Iterator
from itertools import groupby

from kronika.locales import index_order, initial_letter, listed_name, record_words
from kronika.plan.listing import ListPage, list_pages
from kronika.plan.material import Material
from kronika.records.model import AnyRecord, Ref
from kronika.records.rendered import PageView
from kronika.records.views.lists import LineGroup
from kronika.records.views.parts import RecordLine
from kronika.records.views.said import Said
from kronika.records.views.search import SearchView


def search_pages(material: Material) -> Iterator[PageView]:
    """Yield the page of the search, if there is a record; where there are very many, one for each part of them too."""
    for page in list_pages(material, "search", material.word("search.lead"), _name):
        here = page.here
        view = SearchView(
            page=material.frame(here),
            title=here.title,
            lead=here.description,
            script=material.assets.urls.get("js/search.js", ""),
            groups=tuple(_letters(material, page)),
            parts=page.parts,
            ways=page.ways,
        )
        yield PageView(here.path, "pages/search.html", view)


def _letters(material: Material, page: ListPage) -> Iterator[LineGroup]:
    """Yield the letters of the index with the records under each: by name, whatever sign or article it begins with."""
    site = material.site
    shown = site.records if page.shown is None else page.shown
    letters = groupby(
        index_order(site, (site.records[ref] for ref in shown)), key=lambda pair: initial_letter(pair[0], site.language)
    )
    for number, (letter, group) in enumerate(letters, 1):
        yield LineGroup(f"letter-{number}", letter, tuple(_line(material, record) for _, record in group))


def _line(material: Material, record: AnyRecord) -> RecordLine:
    name, url = _name(material, record.ref), material.addresses.of(record.ref)
    return RecordLine(url=url, title=name, note=record_words(material.site, record))


def _name(material: Material, ref: Ref) -> Said:
    return material.said(listed_name(material.site.records[ref]), ref, "name")
