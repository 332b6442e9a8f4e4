"""Static files become assets: one style sheet, one script, and files whose name holds their content's hash."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from hashlib import sha256
from pathlib import PurePosixPath
from posixpath import join, normpath

from kronika.assets.cards import card_style, font_files
from kronika.assets.faces import first_faces
from kronika.assets.icons import icon_files, svg_icon
from kronika.assets.palette import palette
from kronika.assets.slim import slim
from kronika.assets.theme import dark_page, theme_css
from kronika.records.errors import At, Problem
from kronika.records.files import OutputFile, SourceFile
from kronika.records.model import Media
from kronika.records.rendered import Assets, Face
from kronika.records.settings import Theme

STYLE, SCRIPT, THEME = "css/main.css", "js/main.js", "css/theme.css"

ICON = "img/icon.svg"
"""The site's sign for browsers that take SVG; a site may bring its own."""

FINGERPRINTED = ("fonts/", "img/")

IMPORT = re.compile(r"@import\s+(?:url\()?[\"']([^\"')]+)[\"']\)?\s*(?:layer\(([\w.-]+)\))?\s*;")
URL = re.compile(r"url\(\s*[\"']?(?!data:|https?:|#)([^\"')]+?)[\"']?\s*\)")


def bundle_assets(
    static: Mapping[str, SourceFile], theme: Theme, media: Iterable[Media] = ()
) -> tuple[Assets, tuple[Problem, ...]]:
    """Return the assets of a site and what is wrong in its style sheets.

    Fonts and images are named by their content; `css/main.css` is flattened with all that it imports (the theme,
    made from `site.yaml` and the points that matter in pictures, stands in for `css/theme.css`). The files of `js/`
    follow each other in one script, in order of name, and so do those of each folder in it, which only some pages
    load. Every other file is laid at its own path.
    """
    urls: dict[str, str] = {}
    files: list[OutputFile] = []
    for name, file in sorted(static.items()):
        if name.startswith(FINGERPRINTED) and not name.endswith((".txt", ".css", ".md")):
            _add(name, file.data, urls, files)
        elif not name.startswith(("css/", "js/")):
            files.append(OutputFile(_plain_path(name), file.data))
    sheets = {name: file for name, file in static.items() if name.endswith(".css")}
    focuses = {record.focus for record in media if record.focus is not None}
    sheets[THEME] = SourceFile("site.yaml", theme_css(theme, focuses).encode())
    flat = Flattener(sheets, urls)
    faces: tuple[Face, ...] = ()
    css = ""
    if STYLE in sheets:
        css = flat.sheet(STYLE, ())
        faces = first_faces(css)
        _add(STYLE, slim(css).encode(), urls, files)
    for name, script in _scripts(static).items():
        _add(name, script, urls, files)
    assets = Assets(urls, tuple(sorted(files, key=lambda file: file.path)), faces)
    return _with_signs(assets, css, theme) if css else assets, tuple(flat.problems)


def _with_signs(assets: Assets, css: str, theme: Theme) -> Assets:
    """Return assets with the site's sign as pictures, and what pictures for sharing can say."""
    look = card_style(css, theme, font_files(assets.files))
    dark_paper, dark_ink = dark_page(theme)
    icons = icon_files(theme.motif, look.paper, look.ink)
    urls, files = dict(assets.urls), [*assets.files, *(file for _, file in icons)]
    if ICON not in urls:
        _add(ICON, svg_icon(theme.motif, look.ink, dark_ink), urls, files)
    paths = tuple((size, f"/{file.path}") for size, file in icons)
    return replace(
        assets,
        urls=urls,
        files=tuple(files),
        letters=look.letters,
        papers=(look.paper, dark_paper),
        icons=paths,
        palette=palette(css),
    )


def _plain_path(name: str) -> str:
    """Return where a file without fingerprint goes: a font's licence beside the fonts, others at their own path."""
    return f"assets/{PurePosixPath(name).name}" if name.startswith(FINGERPRINTED) else name


def _scripts(static: Mapping[str, SourceFile]) -> dict[str, bytes]:
    """Return the scripts by name.

    The files of `js/timeline/` are parts of one program, `js/timeline.js`: they share one function scope, and the one
    with the folder's name comes last, because it starts the program.
    """
    parts: dict[str, list[bytes]] = {}
    names = (PurePosixPath(name) for name in static if name.startswith("js/"))
    for path in sorted(names, key=lambda path: (path.stem == path.parent.name, path)):
        program = SCRIPT if path.parent.name == "js" else f"{path.parent}.js"
        parts.setdefault(program, []).append(static[str(path)].data.strip())
    return {
        name: b"\n".join(files if name == SCRIPT else (b"(() => {", b'"use strict";', *files, b"})();")) + b"\n"
        for name, files in parts.items()
    }


def _add(name: str, data: bytes, urls: dict[str, str], files: list[OutputFile]) -> None:
    stem, suffix = PurePosixPath(name).stem, PurePosixPath(name).suffix
    path = f"assets/{stem}.{sha256(data).hexdigest()[:10]}{suffix}"
    urls[name] = f"/{path}"
    files.append(OutputFile(path, data))


class Flattener:
    """Puts imported style sheets in their place. Relative addresses in them point to the fingerprinted files."""

    def __init__(self, sheets: Mapping[str, SourceFile], urls: Mapping[str, str]) -> None:
        self.sheets, self.urls = sheets, urls
        self.problems: list[Problem] = []

    def sheet(self, name: str, above: tuple[str, ...]) -> str:
        """Return a style sheet with its imports in place; one that imports itself is a problem."""
        text = self.sheets[name].data.decode("utf-8", errors="replace")
        parts, end = [], 0
        for match in IMPORT.finditer(text):
            parts += [
                self._addressed(name, text, end, match.start()),
                self._imported(name, text, match, above),
            ]
            end = match.end()
        return "".join((*parts, self._addressed(name, text, end, len(text))))

    def _imported(self, name: str, text: str, match: re.Match[str], above: tuple[str, ...]) -> str:
        target = normpath(join(PurePosixPath(name).parent, match[1]))
        if target not in self.sheets or target in (*above, name):
            why = "imports itself" if target in self.sheets else "does not exist"
            self._report(name, text, match.start(), f"The style sheet '{match[1]}' {why}.")
            return ""
        inner = self.sheet(target, (*above, name))
        return f"@layer {match[2]} {{\n{inner}}}\n" if match[2] else inner

    def _addressed(self, name: str, text: str, start: int, end: int) -> str:
        """Return `text[start:end]` with its relative addresses replaced by those of the fingerprinted files."""

        def replaced(match: re.Match[str]) -> str:
            path, mark, fragment = match[1].partition("#")
            address = self.urls.get(normpath(join(PurePosixPath(name).parent, path)))
            if address is None:
                message = f"The file '{match[1]}' does not exist below static/."
                self._report(name, text, start + match.start(), message)
                return match[0]
            return f'url("{address.removeprefix("/assets/")}{mark}{fragment}")'

        return URL.sub(replaced, text[start:end])

    def _report(self, name: str, text: str, offset: int, message: str) -> None:
        line = text.count("\n", 0, offset) + 1
        column = offset - text.rfind("\n", 0, offset)
        at = At(self.sheets[name].path, line, column)
        self.problems.append(Problem(at, message, "Mend the path.", "static-file"))
