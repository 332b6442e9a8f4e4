"""One build as the commands run it: from the disk through the pipeline and back, with what is kept between builds."""

import gc
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from kronika.look import build_fingerprint, kept_folder, nothing_changed
from kronika.progress import Progress
from kronika.read import read_patterns, read_sources
from kronika.records.files import LostError, OutputFile, Sources
from kronika.records.options import Options
from kronika.records.work import Work
from kronika.write import check_output, check_place, write_output

if TYPE_CHECKING:
    from kronika.memo import Count


T = TypeVar("T")

Files = tuple[OutputFile, ...]


@dataclass(frozen=True)
class Manner:
    """How a build goes about it: `forgetful` makes everything anew; `counts` tells what was remembered, by function.

    `jobs` is how many processes work at once; None for as many as there are processors. `held` keeps the results of a
    build for the next one in this process; None where there is none. `looked` tells that a look (`nothing_changed`) has
    shown that there is something to do.
    """

    forgetful: bool = False
    jobs: int | None = None
    progress: Progress = field(default_factory=Progress)
    counts: "dict[str, Count]" = field(default_factory=dict)
    held: dict[bytes, Any] | None = None
    looked: bool = False


def build_output(root: Path, output: Path, options: Options, manner: Manner) -> str:
    """Make `output` hold the site of the documentary at `root`, and return in words what there is now.

    Raises SiteError with the problems of the content, UsageError for an output that cannot be used.
    """
    check_place(output, root)
    if not manner.forgetful and not manner.looked:
        done = nothing_changed(os.fspath(root), os.fspath(output), **vars(options))
        if done:
            return done
    try:
        manner.progress.tell("read")
        sources = read_sources(root)
        check_output(output, root)
        fingerprint = build_fingerprint(sources.fingerprint, **vars(options))

        def lay(files: Files, manner: Manner) -> str:
            manner.progress.tell("write")
            kept = _kept(root, manner)
            changed = write_output(files, output, root, fingerprint, None if kept is None else kept / "spare")
            pages = sum(file.path.endswith(".html") for file in files)
            return f"{pages} pages, {len(files)} files, {changed} of them changed"

        return _with_site(root, sources, options, manner, lay)
    finally:
        manner.progress.end()


def make_site(root: Path, sources: Sources, options: Options, manner: Manner) -> Files:
    """Return every file of the finished site, with its bytes if the manner holds results.

    Raises SiteError with the problems of the content.
    """
    return _with_site(root, sources, options, manner, lambda files, _: files)


def _with_site(root: Path, sources: Sources, options: Options, manner: Manner, use: Callable[[Files, Manner], T]) -> T:
    """Return what `use` makes of the finished site, while its files can be fetched from where they are kept."""
    from kronika.pipeline import build_site

    try:
        with _working(root, sources.program, manner) as work:
            return use(build_site(sources, options, work), manner)
    except LostError:
        # Another build has made room, or the disk has failed: what is kept is never needed.
        return _with_site(root, sources, options, replace(manner, forgetful=True), use)


def make_patterns(root: Path, sources: Sources, manner: Manner) -> tuple[OutputFile, ...]:
    """Return the page of patterns, and all that it shows, in the look of the documentary at `root`.

    Raises SiteError if its templates or styles fail on them.
    """
    from kronika.pipeline import build_patterns

    with _working(root, sources.program, manner) as work:
        return build_patterns(sources, read_patterns(sources), work)


@contextmanager
def _without_collector() -> Iterator[None]:
    """Let the collector of cycles rest: a build makes millions of values that live to its end, and hardly a cycle."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _kept(root: Path, manner: Manner) -> Path | None:
    """Return the folder for what is kept between builds; None for a forgetful one, or where there is no place."""
    try:
        return None if manner.forgetful else Path(kept_folder(os.fspath(root)))
    except OSError:
        return None


@contextmanager
def _working(root: Path, program: str, manner: Manner) -> Iterator[Work]:
    """Give what a build works with: with its memory, unless it is forgetful or there is no place for one."""
    from kronika.memo import Workers, fingerprint, processors, remembering

    workers = Workers(manner.jobs or processors(), manner.progress.count)
    folder = _kept(root, manner)
    if folder is None:
        with _without_collector():
            yield Work(workers.each, manner.progress.tell)
        return
    with _without_collector(), remembering(folder, program, workers, manner.held) as memo:
        memo.counts = manner.counts
        yield Work(memo.each, manner.progress.tell, fingerprint)
