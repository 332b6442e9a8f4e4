"""Which file is what, by its path alone."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from unicodedata import normalize

from kronika.parse.atoms import is_slug
from kronika.parse.here import did_you_mean
from kronika.parse.media_fields import PICTURE_ENDINGS, is_picture_name
from kronika.records.errors import At, Problem
from kronika.records.model import FOLDERS, Ref

_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_SOURCES = re.compile(r"sources[^/]*\.(?:ya?ml|json|bib)")
_KINDS = {folder: kind for kind, folder in FOLDERS.items()}


@dataclass(frozen=True)
class Named:
    """A file and what it is: `role` is "settings", "record", "original", "translation", "settings-translation",
    "sources", "strings", "map", "note" or "picture".

    `name` is the record's slug, the base map's or picture's name; `language` that of a translation or of strings.
    """

    path: str
    role: str
    kind: str = ""
    name: str = ""
    language: str = ""

    @property
    def ref(self) -> Ref:
        """The record that the file holds."""
        return Ref(self.kind, self.name)


def name_files(paths: Iterable[str]) -> tuple[tuple[Named, ...], tuple[Problem, ...]]:
    """Return what each file is, in order of path, and the problems of those that are nothing."""
    named: dict[tuple[str, ...], Named] = {}
    problems: list[Problem] = []
    for path in sorted(paths):
        found = _named(path)
        if isinstance(found, Problem):
            problems.append(found)
            continue
        # A lower-case letter may still be another's in a different case: "ß" and "ss", both forms of sigma.
        key = (found.role, found.kind, (found.name or found.path).casefold(), found.language)
        first = named.setdefault(key, found)
        if first is not found:
            message = f"The file has the same name as {first.path}."
            problems.append(Problem(At(path), message, "Rename one of them.", "same-name"))
    return tuple(named.values()), tuple(problems)


def _named(path: str) -> Named | Problem:
    folders = path.split("/")
    if path == "site.yaml":
        return Named(path, "settings")
    if len(folders) == 1:
        return _settings_translation(path)
    if len(folders) == 2:
        return _beside_folders(path, folders[1])
    if folders[1] == "maps":
        return _base_map(path, folders[2:])
    kind = _KINDS.get(folders[1], "")
    if not kind:
        folder = f"content/{folders[1]}/"
        hint = did_you_mean(folders[1], sorted(FOLDERS.values()))
        return Problem(At(path), f"There is no kind of record for the folder '{folder}'.", hint, "unknown-folder")
    if len(folders) > 3:
        hint = f"Move it into content/{folders[1]}/."
        return Problem(At(path), "Folders of records are flat, and this file lies deeper.", hint, "deep-folder")
    if kind == "media" and not folders[2].endswith(".md"):
        return _picture(path, folders[2])
    return _record_file(path, kind, folders[2])


def _settings_translation(path: str) -> Named | Problem:
    language = path.removeprefix("site.").removesuffix(".yaml")
    if _LANGUAGE.fullmatch(language):
        return Named(path, "settings-translation", language=language)
    hint = "The settings stand in site.yaml, their words in another language in site.LANG.yaml."
    return Problem(At(path), "This file belongs to no kind.", hint, "unknown-file")


def _picture(path: str, name: str) -> Named | Problem:
    if is_picture_name(name):
        return Named(path, "picture", name=normalize("NFC", name))
    stem, _, ending = normalize("NFC", name).rpartition(".")
    if ending.lower() not in PICTURE_ENDINGS:
        hint = f"Here stand records, and pictures with the endings {', '.join(PICTURE_ENDINGS)}."
        return Problem(At(path), "This file belongs to no kind.", hint, "unknown-file")
    hint = "Use lower-case letters, digits and hyphens" + _suggested(stem, ending.lower())
    return Problem(At(path), f"'{name}' cannot be a picture's name.", hint, "file-name")


def _beside_folders(path: str, name: str) -> Named | Problem:
    strings = re.fullmatch(rf"strings\.({_LANGUAGE.pattern})\.yaml", name)
    if strings is not None:
        return Named(path, "strings", language=strings[1])
    if _SOURCES.fullmatch(name):
        return Named(path, "sources")
    hint = "Here stand sources*.yaml, .json or .bib, and strings.LANG.yaml; records stand in their folders."
    return Problem(At(path), "This file belongs to no kind.", hint, "unknown-file")


def _base_map(path: str, below: list[str]) -> Named | Problem:
    """Return what stands in content/maps/: base layers, and notes on where they come from, which nobody reads."""
    stem, _, ending = normalize("NFC", below[-1]).rpartition(".")
    if len(below) == 1 and ending == "md":
        return Named(path, "note")
    if len(below) > 1 or ending != "geojson" or not is_slug(stem):
        hint = "A base layer is a file content/maps/name.geojson, its name in lower-case letters, digits and hyphens."
        return Problem(At(path), "This file belongs to no kind.", hint, "unknown-file")
    return Named(path, "map", "map", stem)


def _record_file(path: str, kind: str, name: str) -> Named | Problem:
    stem, dot, ending = normalize("NFC", name).rpartition(".")
    if not dot or ending != "md":
        hint = f"A record is a file with the ending .md in content/{FOLDERS[kind]}/."
        return Problem(At(path), "This file belongs to no kind.", hint, "unknown-file")
    slug, dot, language = stem.partition(".")
    if not is_slug(slug):
        hint = "Use lower-case letters, digits and hyphens" + _suggested(slug)
        return Problem(At(path), f"'{slug}' cannot be a file's name.", hint, "file-name")
    if not dot:
        return Named(path, "record", kind, slug)
    if language == "original" and kind == "document":
        return Named(path, "original", kind, slug)
    if _LANGUAGE.fullmatch(language):
        return Named(path, "translation", kind, slug, language)
    hint = f"Name it {slug}.md; a dot stands before the language of a translation."
    return Problem(At(path), f"'{stem}' cannot be a file's name.", hint, "file-name")


def _suggested(name: str, ending: str = "md") -> str:
    suggestion = "-".join(re.findall(r"[^\W_]+", name.lower()))
    return f": {suggestion}.{ending}" if is_slug(suggestion) else "."
