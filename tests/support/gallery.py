"""A small documentary with pictures of every use: in a text, of an event, of a person, folded, decorative, drawn."""

from kronika.records.files import SourceFile, Sources
from tests.support.pictures import picture
from tests.support.sites import site

RECORDS = """
-- content/sources.yaml --
- {id: pliny, type: book, title: Letters, author: [{literal: Pliny}], issued: 1969}
-- content/events/fire.md --
---
title: The fire
summary: The town burnt for three days.
date: 0064-07-18
threads: [town]
places: [old-town]
people: [nero]
media: [flames, plan]
sources: [pliny]
---
It burnt.

![[media/walls]]

See [[media/flames|the flames]].
-- content/places/old-town.md --
---
name: Old town
---
-- content/people/nero.md --
---
name: Nero
side: citizens
portrait: bust
---
-- content/people/ada.md --
---
name: Ada
side: citizens
portrait: flames
---
-- content/media/walls.md --
---
file: walls.png
alt: A wall of grey stones with two gates.
credit: The [town museum](https://example.org/museum).
rights: https://rightsstatements.org/vocab/InC/1.0/
caption: The walls of the [[old-town]], from the *north*
long_description: Eleven towers stand there; two are broken.
date: 0070~
place: old-town
---
More on it [@pliny, p. 3].
-- content/media/flames.md --
---
file: flames.jpg
alt: People run from a burning street.
credit: Ada's "own" drawing
rights: CC BY-SA 4.0
content_note: It shows people who die.
---
-- content/media/bust.md --
---
file: bust.webp
alt: A bust of marble without a nose.
credit: The town museum
rights: Shown with the museum's leave
focus: [0.9, 0.1]
---
-- content/media/plan.md --
---
file: plan.svg
alt: ""
decorative: true
credit: Own drawing
rights: CC0
---
"""

DRAWING = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 120"><script>alert(1)</script>'
    b'<rect x="10" y="10" width="380" height="100" fill="none" stroke="#8f2d1f" stroke-width="6"/></svg>'
)


def gallery(settings: str = "") -> Sources:
    """Return the documentary's files; `settings` takes the place of its `site.yaml`."""
    sources = site((f"-- site.yaml --\n{settings}" if settings else "") + RECORDS)
    pictures = {
        "walls.png": picture((800, 500)),
        "flames.jpg": picture((400, 300), kind="JPEG"),
        "bust.webp": picture((300, 300), kind="WEBP"),
        "plan.svg": DRAWING,
    }
    files = {f"content/media/{name}": SourceFile(f"content/media/{name}", data) for name, data in pictures.items()}
    return Sources({**sources.site, **files}, sources.templates, sources.static, sources.catalogues)
