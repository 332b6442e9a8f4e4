"""What has been read of the works that are cited."""

from collections.abc import Iterable, Mapping

from kronika.records.model import Ref
from kronika.records.rendered import Bodies, Body

STATES = ("no", "copy", "passage")
"""The states of a citation, the weakest first."""


def stated_states(bodies: Bodies) -> Mapping[str, str]:
    """Return the weakest state of each source's citations in front matter and in texts, by citekey."""
    listed = (citation for citations in bodies.cited.values() for citation in citations)
    return weakest_states((*({citation.key: citation.checked} for citation in listed), body_states(bodies.bodies)))


def body_states(bodies: Mapping[Ref, Body]) -> Mapping[str, str]:
    """Return the weakest state of each source's citations in texts, by citekey; an author's note tells no state."""
    notes = (note for body in bodies.values() for note in body.notes if note.checked)
    return weakest_states({key: note.checked} for note in notes for key in note.sources)


def weakest_states(told: Iterable[Mapping[str, str]]) -> Mapping[str, str]:
    """Return the weakest state of each source that any of these tells."""
    weakest: dict[str, str] = {}
    for states in told:
        for key, state in states.items():
            if key not in weakest or STATES.index(state) < STATES.index(weakest[key]):
                weakest[key] = state
    return weakest
