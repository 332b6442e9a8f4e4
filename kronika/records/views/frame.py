"""What every page has around its matter: the head of the document, header, breadcrumbs and footer."""

from collections.abc import Mapping
from dataclasses import dataclass

from kronika.records.cards import Card
from kronika.records.views.parts import Hyperlink, When
from kronika.records.views.said import Said


@dataclass(frozen=True, kw_only=True)
class Footer:
    """The foot of every page. `updated` is the newest revision of the content; `links` lead to every part."""

    updated: When | None
    license: Said
    license_url: str
    editors: str
    links: tuple[Hyperlink, ...]


@dataclass(frozen=True)
class Alternate:
    """The page in another language, or in its own: the whole address. `language` is "x-default" for everybody else."""

    language: str
    url: str


@dataclass(frozen=True)
class Notice:
    """What a reader is told of a page that is not in their language, or only in part; `original` leads to the whole."""

    words: Said
    original: Hyperlink


@dataclass(frozen=True, kw_only=True)
class Frame:
    """The frame of a page, `page` in its template.

    `title` is the document's title, with the site's; `path` the page's own address, `canonical` the whole one.
    `parts` and `pages` are the two halves of the navigation. `languages` leads to the page in each language, and
    `alternates` tells these to machines, as far as it is translated; both are empty for a site in one language.
    `edit` is where the page's text can be mended, or "". `brand` is the site's title with its language.
    `search` is the page of the search, `search_script` the script that searches where the page does not load it
    itself; "" for what is not there. `icons` are pictures of the site's sign by their width, `colours` those of the
    browser around the page in light and in dark; `card` is the picture that the page is shared with, `data` what it
    tells machines of itself (JSON-LD). `motif` names the site's sign, "" if it has none.
    """

    kind: str
    language: str
    direction: str
    title: str
    description: str
    path: str
    canonical: str
    stylesheet: str
    script: str
    icon: str
    feed: str
    site_title: str
    brand: Said
    home: str
    search: str
    search_script: str
    parts: tuple[Hyperlink, ...]
    pages: tuple[Hyperlink, ...]
    breadcrumbs: tuple[Hyperlink, ...]
    languages: tuple[Hyperlink, ...]
    alternates: tuple[Alternate, ...]
    notice: Notice | None
    edit: str
    footer: Footer
    icons: tuple[tuple[int, str], ...] = ()
    colours: tuple[str, str] = ("", "")
    card: Card | None = None
    data: Mapping[str, object] | None = None
    motif: str = ""


@dataclass(frozen=True, kw_only=True)
class View:
    """What the views of all kinds of page share; `title` is the page's one first heading."""

    page: Frame
    title: Said


@dataclass(frozen=True, kw_only=True)
class RedirectView:
    """A page at an old address: `target` is the new one's path, `canonical` its whole address, `title` its name."""

    language: str
    target: str
    canonical: str
    title: str
