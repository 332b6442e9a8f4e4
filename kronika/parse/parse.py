"""The step as a whole: sources become documents."""

from collections.abc import Iterable, Iterator

from kronika.parse.bibliography import read_bibliography
from kronika.parse.catalogues import read_catalogues
from kronika.parse.decode import decode
from kronika.parse.geojson import read_base_map
from kronika.parse.here import Here, Notes
from kronika.parse.kinds import SETTINGS
from kronika.parse.layout import Named, name_files
from kronika.parse.nodes import Mapping, Node, Scalar, Sequence
from kronika.parse.pictures import picture_problems
from kronika.parse.records import read_record, with_original
from kronika.parse.translations import read_translations
from kronika.parse.yaml_nodes import read_yaml
from kronika.records.errors import At, Problem
from kronika.records.files import SourceFile, Sources
from kronika.records.geography import BaseMap
from kronika.records.gist import Gist, gist_of
from kronika.records.model import OWN_TEXT, AnyRecord, Document, Ref
from kronika.records.settings import Settings
from kronika.records.site import Documents
from kronika.records.work import Each, compute_each


def parse_documents(sources: Sources, each: Each = compute_each) -> tuple[Documents | None, tuple[Problem, ...]]:
    """Return everything that parsed, and all problems, sorted by place.

    Documents is None only if there is no usable `site.yaml`: one that cannot be read, or lacks a required field.
    """
    named, misplaced = name_files(sources.site)
    settings, in_settings = _read_settings(sources)
    language = settings.languages[0] if settings is not None else ""
    records, broken, in_records, gists = _read_records(sources, named, language, each)
    bibliography, broken_sources, in_sources = read_bibliography(_with_role(sources, named, "sources"), each)
    strings = {file.language: sources.site[file.path] for file in named if file.role == "strings"}
    catalogues, in_catalogues = read_catalogues(sources.catalogues, strings, each)
    maps, broken_maps, in_maps = _read_maps(sources, named, each)
    pictures = [file.path for file in named if file.role == "picture"]
    of_pictures = picture_problems(pictures, records, _broken_media(sources, named, broken))
    told = (misplaced, in_settings, in_records, in_sources, in_catalogues, in_maps, of_pictures)
    problems = tuple(sorted({problem for each in told for problem in each}))
    if settings is None:
        return None, problems
    worded = read_translations(_translations(sources, named, language), settings, records, broken, each)
    documents = Documents(
        settings=settings,
        records=records,
        sources=bibliography,
        catalogues=catalogues,
        broken=broken | broken_sources | broken_maps,
        maps=maps,
        translations=worded.records,
        settings_translations=worded.settings,
        gists={**gists, **worded.gists},
    )
    return documents, tuple(sorted({*problems, *worded.problems}))


def _read_settings(sources: Sources) -> tuple[Settings | None, tuple[Problem, ...]]:
    """Return the settings; a field that is not required and not right is left out."""
    file = sources.site.get("site.yaml")
    if file is None:
        *names, last = (field.name for field in SETTINGS.fields if field.required)
        hint = f"Write it beside the folder content/, with {', '.join(names)} and {last}."
        return None, (Problem(At("site.yaml"), "There is no site.yaml.", hint, "no-settings"),)
    text = decode(file)
    if isinstance(text, Problem):
        return None, (text,)
    node, problems = read_yaml(text, file.path)
    if node is None and problems:
        return None, problems
    here = Here(Notes(file.path, _first_language(node)))
    values = SETTINGS.values(node or Mapping(At(file.path), ()), here)
    required = {field.target for field in SETTINGS.fields if field.required}
    settings = Settings(positions=here.positions, **values) if required <= values.keys() else None
    return settings, (*problems, *here.notes.problems)


def _first_language(node: Node | None) -> str:
    """Return the language that the settings' words are in: the first of those they list."""
    entries = node.entries if isinstance(node, Mapping) else ()
    stated = next((entry.value for entry in entries if entry.key == "languages"), None)
    first = stated.items[0] if isinstance(stated, Sequence) and stated.items else None
    return first.text if isinstance(first, Scalar) else ""


