"""What was measured, kept in results.json and laid out in RESULTS.md with the goals beside it."""

import json
import os
import platform
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from statistics import median
from typing import Any

from bench.compare import CASES, Figures, Written
from bench.reloads import Reload
from bench.runs import Run
from bench.tools import Tool

HERE = Path(__file__).resolve().parent
KEPT = HERE / "results.json"
TABLE = HERE / "RESULTS.md"
NOTES = HERE / "notes.md"

GOALS = (
    ("cold, against Hugo", "Hugo", "cold", "wall_s", {1000: ("at most", 3.0), 10000: ("at most", 3.0)}),
    ("cold, against Pelican", "Pelican", "cold", "wall_s", {1000: ("faster", 3.0), 10000: ("faster", 3.0)}),
    (
        "nothing changed, against Hugo",
        "Hugo",
        "nothing changed",
        "wall_s",
        {1000: ("faster", 10.0), 10000: ("faster", 25.0)},
    ),
    (
        "one body edited, against Hugo",
        "Hugo",
        "one body edited",
        "wall_s",
        {1000: ("faster", 3.0), 10000: ("faster", 5.0)},
    ),
    ("peak memory, against Hugo", "Hugo", "cold", "peak_mb", {1000: ("at most", 1.5), 10000: ("at most", 1.5)}),
)
"""What is compared, with whom, in which case, by which figure, and by number of events how much is wanted."""


RELOAD_GOALS_MS = {"this documentary": 150, "1,000 events": 400}
"""How soon after the notice of an edit a browser is to be told."""


def keep(events: int, tools: tuple[Tool, ...], turns: int, measured: tuple[Figures, Written]) -> None:
    """Put what was measured at so many events in place of what was measured before."""
    figures, written = measured
    kept = _kept()
    kept["sizes"][str(events)] = {
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors, "
        f"Python {platform.python_version()}",
        "load_before": round(os.getloadavg()[0], 1),
        "turns": turns,
        "versions": {tool.name: tool.version for tool in tools},
        "figures": {name: {case: asdict(one) for case, one in cases.items()} for name, cases in figures.items()},
        "written": written,
    }
    KEPT.write_text(json.dumps(kept, indent=1) + "\n", "utf-8")


def keep_steps(steps: dict[str, dict[str, float]]) -> None:
    """Put the seconds of each step, by column, in place of those before."""
    KEPT.write_text(json.dumps({**_kept(), "steps": steps}, indent=1) + "\n", "utf-8")


def keep_reloads(reloads: dict[str, list[Reload]]) -> None:
    """Put what passed at each edit in the preview, by documentary, in place of what was measured before."""
    edits = {name: [asdict(one) for one in some] for name, some in reloads.items()}
    kept = {"load_after": round(os.getloadavg()[0], 1), "edits": edits}
    KEPT.write_text(json.dumps({**_kept(), "reloads": kept}, indent=1) + "\n", "utf-8")


def write_table() -> str:
    """Write RESULTS.md from everything kept, and return it."""
    kept = _kept()
    sizes = {int(events): entry for events, entry in kept["sizes"].items()}
    lines = ["# Timings", "", "Made by `make bench`; the figures are in results.json.", ""]
    lines += [*_goal_lines(sizes), "", NOTES.read_text("utf-8").strip(), ""]
    for events in sorted(sizes):
        lines += [*_size_lines(events, sizes[events]), ""]
    lines += [*_step_lines(kept["steps"]), "", *_reload_lines(kept["reloads"])]
    text = "\n".join((*lines, ""))
    TABLE.write_text(text, "utf-8")
    return text


def _kept() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(KEPT.read_text("utf-8")) if KEPT.is_file() else {}
    return {"sizes": {}, "steps": {}, "reloads": {}, **found}


