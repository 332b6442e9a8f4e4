"""What pages are planned for."""

from kronika.plan.of_parts import OF_PARTS
from kronika.plan.plan import PARTS


def test_each_part_of_a_site_has_what_plans_its_pages() -> None:
    assert tuple(OF_PARTS) == PARTS
