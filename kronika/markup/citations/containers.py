"""What holds a work: periodicals, edited volumes, websites, programmes; and what identifies it within its kind."""

from kronika.markup.citations.locators import Locator
from kronika.markup.citations.parts import (
    AUTHORS,
    EDITORS,
    contributors,
    edition,
    issued,
    numbered,
    pages,
    series,
    version,
    volume,
)
from kronika.markup.citations.pieces import capital, with_dashes
from kronika.markup.citations.work import ENTRY, NEWS, ONLINE, Work

_TITLE_FIRST = {"broadcast", "classic", "motion_picture", "performance", "song"}
_NUMBERLESS = {"broadcast", "graphic", "map", "motion_picture", "song"}


def title_first(work: Work) -> bool:
    """Whether a note begins with the title although others than authors are named: films and the like."""
    return work.type in _TITLE_FIRST and not work.has(*AUTHORS)


def identifiers(work: Work, used: str, locator: Locator, *, entry: bool) -> tuple[str, ...]:
    """Return number, version, edition, volume and contributors of a work that stands for itself."""
    others = contributors(work, used, entry=entry)
    if work.has("container-title") and work.type not in ONLINE and not work.serial:
        return ()
    if work.serial:
        return tuple(capital(other) for other in others) if entry else others
    made = (numbered(work), version(work), edition(work))
    if not entry:
        return (*made, _volume(work, locator), *others, _volumes(work, locator))
    told = tuple(capital(part) for part in made)
    if work.has("volume"):
        return (*told, capital(work.comma(volume(work), *others)))
    return (*told, *(capital(other) for other in others), _volumes(work, locator))


def held(work: Work, used: str, locator: Locator, *, entry: bool) -> str:
    """Return the volume that holds a work, with its editors; then the series."""
    join = work.stop if entry else work.comma
    return join(_container(work, used, locator, entry=entry), series(work))


def periodical(work: Work, locator: Locator, used: str = "") -> str:
    """Return the periodical with volume, issue, date and page: "*Mind* 59 (1950): 433–60"."""
    name = "" if used == "container-title" else work.space(work.container, _city(work))
    if work.type in NEWS:
        return work.comma(name, issued(work), locator.words)
    passage = locator.words or pages(work)
    collection = work.text("collection-title")
    if not work.has("volume", "issue"):
        house = work.text("publisher") if work.type in ("interview", "post-weblog") else ""
        return work.comma(name, collection, house, issued(work), passage)
    dated = f"({issued(work)})" if issued(work) else ""
    told = work.space(
        work.comma(collection, volume(work) if collection else with_dashes(work.text("volume")), _issue(work)), dated
    )
    whole = work.space(name, told) if work.has("volume") and not collection else work.comma(name, told)
    return f"{whole}: {passage}" if passage else whole


def _container(work: Work, used: str, locator: Locator, *, entry: bool) -> str:
    if not work.container or work.type in ONLINE:
        return ""
    if used == "container-title":
        return capital(edition(work))
    bare = work.type in ("broadcast", "motion_picture") or (work.type in ENTRY and not work.has("author", "composer"))
    name = work.container if bare else work.words.say("in", title=work.container)
    return work.comma(
        capital(name) if entry else name,
        "" if work.type in _NUMBERLESS else numbered(work),
        version(work),
        edition(work),
        volume(work) if entry else _volume(work, locator),
        *contributors(work, used, entry=entry),
    )


def _volume(work: Work, locator: Locator) -> str:
    """Return the volume, unless a note says it with the page ("25:12")."""
    by_page = work.number("volume") and (locator.page or (not locator.words and work.has("page")))
    with_page = by_page and not work.has(*EDITORS) and not (work.has("container-title") and not locator.page)
    return "" if with_page else volume(work)


def _volumes(work: Work, locator: Locator) -> str:
    """Return how many volumes a whole work has: "3 vols."."""
    if work.has("volume", "page") or locator.page or not work.has("number-of-volumes"):
        return ""
    return work.words.say("volumes", number=work.text("number-of-volumes"))


def _issue(work: Work) -> str:
    """Return the issue of a periodical: "no. 4", "nos. 8–9"."""
    issue = with_dashes(work.text("issue"))
    return work.words.say("issues" if "–" in issue else "issue", number=issue) if issue else ""


def _city(work: Work) -> str:
    """Return the city of a periodical, in brackets, where it is stated."""
    return f"({work.text('publisher-place')})" if work.has("publisher-place") and not work.has("event-title") else ""
