"""Pages at old addresses that lead to where a record lives."""

from collections.abc import Iterator

from kronika.plan.material import Material
from kronika.records.rendered import PageView
from kronika.records.views.frame import RedirectView


def redirect_pages(material: Material) -> Iterator[PageView]:
    """Yield a page for each old address: it sends the reader on at once, and has a link where that is turned off."""
    site, addresses = material.site, material.addresses
    records = {path: site.records[ref] for ref, path in addresses.records.items() if ref in site.records}
    for old, path in addresses.redirects:
        record = records[path]
        language = site.language_of(record.ref, "name")
        view = RedirectView(language=language, target=path, canonical=addresses.canonical(path), title=record.name)
        yield PageView(old, "pages/redirect.html", view)
