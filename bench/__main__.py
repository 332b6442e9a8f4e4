"""`python -m bench [EVENTS ...]`: compare generators at each size, time Kronika's steps, and write bench/RESULTS.md.

Without sizes, 100 and 1,000; what was measured at other sizes before stays in the table.
"""

import sys

from bench.compare import compare
from bench.corpus import write_corpus
from bench.results import keep, keep_steps, write_table
from bench.steps import copied, steps_of
from bench.tools import WORK, installed

SIZES = (100, 1000)
TURNS = 3
"""Runs of each case, of which the fastest counts; beyond 2,000 events there is one."""


def main() -> None:
    """Measure what was asked for, keep it, and write the table."""
    sizes = [int(size) for size in sys.argv[1:]] or SIZES
    tools = installed()
    for events in sizes:
        turns = TURNS if events <= 2000 else 1
        keep(events, tools, turns, compare(tools, events, turns))
    write_corpus(WORK / "steps", 1000)
    keep_steps({"this documentary": steps_of(copied()), "1,000 events": steps_of(WORK / "steps")})
    print(write_table())


if __name__ == "__main__":
    main()
