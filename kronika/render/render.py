"""Render views by their templates; a template that fails is a problem of its file."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import lru_cache
from types import TracebackType

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError

from kronika.records.catalogue import Catalogue
from kronika.records.errors import At, Problem
from kronika.records.files import OutputFile, SourceFile
from kronika.records.rendered import PageView
from kronika.render.environment import Sandbox, make_environment
from kronika.render.links import LinkForm, relative_links

FAULTS = (
    TemplateError,
    ArithmeticError,
    AttributeError,
    LookupError,
    MemoryError,
    RuntimeError,
    TypeError,
    ValueError,
)
"""What the expressions of a template can raise, in the sandbox."""


@dataclass(frozen=True, eq=False)
class Rendering:
    """What all pages of one language are made with."""

    templates: Mapping[str, SourceFile]
    catalogue: Catalogue
    links: LinkForm


def render_page(rendering: Rendering, page: PageView) -> OutputFile | Problem:
    """Return a page as UTF-8 HTML, or why its templates fail; one in a folder of its own is its `index.html`."""
    try:
        return _render(rendering, page)
    except FAULTS as fault:
        at = _place(fault, page, {file.path for file in rendering.templates.values()})
        if at is None:
            raise
        return _problem(at, fault)


@lru_cache(maxsize=4)
def _environment(rendering: Rendering) -> Sandbox:
    return make_environment(rendering.templates, rendering.catalogue)


def _render(rendering: Rendering, page: PageView) -> OutputFile:
    template = _environment(rendering).get_template(page.template)
    # The view's own values, not copies: templates see records and Markup as they are.
    values = {field.name: getattr(page.view, field.name) for field in fields(page.view)}  # type: ignore[arg-type]
    html = relative_links(template.render(values), page.path, rendering.links)
    path = page.path.removeprefix("/")
    return OutputFile(f"{path}index.html" if page.path.endswith("/") else path, html.encode())


def _place(fault: BaseException, page: PageView, paths: set[str]) -> At | None:
    """Return the innermost line of a template that a fault came through; None if it came through no template."""
    if isinstance(fault, TemplateSyntaxError) and fault.filename in paths:
        return At(fault.filename, fault.lineno)
    place: At | None = None
    trace: TracebackType | None = fault.__traceback__
    while trace is not None:
        path = trace.tb_frame.f_code.co_filename
        if path in paths:
            place = At(path, trace.tb_lineno)
        trace = trace.tb_next
    if place is None and isinstance(fault, TemplateNotFound):
        return At(f"templates/{page.template}")
    return place


def _problem(at: At, fault: BaseException) -> Problem:
    if isinstance(fault, TemplateNotFound):
        message = f"There is no template '{fault.message}'."
        return Problem(at, message, "Templates are named by their path below templates/.", "template")
    what = str(fault).rstrip(".") or type(fault).__name__
    if isinstance(fault, TemplateSyntaxError):
        hint = "Compare it with the packaged template of the same name."
        what = (fault.message or what).rstrip(".")
        return Problem(at, f"This template cannot be read: {what}.", hint, "template")
    hint = "A template sees the fields of its view and `words`; docs/templates.md lists them."
    return Problem(at, f"This template fails: {what}.", hint, "template")
