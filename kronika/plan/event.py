"""The page of an event."""

from collections.abc import Iterator

from kronika.plan.credits import event_pictures
from kronika.plan.disputes import dispute_blocks
from kronika.plan.hours import event_hours
from kronika.plan.maps import locator_of
from kronika.plan.material import Material
from kronika.plan.meanwhile import events_meanwhile
from kronika.plan.parts import (
    certainty_note,
    colophon,
    event_line,
    event_lines,
    place_names,
    record_line,
    text_of,
    thread_marks,
)
from kronika.plan.quantities import event_figures
from kronika.records.model import Event, Place, Ref
from kronika.records.views.event import EventView, RelationGroup
from kronika.records.views.parts import Fact, FactLine, Step
from kronika.records.views.said import Said, joined


def event_view(material: Material, event: Event) -> EventView:
    """Return the page of one event."""
    site = material.site
    documents = (site.records[Ref("document", slug)] for slug in event.documents)
    meanwhile = events_meanwhile(event, site, material.days)
    return EventView(
        page=material.record_frame(event),
        title=material.name(event),
        when=material.event_when(event),
        summary=material.said(event.summary, event.ref, "summary"),
        significance=event.significance,
        threads=thread_marks(material, event),
        certainty=certainty_note(material, event.certainty, event.ref, "certainty"),
        content_note=material.said(event.content_note, event.ref, "content_note"),
        locator=locator_of(material, event.ref),
        facts=tuple(_facts(material, event)),
        text=text_of(material, event.ref),
        hours=event_hours(material, event),
        figures=event_figures(material, event),
        documents=tuple(record_line(material, document) for document in documents),
        media=event_pictures(material, event.media),
        disputes=dispute_blocks(material, event),
        meanwhile=tuple(event_line(material, other) for other in meanwhile),
        led_here=_relations(material, event, ("caused-by", "answer-to")),
        followed=_inverse_relations(material, event, ("caused-by", "answer-to")),
        tied=(
            *_relations(material, event, ("part-of", "contradicts")),
            *_inverse_relations(material, event, ("part-of", "contradicts")),
        ),
        questions=tuple(material.bodies.text(event.ref, "questions", place) for place in range(len(event.questions))),
        steps=tuple(_steps(material, event)),
        colophon=colophon(material, event, event.authors),
    )


def _facts(material: Material, event: Event) -> Iterator[Fact]:
    """Yield where it was, and who took part as what they were that day."""
    places = tuple(
        _place_line(material, location.place, material.said(location.note, event.ref, "places", number, "note"))
        for number, location in enumerate(event.places)
    )
    if places:
        yield Fact(material.word("event.places"), places)
    people = []
    for number, participant in enumerate(event.people):
        person = material.link(Ref("person", participant.person))
        posthumous = material.word("event.posthumous") if participant.posthumous else ""
        role = material.said(participant.role, event.ref, "people", number, "role")
        note = joined((role, posthumous))
        people.append(FactLine(text=person.text, url=person.url, note=note))
    if people:
        yield Fact(material.word("event.people"), tuple(people))


def _place_line(material: Material, slug: str, note: Said) -> FactLine:
    place = material.site.records[Ref("place", slug)]
    names = place_names(material, place) if isinstance(place, Place) else ""
    words = joined((names, note), "; ")
    return FactLine(text=material.name(place), url=material.addresses.of(place.ref), note=words)


def _relations(material: Material, event: Event, kinds: tuple[str, ...]) -> tuple[RelationGroup, ...]:
    """Return what the event itself says it is tied to, by kind."""
    refs = {kind: [Ref("event", tie.event) for tie in event.relations if tie.kind == kind] for kind in kinds}
    return tuple(
        RelationGroup(material.word(f"relation.{kind}"), event_lines(material, found))
        for kind, found in refs.items()
        if found
    )


def _inverse_relations(material: Material, event: Event, kinds: tuple[str, ...]) -> tuple[RelationGroup, ...]:
    """Return the events that say they are tied to this one, by kind."""
    refs = {kind: tuple(material.pointing(event.ref, kind)) for kind in kinds}
    return tuple(
        RelationGroup(material.word(f"relation.{kind}-inverse"), event_lines(material, found))
        for kind, found in refs.items()
        if found
    )


def _steps(material: Material, event: Event) -> Iterator[Step]:
    """Yield the ways on in time and in the lane; one that is the same is said once."""
    around = material.neighbours[event.slug]
    lane = material.threads[event.threads[0]].label
    ways = (
        ("prev", around.before, material.word("event.before")),
        ("next", around.after, material.word("event.after")),
        ("prev", around.before_in_lane, material.word("event.before-in", thread=lane)),
        ("next", around.after_in_lane, material.word("event.after-in", thread=lane)),
    )
    said: set[str] = set()
    for way, other, label in ways:
        if other is not None and other.slug not in said:
            said.add(other.slug)
            url = material.addresses.of(other.ref)
            yield Step(way, label, url, material.name(other), material.event_when(other))
