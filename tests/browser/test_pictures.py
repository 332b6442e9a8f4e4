"""Pictures as a browser shows them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from kronika.pipeline import build_site
from kronika.write import write_output
from tests.support.gallery import gallery


@pytest.fixture(scope="module")
def gallery_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("gallery")
    write_output(build_site(gallery()), root / "output", root)
    return root / "output"


@pytest.fixture(params=[True, False], ids=["script", "no script"])
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    context = browser.new_context(java_script_enabled=request.param, viewport={"width": 1000, "height": 2400})
    opened = context.new_page()
    told: list[str] = []
    opened.on("console", lambda message: told.append(message.text))
    opened.on("requestfailed", lambda request: told.append(request.url))
    yield opened
    context.close()
    assert told == []


def shown(page: Page) -> list[str]:
    """Return the ending of the file that each picture is shown from, "" for one that is not shown."""
    page.wait_for_load_state("networkidle")
    images = page.locator("img.picture__image")
    ending = "image => image.naturalWidth > 0 ? image.currentSrc.split('.').pop() : 'broken'"
    return [
        images.nth(index).evaluate(ending) if images.nth(index).is_visible() else "" for index in range(images.count())
    ]


def test_a_page_shows_its_pictures_and_folds_what_should_not_be_met_unasked(page: Page, gallery_site: Path) -> None:
    page.goto((gallery_site / "events/fire/index.html").as_uri())
    assert shown(page) == ["avif", "", "svg"]
    page.get_by_text("Show the picture").click()
    page.wait_for_function("document.images[1].complete && document.images[1].naturalWidth > 0")
    assert page.locator("img.picture__image").nth(1).is_visible()


def test_nothing_moves_when_a_picture_arrives(page: Page, gallery_site: Path) -> None:
    page.goto((gallery_site / "events/fire/index.html").as_uri())
    box = page.locator("img.picture__image").first.bounding_box()
    assert box is not None
    assert abs(box["width"] / box["height"] - 800 / 500) < 0.01


def test_a_picture_that_has_not_come_yet_has_its_room(browser: Browser, gallery_site: Path) -> None:
    waiting = browser.new_page(viewport={"width": 360, "height": 700})
    waiting.route("**/*.{avif,webp,png,jpg,svg}", lambda route: None)
    waiting.goto((gallery_site / "events/fire/index.html").as_uri(), wait_until="commit")
    image = waiting.locator("img.picture__image").first
    image.wait_for(state="attached")
    assert image.evaluate("image => image.naturalWidth") == 0
    box = image.bounding_box()
    assert box is not None
    assert abs(box["width"] / box["height"] - 800 / 500) < 0.01
    waiting.close()


def test_a_portrait_in_the_wall_is_cut_around_its_point(page: Page, gallery_site: Path) -> None:
    page.goto((gallery_site / "people/index.html").as_uri())
    image = page.locator(".picture--plate img")
    assert image.evaluate("image => getComputedStyle(image).objectPosition") == "90% 10%"
    assert image.evaluate("image => getComputedStyle(image).objectFit") == "cover"


def test_the_page_of_credits_shows_every_picture(page: Page, gallery_site: Path) -> None:
    page.goto((gallery_site / "credits/index.html").as_uri())
    assert shown(page) == ["avif", "", "svg", "avif"]
