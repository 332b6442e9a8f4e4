from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from hypothesis import given
from hypothesis import settings as profile
from hypothesis import strategies as st

from kronika.draw import draw_site
from kronika.records.rendered import Drawings
from tests.support.drawn import SVG, addresses, boxes, elements, overlapping, told
from tests.support.resolved import event, figure, file, person, resolved

GOLDENS = Path(__file__).parent / "goldens"

DEAD = figure(
    "dead",
    "unit: people",
    "estimates:",
    "  - {by: Tacitus & sons, low: 1500, value: 2000, high: 2600, as_of: 0090}",
    "  - {by: The town's own list, value: 1150, about: true}",
    "  - {by: Pliny the Younger in a letter to a friend who had asked him twice, at_least: 1000}",
    "  - {by: Martial, at_most: 3000, standing: superseded}",
    "  - {by: Rumour, value: 250000, standing: rejected}",
    "consensus: {low: 1150, high: 2000, note: Bodies found so far.}",
)
PARTS = figure(
    "by-town",
    "breakdown:",
    "  - {label: Pompeii & villas, value: 1150}",
    "  - {label: Herculaneum, value: 300.5}",
    "  - {label: Stabiae, value: 0}",
)
LIVES = (
    person("pliny-elder", "born: 0023", "died: 0079-08-25"),
    person("pliny-younger", "born: 0061", "died: 0113~"),
    person("rectina", "died: 0079"),
    person("tacitus", "born: 0056"),
    person("nobody"),
    event("ash", date="0079-08-24"),
    event("letter", date="0106/0107"),
)


def drawn(*files: str) -> Drawings:
    site = resolved(*files)
    return draw_site(site, addresses(site))


def goldens() -> dict[str, str]:
    """Return the drawings that have golden ones, by name."""
    found = drawn(DEAD, PARTS, *LIVES)
    assert found.lifespans is not None
    return {"ranges": found.ranges["dead"].svg, "bars": found.bars["by-town"].svg, "lifespans": found.lifespans.svg}


def chart(*fields: str) -> Element:
    """Return the range chart of a figure with these fields."""
    return elements(drawn(figure("dead", *fields)).ranges["dead"].svg)[0]


def dots(svg: Element) -> list[tuple[float, str]]:
    """Return where the dots of a chart stand, with their classes."""
    return [(float(dot.get("cx", "")), dot.get("class", "")) for dot in svg.iter(f"{SVG}circle")]


@pytest.mark.parametrize("name", ["ranges", "bars", "lifespans"])
def test_charts_are_drawn_as_agreed(name: str) -> None:
    assert told(goldens()[name]) == (GOLDENS / f"{name}.svg").read_text("utf-8")


@pytest.mark.parametrize("name", ["ranges", "bars", "lifespans"])
def test_no_words_of_a_chart_overlap(name: str) -> None:
    assert [overlapping(svg) for svg in elements(goldens()[name]) if overlapping(svg)] == []


def test_a_range_is_a_line_between_its_ends_on_the_axis_of_all() -> None:
    svg = chart("estimates: [{low: 0, high: 50}, {value: 100}]")
    whisker = next(line for line in svg.iter(f"{SVG}line") if line.get("class") == "chart__whisker")
    assert (whisker.get("x1"), whisker.get("x2")) == ("10", "150")
    assert dots(svg) == [(290.0, "chart__dot")]


def test_a_bound_is_an_open_arrow_and_a_superseded_estimate_is_hollow() -> None:
    svg = chart("estimates: [{at_least: 50}, {at_most: 100, standing: superseded}, {value: 0}]")
    arrows = [path.get("d", "") for path in svg.iter(f"{SVG}path")]
    assert [arrow.split()[0] for arrow in arrows] == ["M289", "M11"]
    assert dots(svg) == [(150.0, "chart__dot"), (290.0, "chart__dot chart__dot--hollow"), (10.0, "chart__dot")]


def test_a_rejected_estimate_is_named_but_does_not_stretch_the_scale() -> None:
    svg = chart("estimates: [{value: 1}, {value: 10}, {by: Rumour, value: 99999, standing: rejected}]")
    words = [text.text for text in svg.iter(f"{SVG}text")]
    assert words[-2:] == ["Rejected, and not on the scale:", "Rumour: 99,999"]
    assert "10" in words
    assert len(dots(svg)) == 2


def test_a_consensus_is_a_band_and_one_number_a_line() -> None:
    for stated, width in (("low: 25, high: 75", "140"), ("value: 50", "2")):
        svg = chart("estimates: [{value: 0}, {value: 50}, {value: 100}]", f"consensus: {{{stated}, note: So.}}")
        band = next(rect for rect in svg.iter(f"{SVG}rect") if rect.get("class") == "chart__band")
        assert band.get("width") == width


