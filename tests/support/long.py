"""The timeline of thousands of events, without the thousands of pages around it."""

from pathlib import Path

from bench.corpus import write_corpus
from kronika.address import address_site
from kronika.assets import bundle_assets
from kronika.draw import draw_site
from kronika.parse import parse_documents
from kronika.plan.material import gather
from kronika.plan.timeline import timeline_pages
from kronika.read import read_sources
from kronika.records.files import OutputFile
from kronika.records.rendered import Bodies
from kronika.render import link_form
from kronika.resolve import resolve_site
from tests.support.steps import render_pages


def long_timeline_files(root: Path, events: int) -> tuple[OutputFile, ...]:
    """Return the timeline's page of a documentary of so many events, made up below `root`, and its assets."""
    write_corpus(root, events)
    sources = read_sources(root)
    documents, _ = parse_documents(sources)
    assert documents is not None
    site, _ = resolve_site(documents, drafts=False)
    addresses, _ = address_site(site, site.settings.url)
    assets, _ = bundle_assets(sources.static, site.settings.theme, site.media)
    material = gather(site, addresses, draw_site(site, addresses), Bodies({}, {}, {}, {}), assets)
    pages, problems = render_pages(
        tuple(timeline_pages(material)), sources.templates, site.catalogue, link_form("file", "")
    )
    assert problems == ()
    return (*pages, *assets.files)
