"""A build that is killed leaves a whole site, and nothing that makes a later one wrong."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from random import Random

from kronika.builds import Manner, build_output
from kronika.records.options import Options
from tests.support.edits import FILES, write_yard

ROOT = Path(__file__).resolve().parents[2]

KILLS = int(os.environ.get("KRONIKA_KILLS", "30"))
"""How many builds are killed; more by hand."""

STATES = ("First", "Second")


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != ".kronika-output"
    }


def write_state(root: Path, state: str) -> None:
    path = root / "content/people/builder.md"
    text = path.read_text("utf-8")
    path.write_text(text.replace("Foreman", state).replace("Second", "First").replace("First", state), "utf-8")


def test_killed_builds_do_no_harm(tmp_path: Path) -> None:
    assert "content/people/builder.md" in FILES
    root, random = tmp_path / "root", Random(KILLS)
    write_yard(root)
    wanted = {}
    for state in STATES:
        write_state(root, state)
        build_output(root, tmp_path / state, Options(), Manner(forgetful=True))
        wanted[state] = tree(tmp_path / state)
    assert wanted["First"] != wanted["Second"]
    for number in range(KILLS):
        write_state(root, STATES[number % 2])
        command = [sys.executable, "build.py", "--root", str(root), "--quiet"]
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            process.wait(random.uniform(0.05, 1.2))
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.wait()
        if (root / "output").exists():
            assert tree(root / "output") in wanted.values()
        if random.random() < 0.3:
            build_output(root, root / "output", Options(), Manner())
            assert tree(root / "output") == wanted[STATES[number % 2]]
    build_output(root, root / "output", Options(), Manner())
    assert tree(root / "output") == wanted[STATES[(KILLS - 1) % 2]]
    assert {path.name for path in root.iterdir() if "new" in path.name} == set()
