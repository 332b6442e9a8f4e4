"""Pages tell the browser of their first fonts, so that no word is set in another font and then moves."""

import re
from collections.abc import Iterable

from kronika.records.files import OutputFile
from kronika.records.rendered import Face
from kronika.render.links import LinkForm, relative

STYLE_SHEET = b'<link rel="stylesheet"'

ELEMENT = re.compile(r"<([a-z][a-z0-9]*)")
CLASSES = re.compile(r"\sclass=\"([^\"]*)\"")


def preload_fonts(files: Iterable[OutputFile], faces: tuple[Face, ...], links: LinkForm) -> tuple[OutputFile, ...]:
    """Return the pages with a preload for each face they show, before their style sheet.

    Pages in file form stay as they are: a browser that reads a folder refuses to load a font early, and complains.
    """
    if links.form == "file":
        return tuple(files)
    return tuple(preload_for(file, names_shown(file.data.decode(), links), faces, links) for file in files)


def preload_for(file: OutputFile, names: Iterable[str], faces: tuple[Face, ...], links: LinkForm) -> OutputFile:
    """Return a page with a preload for each face that is for one of these names, as `names_shown` gives them."""
    if links.form == "file":
        return file
    shown = frozenset(names)
    hints = "".join(
        f'<link rel="preload" href="{relative(face.url, _address(file.path), links)}" as="font" type="font/woff2" '
        "crossorigin>\n"
        for face in faces
        if not face.marks or any(shown.issuperset(mark.split()) for mark in face.marks)
    )
    return OutputFile(file.path, file.data.replace(STYLE_SHEET, hints.encode() + STYLE_SHEET, 1))


def names_shown(html: str, links: LinkForm) -> tuple[str, ...]:
    """Return the elements ("em") and classes (".lead") of a page or a part of one; nothing in the file form."""
    if links.form == "file":
        return ()
    classes = {name for value in set(CLASSES.findall(html)) for name in value.split()}
    return tuple(sorted({*ELEMENT.findall(html), *(f".{name}" for name in classes)}))


def _address(path: str) -> str:
    """Return the address ("/events/x/") of the page in the file `path`."""
    return "/" + path.removesuffix("index.html")
