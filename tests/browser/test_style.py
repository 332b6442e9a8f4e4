"""The style sheet that a page loads says the same as the one that is written."""

import re
from pathlib import Path

from playwright.sync_api import Browser, Page

from kronika.assets.slim import slim

CSS = Path(__file__).resolve().parents[2] / "static/css"


def rules(page: Page, css: str) -> list[str]:
    """Return what the browser understands of a style sheet, rule by rule; it keeps the space of some values."""
    found = page.evaluate(
        """css => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          return [...sheet.cssRules].map(rule => rule.cssText);
        }""",
        css,
    )
    return [re.sub(r"(?<=[,:])\s*", "", " ".join(str(rule).split())) for rule in found]


def test_slimmed_a_style_sheet_says_the_same(browser: Browser) -> None:
    page = browser.new_page()
    for sheet in sorted(CSS.rglob("*.css")):
        css = sheet.read_text("utf-8")
        assert rules(page, slim(css)) == rules(page, css), sheet.name
    page.close()
