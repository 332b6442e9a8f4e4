"""Files of `content/` become records."""

from dataclasses import replace

from kronika.parse.alignment import alignment_problems
from kronika.parse.front_matter import split_file
from kronika.parse.here import Here, Notes, Wrong
from kronika.parse.kinds import KINDS
from kronika.parse.prose import read_body
from kronika.records.errors import At, Problem
from kronika.records.model import AnyRecord, Document


def read_record(
    text: str, path: str, kind: str, slug: str, language: str = ""
) -> tuple[AnyRecord | None, tuple[Problem, ...]]:
    """Return the record in a file, None if its front matter is not right, and all its problems.

    Its plain words are given the typographic marks of `language`.
    """
    split = split_file(text, path)
    body, in_body = read_body(split.body, path, split.body_line)
    if split.node is None:
        return None, (*split.problems, *in_body)
    here = Here(Notes(path, language))
    values = KINDS[kind].front_matter.read(split.node, here)
    problems = (*split.problems, *here.notes.problems, *in_body)
    if split.problems or isinstance(values, Wrong):
        return None, problems
    return KINDS[kind].make(values, slug, here, body), problems


def with_original(document: Document, text: str, path: str) -> tuple[Document, tuple[Problem, ...]]:
    """Return a document with the original of its text, and the problems of that."""
    original, problems = read_body(text, path, 1)
    if text.startswith("---\n"):
        hint = "Remove it: an original is its text alone."
        return document, (Problem(At(path), "An original has no front matter.", hint, "original"), *problems)
    misaligned = alignment_problems(original, document.body)
    if misaligned:
        return document, (*misaligned, *problems)
    return replace(document, original=original), problems
