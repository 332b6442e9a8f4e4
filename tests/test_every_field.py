"""Every field of every kind is seen by readers: the documentary states each once, and each is found on a page."""

import re
from functools import cache
from html import unescape

import pytest

from kronika.pipeline import build_site
from tests.support.everything import EVERYTHING, NAMED
from tests.support.fields import SPOTS
from tests.support.sites import site

NAMES = [str(spot) for spot in SPOTS if spot.kind != "source"]

EVENT, PERSON, PLACE = "events/everything/", "people/everything/", "places/everything/"
FIGURE, DOCUMENT, PAGE, CREDITS = "figures/everything/", "documents/everything/", "page-everything/", "credits/"

WORDS = {
    "event.threads": (EVENT, "settings.threads.label"),
    "event.moments.date": (EVENT, "6:09 am"),
    "event.moments.certainty.level": (EVENT, "event.moments.text probable"),
    "event.people.person": (EVENT, "Who Named event-person"),
    "event.people.posthumous": (EVENT, "event.people.role, after death"),
    "event.places.place": (EVENT, "Where Named event-place"),
    "event.figures.period": (EVENT, "1103 · Named"),
    "event.figures.place": (EVENT, "Named event-figure-place"),
    "event.figures.estimates.value": (EVENT, "about 7,002"),
    "event.figures.estimates.low": (EVENT, "7,001 to"),
    "event.figures.estimates.high": (EVENT, "to 7,003"),
    "event.figures.estimates.at_least": (EVENT, "at least 7,004"),
    "event.figures.estimates.at_most": (EVENT, "at most 7,005"),
    "event.figures.estimates.about": (EVENT, "about 7,002"),
    "event.figures.estimates.as_of": (EVENT, "event.figures.estimates.by 1104"),
    "event.figures.estimates.standing": (EVENT, "superseded"),
    "event.figures.consensus.value": (EVENT, "7,007"),
    "event.figures.consensus.low": (EVENT, "7,006 to"),
    "event.figures.consensus.high": (EVENT, "to 7,008"),
    "event.figures.breakdown.value": (EVENT, "event.figures.breakdown.label 1,011"),
    "event.documents": (EVENT, "Documents Named event-document"),
    "event.relations.event": (EVENT, "Named event-cause"),
    "event.relations.kind": (EVENT, "Caused by"),
    "event.certainty.level": (EVENT, "disputed event.certainty.note"),
    "event.updated": (EVENT, "Last revised 1 January 2001"),
    "event.corrections.date": (EVENT, "1 February 2001 event.corrections.note"),
    "person.born.date": (PERSON, "Born 7 June 1105"),
    "person.born.place": (PERSON, "Named born-place"),
    "person.died.date": (PERSON, "Died 8 July 1106"),
    "person.died.place": ("people/died-somewhere/", "Named died-place"),
    "person.side": (PERSON, "settings.sides.label"),
    "person.roles.from": (PERSON, "August 1105 to"),
    "person.roles.to": (PERSON, "to May 1106"),
    "person.same_as": (PERSON, "person.example/same-as"),
    "person.updated": (PERSON, "Last revised 2 January 2001"),
    "person.corrections.date": (PERSON, "2 February 2001 person.corrections.note"),
    "place.coordinates": (PLACE, "35.25° N, 15.75° E"),
    "place.precision": (PLACE, "street or square"),
    "place.part_of": (PLACE, "Named place-whole"),
    "place.timezone": ("events/elsewhere/", "Nairobi"),
    "place.checked": (PLACE, "not checked on a map"),
    "place.same_as": (PLACE, "place.example/same-as"),
    "place.updated": (PLACE, "Last revised 3 January 2001"),
    "place.corrections.date": (PLACE, "3 February 2001 place.corrections.note"),
    "figure.period": (FIGURE, "1113 · Named"),
    "figure.place": (FIGURE, "Named figure-place"),
    "figure.estimates.value": (FIGURE, "about 8,002"),
    "figure.estimates.low": (FIGURE, "8,001 to"),
    "figure.estimates.high": (FIGURE, "to 8,003"),
    "figure.estimates.at_least": (FIGURE, "at least 8,004"),
    "figure.estimates.at_most": (FIGURE, "at most 8,005"),
    "figure.estimates.about": (FIGURE, "about 8,002"),
    "figure.estimates.as_of": (FIGURE, "figure.estimates.by 1114"),
    "figure.estimates.standing": (FIGURE, "rejected"),
    "figure.consensus.value": (FIGURE, "8,007"),
    "figure.consensus.low": (FIGURE, "8,006 to"),
    "figure.consensus.high": (FIGURE, "to 8,008"),
    "figure.breakdown.value": (FIGURE, "figure.breakdown.label 2,011"),
    "figure.updated": (FIGURE, "Last revised 4 January 2001"),
    "figure.corrections.date": (FIGURE, "4 February 2001 figure.corrections.note"),
    "document.date": (DOCUMENT, "3 February 1121"),
    "document.author": (DOCUMENT, "Named author"),
    "document.recipient": ("documents/received/", "Named recipient"),
    "document.original_language": (DOCUMENT, "Latin"),
    "document.updated": (DOCUMENT, "Last revised 5 January 2001"),
    "document.corrections.date": (DOCUMENT, "5 February 2001 document.corrections.note"),
    "term.updated": ("corrections/", "6 February 2001"),
    "term.corrections.date": ("corrections/", "6 February 2001"),
    "page.updated": (PAGE, "Last revised 7 January 2001"),
    "page.corrections.date": (PAGE, "7 February 2001 page.corrections.note"),
    "media.date": (CREDITS, "1 March 1131"),
    "media.place": (CREDITS, "Named media-place"),
    "media.updated": (CREDITS, "Last revised 8 January 2001"),
    "media.corrections.date": ("corrections/", "8 February 2001"),
    "settings.threads.id": (EVENT, "settings.threads.label"),
    "settings.sides.id": (PERSON, "settings.sides.label"),
    "settings.periods.from": ("", "1101 to"),
    "settings.periods.to": ("", "to 1199"),
    "settings.home.key_events": ("", "Named key-event"),
    "settings.home.key_figures": ("", "Named key-figure"),
    "settings.home.paths.minutes": ("", "47 minutes"),
    "settings.home.paths.steps": ("", "Named step"),
    "settings.timezone": (EVENT, "Tokyo"),
    "settings.clocks.timezone": (EVENT, "2:43 am"),
}
"""Where the value of a field that is no text of its own is read, and as what."""