@pytest.mark.parametrize(
    ("fields", "ranges", "bars"),
    [
        (("estimates: [{value: 1}]",), False, False),
        (("estimates: [{value: 1}, {value: 2}]",), True, False),
        (("estimates: [{value: 1}, {value: 2, standing: rejected}]",), False, False),
        (("estimates: [{value: 1}]", "chart: range"), True, False),
        (("estimates: [{value: 1}, {value: 2}]", "chart: none"), False, False),
        (("breakdown: [{label: a, value: 1}]",), False, True),
        (("estimates: [{value: 1}, {value: 2}]", "breakdown: [{label: a, value: 1}]"), True, True),
        (("estimates: [{value: 1}, {value: 2}]", "breakdown: [{label: a, value: 1}]", "chart: bar"), False, True),
    ],
)
def test_a_figure_has_the_charts_that_its_numbers_ask_for(fields: tuple[str, ...], ranges: bool, bars: bool) -> None:
    found = drawn(figure("dead", *fields))
    assert (bool(found.ranges), bool(found.bars)) == (ranges, bars)


def test_a_chart_tells_in_words_what_it_shows() -> None:
    found = drawn(DEAD, PARTS)
    assert found.ranges["dead"].title == "dead (people)"
    assert found.ranges["dead"].description == (
        "This documentary: 1,150 to 2,000; Tacitus & sons (90 AD): 2,000 (1,500 to 2,600);"
        " The town’s own list: about 1,150;"
        " Pliny the Younger in a letter to a friend who had asked him twice: at least 1,000;"
        " Martial – superseded: at most 3,000. The table says the same, with the sources."
    )
    assert found.bars["by-town"].description.startswith("Pompeii & villas: 1,150; Herculaneum: 300.5; Stabiae: 0.")


def test_bars_are_as_long_as_their_numbers_are_large() -> None:
    bars = {
        rect.get("width"): rect.get("x") for rect in elements(drawn(PARTS).bars["by-town"].svg)[0].iter(f"{SVG}rect")
    }
    assert bars == {"300": "0", "78.39": "0", "0": "0"}


def test_lives_lead_to_their_people_eldest_first() -> None:
    for form in elements(goldens()["lifespans"]):
        links = [link.get("href") for link in form.iter(f"{SVG}a")]
        assert links == [f"/people/{slug}/" for slug in ("pliny-elder", "tacitus", "pliny-younger", "rectina")]


def test_a_life_with_one_known_end_says_which() -> None:
    words = [text.text for text in elements(goldens()["lifespans"])[0].iter(f"{SVG}text")]
    assert {"born 56 AD", "died 79 AD"} <= set(words)


def test_a_figure_of_an_events_own_has_its_chart() -> None:
    own = "figures: [{label: Ships, estimates: [{value: 1}, {value: 4}], sources: [tacitus]}]"
    assert list(drawn(event("rescue", own)).ranges) == ["rescue.1"]


numbers = st.one_of(st.integers(-(10**7), 10**7), st.floats(0, 1).map(lambda number: round(number, 3)))
estimates = st.one_of(
    numbers.map(lambda number: f"value: {number}"),
    st.tuples(numbers, numbers).map(sorted).map(lambda pair: f"low: {pair[0]}, high: {pair[1]}"),
    st.tuples(numbers, numbers, numbers)
    .map(sorted)
    .map(lambda three: f"low: {three[0]}, value: {three[1]}, high: {three[2]}, about: true"),
    numbers.map(lambda number: f"at_least: {number}"),
    numbers.map(lambda number: f"at_most: {number}"),
)
who = st.text("abc de", min_size=1, max_size=120).filter(str.strip)


@profile(max_examples=40, deadline=None)
@given(st.lists(st.tuples(estimates, who), min_size=2, max_size=8))
def test_whatever_is_estimated_fits_and_no_words_overlap(stated: list[tuple[str, str]]) -> None:
    lines = [f'  - {{{numbers}, by: "{by}"}}' for numbers, by in stated]
    svg = chart("estimates:", *lines)
    assert overlapping(svg) == []
    assert all(0 <= place <= 300 for place, _ in dots(svg))
    assert all(box.left >= -0.1 and box.right <= 300.1 for box in boxes(svg))


@pytest.mark.parametrize("name", ["ranges", "bars", "lifespans"])
def test_words_are_large_enough_on_a_narrow_phone(name: str) -> None:
    svg = elements(goldens()[name])[-1]  # of two forms the narrow one stands last
    scale = 284 / float(svg.get("viewBox", "").split()[2])  # what a window of 320 pixels leaves for a chart
    assert min(float(text.get("font-size", "")) for text in svg.iter(f"{SVG}text")) * scale >= 14


def test_texts_are_escaped() -> None:
    text = file("figures/x", 'label: "<b>&"', "sources: [tacitus]", 'breakdown: [{label: "</svg><i>", value: 1}]')
    (svg,) = elements(drawn(text).bars["x"].svg)
    assert svg.findtext(f"{SVG}title") == "<b>&"
    assert [found.text for found in svg.iter(f"{SVG}text")] == ["</svg><i>", "1"]
