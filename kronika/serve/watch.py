"""Notice an edit soon after it is saved."""

import gc
import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from livereload.watcher import Watcher

INTERVAL_SECONDS = 0.05

IDLE_SHARE = 4
"""How many times longer than a look the pause before the next is: a look at thousands of files takes a while itself."""

QUIET_SECONDS = 1.0
"""How long after an edit the memory is tidied: neither the build nor the browser that shows it has to wait for that."""

WATCHED = ("content", "templates", "static")

Snapshot = frozenset[tuple[str, int, int, int]]


class SoonWatcher(Watcher):  # type: ignore[misc]  # livereload ships no types
    """Takes the place of livereload's own watcher, which looks every 800 ms."""

    def __init__(self, root: Path, changed: Callable[[], None]) -> None:
        super().__init__()
        self.root, self.changed = root, changed
        # livereload watches the working directory unless something is watched.
        self.watch(str(root))

    def start(self, callback: Callable[[], None]) -> bool:
        """Watch in a thread of its own; True tells livereload not to poll."""
        threading.Thread(target=self._run, daemon=True).start()
        return True

    def _run(self) -> None:
        before = snapshot(self.root)
        pause, seconds, changed_at = threading.Event(), INTERVAL_SECONDS, 0.0
        while not pause.wait(seconds):
            began = time.perf_counter()
            after = snapshot(self.root)
            seconds = pause_after(time.perf_counter() - began)
            if after != before:
                before = after
                self.changed()
                changed_at = time.perf_counter()
            elif changed_at and began - changed_at > QUIET_SECONDS:
                gc.collect()
                changed_at = 0.0


def pause_after(look_seconds: float) -> float:
    """Return how long to pause after a look that took so long, both in seconds."""
    return max(INTERVAL_SECONDS, IDLE_SHARE * look_seconds)


def snapshot(root: Path) -> Snapshot:
    """Return what tells one state of the input files from another: path, size, time in nanoseconds, inode."""
    return frozenset(_entries(root))


def _entries(root: Path) -> Iterator[tuple[str, int, int, int]]:
    yield from _folder(str(root), lambda entry: entry.name.startswith("site.") and entry.is_file())
    for name in WATCHED:
        yield from _folder(str(root / name), lambda entry: True)


def _folder(folder: str, wanted: "Callable[[os.DirEntry[str]], bool]") -> Iterator[tuple[str, int, int, int]]:
    try:
        entries = [entry for entry in os.scandir(folder) if not entry.name.startswith(".") and wanted(entry)]
        for entry in entries:
            if entry.is_dir():
                yield from _folder(entry.path, wanted)
            else:
                found = entry.stat()
                yield entry.path, found.st_size, found.st_mtime_ns, found.st_ino
    except OSError:
        # The file or folder went away while we looked: the next look tells the change.
        return
