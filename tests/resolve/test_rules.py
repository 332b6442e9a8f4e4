"""The rules that `checks` can turn off: each is told while it is on, and is silent when it is off."""

import pytest

from kronika.resolve.rules import OPTIONAL
from tests.support.resolved import event, figure, file, person, place, problems_in, resolved, settings

FILES = {
    "after-death": (person("pliny", "died: 0079"), event("burial", "people: [pliny]", date="0080")),
    "before-birth": (person("pliny", "born: 0081"), event("burial", "people: [pliny]", date="0080")),
    "before-cause": (event("a", date="0080"), event("b", "relations: [{event: a, kind: caused-by}]", date="0079")),
    "consensus-outside": (figure("dead", "estimates: [{value: 5}]", "consensus: {value: 6}"),),
    "estimate-before-period": (figure("dead", "period: 0079", "estimates: [{value: 5, as_of: 0070}]"),),
    "number-without-source": (file("figures/dead", "label: Dead", "estimates: [{value: 5}]"),),
    "off-map": (place("atlantis", "coordinates: [0, 0]"),),
    "older-than-author": (
        person("pliny", "born: 0061"),
        file("documents/letter", "title: A letter", "date: 0020", "author: pliny", "rights: Public domain"),
    ),
    "order-against-dates": (event("a", date="0080"), event("b", "after: [a]", date="0079")),
    "outside-whole": (event("a", date="0080"), event("b", "relations: [{event: a, kind: part-of}]", date="0079")),
    "parts-exceed-whole": (
        figure("dead", "estimates: [{value: 5}]", "breakdown: [{label: a, value: 6}]", "parts: true"),
    ),
    "unused-note": (file("pages/about", "title: About", body="So.\n\n[^1]: A note."),),
}
"""For each rule the files that break it, and nothing else."""

MAP = "map: {regions: [{id: bay, title: The bay, extent: [13, 40, 15, 41]}]}"


@pytest.mark.parametrize("rule", OPTIONAL)
def test_each_rule_is_told_and_can_be_turned_off(rule: str) -> None:
    told = problems_in(settings(MAP), *FILES[rule])
    assert told.count("\n  hint: ") == 1
    resolved(settings(MAP, f"checks: [{{rule: {rule}, off: true, reason: It is known.}}]"), *FILES[rule])


@pytest.mark.parametrize("rule", OPTIONAL)
def test_a_rule_that_is_off_leaves_the_others_on(rule: str) -> None:
    other = next(name for name in OPTIONAL if name != rule)
    off = f"checks: [{{rule: {other}, off: true, reason: It is known.}}]"
    assert problems_in(settings(MAP, off), *FILES[rule]) == problems_in(settings(MAP, "clocks: []"), *FILES[rule])
