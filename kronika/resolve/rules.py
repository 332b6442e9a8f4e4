"""The rules of plausibility that `checks` in site.yaml can turn off, by the code of their problems."""

from collections.abc import Iterable, Iterator

from kronika.records.errors import Problem
from kronika.records.settings import Settings
from kronika.resolve.spelling import hint, spellings

OPTIONAL = {
    "after-death": "a person takes part in an event after having died",
    "before-birth": "a person takes part in an event before being born",
    "before-cause": "an event comes before its cause",
    "consensus-outside": "a consensus overlaps no accepted estimate",
    "estimate-before-period": "an estimate is older than the period it counts",
    "number-without-source": "a number has no source",
    "off-map": "a place with coordinates lies on none of the site's maps",
    "older-than-author": "a document is older than its author",
    "order-against-dates": "`after` or `before` contradict the dates",
    "outside-whole": "an event lies outside the event it is part of",
    "parts-exceed-whole": "the parts of a breakdown sum to more than the highest estimate",
    "unused-note": "a note is written but used nowhere",
}
"""What each forbids. All other rules keep the site from breaking and stay on."""


def kept_problems(problems: Iterable[Problem], settings: Settings) -> Iterator[Problem]:
    """Yield the problems of rules that are not turned off."""
    turned_off = {check.rule for check in settings.checks} & OPTIONAL.keys()
    return (problem for problem in problems if problem.code not in turned_off)


def rule_problems(settings: Settings) -> Iterator[Problem]:
    """Yield a problem for each rule in `checks` that is not there to be turned off."""
    for number, check in enumerate(settings.checks):
        if check.rule not in OPTIONAL:
            at = settings.positions.at("checks", number, "rule")
            otherwise = f"These can be turned off: {', '.join(OPTIONAL)}."
            advice = hint(check.rule, spellings((rule, rule) for rule in OPTIONAL), otherwise)
            yield Problem(at, f"There is no rule '{check.rule}' that can be turned off.", advice, "unknown-rule")
