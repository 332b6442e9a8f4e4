"""The fields of `site.yaml`."""

import re
from typing import Any

from kronika.locales import typeset
from kronika.parse.atoms import (
    address,
    choice,
    colour,
    font,
    language,
    number_between,
    only_true,
    own_id,
    prose,
    slug_of,
    text,
    timezone,
    verbatim,
    whole_number,
)
from kronika.parse.common_fields import point, texts
from kronika.parse.here import Here, Wrong
from kronika.parse.nodes import Scalar
from kronika.parse.number_list import NumberList
from kronika.parse.raw_html import html_findings
from kronika.parse.shapes import Atom, Field, Fields, ListOf, TextMap
from kronika.records.grammar import LINK, find_references
from kronika.records.motifs import MOTIFS, NONE
from kronika.records.settings import CheckOff, Clock, Home, Label, Link, Period, ReadingPath, Region, Theme

_WITH_LABEL = re.compile(r"\[(?P<label>[^\[\]]+)\]\((?P<address>[^\s()]+)\)|<?(?P<bare>[^\s<>\[\]]+)>?")


def _link(node: Scalar, here: Here) -> Link | Wrong:
    written = node.text.strip()
    at = node.place()
    if LINK.fullmatch(written) and not written.startswith("!"):
        (reference,) = find_references(written, at.path, at.line, at.column)
        return Link(reference, label=typeset(reference.label, here.notes.language))
    match = _WITH_LABEL.fullmatch(written)
    if match is None or (":" not in written and "/" not in written):
        hint = 'Write "[[events/x]]", an address, or "[words](address)", in quotes.'
        return here.wrong(node.at, f"{here.name} should be a link.", hint, "wrong-link")
    url = match["address"] or match["bare"]
    for _, message, hint, code in html_findings(f"[link]({url})"):
        return here.wrong(node.at, message, hint, code)
    return Link(url=url, label=typeset(match["label"] or "", here.notes.language))


link = Atom("a link", '"[[events/x]]"', _link, {"type": "string"})


def _label(words: str) -> Fields[Label]:
    fields = (
        Field("id", own_id("town"), "Its name in the records.", required=True),
        Field("label", text, "Its name for readers.", required=True),
    )
    return Fields(f"{words}: a mapping with 'id' and 'label'", fields, Label)


period = Fields(
    "a mapping with 'id', 'title', 'from' and 'to'",
    (
        Field("id", own_id("siege"), "Its name in addresses.", required=True),
        Field("title", text, "Its name for readers.", required=True),
        Field("from", point, "Its first day.", required=True, attribute="start"),
        Field("to", point, "Its last day.", required=True, attribute="end"),
        Field("zoom", number_between(0.001, 1_000_000, "1"), "Its share of the strip's width, against the others'."),
    ),
    Period,
)

_path = Fields(
    "a mapping with 'title', 'minutes' and 'steps'",
    (
        Field("title", text, "What the path is.", required=True),
        Field("minutes", whole_number, "How long it takes.", required=True),
        Field("steps", ListOf(link, least=1), "The pages on it, in order.", required=True),
    ),
    ReadingPath,
)

home = Fields(
    "a mapping",
    (
        Field("lead", prose, "The text that the home page opens with."),
        Field("key_events", ListOf(slug_of("event")), "The story in one minute."),
        Field("key_figures", ListOf(slug_of("figure")), "The numbers on the home page."),
        Field("paths", ListOf(_path), "Ways through the documentary."),
    ),
    Home,
    also=("lead",),
)

_extent = NumberList(
    "west, south, east and north in degrees",
    ((-180, 180), (-90, 90), (-180, 180), (-90, 90)),
    "[-10, 35, 30, 60]",
)

_region = Fields(
    "a mapping with 'id', 'title' and 'extent'",
    (
        Field("id", own_id("bay"), "Its name in addresses.", required=True),
        Field("title", text, "Its name for readers.", required=True),
        Field("extent", _extent, "Its edges: west, south, east, north.", required=True),
        Field("base", own_id("italy"), "A layer in content/maps/."),
    ),
    Region,
)


def _regions(regions: tuple[Region, ...] = ()) -> tuple[Region, ...]:
    return regions


site_map = Fields(
    "a mapping with 'regions'", (Field("regions", ListOf(_region), "The maps.", required=True),), _regions
)

clock = Fields(
    "a mapping with 'label' and 'timezone'",
    (
        Field("label", text, "Whose clock it is.", required=True),
        Field("timezone", timezone, "Its IANA time zone.", required=True),
    ),
    Clock,
)


def _stated(**values: Any) -> dict[str, Any]:
    return values


_colours = Fields(
    "a mapping of colours",
    tuple(
        Field(name, colour, about)
        for name, about in (
            ("accent", "The strong colour."),
            ("second", "The quiet one."),
            ("paper", "What the text stands on."),
            ("ink", "The text's own."),
        )
    ),
    _stated,
    also=("accent",),
)
_fonts = Fields(
    "a mapping of font families",
    (Field("text", font, "For reading."), Field("label", font, "For labels and numerals.")),
    _stated,
    also=("text",),
)
theme = Fields(
    "a mapping with 'motif', 'colours' and 'fonts'",
    (
        Field("motif", choice(*MOTIFS, NONE), "The site's sign, by its name."),
        Field("colours", _colours, "The palette, as CSS hex colours."),
        Field("fonts", _fonts, "The font families."),
    ),
    Theme,
    also=("motif",),
)


def _check_off(rule: str, reason: str, off: bool) -> CheckOff:
    return CheckOff(rule, reason)


check_off = Fields(
    "a mapping with 'rule', 'off' and 'reason'",
    (
        Field("rule", own_id("off-map"), "The rule's name.", required=True),
        Field("off", only_true, "Says that the rule is not to be checked.", required=True),
        Field("reason", verbatim, "Why not.", required=True),
    ),
    _check_off,
)

SETTINGS_FIELDS = (
    Field("title", text, "The documentary's name.", required=True),
    Field("description", text, "What it is, for search and sharing.", required=True),
    Field("url", address, "Where it is published; a sub-path is allowed.", required=True),
    Field("languages", ListOf(language, least=1), "Its languages; the first is the default.", required=True),
    Field("timezone", timezone, "The IANA time zone of its clock times.", required=True),
    Field("threads", ListOf(_label("a thread"), least=1), "The lanes of the timeline.", required=True),
    Field("sides", ListOf(_label("a side")), "The sides that people were on.", required=True),
    Field("periods", ListOf(period), "The sections of the timeline.", required=True),
    Field("subtitle", text, "A line below the title."),
    Field("license", text, "Under what terms the content may be used."),
    Field("repository", address, "Where its files are kept, for 'edit this page'."),
    Field("editors", texts, "Who answers for it."),
    Field("navigation", ListOf(link), "Links in the navigation, besides the fixed ones."),
    Field("home", home, "What the home page opens with."),
    Field("map", site_map, "The maps.", attribute="regions"),
    Field("clocks", ListOf(clock), "Clocks shown side by side in the hour view."),
    Field("theme", theme, "The look."),
    Field("checks", ListOf(check_off), "Rules that are not checked, and why."),
    Field("publish", TextMap("a mapping of texts", verbatim), "How it is published."),
)
