"""What the browser tests look at besides the site itself."""

import pytest

from kronika.write import write_output
from tests.support.long import long_timeline_files


@pytest.fixture(scope="session")
def long_timeline(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of a timeline of 2,000 events."""
    root = tmp_path_factory.mktemp("long")
    write_output(long_timeline_files(root, 2000), root / "output", root)
    return (root / "output/timeline/index.html").as_uri()
