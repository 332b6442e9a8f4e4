"""What the middle steps give: addresses, drawings, bodies, assets and pages."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from markupsafe import Markup

from kronika.records.cards import Letters
from kronika.records.files import OutputFile
from kronika.records.model import Ref
from kronika.records.palette import Swatch

FieldPath = tuple[str | int, ...]


@dataclass(frozen=True)
class Addresses:
    """Where everything will live, as root-absolute paths in folder form ("/events/x/").

    `records` by record; `pages` by the name of a page without a record ("home", "timeline", "people", "places",
    "figures", "documents", "sources", "glossary", "open-questions", "corrections", "credits", "print", "search",
    "404", and the parts of what is divided: "timeline/early/2", "sources/part-3");
    `redirects` are old paths and the path they lead to. A source's address is its anchor on the sources page or on
    the part of it that lists the source; so are a term's in the glossary and a picture's among the credits.
    """

    url: str
    records: Mapping[Ref, str]
    pages: Mapping[str, str]
    redirects: tuple[tuple[str, str], ...] = ()
    prefixes: Mapping[str, str] = field(default_factory=dict)
    """What stands before the paths of each language: nothing of the first, "/hu" of another."""
    prefix: str = ""
    """That of this language."""

    @property
    def feed(self) -> str:
        """The path of the feed in this language."""
        return f"{self.prefix}/feed.xml"

    def in_language(self, path: str, language: str) -> str:
        """Return the path of a page of this language in another one."""
        return self.prefixes[language] + path.removeprefix(self.prefix)

    def of(self, ref: Ref) -> str:
        """Return the path of a record's page (or its anchor)."""
        return self.records[ref]

    def canonical(self, path: str) -> str:
        """Return the whole address of a path on the published site."""
        return self.url.rstrip("/") + path


@dataclass(frozen=True)
class Drawing:
    """An accessible SVG element (it has a title and a description of its own)."""

    svg: Markup
    title: str
    description: str


@dataclass(frozen=True)
class StripScale:
    """The scale of the strip as a narrow band: of the whole (`period` is ""), or of one period.

    `start` and `end` are the part of the lying strip that the band shows, in the strip's units of length.
    """

    period: str
    svg: Markup
    start: float
    end: float


@dataclass(frozen=True)
class MapDrawing(Drawing):
    """A map. `places` are the records it marks, by name; `note` is what the base layer says of itself.

    `region` is the id of the map in the settings, which a locator is a small copy of.
    """

    places: tuple[Ref, ...] = ()
    note: str = ""
    region: str = ""


@dataclass(frozen=True)
class Drawings:
    """`strip` is the timeline to scale, `scales` its scale as bands; `ranges` and `bars` are by figure slug.

    `maps` are by the id of their region; `locators` are the small maps of places and events; `followers` are small
    maps by the id of their region, with the marks of all places that events' locators show.
    """

    strip: Drawing | None = None
    ranges: Mapping[str, Drawing] = field(default_factory=dict)
    bars: Mapping[str, Drawing] = field(default_factory=dict)
    lifespans: Drawing | None = None
    maps: Mapping[str, MapDrawing] = field(default_factory=dict)
    locators: Mapping[Ref, MapDrawing] = field(default_factory=dict)
    followers: Mapping[str, MapDrawing] = field(default_factory=dict)
    scales: tuple[StripScale, ...] = ()
    parts: Mapping[str, tuple[Drawing | None, tuple[StripScale, ...]]] = field(default_factory=dict)
    """Strip and scales of each page of a divided timeline, by its name."""


@dataclass(frozen=True)
class Note:
    """A sidenote of a body. `kind` is "citation" or "note"; `id` and `back` are anchors on the page.

    `sources` are the citekeys it cites; `checked` is the weakest of its citations' ("passage", "copy", "no"),
    or "" for an author's note.
    """

    number: int
    id: str
    back: str
    kind: str
    html: Markup
    sources: tuple[str, ...] = ()
    checked: str = ""


@dataclass(frozen=True)
class Definition:
    """What a term means that a text mentions. `id` is its anchor on the page, `url` leads to it in the glossary."""

    id: str
    name: Markup
    url: str
    html: Markup


