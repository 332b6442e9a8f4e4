"""The first lines of a new record: a draft that already passes, with honest words for what is not known yet."""

import json
import re
from collections.abc import Mapping
from unicodedata import category, normalize

from kronika.parse.kinds import KINDS
from kronika.parse.records import read_record
from kronika.records.edtf import Date
from kronika.records.edtf_error import written_year
from kronika.records.errors import UsageError
from kronika.records.files import OutputFile
from kronika.records.model import FOLDERS
from kronika.records.settings import Settings
from kronika.records.site import Documents

STARTED_KINDS = (*KINDS, "source")
"""What can be started."""

_WITHOUT_MARK = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i"}
"""Latin letters that Unicode does not take apart."""

_PLAIN = re.compile(r"[^\W\d_][\w ,.’()–-]*")
_YAML_WORDS = ("true", "false", "null", "yes", "no")


def start_record(kind: str, title: str, documents: Documents) -> OutputFile:
    """Return the file of a new record of this kind, by its path below the root.

    Raises UsageError if the title gives no slug, or cannot stand in the record.
    """
    slug = slug_of(title)
    if not slug:
        raise UsageError(f"'{title}' holds no letter or digit, so no file can be named after it.")
    path = f"content/{FOLDERS[kind]}/{slug}.md"
    shown = tuple(KINDS[kind].front_matter.shown)
    # A picture is known by the words in its place; its file may come later.
    named = "alt" if kind == "media" else shown[0].name
    stand_ins = {"file": f"{slug}-picture.jpg", **_stand_ins(documents), named: yaml_text(title)}
    lines = [f"{field.name}: {stand_ins.get(field.name, field.shape.example)}" for field in shown]
    text = "\n".join(("---", *lines, "status: draft", "---", ""))
    for problem in read_record(text, path, kind, slug)[1]:
        raise UsageError(f"{problem.message} {problem.hint}".strip())
    return OutputFile(path, text.encode())


def start_source(title: str, documents: Documents) -> str:
    """Return a bibliography's entry for a work of this title, as CSL-YAML.

    Raises UsageError if the title gives no id, or one that is taken.
    """
    key = slug_of(title)
    if not key:
        raise UsageError(f"'{title}' holds no letter or digit, so no source can be named after it.")
    if key in documents.sources:
        raise UsageError(f"There is a source '{key}' already, at {documents.sources[key].positions.at('id')}.")
    return (
        f"- id: {key}\n"
        "  type: book\n"
        f"  title: {yaml_text(title)}\n"
        "  # author: [{family: Moore, given: Ada}]\n"
        "  # publisher: The Press\n"
        "  # publisher-place: London\n"
        "  # issued: 1938\n"
        "  # custom: {kind: scholarship}\n"
    )


def slug_of(title: str) -> str:
    """Return a title in lower case with hyphens between its words, and Latin letters without their marks.

    Letters of other scripts stay as they are.
    """
    plain = "".join(_WITHOUT_MARK.get(sign, sign) for sign in title.lower())
    kept, base = [], ""
    for sign in normalize("NFD", plain):
        if category(sign)[0] == "L" or category(sign) == "Nd":
            base = sign
            kept.append(sign)
        elif category(sign)[0] != "M":
            kept.append("" if sign in "'’ʼ\u00ad" else " ")
        elif not base.isascii():
            kept.append(sign)
    return "-".join(normalize("NFC", "".join(kept)).split())


def yaml_text(words: str) -> str:
    """Return words as a YAML text, in quotes where they need them."""
    words = " ".join(words.split())
    if _PLAIN.fullmatch(words) and words.lower() not in _YAML_WORDS:
        return words
    return json.dumps(words, ensure_ascii=False)


def _stand_ins(documents: Documents) -> Mapping[str, str]:
    """Return values for fields that an example would answer with something untrue."""
    key = min(documents.sources, default="source-to-name")
    source = f'{{source: {key}, note: "To be replaced by the work that says so."}}'
    return {
        "summary": "To be written.",
        "rights": "To be cleared.",
        "credit": "To be named.",
        "date": f"{_some_time(documents.settings)}  # when? For example 1969-07-20, or 1969-07-20T20:17~ for about",
        "threads": f"[{documents.settings.threads[0].id}]",
        "sources": f"[{source}]",
        "estimates": f"[{{at_least: 0, sources: [{source}]}}]",
    }


def _some_time(settings: Settings) -> str:
    """Return the century in which the documentary begins."""
    start = settings.periods[0].start if settings.periods else None
    if not isinstance(start, Date):
        return "20XX"
    return f"{written_year(start.year)[:-2]}XX" if abs(start.year) <= 9999 else f"{start.text}/"
