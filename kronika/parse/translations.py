"""Files of translations: of records (`SLUG.LANG.md`) and of the settings (`site.LANG.yaml`)."""

from collections.abc import Iterable
from collections.abc import Mapping as Readonly
from dataclasses import dataclass, field, replace

from kronika.parse.alignment import alignment_problems
from kronika.parse.common_fields import point
from kronika.parse.decode import decode
from kronika.parse.front_matter import split_file
from kronika.parse.here import Here, Notes, Wrong, did_you_mean
from kronika.parse.kinds import KINDS, SETTINGS
from kronika.parse.layout import Named
from kronika.parse.nodes import Mapping, Node
from kronika.parse.prose import read_body
from kronika.parse.translating import Given, Spot, texts_in, translated
from kronika.parse.yaml_nodes import read_yaml
from kronika.records.edtf import Edtf
from kronika.records.errors import At, Problem
from kronika.records.files import SourceFile
from kronika.records.gist import Gist, gist_of
from kronika.records.model import OWN_TEXT, AnyRecord, Document, Ref
from kronika.records.references import Prose
from kronika.records.settings import Settings
from kronika.records.translation import NAMES, FieldPath, Translation
from kronika.records.work import Each, compute_each

SOUND = ("pronunciation", "say")

UPDATED = "updated"
"""When the translation was last revised: the one thing besides words that its file states."""


@dataclass
class Translations:
    """What the files of translations give, by language: records and settings in other words; and all problems.

    `gists` are those of records whose text stands on their own page alone, by the translation's file.
    """

    records: dict[str, dict[Ref, Translation[AnyRecord]]] = field(default_factory=dict)
    settings: dict[str, Translation[Settings]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    gists: dict[str, Gist] = field(default_factory=dict)


def read_translations(
    files: Iterable[tuple[Named, SourceFile, str]],
    settings: Settings,
    records: Readonly[Ref, AnyRecord],
    broken: frozenset[Ref],
    each: Each = compute_each,
) -> Translations:
    """Return the translations of what parsed; that of a `broken` record is passed over.

    With each of the files stands what tells one state of its original from another.
    A translation of no record, and a file in a language that the settings do not list, are problems of their own;
    strings, which are read elsewhere, are looked at for their language only.
    """
    read = Translations()
    beside: list[tuple[Named, str, str]] = []
    for named, file, state in files:
        text = _unlisted(named, settings) or decode(file)
        if isinstance(text, Problem):
            read.problems.append(text)
        elif named.role == "strings":
            continue
        elif named.role == "settings-translation":
            read.settings[named.language], problems = read_settings_translation(
                settings, text, file.path, named.language
            )
            read.problems += problems
        elif named.ref in records:
            beside.append((named, text, state))
        elif named.ref not in broken:
            message = "There is no record beside this translation."
            hint = f"Write content/{named.ref}.md, or name this file after the record that it translates."
            read.problems.append(Problem(At(file.path), message, hint, "translation"))
    read_all = each(_read_one, beside, records, "by state")
    for (named, *_), (translation, problems, gist) in zip(beside, read_all, strict=True):
        read.records.setdefault(named.language, {})[named.ref] = translation
        read.problems += problems
        if gist is not None:
            read.gists[named.path] = gist
    return read


def _read_one(
    records: Readonly[Ref, AnyRecord], item: tuple[Named, str, str]
) -> tuple[Translation[AnyRecord], tuple[Problem, ...], Gist | None]:
    """Return a translation, from its text; the last of the item tells one state of the original from another."""
    named, text, _ = item
    original = records[named.ref]
    translation, problems = read_translation(original, text, named.path, named.language)
    if original.kind not in OWN_TEXT:
        return translation, problems, None
    # What a translation leaves out is told by what it gives.
    return translation, problems, gist_of(translation.whole, sorted(map(str, translation.given)), translation.updated)


def _unlisted(named: Named, settings: Settings) -> Problem | None:
    """Return why a file in this language has no place in the site, if so."""
    first, *others = settings.languages
    if named.language in others or (named.language == first and named.role == "strings"):
        return None
    if named.language == first:
        original = "site.yaml" if named.role == "settings-translation" else f"content/{named.ref}.md"
        message = f"'{first}' is the site's own language, and what is in it stands in {original}."
        return Problem(At(named.path), message, "Move the words there, and remove this file.", "translation")
    message = f"The site has no language '{named.language}'."
    hint = did_you_mean(named.language, settings.languages, "Add it to 'languages' in site.yaml, or remove this file.")
    return Problem(At(named.path), message, hint, "unlisted-language")


def read_translation(
    original: AnyRecord, text: str, path: str, language: str
) -> tuple[Translation[AnyRecord], tuple[Problem, ...]]:
    """Return a record with the words that a translation's file gives in its language, and all problems of the file."""
    split = split_file(text, path)
    body, in_body = read_body(split.body, path, split.body_line)
    here = Here(Notes(path, language))
    spot = Spot(here, Given(original.path))
    updated, node = _updated(split.node, here)
    record = original if node is None else translated(KINDS[original.kind].front_matter, node, original, spot)
    if body:
        spot.given.paths.add(("body",))
        record = replace(record, body=body)
    problems = (*split.problems, *here.notes.problems, *in_body, *_misaligned(original, body))
    whole = replace(record, path=path, updated=updated or original.updated)
    given = frozenset(spot.given.paths)
    stated = (*texts_in(KINDS[original.kind].front_matter, original), *([("body",)] if original.body else ()))
    return Translation(whole, path, given, updated, _missing(stated, given)), problems


def read_settings_translation(
    original: Settings, text: str, path: str, language: str
) -> tuple[Translation[Settings], tuple[Problem, ...]]:
    """Return the settings with the words that `site.LANG.yaml` gives, and all problems of the file."""
    node, problems = read_yaml(text, path)
    here = Here(Notes(path, language))
    spot = Spot(here, Given(original.positions.path))
    settings = original if node is None else translated(SETTINGS, node, original, spot)
    given = frozenset(spot.given.paths)
    missing = _missing(texts_in(SETTINGS, original), given)
    return Translation(settings, path, given, missing=missing), (*problems, *here.notes.problems)


def _missing(stated: Iterable[FieldPath], given: frozenset[FieldPath]) -> tuple[FieldPath, ...]:
    """Return the texts that a translation leaves out, in the order of the fields; names and sounds may be left out."""
    return tuple(path for path in stated if path not in given and path != SOUND and not NAMES.intersection(path))


def _updated(node: Node | None, here: Here) -> tuple[Edtf | None, Node | None]:
    """Return when the translation was revised, and the front matter without that."""
    if not isinstance(node, Mapping):
        return None, node
    stated = next((entry.value for entry in node.entries if entry.key == UPDATED), None)
    rest = Mapping(node.at, tuple(entry for entry in node.entries if entry.key != UPDATED))
    date = None if stated is None else point.read(stated, here.below(UPDATED))
    return (None if isinstance(date, Wrong) else date), rest


def _misaligned(original: AnyRecord, body: Prose) -> tuple[Problem, ...]:
    """Return a problem if a text that stands beside its original cannot: it has more or fewer paragraphs."""
    if not isinstance(original, Document) or not original.original or not body:
        return ()
    return alignment_problems(body, original.original)
