"""A whole process and what it cost: seconds on the clock and of the processor, and memory of all its processes."""

import os
import subprocess
import threading
import time
from dataclasses import dataclass
from pathlib import Path

EVERY_S = 0.05
"""How often the memory of the processes is looked at."""


@dataclass(frozen=True)
class Run:
    """Seconds on the clock and of the processor (its own and the system's), and the peak memory in MB."""

    wall_s: float
    processor_s: float
    peak_mb: float


def run(command: list[str], folder: Path, environment: dict[str, str] | None = None) -> Run:
    """Return what `command` cost in `folder`; the processes that it starts and waits for are counted with it.

    Raises SystemExit with what it printed if it fails.
    """
    with (folder / ".bench.log").open("w+b") as log:
        started = time.perf_counter()
        process = subprocess.Popen(
            command,
            cwd=folder,
            stdout=log,
            stderr=log,
            env={**_surroundings(), **(environment or {})},
            start_new_session=True,
        )
        watch = Watch(process.pid)
        _, status, usage = os.wait4(process.pid, 0)
        wall_s = time.perf_counter() - started
        together_mb = watch.stop()
        if status:
            log.seek(0)
            raise SystemExit(f"{' '.join(command)} failed:\n{log.read().decode(errors='replace')[-2000:]}")
    return Run(wall_s, usage.ru_utime + usage.ru_stime, max(together_mb, usage.ru_maxrss / 1024))


def _surroundings() -> dict[str, str]:
    """Return the variables that programs run with.

    Python may keep what it has compiled, as it does where nobody has forbidden it: the modules of the others were kept
    when they were installed, and Kronika's own, which lie in the checkout, should not be compiled anew in each build.
    """
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def fastest(runs: list[Run]) -> Run:
    """Return the shortest run by the clock, with the least work and memory that any of them needed."""
    return Run(min(one.wall_s for one in runs), min(one.processor_s for one in runs), min(one.peak_mb for one in runs))


class Watch:
    """Looks at the memory of a process and its children now and then, each shared page counted once.

    What the system reports at a process's end is the memory of the largest process alone. Where there is no /proc,
    that has to do.
    """

    def __init__(self, group: int) -> None:
        self._group = group
        self._peak_kb = 0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def stop(self) -> float:
        """Return the peak in MB; 0 if nothing was seen."""
        self._over.set()
        self._thread.join()
        return self._peak_kb / 1024

    def _look(self) -> None:
        while not self._over.wait(EVERY_S):
            self._peak_kb = max(self._peak_kb, sum(_proportional_kb(process) for process in _members(self._group)))


def _members(group: int) -> list[str]:
    found = []
    for process in os.listdir("/proc") if Path("/proc/self/stat").exists() else ():  # noqa: PTH208 - many times a run
        if process.isdigit():
            try:
                fields = Path(f"/proc/{process}/stat").read_text("utf-8").rpartition(") ")[2].split()
            except OSError:  # it ended in between
                continue
            if fields[2] == str(group):
                found.append(process)
    return found


def _proportional_kb(process: str) -> int:
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text("utf-8").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)
