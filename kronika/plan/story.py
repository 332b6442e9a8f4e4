"""The home page."""

from collections.abc import Iterator

from kronika.locales import date_words, year_words
from kronika.plan.frame import settings_link
from kronika.plan.here import Here
from kronika.plan.material import Material
from kronika.plan.parts import event_line
from kronika.plan.quantities import figure_block
from kronika.plan.words import counted, said
from kronika.records.bounds import in_zone
from kronika.records.edtf import Date, Interval
from kronika.records.model import Event, Figure, Ref
from kronika.records.rendered import PageView
from kronika.records.site import SETTINGS, Site
from kronika.records.views.home import Door, HomeView, PathView


def home_pages(material: Material) -> Iterator[PageView]:
    """Yield the home page."""
    site = material.site
    path = material.addresses.pages["home"]
    settings = site.settings
    home = settings.home
    events = (site.records[Ref("event", slug)] for slug in home.key_events)
    figures = (site.records[Ref("figure", slug)] for slug in home.key_figures)
    view = HomeView(
        page=material.frame(Here(kind="home", path=path, title=settings.title)),
        title=said(site, settings.title, SETTINGS, "title"),
        subtitle=said(site, settings.subtitle, SETTINGS, "subtitle"),
        dateline=dateline(site),
        lead=material.bodies.text(SETTINGS, "home", "lead"),
        strip=material.drawings.strip,
        story=tuple(event_line(material, event) for event in events if isinstance(event, Event)),
        figures=tuple(figure_block(material, figure, figure.ref) for figure in figures if isinstance(figure, Figure)),
        paths=tuple(_paths(material)),
        doors=tuple(_doors(material)),
    )
    yield PageView(path, "pages/home.html", view)


def dateline(site: Site) -> str:
    """Return the time from the first event to the last in words: years, or days where one year holds it all."""
    zone = site.settings.timezone
    ends = [site.bounds[event.slug] for event in site.events]
    earliest = min((bounds.earliest for bounds in ends if bounds.earliest is not None), default=None)
    latest = max((bounds.latest for bounds in ends if bounds.latest is not None), default=None)
    if earliest is None or latest is None:
        return ""
    first, last = in_zone(earliest, zone), in_zone(latest, zone)
    if first.year != last.year:
        return f"{year_words(first.year, site.language)}–{year_words(last.year, site.language)}"
    start = Date("", first.year, first.month, first.day)
    end = Date("", last.year, last.month, last.day)
    return date_words(start if start == end else Interval("", start, end), site.language, site.catalogue)


def _paths(material: Material) -> Iterator[PathView]:
    site = material.site
    for place, path in enumerate(site.settings.home.paths):
        at = ("home", "paths", place)
        steps = (
            settings_link(step, site, material.addresses, *at, "steps", number)
            for number, step in enumerate(path.steps)
        )
        title = said(site, path.title, SETTINGS, *at, "title")
        yield PathView(title, counted(site, "home.minutes", path.minutes), tuple(steps))


def _doors(material: Material) -> Iterator[Door]:
    """Yield the ways into the parts of the documentary, with how much is there, then into its pages."""
    site = material.site
    counts = {
        "timeline": len(site.events),
        "people": len(site.people),
        "places": len(site.places),
        "figures": len(site.figures),
        "documents": len(site.documents),
    }
    for name, count in counts.items():
        if name in material.addresses.pages:
            words = counted(site, f"count.{name}", count)
            yield Door(material.addresses.pages[name], material.word(f"navigation.{name}"), words)
    for link in material.shell.pages:
        yield Door(link.url, link.text, "")
