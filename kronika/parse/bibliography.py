"""Files of sources: CSL-YAML (a list, or under `references:`), CSL-JSON and BibTeX."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from kronika.parse.csl_dates import CslDate
from kronika.parse.decode import decode
from kronika.parse.here import Here, Notes, Wrong
from kronika.parse.json_nodes import read_json
from kronika.parse.nodes import Mapping as MappingNode
from kronika.parse.nodes import Node, Scalar, Sequence
from kronika.parse.source_fields import DATES, NAMES, OLDER_NAMES, SOURCE
from kronika.parse.yaml_nodes import read_yaml
from kronika.records.errors import Problem
from kronika.records.files import SourceFile
from kronika.records.model import Ref, Source
from kronika.records.work import Each, compute_each

_ID = re.compile(r"^[-\s{]*[\"']?id[\"']?\s*:\s*[\"']?(?P<id>[^\s\"',}]+)", re.MULTILINE)
_BIBTEX_ID = re.compile(r"@[ \t]*(?!comment|string|preamble)[A-Za-z]+\s*[{(]\s*(?P<id>[^\s,{}()\"=]+)\s*,", re.I)
_HELD_APART = frozenset(("id", "type", "title", "custom", "categories", *NAMES))

Found = tuple[Source | Ref, ...]


def read_bibliography(
    files: Iterable[SourceFile], each: Each = compute_each
) -> tuple[Mapping[str, Source], frozenset[Ref], tuple[Problem, ...]]:
    """Return the sources by citekey, those that are not right, and all problems."""
    sources: dict[str, Source] = {}
    broken: set[Ref] = set()
    problems: list[Problem] = []
    for found, wrong in each(_read_file, [(file.path, file.data) for file in files], None):
        problems.extend(wrong)
        for source in found:
            if isinstance(source, Ref):
                broken.add(source)
            elif source.slug in sources:
                problems.append(_stated_twice(source, sources[source.slug]))
            else:
                sources[source.slug] = source
    return sources, frozenset(broken), tuple(problems)


def _stated_twice(source: Source, first: Source) -> Problem:
    place = first.positions.at("id")
    message = f"The source '{source.slug}' stands already at {place}."
    return Problem(source.positions.at("id"), message, "Keep one of them, or give one another id.", "same-name")


def _read_file(_: None, item: tuple[str, bytes]) -> tuple[Found, tuple[Problem, ...]]:
    """Return what a file of this path and these bytes holds: sources, or the names of those that are not right."""
    file = SourceFile(*item)
    text = decode(file)
    if isinstance(text, Problem):
        return (), (text,)
    node, problems = _reader(file.path)(text, file.path)
    items = _items(node)
    if items is None:
        hint = "Write a list of sources, or the list under 'references:'."
        at = node.at if node is not None else None
        own = () if at is None else (Problem(at, "The file should be a list of sources.", hint, "wrong-type"),)
        # The ids are still told from the text, so that what cites them is no second problem.
        ids = [match["id"] for match in _ID.finditer(text)]
        keys = [entry.key for entry in node.entries] if isinstance(node, MappingNode) else []
        return tuple(Ref("source", name) for name in (*ids, *keys)), (*problems, *own)
    notes: list[Problem] = list(problems)
    found: list[Source | Ref] = []
    for entry in items:
        here = Here(Notes(file.path))
        values = SOURCE.read(entry, here)
        notes.extend(here.notes.problems)
        if not isinstance(values, Wrong):
            found.append(_source(values, here))
        elif (citekey := _citekey(entry)) is not None:
            found.append(citekey)
    if file.path.endswith(".bib"):
        whole = {source.slug for source in found}
        found += [Ref("source", match["id"]) for match in _BIBTEX_ID.finditer(text) if match["id"] not in whole]
    return tuple(found), tuple(notes)


def _reader(path: str) -> Callable[[str, str], tuple[Node | None, tuple[Problem, ...]]]:
    if path.endswith(".bib"):
        # Its tables take as long to load as all the rest of this step, and most documentaries have no such file.
        from kronika.parse.bibtex import read_bibtex

        return read_bibtex
    return read_json if path.endswith(".json") else read_yaml


def _items(node: Node | None) -> tuple[Node, ...] | None:
    if isinstance(node, MappingNode):
        under = [entry.value for entry in node.entries if entry.key == "references"]
        return _items(under[0]) if len(node.entries) == 1 and under else None
    return node.items if isinstance(node, Sequence) else None


def _citekey(node: Node) -> Ref | None:
    """Return the name of a source that is not right otherwise."""
    if isinstance(node, MappingNode):
        for entry in node.entries:
            if entry.key == "id" and isinstance(entry.value, Scalar):
                return Ref("source", entry.value.text)
    return None


def _source(values: Mapping[str, Any], here: Here) -> Source:
    dates = {variable: date for variable in DATES if isinstance(date := values.get(variable), CslDate)}
    texts: dict[str, str] = {}
    for variable, value in values.items():
        name = OLDER_NAMES.get(variable, variable)
        if isinstance(value, CslDate):
            texts.update(_date_texts(variable, value))
        elif variable not in _HELD_APART and (name == variable or name not in values):
            texts[name] = value
    custom = values.get("custom", {})
    issued = dates.get("issued", CslDate())
    return Source(
        slug=values["id"],
        path=here.notes.path,
        positions=here.positions,
        type=values["type"],
        title=values["title"],
        names={variable: values[variable] for variable in NAMES if variable in values},
        issued=issued.start,
        issued_end=issued.end,
        accessed=dates.get("accessed", CslDate()).start,
        texts=texts,
        source_kind=custom.get("kind", ""),
        **{key: custom[key] for key in ("further", "archived", "note") if key in custom},
    )


def _date_texts(variable: str, date: CslDate) -> dict[str, str]:
    """Return what a source's date fields do not hold: literals, other dates, and marks."""
    texts = {}
    if date.literal or variable not in ("issued", "accessed"):
        texts[variable] = date.written
    if date.circa:
        texts[f"{variable}-circa"] = "true"
    if date.season:
        texts[f"{variable}-season"] = date.season
    return texts
