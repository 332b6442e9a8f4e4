"""People's lives on one axis of years, against the time that the documentary tells of."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from markupsafe import Markup

from kronika.draw.scale import extent
from kronika.draw.svg import drawing, element, group, line, text
from kronika.draw.texts import LINE, shortened, text_width
from kronika.draw.ticks import nice_step
from kronika.locales import list_parts, plural_words, year_words
from kronika.records.bounds import bounds
from kronika.records.model import Person
from kronika.records.parts import LifeDate
from kronika.records.rendered import Addresses, Drawing
from kronika.records.site import Site
from kronika.records.zones import in_zone

TEXT = 15.0
SMALL = 15.0
THICK = 6.0
TOP = 28.0


@dataclass(frozen=True)
class Form:
    """A layout of the lives: `width` of the drawing, where its axis begins, and how high a life is.

    On a narrow screen a name stands above its bar, on a wide one beside it: a third as high, and as exact.
    """

    name: str
    width: float
    axis: float
    row: float

    @property
    def is_wide(self) -> bool:
        """Whether names stand beside their bars."""
        return self.axis > 0


FORMS = (Form("lying", 848.0, 288.0, TEXT * LINE + 4), Form("standing", 300.0, 0.0, TEXT * LINE + THICK + 12))


@dataclass(frozen=True)
class Life:
    """A person's first and last year, astronomical; None where it is not known, or not yet."""

    person: Person
    born: int | None
    died: int | None


@dataclass(frozen=True)
class Years:
    """The axis: whole years from `first` to the end of `last`, and the years at its ticks."""

    first: int
    last: int
    ticks: tuple[int, ...]

    def x(self, year: float, form: Form) -> float:
        """Return where a year begins."""
        return form.axis + (form.width - form.axis) * (year - self.first) / (self.last + 1 - self.first)


def draw_lifespans(site: Site, addresses: Addresses) -> Drawing | None:
    """Return the lives of all people with a known birth or death, eldest first.

    None if there are fewer than two, or so many that they do not stand on one page.
    """
    lives = sorted(_lives(site), key=lambda life: life.born if life.born is not None else life.died or 0)
    if len(lives) < 2 or not site.events or list_parts(site, "people"):
        return None
    told = _told(site)
    years = _years([year for life in lives for year in (life.born, life.died) if year is not None] + list(told))
    title = site.catalogue.text("lifespans.title")
    people = plural_words("lifespans.people", len(lives), site.catalogue)
    first, last = (year_words(year, site.language) for year in told)
    description = site.catalogue.text("lifespans.description", people=people, first=first, last=last)
    drawn = Drawn(years, told, site, addresses)
    forms = [_draw(form, lives, (title, description), drawn) for form in FORMS]
    return Drawing(forms[0] + forms[1], title, description)


@dataclass(frozen=True)
class Drawn:
    """What both forms are drawn of."""

    years: Years
    told: tuple[int, int]
    site: Site
    addresses: Addresses


def _draw(form: Form, lives: Sequence[Life], words: tuple[str, str], drawn: Drawn) -> Markup:
    bottom = TOP + len(lives) * form.row
    return drawing(
        (form.width, bottom + SMALL * 2),
        *words,
        group(_grid(form, drawn, bottom), class_="chart__axis"),
        group(
            (_life(life, TOP + index * form.row, form, drawn) for index, life in enumerate(lives)),
            class_="lifespans__lives",
        ),
        role="group",
        class_=f"chart__drawing chart__drawing--lifespans lifespans__drawing--{form.name}",
        direction="ltr",
        fill="currentColor",
    )


def _lives(site: Site) -> Iterator[Life]:
    for person in site.people:
        born, died = (_year(life_date, site) for life_date in (person.born, person.died))
        if born is not None or died is not None:
            yield Life(person, born, died)


def _year(life_date: LifeDate | None, site: Site) -> int | None:
    """Return the year in the middle of what a date may mean."""
    if life_date is None:
        return None
    span = bounds(life_date.date, site.settings.timezone)
    ends = [end for end in (span.earliest, span.latest) if end is not None]
    return in_zone(sum(ends) // len(ends), site.settings.timezone).year if ends else None


def _told(site: Site) -> tuple[int, int]:
    """Return the first and last year of the events."""
    extents = [extent(event, site) for event in site.events]
    first, last = min(start for start, _ in extents), max(end for _, end in extents)
    zone = site.settings.timezone
    return in_zone(first, zone).year, in_zone(last, zone).year


def _years(stated: Sequence[int]) -> Years:
    first, last = min(stated), max(stated)
    step = max(int(nice_step(Decimal(max(last - first, 4)) / 5)), 1)
    return Years(first, last, tuple(range(first + -first % step, last + 2, step)))


def _grid(form: Form, drawn: Drawn, bottom: float) -> Iterator[Markup]:
    years, told = drawn.years, drawn.told
    start, end = years.x(told[0], form), years.x(told[1] + 1, form)
    yield element(
        "rect",
        x=start,
        y=0,
        width=end - start,
        height=bottom,
        class_="lifespans__told",
        fill="currentColor",
        fill_opacity=0.12,
    )
    for year in years.ticks:
        x, words = years.x(year, form), year_words(year, drawn.site.language)
        yield line((x, TOP - 6), (x, bottom), "chart__tick", 0.75)
        half = text_width(words, SMALL) / 2
        # A year at the edge has its line, and no words: moved inwards they would touch the next year's.
        if form.axis <= x - half and x + half <= form.width:
            for y in (SMALL, bottom + SMALL * 1.4):
                yield text(words, (x, y), SMALL, "chart__number", "middle")


def _span_words(life: Life, site: Site) -> str:
    """Return a life's years: "1896–1958", or "died 79 AD" where its other end is not known."""
    born, died = ("" if year is None else year_words(year, site.language) for year in (life.born, life.died))
    if born and died:
        return f"{born}–{died}"
    return site.catalogue.text("person.born-in" if born else "person.died-in", year=born or died)


def _life(life: Life, top: float, form: Form, drawn: Drawn) -> Markup:
    span = _span_words(life, drawn.site)
    ends = form.axis - TEXT if form.is_wide else form.width
    name = shortened(life.person.name, ends - text_width(span, TEXT) - TEXT / 2, TEXT)
    # An end that is not known, or not yet, is open: the bar reaches as far as the axis does, and is faint.
    start = form.axis if life.born is None else drawn.years.x(life.born, form)
    end = form.width if life.died is None else drawn.years.x(life.died + 1, form)
    known = life.born is not None and life.died is not None
    bar = element(
        "rect",
        x=start,
        y=top + (TEXT * 0.68 - THICK / 2 if form.is_wide else TEXT * LINE + 1),
        width=max(end - start, 2.0),
        height=THICK,
        rx=THICK / 2,
        class_="lifespans__life" if known else "lifespans__life lifespans__life--open",
        fill="currentColor",
        fill_opacity=None if known else 0.5,
    )
    return element(
        "a",
        text(name, (0, top + TEXT), TEXT, "chart__who"),
        text(span, (ends, top + TEXT), TEXT, "chart__value", "end"),
        bar,
        href=drawn.addresses.of(life.person.ref),
        tabindex=-1,
        class_="lifespans__person",
    )
