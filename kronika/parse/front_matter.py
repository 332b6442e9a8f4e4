"""A record's file: the front matter between two lines `---`, and the text after it."""

from dataclasses import dataclass

from kronika.parse.nodes import Mapping, Node
from kronika.parse.yaml_nodes import read_yaml
from kronika.records.errors import At, Problem

FRONT_MATTER_LIMIT_BYTES = 64 * 1024


@dataclass(frozen=True)
class Split:
    """The front matter, None if it cannot be read, and the text with the line that it begins in."""

    node: Node | None
    body: str
    body_line: int
    problems: tuple[Problem, ...] = ()


def split_file(text: str, path: str) -> Split:
    """Return a file's front matter and text."""
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        hint = "Begin the file with a line '---', then the fields, then a line '---'."
        return Split(None, text, 1, (Problem(At(path), "The file has no front matter.", hint, "no-front-matter"),))
    end = next((index for index, line in enumerate(lines[1:], 1) if line.rstrip() == "---"), None)
    if end is None:
        hint = "Write a line '---' below the last field."
        message = "The front matter begins here and never ends."
        return Split(None, "", len(lines), (Problem(At(path), message, hint, "no-front-matter"),))
    front_matter = "\n".join(["", *lines[1:end], ""])
    body, body_line = "\n".join(lines[end + 1 :]), end + 2
    if len(front_matter.encode()) > FRONT_MATTER_LIMIT_BYTES:
        hint = "Long texts stand below the front matter."
        problem = Problem(At(path), "The front matter is larger than 64 KiB.", hint, "file-size")
        return Split(None, body, body_line, (problem,))
    node, problems = read_yaml(front_matter, path)
    if node is None and not problems:
        node = Mapping(At(path), ())
    return Split(node, body, body_line, problems)
