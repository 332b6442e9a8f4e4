"""The page of the search: every record from A to Z, which needs no script."""

from collections.abc import Iterator
from itertools import groupby

from kronika.locales import collation_key, initial_letter, record_words
from kronika.plan.here import Here
from kronika.plan.material import Material
from kronika.records.model import AnyRecord, Person
from kronika.records.rendered import PageView
from kronika.records.views.parts import RecordLine
from kronika.records.views.reference import LineGroup, SearchView


def search_pages(material: Material) -> Iterator[PageView]:
    """Yield the page of the search, if there is a record."""
    path = material.addresses.pages.get("search")
    if path is None:
        return
    title, lead = material.word("search.title"), material.word("search.lead")
    view = SearchView(
        page=material.frame(Here(kind="search", path=path, title=title, description=lead)),
        title=title,
        lead=lead,
        script=material.assets.urls.get("js/search.js", ""),
        groups=tuple(_letters(material)),
    )
    yield PageView(path, "pages/search.html", view)


def _letters(material: Material) -> Iterator[LineGroup]:
    """Yield the letters of the index with the records under each: by name, whatever sign or article it begins with."""
    site = material.site
    articles = tuple(f"{article} " for article in site.catalogue.text("search.articles").split())
    listed = (record for record in site.records.values() if record.ref in material.addresses.records)
    named = [(_key(_listed_name(record), articles), record) for record in listed]
    named.sort(key=lambda pair: (collation_key(pair[0], site.language), str(pair[1].ref)))
    letters = groupby(named, key=lambda pair: initial_letter(pair[0], site.language))
    for number, (letter, group) in enumerate(letters, 1):
        yield LineGroup(f"letter-{number}", letter, tuple(_line(material, record) for _, record in group))


def _line(material: Material, record: AnyRecord) -> RecordLine:
    name = material.said(_listed_name(record), record.ref, "name")
    return RecordLine(url=material.addresses.of(record.ref), title=name, note=record_words(material.site, record))


def _listed_name(record: AnyRecord) -> str:
    return record.sort_name if isinstance(record, Person) and record.sort_name else record.name


def _key(name: str, articles: tuple[str, ...]) -> str:
    bare = name.lstrip("\"'“”„«»‘’‚(¡¿")
    article = next((article for article in articles if bare.casefold().startswith(article)), "")
    return bare[len(article) :] or name
