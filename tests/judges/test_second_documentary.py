"""A documentary in a theme of its own is judged as the first one is: its colours too."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from kronika.pipeline import build_site
from kronika.read import read_sources
from kronika.write import write_output
from tests.support.visits import DEVICES, visit

SITE = Path(__file__).resolve().parents[1] / "examples/eruption/site"

PAGES = ["", "timeline/", "events/cloud/", "what-the-letters-can-bear/", "places/", "figures/gladiators/"]


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the second documentary's site."""
    folder = tmp_path_factory.mktemp("second") / "output"
    write_output(build_site(read_sources(SITE)), folder, SITE)
    return folder


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("page", PAGES)
def test_axe_has_nothing_to_object_to_in_its_own_theme(browser: Browser, output: Path, page: str, device: str) -> None:
    found = visit(browser, (output / page / "index.html").as_uri(), device)
    assert found.axe == ()
