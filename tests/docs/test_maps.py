"""What the page on maps says is so."""

import re
from pathlib import Path

from kronika.draw.maps.names import LONGEST
from kronika.plan.map_days import MOST_STEPS
from kronika.records.divisions import UNDIVIDED
from kronika.records.geography import KINDS

ROOT = Path(__file__).resolve().parents[2]
MAPS = (ROOT / "docs/maps.md").read_text("utf-8")


def test_every_kind_of_feature_is_told_from_the_lowest_to_the_highest() -> None:
    (row,) = re.findall(r"^\| `kind` \| (.*) \|$", MAPS, re.MULTILINE)
    assert re.findall(r"`(\w+)`", row) == list(KINDS)


def test_the_length_of_todays_names_is_told() -> None:
    assert f"no more than {LONGEST} letters" in MAPS


def test_the_number_of_steps_and_events_of_the_slider_is_told() -> None:
    assert f"more than {MOST_STEPS} days" in MAPS
    assert f"more than {UNDIVIDED:,} events" in MAPS
