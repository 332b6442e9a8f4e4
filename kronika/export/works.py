"""The bibliography for reference managers: CSL-JSON and RIS."""

from collections.abc import Iterable, Iterator

from kronika.records.model import Name, Source

RIS_TYPES = {
    "article-journal": "JOUR", "article-magazine": "MGZN", "article-newspaper": "NEWS", "book": "BOOK",
    "broadcast": "VIDEO", "chapter": "CHAP", "entry-encyclopedia": "ENCYC", "legislation": "STAT", "manuscript": "UNPB",
    "motion_picture": "MPCT", "report": "RPRT", "thesis": "THES", "webpage": "ELEC", "post-weblog": "BLOG",
    "paper-conference": "CPAPER", "interview": "PCOMM", "personal_communication": "PCOMM", "map": "MAP",
}  # fmt: skip

RIS_TAGS = (
    ("container-title", "T2"), ("publisher", "PB"), ("publisher-place", "CY"), ("volume", "VL"), ("issue", "IS"),
    ("page", "SP"), ("DOI", "DO"), ("URL", "UR"), ("ISBN", "SN"), ("ISSN", "SN"), ("language", "LA"), ("edition", "ET"),
    ("archive", "DB"), ("abstract", "AB"),
)  # fmt: skip


def csl_json(sources: Iterable[Source]) -> list[dict[str, object]]:
    """Return the sources as CSL-JSON items (CSL 1.0.2)."""
    return [_item(source) for source in sources]


def ris(sources: Iterable[Source]) -> str:
    """Return the sources in the RIS format, each from `TY` to `ER`."""
    return "".join(f"{line}\r\n" for source in sources for line in (*_lines(source), ""))


def _item(source: Source) -> dict[str, object]:
    item: dict[str, object] = {"id": source.slug, "type": source.type, "title": source.title, **source.texts}
    item |= {variable: [_name(name) for name in names] for variable, names in source.names.items()}
    for variable, parts in (("issued", source.issued), ("accessed", source.accessed)):
        if parts:
            end = source.issued_end if variable == "issued" else ()
            item[variable] = {"date-parts": [list(parts), *([list(end)] if end else [])]}
        elif variable in source.texts:
            item[variable] = {"literal": source.texts[variable]}
    return item


def _name(name: Name) -> dict[str, str]:
    stated = {
        "family": name.family,
        "given": name.given,
        "non-dropping-particle": name.particle,
        "suffix": name.suffix,
        "literal": name.literal,
    }
    return {part: words for part, words in stated.items() if words}


def _lines(source: Source) -> Iterator[str]:
    yield f"TY  - {RIS_TYPES.get(source.type, 'GEN')}"
    yield f"ID  - {source.slug}"
    yield f"TI  - {source.title}"
    for variable, tag in (("author", "AU"), ("editor", "ED"), ("translator", "A4")):
        for name in source.names.get(variable, ()):
            yield f"{tag}  - {name.literal or _turned(name)}"
    if source.issued:
        yield f"PY  - {source.issued[0]}"
        yield "DA  - " + "/".join(f"{part:02}" for part in source.issued) + "/" * (3 - len(source.issued))
    for variable, tag in RIS_TAGS:
        if words := source.texts.get(variable):
            yield f"{tag}  - {' '.join(words.split())}"
    yield "ER  - "


def _turned(name: Name) -> str:
    family = f"{name.particle} {name.family}".strip()
    return ", ".join(part for part in (family, name.given, name.suffix) if part)
