"""Pages tell the browser of their first fonts, so that no word is set in another font and then moves."""

import re
from collections.abc import Iterable

from kronika.records.files import OutputFile
from kronika.records.rendered import Face
from kronika.render.links import LinkForm, relative

STYLE_SHEET = '<link rel="stylesheet"'

ELEMENT = re.compile(r"<([a-z][a-z0-9]*)")
CLASSES = re.compile(r"\sclass=\"([^\"]*)\"")


def preload_fonts(files: Iterable[OutputFile], faces: tuple[Face, ...], links: LinkForm) -> tuple[OutputFile, ...]:
    """Return the pages with a preload for each face they show, before their style sheet.

    Pages in file form stay as they are: a browser that reads a folder refuses to load a font early, and complains.
    """
    if links.form == "file":
        return tuple(files)
    preloaded = []
    for file in files:
        html = file.data.decode()
        names = _names(html)
        hints = "".join(
            f'<link rel="preload" href="{relative(face.url, _address(file.path), links)}" as="font" type="font/woff2" '
            "crossorigin>\n"
            for face in faces
            if not face.marks or any(names.issuperset(mark.split()) for mark in face.marks)
        )
        preloaded.append(OutputFile(file.path, html.replace(STYLE_SHEET, hints + STYLE_SHEET, 1).encode()))
    return tuple(preloaded)


def _address(path: str) -> str:
    """Return the address ("/events/x/") of the page in the file `path`."""
    return "/" + path.removesuffix("index.html")


def _names(html: str) -> set[str]:
    """Return the elements ("em") and classes (".lead") of a page."""
    classes = {name for value in set(CLASSES.findall(html)) for name in value.split()}
    return {*ELEMENT.findall(html), *(f".{name}" for name in classes)}
