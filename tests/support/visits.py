"""What a visit to a page of the published site tells: its weight, what moved, what the policy and axe object to."""

import gzip
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page

from tests.support.judges import axe_source
from tests.support.published import Published, chromium

DEVICES: Mapping[str, Mapping[str, Any]] = {
    "phone": {"viewport": {"width": 360, "height": 740}, "is_mobile": True, "has_touch": True, "color_scheme": "light"},
    "desktop": {"viewport": {"width": 1280, "height": 900}, "color_scheme": "dark"},
}
OTHER_SCHEME = {"light": "dark", "dark": "light"}

WATCH = """
window.seen = {shifts: [], policy: []};
new PerformanceObserver(list => list.getEntries().forEach(entry => {
  if (entry.hadRecentInput) return;
  const nodes = entry.sources.map(source => (source.node && source.node.className) || String(source.node));
  window.seen.shifts.push([entry.value, nodes.join(', ')]);
})).observe({type: 'layout-shift', buffered: true});
addEventListener('securitypolicyviolation', event => {
  window.seen.policy.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sourceFile}`);
});
"""

SCROLL = """async () => {
  const frame = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  await document.fonts.ready;
  await frame();
  const step = Math.max(innerHeight * 0.8, document.documentElement.scrollHeight / 24);
  for (let at = 0; at < document.documentElement.scrollHeight; at += step) {
    scrollTo({top: at, behavior: 'instant'});
    await frame();
  }
  scrollTo({top: 0, behavior: 'instant'});
  await frame();
}"""

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

JUDGE = """async ([tags, rules]) => {
  const run = rules.length ? rules : tags;
  // The size of targets is a rule that axe leaves out unless asked.
  const asked = rules.length ? {} : {'target-size': {enabled: true}};
  const found = await axe.run(document, {runOnly: run, resultTypes: ['violations'], rules: asked});
  return found.violations.map(each => `${each.id} ×${each.nodes.length}: ${each.nodes[0].html.slice(0, 160)}`);
}"""


@dataclass(frozen=True)
class Visit:
    """One page on one device."""

    shift: float
    moved: tuple[str, ...]
    policy: tuple[str, ...]
    axe: tuple[str, ...]
    requests: tuple[str, ...]


def watched(browser: Browser, device: str) -> BrowserContext:
    """Return a window of a device that notes what moves and what the policy forbids, in `window.seen`."""
    context = browser.new_context(**DEVICES[device])
    context.set_default_timeout(20_000)
    context.add_init_script(WATCH)
    return context


def visit(browser: Browser, address: str, device: str, schemes: int = 2) -> Visit:
    """Open a page, scroll through it, and let axe judge it: whole in one colour scheme, its colours in the other.

    `schemes` is in how many of the two axe judges it.

    If something moved it is opened again, with its fonts at hand: a fault of the page moves each time, a font that
    comes after the first words, on a busy machine, does not.
    """
    context = watched(browser, device)
    page, requests = context.new_page(), list[str]()
    page.on("request", lambda request: requests.append(request.url))
    page.goto(address, wait_until="load")
    first_view = tuple(requests)
    seen = _scrolled(page)
    for _ in range(2):
        if seen["shifts"]:
            page.reload(wait_until="load")
            seen = _scrolled(page)
    said = axe_messages(page) if schemes else []
    page.emulate_media(color_scheme=OTHER_SCHEME[DEVICES[device]["color_scheme"]])  # type: ignore[arg-type]
    said += axe_messages(page, rules=["color-contrast", "link-in-text-block"]) if schemes == 2 else []
    context.close()
    shift = sum(value for value, _ in seen["shifts"])
    moved = tuple(nodes for _, nodes in seen["shifts"])
    return Visit(shift, moved, tuple(seen["policy"]), tuple(said), first_view)


def _scrolled(page: Page) -> dict[str, Any]:
    """Scroll through a page and return what it noted."""
    page.evaluate(SCROLL)
    seen: dict[str, Any] = page.evaluate("window.seen")
    return seen


def axe_messages(page: Page, rules: Iterable[str] = ()) -> list[str]:
    """Return what axe finds on an open page, as one line a rule."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(axe_source())
    messages: list[str] = page.evaluate(JUDGE, [TAGS, list(rules)])
    return messages


def visits_to(published: Published, kinds: Mapping[str, str]) -> dict[tuple[str, str], Visit]:
    """Return a visit to each kind of page on each device: a browser for each device, both at once."""

    def on(device: str) -> dict[tuple[str, str], Visit]:
        with chromium() as browser:
            return {
                (kind, device): visit(browser, published.address + path, device, _schemes(kind, device))
                for kind, path in kinds.items()
            }

    with ThreadPoolExecutor(len(DEVICES)) as pool:
        return {key: value for each in pool.map(on, DEVICES) for key, value in each.items()}


def _schemes(kind: str, device: str) -> int:
    """Return in how many schemes axe judges a kind of page on a device.

    The whole on one page takes it half a minute, and is made of what it judges elsewhere: once is enough.
    """
    return 2 if kind != "whole" else int(device == "phone")


def weight(published: Published, requests: Iterable[str]) -> int:
    """Return the bytes that a first view sends: what is text as gzip packs it, fonts and pictures as they are."""
    total = 0
    for url in dict.fromkeys(requests):
        if not url.startswith(published.address):
            continue
        file = published.folder / url.removeprefix(published.address).partition("#")[0]
        data = (file / "index.html" if file.is_dir() else file).read_bytes()
        total += min(len(data), len(gzip.compress(data, mtime=0)))
    return total


def budget(kind: str) -> int:
    """Return the most bytes that the first view of a kind of page may send, fonts included."""
    if kind == "home" or kind.startswith("event"):
        return 130_000
    if kind == "whole":
        return 1_000_000  # a book, for who wants to print or keep one
    return 180_000 if kind == "timeline" else 200_000  # the rest: long reads, and lists of everything of a kind
