"""`python -m bench [SIZE ...]`: time builds as whole processes, and their steps, and write bench/RESULTS.md."""

import os
import platform
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from bench.corpus import write_corpus
from kronika import __version__
from kronika.builds import Manner, build_output
from kronika.records.options import Options

HERE = Path(__file__).resolve().parent
WORK = HERE / ".work"
SIZES = (250, 1000, 2000)
RUNS = 3
"""Builds that are timed for each figure; the fastest counts."""


@dataclass(frozen=True)
class Run:
    """A whole process: seconds on the clock and of the processor, and its peak memory in MB."""

    wall: float
    processor: float
    peak_mb: float


def run(root: Path) -> Run:
    """Build once."""
    started = time.perf_counter()
    process = subprocess.Popen([sys.executable, "build.py", "--root", str(root), "--quiet"], cwd=HERE.parent)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"The build of {root} failed.")
    return Run(time.perf_counter() - started, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def fastest(runs: list[Run]) -> Run:
    return min(runs, key=lambda one: one.wall)


def cold(root: Path) -> Run:
    """Build with nothing remembered and no older output."""
    shutil.rmtree(root / ".kronika", ignore_errors=True)
    shutil.rmtree(root / "output", ignore_errors=True)
    return run(root)


def edited(root: Path, turn: int) -> Run:
    """Build after a sentence was added to the text of one event."""
    path = sorted((root / "content/events").glob("*.md"))[0]
    path.write_text(f"{path.read_text('utf-8')}\nOne more sentence, number {turn}.\n", "utf-8")
    return run(root)


def measure(root: Path) -> dict[str, Run]:
    """Return the figures of a documentary's whole builds."""
    print(f"{root.name} ...", file=sys.stderr)
    return {
        "cold": fastest([cold(root) for _ in range(RUNS)]),
        "nothing changed": fastest([run(root) for _ in range(RUNS)]),
        "one text edited": fastest([edited(root, turn) for turn in range(RUNS)]),
    }


def steps(root: Path) -> dict[str, dict[str, float]]:
    """Return the seconds of each step, cold and after one edit, in this process: imports are not counted."""
    shutil.rmtree(root / ".kronika", ignore_errors=True)
    shutil.rmtree(root / "output", ignore_errors=True)
    first, second = Manner(), Manner()
    build_output(root, root / "output", Options(), first)
    path = sorted((root / "content/events").glob("*.md"))[0]
    path.write_text(f"{path.read_text('utf-8')}\nOne more sentence.\n", "utf-8")
    build_output(root, root / "output", Options(), second)
    return {"cold": first.progress.seconds, "edited": second.progress.seconds}


def main() -> None:
    """Measure this documentary and every size, and write the tables."""
    sizes = [int(size) for size in sys.argv[1:]] or SIZES
    roots = {"this documentary": _copied()}
    for size in sizes:
        root = roots[f"{size} events"] = WORK / str(size)
        shutil.rmtree(root, ignore_errors=True)
        write_corpus(root, size)
    text = report({name: measure(root) for name, root in roots.items()}, {n: steps(r) for n, r in roots.items()})
    (HERE / "RESULTS.md").write_text(text, "utf-8")
    print(text)


def _copied() -> Path:
    """Return a copy of the documentary beside this folder."""
    root = WORK / "documentary"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(HERE.parent / "content", root / "content")
    for settings in HERE.parent.glob("site*.yaml"):
        shutil.copy(settings, root)
    return root


def report(runs: dict[str, dict[str, Run]], timings: dict[str, dict[str, dict[str, float]]]) -> str:
    """Return the tables as Markdown."""
    lines = [
        "# Timings",
        "",
        f"Kronika {__version__}, Python {platform.python_version()}, {platform.system()} {platform.machine()}, "
        f"{os.cpu_count()} processors. Made by `make bench`.",
        "",
        f"## Whole processes (the fastest of {RUNS})",
        "",
        "| documentary | build | seconds | of the processor | peak memory, MB |",
        "| --- | --- | ---: | ---: | ---: |",
    ]
    for name, kinds in runs.items():
        for kind, one in kinds.items():
            lines.append(f"| {name} | {kind} | {one.wall:.2f} | {one.processor:.2f} | {one.peak_mb:.0f} |")
    lines += ["", "## Steps (seconds, in one process; imports are not counted)", ""]
    columns = [(name, kind) for name, kinds in timings.items() for kind in kinds]
    lines.append(f"| step | {' | '.join(f'{name}, {kind}' for name, kind in columns)} |")
    lines.append(f"| --- |{' ---: |' * len(columns)}")
    for step in [step for step in timings[columns[0][0]]["cold"] if step]:
        figures = (timings[name][kind].get(step, 0.0) for name, kind in columns)
        lines.append(f"| {step} | " + " | ".join(f"{figure:.2f}" for figure in figures) + " |")
    return "\n".join((*lines, ""))


if __name__ == "__main__":
    main()
