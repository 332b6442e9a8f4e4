"""How long each step of Kronika takes, in one process."""

import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bench.tools import HERE, WORK
from kronika import pipeline
from kronika.read import read_sources
from kronika.write import write_output

STEPS = (
    "parse_documents", "_placed", "bundle_assets", "picture_assets", "_drawn", "stated_texts", "print_pages", "bound",
    "paint_cards", "export_site", "verify_files",
)  # fmt: skip

Timings = dict[str, float]


def steps_of(root: Path) -> Timings:
    """Return the seconds of each step of one cold build of the documentary at `root`."""
    shutil.rmtree(root / "output", ignore_errors=True)
    timings: Timings = {}
    plain = {name: getattr(pipeline, name) for name in STEPS if hasattr(pipeline, name)}
    for name, step in plain.items():
        setattr(pipeline, name, _timed(name, step, timings))
    try:
        sources = _timed("read_sources", read_sources, timings)(root)
        files = pipeline.build_site(sources)
        _timed("write_output", write_output, timings)(files, root / "output", root)
    finally:
        for name, step in plain.items():
            setattr(pipeline, name, step)
    return timings


def copied() -> Path:
    """Return a copy of the documentary beside this folder."""
    root = WORK / "documentary"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(HERE.parent / "content", root / "content")
    for settings in HERE.parent.glob("site*.yaml"):
        shutil.copy(settings, root)
    return root


def _timed(name: str, step: Callable[..., Any], timings: Timings) -> Callable[..., Any]:
    def run(*values: Any, **named: Any) -> Any:
        started = time.perf_counter()
        result = step(*values, **named)
        timings[name] = timings.get(name, 0) + time.perf_counter() - started
        return result

    return run
