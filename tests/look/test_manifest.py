"""The manifest of an output folder tells whether anything in it is other than it was laid."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kronika.look.manifest import laid
from kronika.records.files import OutputFile
from kronika.write import write_output

FILES = (
    OutputFile("index.html", b"home"),
    OutputFile("events/keel/index.html", b"keel"),
    OutputFile("feed.xml", b"feed"),
)


def lay(folder: Path) -> Path:
    write_output(FILES, folder / "output", folder / "root", "made from this")
    return folder / "output"


def test_an_untouched_output_is_known_by_what_it_was_made_from(tmp_path: Path) -> None:
    assert laid(str(lay(tmp_path)), "made from this") == [file.path for file in FILES]


def test_it_stays_known_when_it_is_laid_again(tmp_path: Path) -> None:
    lay(tmp_path)
    assert laid(str(lay(tmp_path)), "made from this")


def test_an_output_made_from_something_else_is_not(tmp_path: Path) -> None:
    assert laid(str(lay(tmp_path)), "made from that") is None


def _set_time(output: Path) -> None:
    os.utime(output / "index.html", ns=(1, 1))


@pytest.mark.parametrize(
    "touch",
    [
        lambda output: (output / "index.html").write_text("other"),
        lambda output: (output / "feed.xml").unlink(),
        lambda output: (output / "thesis.tex").write_text("mine"),
        lambda output: (output / "events/keel/draft.html").write_text("mine"),
        lambda output: (output / "events/empty").mkdir(),
        lambda output: (output / ".kronika-output").write_text("{}"),
        lambda output: (output / ".kronika-output").write_text("\0made from this\0"),
        lambda output: (output / ".kronika-output").write_text("\0made from this\0index.html\0"),
        lambda output: (output / ".kronika-output").write_text("\0made from this\0index.html\x003\0"),
        lambda output: (output / ".kronika-output").unlink(),
        _set_time,
    ],
)
def test_an_output_that_was_touched_is_not(tmp_path: Path, touch: Callable[[Path], object]) -> None:
    output = lay(tmp_path)
    touch(output)
    assert laid(str(output), "made from this") is None
