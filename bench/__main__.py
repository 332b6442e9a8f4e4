"""`python -m bench`: time each step on corpora that double, and write bench/RESULTS.md."""

import platform
import resource
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bench.corpus import write_corpus
from kronika import __version__, pipeline
from kronika.read import read_sources
from kronika.write import write_output

HERE = Path(__file__).resolve().parent
WORK = HERE / ".work"
SIZES = (250, 500, 1000, 2000)
STEPS = (
    "parse_documents", "resolve_site", "translate_site", "address_site", "bundle_assets", "picture_assets", "draw_site",
    "render_bodies", "plan_pages", "render_pages", "export_site", "verify_files",
)  # fmt: skip

Timings = dict[str, float]


def timed(name: str, step: Callable[..., Any], timings: Timings) -> Callable[..., Any]:
    """Return `step`, adding the seconds it takes to `timings`."""

    def run(*values: Any) -> Any:
        started = time.perf_counter()
        result = step(*values)
        timings[name] = timings.get(name, 0) + time.perf_counter() - started
        return result

    return run


def measure(root: Path) -> Timings:
    """Return the seconds of each step of one cold build of the documentary at `root`."""
    timings: Timings = {}
    plain = {name: getattr(pipeline, name) for name in STEPS}
    for name, step in plain.items():
        setattr(pipeline, name, timed(name, step, timings))
    try:
        sources = timed("read_sources", read_sources, timings)(root)
        files = pipeline.build_site(sources)
        timed("write_output", write_output, timings)(files, root / "output", root)
    finally:
        for name, step in plain.items():
            setattr(pipeline, name, step)
    return timings


def main() -> None:
    """Measure every size and the documentary beside this folder, and write the table."""
    columns: dict[str, Timings] = {"this documentary": measure_fresh(HERE.parent, copy=True)}
    for size in SIZES:
        root = WORK / str(size)
        shutil.rmtree(root, ignore_errors=True)
        write_corpus(root, size)
        columns[f"{size} events"] = measure_fresh(root)
    text = report(columns)
    (HERE / "RESULTS.md").write_text(text, "utf-8")
    print(text)


def measure_fresh(root: Path, copy: bool = False) -> Timings:
    """Return the timings of a build into no older output."""
    if copy:
        target = WORK / "documentary"
        shutil.rmtree(target, ignore_errors=True)
        for name in ("content", "templates", "static"):
            shutil.copytree(root / name, target / name)
        for settings in root.glob("site*.yaml"):
            shutil.copy(settings, target)
        root = target
    shutil.rmtree(root / "output", ignore_errors=True)
    print(f"{root.name} ...", file=sys.stderr)
    return measure(root)


def report(columns: dict[str, Timings]) -> str:
    """Return the table as Markdown."""
    steps = list(next(iter(columns.values())))
    ordered = ["read_sources", *(step for step in STEPS if step in steps), "write_output"]
    lines = [
        "# Timings",
        "",
        f"Kronika {__version__}, Python {platform.python_version()}, {platform.system()} {platform.machine()}; "
        "one process, nothing remembered. Seconds; imports are not counted. Made by `make bench`.",
        "",
        f"| step | {' | '.join(columns)} |",
        f"| --- |{' ---: |' * len(columns)}",
    ]
    for step in ordered:
        lines.append(f"| `{step}` | " + " | ".join(f"{timing.get(step, 0):.2f}" for timing in columns.values()) + " |")
    lines.append("| **all** | " + " | ".join(f"**{sum(timing.values()):.2f}**" for timing in columns.values()) + " |")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    lines += ["", f"Peak memory over all of it: {peak:.0f} MB.", ""]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