HTML = {
    "event.date": (EVENT, 'datetime="1102-04-05T06:07"'),
    "event.significance": (EVENT, "event--turning-point"),
    "event.media": (EVENT, 'alt="Named event-media"'),
    "event.after": ("timeline/", r"Named event-after.*event\.title"),
    "event.before": ("timeline/", r"event\.title.*Named event-before"),
    "event.figures.breakdown.place": (EVENT, r"places/event-breakdown-place/[^>]*>event\.figures\.breakdown\.label"),
    "event.figures.chart": (EVENT, "chart__bar"),
    "event.figures.parts": (EVENT, "chart__bar"),
    "event.aliases": ("events/event-alias/", r"events/everything/|\.\./everything/"),
    "person.sort_name": ("people/", r"person\.name.*Named author"),
    "person.portrait": (PERSON, 'alt="Named portrait"'),
    "person.aliases": ("people/person-alias/", r"\.\./everything/"),
    "place.map": (PLACE, "map__ring"),
    "place.aliases": ("places/place-alias/", r"\.\./everything/"),
    "figure.estimates.id": (FIGURE, 'id="outer"'),
    "figure.breakdown.place": (FIGURE, r"places/breakdown-place/[^>]*>figure\.breakdown\.label"),
    "figure.chart": (FIGURE, "chart__bar"),
    "figure.parts": (FIGURE, "chart__bar"),
    "figure.aliases": ("figures/figure-alias/", r"\.\./everything/"),
    "document.excerpt_only": (DOCUMENT, "document__excerpt"),
    "document.aliases": ("documents/document-alias/", r"\.\./everything/"),
    "term.aliases": ("glossary/term-alias/", "#everything"),
    "page.layout": (PAGE, "essay"),
    "page.aliases": ("page-alias/", r"\.\./page-everything/"),
    "media.file": (CREDITS, r"assets/media-everything\.[0-9a-f]+\.svg"),
    "media.alt": (CREDITS, 'alt="media.alt"'),
    "media.decorative": (PAGE, r'assets/line\.[0-9a-f]+\.svg"[^>]* alt=""|alt=""[^>]*assets/line'),
    "media.focus": (CREDITS, "focus-25-75"),
    "media.aliases": ("credits/media-alias/", "#media-everything"),
    "settings.description": ("", '<meta name="description" content="settings.description">'),
    "settings.url": ("", '<link rel="canonical" href="https://settings.example/url/">'),
    "settings.languages": ("", '<html lang="en"'),
    "settings.repository": (EVENT, "https://settings.example/repository"),
    "settings.navigation": ("", 'href="https://settings.example/navigation"'),
    "settings.periods.id": ("timeline/", 'id="period-id"'),
    "settings.map.regions.id": ("places/", 'id="map-region-id"'),
    "settings.map.regions.extent": ("places/", "map__ring"),
    "settings.map.regions.base": ("places/", "map__land"),
    "settings.theme.motif": ("", 'class="sign sign--arch"'),
}
"""The same for values that are not words."""

