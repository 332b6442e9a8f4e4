from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from hypothesis import given
from hypothesis import settings as profile
from hypothesis import strategies as st

from kronika.draw.strip import draw_strip
from kronika.records.site import Site
from tests.support.drawn import SVG, addresses, elements, overlapping, told
from tests.support.resolved import file, resolved, settings

GOLDENS = Path(__file__).parent / "goldens"

PERIODS = """periods:
  - {id: before, title: The quiet years before the eruption, from: 0060, to: 0079-08-23, zoom: 2}
  - {id: two-days, title: Two days, from: 0079-08-24, to: 0079-08-25, zoom: 5}
  - {id: after, title: Afterwards, from: 0079-08-26, to: 0090, zoom: 1}
"""
THREADS = "[{id: town, label: The town & its people}, {id: world, label: The world}]"
WORLD = settings(PERIODS).replace("[{id: town, label: The town}]", THREADS)


def happening(slug: str, date: str, thread: str = "town", significance: str = "major") -> str:
    stated = (
        f'title: "{slug.title()} <&>"',
        "summary: So.",
        f"date: {date}",
        f"threads: [{thread}]",
        "sources: [tacitus]",
    )
    return file(f"events/{slug}", *stated, f"significance: {significance}")


SMALL = (
    happening("tremor", "0062-02-05", significance="minor"),
    happening("ash", "0079-08-24T13:00~", significance="turning-point"),
    happening("flight", "0079-08-24T14:00/0079-08-25T08:00"),
    happening("letter", "0079-08-25", "world"),
    happening("decree", "0080%", "world"),
)


def strips(*files: str) -> tuple[Element, Element]:
    """Return the lying and the standing strip of a site."""
    lying, standing = elements(svg(resolved(*files)))
    return lying, standing


def svg(site: Site) -> str:
    drawing = draw_strip(site, addresses(site))
    assert drawing is not None
    return drawing.svg


def golden() -> str:
    """Return the strip that has a golden drawing."""
    return svg(resolved(WORLD, *SMALL))


def rings(strip: Element) -> dict[str, Element]:
    """Return the rings of a strip by the address they lead to."""
    return {link.get("href", ""): link[1] for link in strip.iter(f"{SVG}a")}


def test_the_strip_is_drawn_as_agreed() -> None:
    assert told(golden()) == (GOLDENS / "strip.svg").read_text("utf-8")


def test_there_is_no_strip_without_events() -> None:
    site = resolved(WORLD)
    assert draw_strip(site, addresses(site)) is None


def test_each_event_is_a_ring_that_leads_to_it_in_time_order() -> None:
    for strip in strips(WORLD, *SMALL):
        assert list(rings(strip)) == [f"/events/{slug}/" for slug in ("tremor", "ash", "flight", "letter", "decree")]
        titles = [link.findtext(f"{SVG}title") for link in strip.iter(f"{SVG}a")]
        assert titles[1:3] == [
            "Ash <&>, 24 August 79 AD, about 1 pm",
            "Flight <&>, 24 August, 2 pm to 25 August 79 AD, 8 am",
        ]


def test_a_turning_point_is_a_large_ring_and_a_marked_date_a_broken_one() -> None:
    for strip in strips(WORLD, *SMALL):
        found = rings(strip)
        sizes = [float(found[f"/events/{slug}/"].get("r", "")) for slug in ("ash", "flight", "tremor")]
        assert sizes == sorted(sizes, reverse=True)
        assert [bool(ring.get("stroke-dasharray")) for ring in found.values()] == [False, True, False, False, True]


def test_the_change_of_scale_is_drawn_and_told_between_every_two_sections() -> None:
    for strip in strips(WORLD, *SMALL):
        breaks = [line for line in strip.iter(f"{SVG}line") if line.get("class") == "strip__break"]
        assert len(breaks) == 2 * (3 - 1)
        words = " ".join(text.text or "" for text in strip.iter(f"{SVG}text"))
        for length in ("20 years", "2 days", "11 years"):
            assert length in words
        assert "Two days, 24 to 25 August 79 AD, 2 days;" in (strip.findtext(f"{SVG}desc") or "")


def test_no_words_of_a_tick_are_cut_however_long_their_years_are() -> None:
    world = settings("periods: [{id: all, title: All, from: -0480-09, to: -0479-08, zoom: 1}]")
    files = (world, happening("bay", "-0480-09-26"), happening("plain", "-0479-08-27"))
    for site in (resolved(*files), resolved(files[0].replace("[en]", "[hu]"), *files[1:])):
        standing = elements(svg(site))[-1]
        ticks = [text for text in standing.iter(f"{SVG}text") if text.get("class") == "strip__when"]
        assert any("480" in (tick.text or "") for tick in ticks)
        assert not any("…" in (tick.text or "") for tick in ticks)


