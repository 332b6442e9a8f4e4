"""The pages of people."""

from collections.abc import Iterator
from itertools import groupby

from kronika.locales import date_words, listed_name
from kronika.plan.credits import plate_picture, portrait
from kronika.plan.links import outer_link
from kronika.plan.listing import ListPage, list_pages
from kronika.plan.material import Material
from kronika.plan.parts import colophon, event_line, name_note, record_line, text_of
from kronika.plan.words import counted, said, when, word
from kronika.records.edtf import Date, Edtf, Interval, OneOf
from kronika.records.model import Document, Event, Person, Ref
from kronika.records.parts import LifeDate, Role
from kronika.records.rendered import PageView
from kronika.records.site import SETTINGS, Site
from kronika.records.views.lists import LineGroup
from kronika.records.views.parts import EventLine, Fact, FactLine, RecordLine, When
from kronika.records.views.people import PeopleView, PersonView
from kronika.records.views.said import Said, joined


def people_pages(material: Material) -> Iterator[PageView]:
    """Yield the page of all people, if there are any; of very many, those of its parts too."""

    def title_of(side: str) -> Said:
        return side_label(material.site, side) or material.word("people.others")

    lead = counted(material.site, "people.lead", len(material.site.people))
    for page in list_pages(material, "people", lead, _sorted_name, title_of):
        view = PeopleView(
            page=material.frame(page.here),
            title=page.here.title,
            lead=page.here.description,
            groups=tuple(_sides(material, page)),
            lifespans=material.drawings.lifespans if page.is_first else None,
            parts=page.parts,
            ways=page.ways,
        )
        yield PageView(page.here.path, "pages/people.html", view)


def person_view(material: Material, person: Person) -> PersonView:
    """Return the page of one person."""
    documents = (material.site.records[ref] for ref in material.pointing(person.ref, "person"))
    return PersonView(
        page=material.record_frame(person),
        title=material.name(person),
        portrait=portrait(material, person.portrait),
        native=person.native_name if person.native_name != person.name else "",
        name_note=name_note(material, person),
        side=side_label(material.site, person.side),
        summary=material.said(person.summary, person.ref, "summary"),
        facts=tuple(_facts(material, person)),
        fate=material.bodies.text(person.ref, "fate"),
        text=text_of(material, person.ref),
        events=tuple(_events(material, person)),
        documents=tuple(record_line(material, record) for record in documents if isinstance(record, Document)),
        colophon=colophon(material, person),
    )


def side_label(site: Site, side: str) -> Said:
    """Return the name of a side, or ""."""
    place = next((place for place, known in enumerate(site.settings.sides) if known.id == side), None)
    return "" if place is None else said(site, site.settings.sides[place].label, SETTINGS, "sides", place, "label")


def life_years(site: Site, person: Person) -> Said:
    """Return a person's years ("1896–1958"), as far as they are known, or ""."""
    born, died = (_year(life.date) if life else None for life in (person.born, person.died))
    if born is None and died is None:
        return ""
    words = [date_words(year, site.language, site.catalogue) for year in (born, died) if year is not None]
    if len(words) == 2:
        return "–".join(words)
    return word(site, "person.born-in" if died is None else "person.died-in", year=words[0])


def _year(date: Edtf) -> Date | None:
    """Return the year of a date that lies in one, with its mark; None for any other."""
    if isinstance(date, OneOf):
        # Of days that are in doubt the year may not be.
        years = {_year(one) for one in date.dates}
        return years.pop() if len(years) == 1 else None
    if not isinstance(date, Date) or date.unspecified in ("century", "decade"):
        return None
    return Date("", date.year, mark=date.mark)


def _sorted_name(material: Material, ref: Ref) -> Said:
    return material.said(listed_name(material.site.records[ref]), ref, "name")


def _sides(material: Material, page: ListPage) -> Iterator[LineGroup]:
    """Yield the sides in the order of the settings, those without a side last; each with its people by name."""
    site = material.site
    order = [side.id for side in site.settings.sides] + [""]
    shown = (person for person in site.people if page.has(person.ref))
    people = sorted(shown, key=lambda person: order.index(person.side))
    for side, group in groupby(people, key=lambda person: person.side):
        label = side_label(site, side)
        plates = tuple(_plate(material, person) for person in group)
        yield LineGroup(side or "others", label or material.word("people.others"), plates)


def _plate(material: Material, person: Person) -> RecordLine:
    line = record_line(material, person)
    years = life_years(material.site, person)
    roles = person.roles
    return RecordLine(
        url=line.url,
        title=line.title,
        kicker=When(years) if years else None,
        native=line.native,
        note=material.said(roles[0].role, person.ref, "roles", 0, "role") if roles else "",
        summary=line.summary,
        picture=plate_picture(material, person.portrait),
    )


def _facts(material: Material, person: Person) -> Iterator[Fact]:
    for name, life in (("born", person.born), ("died", person.died)):
        if life is not None:
            where = material.said(life.place.text, person.ref, name, "place", "text") if life.place else ""
            yield Fact(material.word(f"person.{name}"), (_life_line(material, life, where),))
    if person.roles:
        lines = tuple(
            FactLine(
                text=material.said(role.role, person.ref, "roles", place, "role"),
                note=_role_span(material.site, role),
            )
            for place, role in enumerate(person.roles)
        )
        yield Fact(material.word("person.roles"), lines)
    if person.same_as:
        yield Fact(material.word("record.same-as"), tuple(outer_link(url) for url in person.same_as))


def _life_line(material: Material, life: LifeDate, where: Said) -> FactLine:
    """Return a birth or death; `where` is its place in free words."""
    date = when(material.site, life.date)
    if life.place is not None and life.place.slug:
        link = material.link(Ref("place", life.place.slug))
        return FactLine(when=date, text=link.text, url=link.url)
    return FactLine(when=date, text=where)


def _role_span(site: Site, role: Role) -> str:
    start, end = role.start, role.end
    if start is None and end is None:
        return ""
    if start == end or (start is not None and not isinstance(start, Date)):
        return date_words(start, site.language, site.catalogue) if start else ""
    span = Interval("", start, end if isinstance(end, Date) else None, open_start=start is None, open_end=end is None)
    return date_words(span, site.language, site.catalogue)


def _events(material: Material, person: Person) -> Iterator[EventLine]:
    """Yield the events a person took part in, with what they were that day."""
    for ref in material.pointing(person.ref, "person"):
        event = material.site.records[ref]
        if isinstance(event, Event):
            roles = [
                material.said(participant.role, event.ref, "people", number, "role")
                for number, participant in enumerate(event.people)
                if participant.person == person.slug
            ]
            yield event_line(material, event, note=joined(roles))
