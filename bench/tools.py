"""The generators that are compared: how each is installed, started, and asked for its version.

They live in bench/.work/, each in an environment of its own, so nothing of theirs gets into Kronika's.
"""

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from bench.texts import RIVALS
from kronika import __version__

HERE = Path(__file__).resolve().parent
WORK = HERE / ".work"


@dataclass(frozen=True)
class Tool:
    """A generator ready to run: `again` is its command where that differs once a site has been built."""

    name: str
    version: str
    command: list[str]
    again: list[str]
    output: str
    events: str
    leftovers: tuple[str, ...]


def installed() -> tuple[Tool, ...]:
    """Return Kronika and the others, installing those that are missing; Eleventy only where there is npm."""
    tools = [_kronika(), _hugo(), _pelican()]
    if shutil.which("npm"):
        tools.append(_eleventy())
    else:
        print("There is no npm here: Eleventy is left out.", file=sys.stderr)
    return tuple(tools)


def _kronika() -> Tool:
    command = [sys.executable, str(HERE.parent / "build.py"), "--quiet"]
    return Tool("Kronika", __version__, command, command, "output", "content/events", (".kronika", "output"))


def _hugo() -> Tool:
    environment = _environment("hugo")
    # The package's own `hugo` is a Python script that starts this program.
    binary = next(environment.glob("lib/python*/site-packages/hugo/binaries/hugo*"))
    version = _said([str(binary), "version"]).split()[1].partition("-")[0].removeprefix("v")
    command = [str(binary), "--quiet"]
    return Tool("Hugo", version, command, command, "public", "content/events", ("public", "resources"))


def _pelican() -> Tool:
    command = [str(_environment("pelican") / "bin/pelican"), "--quiet"]
    version = _said([command[0], "--version"]).strip()
    again = [*command, "-e", "CACHE_CONTENT=true", "LOAD_CONTENT_CACHE=true"]
    return Tool("Pelican", version, command, again, "output", "content/events", ("output", "cache"))


def _eleventy() -> Tool:
    folder = WORK / "tools/eleventy"
    lock = RIVALS / "eleventy/package-lock.json"
    if _stale(folder, lock):
        for name in ("package.json", "package-lock.json"):
            shutil.copy(RIVALS / "eleventy" / name, folder)
        _said(["npm", "ci", "--prefix", str(folder), "--ignore-scripts", "--no-audit", "--no-fund", "--silent"])
        shutil.copy(lock, folder / "installed")
    command = ["node", str(folder / "node_modules/@11ty/eleventy/cmd.cjs"), "--quiet"]
    version = _said([*command[:2], "--version"]).strip()
    return Tool("Eleventy", version, command, command, "public", "src/events", ("public",))


def _environment(rival: str) -> Path:
    """Return the virtual environment of `rival`, made from its list of requirements if that has changed."""
    folder = WORK / "tools" / rival
    wanted = RIVALS / rival / "requirements.txt"
    if _stale(folder, wanted):
        _said([sys.executable, "-m", "venv", str(folder)])
        _said([str(folder / "bin/pip"), "install", "-qq", "--disable-pip-version-check", "-r", str(wanted)])
        shutil.copy(wanted, folder / "installed")
    return folder


def _stale(folder: Path, wanted: Path) -> bool:
    """Return whether what is in `folder` is not what `wanted` lists, emptying the folder if so."""
    done = folder / "installed"
    if done.is_file() and done.read_bytes() == wanted.read_bytes():
        return False
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return True


def _said(command: list[str]) -> str:
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
