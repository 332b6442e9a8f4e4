from tests.support.resolved import event, file, person, place, problems_in, resolved


def test_nobody_takes_part_before_being_born() -> None:
    assert problems_in(person("pliny", "born: 0080"), event("eruption", "people: [pliny]", date="0079-08-24")) == (
        "content/events/eruption.md:7:10: Pliny takes part in 'eruption' (0079-08-24), certainly before being born"
        " (0080, content/people/pliny.md:3:7).\n"
        "  hint: Correct one of the dates, or name another person."
    )


def test_nobody_takes_part_after_having_died_but_posthumously() -> None:
    pliny = person("pliny", "died: {date: 0079-08-25}")
    assert problems_in(pliny, event("burial", "people: [{person: pliny, role: uncle}]", date="0079-09")) == (
        "content/events/burial.md:7:19: Pliny takes part in 'burial' (0079-09), certainly after having died"
        " (0079-08-25, content/people/pliny.md:3:14).\n"
        "  hint: If that is meant, write {person: pliny, posthumous: true}."
    )
    resolved(pliny, event("burial", "people: [{person: pliny, posthumous: true}]", date="0079-09"))


def test_uncertain_dates_contradict_only_beyond_their_widened_bounds() -> None:
    eruption = event("eruption", "people: [pliny]", date="0079")
    resolved(person("pliny", "born: 0080~"), eruption)
    resolved(person("pliny", "born: 0081%"), eruption)
    assert "certainly before being born" in problems_in(person("pliny", "born: 0081~"), eruption)


def test_a_birth_is_read_on_the_clocks_of_its_place() -> None:
    far = place("far", "timezone: Pacific/Auckland")
    born = "born: {date: 1969-07-21, place: far}"
    resolved(far, person("pliny", born), event("x", "people: [pliny]", date="1969-07-20T14:00Z"))
    assert "being born" in problems_in(
        far, person("pliny", born), event("x", "people: [pliny]", date="1969-07-20T11:00Z")
    )


def test_a_part_lies_within_its_whole_at_least_in_part() -> None:
    whole = event("eruption", date="0079-08-24/0079-08-25")
    assert problems_in(
        whole, event("first-tremor", "relations: [{event: eruption, kind: part-of}]", date="0079-08-20")
    ) == (
        "content/events/first-tremor.md:7:21: 'first-tremor' (0079-08-20) certainly lies outside the event it is part"
        " of ('eruption', 0079-08-24/0079-08-25, content/events/eruption.md:4:7).\n"
        "  hint: Correct one of the dates, or take the relation out."
    )
    resolved(whole, event("flight", "relations: [{event: eruption, kind: part-of}]", date="0079-08-25/0079-08-30"))


def test_nothing_comes_before_its_cause() -> None:
    cause = event("eruption", date="0079-08-24")
    assert problems_in(
        cause, event("flight", "relations: [{event: eruption, kind: caused-by}]", date="0079-08-23")
    ) == (
        "content/events/flight.md:7:21: 'flight' (0079-08-23) certainly comes before its cause"
        " ('eruption', 0079-08-24, content/events/eruption.md:4:7).\n"
        "  hint: Correct one of the dates, or take the relation out."
    )
    resolved(cause, event("flight", "relations: [{event: eruption, kind: caused-by}]", date="0079-08"))


def test_a_life_and_a_role_end_after_they_begin() -> None:
    text = person("pliny", "born: 0079", "died: 0023", "roles: [{role: prefect, from: 0078, to: 0077}]")
    assert problems_in(text) == (
        "content/people/pliny.md:4:7: Pliny certainly dies (0023) before being born"
        " (0079, content/people/pliny.md:3:7).\n"
        "  hint: Correct one of the dates.\n"
        "content/people/pliny.md:5:41: The role 'prefect' certainly ends (0077) before it begins"
        " (0078, content/people/pliny.md:5:31).\n"
        "  hint: Correct one of the dates."
    )
    resolved(person("pliny", "born: 0023", "died: 0023~", "roles: [{role: a, from: 0023}, {role: b, to: 0023}]"))


def test_a_document_is_not_older_than_its_author() -> None:
    letter = ("title: A letter", "date: 0020", "author: pliny", "rights: Public domain")
    assert problems_in(person("pliny", "born: 0061"), file("documents/letter", *letter)) == (
        "content/documents/letter.md:3:7: This document (0020) is certainly older than its author, Pliny"
        " (0061, content/people/pliny.md:3:7).\n"
        "  hint: Correct one of the dates, or name another author."
    )


def test_an_interval_may_be_the_wrong_way_round_on_its_own_clocks_alone() -> None:
    assert problems_in(event("call", date="1969-07-20T12:00/1969-07-20T09:00Z")) == (
        "content/events/call.md:4:7: The interval '1969-07-20T12:00/1969-07-20T09:00Z' ends before it begins, on the"
        " clocks of Europe/Rome.\n"
        "  hint: Write the earlier time first, or correct its offset."
    )
