"""A small documentary, in records: an eruption in the year 79, with one of everything a page can show."""

from dataclasses import replace
from typing import Any

from kronika.records.edtf import Edtf, parse_edtf
from kronika.records.errors import At
from kronika.records.model import AnyRecord, Document, Event, Figure, Page, Person, Place, Source, Term
from kronika.records.parts import (
    Account,
    Certainty,
    Correction,
    Dispute,
    LifeDate,
    Location,
    Moment,
    Named,
    Participant,
    Pronunciation,
    Relation,
    Role,
)
from kronika.records.positions import Positions
from kronika.records.quantities import Consensus, Estimate, Part
from kronika.records.references import Citation, Prose, Reference
from kronika.records.settings import Clock, Home, Label, Link, Period, ReadingPath, Settings
from kronika.records.site import Documents
from tests.support.catalogues import catalogue

LETTER = (Citation("pliny-letters", "6.16", checked="passage"),)
DIG = (Citation("digs-1748", checked="copy", note="from a later print"),)


def edtf(text: str) -> Edtf:
    return parse_edtf(text)


def link(target: str) -> Link:
    return Link(Reference("link", target, At("site.yaml")))


def at(kind: str, slug: str) -> dict[str, Any]:
    path = f"content/{kind}/{slug}.md"
    return {"slug": slug, "path": path, "positions": Positions(path)}


SETTINGS = Settings(
    positions=Positions("site.yaml"),
    title="Vesuvius 79",
    subtitle="Two days on the bay",
    description="How a mountain buried four towns.",
    url="https://example.org/vesuvius",
    languages=("en",),
    timezone="Europe/Rome",
    threads=(Label("mountain", "The mountain"), Label("fleet", "The fleet"), Label("diggers", "The diggers")),
    sides=(Label("navy", "The navy"), Label("scholars", "Scholars")),
    periods=(
        Period(id="days", title="Two days", start=edtf("0079-08-24"), end=edtf("0079-08-25"), zoom=3),
        Period(id="digs", title="The digs", start=edtf("1748"), end=edtf("1900"), zoom=1),
    ),
    license="CC BY 4.0",
    repository="https://example.org/code",
    editors=("A. Reader",),
    navigation=(link("pages/about"),),
    home=Home(
        lead=Prose("A mountain nobody feared."),
        key_events=("eruption", "surge"),
        key_figures=("dead",),
        paths=(ReadingPath("In a hurry", 5, (link("events/eruption"), link("pages/about"))),),
    ),
    clocks=(Clock("Rome", "Europe/Rome"), Clock("Alexandria", "Africa/Cairo")),
)

BARE = replace(SETTINGS, home=Home(), navigation=())
"""The same settings without a word of any record."""

EVENTS: tuple[Event, ...] = (
    Event(
        **at("events", "earthquake"),
        title="The earthquake",
        date=edtf("0062-02"),
        threads=("mountain",),
        summary="The ground shakes.",
        significance="minor",
        sources=LETTER,
    ),
    Event(
        **at("events", "eruption"),
        title="The cloud rises",
        date=edtf("0079-08-24T13:00~"),
        threads=("mountain", "fleet"),
        summary="A cloud like a pine stands above the mountain.",
        significance="turning-point",
        body=Prose("It rose."),
        moments=(
            Moment(edtf("0079-08-24T13:00~"), Prose("The cloud is seen."), LETTER),
            Moment(edtf("0079-08-24T23:30"), Prose("Roofs fall."), DIG, Certainty("probable", Prose("Late source."))),
            Moment(edtf("0079-08-25T06:00~"), Prose("It grows dark.")),
        ),
        people=(Participant("pliny-elder", "commander of the fleet"), Participant("drusilla", posthumous=True)),
        places=(Location("pompeii", "south of the cone"), Location("campania")),
        figures=("dead",),
        documents=("letter",),
        disputes=(
            Dispute(
                "In which month?",
                (
                    Account("The letter", Prose("In August."), LETTER),
                    Account("A charcoal note", Prose("In October."), DIG),
                ),
            ),
        ),
        certainty=Certainty("disputed", Prose("The month is in doubt.")),
        questions=(Prose("What would you have saved?"),),
        content_note="People die here.",
        relations=(Relation("earthquake", "caused-by"),),
        authors=("B. Writer",),
        sources=LETTER,
        updated=edtf("2024-05-06"),
        corrections=(
            Correction(edtf("2024-05-01"), Prose("The hour was wrong.")),
            Correction(edtf("2024-05-06"), Prose("The wind was wrong.")),
        ),
    ),
    Event(
        **at("events", "pliny-sails"),
        title="Pliny sails",
        date=edtf("0079-08-24T15:00~"),
        threads=("fleet",),
        summary="Warships put out to help.",
        places=(Location("misenum"),),
        people=(Participant("pliny-elder"),),
        sources=LETTER,
    ),
    Event(
        **at("events", "surge"),
        title="The surge",
        date=edtf("0079-08-25"),
        threads=("mountain",),
        summary="A hot cloud runs down the slope.",
        relations=(Relation("eruption", "caused-by"),),
        sources=LETTER,
        updated=edtf("2024-04-01"),
    ),
    Event(
        **at("events", "first-dig"),
        title="The first dig",
        date=edtf("1748-03-23/1748-04-06"),
        threads=("diggers",),
        summary="Workmen find a wall.",
        sources=DIG,
    ),
)

