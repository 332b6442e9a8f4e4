"""What the browser tests look at besides the site itself."""

from pathlib import Path

import pytest

from kronika.write import write_output
from tests.support.long import long_timeline_files

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Ask once more what fails in a browser, as Playwright's own runner does: it is a program beside, and may stumble.

    Which tests needed it stands at the end of the report.
    """
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.flaky(reruns=1))


@pytest.fixture(scope="session")
def long_timeline(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of a timeline of 2,000 events."""
    root = tmp_path_factory.mktemp("long")
    write_output(long_timeline_files(root, 2000), root / "output", root)
    return (root / "output/timeline/index.html").as_uri()
