"""How long an editor waits: from the edit's notice to the message on which a browser loads the page anew."""

import asyncio
import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from tornado.websocket import WebSocketClientConnection, websocket_connect

HERE = Path(__file__).resolve().parent

HELLO = {"command": "hello", "protocols": ["http://livereload.com/protocols/official-7"]}
INFO = {"command": "info", "url": "bench"}


@dataclass(frozen=True)
class Reload:
    """What passed between the saving of an edit and the browser's message, in seconds."""

    until_noticed_s: float
    until_built_s: float
    until_told_s: float

    @property
    def waited_s(self) -> float:
        """How long it took from the notice to the message."""
        return self.until_built_s + self.until_told_s


@dataclass(frozen=True)
class Watched:
    """A preview that runs: its port, and what it tells of its builds."""

    port: int
    told: IO[str]

    def built(self) -> tuple[float, float]:
        """Return when the next build began and ended, in seconds since 1970."""
        noticed, done = self.told.readline().split()
        return float(noticed), float(done)


@contextmanager
def watched(root: Path) -> Iterator[Watched]:
    """Start the preview of the documentary at `root`, which has built it and listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "bench.watched", str(root), str(port)]
    with subprocess.Popen(
        command, cwd=HERE.parent, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout is not None
        preview = Watched(port, process.stdout)
        try:
            preview.built()
            _wait_for(port)
            yield preview
        finally:
            process.terminate()


def _wait_for(port: int) -> None:
    for _ in range(600):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            return
        except OSError:
            time.sleep(0.05)
    raise SystemExit("The preview did not begin to listen.")


def reload_of(saved: float, built: tuple[float, float], told: float) -> Reload:
    """Return what passed between the moments of one edit."""
    noticed, done = built
    return Reload(noticed - saved, done - noticed, told - done)


def edit(text: Path, turn: int) -> float:
    """Add a sentence to a text, and return when it was saved."""
    text.write_text(f"{text.read_text('utf-8')}\nOne more sentence, number {turn}.\n", "utf-8")
    return time.time()


def reloads(root: Path, turns: int) -> list[Reload]:
    """Return what passed at each of so many edits of one event of the documentary at `root`."""
    with watched(root) as preview:
        return asyncio.run(_reloads(preview, sorted((root / "content/events").glob("*.md"))[7], turns))


async def _reloads(preview: Watched, text: Path, turns: int) -> list[Reload]:
    connection = await _connected(preview.port)
    found = []
    for turn in range(turns):
        await asyncio.sleep(0.3)
        saved = edit(text, turn)
        while json.loads(await connection.read_message() or "{}").get("command") != "reload":
            pass
        found.append(reload_of(saved, preview.built(), time.time()))
    connection.close()
    return found


async def _connected(port: int) -> WebSocketClientConnection:
    """Return a connection as a browser's script makes it."""
    connection = await websocket_connect(f"ws://127.0.0.1:{port}/livereload")
    for message in (HELLO, INFO):
        await connection.write_message(json.dumps(message))
    return connection