RECORDS: tuple[AnyRecord, ...] = (
    *EVENTS,
    Person(
        **at("people", "pliny-elder"),
        name="Pliny the Elder",
        native_name="Gaius Plinius Secundus",
        sort_name="Pliny",
        other_names=("Plinius maior",),
        pronunciation=Pronunciation("ˈplɪni", "PLIN-ee"),
        born=LifeDate(edtf("0023~"), Named(text="Como")),
        died=LifeDate(edtf("0079-08-25"), Named(slug="misenum")),
        side="navy",
        roles=(Role("prefect of the fleet", edtf("0077"), edtf("0079")), Role("writer")),
        fate=Prose("He died on the shore."),
        same_as=("https://www.example.com/pliny/",),
    ),
    Person(**at("people", "drusilla"), name="Drusilla", died=LifeDate(edtf("0038"))),
    Place(**at("places", "campania"), name="Campania", precision="region"),
    Place(
        **at("places", "pompeii"),
        name="Pompeii",
        name_then="Colonia Veneria",
        name_now="Pompei",
        coordinates=(40.749, 14.4846),
        precision="town",
        part_of="campania",
        checked="no",
    ),
    Place(**at("places", "misenum"), name="Misenum", coordinates=(40.78, -14.09), checked="copy"),
    Figure(
        **at("figures", "dead"),
        label="The dead",
        unit="people",
        period=edtf("0079"),
        place="campania",
        summary="Nobody counted.",
        estimates=(
            Estimate(id="casts", at_least=1150, by="The diggers", as_of=edtf("2010"), sources=DIG),
            Estimate(value=2000, about=True, by="A guidebook", sources=LETTER, note=Prose("A guess.")),
            Estimate(value=20000, by="A film", sources=DIG, standing="rejected"),
        ),
        consensus=Consensus(low=1150, high=2000, note=Prose("Bodies found so far."), sources=DIG),
        breakdown=(
            Part(label="In houses", value=400, place="pompeii", sources=DIG),
            Part(label="In streets", value=750, sources=DIG),
        ),
    ),
    Document(
        **at("documents", "letter"),
        title="Letter to Tacitus",
        date=edtf("0079-08?"),
        author=Named(text="Pliny the Younger"),
        recipient=Named(slug="pliny-elder"),
        document_kind="letter",
        original_language="la",
        translator="C. Classicist",
        rights="public domain",
        where=Prose("In any library."),
        excerpt_only=True,
        body=Prose("You ask me."),
    ),
    Document(**at("documents", "undated"), title="A scrap", rights="public domain"),
    Term(**at("terms", "tephra"), term="Tephra", native_term="τέφρα", body=Prose("Ash."), sources=DIG),
    Term(**at("terms", "etesian"), term="Étesian wind", body=Prose("A wind of summer."), sources=LETTER),
    Page(**at("pages", "about"), title="About this site", navigation="About", body=Prose("## One")),
    Page(**at("pages", "why"), title="Why it matters", layout="essay", authors=("B. Writer",), body=Prose("It does.")),
)

SOURCES = (
    Source(
        **at("sources", "pliny-letters"),
        type="book",
        title="Letters",
        source_kind="primary",
        archived="https://archive.example/1",
    ),
    Source(**at("sources", "digs-1748"), type="book", title="Journal of the digs", note="In Spanish."),
    Source(**at("sources", "unread"), type="book", title="A thick book", source_kind="scholarship", further=True),
)


def eruption(settings: Settings = SETTINGS, records: tuple[AnyRecord, ...] = RECORDS) -> Documents:
    """Return the documentary, or one with other settings or records."""
    return Documents(
        settings=settings,
        records={record.ref: record for record in records},
        sources={source.slug: source for source in SOURCES},
        catalogues={language: catalogue(language) for language in ("en", *settings.languages)},
    )


def without(*kinds: str) -> tuple[AnyRecord, ...]:
    """Return the records of all other kinds."""
    return tuple(record for record in RECORDS if record.kind not in kinds)