def _read_records(
    sources: Sources, named: Iterable[Named], language: str, each: Each
) -> tuple[dict[Ref, AnyRecord], frozenset[Ref], tuple[Problem, ...], dict[str, Gist]]:
    records: dict[Ref, AnyRecord] = {}
    gists: dict[str, Gist] = {}
    broken: set[Ref] = set()
    problems: list[Problem] = []
    files = [file for file in named if file.role == "record"]
    read = each(_read_record, [(file, sources.site[file.path].data) for file in files], language)
    for file, (record, wrong, gist) in zip(files, read, strict=True):
        problems.extend(wrong)
        if record is None:
            broken.add(file.ref)
        else:
            records[file.ref] = record
        if gist is not None:
            gists[file.path] = gist
    for file in named:
        if file.role == "original":
            problems.extend(_add_original(sources, file, records, broken))
    return records, frozenset(broken), tuple(problems), gists


def _read_record(language: str, item: tuple[Named, bytes]) -> tuple[AnyRecord | None, tuple[Problem, ...], Gist | None]:
    """Return the record in a file of these bytes, if it is right, its problems, and its gist if its text is its own."""
    file, data = item
    text = decode(SourceFile(file.path, data))
    if isinstance(text, Problem):
        return None, (text,), None
    record, problems = read_record(text, file.path, file.kind, file.name, language)
    return record, problems, gist_of(record) if record is not None and record.kind in OWN_TEXT else None


def _add_original(
    sources: Sources, file: Named, records: dict[Ref, AnyRecord], broken: set[Ref]
) -> tuple[Problem, ...]:
    """Put an original beside its document; return its problems."""
    document = records.get(file.ref)
    text = decode(sources.site[file.path])
    if isinstance(text, Problem):
        return (text,)
    if not isinstance(document, Document):
        hint = f"Write its translation into content/documents/{file.name}.md."
        missing = Problem(At(file.path), "There is no document beside this original.", hint, "original")
        return () if file.ref in broken else (missing,)
    records[file.ref], problems = with_original(document, text, file.path)
    return problems


def _read_maps(
    sources: Sources, named: Iterable[Named], each: Each
) -> tuple[dict[str, BaseMap], frozenset[Ref], tuple[Problem, ...]]:
    """Return the base layers by name, the names of those that could not be read, and all problems."""
    files = [file for file in named if file.role == "map"]
    layers = each(_read_map, [(file, sources.site[file.path].data) for file in files], None)
    read = {file.ref: layer for file, layer in zip(files, layers, strict=True)}
    maps = {ref.slug: base for ref, (base, _) in read.items() if base is not None}
    broken = frozenset(ref for ref, (base, _) in read.items() if base is None)
    return maps, broken, tuple(problem for _, problems in read.values() for problem in problems)


def _read_map(_: None, item: tuple[Named, bytes]) -> tuple[BaseMap | None, tuple[Problem, ...]]:
    file, data = item
    return read_base_map(SourceFile(file.path, data), file.name)


def _broken_media(sources: Sources, named: Iterable[Named], broken: frozenset[Ref]) -> list[SourceFile]:
    return [sources.site[file.path] for file in named if file.kind == "media" and file.ref in broken]


def _translations(sources: Sources, named: Iterable[Named], language: str) -> Iterator[tuple[Named, SourceFile, str]]:
    """Yield the files of translations, with what tells one state of their originals from another."""
    states: dict[Ref, str] = {}
    for file in named:
        if file.role in ("record", "original"):
            states[file.ref] = f"{states.get(file.ref, language)} {sources.site[file.path].digest}"
    for file in named:
        if file.role in ("translation", "settings-translation", "strings"):
            yield file, sources.site[file.path], states.get(file.ref, "")


def _with_role(sources: Sources, named: Iterable[Named], role: str) -> list[SourceFile]:
    return [sources.site[file.path] for file in named if file.role == role]
