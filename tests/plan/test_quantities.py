"""Quantities: the block of a figure, and the pages of figures."""

from dataclasses import replace

from kronika.plan.plan import plan_leaf
from kronika.plan.quantities import event_figures, figure_block, figure_pages
from kronika.records.model import Figure, Ref
from kronika.records.quantities import Estimate
from kronika.records.settings import Home
from kronika.records.views.quantities import FiguresView, FigureView
from tests.support.eruption import BARE, EVENTS, LETTER, RECORDS, at
from tests.support.planning import material, whole

DEAD = next(record for record in RECORDS if isinstance(record, Figure))


def test_a_block_lists_who_says_how_many_and_what_does_not_hold() -> None:
    block = figure_block(whole(), DEAD, DEAD.ref)
    assert [(row.by, row.value, row.standing_words) for row in block.estimates] == [
        ("The diggers", "at least 1,150", ""),
        ("A guidebook", "about 2,000", ""),
        ("A film", "20,000", "rejected"),
    ]
    assert block.estimates[0].when is not None
    assert (block.estimates[0].when.text, block.estimates[0].id) == ("2010", "casts")
    assert block.estimates[1].note == "A guess."
    assert block.consensus_note == "Bodies found so far."


def test_a_block_lists_the_parts_and_where_they_were() -> None:
    block = figure_block(whole(), DEAD, DEAD.ref)
    assert [(row.label, row.url, row.value) for row in block.parts] == [
        ("In houses", "/places/pompeii/", "400"),
        ("In streets", "", "750"),
    ]
    assert [chart.title for chart in block.charts] == ["The dead, range", "The dead, parts"]


def test_sources_that_every_part_cites_are_stated_once() -> None:
    block = figure_block(whole(), DEAD, DEAD.ref)
    assert [row.sources for row in block.parts] == [(), ()]
    assert [source.url for source in block.parts_sources] == ["/sources/#digs-1748"]


def test_the_figures_of_the_home_page_stand_before_all_others() -> None:
    ships = replace(DEAD, **at("figures", "ships"), label="Ships")
    settings = replace(BARE, home=Home(key_figures=("ships",)))
    every = next(figure_pages(material(settings, records=(ships, *RECORDS)))).view
    assert isinstance(every, FiguresView)
    assert [(group.title, [line.label for line in group.figures]) for group in every.groups] == [
        ("The main numbers", ["Ships"]),
        ("All others, from A to Z", ["The dead"]),
    ]


def test_a_work_that_an_estimate_cites_is_not_said_again_below_the_table() -> None:
    said = replace(DEAD, sources=LETTER, estimates=(Estimate(value=4, by="The letter", sources=LETTER),))
    assert figure_block(material(records=(said, *RECORDS)), said, said.ref).own_sources == ()


def test_an_event_shows_its_figures_in_its_own_order_those_without_a_page_too() -> None:
    ships = Figure(
        **at("events", "pliny-sails.1"), label="Ships", estimates=(Estimate(value=4, by="The letter", sources=LETTER),)
    )
    sailing = replace(EVENTS[2], figures=("dead",), inline_figures=(ships,))
    records = tuple(sailing if record.slug == "pliny-sails" else record for record in RECORDS)
    first, second = event_figures(material(records=records), sailing)
    assert (first.url, first.label, first.value) == ("", "Ships", "4")
    assert [source.url for source in first.estimates[0].sources] == ["/sources/#pliny-letters"]
    assert second.url == "/figures/dead/"


def test_the_page_of_all_figures_and_one_for_each() -> None:
    (every,), (one,) = figure_pages(whole()), plan_leaf(whole(), Ref("figure", "dead"))
    assert isinstance(every.view, FiguresView)
    assert isinstance(one.view, FigureView)
    assert [(line.label, line.value, line.count) for group in every.view.groups for line in group.figures] == [
        ("The dead", "1,150 to 2,000", "3 estimates")
    ]
    assert (one.path, one.template) == ("/figures/dead/", "pages/figure.html")
    assert [(link.url, link.text) for link in one.view.used] == [("/events/eruption/", "The cloud rises")]
