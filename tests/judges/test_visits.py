"""Each kind of page on a phone and a desktop: what axe finds, what moves, what the policy forbids, what it weighs."""

import random
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.support.kinds import KINDS, VISITED
from tests.support.published import POLICY, Published
from tests.support.visits import DEVICES, SCROLL, Visit, axe_messages, budget, watched, weight

Visits = Mapping[tuple[str, str], Visit]

EACH = [(kind, device) for kind in VISITED for device in DEVICES]


@pytest.fixture
def window(browser: Browser) -> Iterator[Page]:
    context = watched(browser, "desktop")
    yield context.new_page()
    context.close()


@pytest.mark.parametrize(("kind", "device"), EACH)
def test_axe_finds_nothing_in_light_and_dark(visits: Visits, kind: str, device: str) -> None:
    assert visits[kind, device].axe == ()


@pytest.mark.parametrize(("kind", "device"), EACH)
def test_nothing_moves_while_a_page_loads_and_scrolls(visits: Visits, kind: str, device: str) -> None:
    assert visits[kind, device].shift == 0, visits[kind, device].moved


@pytest.mark.parametrize("kind", ["home", "timeline", "event", "essay"])
@pytest.mark.parametrize("device", DEVICES)
def test_fonts_that_come_after_the_page_is_read_move_little(
    browser: Browser, server: str, kind: str, device: str
) -> None:
    context = watched(browser, device)
    page = context.new_page()
    waiting: list[Route] = []

    def hold(route: Route) -> None:
        waiting.append(route)

    page.route("**/*.woff2", hold)
    page.goto(server + KINDS[kind], wait_until="domcontentloaded")
    page.evaluate("new Promise(done => new PerformanceObserver(() => done()).observe({type: 'paint', buffered: true}))")
    page.wait_for_timeout(200)
    assert waiting
    page.unroute("**/*.woff2", hold)  # lets go what waits
    page.evaluate("document.fonts.ready")
    page.wait_for_timeout(200)
    assert sum(value for value, _ in page.evaluate("window.seen.shifts")) < 0.1  # what Core Web Vitals calls good
    context.close()


@pytest.mark.parametrize(("kind", "device"), EACH)
def test_a_strict_policy_forbids_nothing(visits: Visits, kind: str, device: str) -> None:
    assert visits[kind, device].policy == ()


@pytest.mark.parametrize(("kind", "device"), EACH)
def test_a_first_view_keeps_its_budget(visits: Visits, published: Published, kind: str, device: str) -> None:
    assert weight(published, visits[kind, device].requests) <= budget(kind)


def test_the_policy_is_strict_and_search_keeps_it(window: Page, server: str) -> None:
    assert "unsafe" not in POLICY
    window.goto(server)
    window.keyboard.press("/")
    window.get_by_role("searchbox").fill("nagy")
    expect(window.locator(".results__link").first).to_be_visible()
    assert window.evaluate("window.seen.policy") == []


def test_each_kind_of_page_is_visited(published: Published) -> None:
    def kind_of(page: Path) -> str:
        return page.read_text("utf-8").partition('<body class="page page--')[2].partition('"')[0]

    files = (published.folder / path for path in VISITED.values())
    visited = [file / "index.html" if file.is_dir() else file for file in files]
    every = {kind_of(page) for page in published.folder.rglob("*.html")}
    assert every - {kind_of(page) for page in visited} == set()


def test_what_axe_objects_to_is_found(window: Page) -> None:
    window.set_content('<html lang="en"><title>A</title><main><h1>A</h1><img src="data:,"><p style="color:#ccc">Pale')
    assert [message.partition(" ")[0] for message in axe_messages(window)] == ["color-contrast", "image-alt"]


def test_what_moves_is_found(window: Page) -> None:
    window.route("**/*", lambda route: route.fulfill(content_type="text/html", body="<p>A<p>B<p>C"))
    window.goto("http://localhost/")
    window.evaluate(SCROLL)
    window.evaluate("document.body.insertAdjacentHTML('afterbegin', '<div style=\"height: 200px\"></div>')")
    window.evaluate(SCROLL)
    assert sum(value for value, _ in window.evaluate("window.seen.shifts")) > 0


def test_what_the_policy_forbids_is_found(window: Page) -> None:
    headers = {"Content-Security-Policy": POLICY, "Content-Type": "text/html"}
    window.route("**/*", lambda route: route.fulfill(headers=headers, body='<p style="color: red">A'))
    window.goto("http://localhost/")
    assert "style-src-attr: inline" in window.evaluate("window.seen.policy")[0]


def test_a_heavy_page_is_found(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<p>A")
    (tmp_path / "a.woff2").write_bytes(random.Random(79).randbytes(budget("home")))
    site = Published("http://localhost/", tmp_path)
    assert weight(site, ["http://localhost/", "http://localhost/a.woff2", "data:,"]) > budget("home")
