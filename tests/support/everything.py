"""A documentary that states every field of every kind, each text by its field's own name."""

EVERYTHING = """
-- site.yaml --
title: settings.title
description: settings.description
url: https://settings.example/url/
languages: [en]
timezone: Asia/Tokyo
subtitle: settings.subtitle
license: settings.license
repository: https://settings.example/repository
editors: [settings.editors]
threads: [{id: thread-id, label: settings.threads.label}]
sides: [{id: side-id, label: settings.sides.label}]
periods:
  - {id: period-id, title: settings.periods.title, from: 1101, to: 1199, zoom: 1}
  - {id: second, title: Second, from: 1201, to: 1299, zoom: 3}
navigation: ["[settings.navigation](https://settings.example/navigation)"]
home:
  lead: settings.home.lead
  key_events: [key-event]
  key_figures: [key-figure]
  paths: [{title: settings.home.paths.title, minutes: 47, steps: ["[[events/step]]"]}]
map: {regions: [{id: region-id, title: settings.map.regions.title, extent: [10, 30, 20, 40], base: base-map}]}
clocks: [{label: settings.clocks.label, timezone: Asia/Kolkata}]
theme:
  motif: arch
  colours: {accent: "#123450", second: "#123451", paper: "#fffff2", ink: "#123453"}
  fonts: {text: Fonts Text, label: Fonts Label}
checks: [{rule: number-without-source, off: true, reason: settings.checks.reason}]
publish: {to: settings.publish}
-- content/maps/base-map.geojson --
{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"kind": "land"},
"geometry": {"type": "Polygon", "coordinates": [[[11, 31], [19, 31], [19, 39], [11, 39], [11, 31]]]}}]}
-- content/sources.yaml --
- {id: work, type: book, title: The Work}
-- content/media/picture.svg --
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20"><rect width="40" height="20"/></svg>
-- content/media/line.svg --
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20"><rect width="40" height="20"/></svg>
-- content/media/media-everything.md --
---
file: picture.svg
alt: media.alt
credit: media.credit
rights: media.rights
caption: media.caption
long_description: media.long_description
date: 1131-03-01
place: media-place
focus: [0.25, 0.75]
content_note: media.content_note
summary: media.summary
sources: [{source: work, locator: media.sources.locator, note: media.sources.note, checked: copy}]
aliases: [media-alias]
status: published
updated: 2001-01-08
corrections: [{date: 2001-02-08, note: media.corrections.note}]
---
-- content/media/line.md --
---
file: line.svg
alt: ""
decorative: true
credit: Its maker
rights: CC0-1.0
---
-- content/events/everything.md --
---
title: event.title
summary: event.summary
date: 1102-04-05T06:07
date_label: event.date_label
threads: [thread-id]
significance: turning-point
moments:
  - date: 1102-04-05T06:09
    text: event.moments.text
    sources: [{source: work, locator: event.moments.sources.locator, note: event.moments.sources.note, checked: copy}]
    certainty: {level: probable, note: event.moments.certainty.note}
people: [{person: event-person, role: event.people.role, posthumous: true}]
places: [{place: event-place, note: event.places.note}]
figures:
  - label: event.figures.label
    unit: event.figures.unit
    period: 1103
    place: event-figure-place
    estimates:
      - id: inner
        low: 7001
        value: 7002
        high: 7003
        about: true
        by: event.figures.estimates.by
        as_of: 1104
        sources: [{source: work, locator: event.figures.estimates.sources.locator,
          note: event.figures.estimates.sources.note, checked: copy}]
        note: event.figures.estimates.note
        standing: superseded
      - {at_least: 7004}
      - {at_most: 7005}
    consensus:
      value: 7007
      low: 7006
      high: 7008
      note: event.figures.consensus.note
      sources: [{source: work, locator: event.figures.consensus.sources.locator,
        note: event.figures.consensus.sources.note, checked: copy}]
    breakdown:
      - label: event.figures.breakdown.label
        value: 1011
        place: event-breakdown-place
        sources: [{source: work, locator: event.figures.breakdown.sources.locator,
          note: event.figures.breakdown.sources.note, checked: copy}]
    parts: true
    chart: bar
    summary: event.figures.summary
    sources: [{source: work, locator: event.figures.sources.locator, note: event.figures.sources.note, checked: copy}]
documents: [event-document]
media: [event-media]
after: [event-after]
before: [event-before]
relations: [{event: event-cause, kind: caused-by}]
disputes:
  - question: event.disputes.question
    accounts:
      - by: event.disputes.accounts.by
        says: event.disputes.accounts.says
        sources: [{source: work, locator: event.disputes.accounts.sources.locator,
          note: event.disputes.accounts.sources.note, checked: copy}]
      - {by: Another, says: Otherwise.}
    judgement: event.disputes.judgement
sources: [{source: work, locator: event.sources.locator, note: event.sources.note, checked: copy}]
certainty: {level: disputed, note: event.certainty.note}
questions: [event.questions]
content_note: event.content_note
authors: [event.authors]
aliases: [event-alias]
status: published
updated: 2001-01-01
corrections: [{date: 2001-02-01, note: event.corrections.note}]
---
-- content/people/everything.md --
---
name: person.name
native_name: person.native_name
sort_name: aaa person.sort_name
other_names: [person.other_names]
pronunciation: {ipa: person.pronunciation.ipa, say: person.pronunciation.say}
born: {date: 1105-06-07, place: born-place}
died: {date: 1106-07-08, place: {text: person.died.place.text}}
side: side-id
roles: [{role: person.roles.role, from: 1105-08, to: 1106-05}]
fate: person.fate
portrait: portrait
same_as: ["https://person.example/same-as"]
summary: person.summary
sources: [{source: work, locator: person.sources.locator, note: person.sources.note, checked: copy}]
aliases: [person-alias]
status: published
updated: 2001-01-02
corrections: [{date: 2001-02-02, note: person.corrections.note}]
---
-- content/people/died-somewhere.md --
---
name: Zed
born: {date: 1105, place: {text: person.born.place.text}}
died: {date: 1106, place: died-place}
---
-- content/places/everything.md --
---
name: place.name
name_then: place.name_then
name_now: place.name_now
pronunciation: {ipa: place.pronunciation.ipa, say: place.pronunciation.say}
coordinates: [35.25, 15.75]
precision: street
part_of: place-whole
timezone: Africa/Nairobi
map: true
checked: no
same_as: ["https://place.example/same-as"]
summary: place.summary
sources: [{source: work, locator: place.sources.locator, note: place.sources.note, checked: copy}]
aliases: [place-alias]
status: published
updated: 2001-01-03
corrections: [{date: 2001-02-03, note: place.corrections.note}]
---
-- content/places/off-the-map.md --
---
name: Off the map
coordinates: [35, 15]
map: false
---
-- content/events/elsewhere.md --
---
title: Elsewhere
summary: An event in another zone.
date: 1150-01-01T03:00
threads: [thread-id]
moments: [{date: 1150-01-01T03:04, text: A moment elsewhere.}]
places: [everything]
sources: [work]
---
-- content/figures/everything.md --
---
label: figure.label
unit: figure.unit
period: 1113
place: figure-place
estimates:
  - id: outer
    low: 8001
    value: 8002
    high: 8003
    about: true
    by: figure.estimates.by
    as_of: 1114
    sources: [{source: work, locator: figure.estimates.sources.locator,
      note: figure.estimates.sources.note, checked: copy}]
    note: figure.estimates.note
    standing: rejected
  - {at_least: 8004}
  - {at_most: 8005}
consensus:
  value: 8007
  low: 8006
  high: 8008
  note: figure.consensus.note
  sources: [{source: work, locator: figure.consensus.sources.locator,
    note: figure.consensus.sources.note, checked: copy}]
breakdown:
  - label: figure.breakdown.label
    value: 2011
    place: breakdown-place
    sources: [{source: work, locator: figure.breakdown.sources.locator,
      note: figure.breakdown.sources.note, checked: copy}]
  - {label: The rest, value: 11}
parts: true
chart: bar
summary: figure.summary
sources: [{source: work, locator: figure.sources.locator, note: figure.sources.note, checked: copy}]
aliases: [figure-alias]
status: published
updated: 2001-01-04
corrections: [{date: 2001-02-04, note: figure.corrections.note}]
---
-- content/documents/everything.md --
---
title: document.title
date: 1121-02-03
author: author
recipient: {text: document.recipient.text}
kind: document.kind
original_language: la
translator: document.translator
rights: document.rights
where: document.where
excerpt_only: true
summary: document.summary
sources: [{source: work, locator: document.sources.locator, note: document.sources.note, checked: copy}]
aliases: [document-alias]
status: published
updated: 2001-01-05
corrections: [{date: 2001-02-05, note: document.corrections.note}]
---
The text of the document.
-- content/documents/received.md --
---
title: Received
author: {text: document.author.text}
recipient: recipient
rights: Public domain
---
-- content/terms/everything.md --
---
term: term.term
native_term: term.native_term
other_names: [term.other_names]
pronunciation: {ipa: term.pronunciation.ipa, say: term.pronunciation.say}
summary: term.summary
sources: [{source: work, locator: term.sources.locator, note: term.sources.note, checked: copy}]
aliases: [term-alias]
status: published
updated: 2001-01-06
corrections: [{date: 2001-02-06, note: term.corrections.note}]
---
-- content/pages/page-everything.md --
---
title: page.title
authors: [page.authors]
navigation: page.navigation
layout: essay
summary: page.summary
sources: [{source: work, locator: page.sources.locator, note: page.sources.note, checked: copy}]
aliases: [page-alias]
status: published
updated: 2001-01-07
corrections: [{date: 2001-02-07, note: page.corrections.note}]
---
## First

## Second

[[figures/everything#outer]], [[events/everything]], [[key-figure]].

![[media/media-everything]]

![[media/line]]
"""
"""The records that the fields name are in `NAMED`."""