def _goal_lines(sizes: dict[int, Any]) -> Iterator[str]:
    columns = [events for events in (1000, 10000) if events in sizes]
    yield "## The goals"
    yield ""
    yield "| Kronika | " + " | ".join(f"goal at {events:,} | measured" for events in columns) + " |"
    yield "| --- |" + " --- | --- |" * len(columns)
    for label, rival, case, figure, wanted in GOALS:
        cells: list[str] = []
        for events in columns:
            figures = sizes[events]["figures"]
            ours, theirs = figures["Kronika"][case][figure], figures[rival][case][figure]
            cells += _cells(*wanted[events], ours / theirs)
        yield f"| {label} | {' | '.join(cells)} |"


def _cells(kind: str, goal: float, ratio: float) -> tuple[str, str]:
    """Return a goal and what was reached, in words; `ratio` is Kronika's figure divided by the other's."""
    if kind == "at most":
        return f"at most {goal:g} times", f"{ratio:.1f} times{'' if ratio <= goal else ' – missed'}"
    speed = 1 / ratio
    reached = f"{speed:.1f} times faster" if speed >= 1 else f"{ratio:.1f} times slower"
    return f"at least {goal:g} times faster", f"{reached}{'' if speed >= goal else ' – missed'}"


def _size_lines(events: int, entry: dict[str, Any]) -> Iterator[str]:
    versions = ", ".join(f"{name} {version}" for name, version in entry["versions"].items())
    runs = "one run each" if entry["turns"] == 1 else f"the fastest of {entry['turns']} runs each"
    yield f"## {events:,} events"
    yield ""
    yield f"{versions}; {entry['machine']}; {runs}; load average before: {entry['load_before']}."
    yield ""
    heads = " | ".join(f"{case}, s (of the processor)" for case in CASES)
    yield f"| | {heads} | peak memory, MB | pages | files | MB |"
    yield f"| --- |{' ---: |' * (len(CASES) + 4)}"
    for name, cases in entry["figures"].items():
        runs_of = {case: Run(**one) for case, one in cases.items()}
        cells = [f"{runs_of[case].wall_s:.2f} ({runs_of[case].processor_s:.2f})" for case in CASES]
        pages, files, size_mb = entry["written"][name]
        peak_mb = max(one.peak_mb for one in runs_of.values())
        yield f"| {name} | {' | '.join(cells)} | {peak_mb:.0f} | {pages:,} | {files:,} | {size_mb:.1f} |"


def _step_lines(steps: dict[str, dict[str, float]]) -> Iterator[str]:
    if not steps:
        return
    yield "## Kronika's steps"
    yield ""
    yield "Seconds in one process; imports are not counted."
    yield ""
    yield f"| step | {' | '.join(steps)} |"
    yield f"| --- |{' ---: |' * len(steps)}"
    for step in next(iter(steps.values())):
        yield f"| {step} | " + " | ".join(f"{column.get(step, 0):.2f}" for column in steps.values()) + " |"
    yield "| **all** | " + " | ".join(f"**{sum(column.values()):.2f}**" for column in steps.values()) + " |"


def _reload_lines(reloads: dict[str, Any]) -> Iterator[str]:
    if not reloads:
        return
    yield "## The preview"
    yield ""
    yield "Milliseconds after a body was edited under `serve`, the median of several edits."
    yield f"The goal is for build and message. Load average after: {reloads['load_after']}."
    yield ""
    yield "| | until noticed | until built | until the browser is told | build and message | goal |"
    yield "| --- | ---: | ---: | ---: | ---: | ---: |"
    for name, some in reloads["edits"].items():
        each = [Reload(**one) for one in some]
        parts = [[one.until_noticed_s, one.until_built_s, one.until_told_s, one.waited_s] for one in each]
        medians = [median(column) * 1000 for column in zip(*parts, strict=True)]
        goal = RELOAD_GOALS_MS[name]
        missed = "" if medians[-1] <= goal else " – missed"
        yield f"| {name} | {' | '.join(f'{one:.0f}' for one in medians)} | {goal}{missed} |"
