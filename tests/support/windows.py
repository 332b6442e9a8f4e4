"""A page in a browser's window, and what the browser notices."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from playwright.sync_api import Browser, Page


@dataclass
class Seen:
    """What a browser noticed while a page was open."""

    console: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)


@contextmanager
def opened(browser: Browser, address: str, script: bool = True, width: int = 1280) -> Iterator[tuple[Page, Seen]]:
    """Open `address` in a fresh window and note what happens."""
    context = browser.new_context(java_script_enabled=script, viewport={"width": width, "height": 900})
    context.set_default_timeout(8_000)
    page, seen = context.new_page(), Seen()
    page.on("console", lambda message: seen.console.append(message.text))
    page.on("pageerror", lambda error: seen.console.append(str(error)))
    page.on("request", lambda request: seen.requests.append(request.url))
    page.on("requestfailed", lambda request: seen.failed.append(request.url))
    page.goto(address, wait_until="load")
    try:
        yield page, seen
    finally:
        context.close()


def longest_task_ms(page: Page, step: Callable[[], object], settle_ms: int = 1200) -> float:
    """Return the processor time of the page's longest task while `step` is done and settles, in milliseconds.

    Time of the processor and not of the clock, so that what else a machine does counts little.
    """
    browser = page.context.browser
    assert browser is not None
    browser.start_tracing(page=page, categories=["toplevel"])
    step()
    page.wait_for_timeout(settle_ms)
    events = json.loads(browser.stop_tracing())["traceEvents"]
    mains = {
        (event["pid"], event["tid"])
        for event in events
        if event["name"] == "thread_name" and event["args"]["name"] == "CrRendererMain"
    }
    tasks = (
        event["tdur"] / 1000
        for event in events
        if event["name"].endswith("RunTask") and (event["pid"], event["tid"]) in mains and "tdur" in event
    )
    return max(tasks, default=0)


def stood_still(page: Page) -> None:
    """Wait until a page has not scrolled for ten frames."""
    page.evaluate(
        """() => new Promise((done) => {
          let [top, still] = [scrollY, 0];
          const look = () => {
            still = scrollY === top ? still + 1 : 0;
            top = scrollY;
            if (still === 10) done();
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        })"""
    )


def without_fonts(page: Page) -> None:
    """Let no font come from here on: it might move a line."""
    page.route("**/*.woff2", lambda route: route.abort())


def moved_within(page: Page, selector: str) -> list[str]:
    """Return what has moved of the page's own accord since it was opened, within elements of a selector."""
    moved: list[str] = page.evaluate(
        """(selector) => new Promise((done) => {
          const moved = [];
          new PerformanceObserver((list) => {
            const nodes = list.getEntries().flatMap((shift) => shift.sources.map((source) => source.node));
            moved.push(...nodes.filter((node) => node?.parentElement?.closest(selector)).map(String));
          }).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => done(moved), 300);
        })""",
        selector,
    )
    return moved
