"""The fields of a figure: a quantity with its rival estimates."""

from collections.abc import Mapping as Readonly
from typing import Any

from kronika.parse.atoms import boolean, choice, number, own_id, prose, slug_of, text
from kronika.parse.common_fields import citations, common, date
from kronika.parse.here import Here
from kronika.parse.nodes import Mapping
from kronika.parse.shapes import Field, Fields, ListOf
from kronika.records.quantities import Consensus, Estimate, Part

Values = Readonly[str, Any]


def _has_number(values: Values, here: Here, node: Mapping) -> None:
    if not values.keys() & {"value", "low", "high", "at_least", "at_most"}:
        hint = "State value, low and high, at_least or at_most."
        here.wrong(node.at, "This estimate has no number.", hint, "no-number")


def _has_one_kind_of_bound(values: Values, here: Here, node: Mapping) -> None:
    for bound, end in (("at_least", "low"), ("at_most", "high")):
        if bound in values and values.keys() & {"value", end}:
            other = "value" if "value" in values else end
            hint = f"'{bound}' leaves the number open: state it alone, or low and high."
            at = here.notes.places[(*here.path, bound)]
            here.wrong(at, f"'{bound}' cannot stand beside '{other}'.", hint, "two-bounds")


def _is_range_or_value(values: Values, here: Here, node: Mapping) -> None:
    if "value" not in values and not {"low", "high"} <= values.keys():
        hint = "State both ends of the range, or one number."
        here.wrong(node.at, "A consensus needs 'low' and 'high', or 'value'.", hint, "no-number")


def _has_numbers(values: Values, here: Here, node: Mapping) -> None:
    if not values.get("estimates") and not values.get("breakdown"):
        here.wrong(node.at, "A figure needs 'estimates' or 'breakdown'.", "State at least one.", "no-number")


estimate = Fields(
    "a mapping with a number and its source",
    (
        Field("id", own_id("first-count"), "Its name, for links: [[figures/x#id]]."),
        Field("value", number, "The number."),
        Field("low", number, "The lower end of a range."),
        Field("high", number, "The upper end of a range."),
        Field("at_least", number, "The number is this or more."),
        Field("at_most", number, "The number is this or less."),
        Field("about", boolean, "True if the number is rounded or approximate."),
        Field("by", text, "Who says so."),
        Field("as_of", date, "When it was said or counted."),
        Field("sources", citations, "Where it is said."),
        Field("note", prose, "What was counted, and how."),
        Field("standing", choice("accepted", "superseded", "rejected"), "What it is worth; 'accepted' if not stated."),
    ),
    Estimate,
    checks=(_has_number, _has_one_kind_of_bound),
    also=("value",),
    together={
        "anyOf": [{"required": [name]} for name in ("value", "low", "high", "at_least", "at_most")],
        "dependentSchemas": {
            "at_least": {"properties": {"value": False, "low": False}},
            "at_most": {"properties": {"value": False, "high": False}},
        },
    },
)

consensus = Fields(
    "a mapping with 'low' and 'high', or 'value'",
    (
        Field("value", number, "The number."),
        Field("low", number, "The lower end of the range."),
        Field("high", number, "The upper end of the range."),
        Field("note", prose, "How it was reached."),
        Field("sources", citations, "The works it follows."),
    ),
    Consensus,
    checks=(_is_range_or_value,),
    also=("value",),
    together={"anyOf": [{"required": ["value"]}, {"required": ["low", "high"]}]},
)

part = Fields(
    "a mapping with 'label' and 'value'",
    (
        Field("label", text, "What the row counts.", required=True),
        Field("value", number, "The number.", required=True),
        Field("place", slug_of("place"), "The place that the row counts."),
        Field("sources", citations, "Where it is said."),
    ),
    Part,
)

_OWN = (
    Field("label", text, "What is counted.", required=True),
    Field("unit", text, "The noun that follows the number."),
    Field("period", date, "The time that is counted."),
    Field("place", slug_of("place"), "Where it is counted."),
    Field("estimates", ListOf(estimate), "Who says how many."),
    Field("consensus", consensus, "What the documentary says after weighing them."),
    Field("breakdown", ListOf(part), "The number by parts."),
    Field("parts", boolean, "True if the parts of the breakdown are parts of one whole."),
    Field("chart", choice("range", "bar", "none"), "How it is drawn."),
)

FIGURE_FIELDS = (*_OWN, *common())
FIGURE_CHECKS = (_has_numbers,)
FIGURE_TOGETHER = {
    "anyOf": [{"required": [name], "properties": {name: {"minItems": 1}}} for name in ("estimates", "breakdown")]
}
"""What FIGURE_CHECKS say, as JSON Schema."""

inline_figure = Fields(
    "a mapping with 'label' and 'estimates'",
    (*_OWN, *(field for field in common() if field.name in ("summary", "sources"))),
    dict[str, Any],
    checks=FIGURE_CHECKS,
    also=("estimates",),
    together=FIGURE_TOGETHER,
)
"""A figure within an event, as the values of a figure."""
