"""A documentary in three languages, one of them from right to left and without a catalogue of ours: an island that
moved to the other side of the date line and skipped a day. Hungarian is nearly whole, Arabic has hardly begun."""

SETTINGS = """\
-- site.yaml --
title: The lost day
subtitle: An island and the date line
description: How an island skipped a day.
url: https://example.org/lost-day
languages: [en, hu, ar]
timezone: Pacific/Apia
license: CC BY 4.0
repository: https://example.org/code
threads:
  - {id: islands, label: The islands}
  - {id: world, label: The world}
sides:
  - {id: traders, label: Traders}
  - {id: visitors, label: Visitors}
periods:
  - {id: east, title: East of the line, from: 1892-01-01, to: 2011-12-29, zoom: 1}
  - {id: west, title: West of the line, from: 2011-12-31, to: 2012-12-31, zoom: 1}
navigation: ["[[pages/why#The neighbours]]", "[[pages/about|About us]]", "[Code](https://example.org/code)"]
home:
  lead: The clocks of [[places/apia]] "lost" a day.
  key_events: [lost-day, two-fourths]
  key_figures: [sheep]
  paths: [{title: In a hurry, minutes: 5, steps: ["[[events/lost-day]]", "[[events/move-west]]"]}]
map: {regions: [{id: line, title: Both sides of the line, extent: [170, -20, -165, -5]}]}
clocks: [{label: Apia, timezone: Pacific/Apia}, {label: Suva, timezone: Pacific/Fiji}]
-- site.hu.yaml --
title: Az elveszett nap
subtitle: Egy sziget és a dátumválasztó
description: Hogyan ugrott át egy sziget egy napot.
threads: [{label: A szigetek}, {label: A világ}]
sides: [{label: Kereskedők}, {label: Látogatók}]
periods: [{title: A vonaltól keletre}, {title: A vonaltól nyugatra}]
navigation: [~, ~, Forráskód]
home: {lead: '[[places/apia]] órái "elveszítettek" egy napot.', paths: [{title: Röviden}]}
map: {regions: [{title: A vonal két oldala}]}
-- site.ar.yaml --
title: اليوم المفقود
-- content/strings.ar.yaml --
navigation.timeline: الخط الزمني
event.people: من
count.people: {one: "شخص واحد", two: "شخصان", few: "{count} أشخاص", many: "{count} شخصًا", other: "{count} شخص"}
"""

EVENTS = """\
-- content/sources.yaml --
- {id: ledger, type: book, title: The ledger, author: [{family: Moore, given: Ada}], issued: 1899}
- {id: gazette, type: article-newspaper, title: A day short, container-title: The Gazette, issued: 2011-12-31}
-- content/events/two-fourths.md --
---
title: Two fourths of July
summary: The island moves east of the line and has one day twice.
date: 1892-07-04
threads: [islands]
people: [{person: odon-csak, role: guest}]
places: [apia]
sources: [ledger]
updated: 2020-01-05
---
The day came *twice* [@ledger, p. 3].
-- content/events/two-fourths.hu.md --
---
title: Két július negyedike
summary: A sziget a vonaltól keletre kerül, és egy napja kétszer van.
people: [{role: vendég}]
---
A nap *kétszer* jött el, "mindkétszer" ünneppel [@ledger, 3. o.].
-- content/events/lost-day.md --
---
title: The lost day
summary: Friday is left out.
date: 2011-12-29T23:59
threads: [islands, world]
people: [odon-csak, {person: geza-cukor, role: clerk}]
places: [{place: apia, note: "at the clock tower"}, suva]
figures: [sheep]
documents: [letter]
moments: [{date: 2011-12-29T23:59, text: The last minute of Thursday., sources: [gazette]}]
disputes:
  - question: Did anyone protest?
    accounts: [{by: The Gazette, says: Nobody., sources: [gazette]}, {by: A guest, says: Some., sources: [ledger]}]
certainty: {level: probable, note: The gazette is brief.}
content_note: A day disappears.
sources: [gazette, {source: ledger, note: a later entry}]
updated: 2021-03-02
aliases: [friday, /old/friday.html]
---
See [[pages/why#the-sheep|the sheep]] and [[figures/sheep]] of them.[^1]

[^1]: So the *clerk* said.
-- content/events/lost-day.hu.md --
---
title: Az elveszett nap
summary: A péntek kimarad.
people: [~, {role: írnok}]
places: [{note: az óratoronynál}]
moments: [{text: A csütörtök utolsó perce.}]
disputes: [{question: Tiltakozott valaki?, accounts: [{by: A Közlöny, says: Senki.}, {says: Néhányan.}]}]
certainty: {note: A közlöny szűkszavú.}
content_note: Eltűnik egy nap.
updated: 2021-03-04
---
Lásd: [[pages/why#the-sheep|a birkák]], szám szerint [[figures/sheep]].[^1]

[^1]: Az *írnok* mondta.
-- content/events/lost-day.ar.md --
---
title: اليوم المفقود
---
لا يوم جمعة.
-- content/events/move-west.md --
---
title: The move west
summary: Trade turns west.
date: 2012
threads: [world]
places: [ship]
relations: [{event: lost-day, kind: caused-by}]
sources: [gazette]
updated: 2022-01-01
---
Trade "turned", see [[events/lost-day]] and [[pages/why#the-neighbours|the neighbours]].
"""

