"""What the timeline's events can be chosen by."""

from kronika.plan.material import Material
from kronika.plan.parts import event_line
from kronika.records.model import Event, Person, Place
from kronika.records.views.parts import When
from kronika.records.views.timeline import Choice, Choices, TimelineEvent


def timeline_event(material: Material, event: Event, date: When) -> TimelineEvent:
    """Return an event of the timeline; `date` is what its day does not say of its time."""
    line = event_line(material, event, date=date)
    locator = material.drawings.locators.get(event.ref)
    return TimelineEvent(
        **vars(line),
        thread_ids=" ".join(event.threads),
        people=" ".join(dict.fromkeys(participant.person for participant in event.people)),
        place_slugs=" ".join(dict.fromkeys(location.place for location in event.places)),
        map=locator.region if locator else "",
        marked=" ".join(ref.slug for ref in locator.places) if locator else "",
    )


def timeline_choices(material: Material) -> Choices:
    """Return the threads, people and places of all events, and the words that count the chosen ones."""
    site = material.site
    threads = {thread for event in site.events for thread in event.threads}
    people = {participant.person for event in site.events for participant in event.people}
    places = {location.place for event in site.events for location in event.places}
    counts = site.catalogue.message("timeline.shown")
    assert not isinstance(counts, str)  # it has plural forms in every catalogue: `parse` sees to that
    return Choices(
        threads=tuple(Choice(id, mark.label, mark.number) for id, mark in material.threads.items() if id in threads),
        people=tuple(_choice(material, person) for person in site.people if person.slug in people),
        places=tuple(_choice(material, place) for place in site.places if place.slug in places),
        counts=tuple(counts.items()),
    )


def _choice(material: Material, record: Person | Place) -> Choice:
    listed = record.sort_name if isinstance(record, Person) and record.sort_name else record.name
    return Choice(record.slug, material.said(listed, record.ref, "name"))
