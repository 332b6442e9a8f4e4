"""The manifest of an output folder tells whether anything in it is other than it was laid."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kronika.records.files import OutputFile
from kronika.write import Laid, laid_output, write_output

FILES = (
    OutputFile("index.html", b"home"),
    OutputFile("events/keel/index.html", b"keel"),
    OutputFile("feed.xml", b"feed"),
)


def laid(folder: Path) -> Path:
    write_output(FILES, folder / "output", folder / "root", "made from this")
    return folder / "output"


def test_an_untouched_output_is_known_by_what_it_was_made_from(tmp_path: Path) -> None:
    assert laid_output(laid(tmp_path), "made from this") == Laid(pages=2, files=3)


def test_it_stays_known_when_it_is_laid_again(tmp_path: Path) -> None:
    laid(tmp_path)
    assert laid_output(laid(tmp_path), "made from this")


def test_an_output_made_from_something_else_is_not(tmp_path: Path) -> None:
    assert laid_output(laid(tmp_path), "made from that") is None


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
        lambda output: (output / ".kronika-output.json").write_text("{"),
        lambda output: (output / ".kronika-output.json").write_text('{"fingerprint": "made from this"}'),
        lambda output: (output / ".kronika-output.json").write_text(
            '{"fingerprint": "made from this", "files": {"index.html": 3}, "folders": []}'
        ),
        lambda output: (output / ".kronika-output.json").unlink(),
        _set_time,
    ],
)
def test_an_output_that_was_touched_is_not(tmp_path: Path, touch: Callable[[Path], object]) -> None:
    output = laid(tmp_path)
    touch(output)
    assert laid_output(output, "made from this") is None