def test_a_ring_of_a_thousand_takes_few_bytes() -> None:
    files = [happening(f"event-{number}", f"{1000 + number}", significance="minor") for number in range(300)]
    drawn = svg(resolved(settings(), *files))
    assert len(drawn) < 300 * 2 * 230


def test_a_thread_is_told_by_shape_line_and_colour() -> None:
    lying, _ = strips(WORLD, *SMALL)
    lanes = [line for line in lying.iter(f"{SVG}line") if (line.get("class") or "").startswith("strip__lane ")]
    assert {(lane.get("class"), lane.get("stroke-dasharray")) for lane in lanes} == {
        ("strip__lane thread-1", None),
        ("strip__lane thread-2", "7 4"),
    }
    assert [shape.tag for shape in lying.iter() if shape.get("class") in ("thread-1", "thread-2")] == [
        f"{SVG}circle",
        f"{SVG}polygon",
    ]


def test_a_drawing_holds_no_style_no_script_and_no_id() -> None:
    for strip in strips(WORLD, *SMALL):
        for element in strip.iter():
            assert element.tag not in (f"{SVG}style", f"{SVG}script")
            assert not {"style", "id", "onclick"}.intersection(element.keys())


def test_links_stand_in_a_group_and_outside_the_tab_order() -> None:
    for strip in strips(WORLD, *SMALL):
        assert strip.get("role") == "group"
        assert strip.get("aria-label") == "The whole story to scale"
        assert {link.get("tabindex") for link in strip.iter(f"{SVG}a")} == {"-1"}


dates = st.one_of(
    st.builds("{:04}".format, st.integers(55, 95)),
    st.builds("0079-08-{:02}".format, st.integers(20, 30)),
    st.builds("0079-08-24T{:02}:{:02}".format, st.integers(0, 23), st.integers(0, 59)),
    st.builds("{:04}-06-15/..".format, st.integers(55, 95)),
    st.builds("/{:04}-06-15".format, st.integers(55, 95)),
    st.builds("0079-08-24/0079-08-{:02}".format, st.integers(25, 30)),
    st.sampled_from(["0079-XX", "007X", "[0070,0080]", "../0062", "0079-21~"]),
)
worlds = st.lists(
    st.tuples(dates, st.sampled_from(["town", "world"]), st.sampled_from(["minor", "major", "turning-point"])),
    min_size=1,
    max_size=25,
)


@profile(max_examples=40, deadline=None)
@given(worlds)
def test_in_any_world_no_words_overlap_and_no_ring_hides_another(world: list[tuple[str, str, str]]) -> None:
    files = [happening(f"event-{number}", *stated) for number, stated in enumerate(world)]
    site = resolved(WORLD, *files)
    for strip in elements(svg(site)):
        assert overlapping(strip) == []
        found = list(rings(strip).values())
        assert len(found) == len(world)
        places = {(ring.get("cx"), ring.get("cy")) for ring in found}
        assert len(places) == len(world)
        _, _, width, height = map(float, (strip.get("viewBox") or "").split())
        assert all(-9 <= float(ring.get("cx", "")) <= width + 9 for ring in found)
        assert all(0 <= float(ring.get("cy", "")) <= height for ring in found)


@profile(max_examples=40, deadline=None)
@given(st.lists(st.integers(0, 24 * 60 - 1), min_size=2, max_size=12, unique=True))
def test_rings_of_later_moments_never_stand_before_earlier_ones(minutes: list[int]) -> None:
    files = [happening(f"e-{minute:04}", f"0079-08-24T{minute // 60:02}:{minute % 60:02}") for minute in minutes]
    for strip, name in zip(elements(svg(resolved(WORLD, *files))), ("cx", "cy"), strict=True):
        along = [float(ring.get(name, "")) for ring in rings(strip).values()]
        assert along == sorted(along)


@pytest.mark.parametrize("language", ["hu", "ar", "ja"])
def test_the_strip_speaks_the_language_of_the_site_and_always_runs_one_way(language: str) -> None:
    for strip in elements(svg(resolved(WORLD.replace("[en]", f"[{language}]"), *SMALL))):
        assert strip.get("direction") == "ltr"
        assert overlapping(strip) == []
