from tests.support.resolved import event, problems_in, resolved


def order(*files: str) -> list[str]:
    return [found.slug for found in resolved(*files).events]


def test_events_stand_by_earliest_moment_then_precision_then_slug() -> None:
    assert order(
        event("b", date="0079-08"),
        event("a", date="0079-08"),
        event("hour", date="0079-08-01T00:00"),
        event("day", date="0079-08-01"),
        event("open", date="../0090"),
        event("unknown-start", date="/0078"),
        event("earlier", date="0079-07-31T23:00"),
    ) == ["open", "unknown-start", "earlier", "a", "b", "day", "hour"]


def test_after_and_before_win_over_the_dates_and_move_nothing_else() -> None:
    assert order(
        event("year", "after: [noon]", date="0079"),
        event("morning", date="0079-08-24T08:00"),
        event("noon", date="0079-08-24T12:00"),
        event("evening", date="0079-08-24T20:00"),
        event("day", "before: [morning]", date="0079-08-24"),
    ) == ["day", "morning", "noon", "year", "evening"]


def test_a_circle_of_after_and_before_is_told_once_with_every_place() -> None:
    assert problems_in(
        event("a", "after: [c]"),
        event("b", "after: [a]"),
        event("c", "after: [b]", "before: [a]"),
        event("d", "after: [a]"),
    ) == (
        "content/events/b.md:7:9: Events come after one another in a circle: a → b → c → a (stated at"
        " content/events/b.md:7:9, content/events/c.md:7:9, content/events/a.md:7:9).\n"
        "  hint: Take one of these out."
    )


def test_an_event_after_itself_is_a_circle() -> None:
    assert problems_in(event("a", "after: [a]")) == (
        "content/events/a.md:7:9: 'a' names itself here.\n  hint: Name another, or take it out."
    )


def test_circles_of_parts_causes_and_places_are_told() -> None:
    told = problems_in(
        event("a", "relations: [{event: b, kind: part-of}]"),
        event("b", "relations: [{event: a, kind: part-of}]"),
        event("c", "relations: [{event: d, kind: caused-by}]"),
        event("d", "relations: [{event: c, kind: caused-by}]"),
        "-- content/places/x.md --\n---\nname: X\npart_of: y\n---\n",
        "-- content/places/y.md --\n---\nname: Y\npart_of: x\n---\n",
    )
    assert [line.split(": ", 1)[1].split(" (")[0] for line in told.splitlines()[::2]] == [
        "Events are part of one another in a circle: a → b → a",
        "Events cause one another in a circle: c → d → c",
        "Places lie in one another in a circle: x → y → x",
    ]


def test_a_long_circle_is_told_in_part() -> None:
    files = [event(f"e{number:02}", f"after: [e{(number + 1) % 12:02}]") for number in range(12)]
    told = problems_in(*files)
    assert "e00 → e11 → e10 → e09 → e08 → e07 → e06 → e05 → … → e00 (stated at" in told
    assert "and 4 more)" in told


def test_after_against_the_dates_is_told_with_both_places() -> None:
    assert problems_in(event("arrival", "after: [storm]", date="0079-08-24"), event("storm", date="0079-08-25")) == (
        "content/events/arrival.md:7:9: 'arrival' (0079-08-24, content/events/arrival.md:4:7) is said to come after"
        " 'storm' (0079-08-25, content/events/storm.md:4:7), but its date is certainly earlier.\n"
        "  hint: Correct one of the dates, or take this out."
    )


def test_before_against_the_dates_is_told_with_both_places() -> None:
    assert problems_in(event("storm", "before: [arrival]", date="0079-08-25"), event("arrival", date="0079-08-24")) == (
        "content/events/storm.md:7:10: 'storm' (0079-08-25, content/events/storm.md:4:7) is said to come before"
        " 'arrival' (0079-08-24, content/events/arrival.md:4:7), but its date is certainly later.\n"
        "  hint: Correct one of the dates, or take this out."
    )


def test_a_chain_against_the_dates_is_told_once_though_none_of_its_ties_shows_it() -> None:
    assert problems_in(
        event("storm", date="0079-08-25"),
        event("between", "after: [storm]", date="0079"),
        event("arrival", "after: [between]", date="0079-08-24"),
        event("feast", "after: [arrival]", date="0079-08-24"),
    ) == (
        "content/events/arrival.md:7:9: 'arrival' (0079-08-24, content/events/arrival.md:4:7) is said to come after"
        " 'storm' (through 'between') (0079-08-25, content/events/storm.md:4:7), but its date is certainly earlier.\n"
        "  hint: Correct one of the dates, or take this out."
    )


def test_dates_that_may_agree_are_no_contradiction() -> None:
    resolved(event("arrival", "after: [storm]", date="0079-08-24~"), event("storm", date="0079-08-25"))
