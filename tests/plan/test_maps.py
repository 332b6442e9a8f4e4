"""Maps on pages."""

import re

from kronika.pipeline import build_site
from tests.support.sites import SETTINGS, site

MAPS = """\
map:
  regions:
    - {id: fiji, title: Fiji and Samoa, extent: [175, -20, -169, -12]}
    - {id: world, title: The world, extent: [-180, -60, 180, 85]}
"""

WORLD = f"""\
-- site.yaml --
{SETTINGS}{MAPS}
-- content/sources.yaml --
- {{id: log, type: book, title: The log}}
-- content/places/suva.md --
---
name: Suva
coordinates: [-18.14, 178.44]
---
-- content/places/apia.md --
---
name: Apia
coordinates: [-13.83, -171.76]
---
-- content/places/hawaiki.md --
---
name: Hawaiki
map: false
---
-- content/places/sydney.md --
---
name: Sydney
coordinates: [-33.87, 151.21]
---
-- content/events/crossing.md --
---
title: The crossing
summary: A boat goes over.
date: 1900
threads: [town]
places: [suva, apia]
sources: [log]
---
![[places/sydney]]
"""


def pages() -> dict[str, str]:
    files = build_site(site(WORLD))
    return {file.path: file.data.decode() for file in files if file.path.endswith(".html")}


def links(html: str, class_: str) -> list[str]:
    """Return the words of the links within the first element of a class, down to the end of its list."""
    inside = html.partition(f'class="{class_}"')[2].partition("</ul>")[0]
    return re.findall(r"<a [^>]*>([^<]+)</a>", inside)


def test_the_page_of_places_has_every_map_with_its_places_as_a_list() -> None:
    html = pages()["places/index.html"]
    fiji, world = html.index('id="map-fiji"'), html.index('id="map-world"')
    assert fiji < world
    assert links(html[fiji:world], "map-places") == ["Apia", "Suva"]
    assert links(html[world:], "map-places") == ["Sydney"]
    assert "Hawaiki" in html[world:]


def test_places_and_events_have_a_small_map_that_leads_to_the_large_one() -> None:
    made = pages()
    for path in ("places/suva/index.html", "events/crossing/index.html"):
        assert '<figure class="map locator">' in made[path]
        assert re.search('<a href="[^"]*index.html#map-fiji">On the map: Fiji and Samoa</a>', made[path])
    assert 'class="map locator"' not in made["places/hawaiki/index.html"]


def test_an_embedded_place_is_its_small_map() -> None:
    assert "Sydney on the map “The world”" in pages()["events/crossing/index.html"]


def test_the_timeline_has_the_small_maps_of_its_events_and_no_other() -> None:
    html = pages()["timeline/index.html"]
    assert re.findall(r'<figure class="map where__map" data-map="([^"]+)">', html) == ["fiji"]
    assert re.search('<li class="moment [^>]* data-map="fiji" data-marked="suva apia">', html)
    assert re.search(
        '<a class="where__whole" href="[^"]*places/index.html#map-fiji">On the map: Fiji and Samoa</a>', html
    )
