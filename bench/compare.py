"""Kronika beside other generators: the same documentary, built cold, again, and with one body edited."""

import shutil
import sys
from pathlib import Path

from bench.corpus import write_corpus
from bench.runs import Run, fastest, run
from bench.texts import lay_for
from bench.tools import WORK, Tool

CASES = ("cold", "nothing changed", "one body edited")

Figures = dict[str, dict[str, Run]]
"""What each case cost, by the generator's name and the case's."""

Written = dict[str, tuple[int, int, float]]
"""How many pages of HTML, how many files and how many MB each generator wrote."""


def compare(tools: tuple[Tool, ...], events: int, turns: int) -> tuple[Figures, Written]:
    """Return what every case cost each of `tools` at so many events, the fastest of `turns`, and what they wrote.

    The generators take turns, so that a busy moment of the machine meets all of them.
    """
    folders = _lay(tools, events)
    figures: Figures = {tool.name: {} for tool in tools}
    for case in CASES:
        runs: dict[str, list[Run]] = {tool.name: [] for tool in tools}
        for turn in range(turns):
            for tool in tools:
                print(f"{events} events, {case}, {tool.name} ...", file=sys.stderr)
                runs[tool.name].append(_once(tool, folders[tool.name], case, turn))
        for tool in tools:
            figures[tool.name][case] = fastest(runs[tool.name])
            if case == "cold" and tool.again != tool.command:
                run(tool.again, folders[tool.name])  # fills the cache that it is allowed from here on
    written = {tool.name: _written(folders[tool.name] / tool.output) for tool in tools}
    _see_that_work_is_equal(tools, folders, events)
    return figures, written


def _lay(tools: tuple[Tool, ...], events: int) -> dict[str, Path]:
    corpus = WORK / f"{events}-kronika"
    shutil.rmtree(corpus, ignore_errors=True)
    write_corpus(corpus, events)
    folders = {"Kronika": corpus}
    for tool in tools[1:]:
        folders[tool.name] = WORK / f"{events}-{tool.name.lower()}"
        lay_for(tool.name.lower(), corpus, folders[tool.name])
        if tool.name == "Eleventy":
            (folders[tool.name] / "node_modules").symlink_to(WORK / "tools/eleventy/node_modules")
    return folders


def _once(tool: Tool, folder: Path, case: str, turn: int) -> Run:
    if case == "cold":
        for name in tool.leftovers:
            shutil.rmtree(folder / name, ignore_errors=True)
        return run(tool.command, folder)
    if case == "one body edited":
        edited = sorted((folder / tool.events).glob("*.md"))[7]
        edited.write_text(f"{edited.read_text('utf-8')}\nOne more sentence, number {turn}.\n", "utf-8")
    return run(tool.again, folder)


def _written(output: Path) -> tuple[int, int, float]:
    files = [path for path in output.rglob("*") if path.is_file()]
    pages = sum(path.suffix == ".html" for path in files)
    return pages, len(files), sum(path.stat().st_size for path in files) / 1e6


def _see_that_work_is_equal(tools: tuple[Tool, ...], folders: dict[str, Path], events: int) -> None:
    """Raise SystemExit if a generator left out a page or the sentence that was added last."""
    paths = [f"events/event-{number:05}" for number in range(events)]
    paths += [f"people/person-{number:04}" for number in range(max(2, events // 10))]
    for tool in tools:
        output = folders[tool.name] / tool.output
        for path in (*paths, "timeline", "why-it-matters"):
            if not (output / path / "index.html").is_file():
                raise SystemExit(f"{tool.name} wrote no page {path}.")
        if not (output / "sitemap.xml").is_file() or not any((output / name).is_file() for name in FEEDS):
            raise SystemExit(f"{tool.name} wrote no feed or no sitemap.")
        if "One more sentence" not in (output / "events/event-00007/index.html").read_text("utf-8"):
            raise SystemExit(f"{tool.name} did not notice the edited text.")


FEEDS = ("feed.xml", "index.xml")
