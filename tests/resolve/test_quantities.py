from tests.support.resolved import event, figure, file, problems_in, resolved


def test_an_estimate_without_a_source_is_told() -> None:
    text = file("figures/dead", "label: Dead", "estimates:", "  - {value: 2000, by: Livy}", "  - {value: 3000}")
    assert problems_in(text) == (
        "content/figures/dead.md:4:5: The estimate of Livy has no source.\n"
        "  hint: Name who published it: sources: [citekey].\n"
        "content/figures/dead.md:5:5: This estimate has no source.\n"
        "  hint: Name who published it: sources: [citekey]."
    )


def test_a_part_and_a_consensus_without_a_source_are_told() -> None:
    text = file(
        "figures/dead",
        "label: Dead",
        "estimates: [{value: 2000, sources: [tacitus]}]",
        "consensus: {value: 2000}",
        "breakdown: [{label: Citizens, value: 900}]",
    )
    assert problems_in(text) == (
        "content/figures/dead.md:4:12: This consensus has neither a source nor a note on how it was reached.\n"
        "  hint: Add sources: [citekey], or note: text.\n"
        "content/figures/dead.md:5:13: The number of 'Citizens' has no source.\n"
        "  hint: Name it here or for the whole figure: sources: [citekey]."
    )


def test_the_sources_of_the_figure_stand_for_all_its_numbers() -> None:
    resolved(figure("dead", "estimates: [{value: 2000}]", "breakdown: [{label: Citizens, value: 900}]"))


def test_two_estimates_may_not_have_one_id() -> None:
    assert problems_in(figure("dead", "estimates: [{id: a, value: 1}, {id: a, value: 2}]")) == (
        "content/figures/dead.md:4:37: Two estimates have the id 'a'; the other stands at"
        " content/figures/dead.md:4:18.\n"
        "  hint: Give one of them another id."
    )


def test_an_estimate_and_a_heading_may_not_have_one_id() -> None:
    fields = ("label: Dead", "sources: [tacitus]", "estimates: [{id: first-count, value: 1}]")
    assert problems_in(file("figures/dead", *fields, body="## First count")) == (
        "content/figures/dead.md:4:18: The id 'first-count' is that of a heading in the text below, too.\n"
        "  hint: Give the estimate another id."
    )


def test_numbers_stand_in_order_of_size() -> None:
    text = figure("dead", "estimates: [{low: 3, value: 2, high: 2}, {low: 9, high: 8}, {low: 1, high: 1}]")
    assert problems_in(text) == (
        "content/figures/dead.md:4:29: 'value' (2) is less than 'low' (3, content/figures/dead.md:4:19).\n"
        "  hint: Correct one of them: 'low' is the smaller.\n"
        "content/figures/dead.md:4:57: 'high' (8) is less than 'low' (9, content/figures/dead.md:4:48).\n"
        "  hint: Correct one of them: 'low' is the smaller."
    )


def test_an_estimate_is_not_older_than_what_it_counts() -> None:
    assert problems_in(figure("dead", "period: 0079", "estimates: [{value: 2000, as_of: 0078}]")) == (
        "content/figures/dead.md:5:34: This estimate is as of 0078, certainly before the period it counts begins"
        " (0079, content/figures/dead.md:4:9).\n"
        "  hint: Correct one of the dates."
    )
    resolved(figure("dead", "period: 0079", "estimates: [{value: 2000, as_of: 0078~}]"))


def test_a_consensus_overlaps_an_accepted_estimate() -> None:
    estimates = (
        "estimates:",
        "  - {low: 1000, high: 2000}",
        "  - {value: 3000, standing: rejected}",
        "  - {at_least: 5000}",
    )
    assert problems_in(figure("dead", *estimates, "consensus: {low: 2500, high: 3500, note: Weighed.}")) == (
        "content/figures/dead.md:8:12: This consensus overlaps no accepted estimate"
        " (see content/figures/dead.md:5:5, content/figures/dead.md:7:5).\n"
        "  hint: Widen it, or add the estimate it follows."
    )
    resolved(figure("dead", *estimates, "consensus: {low: 2000, high: 3500, note: Weighed.}"))
    resolved(figure("dead", *estimates, "consensus: {value: 9000, note: Weighed.}"))


def test_parts_do_not_sum_to_more_than_the_highest_bounded_estimate() -> None:
    fields = (
        "estimates: [{at_least: 5}, {value: 9}, {low: 1, high: 10}, {value: 99, standing: rejected}]",
        "breakdown: [{label: a, value: 6}, {label: b, value: 5}]",
    )
    assert problems_in(figure("dead", *fields, "parts: true")) == (
        "content/figures/dead.md:5:12: The parts sum to 11, more than the highest estimate"
        " (10, content/figures/dead.md:4:40).\n"
        "  hint: Correct a number, or take out parts: true if the parts overlap."
    )
    resolved(figure("dead", *fields))


def test_figures_within_events_are_checked_too() -> None:
    text = event("arrival", "figures: [{label: Ships, estimates: [{low: 2, high: 1}], sources: [tacitus]}]")
    assert problems_in(text).startswith("content/events/arrival.md:7:53: 'high' (1) is less than 'low' (2, ")
