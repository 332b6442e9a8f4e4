"""Every HTML page and SVG picture before the Nu Html Checker."""

import re
from pathlib import Path

from tests.support.judges import nu_messages
from tests.support.published import Published

ROOT = Path(__file__).resolve().parents[2]

IGNORED = {
    r"“0[01][0-9]{2}\b.*Year may be mistyped": "the golden example is of the year 79, and its dates are right",
}
"""What is not ours to mend: a pattern of the message, and why."""


def ours(messages: list[str]) -> list[str]:
    """Leave out what is not ours to mend."""
    return [message for message in messages if not any(re.search(pattern, message) for pattern in IGNORED)]


def test_no_page_and_no_picture_has_an_error_or_a_warning(published: Published) -> None:
    assert ours(nu_messages([published.folder, ROOT / "tests/examples/eruption/expected"])) == []


def test_a_wrong_page_and_a_wrong_picture_are_found(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text('<!doctype html><html lang="en"><title>A</title><p id="a"><p id="a"><center>')
    (tmp_path / "picture.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"><circle radius="1"/></svg>')
    found = " ".join(ours(nu_messages([tmp_path])))
    assert "Duplicate ID" in found
    assert "“center” element is obsolete" in found
    assert "radius" in found
