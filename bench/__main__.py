"""`python -m bench [EVENTS ...]`: compare generators at each size, time Kronika's steps and its preview, and write
bench/RESULTS.md.

Without sizes, 100 and 1,000; what was measured at other sizes before stays in the table.
"""

import sys

from bench.compare import compare
from bench.corpus import write_corpus
from bench.reloads import reloads
from bench.results import keep, keep_reloads, keep_steps, write_table
from bench.steps import copied, steps_of
from bench.tools import WORK, installed

SIZES = (100, 1000)
TURNS = 3
"""Runs of each case, of which the fastest counts; beyond 2,000 events there is one."""

EDITS = 7
"""Edits that the preview is measured at; the median counts."""


def main() -> None:
    """Measure what was asked for, keep it, and write the table."""
    sizes = [int(size) for size in sys.argv[1:]] or SIZES
    tools = installed()
    for events in sizes:
        turns = TURNS if events <= 2000 else 1
        keep(events, tools, turns, compare(tools, events, turns))
    write_corpus(WORK / "steps", 1000)
    roots = {"this documentary": copied(), "1,000 events": WORK / "steps"}
    keep_steps({name: steps_of(root) for name, root in roots.items()})
    keep_reloads({name: reloads(root, EDITS) for name, root in roots.items()})
    print(write_table())


if __name__ == "__main__":
    main()
