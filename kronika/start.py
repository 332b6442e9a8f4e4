"""Where the program starts: that a build would change nothing is told here, before its commands are loaded.

To load them (`kronika.cli`, with click) takes five times as long as Python's own start. So a plain call of `build` is
understood here, and nothing else: any other call, any doubt, and all that is wrong is left to the commands.
"""

import os
import sys
import time

from kronika.look import nothing_changed

VALUES = ("--root", "--output", "--links", "--base-url")
FLAGS = ("--drafts", "--quiet", "-q")

DEFAULT_OUTPUT = "output"


def main() -> None:
    """Do what the command line asks for."""
    plain = plain_build(sys.argv[1:])
    if plain and _is_done(*plain):
        return
    import gc

    from kronika.cli import main as run

    if plain:
        # The collector of cycles would go through a finished site once more, for a tenth of the time, and find nothing.
        gc.disable()
    try:
        run(obj=plain is not None)
    except SystemExit as end:
        if sys.getprofile() or sys.gettrace():
            raise
        sys.stdout.flush()
        sys.stderr.flush()
        # All files are closed by now. To take a large site apart value by value would take a tenth of the time again.
        os._exit(end.code if isinstance(end.code, int) else 1 if end.code else 0)


def plain_build(args: list[str]) -> tuple[dict[str, str], set[str]] | None:
    """Return the values and flags of a plain call of `build`; None for any call that should be left to click."""
    values, flags = {}, set()
    rest = args[1:] if args[:1] == ["build"] else args[:]
    while rest:
        name = rest.pop(0)
        if name in FLAGS:
            flags.add(name)
        elif name in VALUES and rest and _is_plain(name, rest[0]):
            values[name] = rest.pop(0)
        else:
            return None
    # Shells ask click for completions by a variable, and a call without arguments.
    return None if any(name.endswith("_COMPLETE") for name in os.environ) else (values, flags)


def _is_plain(name: str, value: str) -> bool:
    """Tell whether click and pathlib would pass on and print a value just as it stands."""
    if os.name == "nt" or value.startswith("-") or not (value and value.isascii() and value.isprintable()):
        return False
    return name not in ("--root", "--output") or os.path.normpath(value) == value != "."


def _is_done(values: dict[str, str], flags: set[str]) -> bool:
    """Tell whether nothing need be done, and if so, say it."""
    began = time.monotonic()
    root = values.get("--root", "")
    output = values.get("--output") or os.path.join(root, DEFAULT_OUTPUT)
    links, base_url = values.get("--links", "file"), values.get("--base-url", "")
    done = nothing_changed(root or ".", output, links=links, base_url=base_url, drafts="--drafts" in flags)
    if done and not flags & {"--quiet", "-q"}:
        print(closing_words(done, os.path.join(output, "index.html"), time.monotonic() - began))
    return done != ""


def closing_words(done: str, home: str, seconds: float) -> str:
    """Return what a build says at its end: what it did, and where the home page lies."""
    return f"{done}, in {seconds:.2f} s.\nOpen {home} in a browser."
