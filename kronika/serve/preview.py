"""The preview as a WSGI application: the last good site from memory, with what is wrong on top."""

import mimetypes
from collections.abc import Callable, Iterable, Mapping
from html import escape
from pathlib import Path
from wsgiref.types import StartResponse, WSGIEnvironment

from kronika.records.errors import Problem, SiteError
from kronika.records.files import OutputFile

PANEL_STYLE = (
    "position:relative;z-index:9;margin:0;padding:1rem 1.5rem;background:#b3202a;color:#fff;"
    "font:1rem/1.5 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere"
)

EMPTY = '<!doctype html><html lang="en"><head><title>Preview</title></head><body></body></html>'


PATTERNS = "patterns/"

Build = Callable[[], tuple[OutputFile, ...]]


class Preview:
    """Holds the last good site and the problems of the last build; `build` gives the site or raises SiteError.

    So does `patterns` with what stands below `/patterns/`; it is asked when somebody looks there. A site's own page at
    that address is shown instead.
    """

    def __init__(self, root: Path, build: Build, patterns: Build = tuple) -> None:
        self.root, self.build, self.patterns = root, build, patterns
        self.files: Mapping[str, bytes] = {}
        self.problems: tuple[Problem, ...] = ()
        self.is_fresh = False

    def refresh(self) -> None:
        """Build anew. A site with problems leaves the last good one in place."""
        try:
            self.files, self.problems = {file.path: file.data for file in self.build()}, ()
        except SiteError as error:
            self.problems = error.problems
        self.is_fresh = True

    def _add_patterns(self) -> None:
        """Make what stands below `/patterns/`, once after each edit."""
        if not self.is_fresh or f"{PATTERNS}index.html" in self.files:
            return
        self.is_fresh = False
        try:
            self.files = {**{file.path: file.data for file in self.patterns()}, **self.files}
        except SiteError as error:
            self.problems = error.problems

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer a request as a static host would: folders by their index.html, unknown paths by 404.html."""
        # WSGI hands the path over as Latin-1; the site's paths are UTF-8 (PEP 3333).
        path = environ.get("PATH_INFO", "/").encode("latin-1").decode(errors="replace").lstrip("/")
        name = f"{path}index.html" if path.endswith("/") or not path else path
        if f"{path}/".startswith(PATTERNS):
            self._add_patterns()
        status = "200 OK"
        if name not in self.files and f"{path}/index.html" in self.files:
            start_response("301 Moved Permanently", [("Location", f"/{environ['PATH_INFO'].strip('/')}/")])
            return [b""]
        if name not in self.files:
            status, name = "404 Not Found", "404.html"
        data = self.files.get(name, EMPTY.encode())
        if name.endswith(".html"):
            data = self._with_panel(data)
        start_response(status, [("Content-Type", content_type(name)), ("Content-Length", str(len(data)))])
        return [data]

    def _with_panel(self, page: bytes) -> bytes:
        if not self.problems:
            return page
        text = "\n\n".join(str(problem) for problem in self.problems)
        panel = f'<aside role="alert" style="{PANEL_STYLE}">{escape(text)}</aside>'.encode()
        start = page.find(b"<body")
        end = page.find(b">", start) + 1
        return page[:end] + panel + page[end:]


def content_type(name: str) -> str:
    """Return the media type of a file, text as UTF-8."""
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return f"{kind}; charset=utf-8" if kind.startswith("text/") or kind.endswith(("xml", "javascript")) else kind
