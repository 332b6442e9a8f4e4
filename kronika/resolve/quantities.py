"""Figures: numbers that cannot be right, and numbers that nobody answers for."""

from collections.abc import Iterator
from itertools import pairwise

from kronika.records.bounds import certainly_before, widened_bounds
from kronika.records.errors import Problem
from kronika.records.headings import anchors
from kronika.records.model import Event, Figure
from kronika.records.quantities import Consensus, Estimate
from kronika.resolve.index import Index


def quantity_problems(index: Index) -> Iterator[Problem]:
    """Yield the problems of every figure, those within events too."""
    for record in index.shown.values():
        if isinstance(record, Figure):
            yield from _figure_problems(record, index.zone)
        elif isinstance(record, Event):
            for figure in record.inline_figures:
                yield from _figure_problems(figure, index.zones[record.slug])


def _figure_problems(figure: Figure, zone: str) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for number, estimate in enumerate(figure.estimates):
        first = seen.setdefault(estimate.id, number) if estimate.id else number
        if first != number:
            at = figure.positions.at("estimates", number, "id")
            other = figure.positions.at("estimates", first, "id")
            message = f"Two estimates have the id '{estimate.id}'; the other stands at {other}."
            yield Problem(at, message, "Give one of them another id.", "estimate-id-twice")
        if estimate.id and estimate.id in anchors(figure.body.text):
            at = figure.positions.at("estimates", number, "id")
            message = f"The id '{estimate.id}' is that of a heading in the text below, too."
            yield Problem(at, message, "Give the estimate another id.", "estimate-id-twice")
        yield from _estimate_problems(figure, number, estimate, zone)
    if figure.consensus is not None:
        yield from _consensus_problems(figure, figure.consensus)
    yield from _breakdown_problems(figure)


def _estimate_problems(figure: Figure, number: int, estimate: Estimate, zone: str) -> Iterator[Problem]:
    at = figure.positions.at
    if not estimate.sources and not figure.sources:
        message = "This estimate has no source." if not estimate.by else f"The estimate of {estimate.by} has no source."
        hint = "Name who published it: sources: [citekey]."
        yield Problem(at("estimates", number), message, hint, "number-without-source")
    yield from _range_problems(figure, estimate, ("estimates", number))
    if figure.period is None or estimate.as_of is None:
        return
    if certainly_before(widened_bounds(estimate.as_of, zone), widened_bounds(figure.period, zone)):
        yield Problem(
            at("estimates", number, "as_of"),
            f"This estimate is as of {estimate.as_of}, certainly before the period it counts begins"
            f" ({figure.period}, {at('period')}).",
            "Correct one of the dates.",
            "estimate-before-period",
        )


def _range_problems(figure: Figure, quantity: Estimate | Consensus, path: tuple[str | int, ...]) -> Iterator[Problem]:
    """Yield a problem for each two numbers, in order of size, that stand the wrong way round."""
    names = ("low", "value", "high")
    stated = [(name, number) for name in names if (number := getattr(quantity, name)) is not None]
    if isinstance(quantity, Estimate) and quantity.at_least is not None and quantity.at_most is not None:
        stated = [("at_least", quantity.at_least), ("at_most", quantity.at_most)]
    for (smaller, low), (larger, high) in pairwise(stated):
        if low > high:
            at = figure.positions.at(*path, larger)
            message = f"'{larger}' ({high}) is less than '{smaller}' ({low}, {figure.positions.at(*path, smaller)})."
            yield Problem(at, message, f"Correct one of them: '{smaller}' is the smaller.", "range-reversed")


def _consensus_problems(figure: Figure, consensus: Consensus) -> Iterator[Problem]:
    at = figure.positions.at("consensus")
    if not consensus.sources and not consensus.note and not figure.sources:
        message = "This consensus has neither a source nor a note on how it was reached."
        yield Problem(at, message, "Add sources: [citekey], or note: text.", "number-without-source")
    yield from _range_problems(figure, consensus, ("consensus",))
    accepted = [
        (number, estimate) for number, estimate in enumerate(figure.estimates) if estimate.standing == "accepted"
    ]
    if any(_overlap(consensus, estimate) for _, estimate in accepted):
        return
    places = [str(figure.positions.at("estimates", number)) for number, _ in accepted]
    others = f" (see {', '.join(places)})" if places else ""
    message = f"This consensus overlaps no accepted estimate{others}."
    yield Problem(at, message, "Widen it, or add the estimate it follows.", "consensus-outside")


def _overlap(consensus: Consensus, estimate: Estimate) -> bool:
    """Whether some number lies in both; an end that is not stated is open."""
    low, high = consensus.lowest, consensus.highest
    starts_after = low is not None and estimate.highest is not None and low > estimate.highest
    ends_before = high is not None and estimate.lowest is not None and high < estimate.lowest
    return not (starts_after or ends_before)


def _breakdown_problems(figure: Figure) -> Iterator[Problem]:
    at = figure.positions.at
    for number, part in enumerate(figure.breakdown):
        if not part.sources and not figure.sources:
            message = f"The number of '{part.label}' has no source."
            hint = "Name it here or for the whole figure: sources: [citekey]."
            yield Problem(at("breakdown", number), message, hint, "number-without-source")
    bounded = [
        (estimate.highest, number)
        for number, estimate in enumerate(figure.estimates)
        if estimate.highest is not None and estimate.standing != "rejected"
    ]
    if not figure.parts or not bounded:
        return
    total = sum(part.value for part in figure.breakdown)
    highest, number = max(bounded, key=lambda pair: pair[0])
    if total > highest:
        message = f"The parts sum to {total}, more than the highest estimate ({highest}, {at('estimates', number)})."
        hint = "Correct a number, or take out parts: true if the parts overlap."
        yield Problem(at("breakdown"), message, hint, "parts-exceed-whole")
