"""What the page on maps says is so."""

import re
from pathlib import Path

from kronika.draw.maps.names import LONGEST
from kronika.records.geography import KINDS

ROOT = Path(__file__).resolve().parents[2]
MAPS = (ROOT / "docs/maps.md").read_text("utf-8")


def test_every_kind_of_feature_is_told_from_the_lowest_to_the_highest() -> None:
    (row,) = re.findall(r"^\| `kind` \| (.*) \|$", MAPS, re.MULTILINE)
    assert re.findall(r"`(\w+)`", row) == list(KINDS)


def test_the_length_of_todays_names_is_told() -> None:
    assert f"no more than {LONGEST} letters" in MAPS
