"""Pictures of the content become assets: each opened once, made in its sizes, and named by its bytes."""

from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from unicodedata import normalize
from urllib.parse import quote

from kronika.assets.formats import MEDIA_TYPES, PictureSettings
from kronika.records.errors import At, Problem
from kronika.records.files import OutputFile, SourceFile
from kronika.records.model import Media
from kronika.records.rendered import Picture, PictureFile, Pictures
from kronika.records.work import Each, compute_each

if TYPE_CHECKING:
    from kronika.assets.pictures import MadePicture

_FOLDER = "content/media/"


def picture_assets(
    media: Iterable[Media],
    site: Mapping[str, SourceFile],
    settings: PictureSettings = PictureSettings(),
    each: Each = compute_each,
) -> tuple[Pictures, tuple[Problem, ...]]:
    """Return the pictures of these records with all their files, and what is wrong with those that have none."""
    # A name on the disk may be in another form of Unicode than in the record.
    named = {normalize("NFC", path): file for path, file in site.items() if path.startswith(_FOLDER)}
    pictures: dict[str, Picture] = {}
    files: dict[str, OutputFile] = {}
    problems: list[Problem] = []
    # `parse` has told which files are missing, but for those that may be.
    shown = [(record.slug, named[path]) for record in media if (path := f"{_FOLDER}{record.file}") in named]
    all_made = each(_made, [(slug, source.path, source.data) for slug, source in shown], settings)
    for (slug, _), made in zip(shown, all_made, strict=True):
        if isinstance(made, Problem):
            problems.append(made)
            continue
        pictures[slug], of_picture = made
        files |= {file.path: file for file in of_picture}
    return Pictures(pictures, tuple(files.values())), tuple(problems)


def _made(settings: PictureSettings, item: tuple[str, str, bytes]) -> tuple[Picture, tuple[OutputFile, ...]] | Problem:
    """Return a picture with its files, or what is wrong with it, by its slug, its path and its bytes."""
    slug, path, data = item
    source = SourceFile(path, data)
    return _drawing(source, slug) if path.endswith(".svg") else _photo(source, slug, settings)


def _photo(
    source: SourceFile, slug: str, settings: PictureSettings
) -> tuple[Picture, tuple[OutputFile, ...]] | Problem:
    # Pillow takes 30 ms to load, and few builds make a picture.
    from kronika.assets.pictures import Refused, picture_files

    made = picture_files(source.data, PurePosixPath(source.path).suffix, settings)
    if isinstance(made, Refused):
        return Problem(At(source.path), made.message, made.hint, "picture")
    outputs = tuple(_named(slug, f"-{file.width_px}", file.ending, file.data) for file in made.files)
    return _picture(made, outputs), outputs


def _picture(made: "MadePicture", outputs: tuple[OutputFile, ...]) -> Picture:
    *sources, own = zip(made.files, outputs, strict=True)
    by_type: dict[str, list[PictureFile]] = {}
    for file, output in sources:
        by_type.setdefault(MEDIA_TYPES[file.format], []).append(PictureFile(_url(output), file.width_px))
    return Picture(
        url=_url(own[1]),
        width_px=made.width_px,
        height_px=made.height_px,
        sources={kind: tuple(found) for kind, found in by_type.items()},
    )


def _drawing(source: SourceFile, slug: str) -> tuple[Picture, tuple[OutputFile, ...]] | Problem:
    from kronika.assets.svg import SvgError, clean_svg

    try:
        clean = clean_svg(source.data)
    except SvgError as error:
        return Problem(At(source.path, error.line, error.column), error.message, error.hint, "picture")
    output = _named(slug, "", ".svg", clean.data)
    return Picture(_url(output), clean.width_px, clean.height_px), (output,)


def _named(slug: str, size: str, ending: str, data: bytes) -> OutputFile:
    return OutputFile(f"assets/{slug}{size}.{sha256(data).hexdigest()[:10]}{ending}", data)


def _url(file: OutputFile) -> str:
    return f"/{quote(file.path)}"
