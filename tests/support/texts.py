"""Texts of a site written as one string, as HTML."""

from kronika.address import address_site
from kronika.parse import parse_documents
from kronika.records.model import Ref
from kronika.records.rendered import Bodies, Body, Drawings
from kronika.resolve import resolve_site
from tests.support.sites import site
from tests.support.steps import render_bodies

STOCK = """
    -- content/people/ada-byron.md --
    ---
    name: Ada Byron
    ---
    -- content/places/old-town.md --
    ---
    name: Old Town
    ---
    -- content/terms/agora.md --
    ---
    term: agora
    summary: The market place of a town.
    ---
    -- content/figures/houses.md --
    ---
    label: Houses burnt
    unit: houses
    estimates:
      - {id: mayor, value: 1200, about: true, by: The mayor, sources: [plutarch]}
      - {id: insurers, low: 900, high: 25000, by: The insurers, sources: [plutarch]}
    ---
    -- content/sources.yaml --
    - id: plutarch
      type: book
      title: "Lives: Greek and Roman"
      author: [{literal: Plutarch}]
      publisher: Harvard University Press
      issued: {date-parts: [[1914]]}
    - id: hooke-1667
      type: article-journal
      title: How a Town Burns
      author: [{family: Hooke, given: Robert}]
      container-title: Philosophical Transactions
      volume: "2"
      issued: {date-parts: [[1667]]}
      URL: https://example.org/hooke
"""
"""A person, a place, a term, a figure and two sources that a text may speak of."""


def bodies(text: str, drawings: Drawings | None = None) -> Bodies:
    """Return every text of the stock and of the files in `text`, which may replace its files."""
    documents, unparsed = parse_documents(site(STOCK + text))
    assert documents is not None, unparsed
    resolved, unresolved = resolve_site(documents, drafts=False)
    assert not (*unparsed, *unresolved), (*unparsed, *unresolved)
    addresses, _ = address_site(resolved, "https://example.org")
    return render_bodies(resolved, addresses, drawings or Drawings())


def body(markdown: str, front_matter: str = "") -> Body:
    """Return a Markdown text as the body of an otherwise empty page."""
    return bodies(page(markdown, front_matter)).bodies[Ref("page", "text")]


def html(markdown: str) -> str:
    """Return the HTML of a Markdown text."""
    return str(body(markdown).html)


def page(markdown: str, front_matter: str = "") -> str:
    """Return a page with this text, as `bodies` takes it."""
    lines = ("-- content/pages/text.md --", "---", "title: A text", *front_matter.splitlines(), "---")
    return "".join(f"    {line}\n" for line in (*lines, *markdown.split("\n")))