STYLES = {
    "settings.theme.colours.accent": "--color-accent:#123450",
    "settings.theme.colours.second": "--color-second:#123451",
    "settings.theme.colours.paper": "--color-paper-light:#fffff2",
    "settings.theme.colours.ink": "--color-ink-light:#123453",
    "settings.theme.fonts.text": '--font-text:"Fonts Text"',
    "settings.theme.fonts.label": '--font-label:"Fonts Label"',
}

NOT_FOR_READERS = {
    "event.figures.estimates.id": "a figure written into an event is no target of links",
    "settings.periods.zoom": "widths are for the tests of the strip",
    "settings.checks.rule": "for editors",
    "settings.checks.off": "for editors",
    "settings.checks.reason": "for editors",
    "settings.publish": "for publishing",
    **{f"{kind}.status": "a draft is not shown" for kind in (
        "event", "person", "place", "figure", "document", "term", "page", "media"
    )},
}  # fmt: skip


@cache
def files() -> dict[str, str]:
    """Return the finished files as text, by path."""
    return {file.path: file.data.decode(errors="replace") for file in build_site(site(EVERYTHING + NAMED))}


def html(page: str) -> str:
    return files()[f"{page}index.html"]


@cache
def words(page: str) -> str:
    """Return the words of a page's body, on one line."""
    body = html(page).partition("<body")[2]
    return unescape(" ".join(re.sub(r"<[^>]*>", " ", body).split()))


def all_words() -> str:
    return " ".join(words(path.removesuffix("index.html")) for path in files() if path.endswith("index.html"))


def has_parts(name: str) -> bool:
    return any(other.startswith(f"{name}.") for other in NAMES)


@pytest.mark.parametrize("name", [name for name in NAMES if name not in NOT_FOR_READERS])
def test_a_field_is_found_on_a_page(name: str) -> None:
    if name in WORDS:
        page, text = WORDS[name]
        assert text in words(page)
    elif name in HTML:
        page, pattern = HTML[name]
        assert re.search(pattern, html(page), re.DOTALL)
    elif name in STYLES:
        assert any(STYLES[name] in text for path, text in files().items() if path.endswith(".css"))
    elif ".sources" in name:
        where = name.partition(".sources")[0] + ".sources"
        assert re.search(rf"The Work \(n\.d\.\), {where}\.locator\. \({where}\.note\) read in a copy", all_words())
    elif not has_parts(name):
        assert re.search(rf"{re.escape(name)}(?![\w.]*\.[a-z])", all_words())


def test_no_exception_is_out_of_date() -> None:
    assert {*WORDS, *HTML, *STYLES, *NOT_FOR_READERS} <= set(NAMES)


def test_every_field_is_stated() -> None:
    stated = set(re.findall(r"(?<![\w-])([a-z_]+):", EVERYTHING))
    assert {spot.field.name for spot in SPOTS if spot.kind != "source"} <= stated


def test_a_place_that_is_on_no_map_has_none() -> None:
    assert "map__ring" not in html("places/off-the-map/")