_POINTED_AT = {
    "people": ("event-person", "author", "recipient"),
    "places": (
        "event-place", "event-figure-place", "event-breakdown-place", "born-place", "died-place", "place-whole",
        "figure-place", "breakdown-place", "media-place",
    ),
    "documents": ("event-document",),
    "media": ("event-media", "portrait"),
}  # fmt: skip


def _named(folder: str, slug: str) -> str:
    words = f"Named {slug}"
    if folder == "documents":
        return f"title: {words}\nrights: Public domain"
    if folder == "media":
        return f"file: {slug}.svg\nalt: {words}\ncredit: Its maker\nrights: CC0-1.0"
    return f"name: {words}"


def _event(slug: str, date: str) -> str:
    stated = f"title: Named {slug}\nsummary: An event.\ndate: {date}\nthreads: [thread-id]\nsources: [work]"
    return f"-- content/events/{slug}.md --\n---\n{stated}\n---\n"


_PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20"/></svg>\n'

NAMED = (
    "".join(
        f"-- content/{folder}/{slug}.md --\n---\n{_named(folder, slug)}\n---\n"
        for folder, slugs in _POINTED_AT.items()
        for slug in slugs
    )
    + "".join(f"-- content/media/{slug}.svg --\n{_PICTURE}" for slug in _POINTED_AT["media"])
    + _event("event-after", "1101")
    + _event("event-before", "1198")
    + _event("event-cause", "1101-02")
    + _event("key-event", "1210")
    + _event("step", "1211")
    + "-- content/figures/key-figure.md --\n---\nlabel: Named key-figure\nestimates: [{value: 5}]\n---\n"
)
"""A small record for every field that names one, called "Named" and its slug."""