@dataclass(frozen=True)
class Heading:
    """A heading of a body: for the page's contents."""

    level: int
    id: str
    text: str


@dataclass(frozen=True)
class Body:
    """A text as HTML, with its notes in order, its headings, and the terms that it mentions.

    Notes and definitions stand in the HTML as sidenotes too.
    """

    html: Markup = Markup("")
    notes: tuple[Note, ...] = ()
    headings: tuple[Heading, ...] = ()
    definitions: tuple[Definition, ...] = ()


@dataclass(frozen=True)
class CitedSource:
    """A citation of a record's front matter, as a note in words."""

    key: str
    html: Markup
    checked: str
    note: str = ""


@dataclass(frozen=True)
class Bodies:
    """Every text of the documentary as HTML.

    `bodies` by record; `inline` are the short texts of front matter by record and path
    (`("moments", 0, "text")`); `cited` the lists of sources by record and path (`("sources",)`,
    `("estimates", 1, "sources")`); `bibliography` the full entries by citekey. `pictures` are figures with caption and
    credit, by the slug of the record and their use: "column" (as wide as the text), "portrait", "plate" (small, in
    a wall of names) or "credits" (small).
    `aligned` are the blocks of documents beside those of their originals, whose texts are in `bodies` under
    `Ref("original", slug)`. Settings' texts stand under `Ref("site", "")`.
    """

    bodies: Mapping[Ref, Body]
    inline: Mapping[tuple[Ref, FieldPath], Markup]
    cited: Mapping[tuple[Ref, FieldPath], tuple[CitedSource, ...]]
    bibliography: Mapping[str, Markup]
    pictures: Mapping[tuple[str, str], Markup] = field(default_factory=dict)
    aligned: Mapping[Ref, tuple[tuple[Markup, Markup], ...]] = field(default_factory=dict)

    def text(self, ref: Ref, *path: str | int) -> Markup:
        """Return a short text as inline HTML; empty where the record states none."""
        return self.inline.get((ref, path), Markup(""))

    def citations(self, ref: Ref, *path: str | int) -> tuple[CitedSource, ...]:
        """Return a list of sources in words; empty where the record states none."""
        return self.cited.get((ref, path), ())


@dataclass(frozen=True)
class Face:
    """A font file that pages show from their first words on, with its path ("/assets/x.1a2b.woff2").

    `marks` name the elements and classes that it is for ("em", ".prose dt"); none for a face that every page shows.
    """

    url: str
    marks: tuple[str, ...] = ()


@dataclass(frozen=True)
class Assets:
    """Bundled files. `urls` gives each one's fingerprinted path by its source name ("css/main.css").

    `letters` are what pictures for sharing can say in the site's fonts; `papers` the colours of the page in light and
    in dark; `icons` the paths of the site's sign as pictures, by their width in pixels; `palette` all colour tokens.
    """

    urls: Mapping[str, str]
    files: tuple[OutputFile, ...]
    faces: tuple[Face, ...] = ()
    letters: Letters = ()
    papers: tuple[str, str] = ("", "")
    icons: tuple[tuple[int, str], ...] = ()
    palette: tuple[Swatch, ...] = ()


@dataclass(frozen=True)
class PictureFile:
    """One size of a picture, with its path ("/assets/x-720.1a2b.webp", percent-encoded)."""

    url: str
    width_px: int


@dataclass(frozen=True)
class Picture:
    """A picture in its sizes. `url` is the file in its own format; `sources` are others by media type, best first.

    Width and height are those of the largest file.
    """

    url: str
    width_px: int
    height_px: int
    sources: Mapping[str, tuple[PictureFile, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Pictures:
    """The pictures of the content by the slug of their record, and all their files."""

    by_slug: Mapping[str, Picture] = field(default_factory=dict)
    files: tuple[OutputFile, ...] = ()


@dataclass(frozen=True)
class PageView:
    """One page to be rendered: its path ("/events/x/"), its template ("pages/event.html") and a ready view.

    `view` is a frozen dataclass of `kronika.records.views`; the template sees its fields.
    """

    path: str
    template: str
    view: object
