"""The preview in a browser: an edit is told to the page that shows it, and how soon is reported.

How soon it should be is a matter for bench/, which measures on a quiet machine.
"""

import json
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bench.reloads import edit, reload_of, watched

if TYPE_CHECKING:
    from playwright.sync_api import Browser, WebSocket

ROOT = Path(__file__).resolve().parents[2]

PATIENCE_MS = 120_000

EVENT = "siege-of-the-radio"


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A copy of the documentary, to be edited; what is kept between builds of the original serves it too."""
    shutil.copytree(ROOT / "content", tmp_path / "content")
    for settings in ROOT.glob("site*.yaml"):
        shutil.copy(settings, tmp_path)
    if (ROOT / ".kronika").is_dir():
        (tmp_path / ".kronika").symlink_to(ROOT / ".kronika")
    return tmp_path


def test_an_edit_reloads_the_page_that_shows_it(
    browser: "Browser", copied: Path, record_property: Callable[[str, object], None]
) -> None:
    told: dict[str, float] = {}
    page = browser.new_page()

    def listen(socket: "WebSocket") -> None:
        def note(frame: str | bytes) -> None:
            told.setdefault(json.loads(frame)["command"], time.time())

        socket.on("framesent", note)
        socket.on("framereceived", note)

    def wait_for(command: str) -> float:
        while command not in told:
            page.wait_for_timeout(2)
        return told[command]

    page.on("websocket", listen)
    with watched(copied) as preview:
        page.goto(f"http://127.0.0.1:{preview.port}/events/{EVENT}/", timeout=PATIENCE_MS)
        # The script is told of edits as soon as it has said where it is.
        wait_for("info")
        saved = edit(copied / f"content/events/{EVENT}.md", 1)
        heard = wait_for("reload")
        reload = reload_of(saved, preview.built(), heard)
        page.get_by_text("One more sentence, number 1.").first.wait_for(timeout=PATIENCE_MS)
    page.close()
    record_property("waited_ms", round(reload.waited_s * 1000))
    print(
        f"noticed after {reload.until_noticed_s * 1000:.0f} ms, built in {reload.until_built_s * 1000:.0f} ms, "
        f"told in {reload.until_told_s * 1000:.0f} ms"
    )
