"""The strip's scale as bands: of the whole story, and of each period alone."""

from xml.etree.ElementTree import Element

from kronika.draw.overview import draw_scales
from kronika.draw.scale import stages_of
from kronika.draw.strip_lying import lying_strip
from kronika.records.rendered import StripScale
from tests.draw.test_strip import SMALL, WORLD
from tests.support.drawn import SVG, addresses, elements
from tests.support.resolved import resolved

SITE = resolved(WORLD, *SMALL)


def scales() -> dict[str, StripScale]:
    return {scale.period: scale for scale in draw_scales(SITE)}


def drawing(period: str) -> Element:
    (svg,) = elements(scales()[period].svg)
    return svg


def words(period: str) -> list[str]:
    return [text.text or "" for text in drawing(period).iter(f"{SVG}text")]


def breaks(period: str) -> list[str | None]:
    return [mark.get("x") for mark in drawing(period).iter(f"{SVG}svg") if mark.find(f"{SVG}path") is not None]


def test_there_is_a_band_of_the_whole_and_one_of_each_period() -> None:
    assert list(scales()) == ["", "before", "two-days", "after"]


def test_a_site_without_events_has_no_band() -> None:
    assert draw_scales(resolved(WORLD)) == ()


def test_a_band_shows_the_part_of_the_strip_that_it_says() -> None:
    whole, before, days = (scales()[period] for period in ("", "before", "two-days"))
    assert (whole.start, before.start) == (before.start, whole.start)
    assert before.end < days.start < days.end < whole.end
    svg = lying_strip(stages_of(SITE), ("", ""), SITE, addresses(SITE))
    (lying,) = elements(svg)
    grounds = [ground for ground in lying.iter(f"{SVG}rect") if ground.get("class") == "strip__section"]
    assert [float(ground.get("x", "")) for ground in grounds[:2]] == [round(before.start, 2), round(days.start, 2)]


def test_the_scale_of_a_period_goes_into_hours() -> None:
    assert words("two-days")[:3] == ["00:00", "03:00", "06:00"]
    assert words("before")[:3] == ["60 AD", "62 AD", "64 AD"]
    assert words("")[:4] == ["60 AD", "70 AD", "00:00", "06:00"]


def test_the_change_of_scale_is_drawn_between_sections_and_at_the_ends_of_a_period() -> None:
    assert len(breaks("")) == 2
    assert breaks("before") == ["100%"]
    assert breaks("two-days") == ["0%", "100%"]
    assert breaks("after") == ["0%"]


def test_places_are_shares_of_the_band_so_that_it_fits_any_window() -> None:
    for scale in scales():
        svg = drawing(scale)
        assert svg.get("viewBox") is None
        for name in ("rect", "text"):
            for part in svg.iter(f"{SVG}{name}"):
                assert 0 <= float((part.get("x") or "").removesuffix("%")) <= 100
