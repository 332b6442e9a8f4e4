"""Whether a text and its original have the same paragraphs."""

from itertools import pairwise

from kronika.records.errors import At, Problem
from kronika.records.lines import lines_of
from kronika.records.references import Prose


def alignment_problems(text: Prose, beside: Prose) -> tuple[Problem, ...]:
    """Return a problem of `text` if it has more or fewer paragraphs than the text that it stands beside.

    It is told where the longer one has the first paragraph without a counterpart, and the other its last one.
    """
    ours, theirs = paragraphs(text), paragraphs(beside)
    if len(ours) == len(theirs):
        return ()
    shared = min(len(ours), len(theirs))
    at, there = (
        starts[min(shared, len(starts) - 1)] if starts else of.at for starts, of in ((ours, text), (theirs, beside))
    )
    message = f"This text has {_counted(ours)}, and the one that it stands beside has {len(theirs)} ({there})."
    hint = "Both need the same paragraphs, in the same order, each after an empty line."
    return (Problem(at, message, hint, "original"),)


def paragraphs(text: Prose) -> tuple[At, ...]:
    """Return where the paragraphs of a text begin: stretches of lines after an empty one.

    An indented line goes on with what stands above it; the text of a note is no paragraph.
    """
    lines = lines_of(text.text, text.at)
    notes = {text.text.rfind("\n", 0, each.start) + 1 for each in text.references if each.form == "note-definition"}
    found: list[At] = []
    offset = 0
    for before, line in pairwise(("", *text.text.split("\n"))):
        begins = line.strip() and not before.strip() and not (offset and line.startswith(("    ", "\t")))
        if begins and offset not in notes:
            found.append(lines.at(offset))
        offset += len(line) + 1
    return tuple(found)


def _counted(paragraphs: tuple[At, ...]) -> str:
    return f"{len(paragraphs)} paragraph{'' if len(paragraphs) == 1 else 's'}"
