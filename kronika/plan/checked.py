"""What has been read of the works that are cited."""

from collections.abc import Mapping

from kronika.records.rendered import Bodies

STATES = ("no", "copy", "passage")
"""The states of a citation, the weakest first."""


def states_by_source(bodies: Bodies) -> Mapping[str, tuple[str, ...]]:
    """Return the states of each source's citations by citekey: those of front matter and those of texts."""
    states: dict[str, list[str]] = {}
    for citations in bodies.cited.values():
        for citation in citations:
            states.setdefault(citation.key, []).append(citation.checked)
    for body in bodies.bodies.values():
        for note in body.notes:
            # An author's note tells no state.
            for key in note.sources if note.checked else ():
                states.setdefault(key, []).append(note.checked)
    return {key: tuple(found) for key, found in states.items()}


def weakest(states: tuple[str, ...]) -> str:
    """Return the weakest of some states; "" of none."""
    return min(states, key=STATES.index, default="")
