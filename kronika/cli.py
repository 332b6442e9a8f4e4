"""Commands, options and exit codes: 0 done, 1 problems in the content, 2 a wrong call or an unusable output.

The steps are imported where they are run, as no command needs all of them.
"""

import json
import sys
import time
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from kronika import __version__
from kronika.builds import Manner, build_output, make_patterns, make_site
from kronika.progress import Progress, report, way_for
from kronika.read import read_sources
from kronika.records.errors import Problem, SiteError, UsageError
from kronika.records.options import Options
from kronika.start import DEFAULT_OUTPUT, closing_words
from kronika.write import clear_kept, lay_files, start_file

if TYPE_CHECKING:
    from kronika.records.coverage import Coverage


class Commands(click.Group):
    """A group whose first command, `build`, need not be named."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put `build` in front where the call names no command."""
        if not args or (args[0].startswith("-") and args[0] not in ("--help", "-h", "--version")):
            args = ["build", *args]
        return super().parse_args(ctx, args)


def _started_kind(ctx: click.Context, param: click.Parameter, kind: str) -> str:
    """Return a kind of record that can be started, or refuse the call; which there are, `parse` knows."""
    from kronika.parse import STARTED_KINDS

    return str(click.Choice(STARTED_KINDS).convert(kind, param, ctx))


root_option = click.option(
    "--root",
    type=click.Path(path_type=Path),
    default=Path(),
    help="The documentary's folder, with site.yaml and content/. [default: this folder]",
)
output_option = click.option(
    "--output",
    type=click.Path(path_type=Path),
    help="Where the site is laid. [default: output/ in the documentary's folder]",
)
base_url_option = click.option("--base-url", default="", help="Publish under this address instead of site.yaml's url.")
links_option = click.option(
    "--links",
    type=click.Choice(["file", "folder"]),
    default="file",
    show_default=True,
    help="Links end in index.html (the site opens from a folder) or in / (for a web server).",
)
drafts_option = click.option("--drafts", is_flag=True, help="Show records with status: draft too.")
memo_option = click.option(
    "--no-memo", "forgetful", is_flag=True, help="Make everything anew; use and keep nothing in .kronika/."
)
jobs_option = click.option(
    "--jobs",
    "-j",
    type=click.IntRange(1),
    default=None,
    help="How many processes work at once. [default: as many as there are processors]",
)
verbose_option = click.option(
    "--verbose", "-v", is_flag=True, help="Tell where the time went, and how much was remembered."
)
quiet_option = click.option("--quiet", "-q", is_flag=True, help="Say nothing but what is wrong.")


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="kronika")
def main() -> None:
    """Build a documentary microsite from Markdown and YAML.

    Without a command, `build` is run. Each command has its own --help.
    """


@main.command()
@root_option
@output_option
@base_url_option
@links_option
@drafts_option
@memo_option
@jobs_option
@verbose_option
@quiet_option
@click.pass_obj
def build(looked: bool | None, /, root: Path, output: Path | None, quiet: bool, verbose: bool, **choices: Any) -> None:
    """Check everything and lay the finished site into the output folder.

    If anything is wrong, all of it is told with file, line and mend, and the folder stays as it is.
    """
    started = time.monotonic()
    manner = Manner(choices.pop("forgetful"), choices.pop("jobs"), Progress(way_for(quiet)), looked=bool(looked))
    target, options = output or root / DEFAULT_OUTPUT, Options(**choices)
    try:
        done = build_output(root, target, options, manner)
    except SiteError as error:
        _report(error.problems)
    except UsageError as error:
        _refuse(error)
    if verbose:
        click.echo("\n".join(report(manner.progress.seconds, manner.counts)), err=True)
    if not quiet:
        click.echo(closing_words(done, str(target / "index.html"), time.monotonic() - started))


@main.command()
@root_option
@base_url_option
@drafts_option
@memo_option
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    show_default=True,
    help="How problems are told: for people, for programs, or as annotations of a workflow.",
)
@click.option(
    "--coverage",
    "covering",
    is_flag=True,
    help="Report besides what has no citation, check, translation or use; that is no mistake, and changes no status.",
)
def check(root: Path, form: str, covering: bool, forgetful: bool, **choices: Any) -> None:
    """Say what is wrong in the content, without writing anything."""
    problems: tuple[Problem, ...] = ()
    found = None
    progress = Progress(way_for(quiet=form != "text"))
    try:
        progress.tell("read")
        sources = read_sources(root)
        if covering:
            from kronika.pipeline import cover_site

            found = cover_site(sources, Options(**choices))
        make_site(root, sources, Options(**choices), Manner(forgetful, progress=progress))
    except SiteError as error:
        problems = error.problems
    except UsageError as error:
        _refuse(error)
    finally:
        progress.end()
    if form == "json":
        told = {"problems": [_as_json(problem) for problem in problems], **(_coverage_as_json(found) if found else {})}
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
    elif form == "github":
        for problem in problems:
            click.echo(_as_annotation(problem))
    elif found:
        click.echo(str(found))
    elif not problems:
        click.echo("No problem was found.")
    if problems:
        sys.exit(1) if form != "text" else _report(problems)