RECORDS = """\
-- content/people/odon-csak.md --
---
name: Ödön Csák
native_name: Csák Ödön
side: visitors
born: {date: 1850, place: {text: a town}}
roles: [{role: traveller, from: 1880}]
pronunciation: {ipa: tʃaːk, say: chahk}
---
-- content/people/odon-csak.hu.md --
---
name: Csák Ödön
born: {place: {text: egy város}}
roles: [{role: utazó}]
---
-- content/people/geza-cukor.md --
---
name: Géza Cukor
side: visitors
summary: He kept the *books*.
died: 2012-03
---
-- content/people/geza-cukor.hu.md --
---
name: Cukor Géza
---
-- content/people/gyula-csukas.md --
---
name: Gyula Csukás
side: visitors
---
-- content/people/gyula-csukas.hu.md --
---
name: Csukás Gyula
---
-- content/people/harry.md --
---
name: Harry
side: traders
---
-- content/places/apia.md --
---
name: Apia
coordinates: [-13.83, -171.76]
precision: town
summary: The harbour.
---
-- content/places/apia.hu.md --
---
summary: A kikötő.
---
-- content/places/suva.md --
---
name: Suva
coordinates: [-18.14, 178.44]
precision: town
---
-- content/places/ship.md --
---
name: The ship
coordinates: [51.5, 0]
map: false
---
-- content/figures/sheep.md --
---
label: Sheep
unit: sheep
estimates:
  - {id: low, value: 2500, by: The clerk, sources: [ledger]}
  - {value: 12000, about: true, by: The Gazette, sources: [gazette]}
breakdown: [{label: On the hill, value: 1500, place: apia, sources: [ledger]}]
---
-- content/figures/sheep.hu.md --
---
label: Birkák
unit: birka
estimates: [{by: Az írnok}, {by: A Közlöny}]
breakdown: [{label: A dombon}]
---
-- content/documents/letter.md --
---
title: A letter home
date: 2011-12-31
author: odon-csak
kind: letter
original_language: hu
translator: A. Translator
rights: public domain
---
We lost Friday.

All is "well".
-- content/documents/letter.original.md --
Elveszett a péntek.

Minden "rendben".
-- content/documents/letter.hu.md --
---
title: Levél haza
kind: levél
---
-- content/terms/meridian.md --
---
term: meridian
---
A line of the globe.
-- content/terms/meridian.hu.md --
---
term: őrvonal
---
A földgömb egy vonala.
-- content/terms/ocean.md --
---
term: ocean
---
Much water.
-- content/pages/why.md --
---
title: Why it matters
layout: essay
navigation: Why
updated: 2020-02-02
---
A day is an agreement.

## The sheep
They did *not* notice, said "the clerk" [@ledger, p. 4].

## The neighbours
They did.

## The calendar
It goes on.
-- content/pages/why.hu.md --
---
title: Miért fontos
navigation: Miért
---
A nap megállapodás.

## A birkák
Nem vették észre, mondta "az írnok".
-- content/pages/about.md --
---
title: About
corrections: [{date: 2021-01-01, note: A typo.}]
---
Made by hand.
-- content/pages/about.hu.md --
---
title: Rólunk
corrections: [{note: Elírás.}]
---
Kézzel készült.
"""

LOST_DAY = SETTINGS + EVENTS + RECORDS
