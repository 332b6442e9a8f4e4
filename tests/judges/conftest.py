"""What the judges of pages share: one visit to each kind of page on each device."""

from collections.abc import Mapping

import pytest

from tests.support.kinds import VISITED
from tests.support.published import Published
from tests.support.visits import Visit, visits_to


@pytest.fixture(scope="session")
def visits(published: Published) -> Mapping[tuple[str, str], Visit]:
    """Return what was seen, by kind and device."""
    return visits_to(published, VISITED)
