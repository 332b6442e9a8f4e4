from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from kronika.draw.scale import Stage, lay_out, rounded_length, stages_of
from kronika.draw.texts import Span
from kronika.records.site import Site
from tests.support.resolved import event, resolved, settings

moments = st.integers(-1000, 3000)
STAGES = (Stage("one", 0, 99, 1.0), Stage("two", 100, 1099, 3.0), Stage("far", 2000, 2009, 2.0))
SCALE = lay_out(STAGES, 10.0, 620.0, (0.0, 10.0, 10.0))


def seconds(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp())


def periods_of(*periods: str, events: tuple[str, ...] = ()) -> Site:
    files = [event(f"e{number}", date=date) for number, date in enumerate(events)]
    text = settings("periods:", *(f"  - {{{period}}}" for period in periods)).replace("Europe/Rome", "UTC")
    return resolved(text, *files)


def test_each_section_has_its_share_of_the_length() -> None:
    assert [(section.at, section.length) for section in SCALE.sections] == [(10, 100), (120, 300), (430, 200)]


@given(st.tuples(moments, moments))
def test_later_never_stands_before_earlier(pair: tuple[int, int]) -> None:
    first, second = sorted(pair)
    assert SCALE.position(first) <= SCALE.position(second)


@given(st.sampled_from(SCALE.sections), st.integers(0, 900), st.integers(0, 900), st.integers(0, 99))
def test_equal_times_are_equal_lengths_within_a_section(section, first: int, second: int, length: int) -> None:  # type: ignore[no-untyped-def]
    stage = section.stage
    room = stage.end - stage.start
    length %= room + 1
    starts = [stage.start + start % (room + 1 - length) for start in (first, second)]
    lengths = [SCALE.position(start + length) - SCALE.position(start) for start in starts]
    assert abs(lengths[0] - lengths[1]) < 1e-9
    assert abs(lengths[0] - section.length * length / (room + 1)) < 1e-9


def test_a_moment_between_two_sections_stands_at_the_end_of_the_first() -> None:
    assert SCALE.position(1500) == 420
    assert SCALE.position(-5) == 10
    assert SCALE.position(9000) == SCALE.end == 630


def test_nothing_is_drawn_across_a_break() -> None:
    assert SCALE.pieces(Span(50, 500)) == (Span(50, 110), Span(120, 420), Span(430, 500))


def test_a_period_without_an_end_reaches_as_far_as_its_events() -> None:
    site = periods_of("id: a, title: A, from: 1950, to: 1950-12", events=("1950-05", "1950-07/.."))
    (stage,) = stages_of(site)
    assert (stage.title, stage.start) == ("A", seconds("1950-01-01"))


def test_events_outside_every_period_have_sections_of_their_own_in_time() -> None:
    site = periods_of(
        "id: b, title: B, from: 1960, to: 1960, zoom: 4",
        "id: a, title: A, from: 1950, to: 1950, zoom: 2",
        events=("1940-05-01", "1955", "1956-01-01", "1950-05-01"),
    )
    assert [(stage.title, stage.start, stage.share) for stage in stages_of(site)] == [
        ("", seconds("1940-05-01"), 2.0),
        ("A", seconds("1950-01-01"), 2.0),
        ("", seconds("1955-01-01"), 2.0),
        ("B", seconds("1960-01-01"), 4.0),
    ]
    assert stages_of(site)[2].end == seconds("1956-01-01T23:59:59")


def test_a_site_without_periods_is_one_section() -> None:
    site = resolved(settings(), event("a", date="1950"), event("b", date="1960"))
    assert [stage.title for stage in stages_of(site)] == [""]


def test_a_length_is_told_in_its_largest_fitting_unit() -> None:
    day = 86_400
    assert [rounded_length(length) for length in (day, 11 * day, 365 * day, 400 * day, 5, 1, 90, 36 * 3600)] == [
        ("day", 1),
        ("day", 11),
        ("year", 1),
        ("month", 13),
        ("second", 5),
        ("second", 1),
        ("minute", 2),
        ("day", 2),
    ]
