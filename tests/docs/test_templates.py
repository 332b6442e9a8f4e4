"""The reference of templates says what they are given."""

import re
from dataclasses import fields

import pytest

from kronika.address import address_site
from kronika.assets import bundle_assets, picture_assets
from kronika.draw import draw_site
from kronika.parse import parse_documents
from kronika.records.rendered import PageView
from kronika.resolve import resolve_site
from tests.support.everything import EVERYTHING, NAMED
from tests.support.sites import site
from tests.support.steps import plan_pages, render_bodies
from tools.template_reference import PAGE, PAGES, renewed, template_of, views

TEXT = PAGE.read_text("utf-8")
VIEWS = [view for module in PAGES for view in views(module)]


def planned() -> tuple[PageView, ...]:
    sources = site(EVERYTHING + NAMED)
    documents, _ = parse_documents(sources)
    assert documents is not None
    found, _ = resolve_site(documents)
    addresses, _ = address_site(found, found.settings.url)
    assets, _ = bundle_assets(sources.static, found.settings.theme, found.media)
    pictures, _ = picture_assets(found.media, sources.site)
    drawings = draw_site(found, addresses)
    return plan_pages(found, addresses, drawings, render_bodies(found, addresses, drawings, pictures), assets)


def test_the_lists_are_fresh() -> None:
    assert renewed(TEXT) == TEXT, "run python tools/template_reference.py"


def test_each_page_is_shown_by_the_template_that_is_named_for_it() -> None:
    for page in planned():
        assert page.template in re.findall(r"pages/[\w-]+\.html", template_of(type(page.view)))


@pytest.mark.parametrize("view", VIEWS)
def test_every_field_of_a_page_is_listed(view: type) -> None:
    section = re.split(r"\n\n(?:### |<!-- )", TEXT.partition(f"### `{template_of(view)}`\n")[2], maxsplit=1)[0]
    listed = section.rpartition("\n\n")[2]
    assert [field.name for field in fields(view)] == re.findall(r"`(\w+)` \(", listed)


def test_a_fault_in_a_template_points_here() -> None:
    assert PAGE.relative_to(PAGE.parent.parent).as_posix() == "docs/templates.md"