@main.command()
@root_option
@drafts_option
@click.option("--port", type=click.IntRange(0, 65535), default=5500, show_default=True, help="The port of the preview.")
@click.option("--open", "open_browser", is_flag=True, help="Open the preview in a browser.")
def serve(root: Path, drafts: bool, port: int, open_browser: bool) -> None:
    """Show the site on this machine (127.0.0.1) and show it anew after each edit.

    While something is wrong, the page tells what, and the last good site stays up. At /patterns/ every part that a page
    is made of is shown in its states, in the documentary's own look.
    """
    from kronika.serve import Preview, serve_preview

    try:
        options, manner, others = Options(drafts=drafts, at_root=True), Manner(jobs=1, held={}), Manner(jobs=1, held={})
        preview = Preview(
            root,
            lambda: make_site(root, read_sources(root), options, manner),
            lambda: make_patterns(root, read_sources(root), others),
        )
        serve_preview(preview, port, open_browser)
    except UsageError as error:
        _refuse(error)


@main.command()
@root_option
def clean(root: Path) -> None:
    """Forget what is kept between builds, in the folder .kronika/; the output stays."""
    try:
        clear_kept(root)
    except UsageError as error:
        _refuse(error)


@main.command()
@root_option
@click.argument("kind", callback=_started_kind)
@click.argument("title")
def new(root: Path, kind: str, title: str) -> None:
    """Start a record: a draft of this KIND, named after its TITLE, that already passes `check`.

    A KIND is event, person, place, figure, document, term, page, media or source.
    Of a source the entry is printed, to be pasted into a file content/sources*.yaml.
    """
    from kronika.parse import parse_documents, start_record, start_source

    try:
        documents, problems = parse_documents(read_sources(root))
        if documents is None:
            _report(tuple(problem for problem in problems if problem.at.path == "site.yaml"))
        elif kind == "source":
            click.echo(start_source(title, documents), nl=False)
        else:
            file = start_record(kind, title, documents)
            start_file(file, root)
            click.echo(root / file.path)
    except UsageError as error:
        _refuse(error)


@main.command()
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    default=Path("schema"),
    show_default=True,
    help="The folder that the schemas are written into.",
)
def schema(output: Path) -> None:
    """Write JSON Schemas of records, site.yaml and sources, by which an editor checks and completes them."""
    from kronika.parse import schema_files

    try:
        files = schema_files()
        changed = lay_files(files, output)
    except UsageError as error:
        _refuse(error)
    click.echo(f"{len(files)} schemas in {output}, {changed} of them changed.")


def _report(problems: tuple[Problem, ...]) -> NoReturn:
    """Print the problems and leave with status 1."""
    for problem in problems:
        click.echo(str(problem), err=True)
    count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
    click.echo(f"\n{count}; nothing was written.", err=True)
    sys.exit(1)


def _refuse(error: UsageError) -> NoReturn:
    """Print why the call cannot be carried out and leave with status 2."""
    click.echo(str(error), err=True)
    sys.exit(2)


def _as_json(problem: Problem) -> dict[str, object]:
    return {
        "code": problem.code,
        "path": problem.at.path,
        "line": problem.at.line,
        "column": problem.at.column,
        "message": problem.message,
        "hint": problem.hint,
    }


def _coverage_as_json(coverage: "Coverage") -> dict[str, object]:
    gaps = (
        {"kind": gap.kind, "path": gap.at.path, "line": gap.at.line, "column": gap.at.column, "subject": gap.subject}
        | {"message": gap.message}
        for gap in coverage.gaps
    )
    whole = {name: number for name, number in asdict(coverage.whole).items() if name != "path"}
    pages = [asdict(page) for page in coverage.pages]
    return {"coverage": {"whole": whole, "counts": dict(coverage.counts), "pages": pages, "gaps": list(gaps)}}


def _as_annotation(problem: Problem) -> str:
    """Return a problem as a workflow command that annotates the line (percent-encoded as its documentation asks)."""
    text = f"{problem.message} {problem.hint}".strip()
    text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return f"::error file={problem.at.path},line={problem.at.line},col={problem.at.column}::{text}"
