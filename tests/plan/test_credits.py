"""The page of credits, and pictures on the pages of events and people."""

from functools import cache

from kronika.address import address_site
from kronika.parse import parse_documents
from kronika.plan.credits import credits_pages
from kronika.plan.material import Material, gather
from kronika.plan.people import people_pages
from kronika.plan.plan import plan_leaf
from kronika.records.model import Ref
from kronika.records.rendered import Drawings, Picture, Pictures
from kronika.records.views.credits import CreditsView
from kronika.records.views.event import EventView
from kronika.records.views.people import PeopleView, PersonView
from kronika.resolve import resolve_site
from tests.support.gallery import gallery
from tests.support.plain import ASSETS
from tests.support.planning import whole
from tests.support.steps import render_bodies

PICTURES = Pictures({slug: Picture(f"/assets/{slug}.webp", 40, 30) for slug in ("walls", "flames", "bust", "plan")})


@cache
def material() -> Material:
    documents, _ = parse_documents(gallery())
    assert documents is not None
    site, problems = resolve_site(documents)
    assert problems == ()
    addresses, _ = address_site(site, "https://example.org")
    return gather(site, addresses, Drawings(), render_bodies(site, addresses, Drawings(), PICTURES), ASSETS)


def test_every_picture_is_credited_with_where_it_is_shown() -> None:
    (page,) = credits_pages(material())
    assert isinstance(page.view, CreditsView)
    assert (page.path, page.template) == ("/credits/", "pages/credits.html")
    assert [line.id for line in page.view.pictures] == ["bust", "flames", "plan", "walls"]
    walls = page.view.pictures[3]
    said = {fact.label: [line.text or (line.html or "") for line in fact.lines] for fact in walls.facts}
    assert list(said) == ["From", "Rights", "Date", "Place", "Shown on"]
    assert (said["Place"], said["Shown on"]) == (["Old town"], ["The fire"])
    assert walls.facts[1].lines[0].html is not None
    assert "In copyright" in walls.facts[1].lines[0].html
    assert walls.description == "Eleven towers stand there; two are broken."
    assert [note.number for note in walls.text.notes] == [1]


def test_an_event_shows_its_pictures_in_its_order() -> None:
    (page,) = plan_leaf(material(), material().site.events[0].ref)
    assert isinstance(page.view, EventView)
    first, second = page.view.media
    assert "/assets/flames.webp" in first
    assert "/assets/plan.webp" in second


def test_a_person_has_a_portrait_if_there_is_one() -> None:
    (page,) = plan_leaf(material(), Ref("person", "nero"))
    nero = page.view
    assert isinstance(nero, PersonView)
    assert nero.portrait.startswith('<figure class="picture picture--portrait">')


def test_the_wall_of_people_shows_portraits_but_none_that_is_folded() -> None:
    wall = next(page.view for page in people_pages(material()) if page.path == "/people/")
    assert isinstance(wall, PeopleView)
    shown = {line.title: line.picture is not None for group in wall.groups for line in group.lines}
    assert shown == {"Ada": False, "Nero": True}


def test_a_documentary_without_pictures_has_no_page_of_credits() -> None:
    assert list(credits_pages(whole())) == []
